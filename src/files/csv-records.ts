/** Where the last whole record of a CSV text ends: after a line break that no quoted field encloses. */
export function endOfRecords(text: string, delimiter: string): number {
  let last = 0;
  for (const end of recordEnds(text, delimiter)) last = end;
  return last;
}

/** The records of a CSV text, line breaks included; the last one may be unfinished. */
export function recordsOf(text: string, delimiter: string): string[] {
  const records: string[] = [];
  let start = 0;
  for (const end of recordEnds(text, delimiter)) {
    records.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) records.push(text.slice(start));
  return records;
}

/** The end of every finished record. A quotation mark opens a field only where a field begins. */
function* recordEnds(text: string, delimiter: string): Generator<number> {
  let position = 0;
  for (;;) {
    const end = text.indexOf('\n', position) + 1;
    const opening = openingQuote(text, position, end === 0 ? text.length : end, delimiter);
    if (opening >= 0) {
      const closing = closingQuote(text, opening + 1);
      if (closing < 0) return;
      position = closing + 1;
    } else {
      if (end === 0) return;
      yield end;
      position = end;
    }
  }
}

function openingQuote(text: string, from: number, to: number, delimiter: string): number {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== QUOTE) continue;
    let before = at - 1;
    while (before >= from && text[before] === ' ') before--;
    if (before < from || text[before] === delimiter || text[before] === '\ufeff') return at;
  }
  return -1;
}

function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text.charCodeAt(quote + 1) === QUOTE) quote = text.indexOf('"', quote + 2);
  return quote;
}

const QUOTE = 34;
