/**
 * Everyday English names of occupations, abbreviations and short forms, as they are said at work, in vacancies and on badges.
 * By the last part of the ESCO address; the preferred label stands beside.
 */
export declare const englishOccupationAliases: Readonly<Record<string, string>>;
