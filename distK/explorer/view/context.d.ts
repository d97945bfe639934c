import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import type { Since } from './since.ts';
/** Sections of an occupation's page about more than its skills. */
export type LensSection = 'work' | 'outlook' | 'fit' | 'questions';
/** Sections of an occupation's page. */
export type Section = 'overview' | 'similar' | 'gap' | 'learn' | 'pathways' | 'moves' | 'compare' | 'network' | LensSection;
/** Where things lead: undefined where they lead nowhere, as in a printed report. */
export interface Links {
    readonly occupation: (ref: ConceptRef, section?: Section, other?: ConceptRef) => string | undefined;
    readonly skill: (ref: ConceptRef) => string | undefined;
    readonly group: (code: string) => string | undefined;
    /** The same section, with moves into regulated occupations or without. */
    readonly regulated?: (ref: ConceptRef, section: Section, blocked: boolean, other?: ConceptRef) => string;
}
/** What every view needs: the data, the language of labels, and where links lead. */
export interface ViewContext {
    readonly index: SkillIndex;
    readonly language?: string;
    readonly links: Links;
    /** A report is read on paper: everything is open, nothing can be pressed. */
    readonly printed: boolean;
    /** Whether moves into regulated occupations are left out, as the reader asked. */
    readonly blockRegulated?: boolean;
    /** What changed since an earlier release, where the page was made with one. */
    readonly since?: Since;
}
/** What is asked of moves: the language, and whether regulated occupations are left out. */
export declare function ofMoves(context: ViewContext): {
    readonly language?: string;
    readonly blockRegulated?: boolean;
};
/** The language as queries take it. */
export declare function inLanguage({ language }: ViewContext): {
    readonly language?: string;
};
