import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the built declarations', () => {
  // What is internal is stripped from them: a signature that takes an index apart compiles in src and not for a reader.
  it('type check from every entry of the package', () => {
    const entries = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'object' && 'types' in entry ? [entry.types] : [],
    );
    expect(entries.length).toBeGreaterThan(10);
    const options = '--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --target es2022 --types node';
    const modules = '--module nodenext --moduleResolution nodenext --lib es2023,dom,dom.iterable';
    const { stdout } = spawnSync('npx', ['tsc', ...options.split(' '), ...modules.split(' '), ...entries], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  }, 300_000);
});
