import type { OccupationInput } from '../catalogue/create-catalogue.ts';
import type { EscoDraft, Growing } from './esco-draft.ts';
import { iscoSkillLevel, restoredGroupCode } from './isco.ts';

/** Gives occupations the group codes that their source meant, told by the groups there are, and the skill level of ISCO. */
export function settleGroupCodes(draft: EscoDraft): void {
  const known = new Set<string>();
  for (const { pillar, code } of draft.groups) if (pillar === 'occupation' && code !== undefined) known.add(code);
  for (const occupation of draft.occupations) settle(draft, occupation, known);
}

function settle(draft: EscoDraft, occupation: Growing<OccupationInput>, known: ReadonlySet<string>): void {
  const { groupCode: stated, code, label, file = 'occupations', row = 0 } = occupation;
  if (stated === undefined) return;
  const groupCode = restoredGroupCode(stated, known);
  if (groupCode !== stated) {
    draft.issue(
      'MANGLED_CODE',
      { file, row },
      `The ISCO group "${stated}" of "${label}" was restored to "${groupCode}".`,
    );
    occupation.groupCode = groupCode;
  }
  if (code !== undefined) occupation.code = restoredOccupationCode(code, groupCode);
  const level = iscoSkillLevel(groupCode);
  if (level !== undefined) occupation.level = level;
}

/** A code such as `110.1` begins with its unit group, which the spreadsheet shortened in the same way. */
function restoredOccupationCode(code: string, groupCode: string): string {
  const [first, ...rest] = code.split('.');
  return first !== groupCode && first!.padStart(4, '0') === groupCode ? [groupCode, ...rest].join('.') : code;
}
