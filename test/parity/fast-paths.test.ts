import { describe, expect, it } from 'vitest';
import { clustered, generator, zipf } from '../../bench/synthetic.ts';
import { inverted, plainScratch, plainSearch } from '../../src/fast/plain.ts';
import {
  type Csr,
  type Formula,
  formulas,
  type Measure,
  type Sharing,
  type Subjects,
  type TopRows,
} from '../../src/fast/search/problem.ts';
import { searchSlices, slicedSearch } from '../../src/fast/search/sliced-search.ts';
import { slice } from '../../src/fast/search/slices.ts';
import { emptyTopRows } from '../../src/fast/search/top-rows.ts';
import { compileKernel, createMemory, instantiate, memoryArena } from '../../src/fast/wasm/kernel.ts';
import { searchInWasm, wasmSearch } from '../../src/fast/wasm/wasm-search.ts';

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
    totals: Float64Array.from(rows, (row) => totals[row]!),
    self: false,
  };
}

/** Row sums, or norms for a cosine. */
function totalsOf(csr: Csr, formula: Formula): Float64Array {
  return Float64Array.from({ length: csr.rows }, (_, row) => {
    let sum = 0;
    for (let edge = csr.offsets[row]!; edge < csr.offsets[row + 1]!; edge++) {
      const weight = csr.weights?.[edge] ?? 1;
      sum += formula === 'cosine' ? weight * weight : weight;
    }
    return formula === 'cosine' ? Math.sqrt(sum) : sum;
  });
}

function measureOf(csr: Csr, formula: Formula, sharing: Sharing): Measure {
  const degrees = new Uint32Array(csr.columns);
  for (const column of csr.columnsOf) degrees[column]!++;
  const values =
    sharing === 'table' ? Float64Array.from(degrees, (degree) => (degree > 1 ? 1 / Math.log(degree) : 0)) : null;
  const [alpha, beta] = formula === 'tversky' ? [0.3, 1.2] : [0, 0];
  return {
    formula,
    alpha,
    beta,
    sharing,
    totals: totalsOf(csr, formula),
    values,
  };
}

function plainTop(csr: Csr, measure: Measure, k: number, minScore = 0): TopRows {
  const top = emptyTopRows(csr.rows, k);
  const lists = inverted(csr);
  const scratch = plainScratch(csr.rows);
  const subjects = { csr, totals: measure.totals, self: true };
  for (let row = 0; row < csr.rows; row++)
    plainSearch(lists, measure, subjects, row, { k, minScore }, top, row, scratch);
  return top;
}

function slicedTop(csr: Csr, measure: Measure, k: number, minScore = 0, options = {}): TopRows {
  const top = emptyTopRows(csr.rows, k);
  const subjects = { csr, totals: measure.totals, self: true };
  searchSlices(slicedSearch(slice(csr, measure.totals, options), measure), subjects, 0, csr.rows, { k, minScore }, top);
  return top;
}

