import type { SkillIndex } from '../compact/skill-index.ts';
import { askedOf, type OptionForms } from '../query/answer/ask.ts';
import { labelIn } from '../query/answer/concept-ref.ts';
import { type AllPairsOptions, pairBatches, pairForms } from './all-pairs.ts';

/** How pairs are written. */
export interface RenderPairsOptions extends AllPairsOptions {
  /** `csv` (RFC 4180) or `ndjson` (one JSON object per line). Default `csv`. */
  readonly format?: PairsFormat | undefined;
  /** Write labels beside identifiers. Default true. */
  readonly labels?: boolean | undefined;
  /** Language of the labels, where a concept has one in it. Default: the index's own. */
  readonly language?: string | undefined;
}

const renderForms: OptionForms<RenderPairsOptions> = {
  ...pairForms,
  format: /* @__PURE__ */ new Set(['csv', 'ndjson']),
  labels: 'flag',
  language: 'language',
};

/** How pairs are written: comma-separated values, or a JSON object a line. */
export type PairsFormat = 'csv' | 'ndjson';

/** Whole lines of the rows `from` to before `to`. */
export interface RenderedPairs {
  readonly from: number;
  readonly to: number;
  /** How many pairs, which is how many lines. */
  readonly pairs: number;
  readonly text: string;
}

/** The line above the pairs; empty for `ndjson`. */
export function pairsHeader({ format = 'csv', labels = true }: RenderPairsOptions = {}): string {
  if (format === 'ndjson') return '';
  return labels ? 'source,target,score,sourceLabel,targetLabel\n' : 'source,target,score\n';
}

/**
 * The most similar occupations of every occupation as text, one pair per line, in row order; scores in full precision.
 * Comes in pieces of whole rows, made only as fast as they are taken: write one, wait until it is written, take the next.
 * A run that was broken off goes on with `from`; pieces of any two runs over the same data and options fit together.
 *
 * @throws SkillGraphError `BAD_OPTION`; `ABORTED` when the signal fires.
 *
 * @example
 * await file.write(pairsHeader());
 * for await (const { text } of renderPairs(index, { limit: 10 })) await file.write(text);
 */
export async function* renderPairs(
  index: SkillIndex,
  options: RenderPairsOptions = {},
): AsyncGenerator<RenderedPairs, void, undefined> {
  const { format = 'csv', labels = true, language, ...compared } = askedOf(index, options, renderForms);
  const quoted = format === 'csv' ? csvField : (text: string): string => JSON.stringify(text);
  const ids = index.occupations.ids.all().map((id) => quoted(id));
  const names = labels ? ids.map((_, row) => quoted(labelIn(index, 'occupations', row, language))) : null;
  const line = format === 'csv' ? csvLine : jsonLine;
  for await (const { from, to, k, counts, ids: rows, scores } of pairBatches(index, compared)) {
    let start = from;
    let pairs = 0;
    let text = '';
    for (let row = from; row < to; row++) {
      const slot = (row - from) * k;
      for (let at = slot; at < slot + counts[row - from]!; at++) text += line(ids, names, row, rows[at]!, scores[at]!);
      pairs += counts[row - from]!;
      if (text.length < PIECE && row + 1 < to) continue;
      yield { from: start, to: row + 1, pairs, text };
      start = row + 1;
      pairs = 0;
      text = '';
    }
  }
}

/** Characters after which a piece ends with its row. */
const PIECE = 1 << 18;

type Texts = readonly string[];

function csvLine(ids: Texts, names: Texts | null, source: number, target: number, score: number): string {
  const pair = `${ids[source]},${ids[target]},${score}`;
  return names === null ? `${pair}\n` : `${pair},${names[source]},${names[target]}\n`;
}

function jsonLine(ids: Texts, names: Texts | null, source: number, target: number, score: number): string {
  const pair = `{"source":${ids[source]},"target":${ids[target]},"score":${score}`;
  return names === null ? `${pair}}\n` : `${pair},"sourceLabel":${names[source]},"targetLabel":${names[target]}}\n`;
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
