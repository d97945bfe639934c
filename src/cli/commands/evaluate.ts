import { basename } from 'node:path';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { Estimate } from '../../evaluate/bootstrap.ts';
import { type EvaluatedMethod, type Evaluation, evaluation } from '../../evaluate/evaluation.ts';
import { type MeasureName, measureNames } from '../../evaluate/measures.ts';
import { siblingTruth, type Truth, type TruthColumns, truthFromRows } from '../../evaluate/truth.ts';
import { requiringLayer } from '../../evaluate/units.ts';
import { withAskedFactors } from '../ask/asked-factors.ts';
import { compositeWords, contestantNamed, usualContestants } from '../ask/contestants.ts';
import { openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, listed, wholeNumber } from '../ask/options.ts';
import { type Call, type CommandModule, UsageError } from '../command.ts';
import { countText, percentText } from '../tell/figures.ts';
import { heading } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';
import { type Column, tableLines } from '../tell/table.ts';

export const evaluateCommand: CommandModule = {
  name: 'evaluate',
  summary: 'which way of comparing is best, on your own evidence',
  description: [
    'Holds methods against pairs that somebody judged: a CSV file whose first two columns name occupations by id or code,',
    'or groups by code, with a column "gain" if some pairs are better than others. Without a file, occupations of the same',
    `group are the evidence. Methods: any of "info --methods", with a weighting after @; ${compositeWords.map(([name]) => name).join(', ')}; several joined by +.`,
  ].join(' '),
  arguments: [{ name: '[truth]', description: 'CSV file of judged pairs' }],
  options: [
    ...dataOptions.filter(({ flags }) => !flags.startsWith('--lang')),
    csvOption,
    { flags: '-m, --methods <names>', description: `default: ${usualContestants.join(',')}`, parse: listed },
    { flags: '--baseline <name>', description: 'compare with this one (default: the first)' },
    {
      flags: '-u, --unit <unit>',
      description: 'what the file names',
      choices: ['occupation', 'group'],
      default: 'occupation',
    },
    { flags: '--directed', description: 'a pair says nothing about its reverse' },
    { flags: '--columns <names>', description: 'columns of both names and of the gain: from,to,gain', parse: listed },
    { flags: '--gains <words>', description: 'gains of words in that column: high=3,low=1', parse: listed },
    { flags: '--layer <name>', description: 'only occupations with a requirement in this layer' },
    {
      flags: '--factors [rank]',
      description: 'build factors first, for latent, default and fused',
      parse: wholeNumber,
    },
    { flags: '-k, --length <count>', description: 'length of the list that counts', default: 10, parse: wholeNumber },
    { flags: '--seed <number>', description: 'seed of the intervals', default: 1, parse: wholeNumber },
    {
      flags: '--resamples <count>',
      description: 'bootstrap resamples behind the intervals',
      default: 1000,
      parse: wholeNumber,
    },
  ],
  examples: [
    ['evaluate', 'how well occupations of the same group are found in the sample'],
    ['evaluate pairs.csv --data esco.skg --methods jaccard,cosine@rarity,fused', 'your own pairs, three methods'],
    [
      'evaluate judged.csv --unit group --factors --csv > table.csv',
      'pairs of groups, with factors, for a spreadsheet',
    ],
    ['evaluate --methods jaccard,jaccard+features --baseline jaccard', 'is a fusion better than one of its parts?'],
  ],
  run: async (call) => {
    const opened = await openData(call);
    const index = await withAskedFactors(opened, call);
    const truth = await truthOf(index, call);
    const typed = call.list('methods');
    const layer = call.text('layer');
    const baseline = call.text('baseline');
    const asked = {
      k: call.number('length') ?? 10,
      seed: call.number('seed') ?? 1,
      resamples: call.number('resamples') ?? 1000,
    };
    const exact = call.flag('json') || call.flag('csv');
    const result = evaluation(
      index,
      (typed.length > 0 ? typed : usualContestants).map((name) => contestantNamed(index, name)),
      truth,
      {
        ...asked,
        ...(baseline === undefined ? {} : { baseline }),
        ...(layer === undefined ? {} : { candidates: requiringLayer(index, layer) }),
        // Seconds differ from run to run; what other programs read does not.
        ...(exact ? {} : { clock: () => performance.now() }),
      },
    );
    return {
      json: result,
      csv: () => ({ header: csvHeader, rows: result.methods.map((method) => csvRow(method)) }),
      text: (screen) => evaluationLines(screen, result),
      index: opened,
    };
  },
};

