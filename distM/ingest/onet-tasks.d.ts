import type { OnetDraft } from './onet-draft.ts';
import type { TableSink } from './table.ts';
/** What people in an occupation do: core and supplemental tasks. */
export declare function statementSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
/** How important a task is (IM), and how often it is done (FT: the share of answers in seven categories). */
export declare function taskRatingSink(draft: OnetDraft, keepSuppressed: boolean, file: string, header: readonly string[]): TableSink;
/** New and revised tasks, which the statements do not hold yet. */
export declare function emergingSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
/** Education, experience and training: the share of answers in each category. */
export declare function educationSink(draft: OnetDraft, keepSuppressed: boolean, file: string, header: readonly string[]): TableSink;
/** What the categories of education, experience and training are called. */
export declare function educationCategorySink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
/** Names of intermediate work activities. */
export declare function intermediateSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink;
