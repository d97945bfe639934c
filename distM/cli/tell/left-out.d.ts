import type { Issue } from '../../catalogue/types.ts';
/** Says on stderr what was odd about a table beside the data, which `check` does not list. */
export declare function tellIssues(issues?: readonly Issue[]): void;
