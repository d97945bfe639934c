import { listOf } from '../compact/adjacency.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { defaultMethod, type Method, type Scorer, scorerOf } from '../similarity/method.ts';
import { occupationSubject, type Subject } from '../similarity/subject.ts';
import { rarity, type Weighting } from '../similarity/weighting.ts';
import { type ConceptRef, conceptRef } from './concept-ref.ts';
import { type DirectionEvidence, directionOf } from './direction.ts';
import { type Insufficient, insufficientSubject } from './insufficient.ts';
import { describeMethod, type MethodRef } from './method-ref.ts';
import { checkCount, checkRange } from './options.ts';
import { calibratedGate, type HopGate } from './pathways/default-gate.ts';
import { addHeldWeights } from './pathways/held-weights.ts';
import { heldSkills, type Needs, needsOf } from './pathways/needs.ts';
import { resolveSubject, type SubjectInput, type SubjectRef } from './subject-input.ts';

export interface GrowthOptions {
  /** How many steps of each sort. Default 5. */
  readonly limit?: number;
  /** What ranks. Default: the index's own similarity. */
  readonly method?: Method;
  /** What a skill weighs, for coverage and cost. Default {@link rarity}. */
  readonly weighting?: Weighting;
  /** Share, by weight, of what an occupation needs that must be held before a step. Default: as in {@link pathways}. */
  readonly minCoverage?: number;
  /** Greatest difference of levels of one step, where both are known. Default 1. */
  readonly maxLevelChange?: number;
  /** The level of a profile, on the source's scale. An occupation has its own. */
  readonly level?: number;
  readonly language?: string;
}

/** A next step. */
export interface GrowthStep extends ConceptRef {
  /** Similarity: what ranks. */
  readonly score: number;
  /** Share, by weight, of what it needs that is held. */
  readonly coverage: number;
  readonly direction: DirectionEvidence;
  readonly level?: number;
  /** Weight of what is still to learn. */
  readonly cost: number;
  /** The heaviest skills to learn, at most five. */
  readonly learn: readonly ConceptRef[];
}

/** An occupation above, out of reach now and in reach after one of the next steps. */
export interface StepAhead extends ConceptRef {
  /** The weaker of the similarities start–`through` and `through`–this: what ranks. */
  readonly score: number;
  /** The next step that opens it. */
  readonly through: ConceptRef;
  /** Share of what it needs that is held now, and after `through`. */
  readonly coverage: number;
  readonly coverageThen: number;
  readonly direction: DirectionEvidence;
  readonly level?: number;
}

export interface Growth {
  readonly status: 'ok';
  readonly subject: SubjectRef;
  readonly method: MethodRef;
  readonly weighting: string;
  /** The coverage a step must reach, and how many occupations do so now, whatever their level. */
  readonly gate: HopGate & { readonly passing: number };
  readonly upward: readonly GrowthStep[];
  readonly sideways: readonly GrowthStep[];
  readonly ahead: readonly StepAhead[];
}

/** How many next steps are tried as ways to what lies two steps ahead. */
const tried = 20;

/**
 * Where an occupation or a person typically goes from here, without a target: next steps upward and sideways, and what
 * lies two steps ahead, opened by what the first step teaches. Ranked by similarity, gated by coverage of what is needed
 * and by level; ties by id.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_WEIGHT`.
 *
 * @example
 * const answer = growth(index, 'cook');
 * if (answer.status === 'ok') for (const { label, coverage } of answer.upward) …
 */
