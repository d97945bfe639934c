import { checkIndex } from '../compact/check-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { checkedOptions, methodForm, type OptionForms } from '../query/answer/ask.ts';
import {
  adamicAdar,
  commonSkills,
  cosine,
  coverage,
  dice,
  jaccard,
  leichtHolmeNewman,
  type Metric,
  minConditional,
  newman,
  overlap,
  resourceAllocation,
} from '../similarity/metric.ts';

/** What can be asked of the tables: all pairs, occupations for profiles, and what profiles lack, open, or stand next to. */
export type SqlQuestion = 'pairs' | 'match' | 'gap' | 'unlock' | 'adjacent';

/** Whose SQL is spoken. */
export type SqlDialect = 'duckdb' | 'spark';

/** What the query asks, and of which engine. */
export interface SqlOptions {
  readonly question: SqlQuestion;
  /** Default jaccard for pairs, coverage for profiles, cosine for adjacent skills. Gap and unlock go by coverage. */
  readonly metric?: Metric | undefined;
  /** Default `duckdb`. */
  readonly dialect?: SqlDialect | undefined;
  /** Add in the order of skills, so that weights that are no round numbers give every bit of the library. Slower. Default false. */
  readonly exact?: boolean | undefined;
  /** How many a subject. Default 10; gaps and openings are listed whole. */
  readonly limit?: number | undefined;
  /** For `unlock`: coverage from which on an occupation is open, 0–1. Default .5. */
  readonly threshold?: number | undefined;
  /** For `adjacent`: how many occupations vote, and to which power their similarity counts. Default 50 and 3. */
  readonly neighbours?: number | undefined;
  readonly power?: number | undefined;
}

const questions: ReadonlySet<string> = /* @__PURE__ */ new Set(['pairs', 'match', 'gap', 'unlock', 'adjacent']);
const dialects: ReadonlySet<string> = /* @__PURE__ */ new Set(['duckdb', 'spark']);

const forms: OptionForms<SqlOptions> = {
  question: questions,
  metric: methodForm,
  dialect: dialects,
  exact: 'flag',
  limit: 1,
  threshold: [0, 1],
  neighbours: 1,
  power: [0, 16],
};

/** Up to here comparing all pairs in a database is a matter of minutes: Σ over skills of degree². */
export const SQL_PAIRS: number = 1e9;

/**
 * A question as one SQL query over the tables of {@link toTables} and, but for `pairs`, over `profiles (profile, skill)`
 * with the numbers of skills; `gap` also reads `targets (profile, occupation)`. Columns of the answer: subject, what was
 * found, and its score, ranked by score, then number. Flat and halved weights give the library's bits with a plain sum;
 * any others do with `exact`.
 *
 * @throws SkillGraphError `UNSUPPORTED` for a metric that is not one of the package's own, and for all pairs of more than
 * a database should be asked for; `BAD_OPTION`.
 *
 * @example
 * console.log(toSql(index, { question: 'match', metric: jaccard, limit: 5 }));
 */
