import { derivedBy } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { genericness, groupTitles } from './genericness.ts';
import { isHead } from './head.ts';
import type { Hit } from './hits.ts';
import { type Lookup, namesOfStem, stemsOf } from './lookup.ts';
import { ALT_LABEL } from './names-of.ts';
import * as tuning from './tuning.ts';
import type { Unit } from './units.ts';

/** Occupations by the word that says what they are: `… teacher`, `teacher of …`. */
export interface Families {
  /** Rows whose label names them by a stem: its last word, or the last before a joint. */
  readonly headedBy: (stem: number) => readonly number[];
  /** Rows one of whose names of several words names them by a stem: the label `garden labourer`, its other name `landscape gardener`. */
  readonly namedBy: (stem: number) => ReadonlySet<number>;
  /** How many of those are in other groups than a row. */
  readonly calledElsewhere: (stem: number, row: number) => number;
  /** Whether two are of one group, as kinds of one another are. */
  readonly areAkin: (row: number, other: number) => boolean;
  /** Those of a row's group, if the group's title says words of all these stems: whoever types it names the group. */
  readonly peersCalled: (row: number, words: readonly ReadonlySet<number>[]) => readonly number[];
  /** Rows, generic first and one per group first; `stem` is the word that names them. */
  readonly ordered: (rows: readonly number[], stem: number) => number[];
}

export const familiesOf: (index: SkillIndex, lookup: Lookup) => Families = /* @__PURE__ */ derivedBy(
  (index: SkillIndex, lookup: Lookup): Families => {
    const titles = groupTitles(index, lookup);
    const generic = genericness(index, lookup, titles);
    const { groupCodes } = index.occupations;
    const areAkin = (row: number, other: number): boolean =>
      row === other || groupCodes.at(row) === groupCodes.at(other);
    return {
      headedBy: (stem) => headedBy(lookup, stem),
      namedBy: (stem) => namedBy(lookup, stem),
      calledElsewhere: (stem, row) => [...namedBy(lookup, stem)].filter((other) => !areAkin(row, other)).length,
      areAkin,
      peersCalled: (row, words) => {
        const group = titles.groupOf(row);
        const said = group === undefined ? null : titles.titleOf(group).stems;
        const says = (stem: number): boolean => said?.has(lookup.table.stems.at(stem)) === true;
        if (!words.every((stems) => [...stems].some(says))) return [];
        return Array.from({ length: index.occupationCount }, (_, other) => other).filter((other) =>
          areAkin(row, other),
        );
      },
      ordered: (rows, stem) => {
        const kinds = kindsOf(lookup, stem);
        const scores = new Map(
          rows.map((row) => [row, generic(row, stem) + tuning.kindsLift * Math.log2(1 + kinds(row))]),
        );
        return onePerGroup(
          index,
          [...rows].sort((a, b) => scores.get(b)! - scores.get(a)! || a - b),
        );
      },
    };
  },
);

/** Names that a stem says who they name, by their number. */
function headed(lookup: Lookup, stem: number): number[] {
  return namesOfStem(lookup, stem).filter((name) => isHead(lookup, name, stem));
}

function headedBy(lookup: Lookup, stem: number): number[] {
  const { owners, tiers } = lookup.table;
  const rows = headed(lookup, stem).flatMap((name) => (tiers[name] === 0 ? [owners[name]!] : []));
  return [...new Set(rows)].sort((a, b) => a - b);
}

function namedBy(lookup: Lookup, stem: number): ReadonlySet<number> {
  const { table, isStop } = lookup;
  const rows = new Set<number>();
  for (const name of headed(lookup, stem)) {
    if (table.tiers[name]! > ALT_LABEL) continue;
    let said = 0;
    for (let at = table.starts[name]!; at < table.starts[name + 1]!; at++) said += 1 - isStop[table.tokens[at]!]!;
    if (said > 1) rows.add(table.owners[name]!);
  }
  return rows;
}

/**
 * How many others, of those that a stem names, have a name that says all that a row's label says: bookshop managers and
 * department shop managers are shop managers.
 */
