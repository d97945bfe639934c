import MiniSearch from 'minisearch';
import { fold, type MatchedBy } from '../compact/find-concept.ts';
import type { Names, SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { type ConceptRef, conceptRef } from '../query/answer/concept-ref.ts';
import { checkCount } from '../query/answer/options.ts';
import { likeness, squeezedLikeness, wordsOf } from './likeness.ts';
import { type ConceptName, nameList } from './name-list.ts';

/** What can be searched for. */
export type SearchKind = 'occupations' | 'skills';

export interface CreateSearchOptions {
  /** Languages whose labels are searched. Default: all that are loaded. */
  readonly languages?: readonly string[];
}

export interface SearchOptions {
  /** Default `occupations`. */
  readonly kind?: SearchKind;
  /** How many to return. Default 10. */
  readonly limit?: number;
  /** Language of the labels in the answer; the index's own where there are none in it. */
  readonly language?: string;
}

export interface SearchResult extends ConceptRef {
  /** 1 for an exact match; below 1 for a near one, the more of the words agree the higher. */
  readonly score: number;
  readonly kind: SearchKind;
  /** Whether what was typed is a name of the concept, case and spacing aside. */
  readonly exact: boolean;
  /** Which of its names matched. */
  readonly matchedBy: MatchedBy;
  /** The name that matched, as written in the data. */
  readonly text: string;
  /** Language of the matched name; absent for ids and codes. */
  readonly language?: string;
}

/** A search over one index; its word lists are built at the first search of each kind and kept. */
export type Search = (query: string, options?: SearchOptions) => SearchResult[];

/**
 * Finds occupations and skills by id, code, label or alternative label, with typing mistakes and beginnings of words.
 * Exact matches come first (id, code, label, alternative label, in this order), all of them where a name is shared; near
 * ones follow by likeness, then id.
 *
 * @throws SkillGraphError `BAD_OPTION` for a language that is not loaded, or a limit that is no count.
 *
 * @example
 * const search = createSearch(index);
 * search('web develper')[0]?.label; // 'web developer'
 */
export function createSearch(index: SkillIndex, options: CreateSearchOptions = {}): Search {
  const { languages = index.meta.languages } = options;
  const missing = languages.find((language) => !index.meta.languages.includes(language));
  if (missing !== undefined)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The language "${missing}" is not loaded. Loaded: ${index.meta.languages.join(', ')}.`,
    );
  const finders = new Map<SearchKind, Finder>();
  return (query, { kind = 'occupations', limit = 10, language } = {}) => {
    checkCount('limit', limit);
    const finder = finders.get(kind) ?? createFinder(index[kind], languages);
    finders.set(kind, finder);
    return finder(query, limit).map(({ row, score, exact, by, text, language: matched }) => {
      const { id, label, code } = conceptRef(index, kind, row, language);
      return {
        id,
        label,
        score,
        ...(code === undefined ? {} : { code }),
        kind,
        exact,
        matchedBy: by,
        text,
        ...(matched === undefined ? {} : { language: matched }),
      };
    });
  };
}

interface Hit {
  readonly row: number;
  readonly score: number;
  readonly exact: boolean;
  readonly by: MatchedBy;
  readonly text: string;
  readonly language?: string;
}

type Finder = (query: string, limit: number) => Hit[];

/** So many names, best first by word statistics, are compared letter by letter. */
const CANDIDATES = 300;
/** Below this, names are compared without their spaces, too. */
const CONVINCING = 0.9;
const TIERS: readonly MatchedBy[] = ['id', 'code', 'label', 'altLabel'];

function createFinder(names: Names, languages: readonly string[]): Finder {
  const list = nameList(names, languages);
  const words = new MiniSearch<{ id: number; words: readonly string[] }>({
    fields: ['words'],
    stringifyField: (value: unknown) => (value as readonly string[]).join(' '),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: (term) => (term.length < 4 ? false : 0.34), maxFuzzy: 3 },
  });
  words.addAll(list.map((name, id) => ({ id, words: name.words })));
  return (query, limit) => {
    const folded = fold(query);
    if (folded === '') return [];
    const typed = wordsOf(folded);
    const near = words
      .search(typed.join(' '))
      .slice(0, CANDIDATES)
      .map(({ id }) => nearHit(list[id as number]!, typed));
    if (!near.some(({ score }) => score >= CONVINCING)) near.push(...squeezedHits(list, typed.join('')));
    const best = new Map<number, Hit>();
    for (const hit of [...exactHits(names, list, query, folded), ...near]) {
      const known = best.get(hit.row);
      if (known === undefined || precedes(hit, known)) best.set(hit.row, hit);
    }
    return [...best.values()].sort((a, b) => (precedes(a, b) ? -1 : 1)).slice(0, limit);
  };
}

function exactHits(names: Names, list: readonly ConceptName[], query: string, folded: string): Hit[] {
  const asWritten = query.trim();
  const hits: Hit[] = [];
  for (const [row, id] of names.ids.all().entries())
    if (id === asWritten) hits.push({ row, score: 1, exact: true, by: 'id', text: id });
  for (const [row, code] of names.codes.all().entries())
    if (code !== '' && fold(code) === folded) hits.push({ row, score: 1, exact: true, by: 'code', text: code });
  for (const { row, text, folded: name, by, language } of list)
    if (name === folded) hits.push({ row, score: 1, exact: true, by, text, language });
  return hits;
}

/** Just below an exact match at most: the same words in another order are not the same name. */
const NEAREST: Readonly<Record<ConceptName['by'], number>> = { label: 0.999, altLabel: 0.93 };

function nearHit({ row, text, words, by, language }: ConceptName, typed: readonly string[]): Hit {
  return { row, score: NEAREST[by] * likeness(typed, words), exact: false, by, text, language };
}

function squeezedHits(list: readonly ConceptName[], squeezed: string): Hit[] {
  return list.flatMap(({ row, text, words, by, language }) => {
    const like = squeezedLikeness(squeezed, words.join(''));
    return like === 0 ? [] : [{ row, score: NEAREST[by] * like, exact: false, by, text, language }];
  });
}

function precedes(a: Hit, b: Hit): boolean {
  if (a.exact !== b.exact) return a.exact;
  if (a.exact && a.by !== b.by) return TIERS.indexOf(a.by) < TIERS.indexOf(b.by);
  if (a.score !== b.score) return a.score > b.score;
  if (a.by !== b.by) return TIERS.indexOf(a.by) < TIERS.indexOf(b.by);
  return a.row < b.row;
}
