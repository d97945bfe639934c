/**
 * The ISCO-08 skill level (1–4) of a group code of any depth, undefined where ISCO states none: ILO, International
 * Standard Classification of Occupations 2008, table 1. Managers are level 4 but for sub-major group 14, which is 3.
 */
export declare function iscoSkillLevel(code: string): number | undefined;
/**
 * A group code as text, with what a spreadsheet took away: `2654.0` was `2654`, and `110` was `0110` where that is a
 * group and `110` is none. A code of another level (`211`, `75`) and a local one stay as they are.
 *
 * @param known codes of the groups in the data; empty where they have none
 */
export declare function restoredGroupCode(code: string, known: ReadonlySet<string>): string;
