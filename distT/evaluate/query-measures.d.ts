import type { SkillIndex } from '../compact/skill-index.ts';
import type { Method } from '../similarity/method.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type MeasureName } from './measures.ts';
import { type UnitQuestion } from './unit-scores.ts';
import type { Units } from './units.ts';
/** A method to evaluate, under a name of its own in the report. */
export interface Contestant {
    /** Default: the method's name. */
    readonly name?: string;
    readonly method: Method;
    /** For bare metrics. Default: the index's own. */
    readonly weighting?: Weighting;
}
/** Every measure of every query, in the order of the queries. */
export type QueryMeasures = Readonly<Record<MeasureName, Float64Array>>;
/** Asks a method every query of the evidence. */
export declare function queryMeasures(index: SkillIndex, units: Units, question: UnitQuestion & {
    readonly k: number;
    readonly onQuery: () => void;
}): QueryMeasures;
/** The report's name of a contestant: its own, else the method's with the weighting. */
export declare function contestantName({ name, method, weighting }: Contestant): string;
