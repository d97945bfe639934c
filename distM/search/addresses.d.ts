import type { SkillIndex } from '../compact/skill-index.ts';
import type { StringTable } from '../compact/strings.ts';
import type { NamedKind } from './packed-names.ts';
/** What a text is that is written like an address or a code. */
export interface Address {
    /** The rows it leads to, if any. */
    readonly rows: readonly number[];
    readonly by: 'id' | 'code';
    /** What it is where it is no concept's own: "the group Software developers (2512)". */
    readonly what?: string;
}
/**
 * Addresses and codes as people have them: `https` for `http`, a closing slash, the bare last part of an address, codes
 * without their leading zeros, a SOC code without its last two digits, a group's code, a code beside others. Null for any other text.
 */
export declare function addressed(index: SkillIndex, kind: NamedKind, text: string): Address | null;
/** How all texts of a sorted table begin, folded: a first answer need not read every address to find that none is a name. */
export declare function sharedStart(table: StringTable): string;
/** Rows whose code (or id) is that, however it is cased and spaced. A walk over all costs less than a table of them, which a process would make for one name. */
export declare function rowsOf(codes: readonly string[], typed: string): number[];
