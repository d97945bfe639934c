import { statedNumber } from '../../catalogue/number.ts';
import { type IndicatorExplanation, indicatorExplanation } from '../../query/indicator-explanation.ts';
import { type Indicators, indicators } from '../../query/indicators.ts';
import { byTrend, type ShownIndicator } from '../../query/lens/by-trend.ts';
import { type CompositePart, type CompositeValue, composite } from '../../query/lens/composite.ts';
import type { OccupationIndicator } from '../../query/lens/lens-answers.ts';
import {
  addedText,
  amountText,
  disagreementText,
  evidenceText,
  exposureCaveat,
  groupText,
  outlookCaveats,
  partText,
  placeText,
  qualityText,
  sentence,
  sourceText,
  variantText,
} from '../../query/lens/words.ts';
import type { Call } from '../ask/call.ts';
import { namedByArguments } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, listed } from '../ask/options.ts';
import { type CommandModule, UsageError, unanswered } from '../command.ts';
import { type CsvTable, tableOf } from '../tell/csv.ts';
import { bar } from '../tell/figures.ts';
import { heading, sectionLine } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';
import { wrapped } from '../tell/text.ts';

export const outlookCommand: CommandModule = {
  name: 'outlook',
  summary: 'exposure to AI, digital and green shares, and what else is known of the outlook',
  description:
    'Every indicator of the index for an occupation: how it is known (published, computed, borrowed, estimated), where it stands among all occupations, and whose figure it is. Exposure is not replacement.',
  arguments: [{ name: '<occupation...>', description: 'by any of its names, id or code' }],
  options: [
    ...dataOptions,
    csvOption,
    { flags: '--why <indicator>', description: 'take one indicator apart, by its id' },
    {
      flags: '--composite <weights>',
      description:
        'your own composite of percentiles: indicator=weight, a minus reverses it: gpt-beta-people=-2,job-zone=1',
      parse: listed,
    },
  ],
  examples: [
    ['outlook "ICT operations manager"', 'in the sample'],
    ['outlook chef --why gpt-beta-people', 'which tasks make the figure'],
    ['outlook chef --composite gpt-beta-people=-2,job-zone=1', 'your own weights, with what each choice changes'],
    ['outlook chef --csv', 'one row per indicator'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const subject = await namedByArguments(index, 'occupations', call);
    const why = call.text('why');
    if (why !== undefined) {
      const result = indicatorExplanation(index, subject.id, why, languageOf(call));
      if (result.status === 'insufficient') return unanswered(result);
      return {
        json: result,
        csv: () =>
          tableOf(
            [{ kind: 'base', id: '', label: '', contribution: result.base }, ...result.results],
            ['kind', 'id', 'label', 'contribution'],
          ),
        text: (screen) => [...heading(screen, subject.label, subject.code, subject.note), ...whyLines(screen, result)],
        index,
        lent: true,
      };
    }
    const result = indicators(index, subject.id, languageOf(call));
    if (result.status === 'insufficient') return unanswered(result);
    const own = compositeOf(call, result);
    return {
      json: own === null ? result : { ...result, composite: own },
      csv: () => outlookTable(result.results),
      text: (screen) => [
        ...heading(screen, `Outlook of ${subject.label}`, subject.code, subject.note),
        '',
        ...(result.disagreement === undefined
          ? []
          : [...wrapped(disagreementText(result.disagreement), screen.width).map(screen.styles.warn), '']),
        ...outlookLines(screen, result.results),
        ...(own === null ? [] : compositeLines(screen, own)),
        ...outlookCaveats(result.results).flatMap((text) => ['', ...wrapped(text, screen.width)]),
      ],
      index,
      lent: true,
    };
  },
};

function outlookTable(results: readonly OccupationIndicator[]): CsvTable {
  return tableOf(
    results.map(({ interval, group, donors, source, ...figure }) => ({
      ...figure,
      low: interval?.low,
      high: interval?.high,
      group: group?.group,
      groupMean: group?.mean,
      donors: donors.map(({ code }) => code).join(' '),
      source: source.name,
      year: source.year,
      country: source.country,
    })),
    [
      'id',
      'label',
      'evidence',
      'value',
      'percentile',
      'low',
      'high',
      'least',
      'greatest',
      'confidence',
      'group',
      'groupMean',
      'donors',
      'source',
      'year',
      'country',
    ],
  );
}

/** Under what they speak of; narrower and wider counts of the same in a line each. */
function outlookLines(screen: Screen, results: readonly OccupationIndicator[]): string[] {
  return byTrend(results).flatMap(([title, own]) => [
    sectionLine(screen, title),
    ...own.flatMap((shown) => [...indicatorLines(screen, shown), '']),
  ]);
}

function indicatorLines(screen: Screen, { indicator, variants }: ShownIndicator): string[] {
  const { styles, width } = screen;
  const { label, id, value, below, direction } = indicator;
  const under = (text: string): string[] => wrapped(text, width - 4).map((line) => `    ${styles.dim(line)}`);
  const head = `  ${styles.bold(label)}  ${styles.dim(id)}`;
  if (value === undefined || below === undefined)
    return [head, '    no figure', ...under(`${indicator.reason!}${qualityText(indicator)}`)];
  const place = `${bar(below / 100, 20).padEnd(20, '·')} ${placeText(indicator)}`;
  const beside = [evidenceText(indicator), groupText(indicator)].filter((text) => text !== '').join('; ');
  return [
    head,
    `    ${styles.accent(amountText(indicator, value))}  ${place}`,
    ...under(`${sentence(beside)} ${sentence(sourceText(indicator))}`),
    ...under(`High: ${direction}.`),
    ...(variants.length === 0 ? [] : under(`Counted otherwise: ${variants.map(variantText).join(' ')}`)),
  ];
}

function whyLines(screen: Screen, { indicator, base, results }: IndicatorExplanation): string[] {
  return [
    '',
    ...indicatorLines(screen, { indicator, variants: [] }),
    '',
    sectionLine(screen, 'What it is made of', base === 0 ? '' : `starting from ${partText(indicator, base)}`),
    ...tableLines(
      screen,
      [
        { title: 'adds', cell: ({ contribution }) => addedText(indicator, contribution), align: 'right' },
        { title: 'kind', cell: ({ kind }) => kind, style: screen.styles.dim },
        { title: 'what', cell: ({ label }) => label, flexible: true },
      ],
      results,
    ),
    ...(indicator.exposure === true ? ['', ...wrapped(exposureCaveat, screen.width)] : []),
  ];
}

/** @throws UsageError for weights that are no numbers. */
function compositeOf(call: Call, { results }: Indicators): CompositeValue | null {
  const typed = call.list('composite');
  if (typed.length === 0) return null;
  const parts = typed.map((pair): CompositePart => {
    const [indicator = '', weight = ''] = pair.split('=').map((part) => part.trim());
    const { value } = statedNumber(weight);
    if (indicator === '' || value === null || value === 0)
      throw new UsageError(
        `--composite takes indicator=weight pairs, gpt-beta-people=-2,job-zone=1; "${pair}" is none.`,
      );
    return { indicator, weight: Math.abs(value), reverse: value < 0 };
  });
  const found = composite({ name: 'your composite', parts }, results);
  if (found === null) throw new UsageError('The occupation has no figure for one of the parts: there is no composite.');
  return found;
}

function compositeLines(screen: Screen, { value, range, parts }: CompositeValue): string[] {
  return [
    '',
    sectionLine(
      screen,
      'Your composite',
      `${value.toFixed(0)} of 100, ${range[0].toFixed(0)} to ${range[1].toFixed(0)} with one part left out`,
    ),
    ...tableLines(
      screen,
      [
        { title: 'weight', cell: ({ weight }) => String(weight), align: 'right' },
        { title: 'counts as', cell: ({ percentile }) => percentile.toFixed(0), align: 'right' },
        { title: 'without it', cell: ({ without }) => without.toFixed(0), align: 'right' },
        { title: 'part', cell: ({ label }) => label, flexible: true },
      ],
      parts,
    ),
  ];
}
