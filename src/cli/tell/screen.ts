/** How text is set off; each is the identity where colours are off. */
export interface Styles {
  readonly bold: Style;
  readonly dim: Style;
  readonly accent: Style;
  readonly good: Style;
  readonly warn: Style;
  readonly bad: Style;
}

export type Style = (text: string) => string;

/** Where text goes: how wide it is, and whether it shows colours. */
export interface Screen {
  /** Columns; tables are cut to it on a terminal only. */
  readonly width: number;
  readonly isTerminal: boolean;
  readonly styles: Styles;
}

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Width of prose where the output is no terminal. */
const PIPE_WIDTH = 100;

/**
 * The screen behind a stream; a terminal that states no width, or 0, has 80 columns. `NO_COLOR` and `FORCE_COLOR` are
 * respected, the latter wins, as in Node.
 */
export function screenOf(output: Output, environment: Environment = process.env): Screen {
  const isTerminal = output.isTTY === true;
  const width = isTerminal ? Math.max(40, output.columns || 80) : PIPE_WIDTH;
  return { width, isTerminal, styles: hasColours(isTerminal, environment) ? colours : plain };
}

function hasColours(isTerminal: boolean, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal && TERM !== 'dumb';
}

const same: Style = (text) => text;
const ansi =
  (on: number, off: number): Style =>
  (text) =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

const plain: Styles = { bold: same, dim: same, accent: same, good: same, warn: same, bad: same };
const colours: Styles = {
  bold: /* @__PURE__ */ ansi(1, 22),
  dim: /* @__PURE__ */ ansi(2, 22),
  accent: /* @__PURE__ */ ansi(36, 39),
  good: /* @__PURE__ */ ansi(32, 39),
  warn: /* @__PURE__ */ ansi(33, 39),
  bad: /* @__PURE__ */ ansi(31, 39),
};
