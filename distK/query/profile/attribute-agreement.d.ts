import type { SkillIndex } from '../../compact/skill-index.ts';
/** What a person says of themselves, on the source's own scale: `{ set: 'interests', name: 'Artistic', value: 6.3 }`. */
export interface ProfileAttribute {
    readonly set: string;
    readonly name: string;
    readonly value: number;
}
/** How a person's attributes go with an occupation's. */
export interface Agreement {
    /** Mean correlation over the sets, −1 to 1. */
    readonly correlation: number;
    readonly sets: readonly {
        readonly set: string;
        readonly attributes: number;
        readonly correlation: number;
    }[];
}
/**
 * Pearson correlation of a person's values with an occupation's, set by set, as interest inventories are read: the shape
 * of a profile counts, not its height. A set counts where both sides state at least three of its attributes as numbers and
 * neither side is flat; null where no set does.
 */
export declare function agreement(index: SkillIndex, row: number, stated: readonly ProfileAttribute[]): Agreement | null;
/** Sorted by set and name, so that sums do not depend on the order given. @throws SkillGraphError `BAD_INPUT`. */
export declare function checkedAttributes(stated: readonly ProfileAttribute[]): readonly ProfileAttribute[];
