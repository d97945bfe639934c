import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedIndex, type Making, userCacheFolder } from '../../../src/files/index-cache.ts';
import { setIndex } from '../../support/edges.ts';
import { snapshot } from '../../support/rebuilt.ts';

const index = setIndex({ cook: { essential: ['cook soups'] } });
const other = setIndex({ chef: { essential: ['plan menus'] } });
const longAgo = new Date(Date.now() - 60_000);

let root = '';
let data = '';
let folder = '';
let built = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'skillgraph-cache-'));
  data = join(root, 'data');
  folder = join(root, 'cache', 'skillgraph');
  mkdirSync(data);
  write('a.csv', 'a'.repeat(600_000));
  write('b.csv', 'b'.repeat(600_000));
  built = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string, at: Date = longAgo): void {
  writeFileSync(join(data, name), text);
  utimesSync(join(data, name), at, at);
}

/** Times of last status change cannot be set back, so the clock stands a minute ahead. */
async function asked(version = '1', given = index, ready?: Making['ready']): Promise<Buffer> {
  const now = Date.now;
  Date.now = () => now() + 60_000;
  try {
    return snapshot(
      await cachedIndex(
        [data],
        { folder, version },
        {
          build: async () => {
            built++;
            return given;
          },
          ...(ready && { ready }),
        },
      ),
    );
  } finally {
    Date.now = now;
  }
}

const kept = (): string[] => readdirSync(folder).map((name) => join(folder, name));

const neverReady = async (): Promise<never> => {
  throw new Error('What is not kept need not be made ready.');
};

describe('cachedIndex', () => {
  it('keeps the index made ready, and answers with it the first time, too', async () => {
    const ready = async () => other;
    expect((await asked('1', index, ready)).equals(snapshot(other))).toBe(true);
    expect((await asked('1', index, neverReady)).equals(snapshot(other))).toBe(true);
  });

  it('builds once, then opens what was built, byte for byte', async () => {
    const first = await asked();
    const second = await asked('1', other);
    expect(built).toBe(1);
    expect(second.equals(first)).toBe(true);
  });

  it.each<[string, () => void]>([
    ['another size', () => write('b.csv', 'b'.repeat(600_001))],
    ['another time', () => write('b.csv', 'b'.repeat(600_000), new Date(longAgo.getTime() + 1000))],
    ['other content under the old time and size', () => write('b.csv', 'c'.repeat(600_000))],
    ['a further file', () => write('c.csv', '')],
    ['a file less', () => rmSync(join(data, 'a.csv'))],
    ['another name', () => renameSync(join(data, 'a.csv'), join(data, 'z.csv'))],
  ])('builds anew after a change: %s', async (_, change) => {
    write('c0.csv', 'c'.repeat(600_000));
    await asked();
    change();
    expect((await asked('1', other)).equals(snapshot(other))).toBe(true);
    expect(built).toBe(2);
  });

  it('builds anew for another release', async () => {
    await asked('1');
    await asked('2');
    expect(built).toBe(2);
  });

  it('never trusts what it kept: a damaged or foreign file is made anew', async () => {
    await asked();
    const bytes = readFileSync(kept()[0]!);
    bytes[bytes.length - 1]! ^= 1;
    for (const content of [bytes, Buffer.from('something else')]) {
      writeFileSync(kept()[0]!, content);
      expect((await asked('1', other)).equals(snapshot(other))).toBe(true);
    }
    expect(built).toBe(3);
  });

  it('passes over links that lead nowhere or round in circles, and keeps nothing of what comes through a pipe', async () => {
    symlinkSync('.', join(data, 'round'));
    symlinkSync('nowhere', join(data, 'gone.csv'));
    await asked();
    await asked();
    expect(built).toBe(1);
    execFileSync('mkfifo', [join(data, 'pipe')]);
    await asked();
    await asked();
    expect(built).toBe(3);
  });

  it('keeps nothing of data under a megabyte', async () => {
    write('b.csv', 'b'.repeat(399_999));
    await asked();
    expect(() => kept()).toThrow('ENOENT');
    write('b.csv', 'b'.repeat(400_000));
    await asked();
    expect(kept()).toHaveLength(1);
  });

  it('keeps nothing of files that changed a moment ago, or while they were read', async () => {
    await cachedIndex([data], { folder, version: '1' }, { build: async () => index, ready: neverReady });
    expect(() => kept()).toThrow('ENOENT');
    const now = Date.now;
    Date.now = () => now() + 60_000;
    const build = async () => {
      write('a.csv', 'changed');
      return index;
    };
    await cachedIndex([data], { folder, version: '1' }, { build, ready: neverReady });
    Date.now = now;
    expect(() => kept()).toThrow('ENOENT');
  });

  it('keeps the eight used last', async () => {
    for (let version = 0; version < 8; version++) await asked(`${version}`);
    expect(kept()).toHaveLength(8);
    for (const file of kept()) utimesSync(file, longAgo, longAgo);
    await asked('0');
    await asked('9');
    expect(kept()).toHaveLength(8);
    built = 0;
    await asked('0');
    await asked('9');
    expect(built).toBe(0);
  });

  it('answers where nothing can be written', async () => {
    writeFileSync(join(root, 'cache'), 'no folder');
    expect((await asked()).equals(snapshot(index))).toBe(true);
  });

  it('is in the folder of the user for such things', () => {
    const before = process.env['XDG_CACHE_HOME'];
    process.env['XDG_CACHE_HOME'] = join(root, 'xdg');
    expect(userCacheFolder()).toBe(join(root, 'xdg', 'skillgraph'));
    if (before === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = before;
  });
});
