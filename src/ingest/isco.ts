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

/** Unit groups that begin with a zero, known also where the data have no groups: ISCO-08, armed forces. */
const zeroUnitGroups: ReadonlySet<string> = /* @__PURE__ */ new Set(['0110', '0210', '0310']);

/**
 * A group code as text, with what a spreadsheet took away: `2654.0` was `2654`, and `110` was `0110` where that is a
 * group and `110` is none. A code of another level (`211`, `75`) and a local one stay as they are.
 *
 * @param known codes of the groups in the data; empty where they have none
 */
export function restoredGroupCode(code: string, known: ReadonlySet<string>): string {
  const digits = /^(\d{1,4})(?:\.0+)?$/.exec(code)?.[1];
  if (digits === undefined || known.has(code) || known.has(digits)) return digits ?? code;
  const padded = digits.padStart(4, '0');
  return (known.size === 0 ? zeroUnitGroups : known).has(padded) ? padded : digits;
}
