import { type DerivedSection, sectionOf } from '../compact/derived-section.ts';
import { damaged } from '../compact/layout.ts';
import type { SkillIndex } from '../compact/skill-index.ts';

/** How good estimates of an indicator are, measured on occupations whose donors were left out. */
export interface EstimateQuality {
  /** Share of the variance explained, donors left out by groups; rank correlation; mean absolute error. */
  readonly r2: number;
  readonly spearman: number;
  readonly mae: number;
  /** Share of left-out values inside their interval. */
  readonly cover: number;
  /** R² of the mean of the occupations' group, by digits of its code. */
  readonly groupMeans: Readonly<Record<string, number>>;
  readonly occupations: number;
  /** Distinct donors. */
  readonly codes: number;
}

/** What is recorded of the estimates of one indicator. */
export interface EstimateRecord {
  readonly id: string;
  /** null where too few occupations have a figure to learn from. */
  readonly quality: EstimateQuality | null;
  /** Whether the quality is enough to show an estimate; if not, nothing else is stored. */
  readonly given: boolean;
  /** Mean and standard deviation of the donors: what is stored are deviations, in single precision. */
  readonly mean: number;
  readonly scale: number;
  /** Half-width of an interval per unit of spread. */
  readonly q: number;
  readonly level: number;
  readonly donors: number;
  /** Which set of donors it learnt from: indicators of one source share theirs. −1 where it is not given. */
  readonly donorSet: number;
}

/** Estimates of an indicator as the index holds them. */
export interface StoredEstimate extends EstimateRecord {
  /** Rows of the occupations with a figure of their own or borrowed, ascending, and their weights. */
  readonly donorRows: Uint32Array;
  readonly alpha: Float64Array;
  /** For every occupation that is no donor, rows ascending: the estimate, and its spread. */
  readonly values: Float64Array;
  readonly spreads: Float64Array;
  /** Place of a row in `values` and `spreads`; −1 for a donor. */
  readonly placeOf: Int32Array;
}

/** Rows that are not among some, ascending. */
export function rowsBeside(rows: Uint32Array, count: number): Uint32Array {
  const taken = new Uint8Array(count);
  for (const row of rows) taken[row] = 1;
  return Uint32Array.from(taken.keys()).filter((row) => taken[row] === 0);
}

/** What a kernel ridge regression says of the indicators of an index: made by `withEstimates` of `skillgraph/latent`. */
export const estimatesSection: DerivedSection<readonly StoredEstimate[]> = {
  name: 'estimates',
  version: 3,
  madeOf: ['occupations', 'skills', 'groups', 'requirements'],
  open: (parts, record, index) => {
    const records = record['indicators'] as readonly EstimateRecord[];
    const sizes = record['donorSets'] as readonly number[];
    const count = index.occupationCount;
    const given = records.filter((entry) => entry.given);
    const sum = (list: readonly number[]): number => list.reduce((total, size) => total + size, 0);
    const donors = parts.words('donors', sum(sizes));
    const spreads = parts.singles('spreads', sum(sizes.map((size) => count - size)));
    const alpha = parts.singles('alpha', sum(given.map((entry) => sizes[entry.donorSet]!)));
    const values = parts.singles('values', sum(given.map((entry) => count - sizes[entry.donorSet]!)));
    const isSound =
      records.every(isRecord) &&
      donors.every((row) => row < count) &&
      [alpha, values, spreads].every((numbers) => numbers.every(isFigure)) &&
      spreads.every((spread) => spread >= 0);
    if (!isSound) throw damaged(unsound);
    const sets = sizes.map((size, at) => {
      const [from, before] = [sum(sizes.slice(0, at)), sum(sizes.slice(0, at).map((other) => count - other))];
      const donorRows = donors.subarray(from, from + size);
      const others = rowsBeside(donorRows, count);
      // Otherwise a donor is named twice.
      if (others.length !== count - size) throw damaged(unsound);
      const placeOf = new Int32Array(count).fill(-1);
      for (const [place, row] of others.entries()) placeOf[row] = place;
      return { donorRows, spreads: Float64Array.from(spreads.subarray(before, before + others.length)), placeOf };
    });
    const own = [0, 0];
    const taken = (list: Float32Array, at: 0 | 1, size: number): Float32Array => {
      own[at]! += size;
      return list.subarray(own[at]! - size, own[at]);
    };
    return records.map((entry): StoredEstimate => {
      if (!entry.given) return { ...entry, ...nothing };
      const set = sets[entry.donorSet]!;
      return {
        ...entry,
        ...set,
        alpha: Float64Array.from(taken(alpha, 0, set.donorRows.length), (one) => entry.scale * one),
        values: Float64Array.from(taken(values, 1, set.spreads.length), (one) => entry.mean + entry.scale * one),
      };
    });
  },
};

const unsound = 'its estimates are no estimates';

/** Sums and squares of larger numbers are none any more. */
const LARGEST = 1e100;
const isFigure = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) <= LARGEST;

function isRecord({ id, given, mean, scale, q, level, donors, quality }: EstimateRecord): boolean {
  return (
    typeof id === 'string' &&
    typeof given === 'boolean' &&
    [mean, scale, q, level, donors].every(isFigure) &&
    q >= 0 &&
    level > 0 &&
    level < 1 &&
    (quality === null ? !given : [quality.r2, quality.mae, quality.cover].every(isFigure))
  );
}

const nothing = {
  donorRows: /* @__PURE__ */ new Uint32Array(),
  alpha: /* @__PURE__ */ new Float64Array(),
  values: /* @__PURE__ */ new Float64Array(),
  spreads: /* @__PURE__ */ new Float64Array(),
  placeOf: /* @__PURE__ */ new Int32Array(),
};

/** The stored estimates of an indicator; null where there are none. */
export function storedEstimate(index: SkillIndex, id: string): StoredEstimate | null {
  return sectionOf(index, estimatesSection)?.find((entry) => entry.id === id) ?? null;
}
