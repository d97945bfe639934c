import type { SkillIndex } from '../compact/skill-index.ts';
import type { Lookup } from './lookup.ts';
/**
 * How generic an occupation is of those that one word names: how much its label says what its group's title says, whether the
 * groups above are called by the word, too (cleaners of offices are, those of windows are not), how common its other words
 * are, how much stands below it and goes by it; less for deep codes and many words.
 */
export declare function genericness(index: SkillIndex, lookup: Lookup, { titleOf, groupOf, above }: GroupTitles): (row: number, stem: number) => number;
/** What a group's title says of whom it groups, up to its first joint, and its first word. */
interface Title {
    readonly stems: ReadonlySet<string>;
    readonly first: string | undefined;
}
/** Titles of groups, and which groups those are. */
type GroupTitles = ReturnType<typeof groupTitles>;
export declare function groupTitles(index: SkillIndex, { rules }: Lookup): {
    groupOf: (row: number) => number | undefined;
    titleOf: (group: number) => Title;
    /** All groups above a group. */
    above: (group: number) => readonly number[];
};
export {};
