import type { SkillIndex } from '../compact/skill-index.ts';
/** @throws SkillGraphError `BAD_OPTION` for a layer of skills that the index does not have. */
export declare function checkLayers(index: SkillIndex, layers?: readonly string[]): void;
