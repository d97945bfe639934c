import type { SkillIndex } from '../compact/skill-index.ts';
import { type AllPairsOptions } from './all-pairs.ts';
/** How pairs are written. */
export interface RenderPairsOptions extends AllPairsOptions {
    /** `csv` (RFC 4180) or `ndjson` (one JSON object per line). Default `csv`. */
    readonly format?: PairsFormat | undefined;
    /** Write labels beside identifiers. Default true. */
    readonly labels?: boolean | undefined;
    /** Compare with the occupations of this index instead of the index's own: {@link pairsAgainst}. */
    readonly against?: SkillIndex | undefined;
    /** Language of the labels, where a concept has one in it. Default: the index's own. */
    readonly language?: string | undefined;
}
/** How pairs are written: comma-separated values, or a JSON object a line. */
export type PairsFormat = 'csv' | 'ndjson';
/** Whole lines of the rows `from` to before `to`. */
export interface RenderedPairs {
    readonly from: number;
    readonly to: number;
    /** How many pairs, which is how many lines. */
    readonly pairs: number;
    readonly text: string;
}
/** The line above the pairs; empty for `ndjson`. */
export declare function pairsHeader(options?: RenderPairsOptions): string;
/**
 * The most similar occupations of every occupation as text, one pair per line, in row order; scores in full precision.
 * Comes in pieces of whole rows, made only as fast as they are taken: write one, wait until it is written, take the next.
 * A run that was broken off goes on with `from`; pieces of any two runs over the same data and options fit together.
 *
 * @throws SkillGraphError `BAD_OPTION`; `ABORTED` when the signal fires.
 *
 * @example
 * await file.write(pairsHeader());
 * for await (const { text } of renderPairs(index, { limit: 10 })) await file.write(text);
 */
export declare function renderPairs(index: SkillIndex, options?: RenderPairsOptions): AsyncGenerator<RenderedPairs, void, undefined>;
