import { isAttribute, isCatalogue } from './catalogue-forms.ts';
import { byContent, bySetAndName } from './create-catalogue.ts';
import { checkedEntries, checkForm, type Form, isText, later, such } from './forms.ts';
import { checkOptions } from './options.ts';
import type { Attribute, Catalogue, Issue, Occupation } from './types.ts';

/** One attribute of one occupation, as a caller states it. */
export interface AttributeRow extends Attribute {
  /** Id or code of the occupation. */
  readonly occupation: string;
}

const isRow: Form = /* @__PURE__ */ later(() =>
  such(
    (value) => isAttribute(value) === null && typeof (value as Partial<AttributeRow>).occupation === 'string',
    'a row of occupation, set, name and value',
  ),
);

/**
 * The catalogue with further attributes of its occupations: wages, vacancies, anything a caller knows of them. They are
 * carried and shown; no answer is derived from them. Rows that name no occupation, or no readable value, are issues
 * (`row` counts from 1).
 *
 * @example
 * withAttributes(catalogue, [{ occupation: '1330.5', set: 'wages', name: 'median', value: 61200, unit: 'EUR a year' }]);
 */
export function withAttributes(
  catalogue: Catalogue,
  rows: Iterable<AttributeRow>,
  options: { readonly file?: string } = {},
): Catalogue {
  checkForm('The catalogue', catalogue, isCatalogue);
  const { file = 'attributes' } = checkOptions(options, { file: isText });
  const issues: Issue[] = [...catalogue.issues];
  const byName = occupationsByName(catalogue.occupations);
  const added = new Map<string, Map<string, Attribute>>();
  let row = 0;
  for (const { occupation, ...attribute } of checkedEntries('rows', rows, isRow)) {
    row++;
    const named = byName.get(occupation);
    const what = `"${attribute.set}: ${attribute.name}"`;
    if (named === undefined)
      issues.push({
        code: 'UNKNOWN_CONCEPT',
        file,
        row,
        message: `${what} is stated for the unknown occupation ${occupation}; it is left out.`,
      });
    else if (typeof attribute.value === 'number' && !Number.isFinite(attribute.value))
      issues.push({
        code: 'BAD_NUMBER',
        file,
        row,
        message: `${what} of ${occupation} is ${attribute.value}; it is left out.`,
      });
    else for (const { id } of named) add(added, id, attribute);
  }
  return Object.freeze({
    ...catalogue,
    occupations: Object.freeze(
      catalogue.occupations.map((occupation) => withAdded(occupation, added.get(occupation.id))),
    ),
    issues: Object.freeze(issues.sort(byContent)),
  });
}

/** An id beats a code. */
function occupationsByName(occupations: readonly Occupation[]): Map<string, Occupation[]> {
  const byName = new Map<string, Occupation[]>();
  for (const occupation of occupations) {
    if (occupation.code === undefined) continue;
    const same = byName.get(occupation.code);
    if (same) same.push(occupation);
    else byName.set(occupation.code, [occupation]);
  }
  for (const occupation of occupations) byName.set(occupation.id, [occupation]);
  return byName;
}

/** Keyed by content, so that what is stated twice counts once and order does not matter. */
function add(added: Map<string, Map<string, Attribute>>, id: string, attribute: Attribute): void {
  const attributes = added.get(id) ?? new Map<string, Attribute>();
  attributes.set(keyOf(attribute), attribute);
  added.set(id, attributes);
}

function withAdded(occupation: Occupation, added: Map<string, Attribute> | undefined): Occupation {
  if (added === undefined) return occupation;
  const attributes = new Map(occupation.attributes.map((attribute) => [keyOf(attribute), attribute]));
  for (const [key, attribute] of added) attributes.set(key, Object.freeze({ ...attribute }));
  return Object.freeze({ ...occupation, attributes: Object.freeze([...attributes.values()].sort(bySetAndName)) });
}

function keyOf({ set, name, value, min, max, unit, code }: Attribute): string {
  return JSON.stringify([set, name, value, min, max, unit, code]);
}
