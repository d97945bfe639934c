import { firstPast } from '../../catalogue/halving.ts';
import { createHeap } from './heap.ts';
import { createHoldings, type Holdings, type Standing } from './holdings.ts';
import { createLastStopBound, createRouteBounds } from './route-bounds.ts';
import { gateOf } from './route-gates.ts';
import type { RouteGraph } from './route-graph.ts';
import type { FoundRoute, RouteQuestion, SearchOutcome } from './route-question.ts';
import { createRanking, type Rank } from './route-ranking.ts';
import { createStopOrders } from './stop-order.ts';

/** A child that is looked at closer costs about as much time as this many rows that are passed over. */
const costOfChild = 50;

/** The same for a set whose orders and parts are tried. */
const costOfOrder = 500;

interface Node {
  readonly rank: Rank;
  readonly stops: readonly number[];
  readonly detour: number;
  readonly hardest: number;
  /** The hardest hop of the best route made of its stops or some of them: to be worth more stops, a route must beat it. */
  readonly floor: number;
}

/** A route that is being gone on with: what the target lacks after it, and how many stops may follow the next. */
interface Expansion {
  readonly node: Node;
  readonly missing: number;
  readonly after: number;
  readonly viaLeft: number;
  readonly banded: boolean;
}

/**
 * The k best sets of stops between a start and a target, each in its best order. What is held depends only on the set of
 * stops visited, so a node of the search is a set; a route's cost is what the target needs anyway plus its detour, so
 * the search minimises the detour. Best first: nodes are taken by a rank no route below them can beat (route-bounds.ts),
 * and the search ends when the next node cannot beat the k-th route found.
 */
