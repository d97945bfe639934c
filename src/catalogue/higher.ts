/** The higher of two values, NaN standing for "not stated". */
export function higher(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : Math.max(a, b);
}
