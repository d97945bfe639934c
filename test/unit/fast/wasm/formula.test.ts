import { describe, expect, it } from 'vitest';
import { arrangement, measureOf } from '../../../../src/fast/search/measure.ts';
import { slice } from '../../../../src/fast/search/slice.ts';
import { formulaOf } from '../../../../src/fast/wasm/formula.ts';
import { compileKernel, createMemory, instantiate, memoryArena } from '../../../../src/fast/wasm/kernel.ts';
import { wasmSearch } from '../../../../src/fast/wasm/wasm-search.ts';
import { metricWords } from '../../../../src/similarity/all-metrics.ts';
import { weightedMatrix } from '../../../../src/similarity/matrix.ts';
import { jaccard, type Metric, type RowTotals, sumOfProducts, tversky } from '../../../../src/similarity/metric.ts';

const compiled: readonly Metric[] = [
  ...metricWords.map(([metric]) => metric),
  sumOfProducts,
  tversky(0.3, 1.2),
  tversky(1, 0),
  tversky(0, 0),
];
const values = [0.1, 1 / 3, 0.5, 1, 2, 7, 19.25, 240, 1e6, 1e-7];
const scores = [0, 0.001, 0.25, 1 / 3, 0.9, 1, 5];

describe('the compiled kernel', () => {
  it.each(compiled.map((metric) => [metric.name, metric] as const))(
    '%s: scores and bounds of a grid are those of the metric, bit for bit',
    async (_, metric) => {
      const memory = createMemory();
      const arena = memoryArena(memory);
      const rows = { offsets: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(0, 0) };
      const measure = measureOf(weightedMatrix(2, 1, rows, Float64Array.of(1, 1)), metric, true)!;
      const formula = formulaOf(metric)!;
      const csr = { rows: 2, columns: 1, offsets: rows.offsets, columnsOf: rows.targets, weights: null };
      const kernel = await instantiate(await compileKernel(), memory);
      const slices = slice(csr, arrangement(measure), { arena });
      const { lane } = wasmSearch({ kernel, arena }, slices, measure, formula);
      const job = lane.job.address;
      // What the formula does not read is not a number: whoever reads it shows it.
      const of = (value: number): RowTotals => {
        const totals = { count: Number.NaN, sum: Number.NaN, norm: Number.NaN };
        if (formula.total !== null) totals[formula.total] = value;
        return totals;
      };
      for (const a of values)
        for (const b of values) {
          for (const shared of values) expect(kernel.score(job, shared, a, b)).toBe(metric.score(shared, of(a), of(b)));
          for (const score of scores) expect(kernel.needed(job, score, a, b)).toBe(metric.needed!(score, of(a), of(b)));
        }
    },
  );

  it('knows a metric by its score: whoever changes that has a score of his own', () => {
    const score: Metric['score'] = (shared, a, b) => shared / (a.sum + b.sum);
    expect(formulaOf({ ...jaccard, name: 'mine' })).toBe(formulaOf(jaccard));
    expect(formulaOf({ ...jaccard, score })).toBeNull();
    expect(formulaOf({ ...tversky(1, 1), score })).toBeNull();
    expect(formulaOf({ ...tversky(1, 2), parameters: { alpha: 9, beta: 9 } })).toMatchObject({ alpha: 1, beta: 2 });
    expect(formulaOf(tversky(-1, 2))).toBeNull();
  });
});
