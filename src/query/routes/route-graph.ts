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

/**
 * Puts needs and weights on the grid.
 *
 * @param needs CSR of the needed skills of each row; skills ascending in a row, no duplicates
 * @param weights weight of every skill, finite and ≥ 0
 */
export function createRouteGraph(
  needs: { readonly offsets: Uint32Array; readonly skills: Uint32Array },
  weights: Float64Array,
): RouteGraph {
  const { offsets, skills } = needs;
  const rows = offsets.length - 1;
  const scale = gridScale(weights);
  const steps = weights.map((weight) => Math.round(weight * scale));
  const totals = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (let i = offsets[row]!; i < offsets[row + 1]!; i++) {
      totals[row] = totals[row]! + steps[skills[i]!]!;
    }
  }
  const { needOffsets, needers } = turnRound(offsets, skills, weights.length);
  let shared = 0;
  for (let skill = 0; skill < steps.length; skill++) shared += (needOffsets[skill + 1]! - needOffsets[skill]!) ** 2;
  return {
    rows,
    offsets,
    skills,
    needOffsets,
    needers,
    weights: steps,
    totals,
    spread: shared / Math.max(1, rows),
    scale,
  };
}

/** The finest power of two for which the weights of all skills together still sum exactly. */
function gridScale(weights: Float64Array): number {
  let sum = 1;
  for (const weight of weights) sum += weight;
  return 2 ** Math.floor(Math.log2(largestSum / sum));
}

function turnRound(
  offsets: Uint32Array,
  skills: Uint32Array,
  skillCount: number,
): { needOffsets: Uint32Array; needers: Uint32Array } {
  const needOffsets = new Uint32Array(skillCount + 1);
  for (const skill of skills) needOffsets[skill + 1] = needOffsets[skill + 1]! + 1;
  for (let skill = 0; skill < skillCount; skill++) {
    needOffsets[skill + 1] = needOffsets[skill + 1]! + needOffsets[skill]!;
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
  return { needOffsets, needers };
}
