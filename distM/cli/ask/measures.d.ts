import { type AdjacencyMeasure } from '../../query/profile/adjacency-measures.ts';
/** A measure of how near a skill is, as it is typed. */
export interface NamedMeasure {
    readonly make: () => AdjacencyMeasure;
    /** What its score says. */
    readonly words: string;
}
/** Measures of how near a skill is, by name. */
export declare const measures: Readonly<Record<string, NamedMeasure>>;
/** Measures to evaluate when none is named: those that take less than a millisecond a question. */
export declare const usualMeasures: readonly string[];
/** @throws UsageError */
export declare function measureNamed(name: string): NamedMeasure;
