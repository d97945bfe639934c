import type { SkillIndex } from '../compact/skill-index.ts';
/**
 * An index as text for a page: with its factors and gates, so that the page answers as the index does; without what the
 * page does not show; packed, deflated, in base64.
 */
export declare function embeddedSnapshot(index: SkillIndex): string;
/** A value as text for a page: JSON, deflated, in base64. */
export declare function embeddedJson(value: unknown): string;
