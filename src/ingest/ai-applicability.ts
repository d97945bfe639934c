import { compare } from '../catalogue/compare.ts';
import { SkillGraphError } from '../errors.ts';
import { cellNumber, cellText, cleanTable } from './cells.ts';
import { Columns } from './columns.ts';
import type { ReadIndicator } from './indicator-table.ts';
import { applicabilityFacts } from './known-indicators.ts';
import type { Table } from './table.ts';

const userColumn = 'completion_x_scope_x_coverage_user';
const systemColumn = 'completion_x_scope_x_coverage_ai';

/** Whether a table holds the measures of intermediate work activities that AI applicability is made of. */
export function isApplicabilityMetrics(header: readonly string[]): boolean {
  return header.includes(userColumn) && header.includes(systemColumn);
}

/** Whether a table holds the weights of intermediate work activities in occupations: a column per activity. */
export function isApplicabilityWeights(header: readonly string[]): boolean {
  return header.length > 2 && header.slice(1).every((name) => /^4\.A\..+\.I\d+$/.test(name));
}

/** How far an AI was used for an intermediate work activity: ½ (completion × scope × coverage, of both sides), by id. */
export function activityScores(table: Table): ReadonlyMap<string, { readonly label: string; readonly score: number }> {
  const { header, rows } = cleanTable(table);
  const columns = new Columns(table.file, header);
  const [id, title] = [columns.need('IWA'), columns.find('title')];
  const [user, system] = [columns.need(userColumn), columns.need(systemColumn)];
  const scores = new Map<string, { label: string; score: number }>();
  for (const fields of rows) {
    const [asked, answered] = [cellNumber(fields, user).value, cellNumber(fields, system).value];
    const activity = cellText(fields, id);
    if (activity !== '' && asked !== null && answered !== null)
      scores.set(activity, { label: cellText(fields, title), score: (asked + answered) / 2 });
  }
  return scores;
}

/** Whether a table is O*NET's Tasks to DWAs. */
export function isTasksToActivities(header: readonly string[]): boolean {
  return ['O*NET-SOC Code', 'Task ID', 'DWA ID'].every((name) => header.includes(name));
}

/**
 * AI applicability (Tomlinson et al. 2025) with what it is made of: Σ w·s / Σ w over the intermediate work activities of an
 * occupation, s(activity) = ½ (completion × scope × coverage of the user's side + of the AI's side).
 */
export function explainedApplicability(metrics: Table, weights: Table): ReadIndicator {
  const scores = activityScores(metrics);
  const { header, rows } = cleanTable(weights);
  const ids = header.slice(1);
  const unknown = ids.find((id) => !scores.has(id));
  if (unknown !== undefined)
    throw new SkillGraphError('BAD_INPUT', `${weights.file} weighs ${unknown}, of which ${metrics.file} says nothing.`);
  const occupations = rows
    .map((fields) => ({ code: cellText(fields, 0), weights: ids.map((_, i) => cellNumber(fields, i + 1).value ?? 0) }))
    .filter(({ code }) => code !== '');
  return applicability(
    scores,
    ids,
    occupations,
    'weighted mean over work activities of completion × scope × coverage, both sides of the conversation',
  );
}

/**
 * AI applicability without its weights, from O*NET's Tasks to DWAs: every pair of a task and a detailed activity of an
 * occupation (all that SOC counts as one) counts alike, with the score of the intermediate activity above. It comes near the
 * published scores (r .984, mean error .014 on O*NET 29.2) and is not them.
 */
export function applicabilityFromTasks(metrics: Table, tasks: Table): ReadIndicator {
  const scores = activityScores(metrics);
  const ids = [...scores.keys()].sort(compare);
  const places = new Map(ids.map((id, at) => [id, at]));
  const { header, rows } = cleanTable(tasks);
  const columns = new Columns(tasks.file, header);
  const [code, task, activity] = ['O*NET-SOC Code', 'Task ID', 'DWA ID'].map((name) => columns.need(name)) as [
    number,
    number,
    number,
  ];
  const counted = new Map<string, number[]>();
  const pairs = new Map(
    rows.map((fields) => [[code, task, activity].map((at) => cellText(fields, at)).join('|'), fields]),
  );
  for (const fields of pairs.values()) {
    const place = places.get(cellText(fields, activity).replace(/\.D\d+$/, ''));
    if (place === undefined) continue;
    const occupation = cellText(fields, code).slice(0, 'xx-xxxx'.length);
    const own = counted.get(occupation) ?? ids.map(() => 0);
    counted.set(occupation, own);
    own[place]!++;
  }
  return applicability(
    scores,
    ids,
    [...counted].map(([occupation, weights]) => ({ code: occupation, weights })),
    'mean over pairs of task and detailed work activity, all alike, of the score of the intermediate activity above',
  );
}

function applicability(
  scores: ReturnType<typeof activityScores>,
  ids: readonly string[],
  weighed: readonly { readonly code: string; readonly weights: readonly number[] }[],
  formula: string,
): ReadIndicator {
  const occupations = [...weighed].sort((a, b) => compare(a.code, b.code));
  const offsets = [0];
  const elements: number[] = [];
  const contributions: number[] = [];
  const values: number[] = [];
  for (const { weights: own } of occupations) {
    const total = own.reduce((sum, weight) => sum + weight, 0);
    let value = 0;
    for (const [i, weight] of own.entries()) {
      if (weight === 0) continue;
      const contribution = (weight * scores.get(ids[i]!)!.score) / total;
      value += contribution;
      elements.push(i);
      contributions.push(contribution);
    }
    offsets.push(elements.length);
    values.push(value);
  }
  return {
    ...applicabilityFacts,
    formula,
    vintage: 'soc-2018',
    codes: occupations.map(({ code }) => code),
    names: occupations.map(() => ''),
    values,
    parts: {
      over: 'work activities',
      ids,
      labels: ids.map((id) => scores.get(id)!.label),
      offsets,
      elements,
      contributions,
    },
    issues: [],
  };
}
