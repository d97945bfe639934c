import { roundedText } from '../../catalogue/figures.ts';

export { counted as plural, countText } from '../../catalogue/counted.ts';
export { percentText } from '../../catalogue/figures.ts';

/** A score with three decimals, on its side of the bars it is held against; more where it would be shown as 0, whole numbers as they are. */
export function scoreText(score: number, bars?: readonly number[]): string {
  if (Number.isInteger(score) && Math.abs(score) > 1) return String(score);
  return Math.abs(score) >= 0.0005 || score === 0 ? roundedText(score, 3, bars) : score.toExponential(1);
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
