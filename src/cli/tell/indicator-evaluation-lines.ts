import type { EvaluatedIndicator, IndicatorEvaluation } from '../../evaluate/indicator-evaluation.ts';
import type { CsvTable } from './csv.ts';
import { countText, percentText } from './figures.ts';
import { heading } from './heading.ts';
import { measureLines } from './measure-words.ts';
import type { Screen } from './screen.ts';
import { type Column, tableLines } from './table.ts';

const digits = ['1', '2', '3', '4'] as const;

/** How well indicators are told from skills, one row per indicator and deal, and one of their mean. */
export function indicatorsTable({ indicators }: IndicatorEvaluation): CsvTable {
  return {
    header: [
      'indicator',
      'seed',
      'r2',
      'spearman',
      'mae',
      'cover',
      'knn',
      ...digits.map((length) => `group mean ${length}`),
      'occupations',
      'codes',
      'estimated',
    ],
    rows: indicators.flatMap(({ id, given, mean, deals }) =>
      [...(mean === null ? [] : [{ seed: 'mean', ...mean }]), ...deals].map((deal) => [
        id,
        deal.seed,
        deal.r2,
        deal.spearman,
        deal.mae,
        deal.cover,
        deal.knn,
        ...digits.map((length) => deal.groupMeans[length]),
        deal.occupations,
        deal.codes,
        given ? 'yes' : 'no',
      ]),
    ),
  };
}

/** How well indicators are told from skills, for people. */
export function indicatorsLines(screen: Screen, answer: IndicatorEvaluation): string[] {
  const { indicators, level, folds, seed, neighbours } = answer;
  const figure = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));
  const of = (measure: 'r2' | 'spearman' | 'mae' | 'knn') => (one: EvaluatedIndicator) => figure(one.mean?.[measure]);
  const columns: Column<EvaluatedIndicator>[] = [
    { title: 'indicator', cell: ({ id }) => id, style: screen.styles.bold, flexible: true },
    { title: 'R²', cell: of('r2'), align: 'right', style: screen.styles.accent },
    { title: 'least–most', cell: ({ deals }) => (deals.length === 0 ? '' : spreadText(deals.map(({ r2 }) => r2))) },
    { title: 'Spearman', cell: of('spearman'), align: 'right' },
    { title: 'error', cell: of('mae'), align: 'right' },
    { title: 'cover', cell: ({ mean }) => (mean === null ? '–' : percentText(mean.cover)), align: 'right' },
    { title: 'group mean', cell: bestGroup, align: 'right' },
    { title: 'most alike', cell: of('knn'), align: 'right' },
    { title: 'figures', cell: ({ mean }) => countText(mean?.occupations ?? 0), align: 'right', minor: true },
    { title: 'lenders', cell: ({ mean }) => countText(mean?.codes ?? 0), align: 'right', minor: true },
    { title: 'estimated', cell: ({ given }) => (given ? 'yes' : 'no') },
  ];
  return [
    ...heading(screen, 'How well skills tell what is not known of occupations'),
    `  Figures were hidden in ${folds} folds, all that share a lender together, dealt from seed ${seed} on; intervals are to hold ${percentText(level)}.`,
    '',
    ...tableLines(screen, columns, indicators),
    '',
    ...measureLines(screen, ['R²', 'Spearman', 'error', 'cover', 'group mean', 'most alike'], neighbours),
    ...indicators.flatMap(({ id, reason }) => (reason === undefined ? [] : [`  ${id}: ${reason}`])),
  ];
}

function spreadText(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(3)}–${Math.max(...values).toFixed(3)}`;
}

function bestGroup({ mean }: EvaluatedIndicator): string {
  const [best] = Object.entries(mean?.groupMeans ?? {}).sort(([, a], [, b]) => b - a);
  return best === undefined ? '–' : `${best[1].toFixed(3)} (${best[0]})`;
}
