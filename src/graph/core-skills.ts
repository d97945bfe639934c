import { checkCount } from '../catalogue/options.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, askedOf, askForms, type OptionForms } from '../query/answer/ask.ts';
import { type ConceptRef, conceptRef } from '../query/answer/concept-ref.ts';
import { TopK } from '../similarity/top-k.ts';
import { coOccurrence } from './co-occurrence.ts';
import { leadingEigenvector } from './leading-eigenvector.ts';
import { localClustering } from './local-clustering.ts';
import { sampledBetweenness } from './sampled-betweenness.ts';

/** How many skills are returned, and how many nodes betweenness is sampled from. */
export interface CoreSkillsOptions extends Ask {
  /** How many to return. Default 10. */
  readonly limit?: number | undefined;
  /** Nodes from which shortest paths are counted. Default: all of a graph of up to 1,000 skills, else 256. */
  readonly pivots?: number | undefined;
  /** Draws the pivots. Default 1. */
  readonly seed?: number | undefined;
  /** Called with pivots done and pivots in all: on all of ESCO, ways are counted for some ten seconds. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const optionForms: OptionForms<CoreSkillsOptions> = {
  ...askForms,
  limit: 0,
  pivots: 0,
  seed: 'score',
  onProgress: 'function',
};

/** A skill with its coreness and what it is made of. */
export interface CoreSkill extends ConceptRef {
  /** Coreness: 1 for the most central skill, 0 and up for the others. */
  readonly score: number;
  /** Standard error that sampling adds to the score; 0 where betweenness is exact. */
  readonly standardError: number;
  /** Relative to the highest of the graph, 0–1. */
  readonly betweenness: number;
  /** Relative to the highest of the graph, 0–1. */
  readonly eigenvector: number;
  /** Share of the pairs of its neighbours that occur together, 0–1. */
  readonly clustering: number;
  /** Skills it occurs with. */
  readonly neighbours: number;
}

/** The skills that hold the graph together, and how exactly that is known. */
export interface CoreSkills {
  /** Whether every skill was a pivot. */
  readonly exact: boolean;
  readonly pivots: number;
  readonly results: readonly CoreSkill[];
}

const SMALL = 1000;
const PIVOTS = 256;

/**
 * Skills that hold the whole together: (½ betweenness + ½ eigenvector) × (1 − local clustering) on the graph of skills
 * that occur together, each part relative to its highest (after Nesta's Mapping Career Causeways, 2020). Betweenness of
 * a large graph is estimated from seeded pivots, and the standard error of that is stated.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export function coreSkills(index: SkillIndex, options: CoreSkillsOptions = {}): CoreSkills {
  const asked = askedOf(index, options, optionForms);
  const graph = coOccurrence(index);
  const nodes = Uint32Array.from({ length: index.skillCount }, (_, skill) => skill).filter(
    (skill) => graph.offsets[skill + 1]! > graph.offsets[skill]!,
  );
  const { limit = 10, pivots = nodes.length <= SMALL ? nodes.length : PIVOTS, seed = 1, onProgress, language } = asked;
  checkCount('pivots', pivots, nodes.length === 0 ? 0 : 1);
  const sampled = sampledBetweenness(graph, nodes, pivots, seed, onProgress);
  const highestBetweenness = highest(sampled.values);
  const eigenvector = leadingEigenvector(graph);
  const highestEigenvector = highest(eigenvector);
  const clustering = localClustering(graph);
  const betweenness = (skill: number) => sampled.values[skill]! / highestBetweenness;
  const centrality = (skill: number) => eigenvector[skill]! / highestEigenvector;
  const raw = Float64Array.from({ length: index.skillCount }, (_, skill) =>
    graph.offsets[skill + 1]! > graph.offsets[skill]!
      ? (0.5 * betweenness(skill) + 0.5 * centrality(skill)) * (1 - clustering[skill]!)
      : 0,
  );
  const top = highest(raw);

  const best = new TopK(limit, nodes.length);
  for (const skill of nodes) best.offer(skill, raw[skill]!);
  const results = Array.from(
    best.take().rows,
    (skill): CoreSkill => ({
      ...conceptRef(index, 'skills', skill, language),
      score: raw[skill]! / top,
      standardError: (0.5 * (sampled.standardErrors[skill]! / highestBetweenness) * (1 - clustering[skill]!)) / top,
      betweenness: betweenness(skill),
      eigenvector: centrality(skill),
      clustering: clustering[skill]!,
      neighbours: graph.offsets[skill + 1]! - graph.offsets[skill]!,
    }),
  );
  return { exact: sampled.exact, pivots: sampled.pivots, results };
}

/** The highest value, or 1 where there is none above 0: safe to divide by. */
function highest(values: Float64Array): number {
  const value = values.reduce((most, value) => Math.max(most, value), 0);
  return value > 0 ? value : 1;
}
