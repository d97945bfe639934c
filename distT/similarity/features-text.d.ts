import type { FeatureBlock } from './features.ts';
import { type BlockOptions } from './features-skills.ts';
export interface TextOptions extends BlockOptions {
    /** Whose labels are read: of the required skills, of the occupation itself, or both. Default both. */
    readonly of?: 'skills' | 'occupations' | 'both';
    /** Whether alternative labels are read too. Default true. */
    readonly altLabels?: boolean;
    /** Whether descriptions are read too. Default false. */
    readonly descriptions?: boolean;
    /** Longest run of words that counts as one term, besides the words themselves: 2 takes "pastry chef", too. Default 1. */
    readonly sequence?: number;
    /** Runs of letters within words, this short to this long, instead of words: `[3, 5]`. Ends of words count as a letter. */
    readonly letters?: readonly [shortest: number, longest: number];
}
/**
 * Words of labels: "bake bread" and "bake cakes" share a word before they share a skill. A word's value is √ of the summed
 * weights of the skills that have it, plus 1 for the occupation's own text. Off by default everywhere, because
 * evidence is often made from titles itself and then flatters whatever reads them. Default share .2.
 *
 * @throws SkillGraphError `BAD_OPTION` for an unknown `of`, or lengths that are no whole numbers from 1 on.
 */
export declare function textFeatures(options?: TextOptions): FeatureBlock;
/** The words of a text, in lower case, without marks and punctuation; single letters are left out. */
export declare function wordsOf(text: string): readonly string[];
