/** Between two releases of a classification: what changed, what it does to answers, and how stored data move along. */

export { type AnswerChange, type AnswerChanges, type AnswerChangesOptions, answerChanges } from './answer-changes.ts';
export type { Causes, NeighbourChange } from './causes.ts';
export * from './diff-types.ts';
export {
  type Migratable,
  type Migrated,
  type MigrationOptions,
  type MovedName,
  migrated,
  type OpenName,
  type StoredNames,
  type StoredRow,
  type StoredTable,
} from './migrated.ts';
export { rankBiasedOverlap } from './rank-biased-overlap.ts';
export { type Release, releaseDiff } from './release-diff.ts';
export {
  type VintageColumns,
  type VintageLink,
  type VintageNames,
  vintageDiff,
  vintageFromRows,
} from './vintage.ts';
