import { spawn } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, shell, skillgraph } from '../support/command-line.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');
const sample = join(fixtures, 'sample');
const jobs = (file: string): string => join(fixtures, 'pairs', file);

/** Every command that writes a document, with what it is written to. */
const documents: readonly (readonly [name: string, args: readonly string[], file: string])[] = [
  ['build', ['build'], 'index.skg'],
  ['export', ['export', '--format', 'json'], 'graph.json'],
  ['export of pairs', ['export', '--project', 'occupations', '--format', 'graphml'], 'similar.graphml'],
  ['explore', ['explore'], 'page.html'],
  ['report', ['report', 'chef'], 'report.md'],
  ['pairs', ['pairs'], 'pairs.csv'],
];

describe.each(documents)('%s writes whole or not at all', (_, args, file) => {
  it('on a file that may not grow so large: the earlier file stays, nothing is left beside it', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, file);
      await writeFile(path, 'earlier');
      // 8 blocks of 512 bytes, or of 1,024: less than any of them.
      const run = await shell(`trap '' XFSZ; ulimit -f 8; skillgraph ${args.join(' ')} -o '${path}'`);
      expect([run.code, run.stdout]).toEqual([1, '']);
      expect(run.stderr).toMatch(/error: (?:EFBIG|ENOSPC|EIO)/);
      expect(run.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
      expect(await readFile(path, 'utf8')).toBe('earlier');
      // What pairs has written is taken up again by the next run.
      const left = args[0] === 'pairs' ? [file, `${file}.unfinished`] : [file];
      expect(await readdir(folder)).toEqual(left);
    }));
});

/** Commands that write what they are given in another form: what they read, and where it goes. */
const rewriters: readonly (readonly [name: string, before: string, args: string, file: string])[] = [
  ['merge', '', `merge ${jobs('jobs.csv')} ${jobs('jobs-semicolon.csv')} --languages en,de -o`, 'merged.skg'],
  ['merge-pairs', 'skillgraph pairs -o pairs.csv', 'merge-pairs pairs.csv -o', 'best.csv'],
  ['migrate', 'skillgraph pairs -o pairs.csv', `migrate pairs.csv --from ${sample} --to ${sample} -o`, 'new.csv'],
  ['export of tables', 'mkdir tables', 'export --format tables -o tables #', 'tables/occupations.csv'],
];

describe.each(rewriters)('%s writes whole or not at all', (_, before, args, file) => {
  it('on a file that may not grow so large: the earlier file stays, nothing is left beside it', () =>
    inTemporaryFolder(async (folder) => {
      if (before !== '') expect((await shell(before, { cwd: folder })).code).toBe(0);
      await writeFile(join(folder, file), 'earlier');
      const there = (await readdir(folder, { recursive: true })).sort();
      const run = await shell(`trap '' XFSZ; ulimit -f 1; skillgraph ${args} ${file}`, { cwd: folder });
      expect(run.code).toBe(1);
      expect(run.stderr).toMatch(/error: (?:EFBIG|ENOSPC|EIO)/);
      expect(await readFile(join(folder, file), 'utf8')).toBe('earlier');
      expect((await readdir(folder, { recursive: true })).sort()).toEqual(there);
    }));
});

describe('an interrupted command', () => {
  it('leaves the earlier file or the new one, and what it left beside it goes with the next', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'index.skg');
      expect((await skillgraph(['build', '-o', path])).code).toBe(0);
      const whole = await readFile(path);
      for (const delay of [300, 600, 900, 1200]) {
        const child = spawn(process.execPath, [bin, 'build', '-o', path], { stdio: 'ignore' });
        const ended = new Promise((resolve) => child.on('close', resolve));
        setTimeout(() => child.kill('SIGKILL'), delay);
        await ended;
        expect((await readFile(path)).equals(whole)).toBe(true);
      }
      await writeFile(join(folder, `index.skg.${2 ** 22 + 9}-1.tmp`), 'cut');
      expect((await skillgraph(['build', '-o', path])).code).toBe(0);
      expect(await readdir(folder)).toEqual(['index.skg']);
      expect((await stat(path)).size).toBe(whole.length);
    }));
});
