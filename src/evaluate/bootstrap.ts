import { randomNumbers } from '../similarity/random.ts';

/** A mean over queries with its 95 % interval. NaN where no query defines the measure. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Queries that define the measure. */
  readonly queries: number;
}

/**
 * Resamples of clusters with replacement: how often each cluster is drawn, one list per resample. The same seed draws
 * the same clusters for every method and measure, which is what makes comparisons paired.
 */
export function resampleCounts(clusterCount: number, resamples: number, seed: number): Uint16Array[] {
  const random = randomNumbers(seed);
  return Array.from({ length: resamples }, () => {
    const counts = new Uint16Array(clusterCount);
    for (let draw = 0; draw < clusterCount; draw++) counts[Math.floor(random() * clusterCount)]!++;
    return counts;
  });
}

/**
 * Mean of values with the percentile interval of its bootstrap (Efron 1979). Values of one cluster are drawn together,
 * so that related queries do not pass for independent ones. NaN values are left out.
 */
export function estimate(values: Float64Array, clusterOf: Uint32Array, counts: readonly Uint16Array[]): Estimate {
  const clusters = counts[0]?.length ?? clusterOf.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const sums = new Float64Array(clusters);
  const sizes = new Float64Array(clusters);
  for (const [i, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    sums[clusterOf[i]!]! += value;
    sizes[clusterOf[i]!]!++;
  }
  const total = sizes.reduce((sum, size) => sum + size, 0);
  // Clusters of one size, the usual case, need no counting: as many are drawn as there are.
  const even = sizes.every((size) => size === sizes[0]);
  const means: number[] = [];
  for (const drawn of counts) {
    let sum = 0;
    for (let cluster = 0; cluster < clusters; cluster++) sum += drawn[cluster]! * sums[cluster]!;
    let size = even ? total : 0;
    if (!even) for (let cluster = 0; cluster < clusters; cluster++) size += drawn[cluster]! * sizes[cluster]!;
    if (size > 0) means.push(sum / size);
  }
  means.sort((a, b) => a - b);
  return {
    mean: sums.reduce((sum, value) => sum + value, 0) / total,
    low: percentile(means, 0.025),
    high: percentile(means, 0.975),
    queries: total,
  };
}

/** 1 for a reciprocal rank within the first k, else 0. */
export function hitsWithin(k: number, reciprocalRanks: ArrayLike<number>): Float64Array {
  return Float64Array.from(reciprocalRanks, (value) => (value >= 1 / k ? 1 : 0));
}

/** A ratio of two sums over clusters, each cluster's part of both. */
export interface Ratio {
  readonly of: Float64Array;
  readonly in: Float64Array;
}

/**
 * Σ of / Σ in over all clusters, or its difference to another ratio over the same ones, with the percentile interval of its
 * bootstrap. NaN where nothing is divided by.
 */
export function ratioEstimate(ratio: Ratio, counts: readonly Uint16Array[], minus?: Ratio): Estimate {
  const value = (weightOf: (cluster: number) => number): number => {
    const share = ({ of, in: within }: Ratio): number => {
      let [part, whole] = [0, 0];
      for (let cluster = 0; cluster < of.length; cluster++) {
        part += weightOf(cluster) * of[cluster]!;
        whole += weightOf(cluster) * within[cluster]!;
      }
      return part / whole;
    };
    return share(ratio) - (minus === undefined ? 0 : share(minus));
  };
  const drawn = counts
    .map((times) => value((cluster) => times[cluster]!))
    .filter((share) => !Number.isNaN(share))
    .sort((a, b) => a - b);
  return {
    mean: value(() => 1),
    low: percentile(drawn, 0.025),
    high: percentile(drawn, 0.975),
    queries: ratio.of.length,
  };
}

/** Linear between the neighbouring order statistics. */
function percentile(ascending: readonly number[], share: number): number {
  if (ascending.length === 0) return Number.NaN;
  const at = share * (ascending.length - 1);
  const low = ascending[Math.floor(at)]!;
  const high = ascending[Math.ceil(at)]!;
  return low + (high - low) * (at - Math.floor(at));
}
