import { listOf } from '../compact/adjacency.ts';
import type { Adjacency } from '../compact/skill-index.ts';
import { type NameWords, wordsOf, wordWeight } from './name-words.ts';

/** What a concept is known by when its id and name are not: the words of its label, and what it is linked with. */
export interface Features {
  readonly label: string;
  /** Rows on the other side of the graph, in the numbers of the later release. */
  readonly links: Uint32Array;
}

/** Concept → rows on the other side, and back. */
export interface Links {
  readonly links: Adjacency;
  readonly linkedBy: Adjacency;
}

/** Concepts of the later release to be compared with. */
export interface Candidates {
  readonly names: NameWords;
  readonly listed: Links;
  /** Only what is linked in the later release and was not before. */
  readonly gained: Links;
}

/** Which links made two concepts alike: all of the candidate's, or those it gained. */
export type LinkedBy = 'listed' | 'gained';

/** How alike a concept is to another. */
export interface Alike {
  readonly row: number;
  /** The mean of links and names where both are linked with something, else the names alone. */
  readonly likeness: number;
  /** 2 × shared links ÷ links of both; null where one side has none. */
  readonly links: number | null;
  readonly by: LinkedBy;
  /** How many links are shared. */
  readonly shared: number;
  /** 2 × weight of shared words ÷ weight of both labels. */
  readonly names: number;
}

/**
 * The concepts that share links or words worth a look, the most alike first; ties by row. What went from one
 * list and came to another says more than what two lists have in common: two concepts that always stood side by side are
 * two, however alike.
 *
 * @param except Left out; −1 for none.
 */
export function alikeConcepts(candidates: Candidates, features: Features, except = -1): Alike[] {
  const { names } = candidates;
  const count = names.weights.length;
  const touched = new Set<number>();
  const listed = sharedLinks(candidates.listed, features.links, count, touched);
  const gained = sharedLinks(candidates.gained, features.links, count, touched);
  const words = new Float64Array(count);
  let weight = 0;
  for (const word of wordsOf(features.label)) {
    const rows = names.rowsOf.get(word) ?? [];
    const own = wordWeight(rows.length, count);
    weight += own;
    for (const row of rows) {
      words[row]! += own;
      touched.add(row);
    }
  }
  const size = features.links.length;
  const alike: Alike[] = [];
  for (const row of touched) {
    if (row === except) continue;
    const byName = (2 * words[row]!) / (weight + names.weights[row]!);
    const byList = linkLikeness(candidates.listed, row, listed[row]!, size);
    const byGain = linkLikeness(candidates.gained, row, gained[row]!, size);
    const by: LinkedBy = byGain !== null && byGain >= (byList ?? 0) ? 'gained' : 'listed';
    const links = by === 'gained' ? byGain : byList;
    const likeness = links === null ? byName : (byName + links) / 2;
    if (likeness < WORTH_A_LOOK) continue;
    alike.push({ row, likeness, links, by, shared: (by === 'gained' ? gained : listed)[row]!, names: byName });
  }
  return alike.sort((a, b) => b.likeness - a.likeness || a.row - b.row);
}

/** Below this nothing is a successor on any data: a single common word. */
const WORTH_A_LOOK = 0.1;

function sharedLinks({ linkedBy }: Links, links: Uint32Array, count: number, touched: Set<number>): Uint32Array {
  const shared = new Uint32Array(count);
  for (const link of links)
    for (const row of listOf(linkedBy, link)) {
      shared[row]!++;
      touched.add(row);
    }
  return shared;
}

function linkLikeness({ links }: Links, row: number, shared: number, size: number): number | null {
  const own = links.offsets[row + 1]! - links.offsets[row]!;
  return own === 0 || size === 0 ? null : (2 * shared) / (own + size);
}

/** From which likeness on a concept counts as a possible successor, by what makes it alike. */
export type LikenessLevels = Readonly<Record<LinkedBy, number>>;

/** The share of concepts that have no successor and yet reach a level. */
const CHANCE = 0.05;

/**
 * Levels that only one in twenty concepts reaches with a concept that is not its successor, read from
 * concepts that are known to go on as themselves: the nearest other one each.
 *
 * @param staying Concepts of the later release, and what they were before; where none stayed, what they are now.
 */
export function likenessLevels(
  candidates: Candidates,
  staying: readonly { readonly row: number; readonly features: Features }[],
): LikenessLevels {
  const nearest = { listed: [] as number[], gained: [] as number[] };
  for (const { row, features } of staying) {
    const best = { listed: 0, gained: 0 };
    for (const { likeness, by } of alikeConcepts(candidates, features, row))
      if (likeness > best[by]) best[by] = likeness;
    nearest.listed.push(best.listed);
    nearest.gained.push(best.gained);
  }
  return { listed: levelOf(nearest.listed), gained: levelOf(nearest.gained) };
}

function levelOf(nearest: number[]): number {
  nearest.sort((a, b) => a - b);
  return nearest[Math.min(nearest.length - 1, Math.floor((1 - CHANCE) * nearest.length))] ?? 1;
}
