import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('the embedded kernel is what its sources compile to', () => {
  const script = join(import.meta.dirname, '..', '..', '..', '..', 'src', 'fast', 'assembly', 'build.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
