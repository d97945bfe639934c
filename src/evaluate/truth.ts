import { checkedEntries, checkForm, type Forms, isFlag, isText, perhaps, recordOf } from '../catalogue/forms.ts';
import { statedNumber } from '../catalogue/number.ts';
import type { ObservedMoves } from '../catalogue/observed-moves.ts';
import { checkOptions } from '../catalogue/options.ts';
import { cleanText } from '../catalogue/text.ts';
import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { areGains, areGainsByLength, areRows, isObservedMoves, isPair, isTruth, isUnit } from './input-forms.ts';

/** One statement of the evidence: how good `to` is as an answer for `from`. 0 says that somebody looked and found it unfit. */
export interface Judgement {
  readonly from: string;
  readonly to: string;
  /** 0 or more; above 0 is relevant. Null for a pair that is not to be counted: neither right nor wrong. */
  readonly gain: number | null;
}

/** Evidence to hold methods against. */
export interface Truth {
  readonly name: string;
  /**
   * What `from` and `to` name: `occupation`, by id or code; `group`, by a prefix of the occupations' group codes (or of
   * their codes where the source has no groups), all prefixes of one length.
   */
  readonly unit: 'occupation' | 'group';
  /** Whether a → b says nothing about b → a. If not, each pair counts both ways with the higher gain. */
  readonly directed: boolean;
  readonly judgements: readonly Judgement[];
  /** Which columns of a table it was read from, and what columns there were. */
  readonly columns?: { readonly read: readonly string[]; readonly header: readonly string[] };
}

/** What the evidence is called and what its names mean. Default: undirected pairs of occupations. */
export interface TruthOptions {
  readonly name?: string | undefined;
  readonly unit?: Truth['unit'] | undefined;
  readonly directed?: boolean | undefined;
}

const truthForms: Forms<TruthOptions> = { name: isText, unit: isUnit, directed: isFlag };

/**
 * Evidence from pairs (gain 1) or graded pairs.
 *
 * @throws SkillGraphError `BAD_INPUT` for a gain that is negative or not finite, or a blank name.
 *
 * @example
 * const truth = createTruth([{ from: '2411', to: '2412', gain: 3 }], { name: 'experts', unit: 'group' });
 */
export function createTruth(
  pairs: Iterable<{ readonly from: string; readonly to: string; readonly gain?: number | null }>,
  options: TruthOptions = {},
): Truth {
  const { name = 'truth', unit = 'occupation', directed = false } = checkOptions(options, truthForms);
  const judgements: Judgement[] = [];
  for (const { from, to, gain = 1 } of checkedEntries('The pairs', pairs, isPair)) {
    if (from === '' || to === '')
      throw new SkillGraphError('BAD_INPUT', `Pair ${judgements.length + 1} of "${name}" lacks a name.`);
    if (gain !== null && !(gain >= 0 && gain < Number.POSITIVE_INFINITY))
      throw new SkillGraphError(
        'BAD_INPUT',
        `The gain of ${from} → ${to} in "${name}" is ${gain}; give a number of 0 or more, or null for a pair that is not to be counted.`,
      );
    judgements.push({ from, to, gain });
  }
  return { name, unit, directed, judgements };
}

/** Evidence from counted moves (`fromMoves`): directed pairs of occupations, gain log2(1 + count). */
export function movesTruth(observed: ObservedMoves): Truth {
  checkForm('The moves', observed, isObservedMoves);
  const { source, moves } = observed;
  const pairs = moves.map(({ from, to, count }) => ({ from, to, gain: Math.log2(1 + count) }));
  return createTruth(pairs, { name: source.name, directed: true });
}

/** Evidence with pairs that are not to be counted, such as those a person found unclear; they win over a gain stated elsewhere. */
export function ignoring(truth: Truth, pairs: Iterable<{ readonly from: string; readonly to: string }>): Truth {
  checkForm('The truth', truth, isTruth);
  const ignored = Array.from(
    checkedEntries('The pairs', pairs, isPair),
    ({ from, to }): Judgement => ({ from, to, gain: null }),
  );
  return { ...truth, judgements: [...truth.judgements, ...ignored] };
}

/** Which columns of a table hold the evidence. */
export interface TruthColumns {
  /** Columns of both names. Default: the first two. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Column of the gain, a number or a word of `gains`. Default `gain` where there is one, else every pair counts 1. A blank gain: not to be counted. */
  readonly gain?: string | undefined;
  /** Gains of words, such as `{ 'Primary-Short': 3 }`. */
  readonly gains?: Readonly<Record<string, number>> | undefined;
}

const isColumns = /* @__PURE__ */ recordOf({
  from: /* @__PURE__ */ perhaps(isText),
  to: /* @__PURE__ */ perhaps(isText),
  gain: /* @__PURE__ */ perhaps(isText),
  gains: /* @__PURE__ */ perhaps(areGains),
} satisfies Forms<TruthColumns>);

