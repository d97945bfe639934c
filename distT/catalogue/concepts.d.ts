import type { Issue, Translation } from './types.ts';
/** A concept as a reader found it. */
export interface ConceptInput {
    readonly id: string;
    readonly label: string;
    readonly altLabels?: readonly string[];
    /** Searched, never shown. */
    readonly hiddenLabels?: readonly string[];
    readonly code?: string;
    readonly description?: string;
    readonly scopeNote?: string;
    readonly broader?: readonly string[];
    readonly tags?: readonly string[];
    readonly translations?: Readonly<Record<string, Translation>>;
    /** Where it was found: for issues only. */
    readonly file?: string;
    readonly row?: number;
}
/**
 * Tidied concepts, one per id, sorted by id. Several rows with one id are merged field by field, by content. A concept
 * that needs no tidying and states no lists is handed on as it is: there may be a million.
 */
export declare function conceptRecords<T extends ConceptInput>(inputs: readonly T[], file: string, issues: Issue[]): T[];
/** Shared by all concepts that have none. */
export declare const none: readonly string[];
export declare const untranslated: Readonly<Record<string, Translation>>;
