import type { Issue } from './types.ts';
interface Node {
    readonly id: string;
    readonly broader?: readonly string[];
}
/**
 * Concepts with checked broader relations: every parent exists (among the concepts themselves or `groups`), nobody is
 * their own parent, and no circle remains. Of a circle, the relation that closes it in id order is left out.
 */
export declare function checkedBroader<T extends Node>(concepts: readonly T[], groups: ReadonlySet<string>, file: string, issues: Issue[]): T[];
export {};
