import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Scorer } from '../../similarity/method.ts';
import type { Ranking } from '../../similarity/top-k.ts';
import { type OptionForms } from './ask.ts';
import { type ConceptRef } from './concept-ref.ts';
/** How a list is kept from saying the same thing eight times. All off by default; they apply in this order. */
export interface Diverse {
    /** Fold occupations whose mutual score reaches this value (inclusive) into the best of them, as its `alike`. */
    readonly fold?: number | undefined;
    /** At most so many of one unit group (`groupCode`); those without a group are not counted. */
    readonly perGroup?: number | undefined;
    /**
     * How much variety is worth beside score, 0–1: each place goes to the greatest (1 − trade) · score − trade · likeness to
     * the most alike above it (maximal marginal relevance, Carbonell & Goldstein, SIGIR 1998). 0 keeps the order by score.
     */
    readonly trade?: number | undefined;
}
/** For questions whose list may be asked to vary. */
export interface Varied {
    readonly diverse?: Diverse | undefined;
}
export declare const variedForms: OptionForms<Varied>;
/** What an entry of a list that was asked to vary says of those it stands for. */
export interface Alike {
    /** Occupations folded into this one; with `fold` only. */
    readonly alike?: readonly (ConceptRef & {
        readonly score: number;
    })[];
    /** How many more of its unit group were passed over so far; with `perGroup` only, on the last that was let through. */
    readonly passedOver?: number;
}
/** A place of the list: position in the ranking, and what it stands for. */
export interface Place {
    readonly at: number;
    readonly alike: readonly number[];
    readonly passedOver: number;
}
/** How long a ranking must be for a varied list of `limit` places; all, where some will be left out. */
export declare function lengthFor(index: SkillIndex, limit: number, diverse: Diverse | undefined): number;
/**
 * The places of a varied list.
 *
 * @throws SkillGraphError `BAD_OPTION` that names what is wrong within `diverse`.
 */
export declare function variedPlaces(index: SkillIndex, scorer: Scorer, ranking: Ranking, limit: number, diverse: Diverse | undefined): readonly Place[];
/** What a place stands for, in words of the answer; nothing where the list was not asked to vary. */
export declare function alikeOf(index: SkillIndex, { rows, scores }: Ranking, { alike, passedOver }: Place, { fold, perGroup }: Diverse, language?: string): Alike;
