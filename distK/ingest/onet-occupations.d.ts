import type { OnetDraft } from './onet-draft.ts';
import type { TableSink } from './table.ts';
/** The occupations themselves. */
export declare function occupationDataSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
/** Alternate and reported titles: alternative labels. */
export declare function titleSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
/** Job Zones: the level of preparation, 1 (little or none) to 5 (extensive). */
export declare function zoneSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
/**
 * Work styles, work values, interests or work context: measured properties, carried as attributes on their own scales.
 * Shares of answers (work context's CXP and CTP) are passed over: the mean says it.
 */
export declare function attributeSink(draft: OnetDraft, set: string, keepSuppressed: boolean, file: string, header: readonly string[]): TableSink;
/** Ends and names of the scales. */
export declare function scaleSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
/** The content model: names and descriptions of every element, whose ids spell out the hierarchy. */
export declare function elementSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
