import { type Form, isCount, isNumbers, later, recordOf, such } from '../catalogue/forms.ts';
import type { Adjacency } from '../compact/skill-index.ts';

/** A sparse matrix: row `i` holds `values[e]` at `rows.targets[e]` for `e` from `rows.offsets[i]` on. */
export interface SparseMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: Adjacency;
  /** Null where every value is 1. */
  readonly values: Float64Array | null;
}

/** A matrix whose rows lie one behind the other and whose columns are there. */
export const isSparseMatrix: Form = /* @__PURE__ */ later(() => {
  const parts = recordOf({
    rowCount: isCount(),
    columnCount: isCount(),
    rows: recordOf({ offsets: isNumbers, targets: isNumbers }),
    values: (value) => (value === null ? null : isNumbers(value)),
  });
  const whole = such(
    (value) => holds(value as SparseMatrix),
    'rowCount + 1 offsets that rise from 0 to the number of targets, targets below columnCount, and a value of each or null',
  );
  return (value) => parts(value) ?? whole(value);
});

function holds({ rowCount, columnCount, rows: { offsets, targets }, values }: SparseMatrix): boolean {
  return (
    offsets.length === rowCount + 1 &&
    offsets[0] === 0 &&
    offsets[rowCount] === targets.length &&
    offsets.every((offset, row) => row === 0 || offset >= offsets[row - 1]!) &&
    targets.every((target) => target >= 0 && target < columnCount) &&
    (values === null || (values.length === targets.length && values.every(Number.isFinite)))
  );
}

/** X · D for a dense D of `width` numbers per column of X. */
export function times({ rowCount, rows, values }: SparseMatrix, dense: Float64Array, width: number): Float64Array {
  const { offsets, targets } = rows;
  const result = new Float64Array(rowCount * width);
  for (let row = 0; row < rowCount; row++) {
    const out = row * width;
    const end = offsets[row + 1]!;
    let edge = offsets[row]!;
    // Four at a time: the result is read and written a quarter as often.
    for (; edge + 3 < end; edge += 4) {
      const a = targets[edge]! * width;
      const b = targets[edge + 1]! * width;
      const c = targets[edge + 2]! * width;
      const d = targets[edge + 3]! * width;
      const va = values === null ? 1 : values[edge]!;
      const vb = values === null ? 1 : values[edge + 1]!;
      const vc = values === null ? 1 : values[edge + 2]!;
      const vd = values === null ? 1 : values[edge + 3]!;
      for (let i = 0; i < width; i++)
        result[out + i]! += va * dense[a + i]! + vb * dense[b + i]! + vc * dense[c + i]! + vd * dense[d + i]!;
    }
    for (; edge < end; edge++) {
      const from = targets[edge]! * width;
      const value = values === null ? 1 : values[edge]!;
      for (let i = 0; i < width; i++) result[out + i]! += value * dense[from + i]!;
    }
  }
  return result;
}

/** The same matrix by columns. */
export function byColumn({ rowCount, columnCount, rows, values }: SparseMatrix): SparseMatrix {
  const offsets = new Uint32Array(columnCount + 1);
  for (const column of rows.targets) offsets[column + 1]!++;
  for (let column = 0; column < columnCount; column++) offsets[column + 1]! += offsets[column]!;
  const next = offsets.slice();
  const targets = new Uint32Array(rows.targets.length);
  const moved = values === null ? null : new Float64Array(values.length);
  for (let row = 0; row < rowCount; row++)
    for (let edge = rows.offsets[row]!; edge < rows.offsets[row + 1]!; edge++) {
      const at = next[rows.targets[edge]!]!++;
      targets[at] = row;
      if (moved !== null) moved[at] = values![edge]!;
    }
  return { rowCount: columnCount, columnCount: rowCount, rows: { offsets, targets }, values: moved };
}

/** The upper half of Aᵀ · B, `width` × `width`, mirrored: for products that are symmetric. */
export function symmetricProduct(a: Float64Array, b: Float64Array, rowCount: number, width: number): Float64Array {
  const result = new Float64Array(width * width);
  let row = 0;
  for (; row + 3 < rowCount; row += 4) {
    const at = row * width;
    for (let i = 0; i < width; i++) {
      const va = a[at + i]!;
      const vb = a[at + width + i]!;
      const vc = a[at + 2 * width + i]!;
      const vd = a[at + 3 * width + i]!;
      const out = i * width;
      for (let j = i; j < width; j++)
        result[out + j]! +=
          va * b[at + j]! + vb * b[at + width + j]! + vc * b[at + 2 * width + j]! + vd * b[at + 3 * width + j]!;
    }
  }
  for (; row < rowCount; row++)
    for (let i = 0; i < width; i++)
      for (let j = i; j < width; j++) result[i * width + j]! += a[row * width + i]! * b[row * width + j]!;
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) result[i * width + j] = result[j * width + i]!;
  return result;
}

/** D · M for a small M of `width` × `size`. */
export function mixed(
  dense: Float64Array,
  rowCount: number,
  width: number,
  mix: Float64Array,
  size: number,
): Float64Array {
  const offsets = Uint32Array.from({ length: rowCount + 1 }, (_, row) => row * width);
  const targets = Uint32Array.from(dense, (_, at) => at % width);
  return times({ rowCount, columnCount: width, rows: { offsets, targets }, values: dense }, mix, size);
}
