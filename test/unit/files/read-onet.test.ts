import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOnet } from '../../../src/files/index.ts';
import { fixture } from '../../support/tables.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';

describe('readOnet', () => {
  it('takes the release from the name of the download, unless told', () =>
    inTemporaryFolder(async (folder) => {
      await cp(fixture('onet-text'), join(folder, 'db_30_1_text'), { recursive: true });
      expect((await readOnet(join(folder, 'db_30_1_text'))).source.version).toBe('30.1');
      expect((await readOnet(folder)).source.version).toBe('30.1');
      expect((await readOnet(folder, { version: '31' })).source.version).toBe('31');
      await rename(join(folder, 'db_30_1_text'), join(folder, 'data'));
      expect((await readOnet(join(folder, 'data'))).source.version).toBeUndefined();
    }));

  it('takes quotation marks in text files as they are', async () => {
    const catalogue = await readOnet(fixture('onet-text'));
    const reading = catalogue.skills.find(({ id }) => id === '2.A.1.a')!;
    expect(reading.description).toBe('Understanding "written" sentences and paragraphs.');
  });

  it('passes its options on', async () => {
    const catalogue = await readOnet(fixture('onet-excel'), { layers: ['skills'], keepSuppressed: true });
    expect(new Set(catalogue.skills.map(({ layer }) => layer))).toEqual(new Set(['skills']));
  });
});