async function wasmTop(csr: Csr, measure: Measure, k: number, minScore = 0, options = {}): Promise<TopRows> {
  const memory = createMemory();
  const arena = memoryArena(memory);
  const slices = slice(csr, measure.totals, { ...options, arena });
  const search = wasmSearch(await instantiate(kernelModule, memory), arena, slices, measure);
  const top = emptyTopRows(csr.rows, k);
  searchInWasm(search, { csr: slices, totals: search.measure.totals, self: true }, 0, csr.rows, { k, minScore }, top);
  return top;
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

const countMetrics: readonly Formula[] = [
  'common',
  'jaccard',
  'dice',
  'overlap',
  'cosine',
  'coverage',
  'tversky',
  'minConditional',
  'leichtHolmeNewman',
];
const weightedMetrics: readonly (readonly [Formula, Sharing])[] = [
  ['jaccard', 'min'],
  ['dice', 'min'],
  ['overlap', 'min'],
  ['coverage', 'min'],
  ['tversky', 'min'],
  ['common', 'min'],
  ['cosine', 'product'],
  ['common', 'product'],
  ['common', 'table'],
];
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
  it.each(shapes)('TypeScript and WebAssembly equal the plain loop for every counted metric: %s', async (_, csr) => {
    for (const formula of countMetrics) {
      const measure = measureOf(csr, formula, 'count');
      for (const [k, minScore] of limits) {
        const expected = plainTop(csr, measure, k, minScore);
        expect(differences(slicedTop(csr, measure, k, minScore), expected), `${formula} ${k} ${minScore}`).toEqual([]);
        expect(differences(await wasmTop(csr, measure, k, minScore), expected), `wasm ${formula} ${k}`).toEqual([]);
      }
    }
    expect.assertions(countMetrics.length * limits.length * 2);
  });

  it.each(shapes)(
    'TypeScript and WebAssembly equal the plain loop for every weighted metric: %s',
    async (_, binary) => {
      const csr = weighted(binary, 7);
      for (const [formula, sharing] of weightedMetrics) {
        const measure = measureOf(csr, formula, sharing);
        for (const [k, minScore] of limits) {
          const expected = plainTop(csr, measure, k, minScore);
          expect(differences(slicedTop(csr, measure, k, minScore), expected), `${formula} ${sharing} ${k}`).toEqual([]);
          expect(differences(await wasmTop(csr, measure, k, minScore), expected), `wasm ${formula} ${k}`).toEqual([]);
        }
      }
      expect.assertions(weightedMetrics.length * limits.length * 2);
    },
  );

  it('the answer depends neither on the tile size nor on which columns are bits', async () => {
    const csr = clustered({ rows: 9000, columns: 500, perRow: 10, seed: 3 });
    const measure = measureOf(csr, 'jaccard', 'count');
    const expected = plainTop(csr, measure, 10);
    for (const tileRows of [4096, 8192, 65_536])
      for (const bitsFrom of [2, 500, 10_000]) {
        const options = { tileRows, bitsFrom };
        expect(differences(slicedTop(csr, measure, 10, 0, options), expected)).toEqual([]);
        expect(differences(await wasmTop(csr, measure, 10, 0, options), expected)).toEqual([]);
      }
    expect.assertions(18);
  });

  it.each([
    ['independent, few columns', zipf({ rows: 9000, columns: 600, perRow: 12, seed: 5 })],
    ['clustered, few columns', clustered({ rows: 9000, columns: 3000, perRow: 20, seed: 6 })],
    ['more columns than the registers hold units for', clustered({ rows: 4500, columns: 900, perRow: 90, seed: 7 })],
  ])('weighted sums over many blocks: %s', async (_, binary) => {
    const some = [0, 1, 17, 4095, 4096, binary.rows - 1].map((row) => Math.min(row, binary.rows - 1));
    let compared = 0;
    for (const [csr, formula, sharing] of [
      [rarities(binary), 'cosine', 'product'],
      [weighted(binary, 8), 'cosine', 'product'],
      [weighted(binary, 9), 'jaccard', 'min'],
      [rarities(binary), 'coverage', 'min'],
      [binary, 'common', 'table'],
    ] as const) {
      const measure = measureOf(csr, formula, sharing);
      const expected = emptyTopRows(150, 10);
      const lists = inverted(csr);
      const scratch = plainScratch(csr.rows);
      const inside = { csr, totals: measure.totals, self: true };
      for (let row = 0; row < 150; row++)
        plainSearch(lists, measure, inside, row, { k: 10, minScore: 0 }, expected, row, scratch);
      for (const options of [{}, { tileRows: 4096 }, { tileRows: 8192, bitsFrom: 200 }]) {
        const [typescript, wasm] = [emptyTopRows(150, 10), emptyTopRows(150, 10)];
        const inTypeScript = slicedSearch(slice(csr, measure.totals, options), measure);
        searchSlices(inTypeScript, inside, 0, 150, { k: 10, minScore: 0 }, typescript);
        const memory = createMemory();
        const arena = memoryArena(memory);
        const slices = slice(csr, measure.totals, { ...options, arena });
        const inWasm = wasmSearch(await instantiate(kernelModule, memory), arena, slices, measure);
        const own = { csr: slices, totals: inWasm.measure.totals, self: true };
        searchInWasm(inWasm, own, 0, 150, { k: 10, minScore: 0 }, wasm);
        expect(differences(typescript, expected), `${formula} ${sharing}`).toEqual([]);
        expect(differences(wasm, expected), `wasm ${formula} ${sharing}`).toEqual([]);
        compared += 2;
      }
      // Rows as subjects from outside, which find themselves too.
      const outside = pickRows(csr, measure, some);
      const right = emptyTopRows(some.length, 10);
      for (const [slot] of some.entries())
        plainSearch(lists, measure, outside, slot, { k: 10, minScore: 0.1 }, right, slot, scratch);
      const found = emptyTopRows(some.length, 10);
      const search = slicedSearch(slice(csr, measure.totals), measure);
      searchSlices(search, outside, 0, some.length, { k: 10, minScore: 0.1 }, found);
      expect(differences(found, right), `outside ${formula} ${sharing}`).toEqual([]);
    }
    expect(compared).toBe(30);
  });

  it('tiny and huge weights stay exact', async () => {
    const binary = zipf({ rows: 120, columns: 60, perRow: 8, seed: 9 });
    for (const factor of [1e-300, 1e-160, 1e-9, 1e9, 1e140]) {
      const csr = { ...binary, weights: weighted(binary, 3).weights!.map((weight) => weight * factor) };
      for (const [formula, sharing] of [
        ['jaccard', 'min'],
        ['common', 'min'],
      ] as const) {
        const measure = measureOf(csr, formula, sharing);
        const expected = plainTop(csr, measure, 10);
        expect(differences(slicedTop(csr, measure, 10), expected), `${formula} ${factor}`).toEqual([]);
        expect(differences(await wasmTop(csr, measure, 10), expected), `wasm ${formula} ${factor}`).toEqual([]);
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
      const measure = measureOf(csr, 'jaccard', 'count');
      const memory = createMemory();
      const arena = memoryArena(memory);
      const slices = slice(csr, measure.totals, { arena });
      const inWasm = wasmSearch(await instantiate(kernelModule, memory), arena, slices, measure);
      const inTypeScript = slicedSearch(slice(csr, measure.totals, { lanes: 32 }), measure);
      for (const from of starts) {
        const to = Math.min(csr.rows, from + 40);
        const [expected, typescript, wasm] = [0, 0, 0].map(() => emptyTopRows(to - from, 10)) as [
          TopRows,
          TopRows,
          TopRows,
        ];
        const subjects = { csr, totals: measure.totals, self: true };
        const lists = inverted(csr);
        const scratch = plainScratch(csr.rows);
        const wanted = { k: 10, minScore: 0 };
        for (let row = from; row < to; row++)
          plainSearch(lists, measure, subjects, row, wanted, expected, row - from, scratch);
        searchSlices(inTypeScript, subjects, from, to, wanted, typescript);
        searchInWasm(inWasm, { csr: slices, totals: inWasm.measure.totals, self: true }, from, to, wanted, wasm);
        expect(differences(typescript, expected)).toEqual([]);
        expect(differences(wasm, expected)).toEqual([]);
      }
    }
    expect.assertions(8);
  });

  it('a measure names each of the formulas the kernels know', () => {
    expect([...countMetrics].sort()).toEqual(Object.keys(formulas).sort());
  });
});
