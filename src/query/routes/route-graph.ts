/**
 * Who needs what, in integers, for the route search: the needed skills of every occupation and, turned round, the
 * occupations that need a skill. Weights are whole numbers on one binary grid, so that every sum is exact and does not
 * depend on the order of addition: two orders of the same stops cost the same, to the bit.
 */
export interface RouteGraph {
  /** Number of occupations. */
  readonly rows: number;
  /** Needed skills of row `r`: `skills[offsets[r] … offsets[r + 1])`, ascending. */
  readonly offsets: Uint32Array;
  readonly skills: Uint32Array;
  /** Occupations that need skill `s`: `needers[needOffsets[s] … needOffsets[s + 1])`, ascending. */
  readonly needOffsets: Uint32Array;
  readonly needers: Uint32Array;
  /** Weight of a skill in grid steps: a whole number ≥ 0. */
  readonly weights: Float64Array;
  /** Sum of the weights of the needed skills of each row, in grid steps. */
  readonly totals: Float64Array;
  /** How many rows, on average, learning the needs of a row brings up to date, each counted once per shared skill. */
  readonly spread: number;
  /** Grid steps per unit of weight: a power of two. */
  readonly scale: number;
}

/** All sums stay below 2^52, where every whole number is a double. */
const largestSum = 2 ** 51;

/** Weights on a grid on which sums are exact. */
export type WeightGrid = Pick<RouteGraph, 'weights' | 'scale'>;

/**
 * Puts weights on the finest grid, a power of two, on which those of all skills together still sum exactly.
 *
 * @param weights weight of every skill, finite and ≥ 0
 */
export function weightGrid(weights: Float64Array): WeightGrid {
  let sum = 1;
  for (let skill = 0; skill < weights.length; skill++) sum += weights[skill]!;
  const scale = 2 ** Math.floor(Math.log2(largestSum / sum));
  const steps = new Float64Array(weights.length);
  for (let skill = 0; skill < steps.length; skill++) steps[skill] = Math.round(weights[skill]! * scale);
  return { weights: steps, scale };
}

/**
 * Lays out who needs what.
 *
 * @param needs CSR of the needed skills of each row; skills ascending in a row, no duplicates
 */
export function createRouteGraph(
  needs: { readonly offsets: Uint32Array; readonly skills: Uint32Array },
  { weights, scale }: WeightGrid,
): RouteGraph {
  const { offsets, skills } = needs;
  const rows = offsets.length - 1;
  const totals = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const end = offsets[row + 1]!;
    let total = 0;
    for (let i = offsets[row]!; i < end; i++) total += weights[skills[i]!]!;
    totals[row] = total;
  }
  const { needOffsets, needers, shared } = turnRound(offsets, skills, weights.length);
  return { rows, offsets, skills, needOffsets, needers, weights, totals, spread: shared / Math.max(1, rows), scale };
}

function turnRound(
  offsets: Uint32Array,
  skills: Uint32Array,
  skillCount: number,
): { needOffsets: Uint32Array; needers: Uint32Array; shared: number } {
  const needOffsets = new Uint32Array(skillCount + 1);
  for (let i = 0; i < skills.length; i++) needOffsets[skills[i]! + 1]!++;
  let shared = 0;
  let end = 0;
  for (let at = 1; at <= skillCount; at++) {
    const count = needOffsets[at]!;
    shared += count * count;
    end += count;
    needOffsets[at] = end;
  }
  const next = needOffsets.slice(0, skillCount);
  const needers = new Uint32Array(skills.length);
  for (let row = 0; row + 1 < offsets.length; row++) {
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      const skill = skills[i]!;
      const at = next[skill]!;
      needers[at] = row;
      next[skill] = at + 1;
    }
  }
  return { needOffsets, needers, shared };
}
