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
  /** Mean of the donors, and half-width of an interval per unit of spread. */
  readonly mean: number;
  readonly q: number;
  readonly level: number;
  readonly donors: number;
}

/** Estimates of an indicator as the index holds them. */
export interface StoredEstimate extends EstimateRecord {
  /** Rows of the occupations with a figure of their own or borrowed, ascending, and their weights. */
  readonly donorRows: Uint32Array;
  readonly alpha: Float64Array;
  /** For every occupation: the estimate, and its spread. */
  readonly values: Float64Array;
  readonly spreads: Float64Array;
}

/** What a kernel ridge regression says of the indicators of an index: made by `withEstimates` of `skillgraph/latent`. */
export const estimatesSection: DerivedSection<readonly StoredEstimate[]> = {
  name: 'estimates',
  version: 1,
  madeOf: ['occupations', 'skills', 'groups', 'requirements'],
  open: (parts, record, index) => {
    const records = record['indicators'] as readonly EstimateRecord[];
    const given = records.filter((entry) => entry.given);
    const total = given.reduce((sum, { donors }) => sum + donors, 0);
    const count = index.occupationCount;
    const donorRows = parts.words('donors', total);
    const alpha = parts.floats('alpha', total);
    const values = parts.floats('values', count * given.length);
    const spreads = parts.floats('spreads', count * given.length);
    for (const row of donorRows) if (row >= count) throw damaged('an estimate names a donor outside it');
    for (const numbers of [alpha, values, spreads])
      for (const value of numbers) if (!Number.isFinite(value)) throw damaged('an estimate is not a number');
    let start = 0;
    let at = 0;
    return records.map((entry): StoredEstimate => {
      const size = entry.given ? entry.donors : 0;
      const rows = entry.given ? count : 0;
      const from = start;
      const row = at * count;
      start += size;
      if (entry.given) at++;
      return {
        ...entry,
        donorRows: donorRows.subarray(from, from + size),
        alpha: alpha.subarray(from, from + size),
        values: values.subarray(row, row + rows),
        spreads: spreads.subarray(row, row + rows),
      };
    });
  },
};

/** The stored estimates of an indicator; null where there are none. */
export function storedEstimate(index: SkillIndex, id: string): StoredEstimate | null {
  return sectionOf(index, estimatesSection)?.find((entry) => entry.id === id) ?? null;
}
