import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '..', '..', file), 'utf8');

describe('the changelog', () => {
  const [, version, date] = /^## (\S+) \((.+)\)$/m.exec(read('CHANGELOG.md')) ?? [];

  it('begins with the version in the manifest and in the lock file, and a date', () => {
    const lock = JSON.parse(read('package-lock.json'));
    expect(JSON.parse(read('package.json')).version).toBe(version);
    expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
