import { type ErrorCode, SkillGraphError, shown } from '../errors.ts';
import { checkIndex } from './check-index.ts';
import { conceptRef } from './concept-ref.ts';
import { derivedBy, once } from './derived.ts';
import { fold, foldedTogether } from './fold.ts';
import { addRow, LONGEST_NAME, nearNames } from './near-names.ts';
import type { ConceptKind, Names, SkillIndex } from './skill-index.ts';
import { positionIn, type StringTable } from './strings.ts';

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
 * in any loaded language; ambiguity exists only within a tier. Names are compared without regard to case and spacing, but where
 * several match, the one written exactly so is taken; an id that is written otherwise comes last.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL` or `UNKNOWN_GROUP` with near names, `AMBIGUOUS` with the
 * candidates.
 */
export function findConcept(index: SkillIndex, kind: ConceptKind, name: string): Match {
  checkIndex(index);
  if (typeof name !== 'string' || !['occupations', 'skills', 'groups'].includes(kind))
    throw new SkillGraphError(
      'BAD_INPUT',
      `Nothing is found by ${shown(name)} among ${shown(kind)}: give a text, and occupations, skills or groups.`,
    );
  const match = matchConcept(index, kind, name);
  if (match !== null) return match;
  const candidates = nearNames(index, kind, name);
  const remedy =
    name.length > LONGEST_NAME
      ? ' Read texts with profileFromText of skillgraph/search.'
      : candidates.length > 0
        ? ` Did you mean ${candidates.map(({ label }) => `"${label}"`).join(', ')}?`
        : '';
  const one = kind.slice(0, -1);
  throw new SkillGraphError(
    `UNKNOWN_${one.toUpperCase()}` as ErrorCode,
    `No ${one} ${shown(name)} in ${sourceName(index)}.${remedy}`,
    { candidates },
  );
}

/** Ids again, since those that are written as they are have been looked up by then. */
const tiers = ['code', 'label', 'altLabel', 'hiddenLabel', 'id'] as const;

/** {@link findConcept} that gives null for an unknown name. Ambiguity still throws. */
export function matchConcept(index: SkillIndex, kind: ConceptKind, name: string): Match | null {
  const names: Names = index[kind];
  const id = positionIn(names.ids, name);
  if (id >= 0) return { row: id, by: 'id' };
  const folded = fold(name.replace(/[¶¦]/g, ''));
  for (const by of tiers) {
    const column = names[`${by}s`];
    let rows = rowsByName(column, index.meta.languages)(folded);
    if (rows.length > 1) {
      const asWritten = rows.filter((row) =>
        namesIn(column, index.meta.languages).some((texts) => texts[row]!.split('\n').includes(name)),
      );
      if (asWritten.length === 1) rows = asWritten;
    }
    if (rows.length === 1) return { row: rows[0]!, by };
    if (rows.length > 1) throw ambiguous(index, kind, name, rows);
  }
  return null;
}

/** What people call the data: `ESCO 1.2.0`. */
export function sourceName({ meta: { source } }: SkillIndex): string {
  return source.version === undefined ? source.name : `${source.name} ${source.version}`;
}

/** Codes, or labels of a kind in any language. */
type Column = StringTable | Names['labels'];

function namesIn(column: Column, languages: readonly string[]): readonly (readonly string[])[] {
  return typeof column === 'function' ? languages.map((language) => column(language).all()) : [column.all()];
}

/** So many names are looked for among all of them; from then on a table pays. */
const FEW = 8;

/** Rows by name, without regard to case and spacing. */
const rowsByName = /* @__PURE__ */ derivedBy((column: Column, languages: readonly string[]) => {
  const columns = once(() => namesIn(column, languages).map(foldedTogether));
  const table = once(() => {
    const rowsOf = new Map<string, number[]>();
    const texts = columns().map((joined) => joined.split('¶'));
    for (let row = 0; row < texts[0]!.length; row++)
      for (const names of texts) for (const name of names[row]!.slice(1, -1).split('¦¦')) addRow(rowsOf, name, row);
    return rowsOf;
  });
  let asked = 0;
  return (name: string): readonly number[] => {
    if (name === '') return [];
    if (asked++ >= FEW) return table().get(name) ?? [];
    const rows = new Set<number>();
    const given = `¦${name}¦`;
    for (const texts of columns())
      for (let at = texts.indexOf(given); at >= 0; at = texts.indexOf(given, at + 1))
        rows.add(texts.slice(0, at).split('¶').length - 1);
    return [...rows];
  };
});

function ambiguous(index: SkillIndex, kind: ConceptKind, name: string, rows: readonly number[]): SkillGraphError {
  const candidates = [...rows].sort((a, b) => a - b).map((row) => conceptRef(index, kind, row));
  const listed = candidates.slice(0, 8).map(({ label, code, id }) => `"${label}" (${code ?? id})`);
  return new SkillGraphError(
    'AMBIGUOUS',
    `"${name}" is a name of ${rows.length} ${kind}: ${listed.join(', ')}${rows.length > 8 ? ', …' : ''}. Name one by its label, code or id.`,
    { candidates },
  );
}
