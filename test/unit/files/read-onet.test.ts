import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOnet } from '../../../src/files/index.ts';
import { buildIndex } from '../../../src/index.ts';
import { fixture, tablesOf } from '../../support/tables.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';
import { workbookOf } from '../../support/workbook.ts';

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

  it.each([['Skills'], ['everything']])('reads workbooks like the text: %s as .xlsx', (which) =>
    inTemporaryFolder(async (folder) => {
      const workbooks = join(folder, 'db_29_2_excel');
      await cp(fixture('onet-excel'), workbooks, { recursive: true });
      await mkdir(join(folder, 'text'));
      await cp(fixture('onet-excel'), join(folder, 'text', 'db_29_2_excel'), { recursive: true });
      for (const { file, rows } of await tablesOf(workbooks)) {
        const name = file.replace(/\.txt$/, '');
        if (which === 'Skills' && name !== 'Skills') continue;
        await writeFile(join(workbooks, `${name}.xlsx`), workbookOf(rows, name));
        await rm(join(workbooks, file));
      }
      const [asText, asWorkbooks] = await Promise.all(
        [join(folder, 'text', 'db_29_2_excel'), workbooks].map((path) => readOnet(path)),
      );
      expect(asText!.requirements.length).toBeGreaterThan(0);
      expect(Buffer.from(buildIndex(asWorkbooks!).buffer).equals(Buffer.from(buildIndex(asText!).buffer))).toBe(true);
      expect(asWorkbooks!.issues.map(({ code, row }) => [code, row])).toEqual(
        asText!.issues.map(({ code, row }) => [code, row]),
      );
    }),
  );
});
