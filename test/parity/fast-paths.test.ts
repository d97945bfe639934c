import { describe, expect, it } from 'vitest';
import { clustered, generator, zipf } from '../../bench/synthetic.ts';
import { arrangement, type Measure, measureOf as measureOfMatrix } from '../../src/fast/search/measure.ts';
import { plainSearch, plainSearchOf } from '../../src/fast/search/plain-search.ts';
import type { Csr, Subjects, Task, TopRows } from '../../src/fast/search/problem.ts';
import { searchSlices } from '../../src/fast/search/search-slices.ts';
import { type SliceOptions, slice } from '../../src/fast/search/slice.ts';
import { slicedSearch } from '../../src/fast/search/sliced-search.ts';
import { emptyTopRows } from '../../src/fast/search/slots.ts';
import { formulaOf } from '../../src/fast/wasm/formula.ts';
import { compileKernel, createMemory, instantiate, memoryArena } from '../../src/fast/wasm/kernel.ts';
import { ownSubjects, searchInWasm, wasmSearch } from '../../src/fast/wasm/wasm-search.ts';
import { metricWords } from '../../src/similarity/all-metrics.ts';
import { weightedMatrix } from '../../src/similarity/matrix.ts';
import {
  adamicAdar,
  commonSkills,
  cosine,
  coverage,
  jaccard,
  type Metric,
  sumOfProducts,
  tversky,
} from '../../src/similarity/metric.ts';

const kernelModule = await compileKernel();

/** Rows as lists of columns, in the kernels' form. */
function csrOf(lists: readonly (readonly number[])[], columns: number): Csr {
  const offsets = new Uint32Array(lists.length + 1);
  for (const [row, list] of lists.entries()) offsets[row + 1] = offsets[row]! + list.length;
  const columnsOf = Uint32Array.from(lists.flatMap((list) => [...list].sort((a, b) => a - b)));
  return { rows: lists.length, columns, offsets, columnsOf, weights: null };
}

function weighted(csr: Csr, seed: number): Csr {
  const random = generator(seed);
  return {
    ...csr,
    weights: Float64Array.from(csr.columnsOf, () => (random() < 0.3 ? 0.5 : random() * 3)),
  };
}

/** Every column weighed alike by all rows: the rarer, the more. */
function rarities(csr: Csr): Csr {
  const degrees = new Uint32Array(csr.columns);
  for (const column of csr.columnsOf) degrees[column]!++;
  return { ...csr, weights: Float64Array.from(csr.columnsOf, (column) => Math.log((1 + csr.rows) / degrees[column]!)) };
}

/** Some rows as subjects of their own. */
function pickRows(csr: Csr, { totals }: Measure, rows: readonly number[]): Subjects {
  const edges = rows.map((row) => [csr.offsets[row]!, csr.offsets[row + 1]!] as const);
  const offsets = new Uint32Array(rows.length + 1);
  for (const [slot, [from, to]] of edges.entries()) offsets[slot + 1] = offsets[slot]! + to - from;
  const { weights } = csr;
  return {
    csr: {
      rows: rows.length,
      columns: csr.columns,
      offsets,
      columnsOf: Uint32Array.from(edges.flatMap(([from, to]) => [...csr.columnsOf.subarray(from, to)])),
      weights: weights && Float64Array.from(edges.flatMap(([from, to]) => [...weights.subarray(from, to)])),
    },
    totals: {
      sums: Float64Array.from(rows, (row) => totals.sums[row]!),
      norms: Float64Array.from(rows, (row) => totals.norms[row]!),
    },
    self: false,
  };
}

function measureOf({ rows, columns, offsets, columnsOf, weights }: Csr, metric: Metric): Measure {
  const targets = { offsets, targets: columnsOf };
  const matrix = weightedMatrix(rows, columns, targets, weights ?? new Float64Array(columnsOf.length).fill(1));
  return measureOfMatrix(matrix, metric, weights === null)!;
}

interface Limits {
  readonly k: number;
  readonly minScore?: number;
}

const every = (csr: Csr, measure: Measure): Omit<Task, 'wanted' | 'top'> => ({
  subjects: { csr, totals: measure.totals, self: true },
  from: 0,
  to: csr.rows,
});

/** The task with all it needs, answered without pruning. */
function plainAnswer(csr: Csr, measure: Measure, part: Omit<Task, 'wanted' | 'top'>, limits: Limits): TopRows {
  const { k, minScore = 0 } = limits;
  const top = emptyTopRows(part.to - part.from, k);
  const task = { ...part, wanted: { k, minScore }, top };
  for (let row = part.from; row < part.to; row++)
    plainSearchOf(csr)((search) => plainSearch(search, measure, task, row));
  return top;
}

function plainTop(csr: Csr, measure: Measure, limits: Limits): TopRows {
  return plainAnswer(csr, measure, every(csr, measure), limits);
}

