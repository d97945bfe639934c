import { higher } from '../catalogue/higher.ts';
import { type RequirementKind, requirementKinds } from '../catalogue/types.ts';
import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { type Method, scorerOf } from '../similarity/method.ts';
import { occupationSubject, type Subject } from '../similarity/subject.ts';
import type { Weighting } from '../similarity/weighting.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Insufficient, insufficientSubject } from './answer/insufficient.ts';
import { describeMethod, type MethodRef } from './answer/method-ref.ts';
import { checkCount } from './answer/options.ts';
import { type ProfileSkill, resolveSubject, type SubjectInput, type SubjectRef } from './answer/subject-input.ts';
import { defaultThresholds, type Threshold, thresholdOption } from './move/default-threshold.ts';
import { feasibility } from './move/feasibility.ts';
import { withRequirements } from './plan/with-requirements.ts';

/** What scores, and how many changes are returned. */
export interface WhatIfOptions {
  /** How many changed occupations to return. Default 10. */
  readonly limit?: number;
  /** What scores. Default: the coverage that gates moves. */
  readonly method?: Method;
  /** How requirements count, for a bare metric. Default: the index's own. */
  readonly weighting?: Weighting;
  /** What the added skills are to an occupation. Default `rated` where requirements are ratings, else `essential`. */
  readonly kind?: RequirementKind;
  /** Score that counts as passing. Default: calibrated on the data, for the default method only. */
  readonly threshold?: number;
  readonly language?: string;
}

/** An occupation whose score against the subject changes. */
export interface ScoreChange extends ConceptRef {
  /** With the added skills. */
  readonly score: number;
  readonly before: number;
  /** score − before. */
  readonly change: number;
}

/** How added skills change a subject's scores. */
export interface WhatIf {
  readonly status: 'ok';
  readonly subject: SubjectRef;
  readonly added: readonly ConceptRef[];
  /** Those of the added that were there already. */
  readonly alreadyHeld: readonly ConceptRef[];
  readonly method: MethodRef;
  /** A profile is not in the graph: rarities stay. An occupation is: its added requirements change them for everyone. */
  readonly rarities: 'fixed' | 'changed';
  /** Occupations at or above the threshold; null for a method of your own without a threshold. */
  readonly passing: {
    readonly threshold: Threshold;
    readonly before: number;
    readonly after: number;
    readonly newly: readonly ConceptRef[];
    readonly lost: readonly ConceptRef[];
  } | null;
  /** How many occupations' scores change. */
  readonly changed: number;
  /** Greatest change first, then id ascending. */
  readonly results: readonly ScoreChange[];
}

/**
 * What would change if a subject had more skills. The scores are those of a catalogue built with the added requirements,
 * bit for bit: for an occupation the graph is rewritten and its weights worked out anew, for a profile, which is not in the
 * graph, it stays. Under the default method no score falls.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_WEIGHT`; `BAD_INPUT` for
 * importance or level where the data state none.
 *
 * @example
 * const answer = whatIf(index, 'shop assistant', ['manage staff']);
 * if (answer.status === 'ok') console.log(answer.passing?.newly.map(({ label }) => label));
 */
export function whatIf(
  index: SkillIndex,
  subject: SubjectInput,
  added: readonly ProfileSkill[],
  options: WhatIfOptions = {},
): WhatIf | Insufficient {
  const { limit = 10, method = feasibility(index).coverage, weighting, threshold, language } = options;
  checkCount('limit', limit);
  const gate =
    threshold === undefined && options.method !== undefined
      ? null
      : thresholdOption('threshold', threshold, () => defaultThresholds(index).viable);
  const extra = addedSkills(index, added, options.kind);
  const { subject: before, ref } = resolveSubject(index, subject, language);
  const changedIndex = before.row >= 0 ? withRequirements(index, before.row, extra) : index;
  const after = before.row >= 0 ? occupationSubject(changedIndex, before.row) : joined(before, extra);
  if (!scorerOf(changedIndex, method, weighting).hasEvidence(after)) return insufficientSubject(ref);

  const old = scoresByRow(index, method, weighting, before);
  const now = scoresByRow(changedIndex, method, weighting, after);
  const rows = Array.from(now.keys()).filter((row) => row !== before.row);
  const changed = rows
    .filter((row) => now[row] !== old[row])
    .sort((a, b) => now[b]! - old[b]! - (now[a]! - old[a]!) || a - b);
  const view = (row: number): ConceptRef => conceptRef(index, 'occupations', row, language);
  const held = new Set(before.skills);
  const skills = Array.from(extra.skills, (skill) => ({ skill, ref: conceptRef(index, 'skills', skill, language) }));
  return {
    status: 'ok',
    subject: ref,
    added: skills.filter(({ skill }) => !held.has(skill)).map((entry) => entry.ref),
    alreadyHeld: skills.filter(({ skill }) => held.has(skill)).map((entry) => entry.ref),
    method: describeMethod(index, method, weighting),
    rarities: before.row >= 0 ? 'changed' : 'fixed',
    passing: gate && passingOf(rows, old, now, gate, view),
    changed: changed.length,
    results: changed.slice(0, limit).map((row): ScoreChange => {
      const { id, label, code } = view(row);
      return {
        id,
        label,
        score: now[row]!,
        ...(code === undefined ? {} : { code }),
        before: old[row]!,
        change: now[row]! - old[row]!,
      };
    }),
  };
}

