import type { IndexMeta, SkillIndex } from './skill-index.ts';
/**
 * Whether the views of a snapshot are what they must be beyond their sizes, each check linear in its bytes: rows ascending,
 * the inverse the inverse, hierarchies without circles, codes inside their lists, numbers finite. Queries rely on all of it,
 * so that a forged file with a right checksum is refused like a damaged one.
 */
export declare function isSound(index: SkillIndex): boolean;
/** Whether what a snapshot says of itself is of the right form. */
export declare function isMeta(value: unknown): value is IndexMeta;
