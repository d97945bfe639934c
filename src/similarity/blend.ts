import { derivedBy, latest } from '../compact/derived.ts';
import { lending } from '../compact/lending.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Contribution, type Method, type Scorer, type ScoringMethod, scorerOf } from './method.ts';
import { checkEach, checkedOptions, checkOption, methodForm, type OptionForms, shareForm } from './option-forms.ts';
import { occupationSubject, type Subject } from './subject.ts';
import { sumScratch, takeSums } from './sum-scratch.ts';

/** A method and how much it counts next to others. */
export interface WeightedPart {
  readonly method: Method;
  /** Above 0. Default 1. */
  readonly weight?: number;
}

/** A method in a blend. */
export interface BlendPart extends WeightedPart {
  /** What its scores are multiplied by, so that scores of different spread can be added. Above 0. Default 1. */
  readonly scale?: number;
}

/** What a blend is called, and what becomes of a part that one side of a pair has nothing for. */
export interface BlendOptions {
  readonly name?: string;
  /**
   * `zero` (the default): it counts 0. `left out`: the parts that both sides have share its weight, pair by pair, so that
   * who lacks it is neither favoured nor punished.
   */
  readonly absent?: 'zero' | 'left out';
}

/**
 * The weighted mean of several methods' scores, as a method. Methods that find nothing in common count 0. An
 * explanation is the sum of the parts' explanations.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list, what is no method, or a weight or scale that is not above 0.
 */
export function blend(parts: readonly BlendPart[], options: BlendOptions = {}): ScoringMethod {
  const shares = checkedShares(parts, ['scale']);
  for (const { scale = 1 } of parts) checkOption('scale', scale, shareForm);
  const { name = `blend(${parts.map(({ method }) => method.name).join(', ')})`, absent = 'zero' } = checkedOptions(
    options,
    forms,
  );
  const scales = parts.flatMap(({ method, scale }) => (scale === undefined ? [] : [[`${method.name}.scale`, scale]]));
  return {
    name,
    symmetric: parts.every(({ method }) => method.symmetric),
    parameters: {
      ...describeParts(parts, shares),
      ...Object.fromEntries(scales),
      ...(absent === 'zero' ? {} : { absent }),
    },
    scorer: (index) => (absent === 'zero' ? scorers : pairScorers)(index, parts),
  };
}

const forms: OptionForms<BlendOptions> = { name: 'text', absent: /* @__PURE__ */ new Set(['zero', 'left out']) };

/**
 * The weights of a caller's parts as shares of 1.
 *
 * @throws SkillGraphError `BAD_OPTION` as {@link sharesOf}, and for what is no method or has other fields.
 */
export function checkedShares(parts: readonly WeightedPart[], further: readonly string[] = []): readonly number[] {
  checkEach('parts', parts, { method: methodForm }, ['weight', ...further]);
  return sharesOf(parts);
}

/**
 * The parts' weights as shares of 1.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list or a weight that is not above 0.
 */
export function sharesOf(parts: readonly Pick<WeightedPart, 'weight'>[]): readonly number[] {
  const weights = parts.map(({ weight = 1 }) => weight);
  for (const weight of weights) checkOption('weight', weight, shareForm);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  checkOption('weights in all', total, shareForm);
  return weights.map((weight) => weight / total);
}

/** Names, weights and parameters of the parts, flat. */
export function describeParts(
  parts: readonly { readonly method: Pick<Method, 'name' | 'parameters'> }[],
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
export function mergedContributions<Part extends Pick<Contribution, 'feature' | 'row' | 'contribution'>>(
  contributions: readonly Part[],
): Part[] {
  const sums = new Map<string, Part>();
  for (const entry of contributions) {
    const key = `${entry.feature} ${entry.row}`;
    const before = sums.get(key);
    sums.set(key, before ? { ...entry, contribution: before.contribution + entry.contribution } : entry);
  }
  return [...sums.values()];
}

const scorers = /* @__PURE__ */ derivedBy((index: SkillIndex, parts: readonly BlendPart[]) =>
  blendScorer(index, parts, false),
);

const pairScorers = /* @__PURE__ */ derivedBy((index: SkillIndex, parts: readonly BlendPart[]) =>
  blendScorer(index, parts, true),
);

/** @param perPair whether parts count only where both sides have something for them, renormalised */
function blendScorer(index: SkillIndex, parts: readonly BlendPart[], perPair: boolean): Scorer {
  const shares = sharesOf(parts);
  const works = parts.map(({ method }) => scorerOf(index, method));
  const scales = parts.map(({ scale = 1 }) => scale);
  const has = perPair ? works.map((work) => comparable(index, work)) : null;
  const partsOf = (subject: Subject): readonly number[] =>
    [...works.keys()].filter((i) => works[i]!.hasEvidence(subject));
  /** What a part of the subject's counts for a row; 0 where the row has nothing for it. */
  const factorOf = (own: readonly number[], i: number, row: number): number => {
    if (has === null) return shares[i]! * scales[i]!;
    let total = 0;
    for (const part of own) total += has[part]![row]! * shares[part]!;
    return has[i]![row] === 0 ? 0 : (shares[i]! / total) * scales[i]!;
  };
  const lastParts = latest(partsOf);
  const lend = lending(() => sumScratch(index.occupationCount));
  return {
    hasEvidence: (subject) => works.some((work) => work.hasEvidence(subject)),
    scores: (subject) =>
      lend((scratch) => {
        const own = partsOf(subject);
        for (const i of own) {
          const { count, rows, scores } = works[i]!.scores(subject);
          const share = shares[i]! * scales[i]!;
          for (let at = 0; at < count; at++)
            scratch.sums[rows[at]!]! += (has === null ? share : factorOf(own, i, rows[at]!)) * scores[at]!;
        }
        return takeSums(scratch);
      }),
    score: (subject, row) => {
      const own = lastParts(subject);
      let score = 0;
      for (const i of own) {
        const factor = factorOf(own, i, row);
        if (factor > 0) score += factor * works[i]!.score(subject, row);
      }
      return score;
    },
    explain: (subject, row) => {
      const own = partsOf(subject);
      let score = 0;
      let indirect = 0;
      const contributions: Contribution[] = [];
      for (const i of own) {
        const factor = factorOf(own, i, row);
        if (factor === 0) continue;
        const parts = works[i]!.explain(subject, row);
        score += factor * parts.score;
        indirect += factor * parts.indirect;
        for (const entry of parts.contributions)
          contributions.push({ ...entry, contribution: entry.contribution * factor });
      }
      return { score, contributions: mergedContributions(contributions), indirect };
    },
    ...(perPair ? {} : { parts: works.map((scorer, i) => ({ share: shares[i]! * scales[i]!, scorer })) }),
  };
}

/** 1 for occupations that a method has something for. */
function comparable(index: SkillIndex, { hasEvidence }: Scorer): Uint8Array {
  return Uint8Array.from({ length: index.occupationCount }, (_, row) =>
    hasEvidence(occupationSubject(index, row)) ? 1 : 0,
  );
}
