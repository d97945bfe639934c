import { firstPast } from '../../catalogue/halving.ts';
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
export function createRouteBounds(candidates: Uint32Array, start: Holdings, maxStops: number): RouteBounds {
  const detours = Float64Array.from(candidates, (row) => start.detour[row]!);
  const best = bestGains(candidates, start.gain, maxStops);
  return {
    gainRadius(stops, missing) {
      if (missing <= 0) return 0;
      const sums = best[stops];
      const at = sums === undefined ? detours.length : firstReaching(sums, missing);
      return at < detours.length ? detours[at]! : Number.POSITIVE_INFINITY;
    },
    largestGain(stops) {
      return best[stops]?.at(-1) ?? 0;
    },
  };
}

/** For 1 … maxStops: the sum of that many best gains among the first candidates, the i-th included. */
function bestGains(candidates: Uint32Array, gain: Float64Array, maxStops: number): readonly Float64Array[] {
  const sums = Array.from({ length: maxStops + 1 }, () => new Float64Array(candidates.length));
  const best = new Float64Array(maxStops);
  for (let i = 0; i < candidates.length; i++) {
    let carried = gain[candidates[i]!]!;
    let sum = 0;
    for (let stop = 0; stop < maxStops; stop++) {
      const kept = best[stop]!;
      if (carried > kept) {
        best[stop] = carried;
        carried = kept;
      }
      sum += best[stop]!;
      (sums[stop + 1] as Float64Array)[i] = sum;
    }
  }
  return sums;
}

function firstReaching(sums: Float64Array, value: number): number {
  return firstPast(0, sums.length, (place) => sums[place]! >= value);
}

const bands = 64;

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
export function createLastStopBound(): LastStopBound {
  const least = new Float64Array(bands);
  let width = 1;
  let largest = 0;
  return {
    read(candidates, reach, now, missing) {
      least.fill(Number.POSITIVE_INFINITY);
      width = missing / (bands - 1);
      largest = 0;
      const { gain, detour } = now;
      for (let i = 0; i < reach; i++) {
        const row = candidates[i]!;
        const brings = gain[row]!;
        if (brings > largest) largest = brings;
        const band = brings >= missing ? bands - 1 : Math.floor(brings / width);
        if (detour[row]! < least[band]!) least[band] = detour[row]!;
      }
      for (let band = bands - 2; band >= 0; band--) {
        if (least[band + 1]! < least[band]!) least[band] = least[band + 1]!;
      }
      return reach;
    },
    extraDetour(missing) {
      return least[Math.min(bands - 1, Math.floor(missing / width))]!;
    },
    largestGain() {
      return largest;
    },
  };
}
