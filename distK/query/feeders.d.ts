import type { SkillIndex } from '../compact/skill-index.ts';
import type { Insufficient } from './answer/insufficient.ts';
import type { OccupationName } from './answer/subject-input.ts';
import { type Transitions, type TransitionsOptions } from './transitions.ts';
/** The options of `transitions`, but for the level of the start, and for ranking by counts, which belongs to one start. */
export type FeedersOptions = Omit<TransitionsOptions, 'level' | 'rankBy' | 'kappa'>;
/**
 * Who could move here: every occupation from which this one is a move. What is held is what each has of the target's needs,
 * levels and direction are those of the move towards it. A feeder is not a next step read backwards: who could become a chef
 * is another question than where a chef could go.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 */
export declare function feeders(index: SkillIndex, to: OccupationName, options?: FeedersOptions): Transitions | Insufficient;