export function growth(index: SkillIndex, from: SubjectInput, options: GrowthOptions = {}): Growth | Insufficient {
  const {
    limit = 5,
    method = defaultMethod(index),
    weighting = rarity,
    minCoverage,
    maxLevelChange = 1,
    level,
    language,
  } = options;
  checkCount('limit', limit);
  checkCount('maxLevelChange', maxLevelChange);
  if (minCoverage !== undefined) checkRange('minCoverage', minCoverage, 0, 1);
  if (level !== undefined) checkCount('level', level, 1);
  const { subject, ref } = resolveSubject(index, from, language);
  const scorer = scorerOf(index, method);
  const needs = needsOf(index, weighting);
  const held = heldSkills(needs, subject);
  if (held.length === 0 || !scorer.hasEvidence(subject)) return insufficientSubject(ref);

  const gate: HopGate =
    minCoverage === undefined ? calibratedGate(index, needs) : { value: minCoverage, basis: 'given' };
  const { levels } = index.occupations;
  const own = subject.row >= 0 ? levels[subject.row]! : (level ?? 0);
  const view: View = { index, needs, held: new Set(held), own, ...(language === undefined ? {} : { language }) };
  const weights = addHeldWeights(needs.graph, held, new Float64Array(needs.graph.rows));
  const withinLevels = (before: number, after: number): boolean =>
    before === 0 || after === 0 || Math.abs(after - before) <= maxLevelChange;
  const coverageOf = (row: number): number => weights[row]! / needs.graph.totals[row]!;
  const enters = (row: number): boolean => needs.graph.totals[row]! > 0 && coverageOf(row) >= gate.value;
  const usesOf = usedShare(needs, subject);
  const judged = (row: number): DirectionEvidence =>
    directionOf(own === 0 || levels[row] === 0 ? null : levels[row]! - own, coverageOf(row), usesOf(row));

  const similarity = scoresByRow(index, scorer, subject);
  const candidates = Array.from(similarity.keys()).filter((row) => row !== subject.row && similarity[row]! > 0);
  candidates.sort((a, b) => similarity[b]! - similarity[a]! || a - b);
  const next = candidates.filter((row) => enters(row) && withinLevels(own, levels[row]!));
  const going = (direction: DirectionEvidence['direction']): number[] =>
    next.filter((row) => judged(row).direction === direction);
  const upward = going('advancement');
  const sideways = going('lateral');
  const step = (row: number): GrowthStep =>
    stepView(view, row, { score: similarity[row]!, coverage: coverageOf(row), direction: judged(row) });

  const nearby = new Set(next);
  const through = [...upward.slice(0, tried), ...sideways.slice(0, tried)];
  const best = new Map<number, { readonly score: number; readonly through: number; readonly coverageThen: number }>();
  for (const stop of through) {
    const onward = scoresByRow(index, scorer, occupationSubject(index, stop));
    const learnt = needsOfRow(needs, stop).filter((skill) => !view.held.has(skill));
    const after = addHeldWeights(needs.graph, learnt, weights.slice());
    for (let row = 0; row < after.length; row++) {
      if (row === subject.row || row === stop || nearby.has(row) || onward[row] === 0) continue;
      const coverageThen = after[row]! / needs.graph.totals[row]!;
      if (!(coverageThen >= gate.value) || !withinLevels(levels[stop]!, levels[row]!)) continue;
      const score = Math.min(similarity[stop]!, onward[row]!);
      const known = best.get(row);
      if (known === undefined || score > known.score || (score === known.score && stop < known.through))
        best.set(row, { score, through: stop, coverageThen });
    }
  }
  const ahead = [...best]
    .filter(([row]) => judged(row).direction === 'advancement')
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, limit)
    .map(([row, found]): StepAhead => {
      const { id, label, code } = conceptRef(index, 'occupations', row, language);
      return {
        id,
        label,
        score: found.score,
        ...(code === undefined ? {} : { code }),
        through: conceptRef(index, 'occupations', found.through, language),
        coverage: coverageOf(row),
        coverageThen: found.coverageThen,
        direction: judged(row),
        ...(levels[row] === 0 ? {} : { level: levels[row]! }),
      };
    });
  return {
    status: 'ok',
    subject: ref,
    method: describeMethod(index, method),
    weighting: weighting.name,
    gate: { ...gate, passing: candidates.filter(enters).length },
    upward: upward.slice(0, limit).map(step),
    sideways: sideways.slice(0, limit).map(step),
    ahead,
  };
}

interface View {
  readonly index: SkillIndex;
  readonly needs: Needs;
  readonly held: ReadonlySet<number>;
  readonly own: number;
  readonly language?: string;
}

function scoresByRow(index: SkillIndex, scorer: Scorer, subject: Subject): Float64Array {
  const byRow = new Float64Array(index.occupationCount);
  const { count, rows, scores } = scorer.scores(subject);
  for (let i = 0; i < count; i++) byRow[rows[i]!] = scores[i]!;
  return byRow;
}

/** Of what the subject needs (a profile: of what it holds), the share by weight that an occupation asks for. */
function usedShare(needs: Needs, subject: Subject): (row: number) => number {
  const own = new Set(subject.row >= 0 ? needsOfRow(needs, subject.row) : subject.skills);
  const { weights } = needs.graph;
  const total = [...own].reduce((sum, skill) => sum + weights[skill]!, 0);
  return (row) => {
    if (total === 0) return 0;
    let used = 0;
    for (const skill of listOf(needs.holds, row)) if (own.has(skill)) used += weights[skill]!;
    return used / total;
  };
}

function needsOfRow({ graph }: Needs, row: number): Uint32Array {
  return graph.skills.subarray(graph.offsets[row], graph.offsets[row + 1]);
}

function stepView(
  { index, needs, held, language }: View,
  row: number,
  facts: Pick<GrowthStep, 'score' | 'coverage' | 'direction'>,
): GrowthStep {
  const { weights, scale } = needs.graph;
  const { id, label, code } = conceptRef(index, 'occupations', row, language);
  const level = index.occupations.levels[row]!;
  const missing = [...needsOfRow(needs, row)].filter((skill) => !held.has(skill));
  missing.sort((a, b) => weights[b]! - weights[a]! || a - b);
  return {
    id,
    label,
    score: facts.score,
    ...(code === undefined ? {} : { code }),
    coverage: facts.coverage,
    direction: facts.direction,
    ...(level === 0 ? {} : { level }),
    cost: missing.reduce((sum, skill) => sum + weights[skill]!, 0) / scale,
    learn: missing.slice(0, 5).map((skill) => conceptRef(index, 'skills', skill, language)),
  };
}
