import type { IndexMeta } from './skill-index.ts';
/** The sentences that the licences of all sources ask to be shown, the classification's first; undefined for none. */
export declare function attributionOf({ source, furtherSources, }: Pick<IndexMeta, 'source' | 'furtherSources'>): string | undefined;
