import type { Catalogue } from '../catalogue/types.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { ReleaseDiff } from './diff-types.ts';
/** A release as it was read, or as an index. */
export type Release = Catalogue | SkillIndex;
/**
 * What changed between two releases of a classification: concepts kept (and what of them changed), gone and new,
 * requirements added, removed and changed. What is gone is followed to its successors: by the same folded label, or an
 * alternative label of one concept, for certain; by the likeness of requirement lists and names, as a choice.
 *
 * @throws SkillGraphError `BAD_INPUT` for anything but a catalogue or an index.
 *
 * @example
 * const diff = releaseDiff(await loadIndex('esco-1.1.1.skg'), await loadIndex('esco-1.2.0.skg'));
 * for (const { label, successors } of diff.occupations.gone) console.log(label, successors.map(({ label }) => label));
 */
export declare function releaseDiff(before: Release, after: Release): ReleaseDiff;
/** The index of a release: itself, or built from what was read. */
export declare function releaseIndex(release: Release): SkillIndex;
