import { derived, derivedBy } from '../compact/derived.ts';
import { fold } from '../compact/fold.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { Lookup } from './lookup.ts';
import { belowLift, depthCost, generalLift, namesLift, wordCost } from './tuning.ts';
import { wordsOf } from './words.ts';

/** Occupations by the word that says what they are: `… teacher`, `teacher of …`. */
export interface Families {
  /** Rows whose label names them by a stem: its last word, or the last before a joint. */
  readonly headedBy: (stem: number) => readonly number[];
  /** Rows, generic first and one per group first. */
  readonly ordered: (rows: readonly number[]) => number[];
}

export const familiesOf: (index: SkillIndex, lookup: Lookup) => Families = /* @__PURE__ */ derivedBy(
  (index: SkillIndex, lookup: Lookup): Families => {
    const { table, firstNames } = lookup;
    const heads = new Map<number, number[]>();
    for (let row = 0; row < firstNames.length; row++) {
      const label = firstNames[row]!;
      if (label < 0 || table.tiers[label] !== 0) continue;
      const head = headOf(lookup, label);
      if (head < 0) continue;
      const stem = table.stemOf[head]!;
      const rows = heads.get(stem);
      if (rows) rows.push(row);
      else heads.set(stem, [row]);
    }
    const generic = genericness(index, lookup);
    return {
      headedBy: (stem) => heads.get(stem) ?? [],
      ordered: (rows) =>
        onePerGroup(
          index,
          [...rows].sort((a, b) => generic(b) - generic(a) || a - b),
        ),
    };
  },
);

/** The word of a label that says who it names; −1 for a label without words. */
function headOf({ table, rules }: Lookup, label: number): number {
  let head = -1;
  for (let at = table.starts[label]!; at < table.starts[label + 1]!; at++) {
    if (head >= 0 && rules.joints?.has(table.surfaces[table.tokens[at]!]!)) break;
    head = table.tokens[at]!;
  }
  return head;
}

/**
 * How much a label says what its group's title says, and how much stands below it and goes by it; less for deep codes and
 * many words.
 */
function genericness(index: SkillIndex, lookup: Lookup): (row: number) => number {
  const titles = new Map<string, ReadonlySet<string> | null>();
  const groupRows = derived((codes: readonly string[]) => new Map(codes.map((code, group) => [code, group])));
  const titleOf = (code: string): ReadonlySet<string> | null => {
    let title = titles.get(code);
    if (title === undefined) {
      const group = code === '' ? undefined : groupRows(index.groups.codes.all()).get(code);
      const isTitle = group !== undefined && index.groups.pillars[group] === 0;
      title = isTitle ? titleStems(lookup, index.groups.labels().at(group)) : null;
      titles.set(code, title);
    }
    return title;
  };
  const { table, firstNames } = lookup;
  const below = narrowerCounts(index);
  const generalStem = lookup.rules.stem('general');
  return (row) => {
    const name = firstNames[row]!;
    const own = new Set<string>();
    for (let at = table.starts[name]!; at < table.starts[name + 1]!; at++)
      if (lookup.isStop[table.tokens[at]!] === 0) own.add(table.stems[table.stemOf[table.tokens[at]!]!]!);
    const title = titleOf(index.occupations.groupCodes.at(row));
    const shared = title === null ? 0 : [...own].filter((stem) => title.has(stem)).length;
    const agreement = title === null ? 0 : shared / (own.size + title.size - shared);
    const depth = index.occupations.codes.at(row).split('.').length;
    const general = own.has(generalStem) || title?.has(generalStem) ? generalLift : 0;
    const lift = belowLift * Math.log2(1 + below[row]!) + namesLift * Math.log2(1 + lookup.nameCounts[row]!);
    return agreement + general + lift - depthCost * depth - wordCost * own.size;
  };
}

/** How many occupations stand directly below each. */
function narrowerCounts({ broader, occupationCount, groupCount }: SkillIndex): Uint32Array {
  const counts = new Uint32Array(occupationCount);
  for (const above of broader.occupations.targets) if (above >= groupCount) counts[above - groupCount]!++;
  return counts;
}

/** What a group's title says of whom it groups: up to its first joint. */
function titleStems({ rules }: Lookup, title: string): ReadonlySet<string> {
  const words = wordsOf(fold(title));
  const joint = words.findIndex((word, i) => i > 0 && rules.joints?.has(word));
  const said = joint < 0 ? words : words.slice(0, joint);
  return new Set(said.filter((word) => !rules.stopWords.has(word)).map(rules.stem));
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
