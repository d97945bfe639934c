import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExportedTable, type SqlOptions, toSql, toTables } from '../../src/export/index.ts';
import {
  adjacentSkills,
  byKind,
  cosine,
  coverage,
  dice,
  flat,
  jaccard,
  type Metric,
  overlap,
  rarity,
  type SkillIndex,
  similarOccupations,
  similarPairs,
  skillGap,
  type Weighting,
} from '../../src/index.ts';
import { adamicAdar, leichtHolmeNewman, minConditional, neighbourVote, product } from '../../src/methods.ts';
import { codeOf } from '../support/coded.ts';
import { sampleIndex } from '../support/sample.ts';

let index: SkillIndex;
let profiles: readonly (readonly number[])[];

beforeAll(async () => {
  index = await sampleIndex();
  const { offsets, targets } = index.requirements;
  const most = (occupation: number) =>
    [...targets.subarray(offsets[occupation], offsets[occupation + 1])].filter((_, i) => i % 3 > 0);
  profiles = [
    [3, 8, 20, 21, 40, 77],
    most(5),
    most(30),
    [...new Set([...most(11), ...most(50)])].sort((a, b) => a - b),
  ];
});

type Row = readonly (number | string)[];

/** A database in memory that holds the tables, the profiles, and every profile's first ten occupations as targets. */
async function database(weighting: Weighting): Promise<(sql: string) => Promise<Row[]>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const fill = async (name: string, columns: ExportedTable['columns'], rows: Iterable<Row>) => {
    await connection.run(`CREATE TABLE ${name} (${columns.map((column) => column.join(' ')).join(', ')})`);
    const appender = await connection.createAppender(name);
    for (const row of rows) {
      for (const [at, [, type]] of columns.entries())
        if (type === 'VARCHAR') appender.appendVarchar(String(row[at]));
        else if (type === 'DOUBLE') appender.appendDouble(Number(row[at]));
        else appender.appendInteger(Number(row[at]));
      appender.endRow();
    }
    appender.closeSync();
  };
  for (const { name, columns, rows } of toTables(index, { weighting })) await fill(name, columns, rows());
  await fill(
    'profiles',
    [
      ['profile', 'INTEGER'],
      ['skill', 'INTEGER'],
    ],
    profiles.flatMap((skills, profile) => skills.map((skill) => [profile, skill])),
  );
  await fill(
    'targets',
    [
      ['profile', 'INTEGER'],
      ['occupation', 'INTEGER'],
    ],
    profiles.flatMap((_, profile) => Array.from({ length: 10 }, (__, occupation) => [profile, occupation])),
  );
  return async (sql) => {
    const reader = await connection.runAndReadAll(sql);
    return reader
      .getRows()
      .map((row) => row.map((value) => (typeof value === 'bigint' ? Number(value) : (value as number | string))));
  };
}

const row = (id: string): number => index.occupations.ids.all().indexOf(id);
const skillRow = (id: string): number => index.skills.ids.all().indexOf(id);
const named = (skills: readonly number[]) => skills.map((skill) => index.skills.ids.at(skill));

const metrics: readonly Metric[] = [
  jaccard,
  dice,
  overlap,
  cosine,
  coverage,
  minConditional,
  adamicAdar,
  leichtHolmeNewman,
];
const weightings: readonly (readonly [string, Weighting, boolean])[] = [
  ['flat', flat, false],
  ['byKind', byKind(), false],
  ['rarity, in order', rarity, true],
  ['byKind × rarity, in order', product(byKind(), rarity), true],
];

