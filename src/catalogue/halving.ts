/** By halving: the first place from `from` on that is past, where all places after it are, too; `to` where none is. */
export function firstPast(from: number, to: number, isPast: (place: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
