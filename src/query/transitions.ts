import type { SkillIndex } from '../compact/skill-index.ts';
import { type Method, plainMethod, scorerOf } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type Insufficient, insufficientSubject } from './answer/insufficient.ts';
import { describeMethod, type MethodRef } from './answer/method-ref.ts';
import { checkCount } from './answer/options.ts';
import { type OccupationFilter, rowMask } from './answer/row-mask.ts';
import { resolveSubject, type SubjectInput, type SubjectRef } from './answer/subject-input.ts';
import { defaultThresholds, thresholdOption } from './move/default-threshold.ts';
import {
  type BlockedMove,
  blocksOf,
  levelChange,
  type Move,
  type MoveCounts,
  type MoveGates,
  moveFacts,
} from './move/move-view.ts';
import { canMove, type MoveRow, moveRows } from './move/moves.ts';

/** Which moves count as viable, and how many are returned. */
export interface TransitionsOptions {
  /** How many moves, and how many blocked ones, to return. Default 10. */
  readonly limit?: number;
  /** What ranks. Default: the index's own similarity. */
  readonly method?: Method;
  /** How requirements count, for a bare metric. Default: the index's own. */
  readonly weighting?: Weighting;
  /** Coverage from which on a move is viable, 0–1. Default: calibrated on the data. */
  readonly viable?: number;
  /** Coverage from which on it is highly viable, 0–1. Default: calibrated on the data. */
  readonly highlyViable?: number;
  /** Greatest difference of levels, up or down. Default 1. */
  readonly maxLevelChange?: number;
  /** The level of a profile, on the source's scale. An occupation has its own. */
  readonly level?: number;
  /** Only these occupations. */
  readonly among?: OccupationFilter;
  readonly language?: string;
}

/** The moves from a start, or into a target, with what blocks the nearest others. */
export interface Transitions {
  readonly status: 'ok';
  readonly subject: SubjectRef;
  readonly method: MethodRef;
  /** What a move must pass, and where the numbers come from. */
  readonly gates: MoveGates;
  /** How many pass, of how many. */
  readonly counts: MoveCounts;
  /** Moves that pass: similarity descending, then id ascending. */
  readonly results: readonly Move[];
  /** The most similar ones that do not, and why. */
  readonly blocked: readonly BlockedMove[];
}

/**
 * Where a subject can go from here: occupations ranked by similarity, gated by how much of what they need is held
 * (weighed by rarity: a block of skills that everybody has opens no door) and by the change of level; after the viable
 * transitions of Nesta's Mapping Career Causeways (2020). Ranking and gate differ on purpose: coverage alone favours
 * occupations that ask for little.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * const answer = transitions(index, 'shop assistant');
 * if (answer.status === 'ok') for (const { label, viability, direction } of answer.results) …
 */
export function transitions(
  index: SkillIndex,
  from: SubjectInput,
  options: TransitionsOptions = {},
): Transitions | Insufficient {
  return moves(index, from, options, 'from');
}

/** {@link transitions} and `feeders`: the same question from both ends. */
export function moves(
  index: SkillIndex,
  input: SubjectInput,
  options: TransitionsOptions,
  end: 'from' | 'to',
): Transitions | Insufficient {
  const { limit = 10, method = plainMethod(index), weighting, among, level, language } = options;
  checkCount('limit', limit);
  if (level !== undefined) checkCount('level', level, 1);
  const gates = gatesOf(index, options);
  const { subject, ref } = resolveSubject(index, input, language);
  if (!canMove(index, scorerOf(index, method, weighting), subject)) return insufficientSubject(ref);

  const own = subject.row >= 0 ? index.occupations.levels[subject.row]! : (level ?? 0);
  const mask = rowMask(index, among);
  const passing: (JudgedMove & { readonly high: boolean })[] = [];
  const blocked: (JudgedMove & { readonly blockedBy: BlockedMove['blockedBy'] })[] = [];
  for (const found of moveRows(index, subject, method, weighting)) {
    if (mask !== null && mask[found.row] === 0) continue;
    const other = index.occupations.levels[found.row]!;
    const move =
      end === 'from'
        ? { ...found, change: levelChange(own, other) }
        : { ...found, has: found.uses, uses: found.has, change: levelChange(other, own) };
    const blockedBy = blocksOf(move.has, move.change, gates);
    if (blockedBy.length > 0) blocked.push({ ...move, blockedBy });
    else passing.push({ ...move, high: move.has >= gates.highlyViable.value });
  }
  const facts = (move: JudgedMove) => {
    const other = occupationSubject(index, move.row);
    return moveFacts(
      index,
      move,
      end === 'from' ? { start: subject, target: other } : { start: other, target: subject },
      language,
    );
  };
  const highlyViable = passing.filter(({ high }) => high).length;
  const byCoverage = blocked.filter(({ blockedBy }) => blockedBy[0]!.gate === 'coverage').length;
  return {
    status: 'ok',
    subject: ref,
    method: describeMethod(index, method, weighting),
    gates,
    counts: {
      candidates: passing.length + blocked.length,
      highlyViable,
      viable: passing.length - highlyViable,
      blockedByCoverage: byCoverage,
      blockedByLevel: blocked.length - byCoverage,
    },
    results: passing
      .slice(0, limit)
      .map((move) => ({ ...facts(move), viability: move.high ? 'highly viable' : 'viable' })),
    blocked: blocked.slice(0, limit).map((move) => ({ ...facts(move), blockedBy: move.blockedBy })),
  };
}

type JudgedMove = MoveRow & { readonly change: number | null };

function gatesOf(index: SkillIndex, { viable, highlyViable, maxLevelChange = 1 }: TransitionsOptions): MoveGates {
  checkCount('maxLevelChange', maxLevelChange);
  const low = thresholdOption('viable', viable, () => defaultThresholds(index).viable);
  const high = thresholdOption('highlyViable', highlyViable, () => defaultThresholds(index).highlyViable);
  return { viable: low, highlyViable: high.value < low.value ? { ...high, value: low.value } : high, maxLevelChange };
}
