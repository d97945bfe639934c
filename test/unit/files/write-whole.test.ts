import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../../src/files/write-whole.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';

describe('writeWhole', () => {
  it('follows a symlink, also one to a file that is not there yet', () =>
    inTemporaryFolder(async (folder) => {
      const [target, link] = [join(folder, 'target'), join(folder, 'link')];
      await symlink('target', link);
      await writeWhole(link, 'first');
      await writeWhole(link, 'second');
      expect(await readFile(target, 'utf8')).toBe('second');
      expect((await readdir(folder)).sort()).toEqual(['link', 'target']);
    }));

  it('keeps the mode of a file that is there', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'secret');
      await writeFile(path, 'old');
      await chmod(path, 0o600);
      await writeWhole(path, 'new');
      expect((await stat(path)).mode & 0o777).toBe(0o600);
    }));

  it('writes to a device as it is', async () => {
    await writeWhole('/dev/null', 'x');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('refuses with a code, leaving nothing behind, where it cannot write', () =>
    inTemporaryFolder(async (folder) => {
      await expect(writeWhole(join(folder, 'no', 'x'), 'x')).rejects.toMatchObject({ code: 'UNREADABLE' });
      await expect(writeWhole(folder, 'x')).rejects.toMatchObject({ code: 'UNREADABLE' });
      await expect(writeWhole('/dev/full', 'x')).rejects.toMatchObject({
        code: 'UNREADABLE',
        message: expect.stringMatching(/no room/),
      });
      expect(await readdir(folder)).toEqual([]);
    }));

  it('removes what processes that ended left, and nothing else', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'x.skg');
      for (const name of [`x.skg.${2 ** 22 + 7}-1.tmp`, `x.skg.${process.pid}-99.tmp`, 'x.skg.bak', 'y.skg.1-1.tmp'])
        await writeFile(join(folder, name), 'x');
      await writeWhole(path, 'new');
      expect((await readdir(folder)).sort()).toEqual(
        ['x.skg', 'x.skg.bak', `x.skg.${process.pid}-99.tmp`, 'y.skg.1-1.tmp'].sort(),
      );
    }));
});
