import { derivedBy } from '../compact/derived.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { describeParts, mergedContributions, sharesOf, type WeightedPart } from './blend.ts';
import { type Contribution, type Scorer, type ScoringMethod, scorerOf } from './method.ts';
import { rankRows } from './rank-rows.ts';
import type { Subject } from './subject.ts';

/** What the method is called, and how gently scores fall with rank. */
export interface FusionOptions {
  readonly name?: string;
  /** How gently scores fall with rank. Default 60. */
  readonly k?: number;
}

/**
 * Reciprocal-rank fusion of several methods, as a method: the weighted mean of (k + 1) / (k + rank) over the methods'
 * rankings, 1 for who is first everywhere (Cormack, Clarke & Büttcher 2009). Who shares nothing in a ranking gets 0 from
 * it. Scores say how an occupation ranks among all others, not how much is shared: compare them for one subject, or as
 * votes. Equal scores share a rank; the subject itself is left out of its own ranking. Not symmetric.
 *
 * An explanation splits each method's part as that method explains its score.
 *
 * @throws SkillGraphError `BAD_OPTION` for an empty list, a weight that is not above 0, or k below 0.
 */
export function reciprocalRankFusion(parts: readonly WeightedPart[], options: FusionOptions = {}): ScoringMethod {
  const { k = 60, name = `fusion(${parts.map(({ method }) => method.name).join(', ')})` } = options;
  if (!(k >= 0 && k < Infinity)) throw new SkillGraphError('BAD_OPTION', `k is ${k}; it must be 0 or more.`);
  const shares = sharesOf(parts);
  const scorer = derivedBy((index: SkillIndex, _: object) => fusionScorer(index, parts, shares, k));
  return {
    name,
    symmetric: false,
    parameters: { k, ...describeParts(parts, shares) },
    scorer: (index) => scorer(index, parts),
  };
}

function fusionScorer(index: SkillIndex, parts: readonly WeightedPart[], shares: readonly number[], k: number): Scorer {
  const count = index.occupationCount;
  const works = parts.map(({ method }) => scorerOf(index, method));
  const dense = new Float64Array(count);
  const ranks = works.map(() => new Uint32Array(count));
  const rows = new Uint32Array(count);
  const scores = new Float64Array(count);
  let ranked: Subject | null = null;

  const rank = (subject: Subject): void => {
    if (ranked !== null && (ranked === subject || (subject.row >= 0 && ranked.row === subject.row))) return;
    for (const [i, work] of works.entries()) {
      dense.fill(0);
      if (work.hasEvidence(subject)) {
        const found = work.scores(subject);
        for (let at = 0; at < found.count; at++) dense[found.rows[at]!] = found.scores[at]!;
      }
      const self = subject.row >= 0 && dense[subject.row]! > 0;
      if (subject.row >= 0) dense[subject.row] = 0;
      rankRows(dense, ranks[i]!);
      if (self) ranks[i]![subject.row] = 1;
    }
    ranked = subject;
  };
  const partOf = (i: number, row: number): number => {
    const position = ranks[i]![row]!;
    return position === 0 ? 0 : (shares[i]! * (k + 1)) / (k + position);
  };
  const fused = (row: number): number => {
    let score = 0;
    for (let i = 0; i < works.length; i++) score += partOf(i, row);
    return score;
  };
  return {
    hasEvidence: (subject) => works.some((work) => work.hasEvidence(subject)),
    scores: (subject) => {
      rank(subject);
      let listed = 0;
      for (let row = 0; row < count; row++) {
        const score = fused(row);
        if (score === 0) continue;
        rows[listed] = row;
        scores[listed++] = score;
      }
      return { count: listed, rows, scores };
    },
    score: (subject, row) => {
      rank(subject);
      return fused(row);
    },
    explain: (subject, row) => {
      rank(subject);
      const contributions: Contribution[] = [];
      let indirect = 0;
      for (const [i, work] of works.entries()) {
        const part = partOf(i, row);
        if (part === 0) continue;
        const explained = work.explain(subject, row);
        for (const entry of explained.contributions)
          contributions.push({ ...entry, contribution: (part * entry.contribution) / explained.score });
        indirect += (part * explained.indirect) / explained.score;
      }
      return { score: fused(row), contributions: mergedContributions(contributions), indirect };
    },
  };
}