export function toSql(index: SkillIndex, options: SqlOptions): string {
  checkIndex(index);
  const checked = checkedOptions(options, forms);
  if (checked.question === undefined)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The option question is missing; give one of ${[...questions].join(', ')}.`,
    );
  const { question, dialect = 'duckdb', exact = false } = checked;
  const plan: Plan = {
    ...checked,
    metric: sqlMetric(checked.metric ?? usualMetric[question]),
    sum: summing(dialect, exact),
  };
  if (question === 'pairs') checkSize(index);
  return `${queries[question](plan).trim()}\n`;
}

const usualMetric: Readonly<Record<SqlQuestion, Metric>> = {
  pairs: jaccard,
  match: coverage,
  gap: coverage,
  unlock: coverage,
  adjacent: cosine,
};

/** A metric in SQL: what a common skill adds, and what the sum means. `a` is the subject, `b` what it is compared with. */
interface SqlMetric {
  readonly adds: string;
  readonly score: string;
}

const least = 'least(a.weight, r.weight)';

const sqlMetrics: ReadonlyMap<Metric, SqlMetric> = /* @__PURE__ */ new Map([
  [jaccard, { adds: least, score: 'shared / (a.total + b.total - shared)' }],
  [dice, { adds: least, score: 'CAST(2 AS DOUBLE) * shared / (a.total + b.total)' }],
  [overlap, { adds: least, score: 'shared / least(a.total, b.total)' }],
  [cosine, { adds: 'a.weight * r.weight', score: 'shared / (a.length * b.length)' }],
  [coverage, { adds: least, score: 'shared / b.total' }],
  [minConditional, { adds: least, score: 'shared / greatest(a.total, b.total)' }],
  [commonSkills, { adds: least, score: 'shared' }],
  [adamicAdar, { adds: 's.adamic_adar', score: 'shared' }],
  [resourceAllocation, { adds: 's.resource_allocation', score: 'shared' }],
  [newman, { adds: 's.newman', score: 'shared' }],
  [leichtHolmeNewman, { adds: 'CAST(1 AS DOUBLE)', score: 'shared / (a.size * b.size)' }],
]);

function sqlMetric(metric: Metric | { readonly name: string }): SqlMetric {
  const known = sqlMetrics.get(metric as Metric);
  if (known !== undefined) return known;
  const names = [...sqlMetrics.keys()].map(({ name }) => name).join(', ');
  throw new SkillGraphError(
    'UNSUPPORTED',
    `"${metric.name}" cannot be said in SQL; a function of your own runs in the library alone. Take one of ${names}.`,
  );
}

function checkSize(index: SkillIndex): void {
  let squares = 0;
  const { offsets } = index.requiredBy;
  for (let skill = 0; skill < index.skillCount; skill++) squares += (offsets[skill + 1]! - offsets[skill]!) ** 2;
  if (squares > SQL_PAIRS)
    throw new SkillGraphError(
      'UNSUPPORTED',
      `All pairs of this data would make a database write ${squares.toExponential(1)} rows on the way. Use "skillgraph pairs", or similarPairs, which is hundreds of times faster.`,
    );
}

type Sum = (value: string, by: string) => string;

interface Plan extends Omit<SqlOptions, 'metric'> {
  readonly metric: SqlMetric;
  readonly sum: Sum;
}

/** The sum of a value; in order where every bit counts. */
function summing(dialect: SqlDialect, exact: boolean): Sum {
  if (!exact) return (value) => `sum(${value})`;
  if (dialect === 'duckdb') return (value, by) => `sum(${value} ORDER BY ${by})`;
  return (value, by) =>
    `aggregate(array_sort(collect_list(named_struct('by', ${by}, 'value', ${value}))), CAST(0 AS DOUBLE), (total, one) -> total + one.value)`;
}

/** Subjects that are profiles: what each skill weighs, and the totals. */
function profileTables({ sum }: Plan): string {
  return `
subjects AS (
  SELECT DISTINCT p.profile AS subject, p.skill, s.weight FROM profiles p JOIN skills s ON s.skill = p.skill
  WHERE s.weight <> 0
),
totals AS (
  SELECT subject, CAST(count(*) AS DOUBLE) AS size, ${sum('weight', 'skill')} AS total, sqrt(${sum('weight * weight', 'skill')}) AS length
  FROM subjects GROUP BY subject
)`;
}

/** Subjects that are the occupations themselves. */
const occupationTables = `
subjects AS (SELECT occupation AS subject, skill, weight FROM requirements),
totals AS (SELECT occupation AS subject, size, total, length FROM occupations)`;

/** What subjects and occupations share, scored. The one template of all questions. */
function scored({ metric, sum }: Plan, subjects: string, where = ''): string {
  return `WITH ${subjects.trim()},
sums AS (
  SELECT a.subject, r.occupation, ${sum(metric.adds, 'a.skill')} AS shared
  FROM subjects a JOIN requirements r ON r.skill = a.skill JOIN skills s ON s.skill = a.skill${where}
  GROUP BY a.subject, r.occupation
),
scores AS (
  SELECT x.subject, x.occupation, ${metric.score} AS score
  FROM sums x JOIN totals a ON a.subject = x.subject JOIN occupations b ON b.occupation = x.occupation
  WHERE shared > 0
)`;
}

function best(scores: string, limit: number): string {
  return `${scores},
ranked AS (
  SELECT subject, occupation, score, row_number() OVER (PARTITION BY subject ORDER BY score DESC, occupation) AS place
  FROM scores
)
SELECT subject, occupation, score FROM ranked WHERE place <= ${limit} ORDER BY subject, place`;
}

const queries: Readonly<Record<SqlQuestion, (plan: Plan) => string>> = {
  pairs: (plan) => best(scored(plan, occupationTables, '\n  WHERE r.occupation <> a.subject'), plan.limit ?? 10),
  match: (plan) => best(scored(plan, profileTables(plan)), plan.limit ?? 10),
  gap: (plan) => `WITH ${profileTables(plan).trim()},
missing AS (
  SELECT t.profile AS subject, t.occupation, r.skill, r.kind, r.weight
  FROM targets t JOIN requirements r ON r.occupation = t.occupation
  LEFT JOIN subjects a ON a.subject = t.profile AND a.skill = r.skill
  WHERE a.skill IS NULL
)
SELECT subject, occupation, skill, kind, weight FROM missing
ORDER BY subject, occupation, kind, weight DESC, skill`,
  unlock: ({ threshold = 0.5, ...plan }) => `${scored(plan, profileTables(plan))},
closed AS (
  SELECT t.subject, b.occupation, coalesce(x.shared, CAST(0 AS DOUBLE)) AS shared, b.total
  FROM totals t CROSS JOIN occupations b
  LEFT JOIN sums x ON x.subject = t.subject AND x.occupation = b.occupation
  WHERE b.total > 0 AND coalesce(x.shared, CAST(0 AS DOUBLE)) / b.total < CAST(${threshold} AS DOUBLE)
),
opened AS (
  SELECT c.subject, r.skill, c.occupation, (c.shared + least(s.weight, r.weight)) / c.total AS score
  FROM closed c JOIN requirements r ON r.occupation = c.occupation JOIN skills s ON s.skill = r.skill
  LEFT JOIN subjects a ON a.subject = c.subject AND a.skill = r.skill
  WHERE a.skill IS NULL AND (c.shared + least(s.weight, r.weight)) / c.total >= CAST(${threshold} AS DOUBLE)
)
SELECT subject, skill, count(*) AS opens FROM opened GROUP BY subject, skill ORDER BY subject, opens DESC, skill`,
  adjacent: ({ neighbours = 50, power = 3, limit = 10, ...plan }) => `${scored(plan, profileTables(plan))},
near AS (
  SELECT subject, occupation, pow(score, ${power}) AS vote,
    row_number() OVER (PARTITION BY subject ORDER BY score DESC, occupation) AS place
  FROM scores
),
voices AS (SELECT subject, ${plan.sum('vote', 'place')} AS total FROM near WHERE place <= ${neighbours} GROUP BY subject),
votes AS (
  SELECT n.subject, r.skill, ${plan.sum("n.vote * CASE r.kind WHEN 'optional' THEN CAST(0.5 AS DOUBLE) ELSE CAST(1 AS DOUBLE) END", 'n.place')} AS votes
  FROM near n JOIN requirements r ON r.occupation = n.occupation
  LEFT JOIN subjects a ON a.subject = n.subject AND a.skill = r.skill
  WHERE n.place <= ${neighbours} AND a.skill IS NULL
  GROUP BY n.subject, r.skill
),
ranked AS (
  SELECT v.subject, v.skill, v.votes / t.total AS score,
    row_number() OVER (PARTITION BY v.subject ORDER BY v.votes / t.total DESC, v.skill) AS place
  FROM votes v JOIN voices t ON t.subject = v.subject
)
SELECT subject, skill, score FROM ranked WHERE place <= ${limit} ORDER BY subject, place`,
};
