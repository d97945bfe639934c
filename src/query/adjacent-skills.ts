import { type ReuseLevel, reuseLevels } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { plainMethod, scorerOf } from '../similarity/method.ts';
import type { Subject } from '../similarity/subject.ts';
import { TopK } from '../similarity/top-k.ts';
import { type Ask, askedOf, askForms, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import {
  type Answered,
  type Asked,
  type Insufficient,
  insufficient,
  insufficientSubject,
} from './answer/insufficient.ts';
import { resolveSubject, type SubjectInput } from './answer/subject-input.ts';
import {
  type AdjacencyMeasure,
  type AdjacencyScores,
  checkedMeasure,
  heldSkills,
  neighbourVote,
} from './profile/adjacency-measures.ts';
import { proximitiesOf } from './profile/skill-proximity.ts';

/** How near is measured, and which skills are returned. */
export interface AdjacentSkillsOptions extends Ask {
  /** How many to return. Default 10. */
  readonly limit?: number | undefined;
  /** How near a skill is. Default: the vote of the 50 most similar occupations. */
  readonly measure?: AdjacencyMeasure | undefined;
  /** Only skills of these reuse levels. */
  readonly reuseLevels?: readonly ReuseLevel[] | undefined;
  /** Leave out scores below; inclusive. */
  readonly minScore?: number | undefined;
  /** How many skills and occupations to name in support of each. Default 3. */
  readonly support?: number | undefined;
}

const optionForms: OptionForms<AdjacentSkillsOptions> = {
  ...askForms,
  limit: 0,
  measure: 'object',
  reuseLevels: 'list',
  minScore: 'score',
  support: 0,
};

/** How skills to learn were asked for. */
export interface AskedMeasure extends Asked {
  readonly measure: { readonly name: string; readonly parameters: AdjacencyMeasure['parameters'] };
}

/** A skill or an occupation that speaks for another skill. */
export interface Supporter extends ConceptRef {
  /** Skills: proximity θ, 0–1. Occupations: similarity to the subject. */
  readonly value: number;
}

/** A skill to learn next, and what speaks for it. */
export interface AdjacentSkill extends ConceptRef {
  readonly score: number;
  readonly reuseLevel: ReuseLevel;
  /** Occupations that ask for it. */
  readonly degree: number;
  /** What the measure adds up, greatest first: occupations or held skills. Sums to the score. */
  readonly contributions: readonly (ConceptRef & {
    readonly feature: 'occupation' | 'skill';
    readonly contribution: number;
  })[];
  /** Whatever the measure: held skills nearest to it, and the most similar occupations that ask for it; either may be empty. */
  readonly support: { readonly skills: readonly Supporter[]; readonly occupations: readonly Supporter[] };
}

/** The skills nearest to what a subject has already. */
export interface AdjacentSkills extends Answered<AskedMeasure> {
  /** Score descending, then id ascending. */
  readonly results: readonly AdjacentSkill[];
}

/**
 * What to learn next: skills the subject does not have, by how near they are to what it has.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_INPUT`.
 *
 * @example
 * adjacentSkills(index, 'web developer', { measure: relatednessDensity, limit: 5 });
 */
export function adjacentSkills(
  index: SkillIndex,
  input: SubjectInput,
  options: AdjacentSkillsOptions = {},
): AdjacentSkills | Insufficient<AskedMeasure> {
  const checked = askedOf(index, options, optionForms);
  const { limit = 10, measure = neighbourVote(), reuseLevels: wanted, minScore = 0, support = 3, language } = checked;
  const { name, parameters, score } = checkedMeasure(measure);
  const asked = { measure: { name, parameters } };
  const { subject, ref } = resolveSubject(index, input, language);
  const held = new Set(heldSkills(index, subject));
  if (held.size === 0) return insufficientSubject(ref, asked);
  // A rating somebody has, however low, is nothing to learn from nothing.
  const has = new Set([...held, ...subject.skills]);
  const scored = score(index, subject, -1);
  const top = new TopK(limit, index.skillCount);
  let near = false;
  for (let skill = 0; skill < index.skillCount; skill++) {
    const value = scored.scores[skill]!;
    if (value === 0 || has.has(skill)) continue;
    near = true;
    const level = reuseLevels[index.skills.reuse[skill]!]!;
    if (value >= minScore && (wanted === undefined || wanted.includes(level))) top.offer(skill, value);
  }
  if (!near) return insufficient(ref, 'No skill goes together with what is held.', asked);
  const ranking = top.take();
  const view = adjacentView(index, subject, [...held], scored, { support, language });
  const results = Array.from(ranking.rows, (skill, i) => view(skill, ranking.scores[i]!));
  return { status: 'ok', subject: ref, asked, results };
}

function adjacentView(
  index: SkillIndex,
  subject: Subject,
  held: readonly number[],
  { explain }: AdjacencyScores,
  { support, language }: { readonly support: number; readonly language: string | undefined },
): (skill: number, score: number) => AdjacentSkill {
  const similarity = new Float64Array(index.occupationCount);
  const { count, rows, scores } = scorerOf(index, plainMethod(index)).scores(subject);
  for (let i = 0; i < count; i++) if (rows[i] !== subject.row) similarity[rows[i]!] = scores[i]!;
  const { offsets, targets } = index.requiredBy;
  const best = (rows: Iterable<number>, value: (row: number) => number, kind: 'skills' | 'occupations'): Supporter[] =>
    Array.from(rows, (row) => ({ row, value: value(row) }))
      .filter((entry) => entry.value > 0)
      .sort((a, b) => b.value - a.value || a.row - b.row)
      .slice(0, support)
      .map(({ row, value: shown }) => ({ ...conceptRef(index, kind, row, language), value: shown }));
  return (skill, score) => {
    const { id, label, code } = conceptRef(index, 'skills', skill, language);
    const contributions = [...explain(skill)].sort((a, b) => b.contribution - a.contribution || a.row - b.row);
    const { values } = proximitiesOf(index, skill);
    return {
      id,
      label,
      score,
      ...(code === undefined ? {} : { code }),
      reuseLevel: reuseLevels[index.skills.reuse[skill]!]!,
      degree: offsets[skill + 1]! - offsets[skill]!,
      contributions: contributions.map(({ feature, row, contribution }) => ({
        ...conceptRef(index, feature === 'skill' ? 'skills' : 'occupations', row, language),
        feature,
        contribution,
      })),
      support: {
        skills: best(held, (other) => values[other]!, 'skills'),
        occupations: best(
          targets.subarray(offsets[skill], offsets[skill + 1]),
          (row) => similarity[row]!,
          'occupations',
        ),
      },
    };
  };
}
