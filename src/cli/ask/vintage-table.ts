import { basename } from 'node:path';
import { readRecords } from '../../files/read-records.ts';
import type { ReleaseDiff } from '../../releases/diff-types.ts';
import { vintageDiff, vintageFromRows } from '../../releases/vintage.ts';

/** A published table of old and new codes as a diff; the editions are called what its headers say, the word code left out. */
export async function vintageTable(path: string): Promise<ReleaseDiff> {
  const rows = await readRecords(path);
  const header = Object.keys(rows[0] ?? {});
  const edition = (column: string | undefined): string =>
    (column ?? '').replace(/\bcode\b/i, '').trim() || basename(path);
  return vintageDiff(vintageFromRows(rows), { before: edition(header[0]), after: edition(header[2]) });
}
