import type { SkillIndex } from '../compact/skill-index.ts';
import { type Weighting } from '../similarity/weighting.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import { type OccupationName, type SubjectInput, type TargetRef } from './answer/subject-input.ts';
import { type MoveOptions } from './move/move-rules.ts';
import { type MoveAsked } from './move/move-view.ts';
import { type PathObjective } from './routes/route-objectives.ts';
import { type DirectWay, type Pathway } from './routes/route-view.ts';
import { type StopRules } from './routes/stop-rules.ts';
import { type Towards } from './routes/towards.ts';
export interface PathwaysOptions extends MoveOptions, StopRules {
    /** How many routes. Default 5. */
    readonly limit?: number | undefined;
    /** Most hops of a route, the last one to the target included: 1–8. Default 4. */
    readonly maxSteps?: number | undefined;
    /** Most that may be learnt in all, as a multiple of what the direct way asks for, at least 1; inclusive. Default 1.5. */
    readonly detour?: number | undefined;
    /** What makes a route good. Default {@link leastToLearn}. */
    readonly objective?: PathObjective | undefined;
    /** What a skill to learn weighs. Default {@link rarity}; ratings and published weights state it themselves. */
    readonly learning?: Weighting | undefined;
    /** Elementary search steps before giving up proof: 10 million take some 80 ms. Default 40 million. */
    readonly budget?: number | undefined;
}
/** What can be said of routes that the budget left unseen. */
export interface UnseenRoutes {
    /** `leastToLearn`: none of them costs less. */
    readonly leastCost?: number;
    /** `fewestSteps`: none of them has fewer steps. */
    readonly fewestSteps?: number;
    /** `easiestHops`: none of them has an easier hardest hop. */
    readonly easiestHop?: number;
    /** How far the worst listed route can be from its rightful best, in the objective's own figure; absent if none is listed. */
    readonly gap?: number;
}
/** How routes were asked for. */
export interface PathAsked extends MoveAsked {
    readonly objective: string;
    readonly learning: string;
    readonly detour: number;
    readonly maxSteps: number;
}
/** The direct way, and the routes over other occupations, as far as they are proven to be the best under the gate. */
export interface Pathways extends Answered<PathAsked> {
    readonly target: TargetRef;
    /**
     * `exact`: under this gate and detour no route is better. `budget`: the search was cut short, `unseen` bounds what it left
     * out. `none`: under this gate and detour no route passes.
     */
    readonly proof: 'exact' | 'budget' | 'none';
    /** The way without a stop: always told, whether or not it is a move. */
    readonly direct: DirectWay;
    /** Routes with at least one stop, best first. */
    readonly results: readonly Pathway[];
    readonly unseen?: UnseenRoutes;
    /** Where no route passes and the direct way is no move: moves open now that bring one nearest to the target. */
    readonly towards?: readonly Towards[];
    /** Where no route passes: rules each of which, dropped alone, would let one through. */
    readonly relaxing?: readonly (keyof StopRules)[];
}
/**
 * The ways from an occupation or a person's skills to an occupation: the direct one first, then routes over jobs on the way.
 * Every hop is a move as {@link transitions} lists it, ends nearer the target than it began, and leads down only if the whole
 * does; a stop's level lies between those of the ends. If the direct way is a move, a route must be likelier at every hop.
 *
 * Skills add up: at a stop one learns what it needs, and holds it ever after; the start brings all its skills, essential and
 * optional. A route's cost is the weight of everything learnt on it, at most `detour` times what the direct way asks for. A
 * set of stops is listed once, in the order whose hardest hop is easiest, and only if every stop earns its place: it teaches
 * something that the target needs, and leaving some out would close the route or make its hardest hop harder. Ties: the
 * objective's own order, then occupation ids.
 *
 * Weights are kept to some ten significant digits on a binary grid, so that sums are exact in any order.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_GROUP`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_WEIGHT`.
 *
 * @example
 * const { direct, results } = pathways(index, 'shop assistant', 'shop manager');
 */
export declare function pathways(index: SkillIndex, from: SubjectInput, to: OccupationName, options?: PathwaysOptions): Pathways | Insufficient;
