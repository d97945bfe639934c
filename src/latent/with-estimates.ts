import type { IndicatorTable } from '../catalogue/lens.ts';
import { listOf } from '../compact/adjacency.ts';
import { withSection } from '../compact/derived-section.ts';
import { storedIndicators } from '../compact/lens-sections.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { estimateKernel } from '../similarity/estimate-kernel.ts';
import { type EstimateRecord, estimatesSection } from '../similarity/stored-estimates.ts';
import { type DonorSet, donorSet } from './donor-set.ts';
import { conformalQuantile, type EstimateSettings, judged, kernelRow, meanOf, ridgeOf } from './estimate-model.ts';
import { estimateQuality, isGoodEnough, meanQuality } from './estimate-quality.ts';
import { explainedSquare, inverseDiagonal, type KernelRidge, weightsOf } from './kernel-ridge.ts';

/** What is estimated, and how. */
export interface EstimateOptions extends EstimateSettings {
  /** Ids of indicators. Default: all that the index carries. */
  readonly indicators?: readonly string[] | undefined;
}

/** With fewer donors, or fewer distinct lenders, nothing is learnt. */
const LEAST_DONORS = 30;

/** How often donors are dealt into folds: R² moves by .01 with the deal, and what is shown is the mean. */
const DEALS = 5;

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
 * @throws SkillGraphError `BAD_OPTION` for an unknown indicator, a level outside 0–1, a λ not above 0.
 *
 * @example
 * const index = withEstimates(buildIndex(withIndicators(esco, tables, links)));
 */
export function withEstimates(index: SkillIndex, options: EstimateOptions = {}): SkillIndex {
  const { level = 0.8, lambda = 0.5, folds = 10, seed = 1 } = options;
  checkSettings(level, lambda);
  const tables = chosenTables(index, options.indicators);
  const ridges = new Map<string, KernelRidge>();
  const records: EstimateRecord[] = [];
  const given: { set: DonorSet; alpha: Float64Array; values: Float64Array; spreads: Float64Array }[] = [];
  for (const table of tables) {
    const set = comparableDonors(index, table);
    const blank = { id: table.id, given: false, mean: 0, q: 0, level, donors: 0 };
    if (set.rows.length < LEAST_DONORS || set.clusterCount < LEAST_DONORS) {
      records.push({ ...blank, quality: null });
      continue;
    }
    const key = set.rows.join();
    const ridge = ridges.get(key) ?? ridgeOf(index, set.rows, lambda);
    // Indicators of one source share their donors: one factorisation serves them in turn.
    ridges.clear();
    ridges.set(key, ridge);
    const deals = Array.from({ length: DEALS }, (_, deal) => judged(ridge, set, folds, seed + deal));
    const quality = meanQuality(deals.map((deal) => estimateQuality(index, set, deal, level)));
    if (!isGoodEnough(quality)) {
      records.push({ ...blank, quality });
      continue;
    }
    const mean = meanOf(set.y);
    const alpha = weightsOf(
      ridge,
      set.y.map((value) => value - mean),
    );
    const q = conformalQuantile(deals[0]!.residuals, deals[0]!.spreads, level);
    records.push({ id: table.id, quality, given: true, mean, q, level, donors: set.rows.length });
    given.push({ set, alpha, ...estimatesOf(index, ridge, set, mean, alpha) });
  }
  return withSection(
    index,
    estimatesSection,
    {
      donors: joined(
        given.map(({ set }) => set.rows),
        Uint32Array,
      ),
      alpha: joined(
        given.map((entry) => entry.alpha),
        Float64Array,
      ),
      values: joined(
        given.map((entry) => entry.values),
        Float64Array,
      ),
      spreads: joined(
        given.map((entry) => entry.spreads),
        Float64Array,
      ),
    },
    { lambda, folds, seed, indicators: records },
  );
}

/** Only occupations that ask for something: the others have nothing to learn from. */
export function comparableDonors(index: SkillIndex, table: IndicatorTable): DonorSet {
  return donorSet(index, table, (row) => listOf(index.requirements, row).length > 0);
}

function checkSettings(level: number, lambda: number): void {
  if (!(level > 0 && level < 1))
    throw new SkillGraphError('BAD_OPTION', `The option level is ${level}; give a number between 0 and 1.`);
  if (!(lambda > 0)) throw new SkillGraphError('BAD_OPTION', `The option lambda is ${lambda}; give a number above 0.`);
}

function chosenTables(index: SkillIndex, ids: readonly string[] | undefined): readonly IndicatorTable[] {
  const tables = storedIndicators(index);
  const unknown = ids?.find((id) => !tables.some((table) => table.id === id));
  if (unknown !== undefined)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The index carries no indicator "${unknown}". It carries: ${tables.map(({ id }) => id).join(', ') || 'none'}.`,
    );
  return ids === undefined ? tables : tables.filter(({ id }) => ids.includes(id));
}

/** Estimate and spread of every occupation. */
function estimatesOf(
  index: SkillIndex,
  ridge: KernelRidge,
  { rows }: DonorSet,
  mean: number,
  alpha: Float64Array,
): { readonly values: Float64Array; readonly spreads: Float64Array } {
  const kernel = estimateKernel(index);
  const { lambda } = ridge;
  const diagonal = inverseDiagonal(ridge);
  const place = new Map(Array.from(rows, (row, i) => [row, i]));
  const values = new Float64Array(index.occupationCount);
  const spreads = new Float64Array(index.occupationCount);
  for (let row = 0; row < index.occupationCount; row++) {
    const column = kernelRow(kernel, row, rows);
    values[row] = column.reduce((sum, value, i) => sum + value * alpha[i]!, mean);
    const own = place.get(row);
    const self = kernel.shares.skills * kernel.skills(row)[row]! + kernel.shares.place * kernel.place(row, row);
    // For a donor kₒ = (k + λI)eₒ − λeₒ, and the square follows from the diagonal.
    spreads[row] = Math.sqrt(
      own === undefined ? lambda + self - explainedSquare(ridge, column) : 2 * lambda - lambda ** 2 * diagonal[own]!,
    );
  }
  return { values, spreads };
}

function joined<T extends Float64Array | Uint32Array>(lists: readonly T[], kind: new (length: number) => T): T {
  const whole = new kind(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    whole.set(list, at);
    at += list.length;
  }
  return whole;
}
