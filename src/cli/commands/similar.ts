import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Ranked } from '../../query/answer/ask.ts';
import { type SimilarOccupation, similarOccupations } from '../../query/similar-occupations.ts';
import { type SimilarSkill, similarSkills } from '../../query/similar-skills.ts';
import { diverseOf, diverseOptions } from '../ask/diverse.ts';
import { comparisonOf } from '../ask/methods.ts';
import { amongOf, amongOption } from '../ask/move-options.ts';
import { type Named, namedByArguments } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, methodOptions, minScoreOption } from '../ask/options.ts';
import { type Answer, type Call, type CommandModule, UsageError, unanswered } from '../command.ts';
import { alikeColumns } from '../tell/alike-columns.ts';
import { tableOf } from '../tell/csv.ts';
import { countText, plural } from '../tell/figures.ts';
import { heading } from '../tell/heading.ts';
import { methodSentence } from '../tell/method-sentence.ts';
import { scoreColumns } from '../tell/score-columns.ts';
import type { Screen } from '../tell/screen.ts';
import { type Column, tableLines } from '../tell/table.ts';

export const similarCommand: CommandModule = {
  name: 'similar',
  summary: 'the occupations (or skills) most like one',
  description:
    'Compares what an occupation asks for with what every other asks for. With --skills, finds the skills that are asked for together with a skill.',
  arguments: [
    { name: '<name...>', description: 'an occupation (or a skill, with --skills) by any of its names, id or code' },
  ],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    minScoreOption,
    ...methodOptions,
    { flags: '--skills', description: 'compare skills instead of occupations' },
    amongOption,
    ...diverseOptions,
  ],
  examples: [
    ['similar "ICT operations manager"', 'the ten most similar occupations of the sample'],
    [
      'similar 1330.5 --data esco.skg --limit 5 --weighting essentialOnly',
      'by code, from a saved index, essential skills only',
    ],
    ['similar "web developer" --method adamicAdar --among 25', 'another method, among ICT professionals only'],
    ['similar "manage staff" --skills', 'which skills go with a skill'],
    ['similar chef --csv > chef.csv', 'for a spreadsheet'],
  ],
  run: async (call) => {
    const index = await openData(call);
    return call.flag('skills') ? skillsAnswer(index, call) : occupationsAnswer(index, call);
  },
};

async function occupationsAnswer(index: SkillIndex, call: Call): Promise<Answer> {
  const subject = await namedByArguments(index, 'occupations', call);
  const result = similarOccupations(index, subject.input, {
    ...(await comparisonOf(index, call)),
    ...cutOf(call),
    ...languageOf(call),
    ...amongOf(index, call),
    ...diverseOf(call),
  });
  if (result.status === 'insufficient') return unanswered(result);
  return {
    json: result,
    csv: () => tableOf(result.results, ['rank', 'id', 'code', 'label', 'score', 'shared']),
    text: (screen) => [
      ...heading(screen, `Occupations most like ${subject.label}`, subject.code, subject.note),
      ...methodSentence(screen, result.asked.method),
      '',
      ...(result.results.length === 0 ? ['  None shares a skill with it under these conditions.'] : []),
      ...similarLines(screen, result.results),
    ],
    index,
  };
}

/** Ranked occupations with their scores as bars. */
export function similarLines(screen: Screen, results: readonly SimilarOccupation[]): string[] {
  const columns: Column<SimilarOccupation>[] = [
    ...scoreColumns<SimilarOccupation>(screen, results),
    { title: 'occupation', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
    { title: 'code', cell: ({ code }) => code ?? '' },
    {
      title: 'shared',
      cell: ({ shared, score }) => (shared === 0 && score > 0 ? 'kindred only' : plural(shared, 'skill')),
      align: 'right',
      style: screen.styles.dim,
    },
    ...alikeColumns<SimilarOccupation>(screen),
  ];
  return tableLines(screen, columns, results);
}

async function skillsAnswer(index: SkillIndex, call: Call): Promise<Answer> {
  if (call.list('among').length > 0 || diverseOf(call).diverse !== undefined)
    throw new UsageError(
      '--among, --fold, --per-group and --variety choose occupations; they do not go with --skills.',
    );
  const subject: Named = await namedByArguments(index, 'skills', call);
  const result = similarSkills(index, subject.id, {
    ...(await comparisonOf(index, call)),
    ...cutOf(call),
    ...languageOf(call),
  });
  if (result.status === 'insufficient') return unanswered(result);
  return {
    json: result,
    csv: () => tableOf(result.results, ['rank', 'id', 'code', 'label', 'score', 'shared', 'degree']),
    text: (screen) => [
      ...heading(screen, `Skills that go with ${subject.label}`, subject.code, subject.note),
      ...methodSentence(screen, result.asked.method, 'skill'),
      '',
      ...tableLines<SimilarSkill>(
        screen,
        [
          ...scoreColumns<SimilarSkill>(screen, result.results),
          { title: 'skill', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
          { title: 'asked for with it by', cell: ({ shared }) => plural(shared, 'occupation'), align: 'right' },
          { title: 'in all by', cell: ({ degree }) => countText(degree), align: 'right', style: screen.styles.dim },
        ],
        result.results,
      ),
    ],
    index,
  };
}

function cutOf(call: Call): Pick<Ranked, 'limit' | 'minScore'> {
  return { limit: call.number('limit'), minScore: call.number('min-score') };
}
