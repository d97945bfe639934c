import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { buildIndex } from '../../../src/compact/build-index.ts';
import { openIndex } from '../../../src/compact/open-index.ts';
import { loadIndex, saveIndex } from '../../../src/files/index-file.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';

const index = buildIndex(
  createCatalogue({
    occupations: [{ id: 'cook', label: 'cook' }],
    skills: [{ id: 'soups', label: 'cook soups' }],
    requirements: [{ occupation: 'cook', skill: 'soups', kind: 'essential' }],
  }),
);

describe('saveIndex', () => {
  it('writes the buffer itself, and loadIndex gives it back', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'my.skillgraph');
      await saveIndex(index, path);
      expect((await readFile(path)).equals(Buffer.from(index.buffer))).toBe(true);
      expect((await loadIndex(path)).occupations.labels().all()).toEqual(['cook']);
      expect(await readdir(folder)).toEqual(['my.skillgraph']);
    }));

  it('writes only its own part of a larger buffer', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'part');
      const larger = new Uint8Array(index.byteLength + 64);
      larger.set(new Uint8Array(index.buffer), 32);
      await saveIndex(openIndex(larger.subarray(32, 32 + index.byteLength)), path);
      expect((await readFile(path)).equals(Buffer.from(index.buffer))).toBe(true);
    }));

  it('replaces an older file, and leaves it alone when it fails', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'old');
      await writeFile(path, 'old');
      await saveIndex(index, path);
      expect((await readFile(path)).byteLength).toBe(index.byteLength);
      const taken = join(folder, 'taken');
      await mkdir(join(taken, 'full'), { recursive: true });
      await expect(saveIndex(index, taken)).rejects.toMatchObject({ code: 'UNREADABLE' });
      expect((await readdir(folder)).sort()).toEqual(['old', 'taken']);
    }));

  it('refuses a folder that is not there', async () => {
    await expect(saveIndex(index, '/nowhere/at/all')).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringContaining('/nowhere/at/all'),
    });
  });
});

describe('loadIndex', () => {
  it('names the file it refuses, and says why by code', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'damaged');
      const bytes = Buffer.from(new Uint8Array(index.buffer));
      bytes[bytes.length - 9]! ^= 1;
      await writeFile(path, bytes);
      await expect(loadIndex(path)).rejects.toMatchObject({
        code: 'INDEX_DAMAGED',
        message: expect.stringContaining(path),
      });
      await writeFile(path, 'something else');
      await expect(loadIndex(path)).rejects.toMatchObject({ code: 'NOT_AN_INDEX' });
      await expect(loadIndex(join(folder, 'absent'))).rejects.toMatchObject({ code: 'UNREADABLE' });
    }));
});
