import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { matrixOf } from '../../similarity/matrix.ts';
import { type Method, plainMethod, scorerOf } from '../../similarity/method.ts';
import { type Subject, subjectVector } from '../../similarity/subject.ts';
import { topRows } from '../../similarity/top-rows.ts';
import type { Weighting } from '../../similarity/weighting.ts';
import { checkCount } from '../answer/options.ts';
import { effectiveWeighting, proximitiesOf, proximityTotals } from './skill-proximity.ts';

/** What one occupation or one held skill adds to a skill's score. */
export interface AdjacencyContribution {
  readonly feature: 'occupation' | 'skill';
  readonly row: number;
  readonly contribution: number;
}

/** A measure at work on one subject. */
export interface AdjacencyScores {
  /** By skill; 0 where nothing speaks for it. Held skills may be scored: the query leaves them out. */
  readonly scores: Float64Array;
  /** What adds up to a skill's score, in no order. */
  readonly explain: (skill: number) => readonly AdjacencyContribution[];
}

/** How near a skill is to what a subject has already: a value, like a metric. Write your own alike. */
export interface AdjacencyMeasure {
  readonly name: string;
  readonly parameters: Readonly<Record<string, number | string>>;
  /** Scores every skill for a subject. */
  readonly score: (index: SkillIndex, subject: Subject) => AdjacencyScores;
}

/**
 * What similar occupations ask for: Σ similarity of those of the nearest that ask for the skill / Σ similarity of all of
 * them. 0–1: a skill that all neighbours ask for scores 1.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export function neighbourVote(
  options: { readonly neighbours?: number; readonly method?: Method; readonly weighting?: Weighting } = {},
): AdjacencyMeasure {
  const { neighbours = 20, method, weighting } = options;
  checkCount('neighbours', neighbours, 1);
  return {
    name: 'neighbourVote',
    parameters: {
      neighbours,
      ...(method ? { method: method.name } : {}),
      ...(weighting ? { weighting: weighting.name } : {}),
    },
    score: (index, subject) => {
      const scorer = scorerOf(index, method ?? plainMethod(index), weighting);
      const { rows, scores: similarities } = topRows(index, scorer, subject, {
        limit: neighbours,
        minScore: Number.MIN_VALUE,
      });
      const total = similarities.reduce((sum, value) => sum + value, 0);
      const asked = matrixOf(index, effectiveWeighting(index)).rows;
      const asks = (row: number, skill: number): boolean =>
        asked.targets.subarray(asked.offsets[row], asked.offsets[row + 1]).includes(skill);
      const scores = new Float64Array(index.skillCount);
      for (let i = 0; i < rows.length; i++)
        for (let edge = asked.offsets[rows[i]!]!; edge < asked.offsets[rows[i]! + 1]!; edge++)
          scores[asked.targets[edge]!]! += similarities[i]! / total;
      return {
        scores,
        explain: (skill) =>
          Array.from(rows, (row, i) => ({
            feature: 'occupation' as const,
            row,
            contribution: similarities[i]! / total,
          })).filter(({ row }) => asks(row, skill)),
      };
    },
  };
}

/** Mean proximity θ of a skill to the skills held. 0–1; favours skills that many occupations ask for. */
export const meanProximity: AdjacencyMeasure = {
  name: 'meanProximity',
  parameters: {},
  score: (index, subject) => {
    const held = heldSkills(index, subject);
    return proximityScores(index, held, () => held.length);
  },
};

/**
 * ω(s) = Σ θ(s, s′) over the skills held / Σ θ(s, s′) over all skills: the share of what a skill goes together with that is
 * there already (Hidalgo et al. 2007; Alabdulkareem et al. 2018). 0–1; favours specialised skills.
 */
export const relatednessDensity: AdjacencyMeasure = {
  name: 'relatednessDensity',
  parameters: {},
  score: (index, subject) => {
    const totals = proximityTotals(index);
    return proximityScores(index, heldSkills(index, subject), (skill) => totals[skill]!);
  },
};

/** The skills a subject has, under the weighting that decides which of ratings count as there. */
export function heldSkills(index: SkillIndex, subject: Subject): readonly number[] {
  return Array.from(subjectVector(index, effectiveWeighting(index), subject).columns);
}

function proximityScores(
  index: SkillIndex,
  held: readonly number[],
  divisor: (skill: number) => number,
): AdjacencyScores {
  const scores = new Float64Array(index.skillCount);
  for (const from of held) {
    const { count, skills, values } = proximitiesOf(index, from);
    for (let i = 0; i < count; i++) scores[skills[i]!]! += values[skills[i]!]!;
  }
  for (let skill = 0; skill < scores.length; skill++) if (scores[skill]! > 0) scores[skill]! /= divisor(skill);
  return {
    scores,
    explain: (skill) => {
      const { values } = proximitiesOf(index, skill);
      return held
        .map((row) => ({
          feature: 'skill' as const,
          row,
          contribution: row === skill ? 0 : values[row]! / divisor(skill),
        }))
        .filter(({ contribution }) => contribution > 0);
    },
  };
}

/** @throws SkillGraphError `BAD_OPTION` for anything but a measure. */
export function checkedMeasure(measure: AdjacencyMeasure): AdjacencyMeasure {
  if (typeof measure?.score === 'function') return measure;
  throw new SkillGraphError(
    'BAD_OPTION',
    `The option measure is ${JSON.stringify(measure)}; give neighbourVote(), relatednessDensity, meanProximity or your own.`,
  );
}
