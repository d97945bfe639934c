import type { AdjacencyEvaluation, EvaluatedAdjacency } from '../../evaluate/adjacency-evaluation.ts';
import type { Estimate } from '../../evaluate/bootstrap.ts';
import type { EvaluatedMethod, Evaluation } from '../../evaluate/evaluation.ts';
import { type MeasureName, measureNames } from '../../evaluate/measures.ts';
import type { EvaluatedProfiles, ProfileEvaluation } from '../../evaluate/profile-evaluation.ts';
import type { CsvTable } from './csv.ts';
import {
  differenceText,
  estimateCells,
  estimateHeader,
  figure,
  intervalText,
  secondsColumn,
  withInterval,
} from './estimate-text.ts';
import { countText, percentText, plural } from './figures.ts';
import { heading } from './heading.ts';
import { intervalLines, measureLines } from './measure-words.ts';
import type { Screen } from './screen.ts';
import { type Column, tableLines } from './table.ts';

/** A table of methods against judged pairs, for a spreadsheet. */
export function evaluationTable({ methods }: Evaluation): CsvTable {
  return { header: csvHeader, rows: methods.map(csvRow) };
}

const csvHeader: readonly string[] = [
  'method',
  .../* @__PURE__ */ measureNames.flatMap((name) => [
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

/** Methods against judged pairs, for people. */
export function evaluationLines(
  screen: Screen,
  { truth, groups, k, baseline, resamples, seed, methods }: Evaluation,
): string[] {
  const shown: Readonly<Record<MeasureName, string>> = {
    ndcg: `nDCG@${k}`,
    recall: `recall@${k}`,
    map: 'MAP',
    mrr: 'MRR',
    auc: 'AUC',
    spearman: 'Spearman',
  };
  const columns: Column<EvaluatedMethod>[] = [
    { title: 'method', cell: ({ name }) => name, style: screen.styles.bold, flexible: true },
    ...measureNames.map(
      (name): Column<EvaluatedMethod> => ({
        title: shown[name],
        cell: ({ measures }) => figure(measures[name].mean),
        align: 'right',
      }),
    ),
    { title: `${shown.ndcg} between`, cell: ({ measures }) => intervalText(measures.ndcg, figure) },
    {
      title: `against ${baseline}`,
      cell: ({ difference }) => (difference ? differenceText(difference.ndcg) : ''),
      style: screen.styles.accent,
    },
    secondsColumn(screen),
  ];
  return [
    ...heading(screen, `How well methods find ${saidBy(truth.name)}`),
    `  ${plural(truth.queries, truth.unit)} asked (gain above 0 is relevant), ${plural(truth.candidates, 'candidate')} each; ${countText(truth.known)} of ${plural(truth.judgements, 'judgement')} known here (${percentText(truth.share)})${truth.ignored > 0 ? `, ${countText(truth.ignored)} not counted` : ''}.`,
    ...(groups === undefined
      ? []
      : [
          `  Groups add up the ${groups === 'ranks' ? 'reciprocal ranks' : 'scores'} of their occupations' best answers.`,
        ]),
    '',
    ...tableLines(screen, columns, methods),
    '',
    ...measureLines(screen, ['nDCG@k', 'recall@k', 'MAP', 'MRR', 'AUC', 'Spearman'], k),
    ...(resamples === 0 ? [] : intervalLines(screen, { of: shown.ndcg, drawn: `${truth.unit}s`, resamples, seed })),
  ];
}

/** What evidence says, as an end of a sentence. */
function saidBy(name: string): string {
  return name === 'siblings' ? 'occupations of the same group' : `what ${name} says`;
}

/** Measures of adjacency on hidden skills, for a spreadsheet. */
export function adjacencyTable({ measures }: AdjacencyEvaluation): CsvTable {
  return {
    header: ['measure', ...estimateHeader('hit rate'), ...estimateHeader('mrr')],
    rows: measures.map(({ name, hitRate, mrr }) => [name, ...estimateCells(hitRate), ...estimateCells(mrr)]),
  };
}

/** Measures of adjacency on hidden skills, for people. */
export function adjacencyLines(screen: Screen, answer: AdjacencyEvaluation): string[] {
  const { cases, occupations, k, profile, seed, resamples, measures } = answer;
  const columns: Column<EvaluatedAdjacency>[] = [
    { title: 'measure', cell: ({ name }) => name, style: screen.styles.bold, flexible: true },
    { title: `hit rate at ${k}`, cell: ({ hitRate }) => withInterval(hitRate) },
    { title: 'MRR', cell: ({ mrr }) => withInterval(mrr) },
    {
      title: `against ${measures[0]?.name ?? ''}`,
      cell: ({ difference }) => (difference ? differenceText(difference.hitRate) : ''),
      style: screen.styles.accent,
    },
    secondsColumn(screen),
  ];
  return [
    ...heading(screen, 'How well hidden skills are found again'),
    `  ${plural(cases, 'essential skill')} hidden, one at a time, from ${plural(occupations, 'occupation')} that do not count as neighbours themselves; asked with ${profile === 'all' ? 'all other skills' : 'the other essential skills'}.`,
    '',
    ...tableLines(screen, columns, measures),
    '',
    ...measureLines(screen, ['hit rate at k', 'MRR'], k),
    ...(resamples === 0 ? [] : intervalLines(screen, { drawn: 'occupations', resamples, seed })),
  ];
}

/** Made-up profiles and their occupations, for a spreadsheet. */
export function profilesTable({ results }: ProfileEvaluation): CsvTable {
  return {
    header: ['profiles', 'skills', 'count', ...estimateHeader('mrr'), ...estimateHeader('hit rate')],
    rows: results.map(({ kind, size, profiles, mrr, hitRate }) => [
      kind,
      size,
      profiles,
      ...estimateCells(mrr),
      ...estimateCells(hitRate),
    ]),
  };
}

const profileWords: Readonly<Record<EvaluatedProfiles['kind'], string>> = {
  exact: 'as they are',
  siblings: 'half replaced by a sibling skill',
  noisy: 'half as many of anybody’s added',
  typed: 'named in other words, every second mistyped',
};

/** Made-up profiles and their occupations, for people. */
export function profilesLines(screen: Screen, { k, seed, resamples, results }: ProfileEvaluation): string[] {
  const columns: Column<EvaluatedProfiles>[] = [
    { title: 'profiles', cell: ({ kind }) => profileWords[kind], style: screen.styles.bold, flexible: true },
    { title: 'skills', cell: ({ size }) => String(size), align: 'right' },
    { title: 'MRR', cell: ({ mrr }) => withInterval(mrr) },
    { title: `hit rate at ${k}`, cell: ({ hitRate }) => withInterval(hitRate) },
    { title: 'made up', cell: ({ profiles }) => countText(profiles), align: 'right', style: screen.styles.dim },
    secondsColumn(screen),
  ];
  return [
    ...heading(screen, 'How well the occupation of a made-up profile is found again'),
    '  Skills are drawn from the essential ones of an occupation; the answer should be that occupation.',
    ...typedLines(results),
    '',
    ...tableLines(screen, columns, results),
    '',
    ...measureLines(screen, ['hit rate at k', 'MRR'], k),
    ...(resamples === 0 ? [] : intervalLines(screen, { drawn: 'profiles', resamples, seed })),
  ];
}

/** How much of typed names was understood. */
function typedLines(results: readonly EvaluatedProfiles[]): string[] {
  return results.flatMap(({ typed, size }) =>
    typed === undefined
      ? []
      : [
          `  Of ${size} typed names each, ${percentText(typed.understood)} are understood for certain, ${percentText(typed.mistaken)} taken for another skill.`,
        ],
  );
}
