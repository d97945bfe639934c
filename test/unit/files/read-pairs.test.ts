import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/compact/build-index.ts';
import { readPairs } from '../../../src/files/index.ts';
import { fixture } from '../../support/tables.ts';

describe('readPairs', () => {
  it('reads commas, tabs, and semicolons with decimal commas alike', async () => {
    const bytes = async (file: string): Promise<Buffer> =>
      Buffer.from(buildIndex(await readPairs(fixture(`pairs/${file}`))).buffer);
    const commas = await bytes('jobs.csv');
    expect((await bytes('jobs.tsv')).equals(commas)).toBe(true);
    expect((await bytes('jobs-semicolon.csv')).equals(commas)).toBe(true);
  });

  it('takes a delimiter from the caller', async () => {
    await expect(readPairs(fixture('pairs/jobs.csv'), { delimiter: ';' })).rejects.toMatchObject({
      code: expect.stringMatching(/MISSING_COLUMN|MALFORMED_CSV/),
    });
  });

  it('refuses a folder of several files', async () => {
    await expect(readPairs(fixture('pairs'))).rejects.toMatchObject({ code: 'UNKNOWN_FORMAT' });
  });
});
