import { readdirSync, readFileSync } from 'node:fs';
import { publishedFolder } from '../ask/package-files.ts';
import type { CommandModule } from '../command.ts';

/** Schemas are published with the sources. */
const folder = /* @__PURE__ */ publishedFolder('src/cli/schemas');

export const schemaCommand: CommandModule = {
  name: 'schema',
  summary: 'the JSON Schema of what a command prints with --json',
  description:
    'JSON Schema, draft 2020-12. "error" is what goes to stderr, with --json, when there is no answer because of a mistake. Without a name, lists the names.',
  arguments: [{ name: '[command]', description: 'whose answer; or error', choices: /* @__PURE__ */ schemaNames() }],
  examples: [
    ['schema', 'the commands that have one'],
    ['schema similar > similar.schema.json', 'for a validator or a code generator'],
  ],
  run: async (call) => {
    const [name] = call.arguments;
    if (name === undefined) return { json: schemaNames(), text: schemaNames };
    const schema = readFileSync(`${folder}/${name}.json`, 'utf8');
    return { json: JSON.parse(schema) as unknown, text: () => [schema.trimEnd()] };
  },
};

function schemaNames(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}
