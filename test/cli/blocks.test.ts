import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';
import { madeUpIndex } from '../unit/fast/made-up.ts';

let folder = '';

const edges = (from: number, to: number): string => {
  const { occupations, skills, requirements } = madeUpIndex(60, 3);
  const lines = ['occupation,skill'];
  for (let row = from; row < to; row++)
    for (let edge = requirements.offsets[row]!; edge < requirements.offsets[row + 1]!; edge++)
      lines.push(`"${occupations.ids.at(row)}, ""x""",${skills.ids.at(requirements.targets[edge]!)}`);
  return `${lines.join('\n')}\n`;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-blocks-'));
  writeFileSync(join(folder, 'all.csv'), edges(0, 60));
  writeFileSync(join(folder, 'north.csv'), edges(0, 25));
  writeFileSync(join(folder, 'south.csv'), edges(25, 60));
  for (const name of ['all', 'north', 'south']) await done('build', `${name}.csv`, '-o', `${name}.skg`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function done(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await skillgraph(args, { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function refused(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await skillgraph(args, { cwd: folder });
  expect(code).not.toBe(0);
  expect(stdout).toBe('');
  return stderr.replace(/\s+/g, ' ');
}

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The blocks of one side, merged. */
async function side(own: string, blocks: readonly string[], ...options: readonly string[]): Promise<string> {
  const ending = options.includes('ndjson') ? 'ndjson' : 'csv';
  const files = blocks.map((other) => `${own}-${other}.${ending}`);
  for (const [i, other] of blocks.entries())
    await done('pairs', '--data', `${own}.skg`, '--against', `${other}.skg`, ...options, '-o', files[i]!);
  return done('merge-pairs', ...files, '--limit', '7');
}

describe('pairs --against and merge-pairs', () => {
  it.each([
    ['as CSV, with labels', []],
    ['as NDJSON, without', ['--format', 'ndjson', '--no-labels']],
    ['by another method', ['--method', 'cosine', '--weighting', 'flat']],
  ])('blocks merged are the pairs of everything, byte for byte: %s', async (_, options) => {
    const all = ['--limit', '7', ...options];
    const north = await side('north', ['north', 'south'], ...all);
    const south = await side('south', ['south', 'north'], ...all);
    const whole = await done('pairs', '--data', 'all.skg', ...all);
    const header = options.includes('ndjson') ? 0 : 1;
    expect(north + south.split('\n').slice(header).join('\n')).toBe(whole);
    expect(whole.split('\n').length).toBeGreaterThan(400);
  });

  it('under rarity, too, once the blocks know their whole', async () => {
    const compared = ['--weighting', 'rarity', '--limit', '7'];
    const why = await refused('pairs', '--data', 'north.skg', '--against', 'south.skg', ...compared);
    expect(why).toContain('skillgraph build --whole');
    for (const name of ['north', 'south'])
      await done('build', `${name}.csv`, '-o', `${name}-of.skg`, '--whole', 'north.skg', '--whole', 'south.skg');
    await done('build', 'north.csv', '-o', 'north-of-all.skg', '--whole', 'all.skg');
    const found = await side('north-of', ['north-of', 'south-of'], ...compared);
    expect(found).toBe(await done('pairs', '--data', 'all.skg', ...compared, '--to', '25'));
    expect(await side('north-of-all', ['north-of', 'south-of'], ...compared)).toBe(found);
  });

  it('goes on with --resume, and in parts', async () => {
    const block = ['pairs', '--data', 'south.skg', '--against', 'north.skg'];
    const whole = await done(...block);
    writeFileSync(join(folder, 'broken-off.csv'), whole.slice(0, 2000));
    await done(...block, '-o', 'broken-off.csv', '--resume');
    expect(file('broken-off.csv')).toBe(whole);
    const second = (await done(...block, '--part', '2/2')).split('\n').slice(1).join('\n');
    expect((await done(...block, '--part', '1/2')) + second).toBe(whole);
  });

  it('merge-pairs writes a file whole or not at all, and sums it up', async () => {
    for (const other of ['north', 'south'])
      await done('pairs', '--data', 'north.skg', '--against', `${other}.skg`, '-o', `n-${other}.csv`);
    const merged = await done('merge-pairs', 'n-north.csv', 'n-south.csv', '-l', '3');
    const summary = JSON.parse(
      await done('merge-pairs', 'n-south.csv', 'n-north.csv', '-l', '3', '-o', 'merged.csv', '--json'),
    ) as Record<string, number>;
    expect(file('merged.csv')).toBe(merged);
    expect(summary).toMatchObject({ pairs: 75, occupations: 25, bytes: Buffer.byteLength(merged) });
    expect(await done('merge-pairs', 'n-north.csv', '-o', 'again.csv')).toContain('pairs of 25 occupations');
    writeFileSync(join(folder, 'precious.csv'), 'mine');
    writeFileSync(join(folder, 'odd.csv'), `${file('n-north.csv')}no pair\n`);
    expect(await refused('merge-pairs', 'odd.csv', '-o', 'precious.csv')).toContain('no pair');
    expect(file('precious.csv')).toBe('mine');
  });

  it('merge-pairs refuses what does not go together', async () => {
    await done('pairs', '--data', 'north.skg', '-o', 'labels.csv');
    await done('pairs', '--data', 'north.skg', '--no-labels', '-o', 'bare.csv');
    await done('pairs', '--data', 'north.skg', '-o', 'lines.ndjson');
    const lines = file('labels.csv').split('\n');
    writeFileSync(join(folder, 'shuffled.csv'), [lines[0], ...lines.slice(1, -1).reverse()].join('\n'));
    expect(await refused('merge-pairs', 'labels.csv', 'bare.csv')).toContain('does not begin as');
    expect(await refused('merge-pairs', 'labels.csv', 'lines.ndjson')).toContain('does not begin as');
    expect(await refused('merge-pairs', 'labels.csv', 'labels.csv')).toContain('comes twice');
    expect(await refused('merge-pairs', 'shuffled.csv')).toContain('not in the order');
    expect(await refused('merge-pairs', 'north.csv')).toContain('holds no pairs');
    expect(await refused('merge-pairs', 'nowhere.csv')).toContain('cannot be read');
    expect(await refused('merge-pairs', 'labels.csv', '--limit', '0')).toContain('--limit');
    expect(await refused('merge-pairs', 'labels.csv', '--json')).toContain('-o');
    expect(await refused('pairs', '--estimate', '--data', 'north.skg', '--against', 'south.skg')).toContain(
      '--against',
    );
  });
});
