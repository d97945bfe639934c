import { derived } from '../compact/derived.ts';
import { lending } from '../compact/lending.ts';
import type { Matrix } from '../similarity/matrix.ts';
import type { Metric } from '../similarity/metric.ts';
import { boundsOf } from './search/bounds.ts';
import { arrangement, csrOf, type Measure, measureOf } from './search/measure.ts';
import type { Outside, Subjects, Task, TopRows, Wanted } from './search/problem.ts';
import { searchSlices } from './search/search-slices.ts';
import { type SliceOptions, slice } from './search/slice.ts';
import { slicedSearch } from './search/sliced-search.ts';
import { type Arena, heap, type Slices } from './search/slices.ts';
import { formulaOf } from './wasm/formula.ts';
import { compileKernel, createMemory, instantiate, type Kernel, memoryArena } from './wasm/kernel.ts';
import {
  fillInWasm,
  isCompiled,
  ownSubjects,
  type Place,
  searchInWasm,
  type WasmSearch,
  wasmSearch,
} from './wasm/wasm-search.ts';

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

/** A search for the best rows of many subjects, as it is spread over batches and workers. */
export interface RowSearch {
  /** Whether most rows are passed over unscored. */
  readonly pruned: boolean;
  /** The compiled kernel's side of it, where that is what searches. */
  readonly wasm: WasmSearch | null;
  /** Whose neighbours are wanted, where not those of the searched rows themselves. */
  readonly outside?: Outside;
  /** The best rows for subjects `from` to before `to`. */
  readonly searchRows: (from: number, to: number, wanted: Wanted, top: TopRows) => void;
}

/** A metric over a matrix, ready to search. */
export interface Engine extends RowSearch {
  /** The best rows for rows from outside; `from` and `to` are theirs. */
  readonly searchOutside: (outside: Outside, task: Omit<Task, 'subjects'>) => void;
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
  const onHeap = slicesBy({ lanes: 32 });
  const compiledOn = kernel && compiledEngines({ kernel, arena });
  const make = (matrix: Matrix, metric: Metric, counted: boolean): Engine | null => {
    const measure = measureOf(matrix, metric, counted);
    if (measure === null || matrix.rowCount === 0) return null;
    const compiled = compiledOn?.(matrix, measure);
    if (compiled) return compiled;
    if (measure.sharing !== 'count' && matrix.rowCount < ROWS_FOR_WEIGHTED_TYPESCRIPT) return null;
    return typescriptEngine(onHeap(matrix)(arrangedBy(matrix, measure)), measure, matrix);
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

/** Lengths and norms of unweighted rows rise together: one arrangement serves all counted metrics. */
function arrangedBy(matrix: Matrix, measure: Measure): Float64Array {
  return measure.sharing === 'count' ? matrix.sums : arrangement(measure);
}

/** Slices of a matrix by what its rows are arranged by, made once. */
function slicesBy(how: SliceOptions) {
  return derived((matrix: Matrix) => derived((totals: Float64Array) => slice(csrOf(matrix), totals, how)));
}

/** Engines of the compiled kernel; null for measures it does not know. */
function compiledEngines(place: Place) {
  const slicesOf = slicesBy({ arena: place.arena, lanes: 128, fill: (slices) => fillInWasm(place, slices) });
  return (matrix: Matrix, measure: Measure): Engine | null => {
    const formula = formulaOf(measure.metric);
    if (formula === null || !isCompiled(measure.sharing)) return null;
    const slices = slicesOf(matrix)(arrangedBy(matrix, measure));
    return wasmEngine(wasmSearch(place, slices, measure, formula));
  };
}

function typescriptEngine(slices: Slices, measure: Measure, matrix: Matrix): Engine {
  const bounds = boundsOf(slices, measure);
  const lend = lending(() => slicedSearch(slices, measure, bounds));
  const ownRows: Subjects = { csr: csrOf(matrix), totals: matrix, self: true };
  const run = (task: Task): void => lend((search) => searchSlices(search, task));
  return {
    pruned: true,
    wasm: null,
    searchRows: (from, to, wanted, top) => run({ subjects: ownRows, from, to, wanted, top }),
    searchOutside: (outside, task) => run({ ...task, subjects: { ...outside, self: false } }),
  };
}

function wasmEngine(search: WasmSearch): Engine {
  const ownRows = ownSubjects(search);
  return {
    pruned: true,
    wasm: search,
    searchRows: (from, to, wanted, top) => searchInWasm(search, { subjects: ownRows, from, to, wanted, top }),
    searchOutside: (outside, { from, to, wanted, top }) =>
      searchInWasm(search, {
        subjects: search.lane.room.hold(outside, from, to),
        from: 0,
        to: to - from,
        wanted,
        top,
      }),
  };
}
