import type { SkillIndex } from '../compact/skill-index.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { ViewContext } from './view/context.ts';
/** In which language a report is, what it compares with, and how long its list is. */
export interface ReportOptions {
    /** Language of labels and texts; the index's own where there are none in it. */
    readonly language?: string | undefined;
    /** The occupation to compare with and to find ways to. Default: the most similar one, and one or two steps ahead. */
    readonly to?: string | undefined;
    /** How many similar occupations. Default 10. */
    readonly similar?: number | undefined;
}
/** What a report is about. */
export interface ReportSubject {
    readonly context: ViewContext;
    readonly from: ConceptRef;
    /** Where the gap leads; absent where nothing is alike. */
    readonly gapTo?: ConceptRef;
    /** Where the pathways lead. */
    readonly pathTo?: ConceptRef;
    readonly similar: number;
}
/** @throws SkillGraphError `BAD_INPUT` for what is no index; `BAD_OPTION`; `UNKNOWN_OCCUPATION`, `AMBIGUOUS`. */
export declare function reportSubject(index: SkillIndex, name: string, options: ReportOptions): ReportSubject;
export declare function webAddress(id: string): string | undefined;
