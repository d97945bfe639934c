import type { Issue } from './types.ts';
interface Named {
    readonly id: string;
    readonly label: string;
    readonly code?: string;
}
/**
 * Reports concepts of one kind that a question cannot tell apart by label or by code, letters of either case counting
 * alike: they have to be named by id.
 */
export declare function reportSharedNames(concepts: readonly Named[], file: string, issues: Issue[]): void;
export {};
