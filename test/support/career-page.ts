import { counted } from '../../src/catalogue/counted.ts';
import {
  adjacentSkills,
  feeders,
  growth,
  type MoveFacts,
  type SkillIndex,
  type Transitions,
  transitions,
  unlockPlan,
} from '../../src/index.ts';
import { isPerhapsThere, perhapsThereWords } from '../../src/query/adjacent-words.ts';
import { blockWords, moveWords, nearWords } from '../../src/query/move/move-words.ts';

/** One start with what the career queries say of it, as text that a person reviews: label, what it is compared by, reason, then the answers. */
export function careerPage(index: SkillIndex, start: string, why: string): string {
  const out = transitions(index, start, { limit: 8 });
  const into = feeders(index, start, { limit: 4 });
  const grown = growth(index, start);
  const skills = adjacentSkills(index, start, { limit: 5 });
  const plan = unlockPlan(index, start, { budget: 3 });
  if (
    out.status !== 'ok' ||
    into.status !== 'ok' ||
    grown.status !== 'ok' ||
    skills.status !== 'ok' ||
    plan.status !== 'ok'
  )
    throw new Error(`${start} has no answer`);
  return [
    `# ${start}`,
    `by ${out.asked.method?.name ?? ''}, near from ${nearWords(out.asked)}; in words rare skills weigh more, in brackets each counts alike: held of needed`,
    why,
    '',
    `moves on (${countsOf(out)})`,
    ...out.results.map(moveLine),
    'alike, but no move',
    ...out.blocked
      .slice(0, 3)
      .map((move) => `${moveLine(move)} · ${move.blockedBy.map(({ reason }) => blockWords[reason]).join(', ')}`),
    'upward',
    ...grown.upward.map(moveLine),
    'two steps ahead',
    ...grown.ahead.map((step) => `${moveLine(step)}, by way of ${step.through.label}`),
    `moves in (${countsOf(into)})`,
    ...into.results.map(moveLine),
    'skills next to what is there',
    ...skills.results.map(
      ({ score, label, degree }) =>
        `  ${percent(score)} ${label} (${counted(degree, 'occupation')})${isPerhapsThere(skills, { score }) ? `: ${perhapsThereWords}` : ''}`,
    ),
    `at most three skills to learn (open already ${plan.open} of ${plan.open + plan.closed}; these open ${plan.opened}, any three at most ${plan.guarantee.bound})`,
    ...plan.results.map(
      ({ label, opens, prepares, perhapsThere }) =>
        `  ${label}${perhapsThere ? ` (${perhapsThereWords})` : ''} → ${
          opens.length === 0
            ? `opens nothing alone, and with the next skill ${prepares.map((each) => each.label).join(', ')}`
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
  return `${counts.up} up, ${counts.sideways} sideways, ${counts.down} down`;
}

function moveLine(move: MoveFacts): string {
  const { skills } = move;
  return `  ${move.score.toFixed(3)} ${move.label}: ${moveWords(move)} (${skills.held}/${skills.needed})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`;
}
