import { derived } from '../compact/derived.ts';
import type { Matrix } from '../similarity/matrix.ts';
import type { Metric } from '../similarity/metric.ts';
import type { Vector } from '../similarity/subject.ts';
import { MOST_COLUMNS } from './query.ts';
import { csrOf, measureOf } from './search/measure.ts';
import type { Csr, Measure, Subjects, TopRows, Wanted } from './search/problem.ts';
import { searchSlices, slicedSearch } from './search/sliced-search.ts';
import { type Arena, heap, type Slices, slice } from './search/slices.ts';
import { compileKernel, createMemory, instantiate, type Kernel, memoryArena } from './wasm/kernel.ts';
import { searchInWasm, type WasmSearch, wasmSearch } from './wasm/wasm-search.ts';

/** Which code searches. */
export type EngineName = 'webassembly' | 'typescript';

/** Matrices prepared in one place, the compiled kernel's memory or the ordinary heap, and searches over them. */
export interface Workbench {
  readonly engine: EngineName;
  readonly kernel: Kernel | null;
  readonly arena: Arena;
  /** The engine of a metric over a matrix, made at the first call; null where plain scoring is as good or the metric is unknown. */
  readonly engineOf: (matrix: Matrix, metric: Metric, counted: boolean) => Engine | null;
}

/** A metric over a matrix, ready to search. */
export interface Engine {
  /** The compiled kernel's side of it, where that is what searches. */
  readonly wasm: WasmSearch | null;
  /** The rows of the matrix themselves as subjects. */
  readonly ownRows: Subjects;
  /** The best rows for subjects `from` to before `to` of the matrix. */
  readonly searchRows: (from: number, to: number, wanted: Wanted, top: TopRows) => void;
  /** The best rows for a vector of at most {@link MOST_COLUMNS} columns. */
  readonly searchVector: (vector: Vector, wanted: Wanted, top: TopRows) => void;
}

/** A workbench on the compiled kernel, or on TypeScript where that is asked for or the kernel cannot run. */
export async function createWorkbench(engine: EngineName | 'auto' = 'auto'): Promise<Workbench> {
  if (engine === 'typescript') return workbench(null, heap);
  try {
    const memory = createMemory();
    return workbench(await instantiate(await compileKernel(), memory), memoryArena(memory));
  } catch (error) {
    if (engine === 'webassembly') throw error;
    return workbench(null, heap);
  }
}

/** From this many rows on, TypeScript's bounds for weighted sums beat adding everything up. */
const ROWS_FOR_WEIGHTED_TYPESCRIPT = 20_000;

function workbench(kernel: Kernel | null, arena: Arena): Workbench {
  const slicesOf = derived((matrix: Matrix) =>
    derived((totals: Float64Array) => slice(csrOf(matrix), totals, { arena, lanes: kernel ? 128 : 32 })),
  );
  const vectorRoom = room(arena);
  const make = (matrix: Matrix, metric: Metric, counted: boolean): Engine | null => {
    const measure = measureOf(matrix, metric, counted);
    if (measure === null || matrix.rowCount === 0) return null;
    if (!kernel && measure.sharing !== 'count' && matrix.rowCount < ROWS_FOR_WEIGHTED_TYPESCRIPT) return null;
    // Lengths and norms of unweighted rows rise together: one arrangement serves all counted metrics.
    const slices = slicesOf(matrix)(measure.sharing === 'count' ? matrix.sums : measure.totals);
    return kernel
      ? wasmEngine(wasmSearch(kernel, arena, slices, measure), vectorRoom, measure)
      : typescriptEngine(slices, measure, matrix);
  };
  const engines = derived((matrix: Matrix) => {
    const counted = derived((metric: Metric) => make(matrix, metric, true));
    const weighted = derived((metric: Metric) => make(matrix, metric, false));
    return (metric: Metric, binary: boolean) => (binary ? counted : weighted)(metric);
  });
  return {
    engine: kernel ? 'webassembly' : 'typescript',
    kernel,
    arena,
    engineOf: (matrix, metric, counted) => engines(matrix)(metric, counted),
  };
}

function typescriptEngine(slices: Slices, measure: Measure, matrix: Matrix): Engine {
  const search = slicedSearch(slices, measure);
  const ownRows: Subjects = { csr: csrOf(matrix), totals: measure.totals, self: true };
  return {
    wasm: null,
    ownRows,
    searchRows: (from, to, wanted, top) => searchSlices(search, ownRows, from, to, wanted, top),
    searchVector: (vector, wanted, top) => {
      const csr: Csr = {
        rows: 1,
        columns: slices.columns,
        offsets: Uint32Array.of(0, vector.columns.length),
        columnsOf: vector.columns,
        weights: vector.weights,
      };
      searchSlices(search, { csr, totals: Float64Array.of(totalOf(vector, measure)), self: false }, 0, 1, wanted, top);
    },
  };
}

/** Room in the kernel's memory for one vector. */
interface Room {
  readonly offsets: Uint32Array;
  readonly columns: Uint32Array;
  readonly weights: Float64Array;
  readonly totals: Float64Array;
}

function room(arena: Arena): Room {
  return {
    offsets: arena.u32(2),
    columns: arena.u32(MOST_COLUMNS),
    weights: arena.f64(MOST_COLUMNS),
    totals: arena.f64(1),
  };
}

function wasmEngine(search: WasmSearch, { offsets, columns, weights, totals }: Room, measure: Measure): Engine {
  const { slices } = search;
  const ownRows: Subjects = { csr: slices, totals: search.measure.totals, self: true };
  const shared = { rows: 1, columns: slices.columns, offsets, columnsOf: columns };
  const unweighted: Subjects = { csr: { ...shared, weights: null }, totals, self: false };
  const weighted: Subjects = { csr: { ...shared, weights }, totals, self: false };
  return {
    wasm: search,
    ownRows,
    searchRows: (from, to, wanted, top) => searchInWasm(search, ownRows, from, to, wanted, top),
    searchVector: (vector, wanted, top) => {
      offsets[1] = vector.columns.length;
      columns.set(vector.columns);
      if (vector.weights) weights.set(vector.weights);
      totals[0] = totalOf(vector, measure);
      searchInWasm(search, vector.weights ? weighted : unweighted, 0, 1, wanted, top);
    },
  };
}

function totalOf(vector: Vector, { formula }: Measure): number {
  if (formula === 'cosine') return vector.norm;
  return formula === 'leichtHolmeNewman' ? vector.count : vector.sum;
}
