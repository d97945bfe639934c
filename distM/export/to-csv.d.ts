import type { AnyGraph } from '../graph/skill-graph.ts';
import type { SimilarPair } from '../query/similar-pairs.ts';
/** The nodes of any graphology graph as CSV (RFC 4180): `key`, then its attributes by name, lists joined by `|`. */
export declare function toNodesCsv(graph: AnyGraph): string;
/** The edges of any graphology graph as CSV (RFC 4180): `source`, `target`, then their attributes by name. */
export declare function toEdgesCsv(graph: AnyGraph): string;
/**
 * A stream of similar pairs as CSV, a line at a time: `source,sourceLabel,target,targetLabel,score`. Scores are written
 * in full.
 *
 * @example
 * for await (const line of toPairsCsv(similarPairs(index))) process.stdout.write(line);
 */
export declare function toPairsCsv(pairs: AsyncIterable<SimilarPair> | Iterable<SimilarPair>): AsyncGenerator<string, void, undefined>;
