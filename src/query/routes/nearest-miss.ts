import type { RouteGraph } from './route-graph.ts';
import type { FoundRoute, RouteQuestion } from './route-question.ts';
import { searchRoutes } from './search-routes.ts';

/** How far the gate is lowered, step by step, until a route appears: high gates are quick to rule out. */
const lowered = [0.8, 0.6, 0.4, 0.2, 0];

/**
 * The route that would need the gate lowered least: where nothing passes, the one whose hardest hop comes nearest. Null
 * where even a gate of 0 leads nowhere, or where the budget ran out first.
 */
export function nearestMiss(
  graph: RouteGraph,
  question: Omit<RouteQuestion, 'objective'>,
): { readonly route: FoundRoute; readonly exact: boolean } | null {
  let left = question.budget;
  for (const share of lowered) {
    const found = searchRoutes(graph, {
      ...question,
      objective: 'easiest',
      k: 1,
      threshold: question.threshold * share,
      strict: false,
      budget: left,
    });
    left -= found.work;
    const route = found.routes[0];
    if (route !== undefined) return { route, exact: found.exact };
    if (!found.exact) return null;
  }
  return null;
}
