import type { Crosswalk } from '../../ingest/crosswalk.ts';
/** The correspondences that a table states. */
export declare function crosswalkOf(path: string): Promise<Crosswalk>;
