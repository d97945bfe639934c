/** Columns to add: where each starts in `bits`, `count` of them, a multiple of 4. */
export interface ListedColumns {
  readonly bits: Int32Array;
  readonly starts: Int32Array;
  readonly count: number;
}

/** A run of `words` counters: `stride` words from plane to plane, the first plane to add to at `base`. */
export interface Counters {
  readonly planes: Int32Array;
  readonly base: number;
  readonly stride: number;
  readonly words: number;
}

/**
 * Adds bit columns to bit-sliced counters, 32 rows a word: plane `p` holds bit `p` of every row's counter. Eight columns
 * at a time go through carry-save adders (Harley–Seal; Muła, Kurz & Lemire 2018, "Faster population counts using AVX2
 * instructions"), so that a column costs five operations a word whatever it holds.
 */
export function addColumns(columns: ListedColumns, counters: Counters): void {
  const { bits, starts, count } = columns;
  const { planes, base, stride, words } = counters;
  let group = 0;
  for (; group + 4 < count; group += 8) {
    const s0 = starts[group]!;
    const s1 = starts[group + 1]!;
    const s2 = starts[group + 2]!;
    const s3 = starts[group + 3]!;
    const s4 = starts[group + 4]!;
    const s5 = starts[group + 5]!;
    const s6 = starts[group + 6]!;
    const s7 = starts[group + 7]!;
    for (let word = 0; word < words; word++) {
      const at = base + word;
      let ones = planes[at]!;
      let x = bits[s0 + word]!;
      let y = bits[s1 + word]!;
      let either = ones ^ x;
      const twosA = (ones & x) | (either & y);
      ones = either ^ y;
      x = bits[s2 + word]!;
      y = bits[s3 + word]!;
      either = ones ^ x;
      const twosB = (ones & x) | (either & y);
      ones = either ^ y;
      x = bits[s4 + word]!;
      y = bits[s5 + word]!;
      either = ones ^ x;
      const twosC = (ones & x) | (either & y);
      ones = either ^ y;
      x = bits[s6 + word]!;
      y = bits[s7 + word]!;
      either = ones ^ x;
      const twosD = (ones & x) | (either & y);
      planes[at] = either ^ y;
      let twos = planes[at + stride]!;
      either = twos ^ twosA;
      const foursA = (twos & twosA) | (either & twosB);
      twos = either ^ twosB;
      either = twos ^ twosC;
      const foursB = (twos & twosC) | (either & twosD);
      planes[at + stride] = either ^ twosD;
      const fours = planes[at + 2 * stride]!;
      either = fours ^ foursA;
      let carry = (fours & foursA) | (either & foursB);
      planes[at + 2 * stride] = either ^ foursB;
      for (let plane = at + 3 * stride; carry !== 0; plane += stride) {
        const eights = planes[plane]!;
        planes[plane] = eights ^ carry;
        carry &= eights;
      }
    }
  }
  if (group < count) addFour(columns, group, counters);
}

/** The last four columns of {@link addColumns}. */
function addFour({ bits, starts }: ListedColumns, group: number, { planes, base, stride, words }: Counters): void {
  const s0 = starts[group]!;
  const s1 = starts[group + 1]!;
  const s2 = starts[group + 2]!;
  const s3 = starts[group + 3]!;
  for (let word = 0; word < words; word++) {
    const at = base + word;
    let ones = planes[at]!;
    let x = bits[s0 + word]!;
    let y = bits[s1 + word]!;
    let either = ones ^ x;
    const twosA = (ones & x) | (either & y);
    ones = either ^ y;
    x = bits[s2 + word]!;
    y = bits[s3 + word]!;
    either = ones ^ x;
    const twosB = (ones & x) | (either & y);
    planes[at] = either ^ y;
    const twos = planes[at + stride]!;
    either = twos ^ twosA;
    let carry = (twos & twosA) | (either & twosB);
    planes[at + stride] = either ^ twosB;
    for (let plane = at + 2 * stride; carry !== 0; plane += stride) {
      const before = planes[plane]!;
      planes[plane] = before ^ carry;
      carry &= before;
    }
  }
}
