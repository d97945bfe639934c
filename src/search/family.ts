import { derived, derivedBy } from '../compact/derived.ts';
import { fold } from '../compact/fold.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { Lookup } from './lookup.ts';
import { depthCost, generalLift, wordCost } from './tuning.ts';
import { wordsOf } from './words.ts';

/** Occupations by the last word of their label: `… teacher`. */
export interface Families {
  /** Rows whose label ends in a stem. */
  readonly endingIn: (stem: number) => readonly number[];
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
      const end = table.starts[label + 1]!;
      if (end === table.starts[label]) continue;
      const stem = table.stemOf[table.tokens[end - 1]!]!;
      const rows = heads.get(stem);
      if (rows) rows.push(row);
      else heads.set(stem, [row]);
    }
    const generic = genericness(index, lookup);
    return {
      endingIn: (stem) => heads.get(stem) ?? [],
      ordered: (rows) =>
        onePerGroup(
          index,
          [...rows].sort((a, b) => generic(b) - generic(a) || a - b),
        ),
    };
  },
);

/** How much a label says what its group's title says, less for deep codes and many words. */
function genericness(index: SkillIndex, lookup: Lookup): (row: number) => number {
  const titles = new Map<string, ReadonlySet<string> | null>();
  const groupRows = derived((codes: readonly string[]) => new Map(codes.map((code, group) => [code, group])));
  const titleOf = (code: string): ReadonlySet<string> | null => {
    let title = titles.get(code);
    if (title === undefined) {
      const group = code === '' ? undefined : groupRows(index.groups.codes.all()).get(code);
      const isTitle = group !== undefined && index.groups.pillars[group] === 0;
      title = isTitle ? stemsOf(lookup, index.groups.labels().at(group)) : null;
      titles.set(code, title);
    }
    return title;
  };
  const { table, firstNames } = lookup;
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
    const general = own.has(generalStem) ? generalLift : 0;
    return agreement + general - depthCost * depth - wordCost * own.size;
  };
}

function stemsOf({ rules }: Lookup, text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(fold(text))
      .filter((word) => !rules.stopWords.has(word))
      .map(rules.stem),
  );
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
