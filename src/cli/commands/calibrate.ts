import { type Calibration, calibration, type Threshold } from '../../query/calibration.ts';
import { comparisonOf } from '../ask/methods.ts';
import { openData } from '../ask/open-data.ts';
import { anyNumber, csvOption, dataOptions, methodOptions, wholeNumber } from '../ask/options.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { countText, percentText, plural, scoreText } from '../tell/figures.ts';
import { heading, sectionLine } from '../tell/heading.ts';
import { methodSentence } from '../tell/method-sentence.ts';
import { underBar } from '../tell/progress.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';
import { wrapped } from '../tell/text.ts';

export const calibrateCommand: CommandModule = {
  name: 'calibrate',
  summary: 'what a score means on this data: thresholds, percentiles, chance',
  description:
    'How high a method scores within groups of kindred occupations, over all pairs, and in random graphs with the same degrees, and how many occupations pass each threshold.',
  options: [
    ...dataOptions,
    csvOption,
    ...methodOptions,
    { flags: '--threshold <score>', description: 'count a threshold of your own, too', parse: anyNumber },
    { flags: '--null-samples <count>', description: 'random graphs to compare with', default: 5, parse: wholeNumber },
    { flags: '--seed <number>', description: 'seed of every draw', default: 1, parse: wholeNumber },
  ],
  examples: [
    ['calibrate', 'the likeness by which moves are told'],
    ['calibrate --method jaccard --weighting essentialOnly --data esco.skg', 'any other method'],
    ['calibrate --threshold 0.3 --json', 'how many pass .3'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const comparison = await comparisonOf(index, call);
    const result = await underBar('comparing every pair, and pairs of random graphs', (onProgress) =>
      calibration(index, {
        ...comparison,
        threshold: call.number('threshold'),
        nullSamples: call.number('null-samples'),
        seed: call.number('seed'),
        onProgress,
      }),
    );
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () =>
        tableOf(
          result.thresholds.map(({ name, value, passing }) => ({ threshold: name, value, ...passing })),
          ['threshold', 'value', 'share', 'minimum', 'lowerQuartile', 'median', 'upperQuartile', 'maximum', 'mean'],
        ),
      text: (screen) => [
        ...heading(screen, 'What a score means here'),
        ...methodSentence(screen, result.asked.method!),
        ...calibrationLines(screen, result),
      ],
      index,
    };
  },
};

const thresholdWords: Readonly<Record<Threshold['name'], string>> = {
  near: 'near: where moves begin',
  close: 'close: as alike as unit groups are on average',
  unitGroups: 'within unit groups: mean − standard deviation',
  broadOccupations: 'within broad occupations: the same',
  p95: '5 % of all pairs reach it',
  p99: '1 % of all pairs reach it',
  own: 'your own',
};

function calibrationLines(screen: Screen, result: Calibration): string[] {
  const { pairs, thresholds, unitGroups, broadOccupations, nullModel } = result;
  const families = [
    ['unit groups', unitGroups],
    ['broad occupations', broadOccupations],
  ] as const;
  return [
    '',
    sectionLine(screen, 'Thresholds', 'and how many occupations pass, seen from one'),
    ...tableLines<Threshold>(
      screen,
      [
        { title: 'from', cell: ({ value }) => scoreText(value), align: 'right', style: screen.styles.bold },
        { title: 'what it is', cell: ({ name }) => thresholdWords[name] },
        { title: 'median', cell: ({ passing }) => countText(passing.median), align: 'right' },
        {
          title: 'half lie between',
          cell: ({ passing: p }) => `${countText(p.lowerQuartile)}–${countText(p.upperQuartile)}`,
          align: 'right',
        },
        { title: 'of all pairs', cell: ({ passing }) => percentText(passing.share), align: 'right' },
      ],
      thresholds,
    ),
    '',
    sectionLine(screen, 'Kindred occupations'),
    ...families.flatMap(([name, means]) =>
      means === null
        ? []
        : [
            `  ${name}: mean ${scoreText(means.mean)}, standard deviation ${scoreText(means.deviation)}, over ${countText(means.families)} of them`,
          ],
    ),
    ...(nullModel === null
      ? []
      : wrapped(
          `unit groups in ${nullModel.samples} random graphs with the same degrees: mean ${scoreText(nullModel.mean)}${nullModel.z === null ? '' : `; the data lie ${nullModel.z.toFixed(0)} standard deviations above`}`,
          screen.width - 2,
        ).map((line) => `  ${line}`)),
    '',
    sectionLine(
      screen,
      'All pairs',
      `${countText(pairs.count)} of ${plural(pairs.comparable, 'occupation')}${pairs.sampled ? `, ${plural(pairs.sources, 'source')} drawn` : ''}; ${percentText(pairs.nonZero / pairs.count)} share something`,
    ),
    `  ${Object.entries(pairs.percentiles)
      .map(([name, value]) => `${percentileName(name)} ${scoreText(value)}`)
      .join('   ')}`,
  ];
}

/** `p999` is the 99.9th percentile. */
function percentileName(name: string): string {
  const digits = name.slice(1);
  return `${digits.length > 2 ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits} %:`;
}
