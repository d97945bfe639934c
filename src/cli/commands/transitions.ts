import type { Direction } from '../../query/move/direction.ts';
import { transitions } from '../../query/transitions.ts';
import { diverseOf, diverseOptions } from '../ask/diverse.ts';
import { amongOf, amongOption, levelOption, moveOptions, moveOptionsOf } from '../ask/move-options.ts';
import { openData } from '../ask/open-data.ts';
import { anyNumber, csvOption, dataOptions, limitOption, methodOptions } from '../ask/options.ts';
import { askedSubject, notUnderstoodLines, subjectArgument, subjectOptions } from '../ask/subject.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { heading } from '../tell/heading.ts';
import { moveCsv, moveLines } from '../tell/moves.ts';

const directions: readonly Direction[] = ['up', 'sideways', 'down'];

export const transitionsCommand: CommandModule = {
  name: 'transitions',
  summary: 'where one can go from here, and what is in the way',
  description:
    'Every occupation that is near and on a level within reach, likeliest first; each up, sideways or down by evidence of level. What is held explains.',
  arguments: [subjectArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    ...subjectOptions,
    { flags: '--direction <name>', description: 'only moves up, sideways or down', choices: directions },
    amongOption,
    {
      flags: '--rank-by <name>',
      description: 'likeness, or the counted moves of --moves shrunk to it',
      choices: ['likeness', 'observed'],
    },
    {
      flags: '--kappa <people>',
      description: 'how many people likeness counts for beside them (default: 50)',
      parse: anyNumber,
    },
    ...moveOptions,
    levelOption,
    ...diverseOptions,
    ...methodOptions,
  ],
  examples: [
    ['transitions "ICT operations manager"', 'from an occupation of the sample'],
    ['transitions --have "manage staff, manage budgets, plan menus"', 'from what a person can do'],
    ['transitions chef --near 0.4 --direction up', 'with a gate of your own, upward only'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const from = await askedSubject(index, call);
    const result = transitions(index, from.input, {
      limit: call.number('limit'),
      direction: call.text('direction') as Direction | undefined,
      rankBy: call.text('rank-by') as 'likeness' | 'observed' | undefined,
      kappa: call.number('kappa'),
      ...amongOf(index, call),
      ...diverseOf(call),
      ...(await moveOptionsOf(index, call)),
    });
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () => moveCsv(result),
      text: (screen) => [
        ...heading(screen, `Where to go from ${from.label}`, from.code, from.note),
        ...moveLines(screen, result, { heldTitle: 'held' }),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};
