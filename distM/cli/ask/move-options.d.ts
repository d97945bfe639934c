import type { ObservedMoves } from '../../catalogue/observed-moves.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { MoveOptions } from '../../query/move/move-rules.ts';
import type { Call, OptionSpec } from './call.ts';
/** What every command about moves takes: what counts as one. */
export declare const moveOptions: readonly OptionSpec[];
export declare const levelOption: OptionSpec;
/** What `unlock` and `plan` take besides: from when on an occupation is open, and which may be opened. */
export declare const openingOptions: readonly OptionSpec[];
export declare const amongOption: OptionSpec;
/** What every question about moves was told: gate, levels, comparison, language. */
export declare function moveOptionsOf(index: SkillIndex, call: Call): Promise<MoveOptions>;
export declare function openingsOf(call: Call): {
    readonly threshold: number | undefined;
    readonly any: true | undefined;
};
/** Names of occupations or groups, as an option lists them. */
export declare function placesOf(index: SkillIndex, call: Call, option: string): readonly string[];
export declare function amongOf(index: SkillIndex, call: Call): {
    readonly among?: readonly string[];
};
/** Counted moves from a table; what is left out of it is said. */
export declare function movesOfFile(path: string): Promise<ObservedMoves>;
