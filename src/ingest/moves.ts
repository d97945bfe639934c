import { isSource } from '../catalogue/catalogue-forms.ts';
import { compare } from '../catalogue/compare.ts';
import {
  checkedEntries,
  checkForm,
  type Form,
  type Forms,
  isText,
  later,
  perhaps,
  recordOf,
  such,
} from '../catalogue/forms.ts';
import { statedNumber } from '../catalogue/number.ts';
import type { ObservedMove, ObservedMoves } from '../catalogue/observed-moves.ts';
import { checkOptions } from '../catalogue/options.ts';
import { cleanText } from '../catalogue/text.ts';
import type { Issue, Source } from '../catalogue/types.ts';

/** One row of counted moves; what a table of text holds is read as numbers. */
export interface MoveRecord {
  readonly from: string;
  readonly to: string;
  readonly count: number | string;
  readonly period?: string | undefined;
}

/** Where counted moves come from, and which of them count. */
export interface MovesOptions {
  /** Name, licence and attribution of whoever counted; answers that show a count name it. */
  readonly source: Source;
  /** Only this period. Default: all, added up. */
  readonly period?: string | undefined;
  /** What issues call the table. Default `moves`. */
  readonly file?: string | undefined;
}

const movesForms: Forms<MovesOptions> = { source: isSource, period: isText, file: isText };

const isMove: Form = /* @__PURE__ */ later(() =>
  recordOf({
    from: perhaps(isText),
    to: perhaps(isText),
    count: such((value) => typeof value === 'number' || typeof value === 'string', 'a number above 0'),
    period: perhaps(isText),
  }),
);

/**
 * Counted moves between occupations, such as a registry or a network of careers holds: rows of `from`, `to`, `count` and an
 * optional `period`, named by id or code. Counts of one pair are added up. Rows without a name, from an occupation to itself
 * or without a readable count above 0 are issues (`row` counts from 1).
 *
 * @example
 * const observed = fromMoves([{ from: '5120.1', to: '3434.1', count: 312 }], { source: { name: 'our registry' } });
 * transitions(index, 'cook', { observed });
 */
export function fromMoves(rows: Iterable<MoveRecord>, options: MovesOptions): ObservedMoves {
  const { source, period, file = 'moves' } = checkOptions(options, movesForms);
  checkForm('The option source', source, isSource, 'BAD_OPTION');
  const counts = new Map<string, ObservedMove>();
  const periods = new Set<string>();
  const issues: Issue[] = [];
  let row = 0;
  for (const record of checkedEntries('rows', rows, isMove)) {
    row++;
    const [from, to] = [cleanText(record.from ?? ''), cleanText(record.to ?? '')];
    if (from === '' || to === '') {
      issues.push({ code: 'MISSING_ID', file, row, message: 'The move lacks an end; it is left out.' });
      continue;
    }
    if (from === to) {
      issues.push({
        code: 'SELF_RELATION',
        file,
        row,
        message: `A move from ${from} to itself is none; it is left out.`,
      });
      continue;
    }
    const count = typeof record.count === 'number' ? record.count : (statedNumber(record.count).value ?? Number.NaN);
    if (!(count > 0 && Number.isFinite(count))) {
      const message = `The count of ${from} → ${to} is "${record.count}", no number above 0; it is left out.`;
      issues.push({ code: 'BAD_NUMBER', file, row, message });
      continue;
    }
    const when = cleanText(record.period ?? '');
    if (period !== undefined && when !== period) continue;
    if (when !== '') periods.add(when);
    const key = `${from}\n${to}`;
    counts.set(key, { from, to, count: count + (counts.get(key)?.count ?? 0) });
  }
  const moves = [...counts].sort(([a], [b]) => compare(a, b)).map(([, move]) => move);
  return { source, moves, periods: [...periods].sort(compare), issues };
}
