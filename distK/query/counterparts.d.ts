import type { SkillIndex } from '../compact/skill-index.ts';
import { type Compared, type Ranked } from './answer/ask.ts';
import { type ConceptRef } from './answer/concept-ref.ts';
import { type Answered, type AskedMethod, type Insufficient } from './answer/insufficient.ts';
import type { MethodRef } from './answer/method-ref.ts';
import { type SubjectInput } from './answer/subject-input.ts';
/** A correspondence: ids, codes or group codes of both classifications, and how far both mean the same (0–1). */
export interface Correspondence {
    readonly from: string;
    readonly to: string;
    readonly confidence: number;
}
/** How likeness is measured on both sides, how many occupations it goes by; `among` chooses of the other classification. */
export interface CounterpartsOptions extends Ranked, Compared {
    /** How many mapped occupations most like the subject to go by. Default 10. */
    readonly anchors?: number | undefined;
}
/** How counterparts were asked for: what scored here, and what scored in the other classification. */
export interface AskedCounterparts extends AskedMethod {
    readonly otherMethod: MethodRef;
    readonly anchors: number;
}
/** An occupation of the other classification, and the way it was found. */
export interface Counterpart extends ConceptRef {
    /** likeness of the anchor × confidence of the link × likeness of the counterpart to where the link leads. */
    readonly score: number;
    readonly by: {
        /** The occupation here through which it was found; the subject itself where that is mapped. */
        readonly anchor: ConceptRef;
        readonly likeness: number;
        readonly confidence: number;
        /** Where the link leads. */
        readonly mapped: ConceptRef;
        /** How like that the counterpart is; 1 where it is the same. */
        readonly mappedLikeness: number;
    };
}
/** The occupations of the other classification that are most like the subject. */
export interface Counterparts extends Answered<AskedCounterparts> {
    /** Score descending, then id ascending. */
    readonly results: readonly Counterpart[];
}
/**
 * The occupations of another classification most like a subject of this one, by way of a crosswalk: the subject is
 * compared with mapped occupations here, those are mapped, and what they map to is compared with everything there. Of
 * several ways the best counts, and is told.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`; `BAD_INPUT` where the crosswalk knows neither side.
 *
 * @example
 * const { results } = counterparts(esco, 'cook', onet, crosswalk.links);
 */
export declare function counterparts(index: SkillIndex, subject: SubjectInput, other: SkillIndex, links: readonly Correspondence[], options?: CounterpartsOptions): Counterparts | Insufficient<AskedCounterparts>;
