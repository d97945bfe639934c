const BUCKETS = 1 << 16;

/**
 * Values by their places in ascending order, counted from 0, without sorting all of them: they are counted in buckets of
 * equal width, and of those only the ones that hold a place are sorted.
 */
export function orderStatistics(values: Float64Array, places: readonly number[]): number[] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const scale = (BUCKETS - 1) / (most - least);
  if (values.length < BUCKETS || !Number.isFinite(scale)) {
    const sorted = values.slice().sort();
    return places.map((place) => sorted[place]!);
  }
  // Neither subtracting nor multiplying nor rounding down ever turns an order around.
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < values.length; i++) starts[Math.floor((values[i]! - least) * scale) + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const asked = places.map((place) => bucketAt(starts, place));
  const held = new Map(asked.map((bucket) => [bucket, new Float64Array(starts[bucket + 1]! - starts[bucket]!)]));
  const slots = [...held.values()];
  const slotOf = new Uint8Array(BUCKETS);
  for (const [slot, bucket] of [...held.keys()].entries()) slotOf[bucket] = slot + 1;
  const filled = new Uint32Array(slots.length);
  for (let i = 0; i < values.length; i++) {
    const slot = slotOf[Math.floor((values[i]! - least) * scale)]!;
    if (slot !== 0) slots[slot - 1]![filled[slot - 1]!++] = values[i]!;
  }
  for (const slot of slots) slot.sort();
  return places.map((place, i) => held.get(asked[i]!)![place - starts[asked[i]!]!]!);
}

/** The bucket that holds a place. */
function bucketAt(starts: Uint32Array, place: number): number {
  let [bucket, above] = [0, BUCKETS];
  while (above - bucket > 1) {
    const middle = (bucket + above) >> 1;
    if (starts[middle]! <= place) bucket = middle;
    else above = middle;
  }
  return bucket;
}
