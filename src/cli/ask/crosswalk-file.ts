import type { Crosswalk } from '../../ingest/crosswalk.ts';
import { askedTable } from './asked-table.ts';

/** The correspondences that a table states. */
export async function crosswalkOf(path: string): Promise<Crosswalk> {
  const { fromCrosswalk } = await import('../../ingest/crosswalk.ts');
  return fromCrosswalk(await askedTable(path));
}
