import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../src/files/index.ts';
import { attribution, requirementsOf, similarOccupations } from '../../src/index.ts';
import { skillgraph } from '../support/command-line.ts';

const onet = join(import.meta.dirname, '..', '..', 'fixtures', 'onet-text');
let folder: string;
const at = (name: string): string => join(folder, name);
const jobs = ['coder,debug', 'coder,plan', 'tester,debug', 'chef,cook', 'chef,plan', 'pilot,fly', 'pilot,plan'];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-borrow-'));
  writeFileSync(at('jobs.csv'), `occupation,skill\n${jobs.join('\n')}\n`);
  writeFileSync(at('links.csv'), 'job,onet\ncoder,15-1252.00\nchef,35-1011.00\nghost,55-3011.00\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ways = [
  [
    'build --borrow-ratings',
    ['build', 'jobs.csv', '--attributes', onet, '--crosswalk', 'links.csv', '--borrow-ratings'],
  ],
  ['merge --links', ['merge', 'jobs.csv', onet, '--links', 'links.csv']],
] as const;

describe.each(ways)('skillgraph %s', (_, line) => {
  it('lends ratings to the occupations that correspond, in layers of their own, and names both sources', async () => {
    const { code, stderr } = await skillgraph([...line, '-o', 'rated.skg'], { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const index = await loadIndex(at('rated.skg'));
    const rated = (name: string): number => requirementsOf(index, name).filter(({ kind }) => kind === 'rated').length;
    expect(rated('coder')).toBeGreaterThan(0);
    expect(rated('chef')).toBeGreaterThan(0);
    expect([rated('tester'), rated('pilot')]).toEqual([0, 0]);
    expect(index.meta.layers.some((layer) => layer.startsWith('O*NET'))).toBe(true);
    expect(attribution(index)).toContain('O*NET');
  });

  it('leaves what occupations share by their own lists as it was, where not both are rated', async () => {
    await skillgraph([...line, '-o', 'rated.skg'], { cwd: folder });
    await skillgraph(['build', 'jobs.csv', '-o', 'plain.skg'], { cwd: folder });
    const [rated, plain] = [await loadIndex(at('rated.skg')), await loadIndex(at('plain.skg'))];
    const scores = (index: typeof rated): ReadonlyMap<string, number> => {
      const answer = similarOccupations(index, 'tester', { limit: 99 });
      if (answer.status !== 'ok') throw new Error(answer.reason);
      return new Map(answer.results.map(({ label, score }) => [label, score]));
    };
    expect(scores(rated)).toEqual(scores(plain));
    expect(scores(plain).get('coder')).toBeGreaterThan(0);
  });
});

describe('skillgraph build --borrow-ratings on bad input', () => {
  it.each([
    ['nothing that lends', ['--crosswalk', 'links.csv'], '--attributes'],
    ['nothing that says what corresponds', ['--attributes', onet], 'Give a crosswalk'],
    ['a table of strangers', ['--attributes', onet, '--crosswalk', 'strangers.csv'], 'Give a crosswalk'],
  ])('refuses %s, saying what is missing', async (_, typed, remedy) => {
    writeFileSync(at('strangers.csv'), 'job,onet\nstranger,15-1252.00\n');
    const line = ['build', 'jobs.csv', ...typed, '--borrow-ratings', '-o', 'none.skg'];
    const { code, stderr } = await skillgraph(line, { cwd: folder });
    expect(code).not.toBe(0);
    expect(stderr.replace(/\s+/g, ' ')).toContain(remedy);
  });
});
