import { compare } from './compare.ts';
import { cleanText } from './text.ts';
import type { Issue, SkillRelation } from './types.ts';

type Stated = SkillRelation & { readonly row?: number; readonly file?: string };

/** Relations between known, different skills, each pair once (essential wins), sorted by from, then to. */
export function checkedSkillRelations(
  relations: readonly Stated[],
  skills: ReadonlyMap<string, number>,
  issues: Issue[],
): SkillRelation[] {
  const sorted = relations
    .map(cleaned)
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.kind, b.kind));
  const checked: SkillRelation[] = [];
  for (const relation of sorted) {
    const { from, to, kind } = relation;
    const where = {
      file: relation.file ?? 'skillRelations',
      ...(relation.row === undefined ? {} : { row: relation.row }),
    };
    const last = checked[checked.length - 1];
    if (from === to)
      issues.push({
        code: 'SELF_RELATION',
        ...where,
        message: `Skill ${from} is related to itself; the relation is left out.`,
      });
    else if (!skills.has(from) || !skills.has(to))
      issues.push({
        code: 'UNKNOWN_CONCEPT',
        ...where,
        message: `The skill relation ${from} – ${to} names the unknown skill ${skills.has(from) ? to : from}; it is left out.`,
      });
    else if (last?.from === from && last.to === to)
      issues.push({
        code: 'DUPLICATE_RELATION',
        ...where,
        message: `The skill relation ${from} – ${to} is stated more than once; ${last.kind} is kept.`,
      });
    else checked.push(Object.freeze({ from, to, kind }));
  }
  return checked;
}

function cleaned(relation: Stated): Stated {
  const [from, to] = [cleanText(relation.from), cleanText(relation.to)];
  return from === relation.from && to === relation.to ? relation : { ...relation, from, to };
}
