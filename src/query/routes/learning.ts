import { derivedBy } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { degreesOf, graphTotals } from '../../similarity/graph-totals.ts';
import type { Subject } from '../../similarity/subject.ts';
import { rarity, type Weighting } from '../../similarity/weighting.ts';
import type { Needed } from '../move/needed.ts';
import { type NeedsTable, needsTable } from '../move/needs-table.ts';
import { createRouteGraph, type RouteGraph, type WeightGrid, weightGrid } from './route-graph.ts';

/**
 * What is learnt on routes, in pieces that are held or not: skills themselves where they are there or not, and for ratings
 * the steps of each skill between the median and what is asked for, so that what one stop teaches counts at the next.
 */
export interface Learning {
  readonly needed: Needed;
  /** What every piece weighs. */
  readonly grid: WeightGrid;
  /** The pieces an occupation needs, ascending. */
  readonly piecesOf: (row: number) => ArrayLike<number>;
  /** The skill that a piece is, or is a step of. */
  readonly skillOf: (piece: number) => number;
  /** What a subject brings: an occupation everything its people hold, a profile what it lists. */
  readonly heldBy: (subject: Subject) => readonly number[];
}

/**
 * The learning of one kind of statement. A skill weighs the same for everybody: for sets the weighting is asked once per
 * skill, as an essential requirement of an occupation of average size; weights and ratings state what they weigh.
 *
 * @throws SkillGraphError `BAD_WEIGHT` where the weighting gives a negative or no number.
 */
export function learningOf(index: SkillIndex, needed: Needed, weighting: Weighting = rarity): Learning {
  return learnings(index, needed)(weighting);
}

const learnings = /* @__PURE__ */ derivedBy((index: SkillIndex, needed: Needed) => {
  const known = new WeakMap<Weighting, Learning>();
  return (weighting: Weighting): Learning => {
    const learning =
      known.get(weighting) ?? (needed.kind === 'ratings' ? steps(needed) : skills(index, needed, weighting));
    known.set(weighting, learning);
    return learning;
  };
});

function skills(index: SkillIndex, needed: Needed, weighting: Weighting): Learning {
  return {
    needed,
    grid: weightGrid(skillWeights(index, needed, weighting)),
    piecesOf: needed.skillsOf,
    skillOf: (skill) => skill,
    heldBy: (subject) => Array.from(needed.heldBy(subject).skills),
  };
}

/** Which occupations a route may pass: what is learnt on it beyond `known` weighs at most `most`, in grid steps. */
export interface Passable {
  /** 1 where a row may be a stop. */
  readonly allowed: Uint8Array;
  /** The target and what must be passed: kept whatever they ask for. */
  readonly always: readonly number[];
  /** Pieces that are held, and those that are learnt anyway. */
  readonly known: Iterable<number>;
  readonly most: number;
}

/**
 * Who needs what among the occupations that a route may pass, the others needing nothing: these are few, and laying them out
 * takes less than laying out all of them once.
 */
export function routeGraphAmong({ grid, piecesOf }: Learning, { allowed, always, known, most }: Passable): RouteGraph {
  const isKnown = new Uint8Array(grid.weights.length);
  for (const piece of known) isKnown[piece] = 1;
  const weighsTooMuch = (pieces: ArrayLike<number>): boolean => {
    let weight = 0;
    for (let i = 0; i < pieces.length; i++) if (isKnown[pieces[i]!] === 0) weight += grid.weights[pieces[i]!]!;
    return weight > most;
  };
  const offsets = new Uint32Array(allowed.length + 1);
  const lists: ArrayLike<number>[] = [];
  for (let row = 0; row < allowed.length; row++) {
    offsets[row + 1] = offsets[row]!;
    const stays = always.includes(row);
    if (allowed[row] === 0 && !stays) continue;
    const pieces = piecesOf(row);
    if (!stays && weighsTooMuch(pieces)) continue;
    lists.push(pieces);
    offsets[row + 1]! += pieces.length;
  }
  const skills = new Uint32Array(offsets[allowed.length]!);
  let at = 0;
  for (const list of lists) {
    skills.set(list, at);
    at += list.length;
  }
  return createRouteGraph({ offsets, skills }, grid);
}

