import { vintageLinks } from '../../ingest/vintages.ts';
import type { ReleaseDiff } from '../../releases/diff-types.ts';
import { vintageDiff } from '../../releases/vintage.ts';
import { askedTable } from './asked-table.ts';

/** A published table of old and new codes as a diff; the editions are called what its header says, the word code left out. */
export async function vintageTable(path: string): Promise<ReleaseDiff> {
  const { links, before, after } = vintageLinks(await askedTable(path));
  return vintageDiff(links, { before, after });
}
