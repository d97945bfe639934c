import type { SkillIndex } from '../compact/skill-index.ts';
import { askedOf } from '../query/answer/ask.ts';
import type { SimilarPair } from '../query/similar-pairs.ts';
import type { Matrix } from '../similarity/matrix.ts';
import type { Metric } from '../similarity/metric.ts';
import { checkSigned, metricScores } from '../similarity/scores.ts';
import { TopK } from '../similarity/top-k.ts';
import { type AllPairsOptions, batchesOf, benchOf, fillSlot, named, pairForms } from './all-pairs.ts';
import { blocksOf } from './blocks.ts';
import type { RowSearch } from './engine.ts';
import type { NeighbourBatch } from './neighbour-batches.ts';
import { carriedOver, vectorAt } from './outside.ts';
import type { Outside } from './search/problem.ts';
import { emptyTopRows } from './search/slots.ts';

/**
 * The occupations of one index most like each occupation of another, both over the same skill ids: one block of a task too
 * large for one machine. Occupations of the same id are one and the same, and left out. Blocks merged by score, then id,
 * are what one index of everything gives, bit for bit. So what depends on how common a skill is (`rarity`, `adamicAdar`)
 * asks for blocks that carry the counts of the whole (`withDegrees` of skillgraph/methods), and what depends on more is
 * refused.
 *
 * @param options rows `from` and `to` are of the subjects
 * @throws SkillGraphError `BAD_OPTION` for a method that is no metric, or that reads more of the whole than the blocks carry.
 *
 * @example
 * for await (const { source, target, score } of pairsAgainst(mine, theirs, { limit: 10 })) console.log(source, target, score);
 */
export async function* pairsAgainst(
  subjects: SkillIndex,
  targets: SkillIndex,
  options: AllPairsOptions = {},
): AsyncGenerator<SimilarPair, void, undefined> {
  yield* named(subjects, targets, batchesAgainst(subjects, targets, options));
}

/** The same in batches of typed arrays: their rows are those of the subjects, their ids rows of the targets. */
export async function* batchesAgainst(
  subjects: SkillIndex,
  targets: SkillIndex,
  options: AllPairsOptions,
): AsyncGenerator<NeighbourBatch, void, undefined> {
  const { limit: asked = 10 } = askedOf(subjects, options, pairForms);
  const limit = Math.min(asked, targets.occupationCount);
  const { metric, own, matrix, columnOf } = blocksOf(subjects, targets, options);
  const bench = await benchOf(targets, options.engine);
  const outside = carriedOver(own, columnOf, matrix.columnCount);
  // Negative weights leave no bound.
  const engine = own.signed ? null : bench.engineOf(matrix, metric, own.weights === null);
  const search: RowSearch = engine
    ? {
        pruned: true,
        wasm: engine.wasm,
        outside,
        searchRows: (from, to, wanted, top) => engine.searchOutside(outside, { from, to, wanted, top }),
      }
    : plainSearch(outside, { own, matrix, metric });
  const same = sameRows(subjects, targets);
  const extent = { rows: subjects.occupationCount, searched: matrix };
  // One more, for the occupation itself.
  for await (const batch of batchesOf(bench, search, extent, { ...options, limit: limit + 1 }))
    yield withoutSame(batch, same, limit);
}

/** Any metric at all, scored plainly. */
function plainSearch(
  outside: Outside,
  { own, matrix, metric }: { readonly own: Matrix; readonly matrix: Matrix; readonly metric: Metric },
): RowSearch {
  checkSigned(own, metric);
  return {
    pruned: false,
    wasm: null,
    searchRows: (from, to, { k, minScore }, top) => {
      for (let row = from; row < to; row++) {
        const { count, rows, scores } = metricScores(matrix, vectorAt(outside, row), metric);
        const best = new TopK(k, matrix.rowCount);
        for (let i = 0; i < count; i++) if (scores[i]! > 0 && scores[i]! >= minScore) best.offer(rows[i]!, scores[i]!);
        fillSlot(top, row - from, best.take());
      }
    },
  };
}

/** By row of the subjects, the row of the same occupation among the targets; −1 where it is not there. */
function sameRows(subjects: SkillIndex, targets: SkillIndex): Int32Array {
  const rowOf = new Map(targets.occupations.ids.all().map((id, row) => [id, row]));
  return Int32Array.from(subjects.occupations.ids.all(), (id) => rowOf.get(id) ?? -1);
}

function withoutSame(
  { from, to, k, counts, ids, scores }: NeighbourBatch,
  same: Int32Array,
  limit: number,
): NeighbourBatch {
  const top = emptyTopRows(to - from, limit);
  for (let slot = 0; slot < to - from; slot++) {
    let kept = slot * limit;
    const end = kept + limit;
    for (let at = slot * k; at < slot * k + counts[slot]! && kept < end; at++) {
      if (ids[at] === same[from + slot]) continue;
      top.ids[kept] = ids[at]!;
      top.scores[kept++] = scores[at]!;
    }
    top.counts[slot] = kept - slot * limit;
  }
  return { ...top, from, to };
}
