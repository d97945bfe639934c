/**
 * The ISCO-08 skill level (1–4) of a group code of any depth, undefined where ISCO states none: ILO, International
 * Standard Classification of Occupations 2008, table 1. Managers are level 4 but for sub-major group 14, which is 3.
 */
export function iscoSkillLevel(code: string): number | undefined {
  return subMajorLevels[code.slice(0, 2)] ?? majorLevels[code.slice(0, 1)];
}

const subMajorLevels: Readonly<Record<string, number>> = { '14': 3, '01': 4, '02': 2, '03': 1 };
const majorLevels: Readonly<Record<string, number>> = {
  '1': 4,
  '2': 4,
  '3': 3,
  '4': 2,
  '5': 2,
  '6': 2,
  '7': 2,
  '8': 2,
  '9': 1,
};

/**
 * A unit group code (four digits) as text, with the leading zeros a spreadsheet took away: `110` and `110.0` were
 * `0110`. Anything else is returned trimmed.
 */
export function restoredUnitGroup(code: string): string {
  const digits = /^(\d{1,4})(?:\.0+)?$/.exec(code.trim())?.[1];
  return digits === undefined ? code.trim() : digits.padStart(4, '0');
}
