import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = process.env['SKILLGRAPH_REAL_DATA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared', 'data');

/** The folder of a real data set, or null where it is absent; says so once. */
export function realData(name: string): string | null {
  const path = join(root, name);
  if (existsSync(path)) return path;
  console.warn(`SKIPPED: tests on real data need ${name} in ${root} (or the folder named in SKILLGRAPH_REAL_DATA).`);
  return null;
}
