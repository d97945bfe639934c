import { metricWords } from '../../similarity/all-metrics.ts';
import { type Metric, tversky } from '../../similarity/metric.ts';
import { product, rounded, type Weighting } from '../../similarity/weighting.ts';
import { UsageError } from '../tell/usage-error.ts';
import { weightingWords } from '../tell/weighting-words.ts';

/** A metric by its name, written anyhow: `adamic-adar`, `AdamicAdar`; `tversky:α,β`. @throws UsageError */
export function methodNamed(name: string): Metric {
  const metric = metricNamed(name);
  if (metric !== undefined) return metric;
  throw new UsageError(`No method "${name}". "skillgraph info --methods" lists them: ${metricNames().join(', ')}, ….`);
}

export function metricNamed(name: string): Metric | undefined {
  const parts = /^tversky[:(]\s*([\d.]+)\s*,\s*([\d.]+)\s*\)?$/i.exec(name.trim());
  if (parts) return tversky(Number(parts[1]), Number(parts[2]));
  return metricWords.find(([metric]) => squeezed(metric.name) === squeezed(name))?.[0];
}

function metricNames(): string[] {
  return metricWords.map(([{ name }]) => name);
}

/** A weighting by its name, a product of several, `essentialOnly*rarity`, or one rounded, `rounded:rarity`. @throws UsageError */
export function weightingNamed(name: string): Weighting {
  const within = /^rounded[:(]\s*(.+?)\s*\)?$/i.exec(name.trim())?.[1];
  if (within !== undefined) return rounded(weightingNamed(within));
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
