import type { Csr } from '../src/fast/search/problem.ts';

/** A made-up data set: `rows` rows of about `perRow` distinct columns out of `columns`. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
  readonly perRow: number;
  readonly seed: number;
}

/** Independent draws with probability proportional to 1/rank: nothing is really similar, the worst case for pruning. */
export function zipf(shape: Shape): Csr {
  const random = generator(shape.seed);
  const draw = zipfSampler(shape.columns, random);
  return rowsOf(shape, random, draw);
}

/** Three quarters of a row's columns come from one of at most 3,000 profiles of 40 distinct columns, the rest are independent draws. */
export function clustered(shape: Shape): Csr {
  const random = generator(shape.seed);
  const draw = zipfSampler(shape.columns, random);
  const profiles = Array.from({ length: Math.min(3000, Math.ceil(shape.rows / 30)) }, () =>
    distinct(Math.min(40, shape.columns), draw),
  );
  let profile: readonly number[] = [];
  return rowsOf(
    shape,
    random,
    () => (random() < 0.75 ? profile[Math.floor(random() * profile.length)]! : draw()),
    () => {
      profile = profiles[Math.floor(random() * profiles.length)]!;
    },
  );
}

/** Numbers in [0, 1) from a 32-bit seed (mulberry32, Tommy Ettinger 2017, public domain). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function zipfSampler(columns: number, random: () => number): () => number {
  const cumulative = new Float64Array(columns);
  let sum = 0;
  for (let rank = 0; rank < columns; rank++) {
    sum += 1 / (rank + 1);
    cumulative[rank] = sum;
  }
  const shuffled = Uint32Array.from({ length: columns }, (_, column) => column);
  for (let i = columns - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const moved = shuffled[i]!;
    shuffled[i] = shuffled[j]!;
    shuffled[j] = moved;
  }
  return () => {
    const point = random() * sum;
    let low = 0;
    let high = columns - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! > point) high = middle;
      else low = middle + 1;
    }
    return shuffled[low]!;
  };
}

function distinct(count: number, draw: () => number): readonly number[] {
  const chosen = new Set<number>();
  for (let tries = 0; chosen.size < count && tries < 100 * count; tries++) chosen.add(draw());
  return [...chosen];
}

function rowsOf(
  { rows, columns, perRow }: Shape,
  random: () => number,
  draw: () => number,
  startRow: () => void = () => {},
): Csr {
  const offsets = new Uint32Array(rows + 1);
  const takenBy = new Uint32Array(columns);
  let columnsOf = new Uint32Array(Math.ceil(rows * perRow * 1.02) + 2 * perRow);
  for (let row = 0; row < rows; row++) {
    startRow();
    const start = offsets[row]!;
    const size = Math.min(columns, Math.max(1, Math.round(perRow * (0.5 + random()))));
    if (start + size > columnsOf.length) {
      const larger = new Uint32Array(columnsOf.length * 2);
      larger.set(columnsOf);
      columnsOf = larger;
    }
    let end = start;
    for (let tries = 0; end < start + size && tries < 20 * size; tries++) {
      const column = draw();
      if (takenBy[column] === row + 1) continue;
      takenBy[column] = row + 1;
      columnsOf[end++] = column;
    }
    columnsOf.subarray(start, end).sort();
    offsets[row + 1] = end;
  }
  return {
    rows,
    columns,
    offsets,
    columnsOf: columnsOf.subarray(0, offsets[rows]),
    weights: null,
  };
}
