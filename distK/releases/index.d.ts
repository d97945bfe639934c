/** Between two releases of a classification: what changed, what it does to answers, and how stored data move along. */
export type { VintageLink } from '../catalogue/vintage-link.ts';
export { type AnswerChange, type AnswerChanges, type AnswerChangesOptions, type AnswerOverlap, answerChanges, } from './answer-changes.ts';
export type { Causes, MoveChange, NeighbourChange } from './causes.ts';
export * from './diff-types.ts';
export { type Migratable, type Migrated, type MigrationOptions, type MovedName, migrated, type OpenName, type StoredNames, type StoredRow, type StoredTable, } from './migrated.ts';
export { rankBiasedOverlap } from './rank-biased-overlap.ts';
export { type Release, releaseDiff } from './release-diff.ts';
export { type VintageNames, vintageDiff } from './vintage.ts';
