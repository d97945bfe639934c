import type cliProgress from 'cli-progress';

/** Reports how far a piece of work is, in its own units. */
export type Report = (done: number, total: number) => void;

export interface Progress {
  readonly report: Report;
  readonly stop: () => void;
}

/** Where a bar is drawn, if it is a terminal. */
interface BarOutput {
  readonly isTTY?: boolean;
}

/** Work is given this long before a bar appears. */
const PATIENCE = 1000;

type Bars = typeof cliProgress;

/**
 * A progress bar on stderr for work of more than a second; nothing where stderr is no terminal. `cli-progress` is loaded
 * when it is needed only.
 *
 * @param loaded `cli-progress`, for work that leaves no time to load it ({@link steadyProgress})
 */
export function progress(label: string, output: BarOutput = process.stderr, loaded?: Bars): Progress {
  if (output.isTTY !== true) return { report: () => {}, stop: () => {} };
  const started = performance.now();
  let bar: cliProgress.SingleBar | undefined;
  let loading = false;
  let stopped = false;
  const begin = ({ SingleBar, Presets }: Bars): void => {
    if (stopped) return;
    bar = new SingleBar(
      {
        format: `${label} {bar} {percentage} %`,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        hideCursor: true,
        clearOnComplete: true,
        barsize: 30,
      },
      Presets.shades_classic,
    );
    bar.start(1, 0);
  };
  const load = async (): Promise<void> => {
    loading = true;
    begin((await import('cli-progress')).default);
  };
  return {
    report: (done, total) => {
      if (!bar && !loading && performance.now() - started > PATIENCE)
        if (loaded) begin(loaded);
        else void load();
      bar?.setTotal(total);
      bar?.update(done);
    },
    stop: () => {
      stopped = true;
      bar?.stop();
    },
  };
}

/** A bar for work that does not let go of the thread while it lasts: what draws it is loaded beforehand. */
export async function steadyProgress(label: string, output: BarOutput = process.stderr): Promise<Progress> {
  return progress(label, output, output.isTTY === true ? (await import('cli-progress')).default : undefined);
}

/** Work that tells how far it is, under such a bar. */
export async function underBar<Value>(label: string, work: (report: Report) => Value): Promise<Value> {
  const { report, stop } = await steadyProgress(label);
  try {
    return work(report);
  } finally {
    stop();
  }
}

/** Wipes the line the cursor is in. */
const WIPE = '\r\u001b[2K';

let isAtWork = false;

/**
 * Says on a terminal what is being worked on, where that may take more than a second and cannot be counted while it lasts. The
 * line makes room for the next one, and for the answer ({@link finished}).
 */
export function working(
  what: string,
  output: { readonly isTTY?: boolean; readonly write: (text: string) => unknown } = process.stderr,
): void {
  if (output.isTTY !== true) return;
  output.write(`${WIPE}${what} …`);
  isAtWork = true;
}

/** Wipes what {@link working} says. */
export function finished(output: { readonly write: (text: string) => unknown } = process.stderr): void {
  if (isAtWork) output.write(WIPE);
  isAtWork = false;
}
