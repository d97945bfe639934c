import { type ErrorCode, SkillGraphError, shown } from '../errors.ts';
import { checkIndex } from './check-index.ts';
import { derived, derivedBy } from './derived.ts';
import { fold } from './fold.ts';
import { candidate, nearNames } from './near-names.ts';
import type { ConceptKind, Names, SkillIndex } from './skill-index.ts';

export type { ConceptKind } from './skill-index.ts';

/** By which of its names a concept was found, the strongest first. */
export type MatchedBy = 'id' | 'code' | 'label' | 'altLabel' | 'hiddenLabel';

/** The row that a name led to, and by which of its names. */
export interface Match {
  readonly row: number;
  readonly by: MatchedBy;
}

/**
 * The concept a name stands for. An id beats a code beats a preferred label beats an alternative label beats a hidden one,
 * in any loaded language; ambiguity exists only within a tier. Labels are compared without regard to case and spacing, but where
 * several match, the one written exactly so is taken.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL` or `UNKNOWN_GROUP` with near names, `AMBIGUOUS` with the
 * candidates.
 */
export function findConcept(index: SkillIndex, kind: ConceptKind, name: string): Match {
  checkIndex(index);
  if (typeof kind !== 'string' || !Object.hasOwn(kindKeys, kind))
    throw new SkillGraphError('BAD_INPUT', `No concepts are called ${shown(kind)}: occupations, skills or groups are.`);
  if (typeof name !== 'string')
    throw new SkillGraphError('BAD_INPUT', `${kind} are named by a text, not by ${shown(name)}.`);
  const match = matchConcept(index, kind, name);
  if (match !== null) return match;
  throw unknownName(index, kind, name);
}

function unknownName(index: SkillIndex, kind: ConceptKind, name: string): SkillGraphError {
  if (name.length > LONGEST_NAME)
    return new SkillGraphError(
      unknownCodes[kind],
      `"${name.slice(0, 20)}…" is no name: it has ${name.length} characters, more than ${LONGEST_NAME}. Read texts with profileFromText of skillgraph/search.`,
    );
  const candidates = nearNames(index, kind, name);
  const near =
    candidates.length === 0 ? '' : ` Did you mean ${candidates.map(({ label }) => `"${label}"`).join(', ')}?`;
  return new SkillGraphError(unknownCodes[kind], `No ${kind.slice(0, -1)} "${name}" in ${sourceName(index)}.${near}`, {
    candidates,
  });
}

/** Longer texts are no names. */
export const LONGEST_NAME = 200;

/** {@link findConcept} that gives null for an unknown name. Ambiguity still throws. */
export function matchConcept(index: SkillIndex, kind: ConceptKind, name: string): Match | null {
  const tables = tablesOf(index, kindKeys[kind]);
  const id = tables.ids().get(name);
  if (id !== undefined) return { row: id, by: 'id' };
  if (name.length > LONGEST_NAME) return null;
  const tiers: readonly [MatchedBy, () => NameTable][] = [
    ['code', tables.codes],
    ['label', tables.labels],
    ['altLabel', tables.altLabels],
    ['hiddenLabel', tables.hiddenLabels],
  ];
  for (const [by, table] of tiers) {
    const rows = rowsNamed(table(), name);
    if (rows.length === 1) return { row: rows[0]!, by };
    if (rows.length > 1) throw ambiguous(index, kind, name, by, rows);
  }
  return null;
}

/** What people call the data: `ESCO 1.2.0`. */
export function sourceName({ meta }: SkillIndex): string {
  return meta.source.version === undefined ? meta.source.name : `${meta.source.name} ${meta.source.version}`;
}

const unknownCodes: Readonly<Record<ConceptKind, ErrorCode>> = {
  occupations: 'UNKNOWN_OCCUPATION',
  skills: 'UNKNOWN_SKILL',
  groups: 'UNKNOWN_GROUP',
};

/** Rows by name: as written, and without regard to case and spacing. */
interface NameTable {
  readonly exact: ReadonlyMap<string, readonly number[]>;
  readonly folded: ReadonlyMap<string, readonly number[]>;
}

interface Tables {
  readonly ids: () => ReadonlyMap<string, number>;
  readonly codes: () => NameTable;
  readonly labels: () => NameTable;
  readonly altLabels: () => NameTable;
  readonly hiddenLabels: () => NameTable;
}

const kindKeys: Readonly<Record<ConceptKind, { readonly kind: ConceptKind }>> = {
  occupations: { kind: 'occupations' },
  skills: { kind: 'skills' },
  groups: { kind: 'groups' },
};

const tablesOf = /* @__PURE__ */ derivedBy((index: SkillIndex, { kind }: { readonly kind: ConceptKind }): Tables => {
  const names: Names = index[kind];
  const { languages } = index.meta;
  return {
    ids: once(() => rowsById(names.ids.all())),
    codes: once(() => nameTable([names.codes.all()])),
    labels: once(() => nameTable(languages.map((language) => names.labels(language).all()))),
    altLabels: once(() => nameTable(languages.map((language) => names.altLabels(language).all()))),
    hiddenLabels: once(() => nameTable(languages.map((language) => names.hiddenLabels(language).all()))),
  };
});

function rowsById(ids: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < ids.length; row++) rows.set(ids[row]!, row);
  return rows;
}

function once<T>(build: () => T): () => T {
  const get = derived((_: object) => build());
  return () => get(build);
}

function nameTable(columns: readonly (readonly string[])[]): NameTable {
  const exact = new Map<string, number[]>();
  const folded = new Map<string, number[]>();
  for (const texts of columns)
    for (let row = 0; row < texts.length; row++) {
      if (texts[row] === '') continue;
      for (const name of texts[row]!.split('\n')) {
        add(exact, name, row);
        add(folded, fold(name), row);
      }
    }
  return { exact, folded };
}

function add(table: Map<string, number[]>, name: string, row: number): void {
  const rows = table.get(name);
  if (rows === undefined) table.set(name, [row]);
  else if (!rows.includes(row)) rows.push(row);
}

function rowsNamed({ exact, folded }: NameTable, name: string): readonly number[] {
  const asWritten = exact.get(name);
  return asWritten?.length === 1 ? asWritten : (folded.get(fold(name)) ?? []);
}

function ambiguous(
  index: SkillIndex,
  kind: ConceptKind,
  name: string,
  by: MatchedBy,
  rows: readonly number[],
): SkillGraphError {
  const candidates = [...rows].sort((a, b) => a - b).map((row) => candidate(index, kind, row));
  const listed = candidates.slice(0, 8).map(({ label, code, id }) => `"${label}" (${code ?? id})`);
  const tier = by === 'altLabel' ? 'an alternative label' : by === 'hiddenLabel' ? 'a hidden label' : `a ${by}`;
  const more = candidates.length > listed.length ? `, and ${candidates.length - listed.length} more` : '';
  return new SkillGraphError(
    'AMBIGUOUS',
    `"${name}" is ${tier} of ${rows.length} ${kind}: ${listed.join(', ')}${more}. Name one by its label, code or id.`,
    { candidates },
  );
}
