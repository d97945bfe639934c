import { findConcept } from '../compact/find-concept.ts';
import { placeIn } from '../compact/lens-values.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, askedOf, askForms, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient, insufficient } from './answer/insufficient.ts';
import { headsOf } from './lens/by-trend.ts';
import type { IndicatorFormula } from './lens/formula.ts';
import { groupMean, type IndexIndicator, indexIndicators, indicatorRow, ofFormula } from './lens/indicator-rows.ts';
import type { Disagreement, OccupationIndicator } from './lens/lens-answers.ts';

/** What is asked of an occupation's outlook. */
export interface IndicatorsOptions extends Ask {
  /** Indicators of one's own beside those the index carries. */
  readonly also?: readonly IndicatorFormula[] | undefined;
}

/** The outlook of an occupation. */
export interface Indicators extends Answered {
  readonly results: readonly OccupationIndicator[];
  /** Where percentiles of exposure differ by more than 40 between sources; counts of one source stand side by side. */
  readonly disagreement?: Disagreement;
}

/** From which difference of percentiles on sources are said to disagree. */
const disagreeing = 40;

const forms: OptionForms<IndicatorsOptions> = { ...askForms, also: 'list' };

/**
 * What is known of the outlook of an occupation: every indicator that the index carries, by id, each with how it is known
 * (published, computed, borrowed, estimated, not at all), where it stands among all occupations, and its source. The words
 * that must stand beside exposure: it is not replacement; the year and country of the source; how sure the link is; the
 * interval.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION`.
 *
 * @example
 * for (const { label, value, evidence } of indicators(index, 'chef').results) console.log(label, value, evidence);
 */
export function indicators(
  index: SkillIndex,
  occupation: string,
  options?: IndicatorsOptions,
): Indicators | Insufficient {
  const { language, also = [] } = askedOf(index, options, forms);
  const { row, by } = findConcept(index, 'occupations', occupation);
  const ref: ConceptRef = conceptRef(index, 'occupations', row, language);
  const subject = { kind: 'occupation', ...ref, matchedBy: by } as const;
  const all = [...indexIndicators(index), ...also.map((formula) => ofFormula(index, formula))];
  if (all.length === 0)
    return insufficient(
      subject,
      'The index carries no indicators. Build it with some: skillgraph build --indicator FILE.',
    );
  const results = all.map((indicator) => occupationIndicator(index, indicator, row, language));
  const disagreement = disagreementOf(results);
  return { status: 'ok', subject, asked: {}, results, ...(disagreement === null ? {} : { disagreement }) };
}

/** One indicator of one occupation, worded for an answer. */
export function occupationIndicator(
  index: SkillIndex,
  indicator: IndexIndicator,
  row: number,
  language: string | undefined,
): OccupationIndicator {
  const { facts, table, estimate } = indicator;
  const sorted = indicator.sorted();
  const { evidence, value, donors } = indicatorRow(index, indicator, row);
  const group = groupMean(index, indicator, row, language);
  const lenders = donors.map(({ at, confidence }) => ({
    code: table!.codes[at]!,
    label: table!.names[at]!,
    value: table!.values[at]!,
    confidence,
  }));
  const known = {
    ...facts,
    evidence,
    donors: lenders,
    deciles: sorted.length === 0 ? [] : Array.from({ length: 11 }, (_, i) => quantile(sorted, i / 10)),
    ...(group === null ? {} : { group }),
    ...(estimate?.quality && (evidence === 'estimated' || !estimate.given) ? { quality: estimate.quality } : {}),
  };
  if (evidence === 'none') return { ...known, reason: reasonOf(indicator) };
  const rank = { ...known, value, ...placeIn(sorted, value) };
  if (evidence === 'borrowed') {
    const values = lenders.map((donor) => donor.value);
    return {
      ...rank,
      least: Math.min(...values),
      greatest: Math.max(...values),
      confidence: lenders.reduce((sum, { confidence }) => sum + confidence, 0) / lenders.length,
    };
  }
  if (evidence !== 'estimated') return rank;
  const { q, level, spreads, placeOf } = estimate!;
  const width = q * spreads[placeOf[row]!]!;
  const [least, most] = facts.range ?? [-Infinity, Infinity];
  return {
    ...rank,
    interval: {
      low: Math.max(least, value - width),
      high: Math.min(most, value + width),
      level,
    },
  };
}

function reasonOf({ formula, estimate }: IndexIndicator): string {
  if (formula !== null) return 'The occupation has nothing it could be worked out of.';
  if (estimate === null) return 'The source has neither this occupation nor one that corresponds.';
  if (estimate.quality === null) return 'Too few occupations have a figure to estimate it from.';
  return 'Skills do not tell it well enough to estimate it.';
}

function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}

/** Among indicators of exposure with a figure: two of different sources that lie farthest apart, where that is far. */
function disagreementOf(results: readonly OccupationIndicator[]): Disagreement | null {
  const ranked = headsOf(results)
    .filter(({ exposure, percentile }) => exposure === true && percentile !== undefined)
    .sort((a, b) => b.percentile! - a.percentile!);
  let widest: Disagreement | null = null;
  const end = ({ id, label, percentile }: OccupationIndicator) => ({ id, label, percentile: percentile! });
  for (const highest of ranked) {
    const lowest = ranked.findLast(({ source }) => source.name !== highest.source.name);
    const difference = lowest === undefined ? 0 : highest.percentile! - lowest.percentile!;
    if (difference > (widest?.difference ?? disagreeing))
      widest = { highest: end(highest), lowest: end(lowest!), difference };
  }
  return widest;
}
