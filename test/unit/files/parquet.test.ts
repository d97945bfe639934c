import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { parseString } from 'fast-csv';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/compact/build-index.ts';
import { splitRows } from '../../../src/files/csv.ts';
import { readCatalogue, readPairs } from '../../../src/files/index.ts';
import { inTemporaryFolder } from '../../support/temporary.ts';

let run: (sql: string) => Promise<unknown>;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  run = (sql) => connection.run(sql);
  await run(`CREATE TABLE edges AS SELECT 'job ' || (i % 97) AS occupation, ' skill  ' || (i * 7 % 301) AS skill,
    CASE WHEN i % 3 = 0 THEN 'optional' ELSE 'essential' END AS kind FROM range(4000) t(i)`);
  await run(
    `CREATE TABLE rated AS SELECT i % 40 AS job, 'task ' || (i // 40) AS competence, (i % 11) / 10.0::DOUBLE AS share FROM range(800) t(i)`,
  );
});

const bytes = (catalogue: Awaited<ReturnType<typeof readPairs>>): Buffer => Buffer.from(buildIndex(catalogue).buffer);

describe('Parquet edge lists', () => {
  it.each(['snappy', 'zstd', 'gzip', 'uncompressed'])('say the same as CSV: %s', async (codec) => {
    await inTemporaryFolder(async (folder) => {
      await run(`COPY edges TO '${folder}/e.parquet' (FORMAT parquet, COMPRESSION ${codec}, ROW_GROUP_SIZE 2048)`);
      await run(`COPY edges TO '${folder}/e.csv' (HEADER)`);
      const parquet = await readPairs(join(folder, 'e.parquet'));
      const csv = await readPairs(join(folder, 'e.csv'));
      expect(bytes(parquet).equals(bytes(csv))).toBe(true);
      expect(parquet.issues.map(({ code, row, message }) => [code, row, message])).toEqual(
        csv.issues.map(({ code, row, message }) => [code, row, message]),
      );
    });
  });

  it('take numbers for names and weights, and columns named by the caller', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(`COPY rated TO '${folder}/r.parquet' (FORMAT parquet)`);
      const { occupations, requirements } = await readPairs(join(folder, 'r.parquet'), {
        columns: { occupation: 'job', skill: 'competence', weight: 'share' },
      });
      expect(occupations).toHaveLength(40);
      expect(requirements.length).toBe(800);
      expect(requirements.importance!.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
    });
  });

  it('a folder of parts is one edge list, whatever else the engine left there', async () => {
    await inTemporaryFolder(async (folder) => {
      const parts = join(folder, 'edges');
      await mkdir(parts);
      await run(
        `COPY (SELECT * FROM edges WHERE occupation < 'job 5') TO '${parts}/part-00000.parquet' (FORMAT parquet)`,
      );
      await run(
        `COPY (SELECT * FROM edges WHERE occupation >= 'job 5') TO '${parts}/part-00001.parquet' (FORMAT parquet)`,
      );
      await writeFile(join(parts, '_SUCCESS'), '');
      await run(`COPY edges TO '${folder}/e.csv' (HEADER)`);
      const whole = bytes(await readPairs(join(folder, 'e.csv')));
      expect(bytes(await readPairs(parts)).equals(whole)).toBe(true);
      expect(bytes(await readCatalogue(parts)).equals(whole)).toBe(true);
    });
  });

  it('name the column that is missing, and what is no Parquet', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(`COPY (SELECT 1 AS a, 2 AS b) TO '${folder}/x.parquet' (FORMAT parquet)`);
      await expect(readPairs(join(folder, 'x.parquet'))).rejects.toMatchObject({ code: 'MISSING_COLUMN' });
      await writeFile(join(folder, 'y.parquet'), 'occupation,skill\n');
      await expect(readPairs(join(folder, 'y.parquet'))).rejects.toMatchObject({ code: 'UNREADABLE' });
    });
  });

  it('blank ends, unknown kinds and weights that need reading are met as in CSV', async () => {
    await inTemporaryFolder(async (folder) => {
      await run(`CREATE OR REPLACE TABLE odd AS SELECT * FROM (VALUES ('cook', 'roast', 'essential', '0.5'), (NULL, 'roast', 'essential', '1'),
        ('cook', 'bake', 'vital', '0,25'), ('cook', 'carve', 'optional', '-1'), ('cook', 'stir', 'Optional', NULL), ('cook ', 'roast', 'essential', '0.75'))
        t(occupation, skill, kind, weight)`);
      await run(`COPY odd TO '${folder}/o.parquet' (FORMAT parquet)`);
      await run(`COPY odd TO '${folder}/o.csv' (HEADER)`);
      const [parquet, csv] = [await readPairs(join(folder, 'o.parquet')), await readPairs(join(folder, 'o.csv'))];
      expect(bytes(parquet).equals(bytes(csv))).toBe(true);
      expect(parquet.issues.map(({ code, row }) => [code, row])).toEqual(
        csv.issues.map(({ code, row }) => [code, row]),
      );
      expect(new Set(parquet.issues.map(({ code }) => code))).toEqual(
        new Set(['MISSING_ID', 'UNKNOWN_VALUE', 'BAD_NUMBER', 'BLANK_VALUE', 'DUPLICATE_REQUIREMENT']),
      );
    });
  });
});

describe('text without quotation marks', () => {
  it('is cut as the parser cuts it; spaces alone are a blank to either', async () => {
    const cell = fc.stringMatching(/^[a-c ;é]{0,4}$/);
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), async (rows, end, closed) => {
        const text = rows.map((row) => row.join(',')).join(end) + (closed ? end : '');
        const parsed = await new Promise<string[][]>((resolve, reject) => {
          const found: string[][] = [];
          parseString<string[], string[]>(text, { headers: false })
            .on('data', (row: string[]) => found.push(row))
            .on('error', reject)
            .on('end', () => resolve(found));
        });
        const holding = (all: readonly string[][]) =>
          all
            .map((row) => row.map((field) => (field.trim() === '' ? '' : field)))
            .filter((row) => row.some((field) => field !== ''));
        expect(holding(splitRows(text, ','))).toEqual(holding(parsed));
      }),
    );
  });
});
