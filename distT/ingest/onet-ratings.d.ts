import type { OnetDraft } from './onet-draft.ts';
import type { OnetLayer } from './onet-files.ts';
import type { TableSink } from './table.ts';
/**
 * Ratings of importance (scale IM) and level (LV) of one layer. A row that the source recommends to suppress is left
 * out; a level marked not relevant is unknown, while its importance stands.
 */
export declare function ratingSink(draft: OnetDraft, layer: OnetLayer, keepSuppressed: boolean, file: string, header: readonly string[]): TableSink;