function slicedAnswer(
  csr: Csr,
  measure: Measure,
  part: Omit<Task, 'wanted' | 'top'>,
  limits: Limits & SliceOptions,
): TopRows {
  const { k, minScore = 0, ...options } = limits;
  const top = emptyTopRows(part.to - part.from, k);
  const search = slicedSearch(slice(csr, arrangement(measure), options), measure);
  searchSlices(search, { ...part, wanted: { k, minScore }, top });
  return top;
}

function slicedTop(csr: Csr, measure: Measure, limits: Limits & SliceOptions): TopRows {
  return slicedAnswer(csr, measure, every(csr, measure), limits);
}

/** Rows `from` to before `to` by the compiled kernel. */
async function wasmAnswer(
  csr: Csr,
  measure: Measure,
  { from, to }: Pick<Task, 'from' | 'to'>,
  limits: Limits & SliceOptions,
): Promise<TopRows> {
  const { k, minScore = 0, ...options } = limits;
  const memory = createMemory();
  const arena = memoryArena(memory);
  const slices = slice(csr, arrangement(measure), { ...options, arena });
  const place = { kernel: await instantiate(kernelModule, memory), arena };
  const search = wasmSearch(place, slices, measure, formulaOf(measure.metric)!);
  const top = emptyTopRows(to - from, k);
  searchInWasm(search, { subjects: ownSubjects(search), from, to, wanted: { k, minScore }, top });
  return top;
}

async function wasmTop(csr: Csr, measure: Measure, limits: Limits & SliceOptions): Promise<TopRows> {
  return wasmAnswer(csr, measure, { from: 0, to: csr.rows }, limits);
}

/** Slots whose rows or scores differ; empty when both are the same, bit for bit. */
function differences(left: TopRows, right: TopRows): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < left.counts.length; slot++) {
    let same = left.counts[slot] === right.counts[slot];
    for (let i = slot * left.k; same && i < slot * left.k + left.counts[slot]!; i++)
      same = left.ids[i] === right.ids[i] && left.scores[i] === right.scores[i];
    if (!same) slots.push(slot);
  }
  return slots;
}

/** Metrics that no kernel knows: a score of its own, a sum of its own. */
const ownScore: Metric = {
  name: 'own score',
  symmetric: true,
  shared: Math.min,
  score: (shared, a, b) => shared / Math.sqrt(a.sum * b.sum),
  needed: (score, a, b) => score * Math.sqrt(a.sum * b.sum),
};
const ownSum: Metric = {
  name: 'own sum',
  symmetric: true,
  shared: (a, b, degree) => Math.sqrt(a * b) / (1 + degree),
  score: (shared, a, b) => shared / (a.count + b.norm),
  needed: (score, a, b) => score * (a.count + b.norm),
};
const own = [ownScore, ownSum];
const compiled = [...metricWords.map(([metric]) => metric), sumOfProducts, tversky(0.3, 1.2)];
/** How many rows are wanted, and from which score. */
const limits: readonly (readonly [number, number])[] = [
  [1, 0],
  [10, 0],
  [10, 0.25],
  [100, 0],
];
const shapes: readonly (readonly [string, Csr])[] = [
  ['independent rows', zipf({ rows: 500, columns: 300, perRow: 12, seed: 1 })],
  ['clustered rows', clustered({ rows: 600, columns: 400, perRow: 20, seed: 2 })],
  [
    'all rows equal',
    csrOf(
      Array.from({ length: 300 }, () => [1, 3, 5, 7]),
      9,
    ),
  ],
  [
    'one column in all rows',
    csrOf(
      Array.from({ length: 400 }, (_, row) => [0, 1 + (row % 50)]),
      60,
    ),
  ],
  [
    'empty rows between',
    csrOf(
      Array.from({ length: 257 }, (_, row) => (row % 3 ? [] : [row % 7, 7 + (row % 11)])),
      20,
    ),
  ],
  [
    'one giant row',
    csrOf(
      [
        Array.from({ length: 2000 }, (_, c) => c),
        ...Array.from({ length: 300 }, (_, row) => [row, row + 1, 1999 - row]),
      ],
      2000,
    ),
  ],
  ['a single row', csrOf([[0, 1]], 2)],
  ...[255, 256, 257].map((rows) => [`${rows} rows`, zipf({ rows, columns: 256, perRow: 8, seed: rows })] as const),
];

