import type { Pathways } from '../query/pathways.ts';
/** How many routes are drawn, and how. */
export interface MermaidOptions {
    /** How many of the routes to draw, the best first; occupations they share are drawn once. Default 1. */
    readonly routes?: number;
    /** Skills named on an arrow; the rest is counted. Default 3. */
    readonly skills?: number;
    /** From left to right, or from top to bottom. Default `LR`. */
    readonly direction?: 'LR' | 'TB';
}
/**
 * Career pathways as a Mermaid flowchart, for Markdown: occupations as boxes, on each arrow what is learnt on the way. Where
 * there is no route over others, the direct way, if it is a move.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 *
 * @example
 * const chart = toMermaid(pathways(index, 'cook', 'head chef'));
 */
export declare function toMermaid(answer: Pathways, options?: MermaidOptions): string;
