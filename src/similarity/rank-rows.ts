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
  for (let bucket = 0; bucket < bucketCount; bucket++)
    if (starts[bucket + 1]! - starts[bucket]! > 1) ordered.subarray(starts[bucket], starts[bucket + 1]).sort();
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row]!;
    if (!(score > 0)) continue;
    let at = starts[bucketOf(score) + 1]!;
    while (ordered[at - 1]! > score) at--;
    ranks[row] = positive - at + 1;
  }
}
