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

/** Whether a word says who a name names: its head, or the first of two trades, as of a fitter and turner. */
export function isHead(lookup: Lookup, name: number, stem: number): boolean {
  const { table, isStop, isJoint } = lookup;
  if (table.stemOf[headOf(lookup, name)] === stem) return true;
  const start = table.starts[name]!;
  const between = table.tokens[start + 1]!;
  const areTwo = table.starts[name + 1]! === start + 3 && isStop[between] === 1 && isJoint[between] === 0;
  return areTwo && table.stemOf[table.tokens[start]!] === stem;
}
