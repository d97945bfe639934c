import { spread } from './support.ts';

/** One contestant: `run` does the whole task; the answers of all must be equal before any time is printed. */
export interface Contestant<Answer> {
  readonly name: string;
  readonly run: () => Answer | Promise<Answer>;
  /** What part of the task `run` does; its time is divided by it. Default 1. */
  readonly share?: number;
}

/** Milliseconds of a contestant for the whole task. */
export interface Timing {
  readonly name: string;
  readonly first: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Median of processor time, all threads: what the task costs where others use the machine too. */
  readonly processor: number;
  readonly sampled: boolean;
}

/** Runs contestants turn by turn, so that what disturbs the machine disturbs all; the first round counts apart. */
export async function race<Answer>(
  contestants: readonly Contestant<Answer>[],
  rounds: number,
  check: (name: string, answer: Answer) => void,
): Promise<Timing[]> {
  const times = contestants.map((): number[] => []);
  const processorTimes = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [i, { name, run, share = 1 }] of contestants.entries()) {
      (globalThis as { gc?: () => void }).gc?.();
      const start = performance.now();
      const before = process.cpuUsage();
      const answer = await run();
      const { user, system } = process.cpuUsage(before);
      times[i]!.push((performance.now() - start) / share);
      processorTimes[i]!.push((user + system) / 1000 / share);
      if (round === 0) check(name, answer);
    }
  return contestants.map(({ name, share = 1 }, i) => {
    const [first, ...rest] = times[i]!;
    const warm = spread(rest.length > 0 ? rest : [first!]);
    return {
      name,
      first: first!,
      median: warm.median,
      least: warm.min,
      most: warm.max,
      processor: spread(processorTimes[i]!.slice(rounds > 0 ? 1 : 0)).median,
      sampled: share < 1,
    };
  });
}

/** A Markdown table of timings, with how many times as much processor time as the first each takes. */
export function table(timings: readonly Timing[]): string {
  const base = timings[0]!.processor;
  const lines = timings.map(
    ({ name, first, median: middle, least, most, processor, sampled }) =>
      `| ${name}${sampled ? ' (sampled)' : ''} | ${ms(first)} | ${ms(middle)} | ${ms(least)}–${ms(most)} | ${ms(processor)} | ${(processor / base).toFixed(2)} |`,
  );
  return [
    '| engine | first call | warm median | min–max | processor time | ÷ first line |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function ms(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${milliseconds.toPrecision(3)} ms`;
}
