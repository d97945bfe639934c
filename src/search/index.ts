/** skillgraph/search: find an occupation or a skill by what people type. */

export {
  type CreateSearchOptions,
  createSearch,
  type Search,
  type SearchKind,
  type SearchOptions,
  type SearchResult,
} from './create-search.ts';
