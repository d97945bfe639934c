import type { EscoDraft, Place } from './esco-draft.ts';
import type { TableSink } from './table.ts';
/** Occupation–skill relations: one draft entry per row. */
export declare function requirementSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink;
/** Broader relations of either pillar. */
export declare function broaderSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink;
/** Skill–skill relations: the related skill is essential or optional for the original one. */
export declare function skillRelationSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink;
/** The kind of a relation; anything but `essential` and `optional` is reported and counts as optional, the weaker. */
export declare function relationKind(draft: EscoDraft, stated: string | undefined, what: string, place: Place): 'essential' | 'optional';
