import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEsco } from '../../../src/files/index.ts';
import { fixture } from '../../support/tables.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';
import { entriesOf, zipOf } from '../../support/zip.ts';

describe('readEsco', () => {
  it('reads the embedded sample without an issue, German as a translation', async () => {
    const catalogue = await readEsco(fixture('sample'));
    expect(catalogue.issues).toEqual([]);
    expect(catalogue.languages).toEqual(['en', 'de']);
    const manager = catalogue.occupations.find(({ code }) => code === '1330.5')!;
    expect(manager).toMatchObject({ label: 'ICT operations manager', groupCode: '1330', level: 4 });
    expect(manager.translations['de']!.label).toBe('IKT-Betriebsleiter/IKT-Betriebsleiterin');
  });

  it('keeps the languages asked for, the first as the main one', async () => {
    expect((await readEsco(fixture('sample'), { languages: ['en'] })).languages).toEqual(['en']);
    await expect(readEsco(fixture('sample'), { languages: ['en', 'fr'] })).rejects.toMatchObject({
      code: 'MISSING_FILE',
      message: expect.stringContaining('Languages found: en, de'),
    });
  });

  it('takes language and version from the names of a download', () =>
    inTemporaryFolder(async (folder) => {
      const entries = await entriesOf(fixture('broken/00-healthy'));
      const bare = Object.entries(entries).map(([name, bytes]) => [
        `ESCO dataset - v1.0.8 - classification - pt - csv/${name.replace('_en', '')}`,
        bytes,
      ]);
      const path = join(folder, 'download.zip');
      await writeFile(path, zipOf(Object.fromEntries(bare) as Record<string, Uint8Array>));
      const catalogue = await readEsco(path);
      expect(catalogue.language).toBe('pt');
      expect(catalogue.source).toMatchObject({ name: 'ESCO', version: '1.0.8' });
      expect(catalogue.issues).toEqual([]);
      expect((await readEsco(path, { version: '1.0.5' })).source.version).toBe('1.0.5');
    }));

  it('makes one catalogue of several downloads, one per language', () =>
    inTemporaryFolder(async (folder) => {
      const entries = await entriesOf(fixture('sample'));
      const only = (language: string) =>
        Object.fromEntries(Object.entries(entries).filter(([name]) => name.endsWith(`_${language}.csv`)));
      const paths = ['en', 'de'].map((language) => join(folder, `${language}.zip`));
      await writeFile(paths[0]!, zipOf(only('en')));
      await writeFile(paths[1]!, zipOf(only('de')));
      const both = await readEsco(paths);
      expect(both.languages).toEqual(['en', 'de']);
      expect(both.issues).toEqual([]);
      expect(both.occupations.filter(({ translations }) => translations['de'])).toHaveLength(75);
    }));

  it('reads relations, and tags without texts, from another language where the main one has none', () =>
    inTemporaryFolder(async (folder) => {
      const entries = await entriesOf(fixture('broken/03-label-separators'));
      for (const [name, bytes] of Object.entries(entries))
        await writeFile(
          join(folder, /^(occupations|skills|skillGroups|ISCOGroups)_/.test(name) ? name.replace('_en', '_de') : name),
          bytes,
        );
      const catalogue = await readEsco(folder);
      expect([catalogue.language, catalogue.requirements.length, catalogue.issues]).toEqual(['de', 9, []]);
      expect(catalogue.skills.find(({ tags }) => tags.includes('digital'))!.altLabels).toEqual([]);
    }));

  it('refuses a damaged zip by code', () =>
    inTemporaryFolder(async (folder) => {
      const bytes = zipOf(await entriesOf(fixture('broken/00-healthy')));
      bytes[200]! ^= 0xff;
      await writeFile(join(folder, 'esco.zip'), bytes);
      await expect(readEsco(join(folder, 'esco.zip'))).rejects.toMatchObject({ code: 'MALFORMED_ZIP' });
    }));
});
