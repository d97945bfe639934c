import type { SkillIndex } from '../compact/skill-index.ts';
import type { RowAlias } from './name-table.ts';
import type { NamedKind } from './packed-names.ts';
/** A further name of a concept: what people say in a house, a trade or a town. */
export interface Alias {
    readonly name: string;
    /** Of the occupation or skill it stands for. */
    readonly id: string;
    /** Default: the index's own. */
    readonly language?: string | undefined;
}
/** An alias found in an index. */
export interface FoundAlias extends RowAlias {
    readonly kind: NamedKind;
    readonly language: string;
}
/** @throws SkillGraphError `BAD_INPUT` for an alias without a name, or of an id that the index does not hold. */
export declare function aliasRows(index: SkillIndex, aliases: readonly Alias[]): FoundAlias[];
/** Our own everyday English names of ESCO's concepts, those that this index holds. */
export declare function ownAliases(index: SkillIndex): FoundAlias[];