function passingOf(
  rows: readonly number[],
  old: Float64Array,
  now: Float64Array,
  threshold: Threshold,
  view: (row: number) => ConceptRef,
): WhatIf['passing'] {
  const passes = (scores: Float64Array, row: number): boolean => scores[row]! > 0 && scores[row]! >= threshold.value;
  return {
    threshold,
    before: rows.filter((row) => passes(old, row)).length,
    after: rows.filter((row) => passes(now, row)).length,
    newly: rows.filter((row) => passes(now, row) && !passes(old, row)).map(view),
    lost: rows.filter((row) => passes(old, row) && !passes(now, row)).map(view),
  };
}

/** Added skills as rows; every name must be known. */
function addedSkills(index: SkillIndex, added: readonly ProfileSkill[], kind: RequirementKind | undefined): Subject {
  if (!Array.isArray(added))
    throw new SkillGraphError('BAD_INPUT', 'The added skills are a list of names, or of { skill, importance, level }.');
  const { importance, levels } = index.requirements;
  for (const entry of added) {
    if (typeof entry === 'string') continue;
    for (const [field, column] of [
      ['importance', importance],
      ['level', levels],
    ] as const)
      if (entry[field] !== undefined && column === null)
        throw new SkillGraphError(
          'BAD_INPUT',
          `The data state no ${field}, so none can be added with "${entry.skill}". Leave it out.`,
        );
  }
  for (const entry of added) findConcept(index, 'skills', typeof entry === 'string' ? entry : entry.skill);
  const { subject } = resolveSubject(index, added);
  const chosen = kind ?? (importance ? 'rated' : 'essential');
  if (!requirementKinds.includes(chosen))
    throw new SkillGraphError('BAD_OPTION', `The option kind is "${chosen}"; give ${requirementKinds.join(', ')}.`);
  return { ...subject, kinds: subject.kinds.map(() => requirementKinds.indexOf(chosen)) };
}

/** A profile with more skills; values already stated are kept where they are higher. */
function joined(profile: Subject, extra: Subject): Subject {
  const all = new Map<number, { importance: number; level: number }>();
  for (const { skills, importance, levels } of [profile, extra])
    for (const [i, skill] of skills.entries()) {
      const known = all.get(skill);
      const stated = { importance: importance?.[i] ?? Number.NaN, level: levels?.[i] ?? Number.NaN };
      all.set(
        skill,
        known
          ? { importance: higher(known.importance, stated.importance), level: higher(known.level, stated.level) }
          : stated,
      );
    }
  const rows = [...all].sort(([a], [b]) => a - b);
  const column = (field: 'importance' | 'level'): Float64Array | null => {
    const values = Float64Array.from(rows, ([, stated]) => stated[field]);
    return values.every(Number.isNaN) ? null : values;
  };
  return {
    row: -1,
    skills: Uint32Array.from(rows, ([skill]) => skill),
    kinds: new Uint8Array(rows.length),
    importance: column('importance'),
    levels: column('level'),
  };
}

function scoresByRow(
  index: SkillIndex,
  method: Method,
  weighting: Weighting | undefined,
  subject: Subject,
): Float64Array {
  const scorer = scorerOf(index, method, weighting);
  const byRow = new Float64Array(index.occupationCount);
  if (!scorer.hasEvidence(subject)) return byRow;
  const { count, rows, scores } = scorer.scores(subject);
  for (let i = 0; i < count; i++) byRow[rows[i]!] = scores[i]!;
  return byRow;
}
