// src/export/to-sql.ts
import { checkIndex } from "../core.js";
import { SkillGraphError } from "../core.js";
import { checkedOptions_2 as checkedOptions } from "../core.js";
import { adamicAdar, commonSkills, cosine, coverage, dice, jaccard, leichtHolmeNewman, minConditional, newman, overlap, resourceAllocation } from "../core.js";
var questions = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["pairs", "match", "gap", "unlock", "adjacent"]))();
var dialects = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["duckdb", "spark"]))();
var forms = {
  question: questions,
  metric: "method",
  dialect: dialects,
  exact: "flag",
  limit: 1,
  threshold: [0, 1],
  neighbours: 1,
  power: [0, 16]
};
var SQL_PAIRS = 1e9;
function toSql(index, options) {
  checkIndex(index);
  const checked = checkedOptions(options, forms);
  if (checked.question === void 0)
    throw new SkillGraphError(
      "BAD_OPTION",
      `The option question is missing; give one of ${[...questions].join(", ")}.`
    );
  const { question, dialect = "duckdb", exact = false } = checked;
  const plan = {
    ...checked,
    metric: sqlMetric(checked.metric ?? usualMetric[question]),
    sum: summing(dialect, exact)
  };
  if (question === "pairs") checkSize(index);
  return `${queries[question](plan).trim()}
`;
}
var usualMetric = {
  pairs: jaccard,
  match: coverage,
  gap: coverage,
  unlock: coverage,
  adjacent: cosine
};
var least = "least(a.weight, r.weight)";
var sqlMetrics = /* @__PURE__ */ (() => /* @__PURE__ */ new Map([
  [jaccard, { adds: least, score: "shared / (a.total + b.total - shared)" }],
  [dice, { adds: least, score: "CAST(2 AS DOUBLE) * shared / (a.total + b.total)" }],
  [overlap, { adds: least, score: "shared / least(a.total, b.total)" }],
  [cosine, { adds: "a.weight * r.weight", score: "shared / (a.length * b.length)" }],
  [coverage, { adds: least, score: "shared / b.total" }],
  [minConditional, { adds: least, score: "shared / greatest(a.total, b.total)" }],
  [commonSkills, { adds: least, score: "shared" }],
  [adamicAdar, { adds: "s.adamic_adar", score: "shared" }],
  [resourceAllocation, { adds: "s.resource_allocation", score: "shared" }],
  [newman, { adds: "s.newman", score: "shared" }],
  [leichtHolmeNewman, { adds: "CAST(1 AS DOUBLE)", score: "shared / (a.size * b.size)" }]
]))();
function sqlMetric(metric) {
  const known = sqlMetrics.get(metric);
  if (known !== void 0) return known;
  const names = [...sqlMetrics.keys()].map(({ name }) => name).join(", ");
  throw new SkillGraphError(
    "UNSUPPORTED",
    `"${metric.name}" cannot be said in SQL; a function of your own runs in the library alone. Take one of ${names}.`
  );
}
function checkSize(index) {
  let squares = 0;
  const { offsets } = index.requiredBy;
  for (let skill = 0; skill < index.skillCount; skill++) squares += (offsets[skill + 1] - offsets[skill]) ** 2;
  if (squares > SQL_PAIRS)
    throw new SkillGraphError(
      "UNSUPPORTED",
      `All pairs of this data would make a database write ${squares.toExponential(1)} rows on the way. Use "skillgraph pairs", or similarPairs, which is hundreds of times faster.`
    );
}
function summing(dialect, exact) {
  if (!exact) return (value) => `sum(${value})`;
  if (dialect === "duckdb") return (value, by) => `sum(${value} ORDER BY ${by})`;
  return (value, by) => `aggregate(array_sort(collect_list(named_struct('by', ${by}, 'value', ${value}))), CAST(0 AS DOUBLE), (total, one) -> total + one.value)`;
}
function profileTables({ sum }) {
  return `
subjects AS (
  SELECT DISTINCT p.profile AS subject, p.skill, s.weight FROM profiles p JOIN skills s ON s.skill = p.skill
  WHERE s.weight <> 0
),
totals AS (
  SELECT subject, CAST(count(*) AS DOUBLE) AS size, ${sum("weight", "skill")} AS total, sqrt(${sum("weight * weight", "skill")}) AS length
  FROM subjects GROUP BY subject
)`;
}
var occupationTables = `
subjects AS (SELECT occupation AS subject, skill, weight FROM requirements),
totals AS (SELECT occupation AS subject, size, total, length FROM occupations)`;
function scored({ metric, sum }, subjects, where = "") {
  return `WITH ${subjects.trim()},
sums AS (
  SELECT a.subject, r.occupation, ${sum(metric.adds, "a.skill")} AS shared
  FROM subjects a JOIN requirements r ON r.skill = a.skill JOIN skills s ON s.skill = a.skill${where}
  GROUP BY a.subject, r.occupation
),
scores AS (
  SELECT x.subject, x.occupation, ${metric.score} AS score
  FROM sums x JOIN totals a ON a.subject = x.subject JOIN occupations b ON b.occupation = x.occupation
  WHERE shared > 0
)`;
}
function best(scores, limit) {
  return `${scores},
ranked AS (
  SELECT subject, occupation, score, row_number() OVER (PARTITION BY subject ORDER BY score DESC, occupation) AS place
  FROM scores
)
SELECT subject, occupation, score FROM ranked WHERE place <= ${limit} ORDER BY subject, place`;
}
var queries = {
  pairs: (plan) => best(scored(plan, occupationTables, "\n  WHERE r.occupation <> a.subject"), plan.limit ?? 10),
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
voices AS (SELECT subject, ${plan.sum("vote", "place")} AS total FROM near WHERE place <= ${neighbours} GROUP BY subject),
votes AS (
  SELECT n.subject, r.skill, ${plan.sum("n.vote * CASE r.kind WHEN 'optional' THEN CAST(0.5 AS DOUBLE) ELSE CAST(1 AS DOUBLE) END", "n.place")} AS votes
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
SELECT subject, skill, score FROM ranked WHERE place <= ${limit} ORDER BY subject, place`
};

export {
  SQL_PAIRS,
  toSql
};
