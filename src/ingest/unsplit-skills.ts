import type { SkillInput } from '../catalogue/create-catalogue.ts';
import type { RequirementDraft } from '../catalogue/requirement-draft.ts';
import type { Issue } from '../catalogue/types.ts';
import { cut } from './columns.ts';

/** Separators that people put between the skills of one field. */
const separators: readonly string[] = [',', ';', '|', '•'];

/** Nearly every skill is named once, and so many hold a separator: it is no name, it is a list. */
const ALONE = 0.8;
const LISTING = 0.5;

/** Reports an edge list whose skills look like lists: nearly all occur once, and most hold the same separator. */
export function reportUnsplitSkills(
  skills: readonly Pick<SkillInput, 'id' | 'file'>[],
  draft: RequirementDraft,
  issues: Issue[],
): void {
  const uses = new Uint32Array(draft.skillIds.length);
  for (const skill of draft.columns().skill) uses[skill]!++;
  const alone = uses.reduce((count, used) => count + Number(used === 1), 0);
  if (draft.skillIds.length < 2 || alone < ALONE * draft.skillIds.length) return;
  for (const separator of separators) {
    const lists = draft.skillIds.filter((id) => id.includes(separator));
    if (lists.length < LISTING * draft.skillIds.length) continue;
    issues.push({
      code: 'UNUSUAL_LAYOUT',
      file: skills[0]?.file ?? draft.file,
      message: `Nearly every skill occurs once and most hold "${separator}", such as "${cut(lists[0]!)}": they look like lists in one field. Take them apart with splitSkills: '${separator}' (--split-skills "${separator}").`,
    });
    return;
  }
}
