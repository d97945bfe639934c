import { createWorkbench, type EngineName } from '../src/fast/engine.ts';
import { neighbourBatches } from '../src/fast/neighbour-batches.ts';
import type { Csr, TopRows } from '../src/fast/search/problem.ts';
import { emptyTopRows } from '../src/fast/search/slots.ts';
import type { SkillIndex } from '../src/index.ts';
import type { Matrix } from '../src/similarity/matrix.ts';
import type { Metric } from '../src/similarity/metric.ts';

/** The best `k` rows of rows 0 to before `to` (default: all), from the bare edges, preparation included. */
export async function allRows(
  data: Csr | Matrix,
  metric: Metric,
  k: number,
  name: EngineName,
  threads: number,
  to?: number,
): Promise<TopRows> {
  const matrix = 'rowCount' in data ? data : bareMatrix(data);
  const bench = await createWorkbench(name);
  const engine = bench.engineOf(matrix, metric, matrix.weights === null)!;
  const rows = to ?? matrix.rowCount;
  const top = emptyTopRows(rows, k);
  const batch = threads === 1 ? 8192 : Math.max(256, Math.min(16_384, Math.ceil(rows / 16)));
  for await (const part of neighbourBatches(bench, engine, { from: 0, to: rows, k, minScore: 0, batch, threads })) {
    top.counts.set(part.counts, part.from);
    top.ids.set(part.ids, part.from * k);
    top.scores.set(part.scores, part.from * k);
  }
  return top;
}

/** Essential and optional requirements alike, as sets. */
export function setsOf({ occupationCount, skillCount, requirements }: SkillIndex): Csr {
  const { offsets, targets } = requirements;
  return { rows: occupationCount, columns: skillCount, offsets, columnsOf: targets, weights: null };
}

/** What the engines read of a matrix; the rest is left empty. */
export function bareMatrix(csr: Csr, weights: Float64Array | null = null): Matrix {
  const { rows, offsets } = csr;
  let norms: Float64Array | undefined;
  const nothing = { offsets: new Uint32Array(1), targets: new Uint32Array(0) };
  return {
    rowCount: rows,
    columnCount: csr.columns,
    rows: { offsets, targets: csr.columnsOf },
    weights,
    columns: nothing,
    columnWeights: null,
    sums: sumsOf(csr, weights, false),
    // Most metrics do without.
    get norms() {
      norms ??= sumsOf(csr, weights, true).map(Math.sqrt);
      return norms;
    },
    signed: false,
  };
}

function sumsOf({ rows, offsets }: Csr, weights: Float64Array | null, squared: boolean): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) {
      const weight = weights ? weights[edge]! : 1;
      sums[row]! += squared ? weight * weight : weight;
    }
  return sums;
}

/** Binary term frequency × (ln((1 + N) / (1 + df)) + 1). */
export function idfMatrix(csr: Csr): Matrix {
  const { rows, columns, columnsOf } = csr;
  const degrees = new Uint32Array(columns);
  for (const column of columnsOf) degrees[column]!++;
  const rarities = Float64Array.from(degrees, (degree) => Math.log((1 + rows) / (1 + degree)) + 1);
  const weights = new Float64Array(columnsOf.length);
  for (let edge = 0; edge < weights.length; edge++) weights[edge] = rarities[columnsOf[edge]!]!;
  return bareMatrix(csr, weights);
}
