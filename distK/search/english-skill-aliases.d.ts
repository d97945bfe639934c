/**
 * Everyday English names of skills, abbreviations, and tools for what they are used for. By the last part of the ESCO
 * address; the preferred label stands beside.
 */
export declare const englishSkillAliases: Readonly<Record<string, string>>;
