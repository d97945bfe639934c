import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/compact/build-index.ts';
import { dataFormat, readCatalogue, readEsco, saveIndex } from '../../../src/files/index.ts';
import { fixture } from '../../support/tables.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';
import { entriesOf, zipOf } from '../../support/zip.ts';

describe('dataFormat', () => {
  it('knows the layouts by their files, ESCO from Tabiya by its columns', async () => {
    expect(await dataFormat(fixture('sample'))).toBe('esco');
    expect(await dataFormat(fixture('onet-text'))).toBe('onet');
    expect(await dataFormat(fixture('tabiya'))).toBe('tabiya');
    expect(await dataFormat(fixture('pairs/jobs.csv'))).toBe('pairs');
    expect(await dataFormat(fixture('pairs/jobs.tsv'))).toBe('pairs');
  });

  it('knows them inside a zip', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'tabiya-download');
      await writeFile(path, zipOf(await entriesOf(fixture('tabiya'), 'model/')));
      expect(await dataFormat(path)).toBe('tabiya');
    }));

  it('takes incomplete ESCO data for ESCO, so that the reader can say what is missing', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'occupationSkillRelations_en.csv'), 'occupationUri,relationType,skillUri\n');
      expect(await dataFormat(folder)).toBe('esco');
      await expect(readCatalogue(folder)).rejects.toMatchObject({ code: 'MISSING_FILE' });
    }));

  it('says what it looked for and what it found', () =>
    inTemporaryFolder(async (folder) => {
      await expect(dataFormat(folder)).rejects.toMatchObject({
        code: 'UNKNOWN_FORMAT',
        message: expect.stringMatching(/Looked for: ESCO.*Found: no file\./),
      });
      await mkdir(join(folder, 'photos'));
      await writeFile(join(folder, 'photos', 'cat.jpg'), 'x');
      await writeFile(join(folder, 'notes.md'), 'x');
      await expect(dataFormat(folder)).rejects.toMatchObject({
        code: 'UNKNOWN_FORMAT',
        message: expect.stringContaining('Found: notes.md, photos/cat.jpg.'),
      });
    }));

  it('sends a saved index to loadIndex', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'index.csv');
      await saveIndex(buildIndex(await readEsco(fixture('broken/00-healthy'))), path);
      await expect(dataFormat(path)).rejects.toMatchObject({
        code: 'UNKNOWN_FORMAT',
        message: expect.stringContaining('loadIndex'),
      });
    }));

  it('refuses a path that is not there', async () => {
    await expect(dataFormat('/nowhere/at/all')).rejects.toMatchObject({ code: 'UNREADABLE' });
  });
});

describe('readCatalogue', () => {
  it('hands each reader the options it knows', async () => {
    const pairs = await readCatalogue(fixture('pairs/jobs.csv'), { columns: { skill: 'skillLabel' } });
    expect(pairs.skills.map(({ id }) => id)).toContain('cook soups');
    const onet = await readCatalogue(fixture('onet-text'), { layers: ['technology'] });
    expect(new Set(onet.skills.map(({ layer }) => layer))).toEqual(new Set(['technology']));
    const esco = await readCatalogue(fixture('sample'), { languages: ['en'] });
    expect(esco.languages).toEqual(['en']);
  });
});
