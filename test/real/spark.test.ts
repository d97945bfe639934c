import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toSql, toTables } from '../../src/export/index.ts';
import { readPairs } from '../../src/files/index.ts';
import { jaccard, profileMatches, rarity, type SkillIndex, similarOccupations, similarPairs } from '../../src/index.ts';
import { kitchenOf } from '../recipes/recipe.ts';
import { sampleIndex } from '../support/sample.ts';

const python = process.env['SKILLGRAPH_PYSPARK'];
const main = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
if (python === undefined)
  console.warn(
    'SKIPPED: tests on Spark need SKILLGRAPH_PYSPARK, a Python with pyspark, and Java; .ci/spark installs both.',
  );

/** Runs a query over CSV tables of the folder, and prints its rows as JSON. */
const runSql = `
import json, sys
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
for name, schema in json.load(open("tables.json")).items():
    spark.read.csv(name + ".csv", header=True, schema=schema).createOrReplaceTempView(name)
print("ROWS " + json.dumps([list(row) for row in spark.sql(open("query.sql").read()).collect()]))
spark.stop()
`;

describe.skipIf(python === undefined)('on Spark', () => {
  let folder = '';
  let index: SkillIndex;
  const run = (command: string, ...args: string[]): string =>
    execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        SKILLGRAPH: `node ${main}`,
        PYSPARK_PYTHON: python!,
        PYSPARK_DRIVER_PYTHON: python!,
        SPARK_LOCAL_IP: '127.0.0.1',
      },
    });

  beforeAll(async () => {
    folder = kitchenOf('on-a-cluster');
    index = await sampleIndex();
    run('node', main, 'build', 'data', '-o', 'jobs.skg');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('pairs in parts are the pairs of the library, bit for bit', async () => {
    run(python!, 'cluster.py', 'pairs', 'jobs.skg', '3', 'pairs.parquet');
    const found = await readPairs(join(folder, 'pairs.parquet'), {
      columns: { occupation: 'source', skill: 'target', weight: 'score' },
    });
    const scores = new Map<string, number>();
    const { occupation, skill, importance, length } = found.requirements;
    for (let i = 0; i < length; i++)
      scores.set(`${found.occupations[occupation[i]!]!.id} ${found.skills[skill[i]!]!.id}`, importance![i]!);
    const expected = new Map<string, number>();
    for await (const { source, target, score } of similarPairs(index, { limit: 10 }))
      expected.set(`${source} ${target}`, score);
    expect(scores.size).toBe(expected.size);
    expect([...expected].filter(([pair, score]) => scores.get(pair) !== score)).toEqual([]);
  }, 600_000);

  it('profiles in parts are matched as the library matches them', () => {
    const { targets, offsets } = index.requirements;
    const profiles = Array.from({ length: 40 }, (_, row) =>
      [...targets.subarray(offsets[row], offsets[row + 1])].slice(0, 8).map((skill) => index.skills.ids.at(skill)),
    );
    const lines = profiles.map((skills, id) => JSON.stringify({ id, skills }));
    writeFileSync(join(folder, 'profiles.ndjson'), `${lines.join('\n')}\n`);
    run(python!, 'cluster.py', 'match', 'jobs.skg', '3', 'matches', 'profiles.ndjson');
    const found = readdirSync(join(folder, 'matches'))
      .filter((name) => name.startsWith('part-'))
      .flatMap((name) =>
        readFileSync(join(folder, 'matches', name), 'utf8')
          .trim()
          .split('\n'),
      )
      .map((line) => JSON.parse(line) as { readonly id: number; readonly results: readonly object[] })
      .sort((a, b) => a.id - b.id);
    expect(found.map(({ results }) => results)).toEqual(
      profiles.map((profile) =>
        profileMatches(index, profile, { limit: 5 }).results.map(({ id, score }) => ({ id, score })),
      ),
    );
  }, 600_000);

  it('the same query as on DuckDB gives the library’s bits, sums in order', () => {
    const profiles = [
      [3, 8, 20, 21, 40, 77],
      [0, 1, 2, 30, 31],
    ];
    const csv = (rows: Iterable<readonly (string | number)[]>) =>
      [...rows].map((row) => row.map((field) => `"${String(field).replaceAll('"', '\\"')}"`).join(',')).join('\n');
    const schemas: Record<string, string> = { profiles: 'profile INT, skill INT' };
    for (const { name, columns, rows } of toTables(index, { weighting: rarity })) {
      schemas[name] = columns
        .map(([column, type]) => `${column} ${{ INTEGER: 'INT', DOUBLE: 'DOUBLE', VARCHAR: 'STRING' }[type]}`)
        .join(', ');
      writeFileSync(join(folder, `${name}.csv`), `${columns.map(([column]) => column).join(',')}\n${csv(rows())}\n`);
    }
    writeFileSync(
      join(folder, 'profiles.csv'),
      `profile,skill\n${csv(profiles.flatMap((skills, profile) => skills.map((skill) => [profile, skill])))}\n`,
    );
    writeFileSync(join(folder, 'tables.json'), JSON.stringify(schemas));
    writeFileSync(
      join(folder, 'query.sql'),
      toSql(index, { question: 'match', metric: jaccard, dialect: 'spark', exact: true, limit: 7 }),
    );
    writeFileSync(join(folder, 'run.py'), runSql);
    const rows = JSON.parse(/^ROWS (.*)$/m.exec(run(python!, 'run.py'))![1]!) as number[][];
    const row = (id: string) => index.occupations.ids.all().indexOf(id);
    const expected = profiles.flatMap((skills, profile) =>
      similarOccupations(
        index,
        skills.map((skill) => index.skills.ids.at(skill)),
        { method: jaccard, weighting: rarity, limit: 7 },
      ).results.map(({ id, score }) => [profile, row(id), score]),
    );
    expect(rows).toEqual(expected);
  }, 600_000);
});
