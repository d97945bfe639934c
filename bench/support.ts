import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** What every bench is called with. */
export interface BenchOptions {
  /** One small iteration, to see that it still runs. */
  readonly once: boolean;
  readonly args: readonly string[];
}

/** The repository, seen from where benches are run. */
export const root: string = process.cwd();

/** Real ESCO where it is at hand, else the embedded sample; says which. */
export function escoFolder(): { readonly path: string; readonly name: string } {
  const path = join(process.env['SKILLGRAPH_REAL_DATA'] ?? join(root, '..', 'shared', 'data'), 'esco-1.2.0-en');
  if (existsSync(path)) return { path, name: 'ESCO 1.2.0' };
  console.log('SKIPPED real ESCO (absent): figures below are of the embedded sample');
  return { path: join(root, 'fixtures', 'sample'), name: 'sample' };
}

/** Median, 99th percentile and ends of some figures. */
export function spread(figures: readonly number[]): {
  readonly median: number;
  readonly p99: number;
  readonly min: number;
  readonly max: number;
} {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p99: at(0.99), min: at(0), max: sorted[sorted.length - 1] ?? Number.NaN };
}

/** One printed row: what, median, and the spread behind it. */
export function report(what: string, figures: readonly number[], unit: string): void {
  const { median, p99, min, max } = spread(figures);
  const show = (value: number) => value.toPrecision(3);
  console.log(
    `${what.padEnd(58)} ${show(median).padStart(8)} ${unit}   (min ${show(min)}, p99 ${show(p99)}, max ${show(max)}, n ${figures.length})`,
  );
}

export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model ?? 'unknown processor'}, Node ${process.version}`;
}
