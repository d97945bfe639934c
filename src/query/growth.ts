import { listOf } from '../compact/adjacency.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Method, plainMethod, type Scorer, scorerOf } from '../similarity/method.ts';
import { occupationSubject, type Subject } from '../similarity/subject.ts';
import { rarity, type Weighting } from '../similarity/weighting.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Insufficient, insufficientSubject } from './answer/insufficient.ts';
import { describeMethod, type MethodRef } from './answer/method-ref.ts';
import { checkCount, checkRange } from './answer/options.ts';
import { resolveSubject, type SubjectInput, type SubjectRef } from './answer/subject-input.ts';
import { type DirectionEvidence, directionOf } from './move/direction.ts';
import { calibratedGate, type HopGate } from './routes/default-gate.ts';
import { addHeldWeights } from './routes/held-weights.ts';
import { heldSkills, type Needs, needsOf, needsOfRow } from './routes/needs.ts';

/** What counts as a step, and how many of each sort are returned. */
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

/** Typical next steps from a start, without a target. */
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
    method = plainMethod(index),
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
  const view: View = {
    index,
    needs,
    scorer,
    held: new Set(held),
    weights: addHeldWeights(needs.graph, held, new Float64Array(needs.graph.rows)),
    similarity: scoresByRow(index, scorer, subject),
    used: usedShare(needs, subject),
    row: subject.row,
    own: subject.row >= 0 ? index.occupations.levels[subject.row]! : (level ?? 0),
    gate: gate.value,
    maxLevelChange,
    language,
  };
  const inReach = enterable(view);
  const next = inReach.filter((row) => withinLevels(view, view.own, index.occupations.levels[row]!));
  const going = (direction: DirectionEvidence['direction']): readonly number[] =>
    next.filter((row) => judged(view, row).direction === direction);
  const upward = going('advancement');
  const sideways = going('lateral');
  return {
    status: 'ok',
    subject: ref,
    method: describeMethod(index, method),
    weighting: weighting.name,
    gate: { ...gate, passing: inReach.length },
    upward: upward.slice(0, limit).map((row) => stepView(view, row)),
    sideways: sideways.slice(0, limit).map((row) => stepView(view, row)),
    ahead: stepsAhead(view, [...upward.slice(0, tried), ...sideways.slice(0, tried)], new Set(next)).slice(0, limit),
  };
}

/** Everything known of the start. */
interface View {
  readonly index: SkillIndex;
  readonly needs: Needs;
  readonly scorer: Scorer;
  readonly held: ReadonlySet<number>;
  /** Weight of what is held of each row's needs. */
  readonly weights: Float64Array;
  readonly similarity: Float64Array;
  readonly used: (row: number) => number;
  readonly row: number;
  readonly own: number;
  readonly gate: number;
  readonly maxLevelChange: number;
  readonly language: string | undefined;
}

/** Occupations that pass the gate now: similarity descending, then row ascending. */
function enterable(view: View): readonly number[] {
  const { similarity } = view;
  return Array.from(similarity.keys())
    .filter((row) => row !== view.row && similarity[row]! > 0 && coverageOf(view, row, view.weights) >= view.gate)
    .sort((a, b) => similarity[b]! - similarity[a]! || a - b);
}

/** NaN, which passes no gate, for an occupation that needs nothing. */
function coverageOf({ needs }: View, row: number, weights: Float64Array): number {
  return weights[row]! / needs.graph.totals[row]!;
}

function withinLevels({ maxLevelChange }: View, before: number, after: number): boolean {
  return before === 0 || after === 0 || Math.abs(after - before) <= maxLevelChange;
}

function judged(view: View, row: number): DirectionEvidence {
  const level = view.index.occupations.levels[row]!;
  const change = view.own === 0 || level === 0 ? null : level - view.own;
  return directionOf(change, coverageOf(view, row, view.weights), view.used(row));
}

/** What the stops open that `known` does not hold, upward only: each through the stop that leads to it best. */
function stepsAhead(view: View, stops: readonly number[], known: ReadonlySet<number>): readonly StepAhead[] {
  const { index, needs, scorer, similarity } = view;
  const { levels } = index.occupations;
  const best = new Map<number, { readonly score: number; readonly stop: number; readonly coverageThen: number }>();
  for (const stop of stops) {
    const onward = scoresByRow(index, scorer, occupationSubject(index, stop));
    const learnt = needsOfRow(needs, stop).filter((skill) => !view.held.has(skill));
    const after = addHeldWeights(needs.graph, learnt, view.weights.slice());
    for (let row = 0; row < after.length; row++) {
      if (row === view.row || row === stop || known.has(row) || onward[row] === 0) continue;
      const coverageThen = coverageOf(view, row, after);
      if (!(coverageThen >= view.gate) || !withinLevels(view, levels[stop]!, levels[row]!)) continue;
      const score = Math.min(similarity[stop]!, onward[row]!);
      const other = best.get(row);
      if (other === undefined || score > other.score || (score === other.score && stop < other.stop))
        best.set(row, { score, stop, coverageThen });
    }
  }
  return [...best]
    .filter(([row]) => judged(view, row).direction === 'advancement')
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .map(([row, { score, stop, coverageThen }]): StepAhead => {
      const { id, label, code } = conceptRef(index, 'occupations', row, view.language);
      return {
        id,
        label,
        score,
        ...(code === undefined ? {} : { code }),
        through: conceptRef(index, 'occupations', stop, view.language),
        coverage: coverageOf(view, row, view.weights),
        coverageThen,
        direction: judged(view, row),
        ...(levels[row] === 0 ? {} : { level: levels[row]! }),
      };
    });
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

function stepView(view: View, row: number): GrowthStep {
  const { index, needs, held } = view;
  const { weights, scale } = needs.graph;
  const { id, label, code } = conceptRef(index, 'occupations', row, view.language);
  const level = index.occupations.levels[row]!;
  const missing = [...needsOfRow(needs, row)].filter((skill) => !held.has(skill));
  missing.sort((a, b) => weights[b]! - weights[a]! || a - b);
  return {
    id,
    label,
    score: view.similarity[row]!,
    ...(code === undefined ? {} : { code }),
    coverage: coverageOf(view, row, view.weights),
    direction: judged(view, row),
    ...(level === 0 ? {} : { level }),
    cost: missing.reduce((sum, skill) => sum + weights[skill]!, 0) / scale,
    learn: missing.slice(0, 5).map((skill) => conceptRef(index, 'skills', skill, view.language)),
  };
}
