import { readTable } from '../../files/read-records.ts';
import { vintageLinks } from '../../ingest/vintages.ts';
import type { ReleaseDiff } from '../../releases/diff-types.ts';
import { vintageDiff } from '../../releases/vintage.ts';
import { tellIssues } from '../tell/left-out.ts';

/** A published table of old and new codes as a diff; the editions are called what its header says, the word code left out. */
export async function vintageTable(path: string): Promise<ReleaseDiff> {
  const table = await readTable(path);
  tellIssues(table.issues);
  const { links, before, after } = vintageLinks(table);
  return vintageDiff(links, { before, after });
}
