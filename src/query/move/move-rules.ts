import type { ObservedMoves } from '../../catalogue/observed-moves.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type Ask, askForms, type Compared, comparedForms, filterForm, type OptionForms } from '../answer/ask.ts';
import { type Comparison, comparisonOf } from '../answer/comparison.ts';
import { isSameMethod, type MethodRef } from '../answer/method-ref.ts';
import type { OccupationFilter } from '../answer/row-mask.ts';
import { neighboursUnder, type StoredNeighbours } from '../answer/stored-neighbours.ts';
import { type Ranks, ranksOf } from './authority.ts';
import { directionOf, type MoveDirection } from './direction.ts';
import { requiredEducation } from './education.ts';
import { type Gate, type Gates, IN_SIGHT } from './gate.ts';
import { type Held, heldOf } from './held.ts';
import type { Ladder } from './ladder.ts';
import type { Needed } from './needed.ts';
import { type ObservedRows, observedRows } from './observed.ts';
import { type Regulated, regulatedOf } from './regulated.ts';
import { type MoveBounds, type MoveEvidence, nearFor } from './rule.ts';
import { gatesOf } from './stored-gates.ts';
import { areOfOneTitle, hasTitle, type Trade, tradeOf } from './trade.ts';

/** What every question about moves may be told. */
export interface MoveOptions extends Ask, Compared {
  /** Least likeness of a move; inclusive. Default: calibrated on the data, see `gate` in the answer. */
  readonly near?: number | undefined;
  /** Most levels down. Default 1. */
  readonly maxFall?: number | undefined;
  /** Most levels up. Default 1, and one more where close and half of what is needed held (not on ratings). */
  readonly maxRise?: number | undefined;
  /** The level of a profile, on the source's scale. An occupation has its own. */
  readonly level?: number | undefined;
  /** Words that tell rank in labels of the answer's language. Default: English ones, where there are English labels. */
  readonly ladder?: Ladder | undefined;
  /** Occupations that are regulated, besides those the data mark. */
  readonly regulated?: OccupationFilter | undefined;
  /** Moves that people really made, from `fromMoves` of skillgraph/ingest: shown beside each move. */
  readonly observed?: ObservedMoves | undefined;
  /** Whether moves into regulated occupations are blocked; they are marked anyway. Default false. */
  readonly blockRegulated?: boolean | undefined;
}

export const moveForms: OptionForms<MoveOptions> = {
  ...askForms,
  ...comparedForms,
  near: 'score',
  maxFall: 0,
  maxRise: 0,
  level: 1,
  ladder: 'object',
  regulated: filterForm,
  observed: 'object',
  blockRegulated: 'flag',
};

/** What a question about moves goes by, resolved once at its door. */
export interface MoveRules extends Comparison {
  readonly index: SkillIndex;
  /** Who is like whom, where the index keeps it of this comparison. */
  readonly neighbours: StoredNeighbours | null;
  readonly held: Held;
  readonly gates: Gates;
  readonly ranks: Ranks;
  readonly regulated: Regulated;
  readonly trade: (a: number, b: number) => Trade;
  readonly titled: (row: number) => boolean;
  readonly blockRegulated: boolean;
  readonly education: Float64Array | null;
  readonly observed: { readonly moves: ObservedMoves; readonly rows: ObservedRows } | null;
  readonly maxFall: number;
  readonly maxRise: number;
  /** Whether the caller set `maxRise`: then there is no way past it. */
  readonly firmRise: boolean;
  readonly language: string | undefined;
}

export function moveRules(index: SkillIndex, options: MoveOptions): MoveRules {
  const { near, maxFall = 1, maxRise, ladder, regulated, observed, blockRegulated = false, language } = options;
  const comparison = comparisonOf(index, options);
  const { ref } = comparison;
  const gates = gatesOf(index, comparison);
  return {
    // Not spread: that would make it, and what is near may be stored.
    get scorer() {
      return comparison.scorer;
    },
    ref,
    neighbours: neighboursOf(index, options, ref),
    index,
    held: heldOf(index),
    gates:
      near === undefined
        ? gates
        : { first: given(gates.first, near), second: gates.second && given(gates.second, near) },
    ranks: ranksOf(index, ladder, language),
    regulated: regulatedOf(index, regulated),
    trade: tradeOf(index),
    titled: hasTitle(index),
    blockRegulated,
    education: requiredEducation(index),
    observed: observed === undefined ? null : { moves: observed, rows: observedRows(index, observed) },
    maxFall,
    maxRise: maxRise ?? 1,
    firmRise: maxRise !== undefined,
    language,
  };
}

