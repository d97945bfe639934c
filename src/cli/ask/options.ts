import { statedNumber } from '../../catalogue/number.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { OptionSpec, OptionValue } from './call.ts';

/** Where the data are. */
export const dataOption: OptionSpec = {
  flags: '-d, --data <path>',
  description:
    'folder, zip, saved index or edge list to answer from; repeated for the parts of one (default: SKILLGRAPH_DATA, else the sample that comes along)',
  parse: repeated,
};

/** What every command takes that reads anything. */
export const limitsOption: OptionSpec = {
  flags: '--limits <limits>',
  description:
    'how much is read at most: of files recordLength=…,cellLength=…,inflatedBytes=…,entries=…; of what is typed queryLength=…,textLength=…,nearNames=…',
  parse: listed,
};

/** `--data`, `--lang`, `--json`: what every command that answers from data takes. */
export const dataOptions: readonly OptionSpec[] = [
  dataOption,
  { flags: '--lang <code>', description: 'language of labels and texts, such as en or de' },
  {
    flags: '--aliases <file>',
    description: 'further names: a CSV file of name, id and, if it is not the main one, language; may be repeated',
    parse: repeated,
  },
  { flags: '--json', description: 'print the whole answer as JSON' },
  limitsOption,
  { flags: '--no-cache', description: 'read a folder or zip anew, though it was read before' },
];

export const csvOption: OptionSpec = {
  flags: '--csv',
  description: 'print the rows as CSV, cells as they are (for a spreadsheet: --excel)',
};

/** Goes wherever `--csv` does. */
export const excelOption: OptionSpec = {
  flags: '--excel',
  description: 'the same for a spreadsheet: UTF-8 with its mark, and no cell that is taken for a formula',
};

export function limitOption(fallback: number): OptionSpec {
  return {
    flags: '-l, --limit <count>',
    description: 'how many to show',
    default: fallback,
    parse: shownNumber,
  };
}

export const minScoreOption: OptionSpec = {
  flags: '--min-score <score>',
  description: 'leave out scores below this',
  parse: anyNumber,
};

/** How occupations are compared. */
export const methodOptions: readonly OptionSpec[] = [
  {
    flags: '-m, --method <name>',
    description:
      'how to compare: jaccard, cosine, coverage, dice, adamicAdar, tversky:0.8,0.2, … (see "skillgraph info --methods")',
  },
  { flags: '--metric <name>', description: 'the same as --method', hidden: true },
  {
    flags: '-w, --weighting <name>',
    description: 'how requirements count: flat, byKind, essentialOnly, rarity, … or a product, essentialOnly*rarity',
  },
  {
    flags: '--with-text',
    description: 'let titles and descriptions speak, too: .3 beside the default way of comparing',
  },
];

/** @throws UsageError */
export function wholeNumber(typed: string): number {
  const { value } = statedNumber(typed);
  if (value === null || !Number.isInteger(value) || value < 0)
    throw new UsageError('Give a whole number of at least 0.');
  return value;
}

/** @throws UsageError */
function shownNumber(typed: string): number {
  if (statedNumber(typed).value === 0)
    throw new UsageError('Give a whole number of at least 1: nothing would be shown.');
  return atLeastOne(typed);
}

/** @throws UsageError */
export function atLeastOne(typed: string): number {
  const { value } = statedNumber(typed);
  if (value === null || !Number.isInteger(value) || value < 1)
    throw new UsageError('Give a whole number of at least 1.');
  return value;
}

/** @throws UsageError */
export function anyNumber(typed: string): number {
  const { value } = statedNumber(typed);
  if (value === null) throw new UsageError('Give a number.');
  return value;
}

/** @throws UsageError */
export function shareOfOne(typed: string): number {
  const { value } = statedNumber(typed);
  if (value === null || value < 0 || value > 1) throw new UsageError('Give a number from 0 to 1.');
  return value;
}

/** Collects an option that may be given several times; each takes a comma-separated list, quoted commas excepted. */
export function listed(typed: string, before: OptionValue): readonly string[] {
  const names = typed.includes('|') ? typed.split('|') : typed.split(',');
  return [...(Array.isArray(before) ? (before as readonly string[]) : []), ...names.map((name) => name.trim())].filter(
    (name) => name !== '',
  );
}

/** Collects an option that may be given several times, each time one value. */
export function repeated(typed: string, before: OptionValue): readonly string[] {
  return [...(Array.isArray(before) ? (before as readonly string[]) : []), typed];
}