export function searchRoutes(graph: RouteGraph, question: RouteQuestion): SearchOutcome {
  const { from, target, k, maxStops, via = [], mayMove, mostDetour = Number.POSITIVE_INFINITY } = question;
  const least = question.objective === 'least';
  const gates = graph.totals.map((total) => gateOf(total, question.threshold, question.strict === true));
  const now = createHoldings(graph, question);
  const { held, gain, detour } = now;
  const targetGate = gates[target]!;
  const targetTotal = graph.totals[target]!;
  const candidates = possibleStops(graph, question, now);
  const startDetour = detour.slice();
  const startGain = gain.slice();
  const byGain = candidates.slice().sort((a, b) => startGain[b]! - startGain[a]! || a - b);
  const meanNeeds = graph.skills.length / Math.max(1, graph.rows);
  const standing: Standing = { held: 0, gain: 0, detour: 0 };
  const bounds = createRouteBounds(candidates, now, maxStops);
  const lastStop = createLastStopBound();
  const orders = createStopOrders(graph, question, gates);
  const ranking = createRanking(question.objective);
  const open = createHeap<Node>((a, b) => ranking.before(a.rank, b.rank));
  const keyOf = setKeys(graph.rows, maxStops, mayMove !== undefined);
  const found: { readonly rank: Rank; readonly route: FoundRoute }[] = [];
  const completed = new Set<number | string>();
  const reached = new Set<number | string>();
  let work = graph.rows + candidates.length;

  /** The rank to beat, once k routes are known. */
  const worst = (): Rank | null => (found.length < k ? null : (found[k - 1]?.rank ?? null));
  const hopeful = (rank: Rank): boolean => {
    const limit = worst();
    return limit === null || !ranking.before(limit, rank);
  };

  /** Lists a set of stops that opens the target, if it is worth it; returns the floor that its extensions must beat. */
  function complete(stops: readonly number[], routeDetour: number, lastHop: number, floor: number): number {
    if (lastHop <= floor || via.some((row) => !stops.includes(row))) return floor;
    if (!hopeful(ranking.of(routeDetour, stops.length, lastHop))) return floor;
    const order = orders.best(stops);
    if (order === null || order.hardest <= floor) return floor;
    const { hardest } = order;
    const rank = ranking.of(routeDetour, stops.length, hardest);
    const key = keyOf(stops, false);
    if (completed.has(key) || !hopeful(rank)) return hardest;
    completed.add(key);
    work += costOfOrder;
    if ((question.exactly === true && stops.length !== maxStops) || orders.beatenByPart(stops, hardest)) return hardest;
    const entry = { rank, route: { stops: order.stops, detour: routeDetour, hardest } };
    const at = found.findIndex((other) => comesBefore(entry, other));
    if (at >= 0) found.splice(at, 0, entry);
    else if (found.length < k) found.push(entry);
    if (found.length > k) found.pop();
    return hardest;
  }

  function comesBefore(a: (typeof found)[number], b: (typeof found)[number]): boolean {
    if (ranking.before(a.rank, b.rank)) return true;
    return !ranking.before(b.rank, a.rank) && lexicographic(a.route.stops, b.route.stops) < 0;
  }

  function expand(node: Node): void {
    const after = maxStops - node.stops.length - 1;
    const viaLeft = via.filter((row) => !node.stops.includes(row)).length;
    const limit = worst();
    const reach =
      least && limit !== null
        ? firstPast(0, candidates.length, (at) => startDetour[candidates[at]!]! > limit.detour)
        : candidates.length;
    if (after === 0 && expandLast(node, reach, viaLeft)) return;
    for (const stop of node.stops) work += now.learn(stop);
    const missing = targetGate - held[target]!;
    const banded = after === 1 && missing > 0;
    if (banded || !least) work += lastStop.read(candidates, reach, now, Math.max(missing, 1));
    work += reach;
    const expansion = { node, missing, after, viaLeft, banded };
    for (let i = 0; i < reach; i++) {
      const row = candidates[i]!;
      if (held[row]! < gates[row]!) continue;
      standing.held = held[row]!;
      standing.gain = gain[row]!;
      standing.detour = detour[row]!;
      consider(expansion, row, standing);
    }
    now.forgetAll();
  }

  /**
   * The last stop must bring all that is missing, and brings at most what it would from the start: often few rows can.
   * These are looked at one by one. Returns false where it is quicker to bring all rows up to date.
   */
  function expandLast(node: Node, reach: number, viaLeft: number): boolean {
    for (const stop of node.stops) now.note(stop);
    const missing = targetGate - now.lookAt(target).held;
    const rows = missing > 0 ? byGain : candidates;
    const count = missing > 0 ? firstPast(0, byGain.length, (at) => startGain[byGain[at]!]! < missing) : reach;
    const few = count * meanNeeds < node.stops.length * graph.spread;
    if (few) {
      work += node.stops.length * meanNeeds + count * (1 + meanNeeds / 2);
      const last = candidates[reach - 1];
      const expansion = { node, missing, after: 0, viaLeft, banded: false };
      const most = last === undefined ? -1 : startDetour[last]!;
      for (let i = 0; i < count; i++) {
        const row = rows[i]!;
        if (startDetour[row]! > most) continue;
        const seen = now.lookAt(row);
        if (seen.held >= gates[row]! && seen.gain >= missing) consider(expansion, row, seen);
      }
    }
    now.forgetAll();
    return few;
  }

  function consider(expansion: Expansion, row: number, at: Standing): void {
    const { node, missing, after, viaLeft } = expansion;
    const rowHeld = at.held;
    const lacking = missing - at.gain;
    if (after === 0 && lacking > 0) return;
    const total = graph.totals[row]!;
    if (rowHeld / total <= node.floor || node.stops.includes(row)) return;
    const isVia = via.includes(row);
    if (at.gain === 0 && !isVia) return;
    if (!isVia && viaLeft > after) return;
    const childDetour = node.detour + at.detour;
    if (childDetour > mostDetour) return;
    const count = node.stops.length + 1;
    const hop = Math.min(node.hardest, rowHeld / total);
    if (!hopeful(ranking.of(childDetour, count, hop))) return;
    // Asked last: it is the dearest of what rules a child out.
    if (mayMove?.(node.stops.at(-1) ?? from, row) === false) return;
    work += costOfChild;
    const stops = [...node.stops, row];
    const floor =
      lacking > 0 ? node.floor : complete(stops, childDetour, (targetGate - lacking) / targetTotal, node.floor);
    if (after === 0) return;
    const rank = boundBelow(expansion, childDetour, hop, lacking, Math.max(1, viaLeft - (isVia ? 1 : 0)));
    if (rank === null || !hopeful(rank)) return;
    if (least) {
      const key = keyOf(stops, true);
      if (reached.has(key)) return;
      reached.add(key);
    }
    open.push({ rank, stops, detour: childDetour, hardest: hop, floor });
  }

  /** What every route through the child that goes on to at least one more stop can at best be ranked; null if there is none. */
  function boundBelow(
    { node, after, banded }: Expansion,
    childDetour: number,
    hop: number,
    lacking: number,
    stopsToCome: number,
  ): Rank | null {
    let bound = childDetour;
    if (lacking > 0) {
      bound = Math.max(bound, bounds.gainRadius(after, lacking));
      if (banded) bound = Math.max(bound, node.detour + lastStop.extraDetour(lacking));
      if (bound === Number.POSITIVE_INFINITY) return null;
    }
    let easiest = 1;
    if (!least) {
      const brings = Math.min(bounds.largestGain(after), after * lastStop.largestGain());
      easiest = Math.min(hop, (targetGate - lacking + brings) / targetTotal);
    }
    return ranking.of(bound, node.stops.length + 1 + stopsToCome, easiest);
  }

  const missing = targetGate - held[target]!;
  const floor = missing > 0 ? -1 : complete([], 0, held[target]! / targetTotal, -1);
  const radius = bounds.gainRadius(maxStops, missing);
  if (maxStops > 0 && radius < Number.POSITIVE_INFINITY) {
    open.push({ rank: ranking.of(radius, 1, 1), stops: [], detour: 0, hardest: 1, floor });
  }
  let bound: number | null = null;
  for (let node = open.pop(); node !== undefined && hopeful(node.rank); node = open.pop()) {
    if (work > question.budget) {
      bound = least ? node.rank.detour : node.rank.hardest;
      break;
    }
    if (!least) {
      const key = keyOf(node.stops, true);
      if (reached.has(key)) continue;
      reached.add(key);
    }
    expand(node);
  }
  return { routes: found.map((entry) => entry.route), exact: bound === null, bound, work };
}