/**
 * Evidence from the rows of a table, such as a CSV file with a header.
 *
 * @throws SkillGraphError `MISSING_COLUMN`, `BAD_INPUT`.
 */
export function truthFromRows(
  rows: readonly Readonly<Record<string, string>>[],
  options: TruthOptions & { readonly columns?: TruthColumns | undefined } = {},
): Truth {
  checkForm('The rows', rows, areRows);
  const { columns = {}, ...called } = checkOptions(options, { ...truthForms, columns: isColumns });
  const header = Object.keys(rows[0] ?? {});
  const { gains } = columns;
  const inHeader = (name: string): string => columnCalled(header, name) ?? name;
  const from = inHeader(columns.from ?? header[0] ?? 'from');
  const to = inHeader(columns.to ?? header[1] ?? 'to');
  const gain = columns.gain === undefined ? columnCalled(header, 'gain') : inHeader(columns.gain);
  for (const column of [from, to, ...(gain === undefined ? [] : [gain])])
    if (rows.length > 0 && !header.includes(column))
      throw new SkillGraphError('MISSING_COLUMN', `The truth has no column "${column}". It has: ${header.join(', ')}.`);
  const truth = createTruth(
    rows.map((row) => {
      const pair = { from: cleanText(row[from] ?? ''), to: cleanText(row[to] ?? '') };
      return gain === undefined ? pair : { ...pair, gain: gainOf(row[gain] ?? '', pair, gains) };
    }),
    called,
  );
  return { ...truth, columns: { read: [from, to, ...(gain === undefined ? [] : [gain])], header } };
}

/** What to say where an index knows none of the evidence, with the columns that names were taken from. */
export function unknownEvidence({ name, unit, judgements, columns }: Truth, gain: string): SkillGraphError {
  const listed = (names: readonly string[]): string => names.map((column) => `"${column}"`).join(', ');
  const read =
    columns === undefined
      ? ''
      : ` Names were taken from the columns ${listed(columns.read.slice(0, 2))}; the file has ${listed(columns.header)}. Say which are meant: columns: { from, to, gain } (--columns from,to,gain).`;
  return new SkillGraphError(
    'BAD_INPUT',
    `None of the ${judgements.length} judgements of "${name}" with a gain ${gain} names two ${unit}s of this index. Check ids, codes and the unit.${read}`,
  );
}

/** The column of a name, whatever its case. */
function columnCalled(header: readonly string[], name: string): string | undefined {
  return header.includes(name) ? name : header.find((column) => column.toLowerCase() === name.toLowerCase());
}

function gainOf(
  stated: string,
  { from, to }: { readonly from: string; readonly to: string },
  gains: Readonly<Record<string, number>> = {},
): number | null {
  const text = cleanText(stated);
  if (Object.hasOwn(gains, text)) return gains[text]!;
  const { value, why } = { why: '', ...statedNumber(text) };
  if (value !== null) return value;
  if (text === '') return null;
  throw new SkillGraphError(
    'BAD_INPUT',
    `The gain of ${from} → ${to}, "${text}", ${why === 'blank' ? 'is no number' : why}. Give a number of 0 or more, or say what the word counts: columns: { gains: { '${text}': … } } (--gains "${text}=…").`,
  );
}

/**
 * Evidence that needs no file: occupations of the same group, by length of the common prefix of their group codes. By
 * default gain 2 for the same ISCO unit group (4 digits) and 1 for the same minor group (3); only occupations with a
 * partner of the highest gain are queries.
 */
export function siblingTruth(
  index: SkillIndex,
  options: { readonly gains?: Readonly<Record<number, number>> | undefined } = {},
): Truth {
  checkIndex(index);
  const { gains = { 4: 2, 3: 1 } } = checkOptions(options, { gains: areGainsByLength });
  const levels = Object.entries(gains).map(([length, gain]) => ({ length: Number(length), gain }));
  levels.sort((a, b) => b.length - a.length);
  const codes = Array.from({ length: index.occupationCount }, (_, row) => index.occupations.groupCodes.at(row));
  const families = new Map<string, number[]>();
  const shortest = levels.at(-1)?.length ?? 0;
  for (const [row, code] of codes.entries())
    if (code !== '') families.set(code.slice(0, shortest), [...(families.get(code.slice(0, shortest)) ?? []), row]);
  const judgements: Judgement[] = [];
  for (const rows of families.values())
    for (const row of rows) {
      const found = rows
        .filter((other) => other !== row)
        .map((other) => ({
          from: index.occupations.ids.at(row),
          to: index.occupations.ids.at(other),
          gain: levels.find(({ length }) => codes[row]!.slice(0, length) === codes[other]!.slice(0, length))!.gain,
        }));
      if (found.some(({ gain }) => gain === levels[0]!.gain)) judgements.push(...found);
    }
  return { name: 'siblings', unit: 'occupation', directed: true, judgements };
}
