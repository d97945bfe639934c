import { join, sep } from 'node:path';
import ts from 'typescript';
import { SCHEMA_VERSION } from '../../src/cli/schemas/version.ts';

/** A JSON Schema (draft 2020-12), as far as types of plain JSON need it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const root = join(import.meta.dirname, '..', '..');

/** The schema of every property of an interface, by the property's name. Docstrings become descriptions. */
export function schemasOfInterface(file: string, name: string): Map<string, Schema> {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, 'src', 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(String(messageText));
      },
    },
  );
  const program = ts.createProgram([file], config!.options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file)!;
  const module = checker.getSymbolAtLocation(source)!;
  const declared = checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  if (declared === undefined) throw new Error(`There is no interface ${name} in ${file}.`);
  const answers = checker.getDeclaredTypeOfSymbol(declared);
  return new Map(
    checker.getPropertiesOfType(answers).map((property) => {
      const writer = new SchemaWriter(checker, source);
      const whole = writer.schemaOf(checker.getTypeOfSymbol(property));
      const definitions = Object.fromEntries([...writer.definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
      return [
        property.name,
        {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          ...described(checker, property),
          ...versioned(whole, definitions),
          ...(writer.definitions.size === 0 ? {} : { $defs: definitions }),
        },
      ];
    }),
  );
}

/** What stands at the top carries the version of the schemas: the schema itself, or the definitions it points to. */
function versioned(whole: Schema, definitions: Record<string, Schema>): Schema {
  const version = { const: SCHEMA_VERSION };
  const marked = (schema: Schema): Schema => ({
    ...schema,
    properties: { schemaVersion: version, ...(schema['properties'] as object) },
    required: ['schemaVersion', ...((schema['required'] as string[] | undefined) ?? [])],
  });
  const top = (schema: Schema): Schema => {
    if (schema['type'] === 'object') return marked(schema);
    const name = String(schema['$ref']).replace('#/$defs/', '');
    if (name in definitions) definitions[name] = marked(definitions[name]!);
    return schema;
  };
  const choices = whole['anyOf'] as Schema[] | undefined;
  return choices === undefined ? top(whole) : { ...whole, anyOf: choices.map(top) };
}

class SchemaWriter {
  readonly definitions = new Map<string, Schema>();
  readonly #names = new Map<ts.Type, string>();
  readonly #checker: ts.TypeChecker;
  readonly #at: ts.Node;

  constructor(checker: ts.TypeChecker, at: ts.Node) {
    this.#checker = checker;
    this.#at = at;
  }

  schemaOf(type: ts.Type): Schema {
    const symbol = ownName(type);
    if (symbol === undefined) return this.#plain(type);
    const known = this.#names.get(type);
    if (known !== undefined) return reference(known);
    const name = this.#freeName(symbol.name);
    this.#names.set(type, name);
    this.definitions.set(name, {});
    this.definitions.set(name, { ...described(this.#checker, symbol), ...this.#plain(type) });
    return reference(name);
  }

  #freeName(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.definitions.has(name); count++) name = `${wanted}${count}`;
    return name;
  }

  #plain(type: ts.Type): Schema {
    const checker = this.#checker;
    const { flags } = type;
    if (flags & ts.TypeFlags.Unknown) return {};
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (flags & ts.TypeFlags.String) return { type: 'string' };
    if (flags & ts.TypeFlags.Number) return { type: 'number' };
    if (type.isUnion()) return this.#union(type);
    if (checker.isTupleType(type)) return this.#tuple(type as ts.TupleTypeReference);
    if (checker.isArrayType(type))
      return { type: 'array', items: this.schemaOf(checker.getTypeArguments(type as ts.TypeReference)[0]!) };
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return this.#object(type);
    throw new Error(`No JSON Schema for ${checker.typeToString(type)}.`);
  }

  #union(type: ts.UnionType): Schema {
    const members = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    if (members.every((member) => member.isStringLiteral())) return { enum: members.map(({ value }) => value).sort() };
    // `boolean` within a union comes as its two values.
    const both = members.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral).length === 2;
    const rest = members.filter(({ flags }) => !(both && flags & ts.TypeFlags.BooleanLiteral));
    const schemas = [...rest.map((member) => this.schemaOf(member)), ...(both ? [{ type: 'boolean' }] : [])];
    if (schemas.length === 1) return schemas[0]!;
    if (schemas.every((schema) => Object.keys(schema).length === 1 && typeof schema['type'] === 'string'))
      return { type: schemas.map((schema) => String(schema['type'])).sort() };
    return { anyOf: schemas.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
  }

  #tuple(type: ts.TupleTypeReference): Schema {
    const items = this.#checker.getTypeArguments(type).map((item) => this.schemaOf(item));
    return {
      type: 'array',
      ...(items.length === 0 ? {} : { prefixItems: items, minItems: items.length }),
      maxItems: items.length,
    };
  }

  #object(type: ts.Type): Schema {
    const checker = this.#checker;
    const properties = checker.getPropertiesOfType(type);
    const [index] = checker.getIndexInfosOfType(type);
    const required = properties.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name);
    return {
      type: 'object',
      ...(properties.length === 0
        ? {}
        : { properties: Object.fromEntries(properties.map((property) => [property.name, this.#property(property)])) }),
      ...(required.length === 0 ? {} : { required: required.sort() }),
      additionalProperties: index === undefined ? false : this.schemaOf(index.type),
    };
  }

  #property(property: ts.Symbol): Schema {
    const type = this.#checker.getTypeOfSymbolAtLocation(property, this.#at);
    return { ...described(this.#checker, property), ...this.schemaOf(type) };
  }
}

function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

/** The name a type was given in our own sources; undefined for what is written in place, and for TypeScript's helpers. */
function ownName(type: ts.Type): ts.Symbol | undefined {
  const symbol = type.aliasSymbol ?? (type.isClassOrInterface() ? type.symbol : undefined);
  if (type.aliasTypeArguments !== undefined) return undefined;
  const ours = symbol?.declarations?.some((node) =>
    node.getSourceFile().fileName.startsWith(`${join(root, 'src')}${sep}`),
  );
  return ours ? symbol : undefined;
}

function described(checker: ts.TypeChecker, symbol: ts.Symbol): Schema {
  const text = ts
    .displayPartsToString(symbol.getDocumentationComment(checker))
    .replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? {} : { description: text };
}
