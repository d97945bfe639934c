import { type ReuseLevel, reuseLevels } from '../../catalogue/types.ts';
import { type AdjacentSkill, adjacentSkills } from '../../query/adjacent-skills.ts';
import { isPerhapsThere } from '../../query/adjacent-words.ts';
import { unlistedWords } from '../../query/move/move-words.ts';
import { measureNamed, measures } from '../ask/measures.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, listed, minScoreOption } from '../ask/options.ts';
import { askedSubject, notUnderstoodLines, subjectArgument, subjectOptions } from '../ask/subject.ts';
import { type Call, type CommandModule, UsageError, unanswered } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { plural } from '../tell/figures.ts';
import { heading, noteLines } from '../tell/heading.ts';
import { perhapsThereLines, skillName } from '../tell/perhaps-there.ts';
import { scoreColumns } from '../tell/score-columns.ts';
import { fewLabels } from '../tell/skill-list.ts';
import { tableLines } from '../tell/table.ts';

export const adjacentCommand: CommandModule = {
  name: 'adjacent',
  summary: 'skills to learn next',
  description: 'Skills that are not there yet, by how near they are to what is, each with who speaks for it.',
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    minScoreOption,
    ...subjectOptions,
    {
      flags: '--measure <name>',
      description:
        'what makes a skill near: the vote of similar occupations, relatedness density, mean proximity, a linear model of all occupations, or .7 of that with .3 of the vote',
      choices: /* @__PURE__ */ Object.keys(measures),
      default: 'neighbours',
    },
    {
      flags: '--reuse <levels>',
      description: `only skills of these reuse levels: ${/* @__PURE__ */ reuseLevels.join(', ')}`,
      parse: listed,
    },
  ],
  examples: [
    ['adjacent "ICT operations manager"', 'what similar occupations ask for'],
    ['adjacent --have "manage staff, manage budgets" --measure density', 'from what a person can do'],
    ['adjacent chef --reuse cross-sector,transversal', 'skills that serve elsewhere, too'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const { make, words } = measureNamed(call.text('measure') ?? 'neighbours');
    const result = adjacentSkills(index, from.input, {
      limit: call.number('limit'),
      measure: make(),
      minScore: call.number('min-score'),
      ...reuseOf(call),
      ...languageOf(call),
    });
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () => tableOf(result.results, ['rank', 'id', 'label', 'score', 'reuseLevel', 'degree']),
      text: (screen) => [
        ...heading(screen, `What to learn next from ${from.label}`, from.code, from.note),
        ...noteLines(screen, unlistedWords),
        screen.styles.dim(`Score: ${words}.`),
        '',
        ...tableLines<AdjacentSkill>(
          screen,
          [
            ...scoreColumns<AdjacentSkill>(screen, result.results),
            {
              title: 'skill',
              cell: (skill) => skillName(skill.label, isPerhapsThere(result, skill)),
              style: screen.styles.bold,
              flexible: true,
            },
            { title: 'reuse', cell: ({ reuseLevel }) => (reuseLevel === 'unknown' ? '' : reuseLevel), minor: true },
            { title: 'asked for by', cell: ({ degree }) => plural(degree, 'occupation'), align: 'right' },
            {
              title: 'goes with',
              cell: ({ support }) => fewLabels(support.skills, 2),
              style: screen.styles.dim,
              flexible: true,
              minor: true,
            },
            {
              title: 'as in',
              cell: ({ support }) => fewLabels(support.occupations, 2),
              style: screen.styles.dim,
              flexible: true,
              minor: true,
            },
          ],
          result.results,
        ),
        ...perhapsThereLines(
          screen,
          result.results.some((skill) => isPerhapsThere(result, skill)),
        ),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};

function reuseOf(call: Call): { readonly reuseLevels?: readonly ReuseLevel[] } {
  const typed = call.list('reuse');
  if (typed.length === 0) return {};
  return {
    reuseLevels: typed.map((name) => {
      const level = reuseLevels.find((known) => known === name);
      if (level === undefined) throw new UsageError(`No reuse level "${name}". Known: ${reuseLevels.join(', ')}.`);
      return level;
    }),
  };
}
