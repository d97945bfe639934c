import { listOf as areAll, type Forms, isFunction, isText } from '../catalogue/forms.ts';
import type { IndicatorTable } from '../catalogue/lens.ts';
import { checkOptions } from '../catalogue/options.ts';
import { listOf } from '../compact/adjacency.ts';
import { checkIndex } from '../compact/check-index.ts';
import { withSection } from '../compact/derived-section.ts';
import { storedIndicators } from '../compact/lens-sections.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError, shown } from '../errors.ts';
import { estimateKernel } from '../similarity/estimate-kernel.ts';
import { type EstimateRecord, estimatesSection, rowsBeside } from '../similarity/stored-estimates.ts';
import { type DonorSet, donorSet } from './donor-set.ts';
import {
  conformalQuantile,
  type EstimateSettings,
  estimateForms,
  judged,
  kernelRow,
  meanOf,
  ridgeOf,
} from './estimate-model.ts';
import { estimateQuality, isGoodEnough, meanQuality } from './estimate-quality.ts';
import { explainedSquare, type KernelRidge, weightsOf } from './kernel-ridge.ts';

/** What is estimated, and how. */
export interface EstimateOptions extends EstimateSettings {
  /** Ids of indicators. Default: all that the index carries. */
  readonly indicators?: readonly string[] | undefined;
  /** Called with what is done and what there is to do, 100 an indicator: one of ESCO takes some ten seconds. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const forms: Forms<EstimateOptions> = {
  ...estimateForms,
  indicators: /* @__PURE__ */ areAll(isText),
  onProgress: isFunction,
};

/** With fewer donors, or fewer distinct lenders, nothing is learnt. */
export const LEAST_DONORS = 30;

/** How often donors are dealt into folds: R² moves by .01 with the deal, and what is shown is the mean. */
const DEALS = 5;

/** What of an indicator is done, in percent of its time on ESCO, once the regression is factored, and with each deal. */
const percentDone = { factored: 45, deal: 3 };

/**
 * The index with estimates of its indicators for occupations that have no figure of their own and borrow none: kernel ridge
 * regression over what occupations ask for and where they stand among groups, with conformal intervals. Donors that share a
 * lender are left out together when its quality is measured; an indicator is estimated only where R² is at least .4 and not
 * more than .02 below the best mean of an occupation group. What was measured is kept either way. Deterministic.
 *
 * ŷ(o) = ȳ + Σ k(o, p) α(p), α = (k + λI)⁻¹ (y − ȳ), k = .7 K + .3 H: K the product of feature rows, H the share of the four
 * prefixes of group codes in common. The interval is ŷ ± q·s, s = √(λ + k(o,o) − kₒᵀ(k + λI)⁻¹kₒ), q the ⌈(n+1)·level⌉-th
 * smallest of |residual| / s over the folds (Saunders, Gammerman & Vovk 1998; Papadopoulos et al. 2002).
 *
 * @throws SkillGraphError `BAD_OPTION` for an unknown option or indicator, or a setting out of its range.
 *
 * @example
 * const index = withEstimates(buildIndex(withIndicators(esco, tables, links)));
 */