async function truthOf(index: SkillIndex, call: Call): Promise<Truth> {
  const path = call.arguments[0];
  if (path === undefined) return siblingTruth(index);
  const { readRecords } = await import('../../files/read-records.ts');
  const unit = call.text('unit') === 'group' ? 'group' : 'occupation';
  return truthFromRows(await readRecords(path), {
    name: basename(path),
    unit,
    directed: call.flag('directed'),
    columns: columnsOf(call),
  });
}

function columnsOf(call: Call): TruthColumns {
  const [from, to, gain] = call.list('columns');
  const gains = call.list('gains').map((pair): [string, number] => {
    const [word = '', value] = pair.split('=');
    if (value === undefined || value.trim() === '' || !Number.isFinite(Number(value)))
      throw new UsageError(`--gains takes words and numbers, high=3,low=1; "${pair}" is none.`);
    return [word, Number(value)];
  });
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(gain === undefined ? {} : { gain }),
    ...(gains.length === 0 ? {} : { gains: Object.fromEntries(gains) }),
  };
}

const csvHeader: readonly string[] = [
  'method',
  ...measureNames.flatMap((name) => [
    name,
    `${name} low`,
    `${name} high`,
    `${name} difference`,
    `${name} difference low`,
    `${name} difference high`,
  ]),
];

function csvRow({ name, measures, difference }: EvaluatedMethod): readonly (string | number | undefined)[] {
  const numbers = (value: Estimate | undefined) =>
    [value?.mean, value?.low, value?.high].map((number) => (Number.isNaN(number) ? undefined : number));
  return [
    name,
    ...measureNames.flatMap((measure) => [...numbers(measures[measure]), ...numbers(difference?.[measure])]),
  ];
}

function evaluationLines(screen: Screen, { truth, k, baseline, resamples, seed, methods }: Evaluation): string[] {
  const shown: Readonly<Record<MeasureName, string>> = {
    ndcg: `nDCG@${k}`,
    recall: `recall@${k}`,
    map: 'MAP',
    mrr: 'MRR',
    auc: 'AUC',
    spearman: 'Spearman',
  };
  const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
  const columns: Column<EvaluatedMethod>[] = [
    { title: 'method', cell: ({ name }) => name, style: screen.styles.bold, flexible: true },
    ...measureNames.map(
      (name): Column<EvaluatedMethod> => ({
        title: shown[name],
        cell: ({ measures }) => figure(measures[name].mean),
        align: 'right',
      }),
    ),
    { title: '95 %', cell: ({ measures }) => intervalText(measures.ndcg, figure) },
    {
      title: `against ${baseline}`,
      cell: ({ difference }) => (difference ? differenceText(difference.ndcg) : ''),
      style: screen.styles.accent,
    },
    {
      title: 'seconds',
      cell: ({ seconds }) => (seconds === undefined ? '' : seconds.toFixed(1)),
      align: 'right',
      style: screen.styles.dim,
    },
  ];
  return [
    ...heading(screen, `How well methods find what ${truth.name} says`),
    `  ${countText(truth.queries)} ${truth.unit}s asked, ${countText(truth.candidates)} candidates each; ${countText(truth.known)} of ${countText(truth.judgements)} judgements known here (${percentText(truth.share)}).`,
    '',
    ...tableLines(screen, columns, methods),
    '',
    screen.styles.dim(
      `  Intervals are of nDCG@${k}: ${countText(resamples)} bootstrap resamples, seed ${seed}; differences are paired.`,
    ),
  ];
}

function intervalText({ low, high }: Estimate, figure: (value: number) => string): string {
  return Number.isNaN(low) ? '' : `${figure(low)}–${figure(high)}`;
}

function differenceText({ mean, low, high }: Estimate): string {
  const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
  return Number.isNaN(low) ? signed(mean) : `${signed(mean)} (${signed(low)} to ${signed(high)})`;
}
