import { matchConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { moveRules } from '../query/move/move-rules.ts';
import { canStand, standingOf } from '../query/move/standing.ts';
import type { Method } from '../similarity/method.ts';
import { occupationSubject } from '../similarity/subject.ts';
import type { Weighting } from '../similarity/weighting.ts';

/** Where an occupation can move to, by ids, likeliest first: the moves of `transitions`, without their facts. */
export function movesReader(
  index: SkillIndex,
  { method, weighting }: { readonly method?: Method | undefined; readonly weighting?: Weighting | undefined },
): (id: string) => readonly string[] {
  const rules = moveRules(index, { method, weighting });
  const ids = index.occupations.ids.all();
  return (id) => {
    const match = matchConcept(index, 'occupations', id);
    if (match === null) return [];
    const subject = occupationSubject(index, match.row);
    if (!canStand(rules, subject)) return [];
    return standingOf(rules, subject, 'from')
      .moves()
      .map(({ row }) => ids[row]!);
  };
}
