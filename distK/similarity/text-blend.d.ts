import type { ScoringMethod } from './method.ts';
/** What the occupations' own texts count beside the default method; the rest is the default's. */
export interface TextBlendOptions {
    /** Words, and two in a row, of titles, alternative titles and descriptions. Default .2. */
    readonly words?: number | undefined;
    /** Runs of three to five letters of titles: "baker", "bakery". Default .1; on small national data more does harm. */
    readonly letters?: number | undefined;
}
/**
 * The default method of an index blended late with the cosine of the occupations' own texts, which tell what lists of skills
 * leave out. Off unless asked for, because evidence is often made from titles itself (CONTRIBUTING.md, "Evidence of
 * answers"). A text that one side lacks is left out for that pair; a profile has none, so that the default answers it alone.
 * 0–1; an explanation names words (`word`) and runs of letters (`letters`) beside skills and groups.
 *
 * @throws SkillGraphError `BAD_OPTION` for shares that leave the default nothing.
 *
 * @example
 * similarOccupations(index, 'chef', { method: textBlend() });
 */
export declare function textBlend(options?: TextBlendOptions): ScoringMethod;
