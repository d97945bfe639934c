/** A pair that may be assigned, and what it is worth. */
export interface AssignablePair {
  readonly needed: number;
  readonly held: number;
  /** Above 0; a whole number, so that sums are exact and ties are ties. */
  readonly value: number;
}

/**
 * The assignment of held to needed things, each used at most once, of the greatest total value. Of several such
 * assignments the lexicographically smallest: the first needed thing gets the smallest held one it can have, then the
 * second, and nothing comes after everything.
 *
 * Solved per connected component with the Hungarian method (Kuhn 1955; shortest augmenting paths after Jonker &
 * Volgenant 1987); an exchange of mates is tried only along pairs that some optimum can use (reduced cost 0).
 *
 * @returns the held thing of each needed one, in the order of `neededCount`; −1 for none
 */
export function bestAssignment(neededCount: number, pairs: readonly AssignablePair[]): Int32Array {
  const mates = new Int32Array(neededCount).fill(-1);
  for (const component of components(pairs)) {
    const solution = smallest(component);
    for (const [i, column] of solution.entries())
      if (column >= 0) mates[component.needed[i]!] = component.held[column]!;
  }
  return mates;
}

/** One connected part: values by row (needed) and column (held), both ascending; 0 where a pair may not be assigned. */
interface Component {
  readonly needed: readonly number[];
  readonly held: readonly number[];
  readonly values: readonly Float64Array[];
}

function components(pairs: readonly AssignablePair[]): Component[] {
  const byNeeded = grouped(pairs, (pair) => pair.needed);
  const byHeld = grouped(pairs, (pair) => pair.held);
  const seen = new Set<number>();
  const found: Component[] = [];
  for (const start of [...byNeeded.keys()].sort((a, b) => a - b)) {
    if (seen.has(start)) continue;
    seen.add(start);
    const held = new Set<number>();
    const needed = [start];
    for (const at of needed)
      for (const pair of byNeeded.get(at)!) {
        if (held.has(pair.held)) continue;
        held.add(pair.held);
        for (const other of byHeld.get(pair.held)!) {
          if (seen.has(other.needed)) continue;
          seen.add(other.needed);
          needed.push(other.needed);
        }
      }
    found.push(component(needed, [...held], byNeeded));
  }
  return found;
}

function component(
  needed: number[],
  held: number[],
  byNeeded: ReadonlyMap<number, readonly AssignablePair[]>,
): Component {
  needed.sort((a, b) => a - b);
  held.sort((a, b) => a - b);
  const column = new Map(held.map((at, i) => [at, i]));
  const values = needed.map((at) => {
    const row = new Float64Array(held.length);
    for (const pair of byNeeded.get(at)!) {
      const i = column.get(pair.held)!;
      row[i] = Math.max(row[i]!, pair.value);
    }
    return row;
  });
  return { needed, held, values };
}

function grouped(
  pairs: readonly AssignablePair[],
  key: (pair: AssignablePair) => number,
): ReadonlyMap<number, readonly AssignablePair[]> {
  const groups = new Map<number, AssignablePair[]>();
  for (const pair of pairs) {
    const group = groups.get(key(pair));
    if (group) group.push(pair);
    else groups.set(key(pair), [pair]);
  }
  return groups;
}

/** Column of each row in the lexicographically smallest optimum; −1 for none. */
function smallest({ values, held }: Component): Int32Array {
  const { columns: mates, total, tight } = hungarian(values, held.length);
  const left = values.map((row) => row.slice());
  let fixed = 0;
  for (let row = 0; row < mates.length; row++) {
    const mate = mates[row]!;
    for (let column = 0; column < held.length; column++) {
      if (column === mate) break;
      if (left[row]![column] === 0 || !tight(row, column)) continue;
      const trial = left.map((line, i) => (i <= row ? new Float64Array(held.length) : line.slice()));
      for (const line of trial) line[column] = 0;
      const rest = hungarian(trial, held.length);
      if (fixed + left[row]![column]! + rest.total < total) continue;
      for (let i = row + 1; i < mates.length; i++) mates[i] = rest.columns[i]!;
      mates[row] = column;
      break;
    }
    const taken = mates[row]!;
    if (taken < 0) continue;
    fixed += left[row]![taken]!;
    for (const line of left) line[taken] = 0;
  }
  return mates;
}

interface Solution {
  readonly columns: Int32Array;
  readonly total: number;
  /** Whether some optimum may contain the pair. */
  readonly tight: (row: number, column: number) => boolean;
}

/** Each row also has a column of its own worth 0: it may stay without. */
function hungarian(values: readonly Float64Array[], heldCount: number): Solution {
  const rows = values.length;
  const width = heldCount + rows;
  const cost = (row: number, column: number): number => (column < heldCount ? -values[row]![column]! : 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  const previous = new Int32Array(width + 1);
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row;
    const distance = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(width + 1);
    let column = 0;
    do {
      done[column] = 1;
      const current = rowOf[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let nearest = 0;
      for (let next = 1; next <= width; next++) {
        if (done[next] === 1) continue;
        const reduced = cost(current - 1, next - 1) - rowPotential[current]! - columnPotential[next]!;
        if (reduced < distance[next]!) {
          distance[next] = reduced;
          previous[next] = column;
        }
        if (distance[next]! < delta) {
          delta = distance[next]!;
          nearest = next;
        }
      }
      for (let next = 0; next <= width; next++) {
        if (done[next] === 1) {
          rowPotential[rowOf[next]!]! += delta;
          columnPotential[next]! -= delta;
        } else distance[next]! -= delta;
      }
      column = nearest;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = previous[column]!) rowOf[column] = rowOf[previous[column]!]!;
  }
  const columns = new Int32Array(rows).fill(-1);
  let total = 0;
  for (let column = 1; column <= heldCount; column++) {
    const row = rowOf[column]! - 1;
    if (row < 0 || values[row]![column - 1] === 0) continue;
    columns[row] = column - 1;
    total += values[row]![column - 1]!;
  }
  const tight = (row: number, column: number): boolean =>
    cost(row, column) - rowPotential[row + 1]! - columnPotential[column + 1]! === 0;
  return { columns, total, tight };
}
