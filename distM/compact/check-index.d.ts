import type { SkillIndex } from './skill-index.ts';
/** @throws SkillGraphError `BAD_INPUT` for a catalogue, a promise, or whatever else stands where an index should. */
export declare function checkIndex(index: unknown): asserts index is SkillIndex;
