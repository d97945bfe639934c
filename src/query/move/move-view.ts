import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Subject } from '../../similarity/subject.ts';
import { type ConceptRef, conceptRef } from '../answer/concept-ref.ts';
import { OPTIONAL, rarityOf } from '../gap/gap-rows.ts';
import type { Threshold, Thresholds } from './default-threshold.ts';
import { type DirectionEvidence, directionOf } from './direction.ts';
import type { MoveRow } from './moves.ts';

/** What a move is called that passes the gates. */
export type Viability = 'highly viable' | 'viable';

/** One reason why a move is blocked. */
export interface Block {
  readonly gate: 'coverage' | 'level';
  /** What it is, and what would pass. */
  readonly value: number;
  readonly bound: number;
  readonly message: string;
}

/** What is known of a move between two occupations, or from a profile to one. */
export interface MoveFacts extends ConceptRef {
  /** Similarity: what ranks. */
  readonly score: number;
  /** Of what the move's target needs, the share held at its start, by weight. 0–1: what gates. */
  readonly coverage: number;
  /** Of what the start needs, the share the target asks for. */
  readonly backward: number;
  readonly direction: DirectionEvidence;
  /** Essential (or rated) requirements of the target: how many, and how many are held, at whatever rating. */
  readonly needed: number;
  readonly held: number;
  /** The rarest of those not held, at most five. */
  readonly missing: readonly ConceptRef[];
}

/** A move that passes. */
export interface Move extends MoveFacts {
  readonly viability: Viability;
}

/** A move that does not, and why. */
export interface BlockedMove extends MoveFacts {
  readonly blockedBy: readonly Block[];
}

/** The gates a move must pass. */
export interface MoveGates extends Thresholds {
  /** Greatest difference of levels; no gate where a level is unknown. */
  readonly maxLevelChange: number;
}

/** How many occupations there are to move to (or from), and what becomes of them. */
export interface MoveCounts {
  /** Occupations with something in common. */
  readonly candidates: number;
  readonly highlyViable: number;
  /** Without the highly viable ones. */
  readonly viable: number;
  readonly blockedByCoverage: number;
  /** Stopped by level alone. */
  readonly blockedByLevel: number;
}

/** The move's coverage and levels against the gates: what blocks it, if anything. */
export function blocksOf(coverage: number, levelChange: number | null, gates: MoveGates): Block[] {
  const blocks: Block[] = [];
  if (coverage < gates.viable.value)
    blocks.push({
      gate: 'coverage',
      value: coverage,
      bound: gates.viable.value,
      message: `${percent(coverage)} of what is needed is held; ${percent(gates.viable.value)} is asked for (${origin(gates.viable)}).`,
    });
  if (levelChange !== null && Math.abs(levelChange) > gates.maxLevelChange)
    blocks.push({
      gate: 'level',
      value: levelChange,
      bound: gates.maxLevelChange,
      message: `The level changes by ${levelChange > 0 ? '+' : '−'}${Math.abs(levelChange)}; at most ${gates.maxLevelChange} is asked for.`,
    });
  return blocks;
}

/** Target level minus start level; null where one is unknown (0). */
export function levelChange(from: number, to: number): number | null {
  return from === 0 || to === 0 ? null : to - from;
}

/** A move from `start` to `target` as shown, named after the end that is not the question's subject. */
export function moveFacts(
  index: SkillIndex,
  move: MoveRow & { readonly change: number | null },
  ends: { readonly start: Subject; readonly target: Subject },
  language: string | undefined,
): MoveFacts {
  const { id, label, code } = conceptRef(index, 'occupations', move.row, language);
  const holds = new Set(ends.start.skills);
  const needs = Array.from(ends.target.skills).filter((_, i) => ends.target.kinds[i] !== OPTIONAL);
  const missing = needs.filter((skill) => !holds.has(skill));
  return {
    id,
    label,
    score: move.similarity,
    ...(code === undefined ? {} : { code }),
    coverage: move.has,
    backward: move.uses,
    direction: directionOf(move.change, move.has, move.uses),
    needed: needs.length,
    held: needs.length - missing.length,
    missing: missing
      .sort((a, b) => rarityOf(index, b) - rarityOf(index, a) || a - b)
      .slice(0, 5)
      .map((skill) => conceptRef(index, 'skills', skill, language)),
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function origin({ from }: Threshold): string {
  return from === 'given' ? 'your threshold' : `calibrated on ${from}`;
}