/** How high a step of a rating is, on 0–1. */
const STEP = 0.05;

/**
 * Ratings cut into steps above each skill's median. A step is held where the rating reaches its middle, and weighs its
 * height times how far it lies above the mean, as a need of its height would.
 */
function steps(needed: Needed): Learning {
  const { rows, base, top, slope } = needsTable(needed);
  const bases = new Map<number, { readonly base: number; readonly mean: number }>();
  for (const [at, skill] of rows.targets.entries())
    if (!bases.has(skill)) bases.set(skill, { base: base[at]!, mean: top[at]! - slope[at]! });
  const first = new Map<number, number>();
  const skillOf: number[] = [];
  const weights: number[] = [];
  for (const [skill, { base: from, mean }] of [...bases].sort(([a], [b]) => a - b)) {
    first.set(skill, skillOf.length);
    for (let middle = from + STEP / 2; middle <= 1; middle += STEP) {
      skillOf.push(skill);
      weights.push(STEP * Math.max(0, middle - mean));
    }
  }
  const reached = (skill: number, value: number): number[] => {
    const start = first.get(skill);
    if (start === undefined) return [];
    const pieces: number[] = [];
    let middle = bases.get(skill)!.base + STEP / 2;
    for (let piece = start; skillOf[piece] === skill && middle <= value; piece++, middle += STEP) pieces.push(piece);
    return pieces;
  };
  const offsets = new Uint32Array(rows.offsets.length);
  const pieces: number[] = [];
  for (let row = 0; row + 1 < rows.offsets.length; row++) {
    for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at++)
      pieces.push(...reached(rows.targets[at]!, top[at]!));
    offsets[row + 1] = pieces.length;
  }
  const all = Uint32Array.from(pieces);
  return {
    needed,
    grid: weightGrid(Float64Array.from(weights)),
    piecesOf: (row) => all.subarray(offsets[row], offsets[row + 1]),
    skillOf: (piece) => skillOf[piece]!,
    heldBy: (subject) => {
      const { skills: held, values } = needed.heldBy(subject);
      return Array.from(held, (skill, i) => reached(skill, values[i]!)).flat();
    },
  };
}

function skillWeights(index: SkillIndex, needed: Needed, weighting: Weighting): Float64Array {
  if (needed.kind === 'weights') return meanWeights(needsTable(needed));
  const totals = graphTotals(index);
  const degrees = degreesOf(index);
  const weigh = weighting.prepare(totals);
  const weights = new Float64Array(index.skillCount);
  const { meanSize } = totals;
  const unstated = { kind: 'essential', importance: Number.NaN, level: Number.NaN } as const;
  const asked = { ...unstated, skill: 0, degree: 0, size: meanSize, total: meanSize };
  // Rarity is the same for all of a degree, and there are few of these.
  const known = new Map<number, number>();
  for (let skill = 0; skill < weights.length; skill++) {
    const degree = degrees[skill]!;
    const before = known.get(degree);
    if (before !== undefined) {
      weights[skill] = before;
      continue;
    }
    asked.skill = skill;
    asked.degree = degree;
    const weight = weigh(asked);
    if (!Number.isFinite(weight) || weight < 0)
      throw new SkillGraphError(
        'BAD_WEIGHT',
        `The weighting "${weighting.name}" gives ${weight} for "${index.skills.labels().at(skill)}". What has to be learnt needs a finite weight of at least 0.`,
      );
    weights[skill] = weight;
    if (weighting === rarity) known.set(degree, weight);
  }
  return weights;
}

/** The mean of the published weights of each skill. */
function meanWeights({ full, bySkill }: NeedsTable): Float64Array {
  const { columns, places } = bySkill();
  return Float64Array.from({ length: columns.offsets.length - 1 }, (_, skill) => {
    let sum = 0;
    const [start, end] = [columns.offsets[skill]!, columns.offsets[skill + 1]!];
    for (let at = start; at < end; at++) sum += full[places[at]!]!;
    return end > start ? sum / (end - start) : 0;
  });
}
