import { SkillGraphError } from '../errors.ts';
import { randomNumbers } from './random.ts';

/** Clusters of queries by name, numbered in order of appearance. */
export function clustersOf(
  names: readonly string[],
  clusterOf: (name: string) => string = (name) => name,
): { readonly clusters: Uint32Array; readonly clusterCount: number } {
  const numbers = new Map<string, number>();
  const clusters = Uint32Array.from(names, (name) => {
    const cluster = clusterOf(name);
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
  return { clusters, clusterCount: numbers.size };
}

/**
 * The fold of every query: whole clusters are dealt out, in an order that depends on the seed only, each to the fold that
 * is smallest so far. Related queries are never on both sides of a split.
 *
 * @throws SkillGraphError `BAD_OPTION` for fewer than 2 folds or more folds than clusters.
 */
export function groupedFolds(clusters: Uint32Array, clusterCount: number, folds: number, seed: number): Uint32Array {
  if (!Number.isInteger(folds) || folds < 2 || folds > clusterCount)
    throw new SkillGraphError(
      'BAD_OPTION',
      `${folds} folds of ${clusterCount} clusters are not possible; give a whole number from 2 to ${clusterCount}.`,
    );
  const sizes = new Uint32Array(clusterCount);
  for (const cluster of clusters) sizes[cluster]!++;
  const random = randomNumbers(seed);
  const lots = Float64Array.from({ length: clusterCount }, random);
  const order = [...sizes.keys()].sort((a, b) => sizes[b]! - sizes[a]! || lots[a]! - lots[b]!);
  const filled = new Uint32Array(folds);
  const foldOf = new Uint32Array(clusterCount);
  for (const cluster of order) {
    const fold = filled.indexOf(Math.min(...filled));
    foldOf[cluster] = fold;
    filled[fold]! += sizes[cluster]!;
  }
  return clusters.map((cluster) => foldOf[cluster]!);
}
