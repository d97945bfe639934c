import type { SkillIndex } from '../../compact/skill-index.ts';
import { metricWords } from '../../similarity/all-metrics.ts';
import type { Method } from '../../similarity/method.ts';
import { type Metric, tversky } from '../../similarity/metric.ts';
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
} from '../../similarity/weighting.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { Call } from './call.ts';

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
export async function comparisonOf(
  index: SkillIndex,
  call: Call,
): Promise<{ readonly method?: Method; readonly weighting?: Weighting }> {
  const typed = call.text('method') ?? call.text('metric');
  const weighting = call.text('weighting');
  return {
    ...(typed === undefined ? {} : await methodAsked(index, typed)),
    ...(weighting === undefined ? {} : { weighting: weightingNamed(weighting) }),
  };
}

/** Methods that are more than a metric are loaded when one is asked for. */
async function methodAsked(
  index: SkillIndex,
  typed: string,
): Promise<{ readonly method: Method; readonly weighting?: Weighting }> {
  const plain = metricNamed(typed);
  if (plain !== undefined) return { method: plain };
  const { contestantNamed } = await import('./contestants.ts');
  const { method, weighting } = contestantNamed(index, typed);
  return { method, ...(weighting === undefined ? {} : { weighting }) };
}

/** A metric by its name, written anyhow: `adamic-adar`, `AdamicAdar`; `tversky:α,β`. @throws UsageError */
export function methodNamed(name: string): Metric {
  const metric = metricNamed(name);
  if (metric !== undefined) return metric;
  throw new UsageError(`No method "${name}". "skillgraph info --methods" lists them: ${metricNames().join(', ')}, ….`);
}

function metricNamed(name: string): Metric | undefined {
  const parts = /^tversky[:(]\s*([\d.]+)\s*,\s*([\d.]+)\s*\)?$/i.exec(name.trim());
  if (parts) return tversky(Number(parts[1]), Number(parts[2]));
  return metricWords.find(([metric]) => squeezed(metric.name) === squeezed(name))?.[0];
}

function metricNames(): string[] {
  return metricWords.map(([{ name }]) => name);
}

/** A weighting by its name, or a product of several: `essentialOnly*rarity`. @throws UsageError */
export function weightingNamed(name: string): Weighting {
  const factors = name.split(/[*×]/).map((factor) => {
    const found = weightingWords.find(([weighting]) => squeezed(weighting.name) === squeezed(factor));
    if (found !== undefined) return found[0];
    const known = weightingWords.map(([weighting]) => weighting.name).join(', ');
    throw new UsageError(`No weighting "${factor.trim()}". Known: ${known}, or a product of them with *.`);
  });
  return factors.length === 1 ? factors[0]! : product(...factors);
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
