import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import type { Compared } from '../query/answer/ask.ts';
import { degreesOf, graphTotals, isBlock } from '../similarity/graph-totals.ts';
import { type Matrix, matrixOf } from '../similarity/matrix.ts';
import { defaultWeighting, isMetric, plainMethod } from '../similarity/method.ts';
import type { Metric } from '../similarity/metric.ts';
import { flat, type WeighedRequirement, type Weighting } from '../similarity/weighting.ts';

/** Two blocks of a whole, under a metric and a weighting that give on them what they give on the whole. */
export interface Blocks {
  readonly metric: Metric;
  /** Of the subjects. */
  readonly own: Matrix;
  /** Of the targets. */
  readonly matrix: Matrix;
  /** By skill of the subjects, its row among the targets' skills; −1 where they have none of that id. */
  readonly columnOf: Int32Array;
}

/**
 * Two indexes as blocks of one whole.
 *
 * @throws SkillGraphError `BAD_OPTION` for a comparison that would give something else on the whole.
 */
export function blocksOf(subjects: SkillIndex, targets: SkillIndex, { method, weighting }: Compared): Blocks {
  const metric = method ?? plainMethod(targets);
  if (method === undefined && metric !== plainMethod(subjects)) throw differing('compared', '{ method: jaccard }');
  if (!isMetric(metric))
    throw new SkillGraphError(
      'BAD_OPTION',
      `Blocks are compared by a metric, such as jaccard; "${metric.name}" is none.`,
    );
  const chosen = weighting ?? defaultWeighting(targets);
  if (weighting === undefined && chosen.name !== defaultWeighting(subjects).name)
    throw differing('weighed', '{ weighting: flat }');
  const columnOf = columnsIn(subjects, targets);
  const reads = new Set([...readBy(subjects, chosen), ...readBy(targets, chosen)]);
  if (['skill', 'skillTotals', 'total'].some((name) => reads.has(name)))
    throw ofTheWhole(`the weighting "${chosen.name}" reads sums over all requirements`);
  const byDegree = metric.shared.length > 2;
  if (byDegree && chosen !== flat)
    throw ofTheWhole(
      `the metric "${metric.name}" reads how many occupations are left with a skill, weights considered`,
    );
  if (byDegree || reads.size > 0)
    checkDegrees(
      subjects,
      targets,
      columnOf,
      byDegree ? `the metric "${metric.name}"` : `the weighting "${chosen.name}"`,
    );
  return { metric, own: matrixOf(subjects, chosen), matrix: matrixOf(targets, chosen), columnOf };
}

/** Rated and unrated blocks: what the whole would do by itself cannot be told. */
function differing(done: string, remedy: string): SkillGraphError {
  return new SkillGraphError(
    'BAD_OPTION',
    `The two blocks are ${done} in different ways where nothing is said, for only one of them is rated. Say how, such as ${remedy}.`,
  );
}

function ofTheWhole(why: string): SkillGraphError {
  return new SkillGraphError(
    'BAD_OPTION',
    `Blocks cannot give what the whole gives: ${why}. Take another weighting, such as flat, or one index of everything.`,
  );
}

/** What a weighting asks of the graph beside a requirement and its occupation. */
function readBy(index: SkillIndex, weighting: Weighting): ReadonlySet<string> {
  const read = new Set<string>();
  const watched = <Value extends object>(value: Value, ofGraph: (name: string) => boolean): Value =>
    new Proxy(value, {
      get: (target, name) => {
        if (typeof name === 'string' && ofGraph(name)) read.add(name);
        return Reflect.get(target, name) as unknown;
      },
    });
  const weigh = weighting.prepare(watched(graphTotals(index), () => true));
  const kinds = ['essential', 'optional', 'rated'] as const;
  for (const kind of kinds)
    for (const importance of [Number.NaN, 0.5]) {
      const requirement: WeighedRequirement = {
        skill: 0,
        kind,
        importance,
        level: importance,
        degree: 1,
        size: 1,
        total: 1,
      };
      if (index.skillCount > 0) weigh(watched(requirement, (name) => name === 'degree' || name === 'skill'));
    }
  return read;
}

/** That both carry how common skills are in the whole, and in the same whole. */
function checkDegrees(subjects: SkillIndex, targets: SkillIndex, columnOf: Int32Array, what: string): void {
  if (!isBlock(subjects) || !isBlock(targets))
    throw new SkillGraphError(
      'BAD_OPTION',
      `Blocks alone cannot say how common a skill is, which ${what} reads. Give both the counts of the whole: withDegrees(block, whole) of skillgraph/methods, or skillgraph build --whole.`,
    );
  const [own, other] = [graphTotals(subjects), graphTotals(targets)];
  const [degrees, otherDegrees] = [degreesOf(subjects), degreesOf(targets)];
  const agree =
    own.occupations === other.occupations &&
    own.meanSize === other.meanSize &&
    columnOf.every((column, skill) => column < 0 || degrees[skill] === otherDegrees[column]);
  if (!agree)
    throw new SkillGraphError(
      'BAD_OPTION',
      'The two blocks carry counts of different wholes. Make both with the same whole: withDegrees(block, whole).',
    );
}

function columnsIn(subjects: SkillIndex, targets: SkillIndex): Int32Array {
  const known = new Map(targets.skills.ids.all().map((id, row) => [id, row]));
  return Int32Array.from(subjects.skills.ids.all(), (id) => known.get(id) ?? -1);
}
