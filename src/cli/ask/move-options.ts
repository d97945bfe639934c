import { basename } from 'node:path';
import type { ObservedMoves } from '../../catalogue/observed-moves.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { MoveOptions } from '../../query/move/move-rules.ts';
import { tellIssues } from '../tell/left-out.ts';
import { askedNames } from './asked-text.ts';
import type { Call, OptionSpec } from './call.ts';
import { listedNames } from './listed-names.ts';
import { comparisonOf } from './methods.ts';
import { languageOf } from './open-data.ts';
import { anyNumber, repeated, shareOfOne, wholeNumber } from './options.ts';

/** What every command about moves takes: what counts as one. */
export const moveOptions: readonly OptionSpec[] = [
  {
    flags: '--near <likeness>',
    description: 'least likeness of a move (default: calibrated on the data)',
    parse: anyNumber,
  },
  { flags: '--max-fall <levels>', description: 'most levels down (default: 1)', parse: wholeNumber },
  {
    flags: '--max-rise <levels>',
    description: 'most levels up (default: 1; 2 where close and half of what is needed held)',
    parse: wholeNumber,
  },
  {
    flags: '--regulated <file>',
    description: 'regulated occupations besides those the data mark: one id, code or label per line',
  },
  {
    flags: '--moves <file>',
    description: 'counted moves to show beside each: CSV with from, to, count and, if you like, period',
  },
  { flags: '--block-regulated', description: 'no moves into regulated occupations (they are marked anyway)' },
];

export const levelOption: OptionSpec = {
  flags: '--level <level>',
  description: "a person's level of preparation, with --have",
  parse: wholeNumber,
};

/** What `unlock` and `plan` take besides: from when on an occupation is open, and which may be opened. */
export const openingOptions: readonly OptionSpec[] = [
  {
    flags: '--threshold <share>',
    description: 'share of its needs from which an occupation is open (default: what kindred occupations hold)',
    parse: shareOfOne,
  },
  { flags: '--any', description: 'any occupation, not only moves that are not down' },
];

export const amongOption: OptionSpec = {
  flags: '--among <names>',
  description:
    'only these occupations or groups: labels or codes, separated by commas (by | where in doubt); may be repeated',
  parse: repeated,
};

/** What every question about moves was told: gate, levels, comparison, language. */
export async function moveOptionsOf(index: SkillIndex, call: Call): Promise<MoveOptions> {
  const file = call.text('regulated');
  const moves = call.text('moves');
  return {
    ...(await comparisonOf(index, call)),
    ...languageOf(call),
    near: call.number('near'),
    maxFall: call.number('max-fall'),
    maxRise: call.number('max-rise'),
    level: call.number('level'),
    blockRegulated: call.flag('block-regulated') || undefined,
    ...(file === undefined ? {} : { regulated: await askedNames(file, 'list') }),
    ...(moves === undefined ? {} : { observed: await movesOfFile(moves) }),
  };
}

export function openingsOf(call: Call): { readonly threshold: number | undefined; readonly any: true | undefined } {
  return { threshold: call.number('threshold'), any: call.flag('any') || undefined };
}

/** Names of occupations or groups, as an option lists them. */
export function placesOf(index: SkillIndex, call: Call, option: string): readonly string[] {
  return listedNames(index, ['occupations', 'groups'], call.list(option));
}

export function amongOf(index: SkillIndex, call: Call): { readonly among?: readonly string[] } {
  const among = placesOf(index, call, 'among');
  return among.length === 0 ? {} : { among };
}

/** Counted moves from a table; what is left out of it is said. */
export async function movesOfFile(path: string): Promise<ObservedMoves> {
  const [{ readTable }, { fromMoves }, { Columns }] = await Promise.all([
    import('../../files/read-records.ts'),
    import('../../ingest/moves.ts'),
    import('../../ingest/columns.ts'),
  ]);
  const { file, rows, issues = [] } = await readTable(path);
  const [header = [], ...records] = rows as readonly (readonly string[])[];
  const columns = new Columns(`"${path}"`, header);
  const [from, to, count] = [columns.need('from'), columns.need('to'), columns.need('count')];
  const period = columns.find('period');
  const stated = [...records.entries()].filter(([, fields]) => fields.length > 0);
  const observed = fromMoves(
    stated.map(([, fields]) => ({
      from: fields[from] ?? '',
      to: fields[to] ?? '',
      count: fields[count] ?? '',
      period: fields[period],
    })),
    { source: { name: basename(path) }, file },
  );
  tellIssues([...issues, ...observed.issues.map((issue) => ({ ...issue, row: stated[issue.row! - 1]![0] + 2 }))]);
  return observed;
}
