/** What separates fields, the likelier first. */
const delimiters: readonly string[] = [',', ';', '\t', '|', '~', '^'];

/** The separator that a spreadsheet's first line states: `sep=;`. */
export function statedDelimiter(text: string): string | undefined {
  return /^\ufeff?"?sep=(.)"?[^\S\r\n]*(?:[\r\n]|$)/i.exec(text)?.[1];
}

/**
 * Separators that occur outside quotation marks in the first lines of a table, likelier ones first: a separator occurs
 * equally often in most lines, the header among them. Those that occur nowhere are last, in their usual order.
 */
export function likelyDelimiters(text: string): readonly string[] {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""');
  const lines = bare
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, LINES);
  return delimiters
    .map((delimiter) => ({ delimiter, ...usualCount(lines.map((line) => line.split(delimiter).length - 1)) }))
    .sort((a, b) => b.lines - a.lines || Number(b.inFirst) - Number(a.inFirst) || b.count - a.count)
    .map(({ delimiter }) => delimiter);
}

/** Whether fields stand between single quotation marks: those of the header, or all but those. */
export function hasSingleQuotes(text: string): boolean {
  const [header, ...records] = text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .slice(0, LINES);
  const isQuoted = (line: string): boolean => /^\s*'.*'[,;\t|~^]'.*'\s*$/.test(line);
  return isQuoted(header ?? '') || (records.length > 0 && records.every(isQuoted) && !/['"]/.test(header!));
}

/** How often a separator occurs in how many lines, and whether it does in the first. */
function usualCount(counts: readonly number[]): { readonly count: number; readonly lines: number; inFirst: boolean } {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  const [count = 0, lines = 0] = [...frequency].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { count, lines, inFirst: (counts[0] ?? 0) > 0 };
}

/** Lines looked at: a title, a comment or two, the header, some records. */
const LINES = 10;

/** The first records of a table, as far as its beginning shows them whole. */
export function headRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^\\r\\n${escaped(delimiter)}]*))(${escaped(delimiter)}|\\r\\n?|\\n|$)`,
    'y',
  );
  for (let found = field.exec(text); found !== null && rows.length <= LINES; found = field.exec(text)) {
    const [, quoted, bare = '', end = ''] = found;
    rows.at(-1)!.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '') break;
    if (end !== delimiter) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function escaped(delimiter: string): string {
  return delimiter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