describe.each(weightings)('DuckDB and the library agree to the bit: %s', (_, weighting, exact) => {
  let ask: (options: SqlOptions) => Promise<Row[]>;

  beforeAll(async () => {
    const run = await database(weighting);
    // 1 / ln df is no round number: such sums need their order under any weights.
    ask = (options) => run(toSql(index, { exact: exact || options.metric === adamicAdar, ...options }));
  });

  it.each(metrics.map((metric) => [metric.name, metric] as const))('pairs by %s', async (_name, metric) => {
    const expected: Row[] = [];
    for await (const { source, target, score } of similarPairs(index, { method: metric, weighting, limit: 5 }))
      expected.push([row(source), row(target), score]);
    expect(await ask({ question: 'pairs', metric, limit: 5 })).toEqual(expected);
  });

  it.each(metrics.map((metric) => [metric.name, metric] as const))(
    'occupations for profiles by %s',
    async (_name, metric) => {
      const expected = profiles.flatMap((skills, profile) => {
        const answer = similarOccupations(index, named(skills), { method: metric, weighting, limit: 7 });
        return answer.results.map(({ id, score }) => [profile, row(id), score]);
      });
      expect(await ask({ question: 'match', metric, limit: 7 })).toEqual(expected);
    },
  );

  it('skills to learn next, by the votes of neighbours', async () => {
    const measure = neighbourVote({ neighbours: 12, power: 3, method: cosine, weighting });
    const found = await ask({ question: 'adjacent', neighbours: 12, power: 3, limit: 8 });
    const expected = profiles.flatMap((skills, profile) => {
      const answer = adjacentSkills(index, named(skills), { measure, limit: 8 });
      return answer.results.map(({ id, score }) => [profile, skillRow(id), score] as const);
    });
    expect(found.map(([profile]) => profile)).toEqual(expected.map(([profile]) => profile));
    for (const [at, [, skill, score]] of expected.entries()) {
      expect(found[at]![2]).toBeCloseTo(score, 12);
      if (
        expected.filter(([profile, , other]) => profile === expected[at]![0] && Math.abs(other - score) < 1e-12)
          .length === 1
      )
        expect(found[at]![1]).toBe(skill);
    }
  });

  it('what each profile lacks for its targets', async () => {
    const found = await ask({ question: 'gap' });
    const credits = { narrower: 0, broader: 0, related: 0, sibling: 0 };
    for (const [profile, skills] of profiles.entries())
      for (let target = 0; target < 10; target++) {
        const gap = skillGap(index, named(skills), index.occupations.ids.at(target), { credits });
        if (gap.status !== 'ok') continue;
        const missing = (['essential', 'optional'] as const).flatMap((kind) =>
          gap[kind].missing.map(({ id }) => `${skillRow(id)} ${kind}`),
        );
        expect(
          found
            .filter(([a, b]) => a === profile && b === target)
            .map(([, , skill, kind]) => `${skill} ${kind}`)
            .sort(),
        ).toEqual(missing.sort());
      }
  });

  it('what each further skill would open', async () => {
    const threshold = 0.68;
    const open = (skills: readonly number[]) =>
      new Set(
        similarOccupations(index, named(skills), { method: coverage, weighting, limit: index.occupationCount })
          .results.filter(({ score }) => score >= threshold + 1e-9)
          .map(({ id }) => id),
      );
    const found = await ask({ question: 'unlock', threshold: threshold + 1e-9 });
    for (const [profile, skills] of profiles.entries()) {
      const before = open(skills);
      for (const [, skill, opens] of found.filter(([subject]) => subject === profile).slice(0, 5)) {
        const after = open([...skills, Number(skill)].sort((a, b) => a - b));
        expect([...after].filter((id) => !before.has(id))).toHaveLength(Number(opens));
      }
    }
    expect(found.length).toBeGreaterThan(0);
  });
});

describe('toSql', () => {
  it('refuses a metric of the caller, and names those it knows', () => {
    const mine: Metric = { ...jaccard, name: 'mine' };
    expect(codeOf(() => toSql(index, { question: 'pairs', metric: mine }))).toBe('UNSUPPORTED');
    expect(codeOf(() => toSql(index, { question: 'plan' as never }))).toBe('BAD_OPTION');
    expect(codeOf(() => toSql(index, { question: 'match', dialect: 'oracle' as never }))).toBe('BAD_OPTION');
  });

  it('writes the same query for Spark, sums in order by a fold over sorted structs', () => {
    const [duckdb, spark] = (['duckdb', 'spark'] as const).map((dialect) =>
      toSql(index, { question: 'match', dialect }),
    );
    expect(spark).toBe(duckdb);
    expect(toSql(index, { question: 'match', dialect: 'spark', exact: true })).toContain(
      'array_sort(collect_list(named_struct(',
    );
    expect(toSql(index, { question: 'match', exact: true })).toContain('ORDER BY a.skill)');
  });
});
