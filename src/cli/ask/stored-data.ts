import { extname } from 'node:path';
import { cleanText } from '../../catalogue/text.ts';
import type { ConceptKind } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import { readRecords } from '../../files/read-records.ts';
import type { ReleaseDiff } from '../../releases/diff-types.ts';
import { knownName } from '../../releases/known-names.ts';
import type { Migratable, StoredNames, StoredRow } from '../../releases/migrated.ts';
import { csvLine } from '../tell/csv.ts';
import { UsageError } from '../tell/usage-error.ts';
import { askedText } from './asked-text.ts';
import { askedLimits } from './limits.ts';

/** What a file holds, and how to write the like of it. */
export interface StoredData {
  readonly input: Migratable;
  readonly write: (output: Migratable) => string;
}

/** Where names are looked up to tell what a file holds, and what was said of its columns. */
export interface StoredDataOptions {
  readonly diff: ReleaseDiff;
  readonly before?: SkillIndex | undefined;
  /** `job=occupations`. */
  readonly columns: readonly string[];
}

/**
 * Reads what is to move along: a profile or names as JSON, names in a text file one a line, or a table (CSV, or rows as
 * JSON), whose columns are known by what stands in them unless they are named.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `BAD_INPUT`; UsageError where nothing in it is known.
 */
export async function readStored(path: string, options: StoredDataOptions): Promise<StoredData> {
  const kind = extname(path).toLowerCase();
  if (kind === '.json') return fromJson(path, await askedText(path, 'file', MOST), options);
  if (kind === '.txt') {
    const names = (await askedText(path, 'file', MOST))
      .split(/\r\n?|\n/)
      .map(cleanText)
      .filter((line) => line !== '');
    return { input: named(path, names, options), write: (output) => `${(output as StoredNames).names.join('\n')}\n` };
  }
  const rows = await readRecords(path, { limits: askedLimits().reading });
  const header = Object.keys(rows[0] ?? {});
  return {
    input: { rows, columns: columnsOf(path, rows, options) },
    write: (output) =>
      `${[header, ...(output as { rows: readonly StoredRow[] }).rows.map((row) => header.map((name) => String(row[name] ?? '')))].map((fields) => csvLine(fields)).join('\n')}\n`,
  };
}

function fromJson(path: string, text: string, options: StoredDataOptions): StoredData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new SkillGraphError('BAD_INPUT', `"${path}" is not JSON: ${(error as Error).message}.`, { cause: error });
  }
  const print = (output: unknown) => `${JSON.stringify(output, null, 2)}\n`;
  if (isList(value) && value.every((entry) => typeof entry === 'string'))
    return { input: named(path, value, options), write: (output) => print((output as StoredNames).names) };
  if (isList(value) && value.every((entry) => typeof entry === 'object' && entry !== null))
    return {
      input: { rows: value as StoredRow[], columns: columnsOf(path, value as StoredRow[], options) },
      write: (output) => print((output as { rows: readonly StoredRow[] }).rows),
    };
  if (typeof value === 'object' && value !== null && isList((value as { skills?: unknown }).skills))
    return { input: value as Migratable, write: print };
  throw new SkillGraphError(
    'BAD_INPUT',
    `"${path}" holds neither a profile ({ "skills": [ … ] }) nor a list of names nor a list of rows.`,
  );
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

function named(path: string, names: readonly string[], options: StoredDataOptions): StoredNames {
  const kind = kindOf(names, options);
  if (kind === null)
    throw new UsageError(
      `Less than half of the names in ${path} are occupations or skills of ${options.diff.before.name}.`,
    );
  return { kind, names };
}

function columnsOf(
  path: string,
  rows: readonly StoredRow[],
  options: StoredDataOptions,
): Readonly<Record<string, ConceptKind>> {
  const columns: Record<string, ConceptKind> = {};
  for (const typed of options.columns) {
    const [name = '', kind = ''] = typed.split('=');
    if (!kinds.has(kind))
      throw new UsageError(`--columns takes column=occupations, column=skills or column=groups, not "${typed}".`);
    columns[name] = kind as ConceptKind;
  }
  if (options.columns.length > 0) return columns;
  for (const name of Object.keys(rows[0] ?? {})) {
    const kind = kindOf(
      rows.map((row) => row[name]).filter((value): value is string => typeof value === 'string'),
      options,
    );
    if (kind !== null) columns[name] = kind;
  }
  if (Object.keys(columns).length === 0)
    throw new UsageError(
      `No column of ${path} holds occupations or skills of ${options.diff.before.name}. Name them: --columns job=occupations,skill=skills`,
    );
  return columns;
}

/** Lists of names are longer than texts that people write. */
const MOST = 2 ** 28;

const kinds: ReadonlySet<string> = /* @__PURE__ */ new Set(['occupations', 'skills', 'groups']);

/** So many names are looked at to tell what they are, and so many of them must be known. */
const LOOKED_AT = 200;
const KNOWN = 0.5;

/** What names are of, where at least half of them are known; group codes look like numbers and are never guessed. */
function kindOf(names: readonly string[], { diff, before }: StoredDataOptions): ConceptKind | null {
  const some = [...new Set(names)].filter((name) => name !== '').slice(0, LOOKED_AT);
  const shares = (['occupations', 'skills'] as const).map((kind) => {
    const known = some.filter((name) => knownName(diff, kind, name, before).is !== 'unknown').length;
    return { kind, share: known / Math.max(1, some.length) };
  });
  const [best] = shares.sort((a, b) => b.share - a.share);
  return best!.share >= KNOWN ? best!.kind : null;
}
