/** Everyday English names of occupations, by the last part of their ESCO address. */
export const englishOccupationAliases: Readonly<Record<string, string>> = {};

/** Everyday English names of skills and tools, by the last part of their ESCO address. */
export const englishSkillAliases: Readonly<Record<string, string>> = {};
