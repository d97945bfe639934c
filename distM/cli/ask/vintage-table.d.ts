import type { ReleaseDiff } from '../../releases/diff-types.ts';
/** A published table of old and new codes as a diff; the editions are called what its header says, the word code left out. */
export declare function vintageTable(path: string): Promise<ReleaseDiff>;
