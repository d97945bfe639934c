import type { Catalogue } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { type PairsOptions, PairsReader } from '../ingest/pairs.ts';
import { type ReadOptions, readTables } from './read-tables.ts';
import { withSourceFiles } from './source-files.ts';

export interface ReadPairsOptions extends PairsOptions, ReadOptions {
  /** `,`, `;` or a tab. Default: whichever the header line holds most of. */
  readonly delimiter?: string;
}

/**
 * Reads an edge list: a CSV file with commas, semicolons or tabs, columns named by the caller; see `fromPairs`.
 *
 * @throws SkillGraphError `UNREADABLE`, `MALFORMED_CSV`, `MISSING_COLUMN`, `EMPTY_CATALOGUE`, `ABORTED`,
 * `UNKNOWN_FORMAT` for a folder or archive of several files.
 *
 * @example
 * const catalogue = await readPairs('jobs.tsv', { columns: { occupation: 'job', skill: 'skill', weight: 'share' } });
 */
export async function readPairs(path: string, options: ReadPairsOptions = {}): Promise<Catalogue> {
  return withSourceFiles([path], async (files) => {
    if (files.length !== 1)
      throw new SkillGraphError(
        'UNKNOWN_FORMAT',
        `An edge list is one file; "${path}" holds ${files.length}. Name the file itself.`,
      );
    const reader = new PairsReader(options);
    await readTables(reader, files, options, { delimiter: options.delimiter });
    return reader.finish();
  });
}
