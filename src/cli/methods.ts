import type { Method } from '../similarity/method.ts';
import {
  adamicAdar,
  commonSkills,
  cosine,
  coverage,
  dice,
  jaccard,
  leichtHolmeNewman,
  type Metric,
  minConditional,
  newman,
  overlap,
  resourceAllocation,
  tversky,
} from '../similarity/metric.ts';
import {
  bm25,
  byKind,
  centred,
  comparativeAdvantage,
  essentialOnly,
  flat,
  product,
  published,
  publishedLevel,
  rarity,
  smoothedRarity,
  type Weighting,
} from '../similarity/weighting.ts';
import { type Call, UsageError } from './command.ts';

/** Metrics by name, and what each asks, in words. */
export const metricWords: readonly (readonly [Metric, string])[] = [
  [jaccard, 'shared skills of all skills of both'],
  [dice, 'shared skills, twice, of both sides together'],
  [cosine, 'angle between the two skill vectors'],
  [coverage, 'how much of what the other needs is there already (directed)'],
  [overlap, 'shared skills of the smaller side'],
  [minConditional, 'shared skills of the larger side'],
  [commonSkills, 'number of shared skills'],
  [adamicAdar, 'shared skills, rare ones count more: 1 / ln df'],
  [resourceAllocation, 'shared skills, rare ones count much more: 1 / df'],
  [newman, 'shared skills: 1 / (df − 1)'],
  [leichtHolmeNewman, 'shared skills of the product of both sizes'],
];

/** Weightings by name, and what each counts, in words. */
export const weightingWords: readonly (readonly [Weighting, string])[] = [
  [flat, 'every requirement counts 1'],
  [byKind(), 'essential counts 1, optional ½'],
  [essentialOnly, 'essential requirements only'],
  [rarity, 'ln(N / df): rare skills count more'],
  [smoothedRarity, 'rare skills count more, never 0'],
  [bm25(), 'essential over optional, rare over common, short lists over long'],
  [published, 'ratings and weights as the source states them'],
  [publishedLevel, 'levels as the source states them'],
  [comparativeAdvantage(), "a skill's share here over its share everywhere"],
  [centred, 'ratings minus the mean of the skill (cosine only)'],
];

/** The method and weighting that were asked for; empty where none was, so that queries use their own. */
export function comparisonOf(call: Call): { readonly method?: Method; readonly weighting?: Weighting } {
  const method = call.text('method') ?? call.text('metric');
  const weighting = call.text('weighting');
  return {
    ...(method === undefined ? {} : { method: methodNamed(method) }),
    ...(weighting === undefined ? {} : { weighting: weightingNamed(weighting) }),
  };
}

/** A metric by its name, written anyhow: `adamic-adar`, `AdamicAdar`; `tversky:α,β`. @throws UsageError */
export function methodNamed(name: string): Metric {
  const parts = /^tversky[:(]\s*([\d.]+)\s*,\s*([\d.]+)\s*\)?$/i.exec(name.trim());
  if (parts) return tversky(Number(parts[1]), Number(parts[2]));
  return named(
    metricWords.map(([metric]) => metric),
    name,
    'method',
    ', tversky:<alpha>,<beta>',
  );
}

/** A weighting by its name, or a product of several: `essentialOnly*rarity`. @throws UsageError */
export function weightingNamed(name: string): Weighting {
  const known = weightingWords.map(([weighting]) => weighting);
  const factors = name
    .split(/[*×]/)
    .map((factor) => named(known, factor, 'weighting', ', or a product of them with *'));
  return factors.length === 1 ? factors[0]! : product(...factors);
}

function named<T extends { readonly name: string }>(known: readonly T[], typed: string, what: string, more: string): T {
  const found = known.find(({ name }) => squeezed(name) === squeezed(typed));
  if (found !== undefined) return found;
  throw new UsageError(`No ${what} "${typed}". Known: ${known.map(({ name }) => name).join(', ')}${more}.`);
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
