import type { RouteGraph } from './route-graph.ts';
import type { FoundRoute, RouteQuestion, SearchOutcome } from './route-question.ts';
import { searchRoutes } from './search-routes.ts';

/** What makes a route good: pass one of {@link leastToLearn}, {@link fewestSteps}, {@link easiestHops}, {@link bestTradeOffs}. */
export interface PathObjective {
  readonly name: string;
  /** Which figure a route that is not listed cannot beat when the budget runs out. */
  readonly bounded: 'detour' | 'hardestHop' | 'steps' | 'none';
  /** Finds the routes. Not meant to be called. */
  readonly search: (graph: RouteGraph, question: Omit<RouteQuestion, 'objective'>) => SearchOutcome;
}

/** The least weight of skills to learn; then fewer steps, then the easier hardest hop. */
export const leastToLearn: PathObjective = {
  name: 'leastToLearn',
  bounded: 'detour',
  search: (graph, question) => searchRoutes(graph, { ...question, objective: 'least' }),
};

/** The fewest steps; then the least to learn, then the easier hardest hop. */
export const fewestSteps: PathObjective = {
  name: 'fewestSteps',
  bounded: 'steps',
  search(graph, question) {
    const routes: FoundRoute[] = [];
    let work = 0;
    for (let stops = 0; stops <= question.maxStops && routes.length < question.k; stops++) {
      const found = searchRoutes(graph, {
        ...question,
        objective: 'least',
        k: question.k - routes.length,
        maxStops: stops,
        exactly: true,
        budget: question.budget - work,
      });
      work += found.work;
      routes.push(...found.routes);
      if (!found.exact) return { routes, exact: false, bound: stops + 1, work };
    }
    return { routes, exact: true, bound: null, work };
  },
};

/** The easiest hardest hop: highest lowest coverage; then the least to learn, then fewer steps. */
export const easiestHops: PathObjective = {
  name: 'easiestHops',
  bounded: 'hardestHop',
  search: (graph, question) => searchRoutes(graph, { ...question, objective: 'easiest' }),
};

/**
 * The Pareto front of what must be learnt, steps and hardest hop: every listed route is beaten by no other on all three,
 * and every combination of figures that no route beats is listed once. Found by the ε-constraint method (Haimes, Lasdon &
 * Wismer 1971): for each number of steps the cheapest route, then the cheapest whose hardest hop is easier, and so on.
 * `k` is not used: the front has as many routes as it has.
 */
export const bestTradeOffs: PathObjective = {
  name: 'bestTradeOffs',
  bounded: 'none',
  search(graph, question) {
    const front: FoundRoute[] = [];
    let work = 0;
    let exact = true;
    for (let stops = 0; stops <= question.maxStops && exact; stops++) {
      let gate = { threshold: question.threshold, strict: question.strict === true };
      for (;;) {
        const found = searchRoutes(graph, {
          ...question,
          ...gate,
          objective: 'least',
          k: 1,
          maxStops: stops,
          budget: question.budget - work,
        });
        work += found.work;
        exact = found.exact;
        const best = found.routes[0];
        if (best === undefined || !exact) break;
        if (!front.some((route) => beats(route, best))) front.push(best);
        gate = { threshold: best.hardest, strict: true };
      }
    }
    front.sort((a, b) => a.detour - b.detour || a.stops.length - b.stops.length || b.hardest - a.hardest);
    return { routes: front, exact, bound: null, work };
  },
};

/** At least as good in every figure. */
function beats(a: FoundRoute, b: FoundRoute): boolean {
  return a.detour <= b.detour && a.stops.length <= b.stops.length && a.hardest >= b.hardest;
}
