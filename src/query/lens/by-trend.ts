import type { Trend } from '../../catalogue/lens.ts';
import type { OccupationIndicator } from './lens-answers.ts';

/** What indicators speak of, in the order they are read. */
const trendTitles: readonly (readonly [Trend | undefined, string])[] = [
  ['ai', 'Artificial intelligence'],
  ['routine', 'Routine'],
  ['digital', 'Digital skills'],
  ['green', 'Green skills'],
  ['remote', 'Work from home'],
  ['offshoring', 'Work that can move abroad'],
  ['preparation', 'Preparation'],
  [undefined, 'Other figures'],
];

/** An indicator with its narrower and wider counts. */
export interface ShownIndicator {
  readonly indicator: OccupationIndicator;
  readonly variants: readonly OccupationIndicator[];
}

/** Indicators that stand for themselves: no narrower or wider counts of another one that is there. */
export function headsOf(results: readonly OccupationIndicator[]): readonly OccupationIndicator[] {
  const ids = new Set(results.map(({ id }) => id));
  return results.filter(({ variantOf }) => variantOf === undefined || !ids.has(variantOf));
}

/** Indicators under what they speak of, counts of the same together; what has no figure stands last. */
export function byTrend(results: readonly OccupationIndicator[]): readonly (readonly [string, ShownIndicator[]])[] {
  const heads = headsOf(results);
  const known = new Set(trendTitles.map(([trend]) => trend));
  return trendTitles
    .map(([trend, title]) => {
      const own = heads
        .filter((one) => (known.has(one.trend) ? one.trend : undefined) === trend)
        .sort((a, b) => Number(a.evidence === 'none') - Number(b.evidence === 'none'))
        .map((indicator) => ({
          indicator,
          variants: results.filter(({ variantOf, evidence }) => variantOf === indicator.id && evidence !== 'none'),
        }));
      return [title, own] as const;
    })
    .filter(([, own]) => own.length > 0);
}
