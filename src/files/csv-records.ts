/** Where the last whole record of a CSV text ends: at a line break that no quoted field encloses. */
export function endOfRecords(text: string, delimiter: string): number {
  let end = 0;
  for (const record of boundaries(text, delimiter)) if (text.charCodeAt(record - 1) === LINE_FEED) end = record;
  return end;
}

/** The records of a CSV text, line breaks included. */
export function recordsOf(text: string, delimiter: string): string[] {
  const records: string[] = [];
  let start = 0;
  for (const end of boundaries(text, delimiter)) {
    records.push(text.slice(start, end));
    start = end;
  }
  return records;
}

const LINE_FEED = 10;

/** The end of every record, the last one whole or not. A quotation mark opens a field only where a field begins. */
function* boundaries(text: string, delimiter: string): Generator<number> {
  let position = 0;
  while (position < text.length) {
    const newline = text.indexOf('\n', position);
    const lineEnd = newline < 0 ? text.length : newline + 1;
    const opening = openingQuote(text, position, lineEnd, delimiter);
    if (opening < 0) {
      yield lineEnd;
      position = lineEnd;
      continue;
    }
    const closing = closingQuote(text, opening + 1);
    if (closing < 0) {
      if (position < text.length) yield text.length;
      return;
    }
    position = closing + 1;
  }
}

function openingQuote(text: string, from: number, to: number, delimiter: string): number {
  for (let quote = text.indexOf('"', from); quote >= 0 && quote < to; quote = text.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (text[before] === ' ') before--;
    if (before < 0 || text[before] === '\n' || text[before] === delimiter || text[before] === '\ufeff') return quote;
  }
  return -1;
}

function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}
