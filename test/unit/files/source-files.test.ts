import { execFileSync, spawn } from 'node:child_process';
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

  it.each([
    ['as it is', 'cat'],
    ['compressed', 'gzip -c'],
  ])('reads what comes through a pipe twice, as it does a file: %s', (_, through) =>
    inTemporaryFolder(async (folder) => {
      const [table, pipe] = [join(folder, 'table.csv'), join(folder, 'pipe')];
      await writeFile(table, 'a,b\n'.repeat(50_000));
      execFileSync('mkfifo', [pipe]);
      const writer = spawn('sh', ['-c', `${through} "${table}" > "${pipe}"`]);
      await withSourceFiles(pipe, {}, async ({ files: [file] }) => {
        for (let time = 0; time < 2; time++) {
          let bytes = 0;
          for await (const chunk of file!.open()) bytes += chunk.length;
          expect(bytes).toBe(200_000);
        }
      });
      writer.kill();
    }),
  );

  it('refuses an archive that comes through a pipe, and a pipe that never ends, by name', () =>
    inTemporaryFolder(async (folder) => {
      const endless = async ({ files: [file] }: { readonly files: readonly SourceFile[] }): Promise<void> => {
        for await (const _ of file!.open());
      };
      await expect(withSourceFiles('/dev/zero', { limits: { inflatedBytes: 1 << 20 } }, endless)).rejects.toMatchObject(
        {
          code: 'TOO_LARGE',
          message: expect.stringContaining('inflatedBytes'),
        },
      );
      const [zip, pipe] = [join(folder, 'table.zip'), join(folder, 'pipe')];
      await writeFile(zip, zipOf({ 'a.csv': 'a,b\n' }));
      execFileSync('mkfifo', [pipe]);
      const writer = spawn('sh', ['-c', `cat "${zip}" > "${pipe}"`]);
      await expect(withSourceFiles(pipe, {}, endless)).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT' });
      writer.kill();
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
