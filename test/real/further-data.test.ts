import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { buildIndex } from '../../src/compact/build-index.ts';
import { readCatalogue, readEsco, readTabiya } from '../../src/files/index.ts';
import { readTable } from '../../src/files/read-records.ts';
import { readXlsx } from '../../src/files/xlsx.ts';
import { fromGraph, toGraph } from '../../src/graph/index.ts';
import { fromCrosswalk, fromVintages } from '../../src/ingest/index.ts';
import { realData } from '../support/real-data.ts';
import { inTemporaryFolder } from '../support/temporary.ts';

const zips = realData('esco-1.1.1-zips');
const tabiya = realData('tabiya-sample');
const more = realData('onet-29.2-more');
const workbooks = realData('onet-29.2-xlsx');
const crosswalks = realData('crosswalks');

const counts = ({ occupations, skills, requirements }: Catalogue): number[] => [
  occupations.length,
  skills.length,
  requirements.length,
];

describe.skipIf(zips === null)('ESCO 1.1.1 as two zips', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await readCatalogue(zips!);
  });

  it('is 3,007 occupations, 13,896 skills and 123,788 requirements, from the folder or from both paths', async () => {
    expect(counts(catalogue)).toEqual([3007, 13_896, 123_788]);
    expect(catalogue.source).toMatchObject({ name: 'ESCO', version: '1.1.1' });
    expect(catalogue.languages).toEqual(['en']);
    const paths = (await readdir(zips!)).filter((name) => name.endsWith('.zip')).map((name) => join(zips!, name));
    expect(counts(await readEsco(paths.reverse()))).toEqual(counts(catalogue));
  });

  it('has descriptions and alternative labels of skills, reuse levels, hidden labels', () => {
    const share = (is: (skill: Catalogue['skills'][number]) => boolean): number =>
      catalogue.skills.filter(is).length / catalogue.skills.length;
    expect(share(({ description }) => (description ?? '') !== '')).toBeGreaterThan(0.99);
    expect(share(({ altLabels }) => altLabels.length > 0)).toBeGreaterThan(0.9);
    expect(share(({ reuseLevel }) => reuseLevel !== 'unknown')).toBeGreaterThan(0.99);
    expect(catalogue.occupations.some(({ hiddenLabels }) => (hiddenLabels ?? []).length > 0)).toBe(true);
  });

  it('reports the rows that name the one occupation that is missing', () => {
    const unknown = catalogue.issues.filter(
      ({ code, file }) => code === 'UNKNOWN_CONCEPT' && /^occupationSkillRelations/i.test(file),
    );
    expect(unknown).toHaveLength(67);
    expect(new Set(unknown.map(({ message }) => /occupation (\S+);/.exec(message)?.[1])).size).toBe(1);
  });

  it('comes back whole from its graph', () => {
    const bytes = (data: Catalogue): Buffer => Buffer.from(buildIndex(data).buffer);
    expect(bytes(fromGraph(toGraph(catalogue))).equals(bytes(catalogue))).toBe(true);
  });
});

describe.skipIf(tabiya === null)('the Tabiya sample', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await readTabiya(tabiya!);
  });

  it('is 3,015 occupations, 1,000 skills and 8,679 requirements', async () => {
    expect(counts(catalogue)).toEqual([3015, 1000, 8679]);
    expect(counts(await readCatalogue(tabiya!))).toEqual([3015, 1000, 8679]);
  });

  it('has an id of its own for every occupation, and signals as importance of local ones', () => {
    expect(new Set(catalogue.occupations.map(({ id }) => id)).size).toBe(3015);
    const { kind, importance } = catalogue.requirements;
    const rated = [...kind.keys()].filter((i) => kind[i] === 2);
    expect(rated.length).toBeGreaterThan(0);
    expect(rated.filter((i) => !(importance![i]! >= 0 && importance![i]! <= 1))).toEqual([]);
  });
});

describe.skipIf(more === null || workbooks === null)('O*NET workbooks', () => {
  const rowsOf = async (file: string): Promise<(readonly string[])[]> => {
    const rows: (readonly string[])[] = [];
    const source = { name: file, bytes: 0, open: () => createReadStream(join(workbooks!, file)) };
    await readXlsx(source, {
      issues: [],
      open: (_, header) => {
        rows.push(header);
        return { row: (fields) => void rows.push(fields) };
      },
    });
    return rows;
  };
  const cells = (rows: readonly (readonly string[])[]): string[][] => {
    const [header = []] = rows;
    return rows.map((row) => header.map((_, i) => (row[i] ?? '').trim()));
  };

  it.each(['Tools Used', 'Emerging Tasks', 'IWA Reference'])('%s: the rows are those of the text', async (name) => {
    const text = await readTable(join(more!, `${name}.txt`), { quoted: false });
    const sorted = (rows: readonly (readonly string[])[]): string[] =>
      cells(rows)
        .map((row) => row.join('\t'))
        .sort();
    expect(sorted(await rowsOf(`${name}.xlsx`))).toEqual(sorted([...text.rows]));
  });
});

describe.skipIf(crosswalks === null)('crosswalks', () => {
  it('are read: ESCO to O*NET, O*NET-SOC 2010 to 2019, SOC 2010 to 2018', async () => {
    const esco = fromCrosswalk(await readTable(join(crosswalks!, 'esco-onet-nesta-2020.csv')));
    expect(esco.links).toHaveLength(1680);
    expect(new Set(esco.links.map(({ confidence }) => confidence)).size).toBe(3);
    const onet = fromVintages(await readTable(join(crosswalks!, 'onet-soc-2010-to-2019.csv')));
    expect([onet.from, onet.to, onet.links.length]).toEqual(['onet-soc-2010', 'onet-soc-2019', expect.any(Number)]);
    expect(new Set(onet.links.map(({ to }) => to)).size).toBe(1012);
    const soc = fromVintages(await readTable(join(crosswalks!, 'soc-2010-to-2018.csv')));
    expect([soc.from, soc.to]).toEqual(['soc-2010', 'soc-2018']);
    expect(new Set(soc.links.map(({ to }) => to)).size).toBe(867);
  });
});

describe('a real folder beside what is not data', () => {
  it.skipIf(tabiya === null)('is read past a README', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'README.md'), '# notes\n');
      expect(counts(await readCatalogue([tabiya!, folder]))).toEqual([3015, 1000, 8679]);
    }),
  );
});
