import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { askedOf, type Compared, comparedForms, type OptionForms } from '../query/answer/ask.ts';
import type { SimilarPair } from '../query/similar-pairs.ts';
import { graphTotals, type Matrix, matrixOf } from '../similarity/matrix.ts';
import { defaultWeighting, isMetric, plainMethod } from '../similarity/method.ts';
import type { Metric } from '../similarity/metric.ts';
import { metricScores } from '../similarity/scores.ts';
import { rowVector, type Vector } from '../similarity/subject.ts';
import { type Ranking, TopK } from '../similarity/top-k.ts';
import type { WeighedRequirement, Weighting } from '../similarity/weighting.ts';
import { benchOf } from './all-pairs.ts';
import type { Engine, EngineName } from './engine.ts';
import { MOST_COLUMNS } from './search/prepared-subject.ts';
import { emptyTopRows } from './search/slots.ts';

/** How the occupations of two indexes are compared. */
export interface PairsAgainstOptions extends Compared {
  /** Best occupations per occupation. Default 10. */
  readonly limit?: number | undefined;
  /** Leave out scores below; inclusive. Default: all above 0. */
  readonly minScore?: number | undefined;
  /** Default `auto`. */
  readonly engine?: EngineName | 'auto' | undefined;
}

const forms: OptionForms<PairsAgainstOptions> = {
  ...comparedForms,
  limit: 1,
  minScore: 'score',
  engine: /* @__PURE__ */ new Set(['auto', 'webassembly', 'typescript']),
};

/**
 * The occupations of one index most like each occupation of another, both over the same skill ids: one block of a task too
 * large for one machine. Occupations of the same id are one and the same, and left out. Blocks merged by score, then id,
 * are what one index of everything gives, bit for bit: so whatever depends on that whole is refused, such as weightings and
 * metrics that read how many occupations ask for a skill.
 *
 * @throws SkillGraphError `BAD_OPTION` for a method that is no metric, or that reads more than the two occupations.
 *
 * @example
 * for await (const { source, target, score } of pairsAgainst(mine, theirs, { limit: 10 })) console.log(source, target, score);
 */
export async function* pairsAgainst(
  subjects: SkillIndex,
  targets: SkillIndex,
  options: PairsAgainstOptions = {},
): AsyncGenerator<SimilarPair, void, undefined> {
  const { limit = 10, minScore = 0, engine, ...compared } = askedOf(subjects, options, forms);
  const { metric, own, matrix } = blocksOf(subjects, targets, compared);
  const bench = await benchOf(targets, engine);
  const columnOf = columnsIn(subjects, targets);
  const ids = subjects.occupations.ids.all();
  const labels = subjects.occupations.labels().all();
  const otherIds = targets.occupations.ids.all();
  const otherLabels = targets.occupations.labels().all();
  const rowOf = new Map(otherIds.map((id, row) => [id, row]));
  for (let row = 0; row < subjects.occupationCount; row++) {
    const vector = carried(rowVector(own, row), columnOf);
    const same = rowOf.get(ids[row]!) ?? -1;
    const search =
      vector.columns.length > MOST_COLUMNS ? null : bench.engineOf(matrix, metric, vector.weights === null);
    // One more, for the occupation itself.
    const wanted = { k: Math.min(limit + 1, targets.occupationCount), minScore: Math.max(0, minScore) };
    const { rows, scores } =
      vector.columns.length === 0
        ? nobody
        : search
          ? searched(search, vector, wanted)
          : scored(matrix, metric, vector, wanted);
    let left = limit;
    for (let i = 0; i < rows.length && left > 0; i++) {
      const target = rows[i]!;
      if (target === same) continue;
      left--;
      yield {
        source: ids[row]!,
        target: otherIds[target]!,
        score: scores[i]!,
        sourceLabel: labels[row]!,
        targetLabel: otherLabels[target]!,
      };
    }
    if (row % PAUSE_EVERY === PAUSE_EVERY - 1) await new Promise<void>((resolve) => setTimeout(resolve));
  }
}

const PAUSE_EVERY = 256;
const nobody: Ranking = { rows: /* @__PURE__ */ new Uint32Array(0), scores: /* @__PURE__ */ new Float64Array(0) };

interface Blocks {
  readonly metric: Metric;
  readonly own: Matrix;
  readonly matrix: Matrix;
}

function blocksOf(subjects: SkillIndex, targets: SkillIndex, { method, weighting }: Compared): Blocks {
  const metric = method ?? plainMethod(targets);
  if (!isMetric(metric))
    throw new SkillGraphError(
      'BAD_OPTION',
      `Blocks are compared by a metric, such as jaccard; "${metric.name}" is none.`,
    );
  if (metric.shared.length > 2) throw ofTheWhole(`the metric "${metric.name}"`);
  const chosen = weighting ?? defaultWeighting(targets);
  for (const index of [subjects, targets])
    if (readsTheWhole(index, chosen)) throw ofTheWhole(`the weighting "${chosen.name}"`);
  return { metric, own: matrixOf(subjects, chosen), matrix: matrixOf(targets, chosen) };
}

function ofTheWhole(what: string): SkillGraphError {
  return new SkillGraphError(
    'BAD_OPTION',
    `Blocks give what the whole gives only where two occupations are all that counts; ${what} reads the whole graph. Use flat, byKind or published, or one index of everything.`,
  );
}

/** Whether a weighting asks anything of the graph beside the requirement and its occupation. */
function readsTheWhole(index: SkillIndex, weighting: Weighting): boolean {
  let read = false;
  const watched = <Value extends object>(value: Value, isWhole: (name: string | symbol) => boolean): Value =>
    new Proxy(value, {
      get: (target, name) => {
        if (isWhole(name)) read = true;
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

/** Rows of the targets' skills by the subjects'; −1 where they have none of that id. */
function columnsIn(subjects: SkillIndex, targets: SkillIndex): Int32Array {
  const known = new Map(targets.skills.ids.all().map((id, row) => [id, row]));
  return Int32Array.from(subjects.skills.ids.all(), (id) => known.get(id) ?? -1);
}

/** A row among other columns: what they lack is left out, but counts in its totals. Both are in the order of ids. */
function carried(vector: Vector, columnOf: Int32Array): Vector {
  const places = [...vector.columns.keys()].filter((i) => columnOf[vector.columns[i]!]! >= 0);
  return {
    ...vector,
    row: -1,
    columns: Uint32Array.from(places, (i) => columnOf[vector.columns[i]!]!),
    weights: vector.weights && Float64Array.from(places, (i) => vector.weights![i]!),
  };
}

interface Wanted {
  readonly k: number;
  readonly minScore: number;
}

function searched(engine: Engine, vector: Vector, wanted: Wanted): Ranking {
  const top = emptyTopRows(1, wanted.k);
  engine.searchVector(vector, wanted, top);
  return { rows: top.ids.subarray(0, top.counts[0]), scores: top.scores.subarray(0, top.counts[0]) };
}

function scored(matrix: Matrix, metric: Metric, vector: Vector, { k, minScore }: Wanted): Ranking {
  const { count, rows, scores } = metricScores(matrix, vector, metric);
  const top = new TopK(k, matrix.rowCount);
  for (let i = 0; i < count; i++) if (scores[i]! > 0 && scores[i]! >= minScore) top.offer(rows[i]!, scores[i]!);
  return top.take();
}
