import type { EscoDraft } from './esco-draft.ts';
import type { LocalIds } from './tabiya-ids.ts';
import type { TableSink } from './table.ts';
export declare function tabiyaOccupationSink(draft: EscoDraft, ids: LocalIds, file: string, header: readonly string[]): TableSink;
export declare function tabiyaSkillSink(draft: EscoDraft, ids: LocalIds, file: string, header: readonly string[]): TableSink;
export declare function tabiyaGroupSink(draft: EscoDraft, ids: LocalIds, pillar: 'occupation' | 'skill', file: string, header: readonly string[]): TableSink;
