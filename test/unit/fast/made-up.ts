import { zipf } from '../../../bench/synthetic.ts';
import type { Csr } from '../../../src/fast/search/problem.ts';
import { buildIndex, type Catalogue, type SkillIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

/** An index of a {@link madeUpCatalogue}. */
export function madeUpIndex(rows: number, seed: number, rated = false): SkillIndex {
  return buildIndex(madeUpCatalogue(rows, seed, rated));
}

/** Made-up occupations; every third requirement is optional, the last occupation needs nothing. */
export function madeUpCatalogue(rows: number, seed: number, rated = false): Catalogue {
  const csr = zipf({ rows, columns: 200, perRow: 9, seed });
  const name = (kind: string, row: number) => `${kind}${String(row).padStart(6, '0')}`;
  return createCatalogue({
    source: { name: 'made up' },
    language: 'en',
    occupations: Array.from({ length: rows + 1 }, (_, row) => ({ id: name('o', row), label: name('o', row) })),
    skills: Array.from({ length: csr.columns }, (_, row) => ({ id: name('s', row), label: name('s', row) })),
    requirements: edgesOf(csr).map(([row, column], edge) => ({
      occupation: name('o', row),
      skill: name('s', column),
      kind: rated ? ('rated' as const) : edge % 3 === 0 ? ('optional' as const) : ('essential' as const),
      ...(rated ? { importance: 0.1 + ((edge * 7) % 10) / 10 } : {}),
    })),
  });
}

function edgesOf({ rows, offsets, columnsOf }: Csr): (readonly [number, number])[] {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    Array.from(columnsOf.subarray(offsets[row], offsets[row + 1]), (column) => [row, column] as const),
  );
}
