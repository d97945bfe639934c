import { describe, expectTypeOf, it } from 'vitest';
import { createTruth, evaluation, functionMethod, type MeasureName } from '../../src/evaluate/index.ts';
import { accelerate, type EngineName, estimate } from '../../src/fast/index.ts';
import { readEsco } from '../../src/files/index.ts';
import { fromGraph, toGraph } from '../../src/graph/index.ts';
import {
  type Catalogue,
  jaccard,
  type ReuseLevel,
  type ScoringMethod,
  type SkillIndex,
  similarOccupations,
} from '../../src/index.ts';
import { createSearch, type SearchResult } from '../../src/search/index.ts';

declare const index: SkillIndex;
declare const catalogue: Catalogue;

describe('skillgraph/node', () => {
  it('reads into a catalogue', () => {
    expectTypeOf(readEsco('folder')).toEqualTypeOf<Promise<Catalogue>>();
  });
});

describe('skillgraph/search', () => {
  it('a search is a function', () => {
    const search = createSearch(index);
    expectTypeOf(search('cook')).toEqualTypeOf<SearchResult[]>();
    // @ts-expect-error: occupations or skills.
    search('cook', { kind: 'groups' });
  });
});

describe('skillgraph/graph', () => {
  it('nodes tell their side apart, and a graph leads back to a catalogue', () => {
    const graph = toGraph(catalogue);
    const node = graph.getNodeAttributes('cook');
    expectTypeOf(node.side).toEqualTypeOf<'occupation' | 'skill'>();
    if (node.side === 'skill') expectTypeOf(node.reuseLevel).toEqualTypeOf<ReuseLevel>();
    expectTypeOf(graph.getEdgeAttributes('edge').kind).toEqualTypeOf<'essential' | 'optional' | 'rated'>();
    expectTypeOf(fromGraph(graph)).toEqualTypeOf<Catalogue>();
  });
});

describe('skillgraph/evaluate', () => {
  it('takes metrics, methods and functions alike', () => {
    const mine = functionMethod('mine', (on) => {
      expectTypeOf(on).toEqualTypeOf<SkillIndex>();
      return (row) => new Float64Array(row);
    });
    expectTypeOf(mine).toEqualTypeOf<ScoringMethod>();
    const { methods } = evaluation(index, [{ method: jaccard }, { method: mine }], createTruth([]));
    expectTypeOf(methods[0]!.measures).toExtend<Readonly<Record<MeasureName, { readonly mean: number }>>>();
    // @ts-expect-error: contestants are objects, so that they can have a name.
    evaluation(index, [jaccard], createTruth([]));
  });
});

describe('skillgraph/fast', () => {
  it('makes the same calls faster: queries stay synchronous', () => {
    expectTypeOf(accelerate(index)).toEqualTypeOf<Promise<EngineName>>();
    expectTypeOf(similarOccupations(index, 'cook').status).toEqualTypeOf<'ok' | 'insufficient'>();
    expectTypeOf(estimate(index, { task: 'query' }).seconds).toEqualTypeOf<number>();
    // @ts-expect-error: one of the tasks there are.
    estimate(index, { task: 'everything' });
  });
});
