import type { SkillIndex } from '../compact/skill-index.ts';
import { rankCorrelation } from '../similarity/rank-correlation.ts';
import type { EstimateQuality } from '../similarity/stored-estimates.ts';
import type { DonorSet } from './donor-set.ts';
import { conformalQuantile, type Judged, meanOf } from './estimate-model.ts';

/** Least R² for an estimate to be shown, and how much worse than the best group mean it may be. */
const estimateRules = { leastR2: 0.4, behindGroupMean: 0.02 } as const;

/** Whether estimates of this quality are given. */
export function isGoodEnough(quality: EstimateQuality): boolean {
  return quality.r2 >= leastR2(quality);
}

/** The R² that estimates are asked for beside those group means. */
export function leastR2({ groupMeans }: Pick<EstimateQuality, 'groupMeans'>): number {
  const { leastR2: least, behindGroupMean } = estimateRules;
  return Math.max(least, ...Object.values(groupMeans).map((mean) => mean - behindGroupMean));
}

/** How good estimates are on donors left out by groups of lenders. */
export function estimateQuality(index: SkillIndex, set: DonorSet, judgement: Judged, level: number): EstimateQuality {
  const { y, rows, codes } = set;
  const { residuals } = judgement;
  return {
    r2: r2Of(y, residuals),
    spearman: rankCorrelation(y, judgement.estimates) || 0,
    mae: meanOf(residuals.map(Math.abs)),
    cover: coverOf(judgement, level),
    groupMeans: groupMeanQuality(index, set, judgement.foldOf),
    occupations: rows.length,
    codes,
  };
}

/** The mean of qualities measured on different deals of the same donors. */
export function meanQuality(qualities: readonly EstimateQuality[]): EstimateQuality {
  const mean = (of: (quality: EstimateQuality) => number): number =>
    qualities.reduce((sum, quality) => sum + of(quality), 0) / qualities.length;
  const first = qualities[0]!;
  return {
    ...first,
    r2: mean(({ r2 }) => r2),
    spearman: mean(({ spearman }) => spearman),
    mae: mean(({ mae }) => mae),
    cover: mean(({ cover }) => cover),
    groupMeans: Object.fromEntries(
      Object.keys(first.groupMeans).map((digits) => [digits, mean(({ groupMeans }) => groupMeans[digits]!)]),
    ),
  };
}

/** 1 − Σ residual² / Σ (y − ȳ)²; 0 where all are alike, and nothing is to be explained. */
export function r2Of(y: Float64Array, residuals: Float64Array): number {
  if (y.every((value) => value === y[0])) return 0;
  const mean = meanOf(y);
  const left = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  const whole = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return 1 - left / whole;
}

/** Share of a fold's truths inside intervals whose width the other folds set. */
function coverOf({ foldOf, residuals, spreads }: Judged, level: number): number {
  let inside = 0;
  for (const fold of new Set(foldOf)) {
    const others = (_: number, i: number): boolean => foldOf[i] !== fold;
    const q = conformalQuantile(residuals.filter(others), spreads.filter(others), level);
    for (let i = 0; i < foldOf.length; i++)
      if (foldOf[i] === fold && Math.abs(residuals[i]!) <= q * spreads[i]!) inside++;
  }
  return inside / foldOf.length;
}

/** R² of the mean of the occupations outside the fold whose group's code begins alike; of fewer digits where none does. */
function groupMeanQuality(index: SkillIndex, { rows, y }: DonorSet, foldOf: Uint32Array): Record<string, number> {
  const codes = Array.from(rows, (row) => index.occupations.groupCodes.at(row).replace(/\D/g, ''));
  if (codes.every((code) => code === '')) return {};
  const quality: Record<string, number> = {};
  for (const digits of [1, 2, 3, 4]) {
    const residuals = new Float64Array(y.length);
    for (const fold of new Set(foldOf)) {
      const sums = new Map<string, { sum: number; count: number }>();
      for (let i = 0; i < y.length; i++) {
        if (foldOf[i] === fold) continue;
        for (let length = 0; length <= digits; length++) {
          const prefix = codes[i]!.slice(0, length);
          if (prefix.length < length) break;
          const known = sums.get(prefix) ?? { sum: 0, count: 0 };
          known.sum += y[i]!;
          known.count++;
          sums.set(prefix, known);
        }
      }
      for (let i = 0; i < y.length; i++) {
        if (foldOf[i] !== fold) continue;
        let prefix = codes[i]!.slice(0, digits);
        while (!sums.has(prefix)) prefix = prefix.slice(0, -1);
        const { sum, count } = sums.get(prefix)!;
        residuals[i] = y[i]! - sum / count;
      }
    }
    quality[digits] = r2Of(y, residuals);
  }
  return quality;
}
