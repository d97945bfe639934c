import type { SkillIndex } from '../../compact/skill-index.ts';
import type { PairsFormat, RenderPairsOptions } from '../../fast/render-pairs.ts';
import { comparisonOf } from '../ask/methods.ts';
import { languageOf, openData, openPaths } from '../ask/open-data.ts';
import { dataOptions, limitOption, methodOptions, minScoreOption, wholeNumber } from '../ask/options.ts';
import { type Answer, type Call, type CommandModule, type ExitCode, UsageError } from '../command.ts';
import { type PairsWritten, writePairs } from '../streams/write-pairs.ts';
import { bytesText, plural } from '../tell/figures.ts';

export const pairsCommand: CommandModule = {
  name: 'pairs',
  summary: 'the most similar occupations of every occupation, as CSV or NDJSON',
  description:
    'Compares all with all, on all processors, and writes one pair per line as it goes, so that the answer need not fit in memory. Compares by shared skills alone (the plain metric of the data) unless --method says otherwise. A run that was broken off goes on with --resume.',
  options: [
    ...dataOptions,
    { flags: '-o, --output <file>', description: 'where to write it (default: the terminal)' },
    {
      flags: '-f, --format <format>',
      description: 'csv or ndjson (default: what the file is called, else csv)',
      choices: ['csv', 'ndjson'],
    },
    { .../* @__PURE__ */ limitOption(10), description: 'best occupations of each' },
    minScoreOption,
    ...methodOptions,
    { flags: '--no-labels', description: 'identifiers and scores only' },
    {
      flags: '--from <row>',
      description: 'only occupations from this one on, counted from 0 by id',
      parse: wholeNumber,
    },
    { flags: '--to <row>', description: 'only occupations before this one', parse: wholeNumber },
    { flags: '--part <piece>', description: 'only this one of n equal parts, counted from 1: --part 3/8' },
    {
      flags: '--against <path>',
      description:
        'compare with the occupations of other data, over the same skill ids, instead: one block of a large task',
    },
    { flags: '--resume', description: 'go on with an unfinished output file after its last whole occupation' },
    { flags: '--threads <count>', description: 'workers (default: as many as pay)', parse: wholeNumber },
    { flags: '--estimate', description: 'only say how long it will take and how much room' },
  ],
  examples: [
    ['pairs --limit 5 > top-5.csv', 'five for each occupation of the sample'],
    ['pairs --data esco.skg --method cosine --weighting rarity -o pairs.ndjson', 'as JSON lines, by another method'],
    ['pairs --data esco.skg --part 3/8 -o part-3.csv', 'a part of the rows, for one of several machines'],
    [
      'pairs --data block-1.skg --against block-2.skg -o pairs-1-2.csv',
      'one block of a large task; merge-pairs puts them together',
    ],
    ['pairs --data esco.skg -o all.csv --resume', 'goes on where a run was broken off'],
    ['pairs --data esco.skg --estimate', 'before a large run'],
  ],
  run: async (call) => {
    const output = call.text('output');
    const estimating = call.flag('estimate');
    if (output === undefined && call.flag('resume'))
      throw new UsageError('Say which file to resume: -o pairs.csv --resume');
    if (output === undefined && call.flag('json') && !estimating)
      throw new UsageError('Pairs are printed as JSON lines with --format ndjson; --json sums up what -o has written.');
    const index = await openData(call);
    const options = await optionsOf(index, call);
    if (estimating && options.against !== undefined)
      throw new UsageError('--estimate is for all pairs of one data set; leave --against out.');
    if (estimating) {
      const { pairsEstimate } = await import('../streams/pairs-estimate.ts');
      return pairsEstimate(index, options);
    }
    const written = await writePairs(index, options, { output, resume: call.flag('resume') });
    return written.interrupted === undefined ? finished(index, written) : interrupted(written, written.interrupted);
  },
};

async function optionsOf(index: SkillIndex, call: Call): Promise<RenderPairsOptions> {
  const [minScore, threads] = [call.number('min-score'), call.number('threads')];
  const against = call.text('against');
  const format = (call.text('format') ?? formatOf(call.text('output'))) as PairsFormat;
  return {
    ...(await comparisonOf(index, call)),
    ...languageOf(call),
    format,
    labels: call.flag('labels'),
    limit: call.number('limit') ?? 10,
    ...rangeOf(index, call),
    ...(against === undefined ? {} : { against: await openPaths([against], { cached: call.flag('cache') }) }),
    ...(minScore === undefined ? {} : { minScore }),
    ...(threads === undefined ? {} : { threads }),
  };
}

function rangeOf(index: SkillIndex, call: Call): { readonly from: number; readonly to: number } {
  const part = call.text('part');
  const [from, to] = [call.number('from'), call.number('to')];
  if (part === undefined) return { from: from ?? 0, to: to ?? index.occupationCount };
  if (from !== undefined || to !== undefined) throw new UsageError('Give --part, or --from and --to, not both.');
  const [, i, n] = (/^(\d+)\/(\d+)$/.exec(part) ?? []).map(Number);
  if (i === undefined || n === undefined || i < 1 || i > n)
    throw new UsageError(`--part is "${part}"; give which of how many, such as --part 3/8.`);
  const cut = (parts: number): number => Math.floor((index.occupationCount * parts) / n);
  return { from: cut(i - 1), to: cut(i) };
}

function formatOf(output = ''): PairsFormat {
  return /\.(ndjson|jsonl)$/i.test(output) ? 'ndjson' : 'csv';
}

function finished(index: SkillIndex, { output, pairs, from, to, bytes }: PairsWritten): Answer | ExitCode {
  if (output === undefined) return 0;
  return {
    json: { output, pairs, from, to, bytes },
    text: ({ styles }) => [
      `${styles.good('saved')} ${styles.bold(output)}  ${bytesText(bytes)}: ${plural(pairs, 'pair')} of ${plural(to - from, 'occupation')} written`,
    ],
    index,
  };
}

/** Says how to go on, then dies of the signal after all, so that the shell knows. */
function interrupted({ output, from, to, next }: PairsWritten, signal: NodeJS.Signals): ExitCode {
  const how = output === undefined ? `Go on with --from ${next}.` : 'Go on with the same options and --resume.';
  process.stderr.write(`stopped after ${plural(next - from, 'occupation')} of ${to - from}. ${how}\n`);
  process.kill(process.pid, signal);
  return 1;
}
