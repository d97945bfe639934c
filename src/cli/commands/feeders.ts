import { feeders } from '../../query/feeders.ts';
import { diverseOf, diverseOptions } from '../ask/diverse.ts';
import { amongOf, amongOption, moveOptions, moveOptionsOf } from '../ask/move-options.ts';
import { namedByArguments } from '../ask/named.ts';
import { openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, methodOptions } from '../ask/options.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { heading } from '../tell/heading.ts';
import { moveCsv, moveLines } from '../tell/moves.ts';

export const feedersCommand: CommandModule = {
  name: 'feeders',
  summary: 'who could move here',
  description:
    'Transitions read from the target: every occupation from which it is a move, and how much of what it needs is held there.',
  arguments: [{ name: '<occupation...>', description: 'the target, by any of its names, id or code' }],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    amongOption,
    ...moveOptions,
    ...diverseOptions,
    ...methodOptions,
  ],
  examples: [
    ['feeders "chief information officer"', 'who could become one'],
    ['feeders chef --among 5 --limit 20', 'among service and sales workers'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const to = await namedByArguments(index, 'occupations', call);
    const { level: _, ...options } = await moveOptionsOf(index, call);
    const result = feeders(index, to.input, {
      limit: call.number('limit'),
      ...amongOf(index, call),
      ...diverseOf(call),
      ...options,
    });
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () => moveCsv(result),
      text: (screen) => [
        ...heading(screen, `Who could become ${to.label}`, to.code, to.note),
        ...moveLines(screen, result, { heldTitle: 'held there', into: to.label }),
      ],
      index,
    };
  },
};
