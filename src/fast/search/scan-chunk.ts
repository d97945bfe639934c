import { addColumns } from './add-columns.ts';
import { listColumns } from './list-columns.ts';
import { offerPlace } from './offer-place.ts';
import { scanCounted } from './scan-counted.ts';
import { isOpen, type SlicedSearch } from './sliced-search.ts';
import { BLOCK } from './slices.ts';

const BLOCK_WORDS = BLOCK / 32;
/** Counted sums of this many planes are made and compared in one pass. */
const COUNTED = 6;

/** Scans a run of words of the tile: adds up their counters and offers the rows that reach what they need. */
export function scan(search: SlicedSearch, first: number, words: number): void {
  const { prepared } = search;
  if (prepared.own === null && prepared.planes <= COUNTED) {
    scanCounted(search, first, words);
    return;
  }
  addAllColumns(search, first, words);
  offerWhatReaches(search, first, words);
}

/** Adds the subject's bit columns to a run of counters: once a column for counted sums, else once per bit of its units. */
export function addAllColumns(search: SlicedSearch, first: number, words: number): void {
  const { slices, prepared, planes, starts, turn } = search;
  const { stride } = slices;
  const base = turn.tile * (slices.bitColumns + 1) * stride + first;
  const listed = prepared.own === null ? 1 : prepared.planes;
  for (let plane = 0; plane < listed; plane++) {
    const count = listColumns(search, base, stride, plane);
    if (count > 0)
      addColumns({ bits: slices.bits, starts, count }, { planes, base: plane * stride + first, stride, words });
  }
}

/** Offers the rows of a run of words whose counters reach what their block needs. */
function offerWhatReaches(search: SlicedSearch, first: number, words: number): void {
  const { slices, turn, bar } = search;
  for (let from = first; from < first + words; from += BLOCK_WORDS) {
    if (!isOpen(search, (turn.tile * slices.tileRows + from * 32) / BLOCK)) continue;
    for (let word = from; word < from + BLOCK_WORDS; word++)
      offerRows(search, word, reachingInWord(search, word, bar.units));
  }
}

/** The rows of a word whose counters reach `units`, one bit each. */
export function reachingInWord({ slices, prepared, planes }: SlicedSearch, word: number, units: number): number {
  let reaches = -1;
  for (let plane = 0, at = word; plane < prepared.planes; plane++, at += slices.stride)
    reaches = (units >>> plane) & 1 ? reaches & planes[at]! : reaches | planes[at]!;
  return reaches;
}

/** Offers the rows of a word whose bits are set. */
export function offerRows(search: SlicedSearch, word: number, rows: number): void {
  const { slices, prepared, planes, turn } = search;
  for (let left = rows; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    let counter = 0;
    for (let plane = 0, at = word; plane < prepared.planes; plane++, at += slices.stride)
      counter |= ((planes[at]! >>> bit) & 1) << plane;
    offerPlace(search, turn.tile * slices.tileRows + word * 32 + bit, counter);
  }
}
