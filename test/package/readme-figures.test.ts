import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readme } from '../support/readme.ts';

const root = join(import.meta.dirname, '..', '..');
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

interface Tied {
  /** Words of the README with one or more figures. */
  readonly says: string;
  /** The test or bench that holds or measures them; a bench's figures are written down in RESULTS. */
  readonly by: string;
  /** Words of that test, or of RESULTS, with the same figures. */
  readonly pins: readonly string[];
}

/** What the commonest question may weigh: as the test of sizes holds it, and no other. */
const weighed = "export { openIndex, similarOccupations } from './dist/index.js'`,\n      ";
const [mostBytes] = /^[\d.]+/.exec(textOf('test/package/size.test.ts').split(weighed)[1]!)!;

/** Every figure of the README's prose. */
const tied: readonly Tied[] = [
  {
    says: 'how many; 10',
    by: 'test/unit/query/nearest.test.ts',
    pins: ["'cook').results).toHaveLength(10)"],
  },
  { says: 'works from Node 20.19 on', by: '.ci/runtimes', pins: ['for version in 20.19 22 24'] },
  {
    says: 'Figures of ESCO 1.2.0 (3,039 occupations, 13,939 skills, 128,987\nrequirements)',
    by: 'test/real/esco-golden-facts.test.ts',
    pins: ['1.2.0', 'has 3,039 occupations, 13,939 skills and 128,987 requirements'],
  },
  { says: '| 17–49 ms |', by: 'bench/readme.bench.ts', pins: ['opening with names 17–49 ms'] },
  {
    says: 'top 10: from stored neighbours',
    by: 'bench/readme.bench.ts',
    pins: ['top-10 query with names'],
  },
  {
    says: '| 7–11 µs; 34–60 µs, 15–19 µs |',
    by: 'bench/readme.bench.ts',
    pins: ['stored neighbours 7–11 µs, Jaccard 34–60 µs, accelerated 15–19 µs'],
  },
  {
    says: '| .9–1.6; .9–1.1; 1.6–1.9 ms |',
    by: 'bench/readme.bench.ts',
    pins: ['skill gap .9–1.6 ms; moves .9–1.1 ms', 'skills 1.6–1.9 ms'],
  },
  {
    says: '| 1.44 s; 217 ms |',
    by: 'bench/first-answer.bench.ts',
    pins: ['| 1.44 s                         | 1.41–1.50 s |', '| 217 ms                         | 211–219     |'],
  },
  {
    says: 'all pairs, top 10, exact, one thread',
    by: 'bench/similarity.bench.ts',
    pins: ['top 10 of every row, index preparation included'],
  },
  {
    says: '| 12.7; 42.1; 294 ms |',
    by: 'bench/similarity.bench.ts',
    pins: ['| 12.7 ms (11.0–14.6)   |', '| 42.1 (39.9–55.5)   | 294 (277–305)'],
  },
  {
    says: '| 15.9; 15.5; 19.5; 625 ms |',
    by: 'bench/peers.bench.ts',
    pins: [
      '| **WebAssembly**                          | 15.9         |',
      '| plain C                                  | 15.5         |',
      '| numba loop                               | 19.5         |',
      '| DuckDB, self-join and `max(x, 10)`       | 625          |',
    ],
  },
  {
    says: 'counting shared skills, on a busy machine: WebAssembly; bm25s | 15.4; 125 ms |',
    by: 'bench/peers.bench.ts',
    pins: [
      '| **WebAssembly**                          | 15.4         |',
      '| bm25s, every term counting one           | 125          |',
    ],
  },
  { says: '| 100,000 × 20,000 made-up rows', by: 'bench/peers.bench.ts', pins: ['100,000 × 20,000'] },
  {
    says: '| 3.13, 3.09; 16.1, 10.9; 45.4, 36.7 s |',
    by: 'bench/peers.bench.ts',
    pins: [
      '| **Jaccard**                  | 3.13          | 3.09           |',
      '| plain C                      | 16.1: 5.2 ×   | 10.9: 3.5 ×    |',
      '| numba loop                   | 45.4: 14.5 ×  | 36.7: 11.9 ×   |',
    ],
  },
  {
    says: 'all pairs of 1,000,000 × 30,000 made-up rows, 15 million requirements, two threads, in 430 MB',
    by: 'bench/similarity.bench.ts',
    pins: ['1,000,000 × 30,000, 15,002,612 requirements', '15 M; once', '430 MB (1 M, either data set alone)'],
  },
  { says: '| 80.4 s |', by: 'bench/similarity.bench.ts', pins: ['| 80.4 s          |'] },
  {
    says: `| at most ${mostBytes} kB |`,
    by: 'test/package/size.test.ts',
    pins: [`${weighed}${mostBytes},`],
  },
  { says: 'O\\*NET (CC BY 4.0)', by: 'test/real/readers.test.ts', pins: ["licence: 'CC BY 4.0'"] },
];

/** What a reader reads: without blocks, code in a line, and addresses. */
const prose = readme
  .replace(/^```[\s\S]*?^```$/gm, '')
  .replace(/`[^`\n]*`/g, '')
  .replace(/\]\([^)]*\)/g, ']');

/** Figures as they are meant: `3,039` and `3_039` are one, `.9` and `0.9`, too. */
const figures = (text: string): string[] =>
  [...text.matchAll(/\d[\d,_]*(?:\.\d+)*|\.\d+/g)].map(([figure]) => figure.replace(/[,_]/g, '').replace(/^0?\./, '.'));

describe('a figure of the README', () => {
  it('stands in a sentence that is tied to a test or a bench: there is no other', () => {
    let rest = prose;
    for (const { says } of tied) {
      expect({ says, isThere: rest.includes(says) }).toEqual({ says, isThere: true });
      rest = rest.replace(says, '');
    }
    expect(rest.split('\n').filter((line) => /\d/.test(line))).toEqual([]);
  });

  it.each(tied)('is the one that is held or measured: $says', ({ says, by, pins }) => {
    expect(existsSync(join(root, by))).toBe(true);
    const where = by.startsWith('bench/') ? 'bench/RESULTS.md' : by;
    const written = textOf(where);
    for (const words of pins)
      expect({ where, words, isThere: written.includes(words) }).toEqual({ where, words, isThere: true });
    const held = new Set(pins.flatMap(figures));
    expect(figures(says).filter((figure) => !held.has(figure))).toEqual([]);
  });

  it('of a table row is measured by what the row names', () => {
    for (const { says, by } of tied.filter(({ says }) => says.startsWith('|'))) {
      const row = readme.split('\n').find((line) => line.includes(says));
      expect(row).toContain(`\`${by.replace(/\.(?:bench|test)\.ts$/, '')}\``);
    }
  });
});

describe('what a recipe says its import weighs', () => {
  it('is what the size of it is held to', () => {
    const [, stated] = /`openIndex` and `nearest` weigh at most\n([\d.]+) kB/.exec(
      textOf('test/recipes/similar-roles-on-a-page.md'),
    )!;
    expect(textOf('test/package/size.test.ts')).toContain(
      `export { openIndex, nearest } from './dist/index.js'\`, ${stated}]`,
    );
  });
});
