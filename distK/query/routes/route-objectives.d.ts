import type { RouteGraph } from './route-graph.ts';
import type { RouteQuestion, SearchOutcome } from './route-question.ts';
/** What makes a route good: pass one of {@link leastToLearn}, {@link fewestSteps}, {@link easiestHops}, {@link bestTradeOffs}. */
export interface PathObjective {
    readonly name: string;
    /** Which figure a route that is not listed cannot beat when the budget runs out. */
    readonly bounded: 'detour' | 'hardestHop' | 'steps' | 'none';
    /** Finds the routes. Not meant to be called. */
    readonly search: (graph: RouteGraph, question: Omit<RouteQuestion, 'objective'>) => SearchOutcome;
}
/** The least weight of skills to learn; then fewer steps, then the easier hardest hop. */
export declare const leastToLearn: PathObjective;
/** The fewest steps; then the least to learn, then the easier hardest hop. */
export declare const fewestSteps: PathObjective;
/** The easiest hardest hop: highest lowest coverage; then the least to learn, then fewer steps. */
export declare const easiestHops: PathObjective;
/**
 * The Pareto front of what must be learnt, steps and hardest hop: every listed route is beaten by no other on all three,
 * and every combination of figures that no route beats is listed once. Found by the ε-constraint method (Haimes, Lasdon &
 * Wismer 1971): for each number of steps the cheapest route, then the cheapest whose hardest hop is easier, and so on.
 * `k` is not used: the front has as many routes as it has.
 */
export declare const bestTradeOffs: PathObjective;
