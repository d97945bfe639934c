import type { Crosswalk } from '../../ingest/crosswalk.ts';

/** The correspondences that a table states. */
export async function crosswalkOf(path: string): Promise<Crosswalk> {
  const { readTable } = await import('../../files/read-records.ts');
  const { fromCrosswalk } = await import('../../ingest/crosswalk.ts');
  return fromCrosswalk(await readTable(path));
}
