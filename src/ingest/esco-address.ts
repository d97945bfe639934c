import { cellText } from './cells.ts';

/** How ESCO's addresses begin, in both forms that people write. */
const [stated, secure] = ['http://data.europa.eu/esco/', 'https://data.europa.eu/esco/'];

/**
 * A field that names a concept of ESCO by its address. ESCO's own begin with `http:` and end without a slash; as a browser
 * or a script has them they may not, and mean the same concept.
 */
export function cellAddress(fields: readonly string[], column: number): string {
  const text = cellText(fields, column);
  const plain = text.startsWith(secure) ? stated + text.slice(secure.length) : text;
  return plain.endsWith('/') && plain.startsWith(stated) ? plain.replace(/\/+$/, '') : plain;
}