function kindsOf(lookup: Lookup, stem: number): (row: number) => number {
  const { table } = lookup;
  const { owners, tiers } = table;
  const holding = new Map<number, number[]>();
  for (const name of new Set(headed(lookup, stem))) {
    if (tiers[name]! > ALT_LABEL) continue;
    for (const one of stemsOf(lookup, name)) {
      const own = holding.get(one);
      if (own === undefined) holding.set(one, [name]);
      else own.push(name);
    }
  }
  return (row) => {
    const said = [...stemsOf(lookup, table.firstName(row))].map((one) => holding.get(one) ?? []);
    const [rarest = [], ...others] = said.sort((a, b) => a.length - b.length);
    const rest = others.map((names) => new Set(names));
    const called = new Set<number>();
    for (const name of rarest)
      if (owners[name] !== row && rest.every((names) => names.has(name))) called.add(owners[name]!);
    return called.size;
  };
}

function onePerGroup(index: SkillIndex, rows: readonly number[]): number[] {
  const seen = new Set<string>();
  const first: number[] = [];
  const rest: number[] = [];
  for (const row of rows) {
    const group = index.occupations.groupCodes.at(row);
    (group === '' || !seen.has(group) ? first : rest).push(row);
    seen.add(group);
  }
  return [...first, ...rest];
}

/** Occupations that a word says what they are, in the order in which they are offered. */
export interface Family {
  readonly rows: readonly number[];
  /** Whether they are so many that the word is the name of the family, whoever else is called so. */
  readonly named: boolean;
}

export const noFamily: Family = { rows: [], named: false };

/**
 * The family of a word: those whose labels name them by it; for two words, by the second, and hold both. A word by itself
 * names one, too, where no label of one's own says it but many others are called by it: a farmer may be any of several.
 */
export function familyOf(lookup: Lookup, families: Families, units: readonly Unit[], hits: readonly Hit[]): Family {
  const speaking = units.filter(({ stop }) => !stop);
  const head = speaking.at(-1);
  if (head === undefined || speaking.length > 2) return noFamily;
  const stem = lookup.stemPlace(head.typed);
  if (stem < 0) return noFamily;
  const alone = speaking.length === 1;
  const holding = new Set(hits.filter(({ labelCovered }) => labelCovered >= 0).map(({ row }) => row));
  const members = families.headedBy(stem).filter((row) => holding.has(row));
  const ordered = families.ordered(members, stem);
  // Whoever is called just so by another name is among the first.
  const owners = hits.filter(({ equalInWords, equalInStems }) => Math.max(equalInWords, equalInStems) > 0);
  const large = members.length >= (alone ? tuning.familySize : tuning.familyPair);
  const owned = owners.map(({ row }) => row);
  if (large) {
    const first = ordered.slice(0, tuning.familyFirst);
    return { rows: [...new Set([...first, ...owned.slice(0, 2), ...ordered, ...owned])], named: true };
  }
  const named = alone && owners.length === 1 && isShared(lookup, families, stem, members, owners[0]!);
  const kinds = named ? families.ordered([...families.namedBy(stem)], stem) : [];
  return { rows: [...new Set([...owned, ...ordered, ...kinds])], named };
}

/** Whether a word by which one is called is as much the word for others. */
function isShared(
  lookup: Lookup,
  families: Families,
  stem: number,
  members: readonly number[],
  { row, equalName }: Hit,
): boolean {
  const others = members.filter((member) => member !== row).length;
  const stated = lookup.table.tiers[equalName]! <= tuning.statedTier;
  if (others >= (stated ? tuning.familyOthers : 1)) return true;
  if (isHalf(lookup, row, equalName) || (others === 0 && members.includes(row))) return false;
  // Those of one's own group are kinds of oneself: a crime reporter is a journalist, too.
  return families.calledElsewhere(stem, row) >= tuning.familySize;
}

/** Whether a name is a half of a label that says two: `actor/actress`. */
export function isHalf({ table }: Lookup, row: number, name: number): boolean {
  const label = table.firstName(row);
  if (table.tiers[label] !== 0 || name <= label || name > label + 2) return false;
  const words = (one: number): Set<number> => new Set(table.tokens.subarray(table.starts[one], table.starts[one + 1]));
  const [entire, first, second] = [words(label), words(label + 1), words(label + 2)];
  const both = new Set([...first, ...second]);
  return entire.size > first.size && entire.size === both.size && [...entire].every((word) => both.has(word));
}
