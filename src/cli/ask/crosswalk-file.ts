import type { Crosswalk } from '../../ingest/crosswalk.ts';
import { tellIssues } from '../tell/left-out.ts';

/** The correspondences that a table states. */
export async function crosswalkOf(path: string): Promise<Crosswalk> {
  const { readTable } = await import('../../files/read-records.ts');
  const { fromCrosswalk } = await import('../../ingest/crosswalk.ts');
  const table = await readTable(path);
  tellIssues(table.issues);
  return fromCrosswalk(table);
}
