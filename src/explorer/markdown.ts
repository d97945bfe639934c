/** Text for Markdown: nothing in it is taken for markup, not even HTML. */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~$&]/g, '\\$&')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** A link, or the bare text where there is no address. */
export function markdownLink(label: string, address: string | undefined): string {
  if (address === undefined) return markdownText(label);
  return `[${markdownText(label)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** A table; cells are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}
