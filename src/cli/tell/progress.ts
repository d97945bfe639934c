import type { SingleBar } from 'cli-progress';

/** Reports how far a piece of work is, in its own units. */
export type Report = (done: number, total: number) => void;

export interface Progress {
  readonly report: Report;
  readonly stop: () => void;
}

/** Work is given this long before a bar appears. */
const PATIENCE = 1000;

/**
 * A progress bar on stderr for work of more than a second; nothing where stderr is no terminal. `cli-progress` is loaded
 * when it is needed only.
 */
export function progress(label: string, output: { readonly isTTY?: boolean } = process.stderr): Progress {
  if (output.isTTY !== true) return { report: () => {}, stop: () => {} };
  const started = performance.now();
  let bar: SingleBar | undefined;
  let loading = false;
  let stopped = false;
  const load = async (): Promise<void> => {
    loading = true;
    const { default: cliProgress } = await import('cli-progress');
    if (stopped) return;
    bar = new cliProgress.SingleBar(
      {
        format: `${label} {bar} {percentage} %`,
        barCompleteChar: '█',
        barIncompleteChar: '░',
        hideCursor: true,
        clearOnComplete: true,
        barsize: 30,
      },
      cliProgress.Presets.shades_classic,
    );
    bar.start(1, 0);
  };
  return {
    report: (done, total) => {
      if (bar) {
        bar.setTotal(total);
        bar.update(done);
      } else if (!loading && performance.now() - started > PATIENCE) void load();
    },
    stop: () => {
      stopped = true;
      bar?.stop();
    },
  };
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
