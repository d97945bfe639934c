import type { Lookup } from './lookup.ts';

/** The word of a label that says who it names; −1 for a label without words. */
export function headOf(lookup: Lookup, label: number): number {
  const end = headEnd(lookup, label);
  return end === lookup.table.starts[label] ? -1 : lookup.table.tokens[end - 1]!;
}

/** Where the words end that say who is named: before the first joint. */
export function headEnd({ table, isJoint }: Lookup, label: number): number {
  const start = table.starts[label]!;
  let at = start;
  while (at < table.starts[label + 1]! && (at === start || isJoint[table.tokens[at]!] === 0)) at++;
  return at;
}
