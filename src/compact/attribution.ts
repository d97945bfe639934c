import type { Source } from '../catalogue/source.ts';
import type { IndexMeta } from './skill-index.ts';

/** The sentences that the licences of all sources ask to be shown, the classification's first; undefined for none. */
export function attributionOf({
  source,
  furtherSources = [],
}: Pick<IndexMeta, 'source' | 'furtherSources'>): string | undefined {
  const sentences = [source.attribution, ...furtherSources.map(sentenceOf)].filter((text) => text !== undefined);
  return sentences.length === 0 ? undefined : [...new Set(sentences)].join(' ');
}

function sentenceOf({ attribution, name, licence }: Source): string {
  return attribution ?? `${name}${licence === undefined ? '' : `, ${licence}`}.`;
}
