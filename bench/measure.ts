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
  readonly sampled: boolean;
}

/** Runs contestants turn by turn, so that what disturbs the machine disturbs all; the first round counts apart. */
export async function race<Answer>(
  contestants: readonly Contestant<Answer>[],
  rounds: number,
  check: (name: string, answer: Answer) => void,
): Promise<Timing[]> {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [i, { name, run, share = 1 }] of contestants.entries()) {
      (globalThis as { gc?: () => void }).gc?.();
      const start = performance.now();
      const answer = await run();
      times[i]!.push((performance.now() - start) / share);
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
      sampled: share < 1,
    };
  });
}

/** A Markdown table of timings, with how many times as long as the first each takes. */
export function table(timings: readonly Timing[]): string {
  const base = timings[0]!.median;
  const lines = timings.map(
    ({ name, first, median: middle, least, most, sampled }) =>
      `| ${name}${sampled ? ' (sampled)' : ''} | ${ms(first)} | ${ms(middle)} | ${ms(least)}–${ms(most)} | ${(middle / base).toFixed(2)} |`,
  );
  return ['| engine | first call | warm median | min–max | ÷ first line |', '|---|---|---|---|---|', ...lines].join(
    '\n',
  );
}

function ms(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  return `${milliseconds.toPrecision(3)} ms`;
}
