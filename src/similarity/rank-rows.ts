/**
 * Rank of every row by score, 1 for the highest; rows with equal scores share the better rank, rows with a score of 0 or
 * less get 0. Buckets by score first, so that only neighbours are compared.
 */
export function rankRows(scores: Float64Array, ranks: Uint32Array): void {
  let highest = 0;
  let positive = 0;
  for (const score of scores) {
    if (score > highest) highest = score;
    if (score > 0) positive++;
  }
  ranks.fill(0);
  if (positive === 0) return;
  const bucketCount = 2 * positive;
  const scale = bucketCount / Math.sqrt(highest);
  // √ spreads the many low scores; it is monotone, so a higher score is never in a lower bucket.
  const bucketOf = (score: number): number => Math.min(bucketCount - 1, Math.floor(Math.sqrt(score) * scale));
  const starts = new Uint32Array(bucketCount + 1);
  for (const score of scores) if (score > 0) starts[bucketOf(score) + 1]!++;
  for (let bucket = 0; bucket < bucketCount; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const ordered = new Float64Array(positive);
  const next = starts.slice();
  for (const score of scores) if (score > 0) ordered[next[bucketOf(score)]!++] = score;
  for (let bucket = 0; bucket < bucketCount; bucket++) sortRange(ordered, starts[bucket]!, starts[bucket + 1]!);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    if (!(score > 0)) continue;
    ranks[row] = positive - lastAtMost(ordered, score, starts[bucketOf(score)]!, starts[bucketOf(score) + 1]!) + 1;
  }
}

/** How many of the ordered values are at most `score`, which is among those from `start` to `end`. */
function lastAtMost(ordered: Float64Array, score: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]! > score) high = middle;
    else low = middle + 1;
  }
  return low;
}

function sortRange(values: Float64Array, start: number, end: number): void {
  if (end - start > 32) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i]!;
    let at = i;
    for (; at > start && values[at - 1]! > value; at--) values[at] = values[at - 1]!;
    values[at] = value;
  }
}