/** Rows that may be stops, by ascending detour from the start. What brings nothing towards the target now never will. */
function possibleStops(graph: RouteGraph, question: RouteQuestion, { detour, gain }: Holdings): Uint32Array {
  const most = question.mostDetour ?? Number.POSITIVE_INFINITY;
  const rows: number[] = [];
  for (let row = 0; row < graph.rows; row++) {
    if (row === question.from || row === question.target || graph.totals[row] === 0) continue;
    if (detour[row]! > most || (gain[row] === 0 && question.via?.includes(row) !== true)) continue;
    if (question.allowed === undefined || question.allowed[row] === 1) rows.push(row);
  }
  return Uint32Array.from(rows).sort((a, b) => detour[a]! - detour[b]! || a - b);
}

/** Names a set of stops; with `ordered` moves, a set and its last stop, because the next hop depends on it. */
function setKeys(
  rows: number,
  maxStops: number,
  ordered: boolean,
): (stops: readonly number[], asState: boolean) => number | string {
  const fits = (rows + 1) ** (maxStops + 1) < 2 ** 53;
  return (stops, asState) => {
    const sorted = [...stops].sort((a, b) => a - b);
    if (ordered && asState) sorted.push(stops.at(-1) ?? 0);
    if (!fits) return sorted.join(' ');
    let key = 0;
    for (const row of sorted) key = key * (rows + 1) + row + 1;
    return key;
  };
}

function lexicographic(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i]! - b[i]!;
  }
  return a.length - b.length;
}
