import type { RouteGraph } from './route-graph.ts';
import type { RouteQuestion, SearchOutcome } from './route-question.ts';
/**
 * The k best sets of stops between a start and a target, each in its best order. What is held depends only on the set of
 * stops visited, so a node of the search is a set; a route's cost is what the target needs anyway plus its detour, so
 * the search minimises the detour. Best first: nodes are taken by a rank no route below them can beat (route-bounds.ts),
 * and the search ends when the next node cannot beat the k-th route found.
 */
export declare function searchRoutes(graph: RouteGraph, question: RouteQuestion): SearchOutcome;
