import { derivedBy } from '../compact/derived.ts';
import { lending } from '../compact/lending.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { checkedShares, describeParts, mergedContributions, type WeightedPart } from './blend.ts';
import { type Contribution, type Scorer, type ScoringMethod, scorerOf } from './method.ts';
import { checkedOptions, weightForm } from './option-forms.ts';
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
  const shares = checkedShares(parts);
  const { k = 60, name = `fusion(${parts.map(({ method }) => method.name).join(', ')})` } = checkedOptions(options, {
    k: weightForm,
    name: 'text',
  });
  const scorer = derivedBy((index: SkillIndex, _: object) => fusionScorer(index, parts, shares, k));
  return {
    name,
    symmetric: false,
    parameters: { k, ...describeParts(parts, shares) },
    scorer: (index) => scorer(index, parts),
  };
}

interface RankScratch {
  readonly dense: Float64Array;
  /** By method, the rank of every row. */
  readonly ranks: readonly Uint32Array[];
  readonly rows: Uint32Array;
  readonly scores: Float64Array;
  /** Whose ranks they are. */
  ranked: Subject | null;
}

function fusionScorer(index: SkillIndex, parts: readonly WeightedPart[], shares: readonly number[], k: number): Scorer {
  const count = index.occupationCount;
  const works = parts.map(({ method }) => scorerOf(index, method));
  const lend = lending(
    (): RankScratch => ({
      dense: new Float64Array(count),
      ranks: works.map(() => new Uint32Array(count)),
      rows: new Uint32Array(count),
      scores: new Float64Array(count),
      ranked: null,
    }),
  );

  /** Lends scratch whose ranks are the subject's: those it holds already, or made anew. */
  const ranked = <Result>(subject: Subject, use: (scratch: RankScratch) => Result): Result =>
    lend((scratch) => {
      const { dense, ranks, ranked: known } = scratch;
      if (known === null || (known !== subject && (subject.row < 0 || known.row !== subject.row)))
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
      scratch.ranked = subject;
      return use(scratch);
    });
  const partOf = ({ ranks }: RankScratch, i: number, row: number): number => {
    const position = ranks[i]![row]!;
    return position === 0 ? 0 : (shares[i]! * (k + 1)) / (k + position);
  };
  const fused = (scratch: RankScratch, row: number): number => {
    let score = 0;
    for (let i = 0; i < works.length; i++) score += partOf(scratch, i, row);
    return score;
  };
  return {
    hasEvidence: (subject) => works.some((work) => work.hasEvidence(subject)),
    scores: (subject) =>
      ranked(subject, (scratch) => {
        const { rows, scores } = scratch;
        let listed = 0;
        for (let row = 0; row < count; row++) {
          const score = fused(scratch, row);
          if (score === 0) continue;
          rows[listed] = row;
          scores[listed++] = score;
        }
        return { count: listed, rows, scores };
      }),
    score: (subject, row) => ranked(subject, (scratch) => fused(scratch, row)),
    explain: (subject, row) =>
      ranked(subject, (scratch) => {
        const contributions: Contribution[] = [];
        let indirect = 0;
        for (const [i, work] of works.entries()) {
          const part = partOf(scratch, i, row);
          if (part === 0) continue;
          const explained = work.explain(subject, row);
          for (const entry of explained.contributions)
            contributions.push({ ...entry, contribution: (part * entry.contribution) / explained.score });
          indirect += (part * explained.indirect) / explained.score;
        }
        return { score: fused(scratch, row), contributions: mergedContributions(contributions), indirect };
      }),
  };
}
