import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Comparison } from '../answer/comparison.ts';
import type { LengthGraph } from './length-graph.ts';
/** Steps per unit of distance: lengths are whole, and paths of thousands of edges still add up exactly. */
export declare const lengthScale: number;
/**
 * Occupations joined where one is among the other's nearest `neighbours`; an edge is 1 − similarity long, and at least
 * one step, so that of paths through identical occupations the one with fewer hops is shorter.
 *
 * @throws SkillGraphError `BAD_OPTION` for a method that is not symmetric or scores outside 0–1.
 */
export declare function neighbourGraph(index: SkillIndex, neighbours: number, { scorer, ref }: Comparison): LengthGraph;
