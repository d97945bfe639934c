import { type SearchLimits, searchLimits } from './tuning.ts';
import type { NameSource } from './understand.ts';
/** @throws SkillGraphError `BAD_INPUT` for what is no search. */
export declare function checkSearch(search: unknown): asserts search is NameSource;
/** @throws SkillGraphError `BAD_INPUT` for anything but a text. */
export declare function checkedText(text: unknown): string;
/** @throws SkillGraphError `BAD_OPTION` for a limit that is no number of at least 1, or one that is not known. */
export declare function checkedLimits(limits: SearchLimits | undefined): typeof searchLimits;
