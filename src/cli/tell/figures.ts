import { roundedText } from '../../catalogue/figures.ts';

export { counted as plural, countText } from '../../catalogue/counted.ts';

/** A score with three decimals, on its side of the bars it is held against; more where it would be shown as 0, whole numbers as they are. */
export function scoreText(score: number, bars?: readonly number[]): string {
  if (Number.isInteger(score) && Math.abs(score) > 1) return String(score);
  return Math.abs(score) >= 0.0005 || score === 0 ? roundedText(score, 3, bars) : score.toExponential(1);
}

/**
 * A share of 1 in per cent, without decimals unless it is small, never rounded up to 100 %, and on its side of the bars it
 * is held against.
 */
export function percentText(share: number, bars: readonly number[] = []): string {
  const percent = share * 100;
  const decimals = (percent > 0 && percent < 9.95) || (percent > 99 && percent < 100) ? 1 : 0;
  const figure = roundedText(
    percent,
    decimals,
    [1, ...bars].map((bar) => 100 * bar),
  );
  return `${figure} %`;
}

/** 2.4 MB. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of up to `width` columns for a value of 0–1, in eighths of a column; never empty above 0. */
export function bar(value: number, width: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, value)) * width * 8);
  if (eighths === 0) return value > 0 ? '▏' : '';
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}
