import type { SkillIndex } from '../../compact/skill-index.ts';
import { competences } from '../../query/competences.ts';
import { explanation } from '../../query/explanation.ts';
import { similarOccupations } from '../../query/similar-occupations.ts';
import type { CommandModule } from '../command.ts';
import { plural } from '../figures.ts';
import { sectionLine } from '../heading.ts';
import { openData } from '../open-data.ts';
import type { Screen } from '../screen.ts';
import { wrapped } from '../text.ts';
import { groupLines } from './competences.ts';
import { explanationLines } from './explain.ts';
import { similarLines } from './similar.ts';

const SUBJECT = 'ICT operations manager';

export const demoCommand: CommandModule = {
  name: 'demo',
  summary: 'see on a small sample what this is for',
  description: `What "${SUBJECT}" asks for, who is similar and why, on the embedded sample of ESCO.`,
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
    ...(why?.status === 'ok'
      ? [
          ...stepLines(screen, 3, `Why ${best!.label}?`, `skillgraph explain "${SUBJECT}" "${best!.label}"`),
          ...explanationLines(screen, why, SUBJECT, 5),
        ]
      : []),
    sectionLine(screen, 'Try next'),
    ...tryNext.map(([typed, does]) => `  ${styles.accent(`skillgraph ${typed}`)}  ${styles.dim(does)}`),
  ];
}

const tryNext: readonly (readonly [string, string])[] = [
  ['search web develper', 'forgives typing mistakes'],
  ['similar chef', 'any occupation of the sample'],
  ['check my-download.zip', 'your own data: ESCO, O*NET, Tabiya, an edge list'],
  ['build my-download.zip -o my.skg', 'one file that opens at once'],
];

function stepLines({ styles }: Screen, step: number, question: string, typed: string): string[] {
  return [`${styles.accent(`${step}`)}  ${styles.bold(question)}`, styles.dim(`   $ ${typed}`), ''];
}
