import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask } from './answer/ask.ts';
import { type Answered, type Insufficient } from './answer/insufficient.ts';
import type { LentFrom, Trait } from './lens/lens-answers.ts';
import { type OccupationTraits, type TraitRow } from './lens/trait-rows.ts';
/** The traits of an occupation. */
export interface Traits extends Answered, LentFrom {
    /** By z, highest first, then by element id: the ends tell most. */
    readonly results: readonly Trait[];
}
/**
 * The work styles, work values and interests of an occupation, each against all rated occupations. What a role asks less
 * than others is as telling as what it asks more.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 */
export declare function traits(index: SkillIndex, occupation: string, options?: Ask): Traits | Insufficient;
/** Why an occupation has no traits: the index has none, or none of its rated occupations corresponds. */
export declare function noTraits(index: SkillIndex): string;
export declare function traitView({ facts, at: _, ...row }: TraitRow): Trait;
/** How rows of a table are known for an occupation. */
export declare function lentFrom({ codes, names, source }: Pick<OccupationTraits['table'], 'codes' | 'names' | 'source'>, donors: OccupationTraits['donors']): LentFrom;
