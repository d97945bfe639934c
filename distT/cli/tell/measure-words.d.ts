import type { Screen } from './screen.ts';
/** What each figure of an evaluation says, with its range; a list's length is written `k`. */
declare const words: {
    readonly 'nDCG@k': "how well the first k are ordered, the best matches first; 1 for the best possible order, 0 for none of them";
    readonly 'recall@k': "how much of all that is right stands among the first k; 0 to 1";
    readonly MAP: "how early all that is right comes: the share that is right down to each of it, averaged; 0 to 1";
    readonly MRR: "1 ÷ the place of the first right answer, averaged: 1 for always first, 0.5 for always second";
    readonly AUC: "how often something right stands above something that is not; 1 for always, 0.5 for chance";
    readonly Spearman: "how far two orders agree: 1 for the same, 0 for nothing in common, −1 for the reverse";
    readonly 'hit rate at k': "how often the right answer stands among the first k; 0 to 1";
    readonly 'near from': "the likeness from which an occupation is a move";
    readonly precision: "how many of the moves found are right; 0 to 1";
    readonly recall: "how many of the right moves are found; 0 to 1";
    readonly 'moves of a start': "how many moves an occupation has: a tenth have fewer than the first, half more than the second";
    readonly none: "occupations without any move";
    readonly 'R\u00B2': "how much of the differences between occupations is told: 1 for all, 0 for no more than their mean tells";
    readonly error: "how far an estimate lies from the figure, on average, in the unit of the indicator";
    readonly cover: "how many figures lie inside the interval stated for them";
    readonly 'group mean': "R² where the mean of an occupation’s group is taken instead; digits of the group’s code";
    readonly 'most alike': "R² where the mean of the k occupations most alike is taken instead";
};
/** One of the figures of an evaluation. */
export type Measured = keyof typeof words;
/** A sentence for each figure of a table, below it. */
export declare function measureLines({ styles, width }: Screen, shown: readonly Measured[], k?: number): string[];
/** What the interval behind a figure is, and what a difference that contains 0 says. */
export declare function intervalLines({ styles, width }: Screen, { of, drawn, resamples, seed }: {
    of?: string;
    drawn: string;
    resamples: number;
    seed: number;
}): string[];
export {};