describe('every path gives the same ids and the same scores', () => {
  it.each(
    shapes.flatMap(([name, csr]) => [[`${name}, sets`, csr] as const, [`${name}, weights`, weighted(csr, 7)] as const]),
  )('TypeScript and WebAssembly equal the plain loop for every metric: %s', async (_, csr) => {
    for (const metric of [...compiled, ...own]) {
      const measure = measureOf(csr, metric);
      for (const [k, minScore] of limits) {
        const expected = plainTop(csr, measure, { k, minScore });
        const name = `${metric.name} ${measure.sharing} ${k} ${minScore}`;
        expect(differences(slicedTop(csr, measure, { k, minScore }), expected), name).toEqual([]);
        if (own.includes(metric)) continue;
        expect(differences(await wasmTop(csr, measure, { k, minScore }), expected), `wasm ${name}`).toEqual([]);
      }
    }
    expect.assertions((2 * compiled.length + own.length) * limits.length);
  });

  it('the answer depends neither on the tile size nor on which columns are bits', async () => {
    const csr = clustered({ rows: 9000, columns: 500, perRow: 10, seed: 3 });
    const measure = measureOf(csr, jaccard);
    const expected = plainTop(csr, measure, { k: 10 });
    for (const tileRows of [4096, 8192, 65_536])
      for (const bitsFrom of [2, 500, 10_000]) {
        const limits = { k: 10, tileRows, bitsFrom };
        expect(differences(slicedTop(csr, measure, limits), expected)).toEqual([]);
        expect(differences(await wasmTop(csr, measure, limits), expected)).toEqual([]);
      }
    expect.assertions(18);
  });

  it.each([
    ['independent, few columns', zipf({ rows: 9000, columns: 600, perRow: 12, seed: 5 })],
    ['clustered, few columns', clustered({ rows: 9000, columns: 3000, perRow: 20, seed: 6 })],
    ['more columns than the registers hold units for', clustered({ rows: 4500, columns: 900, perRow: 90, seed: 7 })],
  ])('sums of weights over many blocks: %s', async (_, binary) => {
    const some = [0, 1, 17, 4095, 4096, binary.rows - 1].map((row) => Math.min(row, binary.rows - 1));
    let compared = 0;
    for (const [csr, metric] of [
      [rarities(binary), cosine],
      [weighted(binary, 8), cosine],
      [weighted(binary, 9), jaccard],
      [rarities(binary), coverage],
      [binary, adamicAdar],
      [weighted(binary, 10), ownSum],
      [rarities(binary), ownScore],
    ] as const) {
      const measure = measureOf(csr, metric);
      const inside = { ...every(csr, measure), to: 150 };
      const expected = plainAnswer(csr, measure, inside, { k: 10 });
      for (const options of [{}, { tileRows: 4096 }, { tileRows: 8192, bitsFrom: 200 }]) {
        const limits = { k: 10, ...options };
        const name = `${metric.name} ${measure.sharing}`;
        expect(differences(slicedAnswer(csr, measure, inside, limits), expected), name).toEqual([]);
        compared++;
        if (own.includes(metric)) continue;
        expect(differences(await wasmAnswer(csr, measure, inside, limits), expected), `wasm ${name}`).toEqual([]);
        compared++;
      }
      // Rows as subjects from outside, which find themselves too.
      const outside = { subjects: pickRows(csr, measure, some), from: 0, to: some.length };
      const limits = { k: 10, minScore: 0.1 };
      const right = plainAnswer(csr, measure, outside, limits);
      expect(differences(slicedAnswer(csr, measure, outside, limits), right), `outside ${metric.name}`).toEqual([]);
    }
    expect(compared).toBe(36);
  });

  it('tiny and huge weights stay exact', async () => {
    const binary = zipf({ rows: 120, columns: 60, perRow: 8, seed: 9 });
    for (const factor of [1e-300, 1e-160, 1e-9, 1e9, 1e140]) {
      const csr = { ...binary, weights: weighted(binary, 3).weights!.map((weight) => weight * factor) };
      for (const metric of [jaccard, commonSkills]) {
        const measure = measureOf(csr, metric);
        const expected = plainTop(csr, measure, { k: 10 });
        expect(differences(slicedTop(csr, measure, { k: 10 }), expected), `${metric.name} ${factor}`).toEqual([]);
        expect(differences(await wasmTop(csr, measure, { k: 10 }), expected), `wasm ${factor}`).toEqual([]);
      }
    }
    expect.assertions(20);
  });

  it.each([65_535, 65_536, 65_537])('sizes around 2 ** 16 are no border: %s', async (size) => {
    const wide = csrOf([[...Array(size).keys()], [0, 5, size - 1], [size - 1], [7, 8]], size);
    const long = zipf({ rows: size, columns: 300, perRow: 3, seed: size });
    const edges = [0, 32_768, size - 40];
    for (const [csr, starts] of [
      [wide, [0]],
      [long, edges],
    ] as const) {
      const measure = measureOf(csr, jaccard);
      for (const from of starts) {
        const part = { ...every(csr, measure), from, to: Math.min(csr.rows, from + 40) };
        const expected = plainAnswer(csr, measure, part, { k: 10 });
        expect(differences(slicedAnswer(csr, measure, part, { k: 10, lanes: 32 }), expected)).toEqual([]);
        expect(differences(await wasmAnswer(csr, measure, part, { k: 10 }), expected)).toEqual([]);
      }
    }
    expect.assertions(8);
  });
});
