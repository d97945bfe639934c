import type { SkillIndex } from '../../compact/skill-index.ts';
import { competences } from '../../query/competences.ts';
import { explanation } from '../../query/explanation.ts';
import { pathways } from '../../query/pathways.ts';
import { similarOccupations } from '../../query/similar-occupations.ts';
import { skillGap } from '../../query/skill-gap.ts';
import { openData } from '../ask/open-data.ts';
import type { CommandModule } from '../command.ts';
import { plural } from '../tell/figures.ts';
import { sectionLine } from '../tell/heading.ts';
import { directLines, routeLines } from '../tell/route-lines.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';
import { wrapped } from '../tell/text.ts';
import { groupLines } from './competences.ts';
import { explanationLines } from './explain.ts';
import { gapLines } from './gap.ts';
import { similarLines } from './similar.ts';

const SUBJECT = 'ICT operations manager';
const START = 'cook';
const GOAL = 'restaurant manager';

export const demoCommand: CommandModule = {
  name: 'demo',
  summary: 'see on a small sample what this is for',
  description:
    'What an occupation asks for, who is similar and why, what is missing for the next one, and a route drawn step by step, on the embedded sample of ESCO.',
  options: [],
  examples: [['demo', 'a minute well spent']],
  run: async (call) => {
    const index = await openData(call);
    return { json: undefined, text: (screen) => demoLines(screen, index), index };
  },
};

function demoLines(screen: Screen, index: SkillIndex): string[] {
  const { styles } = screen;
  const page = competences(index, SUBJECT);
  const similar = similarOccupations(index, SUBJECT, { limit: 6 });
  const best = similar.results[0];
  const why = best === undefined ? undefined : explanation(index, SUBJECT, best.id);
  const gap = best === undefined ? undefined : skillGap(index, SUBJECT, best.id);
  const route = pathways(index, START, GOAL, { limit: 1 });
  return [
    styles.bold(`${plural(index.occupationCount, 'occupation')}, ${plural(index.skillCount, 'skill')}, one graph.`),
    ...wrapped(
      'What an occupation asks for says which others are like it, what is missing on the way there, and what to learn next.',
      screen.width,
    ),
    '',
    ...stepLines(screen, 1, `What does an ${SUBJECT} need?`, `skillgraph competences "${SUBJECT}"`),
    `${plural(page.counts.total, 'competence')} in ${plural(page.counts.groups, 'group')}: ${page.counts.essential} essential, ${page.counts.optional} optional`,
    '',
    ...groupLines(screen, page.groups),
    '',
    ...stepLines(screen, 2, 'Which occupations are similar?', `skillgraph similar "${SUBJECT}"`),
    ...similarLines(screen, similar.status === 'ok' ? similar.results : []),
    '',
    ...(best === undefined
      ? []
      : [
          ...stepLines(screen, 3, `Why ${best.label}?`, `skillgraph explain "${SUBJECT}" "${best.label}"`),
          ...(why?.status === 'ok' ? explanationLines(screen, why, SUBJECT, 5) : []),
          ...stepLines(screen, 4, 'What is missing for that?', `skillgraph gap "${SUBJECT}" "${best.label}"`),
          ...(gap?.status === 'ok' ? gapLines(screen, gap, { label: SUBJECT }, 5) : []),
          '',
        ]),
    ...stepLines(screen, 5, `How does a ${START} become a ${GOAL}?`, `skillgraph path "${START}" "${GOAL}"`),
    ...(route.status === 'ok'
      ? [
          ...directLines(screen, route.direct, START),
          ...route.results.flatMap((found, i) => [
            '',
            ...routeLines(screen, { route: found, answer: route, from: START, title: `Route ${i + 1}` }),
          ]),
        ]
      : []),
    '',
    sectionLine(screen, 'Try next'),
    ...tableLines(
      screen,
      [
        { title: '', cell: ([typed]: readonly [string, string]) => `skillgraph ${typed}`, style: styles.accent },
        { title: '', cell: ([, does]) => does, style: styles.dim },
      ],
      tryNext,
      { header: false },
    ),
  ];
}

const tryNext: readonly (readonly [string, string])[] = [
  ['search web develper', 'typing mistakes are forgiven'],
  ['match "manage staff" "plan menus" "manage budgets"', 'which occupations fit a person'],
  ['adjacent chef', 'what to learn next'],
  ['check my-download.zip', 'your own data: ESCO, O*NET, Tabiya, an edge list'],
  ['build my-download.zip -o my.skg', 'one file that opens at once; then --data my.skg'],
];

function stepLines({ styles }: Screen, step: number, question: string, typed: string): string[] {
  return [`${styles.accent(`${step}`)}  ${styles.bold(question)}`, styles.dim(`   $ ${typed}`), ''];
}
