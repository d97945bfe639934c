import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/files/source-file.ts';
import { withSourceFiles } from '../../../src/files/source-files.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';
import { zipOf } from '../../support/zip.ts';

const namesOf = (...paths: string[]): Promise<string[]> =>
  withSourceFiles(paths, {}, async ({ files }) => files.map(({ name }) => name));
const textOf = async (file: SourceFile): Promise<string> => {
  let text = '';
  for await (const chunk of file.open()) text += chunk.toString();
  return text;
};

describe('withSourceFiles', () => {
  it('lists what is below a folder, three levels deep, in order, hidden files passed over', () =>
    inTemporaryFolder(async (folder) => {
      await mkdir(join(folder, 'a  b', 'c', 'd'), { recursive: true });
      await mkdir(join(folder, '__MACOSX'));
      for (const path of ['z.csv', 'a  b/y.csv', 'a  b/c/x.csv', 'a  b/c/d/too-deep.csv', '.hidden', '__MACOSX/z.csv'])
        await writeFile(join(folder, path), path);
      expect(await namesOf(folder)).toEqual(['a  b/c/x.csv', 'a  b/y.csv', 'z.csv']);
    }));

  it('lists what is in archives, named or found, and reads it', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'one.zip'), zipOf({ 'in/a.csv': 'A', '__MACOSX/in/._a.csv': '' }));
      await writeFile(join(folder, 'b.csv'), 'B');
      expect(await namesOf(folder)).toEqual(['b.csv', 'one.zip/in/a.csv']);
      expect(await namesOf(join(folder, 'one.zip'), join(folder, 'b.csv'))).toEqual(['in/a.csv', 'b.csv']);
      const texts = await withSourceFiles([folder], {}, ({ files }) => Promise.all(files.map(textOf)));
      expect(texts).toEqual(['B', 'A']);
    }));

  it('knows an archive by its first bytes, whatever its name', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'download (1)');
      await writeFile(path, zipOf({ 'a.csv': 'A' }));
      expect(await namesOf(path)).toEqual(['a.csv']);
    }));

  it('says which path cannot be read', async () => {
    await expect(namesOf('/nowhere/at/all')).rejects.toMatchObject({
      code: 'UNREADABLE',
      message: expect.stringContaining('/nowhere/at/all'),
    });
  });

  it('lets errors of its borrower through as they are', () =>
    inTemporaryFolder(async (folder) => {
      const own = new RangeError('mine');
      await expect(withSourceFiles([folder], {}, () => Promise.reject(own))).rejects.toBe(own);
    }));
});
