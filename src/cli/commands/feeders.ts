import { feeders } from '../../query/feeders.ts';
import { comparisonOf } from '../ask/methods.ts';
import { moveOptions, moveOptionsOf } from '../ask/move-options.ts';
import { named } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, methodOptions } from '../ask/options.ts';
import type { CommandModule } from '../command.ts';
import { heading } from '../tell/heading.ts';
import { moveCsv, moveLines } from '../tell/moves.ts';

export const feedersCommand: CommandModule = {
  name: 'feeders',
  summary: 'who could move here',
  description: 'Transitions read from the target: which occupations hold how much of what it needs.',
  arguments: [{ name: '<occupation>', description: 'the target, by id, code or label' }],
  options: [...dataOptions, csvOption, /* @__PURE__ */ limitOption(10), ...moveOptions, ...methodOptions],
  examples: [
    ['feeders "chief information officer"', 'who could become one'],
    ['feeders chef --among 5 --limit 20', 'among service and sales workers'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const to = await named(index, 'occupations', call.arguments[0]!, call.text('lang'));
    const result = feeders(index, to.id, {
      ...(await comparisonOf(index, call)),
      ...moveOptionsOf(call),
      ...languageOf(call),
    });
    if (result.status === 'insufficient') return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => moveCsv(result),
      text: (screen) => [
        ...heading(screen, `Who could become ${to.label}`, to.code, to.note),
        ...moveLines(screen, index, result, 'held there'),
      ],
      index,
    };
  },
};
