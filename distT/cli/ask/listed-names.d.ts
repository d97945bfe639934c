import type { ConceptKind, SkillIndex } from '../../compact/skill-index.ts';
/**
 * Names typed as a list: apart by commas (or by `|`, where there is one), but that what is a name with its commas stays one,
 * the longest first: "Cooks, Short Order, 25" are two.
 */
export declare function listedNames(index: SkillIndex, kinds: readonly ConceptKind[], typed: readonly string[]): string[];
