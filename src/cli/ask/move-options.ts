import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ObservedMoves } from '../../catalogue/observed-moves.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import type { MoveOptions } from '../../query/move/move-rules.ts';
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
    description: 'most levels up (default: 1, more for who holds as much as kindred occupations)',
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
    ...(file === undefined ? {} : { regulated: await namesOfFile(file) }),
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

/** Counted moves from a table. */
export async function movesOfFile(path: string): Promise<ObservedMoves> {
  const [{ readRecords }, { fromMoves }] = await Promise.all([
    import('../../files/read-records.ts'),
    import('../../ingest/moves.ts'),
  ]);
  const records = await readRecords(path);
  const first = records[0] ?? {};
  const missing = ['from', 'to', 'count'].find((name) => !Object.hasOwn(first, name));
  if (missing !== undefined)
    throw new SkillGraphError('MISSING_COLUMN', `"${path}" has no column "${missing}". Give from, to, count.`);
  const rows = records.map(({ from = '', to = '', count = '', period }) => ({ from, to, count, period }));
  return fromMoves(rows, { source: { name: basename(path) }, file: basename(path) });
}

/** One name a line; blank lines and those that begin with # are left out. */
async function namesOfFile(path: string): Promise<readonly string[]> {
  try {
    const text = await readFile(path, 'utf8');
    return text
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
  } catch (cause) {
    throw new SkillGraphError(
      'UNREADABLE',
      `The list "${path}" cannot be read. Check the path given with --regulated.`,
      {
        cause,
      },
    );
  }
}
