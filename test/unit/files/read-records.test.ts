import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/files/read-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'skillgraph-records-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (text: string) => {
  const path = join(folder, 'pairs.csv');
  writeFileSync(path, text);
  return path;
};

describe('readRecords', () => {
  it('reads records by column name, quoted fields and blank ones included', async () => {
    expect(await readRecords(file('\ufefffrom,to,gain\r\n"a, b",c,2\r\nd,e\r\n'))).toEqual([
      { from: 'a, b', to: 'c', gain: '2' },
      { from: 'd', to: 'e', gain: '' },
    ]);
  });

  it('says when there is nothing to read', async () => {
    await expect(readRecords(join(folder, 'absent.csv'))).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});
