import { derivedBy } from '../compact/derived.ts';
import { lending } from '../compact/lending.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { type Contribution, type Method, type Scorer, type ScoringMethod, scorerOf } from './method.ts';
import { sumScratch, takeSums } from './sum-scratch.ts';

/** A method and how much it counts next to others. */
export interface WeightedPart {
  readonly method: Method;
  /** Above 0. Default 1. */
  readonly weight?: number;
}

/**
 * The weighted mean of several methods' scores, as a method. Methods that find nothing in common count 0. An
 * explanation is the sum of the parts' explanations.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list or a weight that is not above 0.
 */
export function blend(parts: readonly WeightedPart[], options: { readonly name?: string } = {}): ScoringMethod {
  const { name = `blend(${parts.map(({ method }) => method.name).join(', ')})` } = options;
  const weights = sharesOf(parts);
  return {
    name,
    symmetric: parts.every(({ method }) => method.symmetric),
    parameters: describeParts(parts, weights),
    scorer: (index) => scorers(index, parts),
  };
}

/**
 * The parts' weights as shares of 1.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list or a weight that is not above 0.
 */
export function sharesOf(parts: readonly WeightedPart[]): readonly number[] {
  const weights = parts.map(({ weight = 1 }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (parts.length === 0 || !weights.every((weight) => weight > 0) || !Number.isFinite(total))
    throw new SkillGraphError('BAD_OPTION', `Methods are combined with weights above 0, not [${weights.join(', ')}].`);
  return weights.map((weight) => weight / total);
}

/** Names, weights and parameters of the parts, flat. */
export function describeParts(
  parts: readonly WeightedPart[],
  shares: readonly number[],
): Record<string, number | string> {
  const described: Record<string, number | string> = {};
  for (const [i, { method }] of parts.entries()) {
    described[`${method.name}.weight`] = shares[i]!;
    for (const [key, value] of Object.entries(method.parameters ?? {})) described[`${method.name}.${key}`] = value;
  }
  return described;
}

/** Contributions to the same feature added up, by feature and row. */
export function mergedContributions(contributions: readonly Contribution[]): Contribution[] {
  const sums = new Map<string, Contribution>();
  for (const entry of contributions) {
    const key = `${entry.feature} ${entry.row}`;
    const before = sums.get(key);
    sums.set(key, before ? { ...entry, contribution: before.contribution + entry.contribution } : entry);
  }
  return [...sums.values()];
}

const scorers = /* @__PURE__ */ derivedBy((index: SkillIndex, parts: readonly WeightedPart[]) =>
  blendScorer(index, parts),
);

function blendScorer(index: SkillIndex, parts: readonly WeightedPart[]): Scorer {
  const shares = sharesOf(parts);
  const works = parts.map(({ method }) => scorerOf(index, method));
  const lend = lending(() => sumScratch(index.occupationCount));
  return {
    hasEvidence: (subject) => works.some((work) => work.hasEvidence(subject)),
    scores: (subject) =>
      lend((scratch) => {
        for (const [i, work] of works.entries()) {
          if (!work.hasEvidence(subject)) continue;
          const found = work.scores(subject);
          for (let at = 0; at < found.count; at++) scratch.sums[found.rows[at]!]! += shares[i]! * found.scores[at]!;
        }
        return takeSums(scratch);
      }),
    score: (subject, row) => {
      let score = 0;
      for (const [i, work] of works.entries())
        if (work.hasEvidence(subject)) score += shares[i]! * work.score(subject, row);
      return score;
    },
    explain: (subject, row) => {
      let score = 0;
      let indirect = 0;
      const contributions: Contribution[] = [];
      for (const [i, work] of works.entries()) {
        if (!work.hasEvidence(subject)) continue;
        const parts = work.explain(subject, row);
        score += shares[i]! * parts.score;
        indirect += shares[i]! * parts.indirect;
        for (const entry of parts.contributions)
          contributions.push({ ...entry, contribution: entry.contribution * shares[i]! });
      }
      return { score, contributions: mergedContributions(contributions), indirect };
    },
    parts: works.map((scorer, i) => ({ share: shares[i]!, scorer })),
  };
}
