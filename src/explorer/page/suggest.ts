import { fold } from '../../compact/fold.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import {
  createSearch,
  type Search,
  type SearchKind,
  type SearchResult,
  understand,
} from '../../search/create-search.ts';
import { searchLimits } from '../../search/tuning.ts';
import type { Understanding } from '../../search/understand.ts';
import type { Suggested, Suggestion } from './combobox.ts';
import { keysOf } from './keys.ts';

/** A suggestion that knows what it stands for. */
export interface ConceptSuggestion extends Suggestion {
  readonly kind: SearchKind;
  /** Its name in addresses. */
  readonly key: string;
}

/** How many of each kind at most. */
export type SuggestCounts = Readonly<Partial<Record<SearchKind, number>>>;

export interface Suggest {
  (query: string, counts: SuggestCounts, language?: string): Suggested<ConceptSuggestion>;
  readonly search: Search;
}

const kinds = ['occupations', 'skills'] as const;

/** Suggestions for what is typed, over labels of every loaded language: what is certain, or the choice, first. */
export function createSuggest(index: SkillIndex): Suggest {
  const search = createSearch(index);
  const suggest = (query: string, counts: SuggestCounts, language?: string) => {
    if (query.trim().length > searchLimits.queryLength)
      return { suggestions: [], note: 'This is longer than names are.' };
    const asked = { language };
    const wanted = kinds.filter((kind) => (counts[kind] ?? 0) > 0);
    const lists = wanted.map((kind) => search(query, { kind, limit: counts[kind], ...asked }));
    // Occupations first, unless a skill alone is called exactly so; within a kind the search knows the order.
    const isCalled = (list: readonly SearchResult[] = []): boolean => list[0]?.exact === true;
    const found = (isCalled(lists[1]) && !isCalled(lists[0]) ? lists.reverse() : lists).flat();
    const readings = wanted.map((kind) => understand(search, query, { kind, ...asked }));
    const suggestions = found.map((result): ConceptSuggestion => {
      const { id, label, code, kind } = result;
      const key = keysOf(index, kind).keyOf({ id, label, ...(code === undefined ? {} : { code }) });
      return { id, label, hint: hintOf(result), kind, key };
    });
    return { suggestions, ...(suggestions.length > 1 ? said(query, readings) : {}) };
  };
  return Object.assign(suggest, { search });
}

/** Suggestions but for some. */
export function without(
  { suggestions, ...rest }: Suggested<ConceptSuggestion>,
  ids: readonly string[],
): Suggested<ConceptSuggestion> {
  return { ...rest, suggestions: suggestions.filter(({ id }) => !ids.includes(id)) };
}

/** A choice is for the reader; what no name holds is named, once the word is typed to its end. */
function said(query: string, readings: readonly Understanding[]): Pick<Suggested<Suggestion>, 'note' | 'open'> {
  if (readings.some(({ status }) => status === 'certain')) return {};
  if (readings.some((reading) => reading.status === 'choice' && isFinished(query, reading.family)))
    return { note: `“${query}” can mean several of these. Choose one.`, open: true };
  const missing = readings.map((reading) => (reading.status === 'unknown' ? reading.missing : []));
  const words = (missing[0] ?? []).filter((word) => missing.every((list) => list.includes(word)));
  const finished = words.filter((word) => word !== wordsOf(query).at(-1));
  return finished.length === 0
    ? {}
    : { note: `No name here holds ${finished.map((word) => `“${word}”`).join(', ')}. The nearest:` };
}

/** Whether the last word typed is one, and not the beginning of another. */
function isFinished(query: string, family: readonly ConceptRef[]): boolean {
  const last = wordsOf(query).at(-1) ?? '';
  const words = family.flatMap(({ label }) => wordsOf(label));
  return words.includes(last) || !words.some((word) => word.startsWith(last));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function hintOf({ kind, label, text, matchedBy, code }: SearchResult): string {
  const sort = kind === 'occupations' ? 'occupation' : 'skill';
  if (matchedBy !== 'id' && matchedBy !== 'code' && text !== label) return `“${text}” · ${sort}`;
  return kind === 'occupations' && code !== undefined ? `${code} · ${sort}` : sort;
}
