import {
  adjacentSkills,
  feeders,
  type Move,
  type SkillIndex,
  type Transitions,
  transitions,
  unlockPlan,
} from '../../src/index.ts';

/** One start with what the career queries say of it, as text that a person reviews: label, reason, then the answers. */
export function careerPage(index: SkillIndex, start: string, why: string): string {
  const out = transitions(index, start, { limit: 6 });
  const into = feeders(index, start, { limit: 4 });
  const skills = adjacentSkills(index, start, { limit: 5 });
  const plan = unlockPlan(index, start, { budget: 3 });
  if (out.status !== 'ok' || into.status !== 'ok' || skills.status !== 'ok' || plan.status !== 'ok')
    throw new Error(`${start} has no answer`);
  return [
    `# ${start}`,
    why,
    '',
    `moves on (${countsOf(out)})`,
    ...out.results.map(moveLine),
    'blocked first',
    ...out.blocked
      .slice(0, 3)
      .map(
        (move) =>
          `  ${percent(move.score)} similar, ${percent(move.coverage)} held: ${move.label}, by ${move.blockedBy.map(({ gate }) => gate).join(' and ')}`,
      ),
    `moves in (${countsOf(into)})`,
    ...into.results.map(moveLine),
    'skills next to what is there',
    ...skills.results.map(({ score, label, degree }) => `  ${percent(score)} ${label} (${degree} occupations)`),
    `three skills to learn (open ${plan.opened}, at most ${plan.guarantee.bound})`,
    ...plan.results.map(
      ({ label, opens }) =>
        `  ${label} → ${
          opens.length === 0
            ? 'nothing yet'
            : opens
                .slice(0, 4)
                .map((each) => each.label)
                .join(', ')
        }${opens.length > 4 ? ` and ${opens.length - 4} more` : ''}`,
    ),
    '',
  ].join('\n');
}

function countsOf({ counts }: Transitions): string {
  return `${counts.highlyViable} highly viable, ${counts.viable} viable of ${counts.candidates}`;
}

function moveLine({ score, coverage, held, needed, direction, viability, label }: Move): string {
  return `  ${percent(score)} similar, ${percent(coverage)} held (${held}/${needed}), ${viability}, ${direction.direction} by ${direction.by}: ${label}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}
