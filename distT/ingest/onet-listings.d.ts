import type { OnetDraft } from './onet-draft.ts';
import type { OnetLayer } from './onet-files.ts';
import type { TableSink } from './table.ts';
/**
 * Technology skills or tools: the commodity is the skill, the examples are its alternative labels. A commodity is tagged
 * when any of its examples is hot, or in demand for any occupation.
 */
export declare function exampleSink(draft: OnetDraft, layer: OnetLayer, file: string, header: readonly string[]): TableSink;
/** Tasks with the detailed work activities they consist of: the activities are skills. */
export declare function taskSink(draft: OnetDraft, layer: OnetLayer, file: string, header: readonly string[]): TableSink;
/** The hierarchy above detailed work activities. */
export declare function activityReferenceSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
