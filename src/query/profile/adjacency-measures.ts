import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError, shown } from '../../errors.ts';
import { type Method, type Scorer, weighted } from '../../similarity/method.ts';
import { cosine } from '../../similarity/metric.ts';
import type { Scores } from '../../similarity/scores.ts';
import { setsByKind } from '../../similarity/statements.ts';
import { occupationSubject, type Subject, subjectVector } from '../../similarity/subject.ts';
import { TopK } from '../../similarity/top-k.ts';
import { product, published, smoothedRarity, type Weighting } from '../../similarity/weighting.ts';
import { checkedOptions, comparedForms, type OptionForms } from '../answer/ask.ts';
import { comparisonOf } from '../answer/comparison.ts';
import { remembered } from './kinship.ts';
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
  /**
   * Scores every skill for a subject. `without` is the row of an occupation that must play no part, so that a measure can
   * be judged on skills hidden from that occupation; −1 for none.
   */
  readonly score: (index: SkillIndex, subject: Subject, without: number) => AdjacencyScores;
}

/** How the most similar occupations vote. */
export interface NeighbourVoteOptions {
  /** How many vote. Default 50. */
  readonly neighbours?: number | undefined;
  /** A vote counts similarity to this power: the nearer, the louder. Default 3. */
  readonly power?: number | undefined;
  /** What an optional requirement counts beside an essential one, 0–1. Default ½. */
  readonly optional?: number | undefined;
  /** What finds the neighbours. Default: the cosine of essential 1, optional ½ times rarity; on ratings, of the ratings. */
  readonly method?: Method | undefined;
  readonly weighting?: Weighting | undefined;
}

/**
 * What similar occupations ask for: Σ similarityᵖ · k of those of the nearest that ask for the skill / Σ similarityᵖ of all
 * of them, k being 1 where it is essential. 0–1: a skill that all neighbours need scores 1. Defaults by leave-one-out
 * (CONTRIBUTING.md, "Evidence of answers").
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export function neighbourVote(options: NeighbourVoteOptions = {}): AdjacencyMeasure {
  const { neighbours = 50, power = 3, optional = 0.5, method, weighting } = checkedOptions(options, voteForms);
  return {
    name: 'neighbourVote',
    parameters: {
      neighbours,
      power,
      optional,
      ...(method ? { method: method.name } : {}),
      ...(weighting ? { weighting: weighting.name } : {}),
    },
    score: (index, subject, without) => {
      const scorer = method || weighting ? comparisonOf(index, { method, weighting }).scorer : votingScorer(index);
      const { rows, votes } = loudest(index, scorer.scores(subject), {
        neighbours,
        power,
        leftOut: [subject.row, without],
      });
      const kinds = kindBallots(optional)(index) ?? effectiveWeighting(index);
      // Weighed one by one: of all occupations only these vote.
      const ballots = Array.from(rows, (row) =>
        subjectVector(index, kinds, { ...occupationSubject(index, row), row: -1 }),
      );
      const scores = new Float64Array(index.skillCount);
      for (const [i, { columns, weights }] of ballots.entries())
        for (let at = 0; at < columns.length; at++) scores[columns[at]!]! += votes[i]! * (weights?.[at] ?? 1);
      return {
        scores,
        explain: (skill) =>
          ballots
            .map(({ columns, weights }, i) => {
              const at = columns.indexOf(skill);
              const contribution = at < 0 ? 0 : votes[i]! * (weights?.[at] ?? 1);
              return { feature: 'occupation' as const, row: rows[i]!, contribution };
            })
            .filter(({ contribution }) => contribution > 0),
      };
    },
  };
}

const voteForms: OptionForms<NeighbourVoteOptions> = {
  ...comparedForms,
  neighbours: 1,
  power: [0, 16],
  optional: [0, 1],
};

/** Who is near enough to vote. */
const votingScorer = /* @__PURE__ */ derived((index: SkillIndex): Scorer => {
  const sets = voters(index);
  return weighted(cosine, sets === null ? published : product(sets, smoothedRarity)).scorer(index);
});

const voters = /* @__PURE__ */ setsByKind({});

/** What a neighbour's requirements count where they are sets, by kind; ratings count as in {@link effectiveWeighting}. */
const kindBallots = /* @__PURE__ */ remembered((optional: number) => setsByKind({ essential: 1, optional }));

/** The most similar rows with their votes, which sum to 1. */
function loudest(
  index: SkillIndex,
  { count, rows, scores }: Scores,
  { neighbours, power, leftOut }: { neighbours: number; power: number; leftOut: readonly number[] },
): { readonly rows: Uint32Array; readonly votes: Float64Array } {
  const top = new TopK(neighbours, index.occupationCount);
  for (let i = 0; i < count; i++) if (scores[i]! > 0 && !leftOut.includes(rows[i]!)) top.offer(rows[i]!, scores[i]!);
  const nearest = top.take();
  const votes = nearest.scores.map((similarity) => similarity ** power);
  const total = votes.reduce((sum, vote) => sum + vote, 0);
  return { rows: nearest.rows, votes: votes.map((vote) => vote / total) };
}

/** Mean proximity θ of a skill to the skills held. 0–1; favours skills that many occupations ask for. */
export const meanProximity: AdjacencyMeasure = {
  name: 'meanProximity',
  parameters: {},
  score: (index, subject, without) => {
    const held = heldSkills(index, subject);
    return proximityScores(index, held, () => held.length, without);
  },
};

/**
 * ω(s) = Σ θ(s, s′) over the skills held / Σ θ(s, s′) over all skills: the share of what a skill goes together with that is
 * there already (Hidalgo et al. 2007; Alabdulkareem et al. 2018). 0–1; favours specialised skills.
 */
export const relatednessDensity: AdjacencyMeasure = {
  name: 'relatednessDensity',
  parameters: {},
  score: (index, subject, without) => {
    const totals = proximityTotals(index);
    return proximityScores(index, heldSkills(index, subject), (skill) => totals[skill]!, without);
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
  without: number,
): AdjacencyScores {
  const scores = new Float64Array(index.skillCount);
  for (const from of held) {
    const { count, skills, values } = proximitiesOf(index, from, without);
    for (let i = 0; i < count; i++) scores[skills[i]!]! += values[skills[i]!]!;
  }
  for (let skill = 0; skill < scores.length; skill++) if (scores[skill]! > 0) scores[skill]! /= divisor(skill);
  return {
    scores,
    explain: (skill) => {
      const { values } = proximitiesOf(index, skill, without);
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
    `The option measure is ${shown(measure)}; give neighbourVote(), relatednessDensity, meanProximity or your own.`,
  );
}
