const BUCKETS = 1 << 16;

/**
 * Values by their place in ascending order, without sorting all of them: they are counted in buckets of equal width, and
 * of those only the one that holds the place is sorted.
 *
 * @returns the value at a place, counted from 0
 */
export function orderStatistics(values: Float64Array): (place: number) => number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const scale = (BUCKETS - 1) / (most - least);
  if (values.length < BUCKETS || !Number.isFinite(scale)) {
    const sorted = values.slice().sort();
    return (place) => sorted[place]!;
  }
  // Neither subtracting nor multiplying nor rounding down ever turns an order around.
  const bucketOf = (value: number): number => Math.floor((value - least) * scale);
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < values.length; i++) starts[bucketOf(values[i]!) + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  return (place) => {
    let [bucket, above] = [0, BUCKETS];
    while (above - bucket > 1) {
      const middle = (bucket + above) >> 1;
      if (starts[middle]! <= place) bucket = middle;
      else above = middle;
    }
    const held = new Float64Array(starts[bucket + 1]! - starts[bucket]!);
    let next = 0;
    for (let i = 0; i < values.length; i++) if (bucketOf(values[i]!) === bucket) held[next++] = values[i]!;
    return held.sort()[place - starts[bucket]!]!;
  };
}