export function withEstimates(index: SkillIndex, options: EstimateOptions = {}): SkillIndex {
  checkIndex(index);
  const { level = 0.8, lambda = 0.5, folds = 10, seed = 1, indicators, onProgress } = checkOptions(options, forms);
  const tables = chosenTables(index, indicators);
  const fits = new Map<string, Fit>();
  const records: EstimateRecord[] = [];
  const given: { fit: Fit; alpha: Float32Array; values: Float32Array }[] = [];
  for (const [at, table] of tables.entries()) {
    const done = (percent: number): void => onProgress?.(at * 100 + percent, tables.length * 100);
    done(0);
    const set = comparableDonors(index, table);
    const blank = { id: table.id, given: false, mean: 0, scale: 0, q: 0, level, donors: 0, donorSet: -1 };
    if (set.rows.length < LEAST_DONORS || set.clusterCount < LEAST_DONORS) {
      records.push({ ...blank, quality: null });
      continue;
    }
    const key = set.rows.join();
    const fit: Fit = fits.get(key) ?? { rows: set.rows, ridge: ridgeOf(index, set.rows, lambda), spreads: null };
    // Indicators of one source share their donors: one factorisation serves them in turn.
    fits.clear();
    fits.set(key, fit);
    const { ridge } = fit;
    const deals = Array.from({ length: DEALS }, (_, deal) => {
      done(percentDone.factored + deal * percentDone.deal);
      return judged(ridge, set, folds, seed + deal);
    });
    const quality = meanQuality(deals.map((deal) => estimateQuality(index, set, deal, level)));
    if (!isGoodEnough(quality)) {
      records.push({ ...blank, quality });
      continue;
    }
    const mean = meanOf(set.y);
    const scale = Math.sqrt(meanOf(set.y.map((value) => (value - mean) ** 2)));
    const alpha = Float32Array.from(
      weightsOf(
        ridge,
        set.y.map((value) => (value - mean) / scale),
      ),
    );
    const q = conformalQuantile(deals[0]!.residuals, deals[0]!.spreads, level);
    const judgedAt = percentDone.factored + DEALS * percentDone.deal;
    const values = deviationsOf(index, fit, alpha, (share) => done(judgedAt + (100 - judgedAt) * share));
    const known = given.map((entry) => entry.fit).filter((other, at, all) => all.indexOf(other) === at);
    const donorSet = known.includes(fit) ? known.indexOf(fit) : known.length;
    records.push({ id: table.id, quality, given: true, mean, scale, q, level, donors: set.rows.length, donorSet });
    given.push({ fit, alpha, values });
  }
  onProgress?.(tables.length * 100, tables.length * 100);
  const distinct = [...new Set(given.map(({ fit }) => fit))];
  return withSection(
    index,
    estimatesSection,
    {
      donors: joined(
        distinct.map(({ rows }) => rows),
        Uint32Array,
      ),
      spreads: joined(
        distinct.map(({ spreads }) => spreads!),
        Float32Array,
      ),
      alpha: joined(
        given.map(({ alpha }) => alpha),
        Float32Array,
      ),
      values: joined(
        given.map(({ values }) => values),
        Float32Array,
      ),
    },
    { lambda, folds, seed, donorSets: distinct.map(({ rows }) => rows.length), indicators: records },
  );
}

/** A regression over a set of donors, and how surely it tells each of the others, in turn. */
interface Fit {
  readonly rows: Uint32Array;
  readonly ridge: KernelRidge;
  /** Worked out with the first estimate that is given: they hang on who the donors are, not on their figures. */
  spreads: Float32Array | null;
}

/** Only occupations that ask for something: the others have nothing to learn from. */
export function comparableDonors(index: SkillIndex, table: IndicatorTable): DonorSet {
  return donorSet(index, table, (row) => listOf(index.requirements, row).length > 0);
}

/** @throws SkillGraphError `BAD_OPTION` for an indicator that the index does not carry. */
export function chosenTables(index: SkillIndex, ids: readonly string[] | undefined): readonly IndicatorTable[] {
  const tables = storedIndicators(index);
  const unknown = ids?.find((id) => !tables.some((table) => table.id === id));
  if (unknown !== undefined)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The index carries no indicator ${shown(unknown)}. It carries: ${tables.map(({ id }) => id).join(', ') || 'none'}.`,
    );
  return ids === undefined ? tables : tables.filter(({ id }) => ids.includes(id));
}

/**
 * How far the estimate of every occupation that is no donor lies from the mean, in turn; notes their spreads where they are
 * not known yet.
 */
function deviationsOf(index: SkillIndex, fit: Fit, alpha: Float32Array, done: (share: number) => void): Float32Array {
  const { rows, ridge } = fit;
  const kernel = estimateKernel(index);
  const others = rowsBeside(rows, index.occupationCount);
  const spreads = fit.spreads ?? new Float32Array(others.length);
  const values = Float32Array.from(others, (row, at) => {
    done(at / others.length);
    const column = kernelRow(kernel, row, rows);
    if (fit.spreads === null) {
      const self = kernel.shares.skills * kernel.skills(row)[row]! + kernel.shares.place * kernel.place(row, row);
      spreads[at] = Math.sqrt(ridge.lambda + self - explainedSquare(ridge, column));
    }
    return column.reduce((sum, value, i) => sum + value * alpha[i]!, 0);
  });
  fit.spreads = spreads;
  return values;
}

function joined<T extends Float32Array | Uint32Array>(lists: readonly T[], kind: new (length: number) => T): T {
  const whole = new kind(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    whole.set(list, at);
    at += list.length;
  }
  return whole;
}
