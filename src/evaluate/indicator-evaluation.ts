import { roundedText } from '../catalogue/figures.ts';
import { type Forms, isCount, isFunction, isText, listOf } from '../catalogue/forms.ts';
import type { IndicatorTable } from '../catalogue/lens.ts';
import { checkOptions } from '../catalogue/options.ts';
import { checkIndex } from '../compact/check-index.ts';
import { storedIndicators } from '../compact/lens-sections.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import type { DonorSet } from '../latent/donor-set.ts';
import {
  type EstimateSettings,
  estimateForms,
  type Judged,
  judged,
  kernelRow,
  meanOf,
  ridgeOf,
} from '../latent/estimate-model.ts';
import { estimateQuality, isGoodEnough, leastR2, meanQuality, r2Of } from '../latent/estimate-quality.ts';
import { chosenTables, comparableDonors, LEAST_DONORS } from '../latent/with-estimates.ts';
import { estimateKernel } from '../similarity/estimate-kernel.ts';
import type { EstimateQuality } from '../similarity/stored-estimates.ts';

/** Which occupations are held back, and how uncertainty is estimated. */
export interface IndicatorEvaluationOptions extends EstimateSettings {
  /** Ids of indicators. Default: all that the index carries. */
  readonly indicators?: readonly string[] | undefined;
  /** How often donors are dealt anew into folds: with `seed`, `seed` + 1, … Default 5. */
  readonly deals?: number | undefined;
  /** How many of the most alike occupations the plain mean beside it takes. Default 10. */
  readonly neighbours?: number | undefined;
  /** Called with what is done and what there is to do, in deals: five of ESCO take some ten seconds. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const forms: Forms<IndicatorEvaluationOptions> = {
  ...estimateForms,
  indicators: /* @__PURE__ */ listOf(isText),
  deals: /* @__PURE__ */ isCount(1, 1000),
  neighbours: /* @__PURE__ */ isCount(1, 1_000_000),
  onProgress: isFunction,
};

/** How well an indicator is told from skills, on one deal of the folds or as the mean of several. */
export interface IndicatorMeasures extends EstimateQuality {
  /** R² of the mean of the most alike occupations outside the fold, each as much as it is alike. */
  readonly knn: number;
}

/** An indicator whose known figures were hidden and estimated. */
export interface EvaluatedIndicator {
  readonly id: string;
  readonly label: string;
  /** Whether it would be estimated: R² at least .4 and not more than .02 below the best group mean. */
  readonly given: boolean;
  /** The mean of all deals; null where too few occupations have a figure. */
  readonly mean: IndicatorMeasures | null;
  /** One per deal, with its seed. */
  readonly deals: readonly (IndicatorMeasures & { readonly seed: number })[];
  /** Why it is not estimated. */
  readonly reason?: string;
}

/** What comes of hiding figures and estimating them from skills. */
export interface IndicatorEvaluation {
  readonly level: number;
  readonly lambda: number;
  readonly folds: number;
  readonly seed: number;
  readonly neighbours: number;
  /** By id. */
  readonly indicators: readonly EvaluatedIndicator[];
}

/**
 * How well indicators are told from what occupations ask for: figures are hidden by folds, those that share a lender
 * together, and estimated as `withEstimates` does; beside it the mean of the occupation's group (one to four digits) and of
 * the occupations most like it, on the same folds. Deterministic.
 *
 * @throws SkillGraphError `BAD_OPTION` for an unknown indicator or a setting out of range; `NEEDS_SECTION` where the index
 * carries no indicator.
 *
 * @example
 * for (const { id, mean, given } of indicatorEvaluation(index).indicators) console.log(id, mean?.r2, given);
 */
export function indicatorEvaluation(index: SkillIndex, options: IndicatorEvaluationOptions = {}): IndicatorEvaluation {
  checkIndex(index);
  const asked = checkOptions(options, forms);
  const { level = 0.8, lambda = 0.5, folds = 10, seed = 1, deals = 5, neighbours = 10, onProgress } = asked;
  const tables = chosen(index, asked.indicators);
  const indicators = tables.map((table, at): EvaluatedIndicator => {
    const report = (deal: number): void => onProgress?.(at * deals + deal, tables.length * deals);
    report(0);
    const { id, label } = table;
    const set = comparableDonors(index, table);
    if (set.rows.length < LEAST_DONORS || set.clusterCount < LEAST_DONORS) {
      const reason = `${set.rows.length} occupations of ${set.clusterCount} independent lenders have a figure; ${LEAST_DONORS} are needed.`;
      return { id, label, given: false, mean: null, deals: [], reason };
    }
    const ridge = ridgeOf(index, set.rows, lambda);
    const alike = alikeFirst(index, set.rows);
    const measured = Array.from({ length: deals }, (_, deal) => {
      const judgement = judged(ridge, set, folds, seed + deal);
      const quality = estimateQuality(index, set, judgement, level);
      report(deal + 1);
      return { seed: seed + deal, ...quality, knn: neighbourQuality(set, judgement, alike, neighbours) };
    });
    const mean = {
      ...meanQuality(measured.map(({ seed: _, knn: __, ...quality }) => quality)),
      knn: meanOf(Float64Array.from(measured, ({ knn }) => knn)),
    };
    const given = isGoodEnough(mean);
    return { id, label, given, mean, deals: measured, ...(given ? {} : { reason: refusalText(mean) }) };
  });
  return { level, lambda, folds, seed, neighbours, indicators };
}

function chosen(index: SkillIndex, ids: readonly string[] | undefined): readonly IndicatorTable[] {
  if (storedIndicators(index).length === 0)
    throw new SkillGraphError('NEEDS_SECTION', 'The index carries no indicator. Build it with some, or add one.');
  return chosenTables(index, ids);
}

function refusalText({ r2, groupMeans }: IndicatorMeasures): string {
  const least = leastR2({ groupMeans });
  const best = Math.max(-Infinity, ...Object.values(groupMeans));
  const beside = Number.isFinite(best) ? `, the best group mean ${best.toFixed(2)}` : '';
  return `Skills do not tell it well enough: R² ${roundedText(r2, 2, [least])}${beside}; ${roundedText(least, 2, [least])} is asked for.`;
}

interface Alike {
  readonly order: Uint32Array;
  readonly likeness: Float64Array;
}

/** For every donor the others by likeness, most like first. */
function alikeFirst(index: SkillIndex, rows: Uint32Array): readonly Alike[] {
  const kernel = estimateKernel(index);
  return Array.from(rows, (row, own) => {
    const likeness = kernelRow(kernel, row, rows);
    const order = Uint32Array.from(likeness.keys()).filter((other) => other !== own);
    return { order: order.sort((a, b) => likeness[b]! - likeness[a]! || a - b), likeness };
  });
}

function neighbourQuality({ y }: DonorSet, { foldOf }: Judged, alike: readonly Alike[], neighbours: number): number {
  const mean = meanOf(y);
  const residuals = y.map((value, i) => {
    const { order, likeness } = alike[i]!;
    let [sum, weight, count] = [0, 0, 0];
    for (const other of order) {
      if (count === neighbours) break;
      if (foldOf[other] === foldOf[i]) continue;
      count++;
      sum += likeness[other]! * y[other]!;
      weight += likeness[other]!;
    }
    return value - (weight > 0 ? sum / weight : mean);
  });
  return r2Of(y, residuals);
}
