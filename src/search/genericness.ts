import { derived } from '../compact/derived.ts';
import { fold } from '../compact/fold.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { headEnd } from './head.ts';
import type { Lookup } from './lookup.ts';
import { belowLift, commonLift, depthCost, generalLift, homeLift, namesLift, wordCost } from './tuning.ts';
import { wordsOf } from './words.ts';

/**
 * How generic an occupation is of those that one word names: how much its label says what its group's title says, whether the
 * groups above are called by the word, too (cleaners of offices are, those of windows are not), how common its other words
 * are, how much stands below it and goes by it; less for deep codes and many words.
 */
export function genericness(
  index: SkillIndex,
  lookup: Lookup,
  { titleOf, groupOf, above }: GroupTitles,
): (row: number, stem: number) => number {
  const { table } = lookup;
  const below = narrowerCounts(index);
  const generalStem = lookup.rules.stem('general');
  return (row, stem) => {
    const word = table.stems.at(stem);
    const own = labelWords(lookup, row, stem);
    const group = groupOf(row);
    const title = group === undefined ? noTitle : titleOf(group);
    const shared = [...own.stems].filter((one) => title.stems.has(one)).length;
    const agreement = title === noTitle ? 0 : shared / (own.stems.size + title.stems.size - shared);
    const depth = index.occupations.codes.at(row).split('.').length;
    const home = group === undefined ? 0 : above(group).filter((one) => titleOf(one).stems.has(word)).length;
    return (
      agreement +
      (own.stems.has(generalStem) || title.stems.has(generalStem) ? generalLift : 0) +
      homeLift * home +
      commonLift * own.common +
      belowLift * Math.log2(1 + below[row]!) +
      namesLift * Math.log2(1 + lookup.table.countOf(row)) -
      depthCost * depth -
      wordCost * own.stems.size
    );
  };
}

/** Stems of a label that say something, and how common (0–1) those are that tell it from others of the family. */
function labelWords(lookup: Lookup, row: number, family: number): { stems: ReadonlySet<string>; common: number } {
  const { table, isStop, weightOf } = lookup;
  const name = table.firstName(row);
  const said = headEnd(lookup, name);
  const stems = new Set<string>();
  let rarity = 0;
  let others = 0;
  for (let at = table.starts[name]!; at < table.starts[name + 1]!; at++) {
    const surface = table.tokens[at]!;
    if (isStop[surface] === 1) continue;
    stems.add(table.stems.at(table.stemOf[surface]!));
    if (at >= said || table.stemOf[surface] === family) continue;
    rarity += weightOf(surface);
    others++;
  }
  return { stems, common: others === 0 ? 1 : 1 - rarity / others };
}

/** What a group's title says of whom it groups, up to its first joint. */
interface Title {
  readonly stems: ReadonlySet<string>;
}

const noTitle: Title = { stems: /* @__PURE__ */ new Set() };

/** Titles of groups, and which groups those are. */
type GroupTitles = ReturnType<typeof groupTitles>;

export function groupTitles(index: SkillIndex, { rules }: Lookup) {
  const { offsets, targets } = index.broader.groups;
  const titles = new Map<number, Title>();
  const groupRows = derived((codes: readonly string[]) => new Map(codes.map((code, group) => [code, group])));
  return {
    groupOf: (row: number): number | undefined => {
      const code = index.occupations.groupCodes.at(row);
      const group = code === '' ? undefined : groupRows(index.groups.codes.all()).get(code);
      return group !== undefined && index.groups.pillars[group] === 0 ? group : undefined;
    },
    titleOf: (group: number): Title => {
      let title = titles.get(group);
      if (title === undefined) {
        const words = wordsOf(fold(index.groups.labels().at(group)));
        const joint = words.findIndex((word, i) => i > 0 && rules.joints?.has(word));
        const said = (joint < 0 ? words : words.slice(0, joint)).filter((word) => !rules.stopWords.has(word));
        title = { stems: new Set(said.map(rules.stem)) };
        titles.set(group, title);
      }
      return title;
    },
    /** All groups above a group. */
    above: (group: number): readonly number[] => {
      const found = [...targets.subarray(offsets[group], offsets[group + 1])];
      for (let at = 0; at < found.length; at++)
        for (const next of targets.subarray(offsets[found[at]!], offsets[found[at]! + 1]))
          if (!found.includes(next)) found.push(next);
      return found;
    },
  };
}

/** How many occupations stand directly below each. */
function narrowerCounts({ broader, occupationCount, groupCount }: SkillIndex): Uint32Array {
  const counts = new Uint32Array(occupationCount);
  for (const above of broader.occupations.targets) if (above >= groupCount) counts[above - groupCount]!++;
  return counts;
}
