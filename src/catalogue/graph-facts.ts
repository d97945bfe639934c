import { shown } from '../errors.ts';
import { isLens } from './check-lens.ts';
import type { CatalogueInput } from './create-catalogue.ts';
import { groupOf } from './graph-concepts.ts';
import type { Source } from './source.ts';
import { type Attributes, bad, isRecord, shownValue, textOf } from './stated-values.ts';
import { type Catalogue, type Issue, issueCodes, type SkillRelation } from './types.ts';

/** What a graph says of the classification as a whole, in its own attributes. */
export function graphFacts(attributes: Attributes): Omit<CatalogueInput, 'occupations' | 'skills' | 'requirements'> {
  const language = textOf(attributes, 'language');
  return {
    source: sourceOf(attributes),
    ...(language === undefined ? {} : { language }),
    groups: recordsOf(attributes, 'groups', groupOf),
    skillRelations: recordsOf(attributes, 'skillRelations', relationOf),
    issues: recordsOf(attributes, 'issues', issueOf),
    ...lensOf(attributes),
    ...furtherSourcesOf(attributes),
  };
}

/** Issues that are found again wherever they still hold. */
const foundAgain: ReadonlySet<string> = /* @__PURE__ */ new Set(['NO_REQUIREMENTS', 'SHARED_NAME']);

/** Issues of a catalogue that a graph of it has to carry. */
export function carriedIssues({ issues }: Catalogue): readonly Issue[] {
  return issues.filter(({ code }) => !foundAgain.has(code));
}

function relationOf(record: Attributes): SkillRelation | null {
  const [from, to] = [textOf(record, 'from'), textOf(record, 'to')];
  const kind = (['essential', 'optional'] as const).find((known) => known === record['kind']);
  return from === undefined || to === undefined || kind === undefined ? null : { from, to, kind };
}

function issueOf(record: Attributes): Issue | null {
  const { code, file, message, row } = record;
  if (typeof code !== 'string' || !Object.hasOwn(issueCodes, code)) return null;
  if (typeof file !== 'string' || typeof message !== 'string') return null;
  if (row !== undefined && !Number.isInteger(row)) return null;
  return record as unknown as Issue;
}

/** Fields in the order they are stated in, which is the order they are kept in. */
function sourceOf(record: Attributes): Source {
  const source: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record))
    if ((sourceTexts.has(field) && typeof value === 'string') || (field === 'year' && Number.isInteger(value)))
      source[field] = value;
  if (source['name'] === undefined) source['name'] = 'graph';
  return source as unknown as Source;
}

const sourceTexts: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'name',
  'version',
  'licence',
  'attribution',
  'url',
  'levelScale',
  'country',
]);

function lensOf(attributes: Attributes): Pick<Catalogue, 'lens'> {
  const { lens } = attributes;
  if (lens === undefined) return {};
  if (isLens(lens)) return { lens };
  throw bad(`The graph's attribute "lens" is not of the form that toGraph gives it; leave it out.`);
}

function furtherSourcesOf(attributes: Attributes): Pick<Catalogue, 'furtherSources'> {
  if (attributes['furtherSources'] === undefined) return {};
  return { furtherSources: recordsOf(attributes, 'furtherSources', sourceOf) };
}

/** A list of records among the graph's attributes; empty where there is none. */
function recordsOf<T>(attributes: Attributes, name: string, read: (record: Attributes) => T | null): T[] {
  const stated = attributes[name];
  if (stated === undefined) return [];
  if (!Array.isArray(stated)) throw bad(`The graph's attribute "${name}" is ${shown(stated)}; give a list of records.`);
  return stated.map((record: unknown) => {
    const found = isRecord(record) ? read(record) : null;
    if (found === null)
      throw bad(`The graph's attribute "${name}" holds ${shownValue(record)}, which is none of its records.`);
    return found;
  });
}
