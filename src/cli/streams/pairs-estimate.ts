import { availableParallelism } from 'node:os';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type DataCounts, estimate } from '../../fast/estimate.ts';
import { pairsHeader, type RenderPairsOptions } from '../../fast/render-pairs.ts';
import { measureOf } from '../../fast/search/measure.ts';
import { type Comparison, plainMethod, scorerOf } from '../../similarity/method.ts';
import type { PairsEstimate } from '../schemas/answers.ts';
import type { Answer } from '../tell/answer.ts';
import { bytesText, plural } from '../tell/figures.ts';

/** What writing all pairs will take: orders of magnitude, from counts alone. */
export function pairsEstimate(index: SkillIndex, options: RenderPairsOptions): Answer {
  const { method = plainMethod(index), weighting, limit = 10 } = options;
  const { from = 0, to = index.occupationCount, threads = availableParallelism() } = options;
  const rows = Math.max(0, to - from);
  const { comparison } = scorerOf(index, method, weighting);
  const pruned = comparison?.ownRows && measureOf(comparison.matrix, comparison.metric, true) !== null;
  const task = estimate(comparison ? countsOf(comparison) : index, {
    task: 'allPairs',
    limit,
    weighted: comparison !== undefined && comparison.matrix.weights !== null,
  });
  const seconds = (task.seconds * rows) / Math.max(1, index.occupationCount);
  const { prepareSeconds, bytes } = task;
  const found: PairsEstimate = {
    occupations: rows,
    pairs: rows * limit,
    seconds: pruned ? prepareSeconds + (seconds > 1 ? seconds / Math.max(1, threads) : seconds) : null,
    memoryBytes: bytes + index.byteLength,
    outputBytes: Math.round(rows * limit * bytesPerLine(index, options)),
  };
  return {
    json: found,
    text: () => [
      `${plural(found.occupations, 'occupation')}, at most ${plural(found.pairs, 'pair')}`,
      `  time     ${found.seconds === null ? 'unknown: this method is scored plainly, row by row' : secondsText(found.seconds)}`,
      `  memory   about ${bytesText(found.memoryBytes)}`,
      `  output   at most about ${bytesText(found.outputBytes)}`,
    ],
    index,
  };
}

function countsOf({ matrix: { rowCount, columnCount, rows } }: Comparison): DataCounts {
  return { occupations: rowCount, skills: columnCount, requirements: rows.targets.length };
}

/** Only the order is known. */
function secondsText(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  if (seconds < 100) return `in the order of ${plural(Math.ceil(seconds), 'second')}`;
  return seconds < 6000
    ? `in the order of ${Math.round(seconds / 60)} minutes`
    : `in the order of ${Math.round(seconds / 3600)} hours`;
}

/** Two identifiers, two labels, a score and what stands between them. */
function bytesPerLine(index: SkillIndex, { format = 'csv', labels = true }: RenderPairsOptions): number {
  const mean = (section: string): number =>
    ((index.sections.get(section)?.byteLength ?? 0) - 4 * (index.occupationCount + 1)) / index.occupationCount;
  const names = 2 * mean('occ.id') + (labels ? 2 * mean('occ.label') : 0);
  const between = format === 'csv' ? 5 : pairsHeader({ labels }).length + 20;
  return names + SCORE_DIGITS + between;
}

const SCORE_DIGITS = 19;
