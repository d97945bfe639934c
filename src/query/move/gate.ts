import { derivedBy } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Scorer } from '../../similarity/method.ts';
import { occupationSubject } from '../../similarity/subject.ts';
import type { Comparison } from '../answer/comparison.ts';
import { type FamilyMeans, familyMeans, meansWithin, methodMeasure, unitGroups } from './families.ts';
import { type Held, heldFrom, heldOf, heldShares, isStated } from './held.ts';
import { pairDistribution, percentiles } from './pair-distribution.ts';

/**
 * Where the gate comes from. `unit groups`: mean − standard deviation of the means within them. `pair in fifty`: what one
 * ordered pair in fifty reaches, where the data know no groups. `six per start`: what six occupations a start reach on
 * average, on small data. `given`: yours.
 */
export type GateSource = 'unit groups' | 'pair in fifty' | 'six per start' | 'given';

/** Where moves begin, calibrated on an index for one method, and what that rests on. */
export interface Gate {
  /** Least likeness of a move; inclusive. */
  readonly near: number;
  /** Likeness from which on two occupations are close; inclusive. Never below `near`. */
  readonly close: number;
  /** Share held from which on as much is there as among kindred occupations: two levels up, or open. Inclusive. */
  readonly kindred: number;
  readonly from: GateSource;
  /** Likeness, and share held, within unit groups; null where the data know fewer than two. */
  readonly likeness: FamilyMeans | null;
  readonly held: FamilyMeans | null;
}

/** Share of near from which on occupations are in sight: near within one trade, and what lies two steps ahead; inclusive. */
export const IN_SIGHT: number = 3 / 4;

/** The gate of pairs compared by the first kind of statement, and by the second where there is one. */
export interface Gates {
  readonly first: Gate;
  readonly second: Gate | null;
}

/**
 * The gates of an index for a comparison. Near is the mean − population standard deviation of the unit groups' mean
 * likeness, each group of at least two comparable occupations counting once (the recipe of Nesta's *Mapping Career
 * Causeways*, 2020); close is their mean, kindred the mean of what they hold of each other. Without groups, near is what one
 * ordered pair in fifty reaches; with fewer than 300 occupations, never more than six per start reach on average.
 */
export function calibratedGates(index: SkillIndex, { scorer, ref }: Comparison): Gates {
  return gatesBy(index, scorer)(ref.symmetric);
}

const gatesBy = /* @__PURE__ */ derivedBy((index: SkillIndex, scorer: Scorer) => {
  let known: Gates | undefined;
  return (symmetric: boolean): Gates => {
    known ??= calibrated(index, scorer, symmetric);
    return known;
  };
});

function calibrated(index: SkillIndex, scorer: Scorer, symmetric: boolean): Gates {
  const held = heldOf(index);
  const bounded = smallBound(index, scorer);
  const grouped = (by: 'first' | 'second'): Gate | null => {
    const within = withinGroups(index, scorer, symmetric, held, by);
    return within === null ? null : bounded(within);
  };
  const first = grouped('first') ?? bounded(withoutGroups(index, scorer, held));
  return { first, second: held.second === null ? null : (grouped('second') ?? first) };
}

function withinGroups(
  index: SkillIndex,
  scorer: Scorer,
  symmetric: boolean,
  held: Held,
  by: 'first' | 'second',
): Gate | null {
  const needed = held[by]!;
  const { comparable, from } = methodMeasure(index, scorer, symmetric);
  // Pairs of the second kind are those that the first does not tell.
  const told = (a: number, b: number): boolean => isStated(held.first, a) && isStated(held.first, b);
  const counts = by === 'first' ? {} : { counts: (a: number, b: number): boolean => !told(a, b) };
  const groups = unitGroups(index);
  const both = (row: number): boolean => isStated(needed, row) && comparable(row);
  const likeness = familyMeans(meansWithin({ from, comparable: both, symmetric, ...counts }, groups));
  const shareFrom = heldFrom(needed);
  const share = familyMeans(
    meansWithin(
      {
        from: (row) => shareFrom(occupationSubject(index, row)),
        comparable: (row) => isStated(needed, row),
        symmetric: false,
        ...counts,
      },
      groups,
    ),
  );
  if (likeness === null || share === null || likeness.threshold <= 0) return null;
  return {
    near: likeness.threshold,
    close: likeness.mean,
    kindred: share.mean,
    from: 'unit groups',
    likeness,
    held: share,
  };
}

/** One ordered pair in so many is near, and close: the second as where unit groups tell (one in 142 on ESCO, in 121 on O*NET). */
const PAIRS_TO_ONE_NEAR = 50;
const PAIRS_TO_ONE_CLOSE = 130;
/** Starts that stand for all where there are no groups, so that it stays quick on large data. */
const STARTS = 500;

function withoutGroups(index: SkillIndex, scorer: Scorer, { first }: Held): Gate {
  const pairs = pairDistribution(index, scorer, STARTS, 1);
  const shares = [1 - 1 / PAIRS_TO_ONE_NEAR, 1 - 1 / PAIRS_TO_ONE_CLOSE];
  const [near, close] = percentiles(pairs, shares) as [number, number];
  const kindred = meanHeldOfNear(index, scorer, first, pairs.sources, near);
  return {
    near,
    close,
    kindred,
    from: 'pair in fifty',
    likeness: null,
    held: null,
  };
}

/** What near pairs hold of each other on average. */
function meanHeldOfNear(
  index: SkillIndex,
  scorer: Scorer,
  needed: Held['first'],
  sources: Uint32Array,
  near: number,
): number {
  let sum = 0;
  let pairs = 0;
  for (const source of sources) {
    const subject = occupationSubject(index, source);
    const shares = heldShares(needed, subject);
    const { count, rows, scores } = scorer.scores(subject);
    for (let i = 0; i < count; i++) {
      const row = rows[i]!;
      if (row === source || scores[i]! < near || scores[i]! <= 0 || needed.of(row).total === 0) continue;
      sum += shares[row]!;
      pairs++;
    }
  }
  return pairs === 0 ? 1 : sum / pairs;
}

/** Below so many occupations one pair in fifty is hardly anyone, and groups are few. */
const SMALL = 300;
const PER_START = 6;

/** The gate as it is, or lowered to what six per start reach where the data are small. */
function smallBound(index: SkillIndex, scorer: Scorer): (gate: Gate) => Gate {
  const raised = (gate: Gate): Gate => ({ ...gate, close: Math.max(gate.near, gate.close) });
  if (index.occupationCount >= SMALL) return raised;
  const pairs = pairDistribution(index, scorer, SMALL, 1);
  const most = percentiles(pairs, [1 - Math.min(1, PER_START / Math.max(1, pairs.comparable - 1))])[0]!;
  return (gate) => raised(most < gate.near ? { ...gate, near: most, from: 'six per start' } : gate);
}
