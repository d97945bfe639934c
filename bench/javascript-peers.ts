import { UndirectedGraph } from 'graphology';
import { Matrix as DenseMatrix } from 'ml-matrix';
import type { Csr, TopRows } from '../src/fast/search/problem.ts';
import { emptyTopRows, offer, sortSlot } from '../src/fast/search/slots.ts';

/** A Map of Sets, every pair of rows compared, as one writes it first. */
export function everyPair({ rows, offsets, columnsOf }: Csr, k: number, to: number): TopRows {
  const sets = new Map<number, Set<number>>();
  for (let row = 0; row < rows; row++) sets.set(row, new Set(columnsOf.subarray(offsets[row], offsets[row + 1])));
  const top = emptyTopRows(to, k);
  for (let row = 0; row < to; row++) {
    const own = sets.get(row)!;
    for (const [other, set] of sets) {
      if (other === row) continue;
      let shared = 0;
      for (const column of own) if (set.has(column)) shared++;
      if (shared > 0) offer(top, row, shared / (own.size + set.size - shared), other);
    }
    sortSlot(top, row);
  }
  return top;
}

/** The bipartite graph of graphology. */
export function bipartite({ rows, columns, offsets, columnsOf }: Csr): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let row = 0; row < rows; row++) graph.addNode(`o${row}`);
  for (let column = 0; column < columns; column++) graph.addNode(`s${column}`);
  for (let row = 0; row < rows; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) graph.addEdge(`o${row}`, `s${columnsOf[edge]!}`);
  return graph;
}

/** Neighbours of graphology's nodes as Sets, every pair of rows compared. */
export function graphologyPairs(graph: UndirectedGraph, rows: number, k: number, to: number): TopRows {
  const top = emptyTopRows(to, k);
  for (let row = 0; row < to; row++) graphologyRow(graph, rows, row, top, row);
  return top;
}

/** One node's best, left in `slot`. */
export function graphologyRow(graph: UndirectedGraph, rows: number, row: number, top: TopRows, slot: number): void {
  const own = new Set(graph.neighbors(`o${row}`));
  for (let other = 0; other < rows; other++) {
    if (other === row) continue;
    const neighbours = graph.neighbors(`o${other}`);
    let shared = 0;
    for (const skill of neighbours) if (own.has(skill)) shared++;
    if (shared > 0) offer(top, slot, shared / (own.size + neighbours.length - shared), other);
  }
  sortSlot(top, slot);
}

/** Occupations' skills and skills' occupations by id: Maps of Sets, as one writes it over data that come with ids. */
export interface NamedMaps {
  readonly skillsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly occupationsOf: ReadonlyMap<string, ReadonlySet<string>>;
}

export function namedMaps(pairs: Iterable<readonly [occupation: string, skill: string]>): NamedMaps {
  const skillsOf = new Map<string, Set<string>>();
  const occupationsOf = new Map<string, Set<string>>();
  for (const [occupation, skill] of pairs) {
    addTo(skillsOf, occupation, skill);
    addTo(occupationsOf, skill, occupation);
  }
  return { skillsOf, occupationsOf };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}

/** The best `k` for an occupation: count what is shared, score, sort, cut. */
export function namedMapsBest(
  { skillsOf, occupationsOf }: NamedMaps,
  id: string,
  k: number,
): readonly (readonly [id: string, score: number])[] {
  const own = skillsOf.get(id)!;
  const shared = new Map<string, number>();
  for (const skill of own)
    for (const other of occupationsOf.get(skill)!) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .map(([other, count]) => [other, count / (own.size + skillsOf.get(other)!.size - count)] as const)
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .slice(0, k);
}

/** A dense product of the first `to` rows with themselves: the whole would take gigabytes. */
export function denseSlice({ columns, offsets, columnsOf }: Csr, k: number, to: number): TopRows {
  const dense = DenseMatrix.zeros(to, columns);
  for (let row = 0; row < to; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++) dense.set(row, columnsOf[edge]!, 1);
  const shared = dense.mmul(dense.transpose());
  const top = emptyTopRows(to, k);
  for (let row = 0; row < to; row++) {
    for (let other = 0; other < to; other++) {
      const count = shared.get(row, other);
      if (other !== row && count > 0)
        offer(top, row, count / (shared.get(row, row) + shared.get(other, other) - count), other);
    }
    sortSlot(top, row);
  }
  return top;
}
