// Which import paths run in a page, and where their modules stand: what the import map of every page says, and what is bundled.
import { readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Reads disks, or the assets of the built package. */
const nodeOnly = ['./node', './explorer'];

export const doorsInPages = Object.entries(exports)
  .filter(([path, entry]) => entry.types !== undefined && !nodeOnly.includes(path))
  .map(([path, entry]) => ({
    path: path.replace(/^\./, 'skillgraph'),
    name: path === '.' ? 'index' : path.slice(2),
    file: entry.default,
  }));
