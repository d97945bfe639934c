import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { askedOf, checkedOptions, type OptionForms } from '../query/answer/ask.ts';
import { labelIn } from '../query/answer/concept-ref.ts';
import { type AllPairsOptions, pairBatches, pairForms } from './all-pairs.ts';
import { batchesAgainst } from './pairs-against.ts';

/** How pairs are written. */
export interface RenderPairsOptions extends AllPairsOptions {
  /** `csv` (RFC 4180) or `ndjson` (one JSON object per line). Default `csv`. */
  readonly format?: PairsFormat | undefined;
  /** Write labels beside identifiers. Default true. */
  readonly labels?: boolean | undefined;
  /** Compare with the occupations of this index instead of the index's own: {@link pairsAgainst}. */
  readonly against?: SkillIndex | undefined;
  /** Language of the labels, where a concept has one in it. Default: the index's own. */
  readonly language?: string | undefined;
}

const renderForms: OptionForms<RenderPairsOptions> = {
  ...pairForms,
  format: /* @__PURE__ */ new Set(['csv', 'ndjson']),
  labels: 'flag',
  against: 'object',
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
export function pairsHeader(options: RenderPairsOptions = {}): string {
  const { format = 'csv', labels = true } = checkedOptions(options, renderForms);
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
  const { format = 'csv', labels = true, against, language, ...compared } = askedOf(index, options, renderForms);
  if (against !== undefined) checkIndex(against);
  const quoted = format === 'csv' ? csvField : (text: string): string => JSON.stringify(text);
  const textsOf = (of: SkillIndex): Texts => {
    const ids = of.occupations.ids.all().map((id) => quoted(id));
    return { ids, names: labels ? ids.map((_, row) => quoted(labelIn(of, 'occupations', row, language))) : null };
  };
  const own = textsOf(index);
  const other = against === undefined ? own : textsOf(against);
  const line = format === 'csv' ? csvLine : jsonLine;
  const batches = against === undefined ? pairBatches(index, compared) : batchesAgainst(index, against, compared);
  for await (const { from, to, k, counts, ids: rows, scores } of batches) {
    let start = from;
    let pairs = 0;
    let text = '';
    for (let row = from; row < to; row++) {
      const slot = (row - from) * k;
      for (let at = slot; at < slot + counts[row - from]!; at++) text += line(own, row, other, rows[at]!, scores[at]!);
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

/** Quoted identifiers of one side and, where wanted, labels. */
interface Texts {
  readonly ids: readonly string[];
  readonly names: readonly string[] | null;
}

function csvLine(own: Texts, source: number, other: Texts, target: number, score: number): string {
  const pair = `${own.ids[source]},${other.ids[target]},${score}`;
  return own.names === null || other.names === null
    ? `${pair}\n`
    : `${pair},${own.names[source]},${other.names[target]}\n`;
}

function jsonLine(own: Texts, source: number, other: Texts, target: number, score: number): string {
  const pair = `{"source":${own.ids[source]},"target":${other.ids[target]},"score":${score}`;
  return own.names === null || other.names === null
    ? `${pair}}\n`
    : `${pair},"sourceLabel":${own.names[source]},"targetLabel":${other.names[target]}}\n`;
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
