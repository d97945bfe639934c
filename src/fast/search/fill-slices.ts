import { LIST, type Slices } from './slices.ts';

/** Sets the bits and writes the lists, tile by tile. */
export function fillSlices(slices: Slices): void {
  const {
    rows,
    offsets,
    columnsOf,
    tileRows,
    tiles,
    bitColumns,
    lists,
    rowAt,
    reference,
    stride,
    bits,
    summaryWords,
    summaries,
    listStarts,
    places,
  } = slices;
  const next = new Uint32Array(lists);
  // Entries of lists in row order, until the lengths of a tile's lists are known.
  const most = Math.min(places.length, largestTile(slices));
  const listOf = new Uint32Array(most);
  const placeOf = new Uint16Array(most);
  const summarised = summaries.length > 0;
  let start = 0;
  for (let tile = 0; tile < tiles; tile++) {
    const tileBits = tile * (bitColumns + 1) * stride;
    const first = tile * tileRows;
    const end = Math.min(rows, first + tileRows);
    next.fill(0);
    let listed = 0;
    for (let place = first; place < end; place++) {
      const row = rowAt[place]!;
      const word = tileBits + ((place - first) >>> 5);
      const bit = 1 << (place & 31);
      for (let edge = offsets[row]!, last = offsets[row + 1]!; edge < last; edge++) {
        const ref = reference[columnsOf[edge]!]!;
        if (ref < LIST) {
          const at = word + ref * stride;
          bits[at] = bits[at]! | bit;
          if (!summarised) continue;
          const block = (place - first) >>> 7;
          const summary = (tile * (bitColumns + 1) + ref) * summaryWords + (block >>> 5);
          summaries[summary] = summaries[summary]! | (1 << (block & 31));
        } else {
          const list = ref - LIST;
          listOf[listed] = list;
          placeOf[listed++] = place - first;
          next[list] = next[list]! + 1;
        }
      }
    }
    for (let list = 0; list < lists; list++) {
      listStarts[tile * lists + list] = start;
      const length = next[list]!;
      next[list] = start;
      start += length;
    }
    for (let i = 0; i < listed; i++) {
      const list = listOf[i]!;
      const at = next[list]!;
      places[at] = placeOf[i]!;
      next[list] = at + 1;
    }
  }
  listStarts[tiles * lists] = start;
}

/** The edges of the tile that has most. */
export function largestTile({ offsets, rowAt, tileRows }: Pick<Slices, 'offsets' | 'rowAt' | 'tileRows'>): number {
  let largest = 0;
  for (let first = 0; first < rowAt.length; first += tileRows) {
    let edges = 0;
    for (const row of rowAt.subarray(first, first + tileRows)) edges += offsets[row + 1]! - offsets[row]!;
    largest = Math.max(largest, edges);
  }
  return largest;
}
