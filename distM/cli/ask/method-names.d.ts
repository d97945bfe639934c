import { type Metric } from '../../similarity/metric.ts';
import { type Weighting } from '../../similarity/weighting.ts';
/** A metric by its name, written anyhow: `adamic-adar`, `AdamicAdar`; `tversky:α,β`. @throws UsageError */
export declare function methodNamed(name: string): Metric;
export declare function metricNamed(name: string): Metric | undefined;
/** A weighting by its name, a product of several, `essentialOnly*rarity`, or one rounded, `rounded:rarity`. @throws UsageError */
export declare function weightingNamed(name: string): Weighting;
