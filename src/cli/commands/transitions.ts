import { transitions } from '../../query/transitions.ts';
import { comparisonOf } from '../ask/methods.ts';
import { moveOptions, moveOptionsOf } from '../ask/move-options.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, methodOptions, wholeNumber } from '../ask/options.ts';
import { askedSubject, notUnderstoodLines, subjectArgument, subjectOptions } from '../ask/subject.ts';
import type { CommandModule } from '../command.ts';
import { heading } from '../tell/heading.ts';
import { moveCsv, moveLines } from '../tell/moves.ts';

export const transitionsCommand: CommandModule = {
  name: 'transitions',
  summary: 'where one can go from here, and what is in the way',
  description:
    'Occupations ranked by similarity and gated by how much of what they need is there already and by the change of level; each up, sideways or down.',
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    ...subjectOptions,
    ...moveOptions,
    { flags: '--level <level>', description: "a person's level of preparation, with --have", parse: wholeNumber },
    ...methodOptions,
  ],
  examples: [
    ['transitions "ICT operations manager"', 'from an occupation of the sample'],
    ['transitions --have "manage staff, manage budgets, plan menus"', 'from what a person can do'],
    ['transitions chef --viable 0.3 --max-level-change 0', 'with gates of your own'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call, 0);
    const level = call.number('level');
    const result = transitions(index, from.input, {
      ...(await comparisonOf(index, call)),
      ...moveOptionsOf(call),
      ...languageOf(call),
      ...(level === undefined ? {} : { level }),
    });
    if (result.status === 'insufficient') return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => moveCsv(result),
      text: (screen) => [
        ...heading(screen, `Where to go from ${from.label}`, from.code, from.note),
        ...moveLines(screen, index, result, 'needed'),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};
