import type { Holdings } from './holdings.ts';
/**
 * Lower bounds on the detour of every route below a node of the search. Two facts carry them. What is needed to enter
 * the target only shrinks as stops are added, so a stop's gain later is at most its gain now. A route pays for everything
 * its stops need, so its detour is at least the detour of any part of its stops.
 */
export interface RouteBounds {
    /**
     * With at most `stops` stops to come that must together bring `missing` towards the target, every route has at least
     * this detour. Proof: their gains sum to at most their gains at the start, so at least one of them lies at or beyond
     * the detour at which the best `stops` gains first reach `missing`, and the route pays for that one.
     */
    gainRadius(stops: number, missing: number): number;
    /** The most weight towards the target that `stops` stops can bring, by their gains at the start. */
    largestGain(stops: number): number;
}
/** Prepares {@link RouteBounds} from the start: `candidates` are the possible stops, by ascending detour. */
export declare function createRouteBounds(candidates: Uint32Array, start: Holdings, maxStops: number): RouteBounds;
/**
 * Answers, at one node, what the very last stop before the target costs at least. If exactly one more stop may follow a
 * child, it alone must bring what the child leaves missing; its gain after the child is at most its gain at the node, and
 * the route's detour is at least that of the node together with that stop. Gains are kept in bands, rounded down.
 */
export interface LastStopBound {
    /** Reads the node: `missing` (> 0) is what the target's gate still lacks. Returns the rows looked at. */
    read(candidates: Uint32Array, reach: number, now: Holdings, missing: number): number;
    /** The least extra detour, counted from the node, of a stop that brings `missing`. */
    extraDetour(missing: number): number;
    /** The most any single stop brings, as far as it was missing at the node. */
    largestGain(): number;
}
/** One set of bands, used again at every node. */
export declare function createLastStopBound(): LastStopBound;