function neighboursOf(index: SkillIndex, compared: Compared, ref: MethodRef): StoredNeighbours | null {
  const stored = neighboursUnder(index, compared, 0);
  return stored !== null && isSameMethod(stored.method, ref) ? stored : null;
}

function given(gate: Gate, near: number): Gate {
  return { ...gate, near, close: Math.max(near, gate.close), from: 'given' };
}

/** ISCO skill level of technicians and associate professionals. */
const TECHNICIAN = 3;

/** One end of a move: an occupation, or a profile whose level may be known and whose authority is not. */
export interface MoveEnd {
  readonly row: number;
  /** 0 where unknown. */
  readonly level: number;
  readonly authority: number | null;
}

export function endOf({ ranks }: MoveRules, subject: Subject | number, level = 0): MoveEnd {
  const row = typeof subject === 'number' ? subject : subject.row;
  return row >= 0
    ? { row, level: ranks.levels[row]!, authority: ranks.authority(row) }
    : { row, level, authority: null };
}

/** The evidence on a move between two ends, given how alike they are and what is held. */
export function evidenceOf(rules: MoveRules, from: MoveEnd, to: MoveEnd, likeness: number, held: number): MoveEvidence {
  const { education, ranks, regulated, blockRegulated } = rules;
  const trade = rules.trade(from.row, to.row);
  const climb = education === null || from.row < 0 ? Number.NaN : education[to.row]! - education[from.row]!;
  const direction = leads(rules, from, to);
  return {
    likeness,
    held,
    direction,
    trade,
    schooled: direction.by === 'level' && to.level === TECHNICIAN && from.level === TECHNICIAN - 1 && ranks.isIsco,
    educationRise: Number.isNaN(climb) ? 0 : climb,
    barred: blockRegulated && regulated.by(to.row) !== null,
    titled: from.row >= 0 && isTitled(rules, from.row, to.row),
  };
}

/** Where a move between two ends leads. */
export function leads({ ranks }: Pick<MoveRules, 'ranks'>, from: MoveEnd, to: MoveEnd): MoveDirection {
  const levelChange = from.level === 0 || to.level === 0 ? null : to.level - from.level;
  const authorityChange = from.authority === null || to.authority === null ? null : to.authority - from.authority;
  return directionOf(levelChange, authorityChange, () => (from.row < 0 ? 0 : ranks.gradeChange(from.row, to.row)));
}

/** Whether a title stands before the target that the start does not have: marked, or by ISCO one of its own. */
function isTitled({ index, regulated, titled }: MoveRules, from: number, to: number): boolean {
  const isMarked = regulated.by(to) === 'source';
  if (!isMarked && !titled(to)) return false;
  return !areOfOneTitle(index, from, to) || (isMarked && regulated.by(from) === null);
}

/** The gate of pairs compared by one kind of statement. */
export function gateOf({ held, gates }: MoveRules, needed: Needed): Gate {
  return needed === held.first ? gates.first : (gates.second ?? gates.first);
}

/** What a move compared by one kind of statement must pass. Ratings know no way past `maxRise`. */
export function boundsOf(rules: MoveRules, needed: Needed): MoveBounds {
  const gate = gateOf(rules, needed);
  const { near, close, kindred } = gate;
  const { maxFall, maxRise, firmRise } = rules;
  const rated = rules.held.first.kind === 'ratings';
  return {
    near,
    nearInTrade: nearInTrade(rules, gate),
    close,
    kindred: firmRise || rated ? Number.POSITIVE_INFINITY : kindred,
    maxFall,
    maxRise,
  };
}

/** Least likeness of a move within one trade: who is in sight, where ISCO tells trades and unit groups what near is. */
export function nearInTrade({ ranks }: MoveRules, { near, from }: Gate): number {
  return ranks.isIsco && from === 'unit groups' ? IN_SIGHT * near : near;
}

/** Two occupations that are less alike than this are near by no gate. */
export function leastNearOf(rules: MoveRules, a: number, b: number): number {
  const { first, second } = rules.gates;
  const trade = rules.trade(a, b);
  const nearIn = (gate: Gate): number => nearFor({ trade }, { near: gate.near, nearInTrade: nearInTrade(rules, gate) });
  return second === null ? nearIn(first) : Math.min(nearIn(first), nearIn(second));
}
