import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const fast = join(import.meta.dirname, '..', '..', '..', 'src', 'fast');
const names = (folder: string): string[] => readdirSync(join(fast, folder)).filter((name) => name.endsWith('.ts'));

it('every file of the compiled kernel is called what its counterpart in TypeScript is', () => {
  const known = new Set([...names('search'), ...names('wasm')]);
  // Sums of weights in registers: TypeScript has no such step.
  expect(names('assembly').filter((name) => !known.has(name))).toEqual(['scan-narrow.ts']);
});
