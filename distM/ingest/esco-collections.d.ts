import type { EscoDraft } from './esco-draft.ts';
import type { TableSink } from './table.ts';
/** A collection tags its members. What it says of a skill fills what the skills file leaves blank; not so in another language. */
export declare function collectionSink(draft: EscoDraft, file: string, header: readonly string[], { tagsOnly }?: {
    readonly tagsOnly?: boolean;
}): TableSink;
/** The green share of occupations (version 1.2.1), an attribute; the shares of ISCO groups are not kept. */
export declare function greenShareSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink;
