import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { realData } from './real-data.ts';

/** Rows of a panel beside the real data, by column name; null where it is absent, which is said once. */
export function panelRows(name: string): readonly Readonly<Record<string, string>>[] | null {
  const path = panelPath(name);
  if (path === null) return null;
  const [header = [], ...rows] = parsedCsv(readFileSync(path, 'utf8'));
  return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}

/** Where a panel lies; null where it is absent, which is said once. */
export function panelPath(name: string): string | null {
  const data = realData('.');
  if (data === null) return null;
  const path = join(data, '..', 'panels', name);
  if (existsSync(path)) return path;
  console.warn(`SKIPPED: there is no panel ${path}.`);
  return null;
}

function parsedCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
    rows.push(cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
  }
  return rows;
}
