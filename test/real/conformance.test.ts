import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cosine,
  coverage,
  dice,
  explanation,
  flat,
  jaccard,
  type Metric,
  overlap,
  published,
  rarity,
  type Weighting,
} from '../../src/index.ts';
import {
  adamicAdar,
  comparativeAdvantage,
  leichtHolmeNewman,
  minConditional,
  newman,
  resourceAllocation,
  tversky,
} from '../../src/methods.ts';
import { edgeWeights } from '../../src/similarity/matrix.ts';
import { type Edges, edgeIndex } from '../support/edges.ts';
import { realData } from '../support/real-data.ts';

interface Table {
  readonly edges: Edges;
  readonly unordered_pairs: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const columns: Readonly<Record<string, readonly [Metric, Weighting]>> = {
  jaccard: [jaccard, flat],
  overlap: [overlap, flat],
  cosine: [cosine, flat],
  dice: [dice, flat],
  minConditional: [minConditional, flat],
  lhn: [leichtHolmeNewman, flat],
  tversky_1_0: [tversky(1, 0), flat],
  tversky_half_half: [tversky(0.5, 0.5), flat],
  tversky_03_07: [tversky(0.3, 0.7), flat],
  weightedJaccard: [jaccard, published],
  weightedOverlap: [overlap, published],
  weightedCosine: [cosine, published],
  adamicAdar: [adamicAdar, flat],
  resourceAllocation: [resourceAllocation, flat],
  newman: [newman, flat],
  idfJaccard_lnNdf: [jaccard, rarity],
};

const data = realData('.');
const path = data === null ? null : join(data, '..', 'conformance', 'metrics.json');

describe.skipIf(path === null)('the conformance tables', () => {
  const tables = path === null ? {} : (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Table>);

  it.each(['gdsDoc', 'gdsUnitTest'])('%s: every column of every pair', (name) => {
    const { edges, unordered_pairs: pairs } = tables[name]!;
    const index = edgeIndex(edges);
    const score = (a: string, b: string, method: Metric, weighting: Weighting) => {
      const answer = explanation(index, a, b, { method, weighting });
      return answer.status === 'ok' ? answer.score : 0;
    };
    let compared = 0;
    for (const [pair, expected] of Object.entries(pairs)) {
      const [a, b] = pair.split('|') as [string, string];
      for (const [column, [metric, weighting]] of Object.entries(columns)) {
        expect(score(a, b, metric, weighting), `${pair} ${column}`).toBeCloseTo(expected[column]!, 12);
        compared++;
      }
      expect(score(a, b, coverage, flat), `${pair} coverageAB`).toBeCloseTo(expected['coverageAB']!, 12);
      expect(score(b, a, coverage, flat), `${pair} coverageBA`).toBeCloseTo(expected['coverageBA']!, 12);
      expect(score(a, b, coverage, rarity), `${pair} idfCoverageAB`).toBeCloseTo(expected['idfCoverageAB']!, 12);
      compared += 3;
    }
    expect(compared).toBe(6 * 19);
  });

  it('skillsSpaceToy: revealed comparative advantage', () => {
    const { P, RCA } = (tables as unknown as Record<string, { P: number[][]; RCA: number[][] }>)['skillsSpaceToy']!;
    const index = edgeIndex(
      Object.fromEntries(
        P.map((row, o) => [`o${o}`, Object.fromEntries(row.flatMap((x, s) => (x > 0 ? [[`s${s}`, x]] : [])))]),
      ),
    );
    const weights = edgeWeights(index, comparativeAdvantage());
    expect([...weights]).toEqual(
      RCA.flat()
        .filter((x) => x > 0)
        .map((x) => expect.closeTo(x, 12)),
    );
  });
});
