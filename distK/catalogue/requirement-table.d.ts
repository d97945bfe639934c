import type { RequirementDraft } from './requirement-draft.ts';
import type { Issue, RequirementTable } from './types.ts';
/**
 * Turns a draft into the sorted table: unknown ends are reported and left out, repeated pairs are merged by content.
 * Of several statements about a pair the strongest kind (essential before optional before rated), the highest
 * importance and the highest level are kept, whatever their order in the file.
 */
export declare function requirementTable(draft: RequirementDraft, occupationRows: ReadonlyMap<string, number>, skillRows: ReadonlyMap<string, number>, issues: Issue[]): RequirementTable;
