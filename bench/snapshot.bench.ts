import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadIndex, saveIndex } from '../src/files/index.ts';
import { buildIndex, jaccard, similarOccupations } from '../src/index.ts';
import { createCatalogue, RequirementDraft } from '../src/ingest/index.ts';
import { type BenchOptions, machine } from './support.ts';
import { type Shape, zipf } from './synthetic.ts';

const SEED = 1;
const shapes: Readonly<Record<string, Shape>> = {
  tiny: { rows: 500, columns: 300, perRow: 15, seed: SEED },
  small: { rows: 10_000, columns: 20_000, perRow: 15, seed: SEED },
  '100k': { rows: 100_000, columns: 20_000, perRow: 20, seed: SEED },
  '1m': { rows: 1_000_000, columns: 30_000, perRow: 15, seed: SEED },
};

/** A step of a phase, in seconds. */
type Step = readonly [name: string, seconds: number];

/** What a fresh process says of its phase. Peaks are those of the process so far, in MB. */
interface Phase {
  readonly steps: readonly Step[];
  /** Before the first step: the data as the caller holds them. */
  readonly before: number;
  readonly peak: number;
}

/**
 * What it takes to turn much data, held in memory, into a saved index and to ask it the first question: `small` (the
 * default), `100k` or `1m`. Building and opening run in a process of their own each.
 */
export async function run({ once, args: [size = once ? 'tiny' : 'small'] }: BenchOptions): Promise<void> {
  const { rows, columns, perRow } = shapes[size]!;
  console.log(`${machine()}; zipf, ${rows} × ${columns}, about ${perRow} a row, seed ${SEED}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'skillgraph-snapshot-'));
  const saved = join(folder, 'index.skg');
  const rounds = once ? 1 : 3;
  try {
    const built = Array.from({ length: rounds }, () => inFreshProcess('building', size, saved));
    console.log(`Snapshot: ${(statSync(saved).size / 1e6).toFixed(1)} MB\n`);
    const opened = Array.from({ length: once ? 1 : 5 }, () => inFreshProcess('opening', size, saved));
    console.log('| step | least, s | most, s |\n|---|---|---|');
    for (const phases of [built, opened]) {
      for (const [i, [name]] of phases[0]!.steps.entries())
        printStep(
          name,
          phases.map(({ steps }) => steps[i]![1]),
        );
      const peaks = phases.map(({ peak }) => peak);
      console.log(
        `| peak of the process, MB (${Math.round(phases[0]!.before)} before) | ${Math.round(Math.min(...peaks))} | ${Math.round(Math.max(...peaks))} |`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printStep(name: string, seconds: readonly number[]): void {
  console.log(`| ${name} | ${Math.min(...seconds).toPrecision(3)} | ${Math.max(...seconds).toPrecision(3)} |`);
}

function inFreshProcess(phase: 'building' | 'opening', size: string, path: string): Phase {
  const code = `import(${JSON.stringify(import.meta.url)}).then((bench) => bench.${phase}(${JSON.stringify(size)}, ${JSON.stringify(path)}))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', code], { encoding: 'utf8' })) as Phase;
}

/** Data in memory → index → file. */
export async function building(size: string, path: string): Promise<void> {
  const shape = shapes[size]!;
  const { rows, columns, offsets, columnsOf } = zipf(shape);
  const ids = Array.from({ length: rows }, (_, row) => `occupation-${row}`);
  const skillIds = Array.from({ length: columns }, (_, column) => `skill-${column}`);
  const clock = stopwatch();

  const requirements = new RequirementDraft('postings');
  for (let row = 0; row < rows; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++)
      requirements.add(ids[row]!, skillIds[columnsOf[edge]!]!, 'essential');
  clock.lap('requirements gathered, one call each');
  const catalogue = createCatalogue({
    occupations: ids.map((id, row) => ({ id, label: `occupation ${row}` })),
    skills: skillIds.map((id, column) => ({ id, label: `skill ${column}` })),
    requirements,
  });
  clock.lap('createCatalogue');
  const index = buildIndex(catalogue);
  clock.lap('buildIndex');
  clock.total('in-memory data → index');
  await saveIndex(index, path);
  clock.lap('saveIndex, flushed to disk');
  clock.print();
}

/** File → index → first answers. */
export async function opening(_size: string, path: string): Promise<void> {
  const clock = stopwatch();
  const index = await loadIndex(path);
  clock.lap('loadIndex: read, verified, opened');
  const name = index.occupations.ids.at(Math.floor(index.occupationCount / 2));
  similarOccupations(index, name, { method: jaccard });
  clock.lap('first similarOccupations by id, Jaccard');
  similarOccupations(index, name, { method: jaccard });
  clock.lap('the second');
  clock.print();
}

function stopwatch(): { lap: (name: string) => void; total: (name: string) => void; print: () => void } {
  const steps: Step[] = [];
  const before = process.resourceUsage().maxRSS / 1024;
  const start = performance.now();
  let last = start;
  const since = (moment: number): number => (performance.now() - moment) / 1000;
  return {
    lap: (name) => {
      steps.push([name, since(last)]);
      last = performance.now();
    },
    total: (name) => void steps.push([name, since(start)]),
    print: () =>
      console.log(JSON.stringify({ steps, before, peak: process.resourceUsage().maxRSS / 1024 } satisfies Phase)),
  };
}
