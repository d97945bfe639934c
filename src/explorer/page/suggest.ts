import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { createSearch, type SearchKind, type SearchResult } from '../../search/create-search.ts';
import type { Suggestion } from './combobox.ts';

/** A suggestion that knows what it stands for. */
export interface ConceptSuggestion extends Suggestion {
  readonly kind: SearchKind;
  readonly ref: ConceptRef;
}

export type Suggest = (query: string, counts: Readonly<Partial<Record<SearchKind, number>>>) => ConceptSuggestion[];

/** Suggestions for what is typed, over labels of every loaded language. */
export function createSuggest(index: SkillIndex, language: () => string | undefined): Suggest {
  const search = createSearch(index);
  return (query, counts) => {
    const inLanguage = language();
    const found = (['occupations', 'skills'] as const).flatMap((kind) =>
      search(query, { kind, limit: counts[kind] ?? 0, ...(inLanguage === undefined ? {} : { language: inLanguage }) }),
    );
    // Occupations first, unless something is called exactly so.
    found.sort((a, b) => Number(b.exact) - Number(a.exact));
    return found.map((result) => {
      const { id, label, code, kind } = result;
      return { id, label, hint: hintOf(result), kind, ref: { id, label, ...(code === undefined ? {} : { code }) } };
    });
  };
}

function hintOf({ kind, label, text, matchedBy, code }: SearchResult): string {
  const sort = kind === 'occupations' ? 'occupation' : 'skill';
  if ((matchedBy === 'altLabel' || matchedBy === 'label') && text !== label) return `“${text}” · ${sort}`;
  return kind === 'occupations' && code !== undefined ? `${code} · ${sort}` : sort;
}
