import { once } from 'node:events';
import { wholeNumber } from '../ask/options.ts';
import { type CommandModule, UsageError } from '../command.ts';
import { mergedPairs } from '../streams/merge-pairs.ts';
import { writeDocument } from '../streams/write-document.ts';
import { bytesText, plural } from '../tell/figures.ts';

export const mergePairsCommand: CommandModule = {
  name: 'merge-pairs',
  summary: 'blocks of all pairs, merged into the best of every occupation',
  description:
    'Takes files that "pairs --against" wrote, one for each block that the occupations were compared with, and keeps the best of every occupation: to the bit what "pairs" gives on everything at once. Reads them side by side, so that they need not fit in memory.',
  arguments: [{ name: '<files...>', description: 'CSV or NDJSON, as "pairs" wrote them, all of one kind' }],
  options: [
    {
      flags: '-l, --limit <count>',
      description: 'best occupations of each: no more than the blocks were made with',
      default: 10,
      parse: wholeNumber,
    },
    { flags: '-o, --output <file>', description: 'where to write it (default: the terminal)' },
    { flags: '--json', description: 'with -o: sum up as JSON what was written' },
  ],
  examples: [
    ['merge-pairs block-1-1.csv block-1-2.csv -o best-1.csv', 'what block 1 found in itself and in block 2'],
    ['merge-pairs block-1-1.csv block-1-2.csv --limit 3 > top-3.csv', 'the three best of each'],
  ],
  run: async (call) => {
    const limit = call.number('limit') ?? 10;
    if (limit < 1) throw new UsageError('--limit takes a whole number of at least 1.');
    const output = call.text('output');
    if (output === undefined && call.flag('json'))
      throw new UsageError('--json sums up what -o has written; give -o, too.');
    if (output === undefined) {
      for await (const { text } of mergedPairs(call.arguments, limit))
        if (!process.stdout.write(text)) await once(process.stdout, 'drain');
      return 0;
    }
    const found = { pairs: 0, occupations: 0 };
    const bytes = await writeDocument(
      output,
      (async function* () {
        for await (const { text, pairs, occupations } of mergedPairs(call.arguments, limit)) {
          found.pairs += pairs;
          found.occupations += occupations;
          yield text;
        }
      })(),
    );
    const written = { output, ...found, bytes };
    return {
      json: written,
      text: ({ styles }) => [
        `${styles.good('saved')} ${styles.bold(output)}  ${bytesText(written.bytes)}: ${plural(written.pairs, 'pair')} of ${plural(written.occupations, 'occupation')}`,
      ],
    };
  },
};
