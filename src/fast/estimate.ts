import { checkForm, type Forms, isCount, isFlag, oneOf, recordOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { readable } from '../errors.ts';
import type { EngineName } from './engine.ts';

/** Counts of a data set, which need not be loaded yet. */
export interface DataCounts {
  readonly occupations: number;
  readonly skills: number;
  readonly requirements: number;
}

/** What is to be done with the data. */
export interface EstimateTask {
  /** One question, or the best rows of every occupation. */
  readonly task: 'query' | 'allPairs';
  /** Best rows kept per occupation. Default 10. */
  readonly limit?: number | undefined;
  /** Whether requirements have weights. Default false. */
  readonly weighted?: boolean | undefined;
  /** Workers. Default 1. */
  readonly threads?: number | undefined;
  /** Default `webassembly`. */
  readonly engine?: EngineName | undefined;
}

const forms: Forms<EstimateTask> = {
  task: /* @__PURE__ */ oneOf(['query', 'allPairs']),
  limit: /* @__PURE__ */ isCount(),
  weighted: isFlag,
  threads: /* @__PURE__ */ isCount(1),
  engine: /* @__PURE__ */ oneOf(['webassembly', 'typescript']),
};

const isTask = /* @__PURE__ */ recordOf({ task: forms.task });

const areCounts = /* @__PURE__ */ recordOf({
  occupations: /* @__PURE__ */ isCount(),
  skills: /* @__PURE__ */ isCount(),
  requirements: /* @__PURE__ */ isCount(),
} satisfies Forms<DataCounts>);

/** Bytes and seconds, in their order of magnitude. */
export interface Estimate {
  /** Memory the search needs beside the index. */
  readonly bytes: number;
  /** Memory of the answers, if all are kept. */
  readonly answerBytes: number;
  /** Seconds to prepare, once per metric and weighting. */
  readonly prepareSeconds: number;
  /** Seconds to answer; right to a factor of about three on a machine of the 2020s. */
  readonly seconds: number;
}

/**
 * What a question will take, from counts alone: before data is loaded, or before a million rows are searched.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is neither an index nor counts; `BAD_OPTION`.
 *
 * @example
 * estimate({ occupations: 1e6, skills: 3e4, requirements: 15e6 }, { task: 'allPairs', threads: 2 }).seconds; // about 80
 */
export function estimate(data: SkillIndex | DataCounts, task: EstimateTask): Estimate {
  checkForm('The task', task, isTask, 'BAD_OPTION');
  const { limit = 10, weighted = false, threads = 1, engine = 'webassembly' } = checkOptions(task, forms);
  const counts = readable('The data', () => (data as Partial<SkillIndex> | null | undefined)?.meta?.counts ?? data);
  checkForm('The counts', counts, areCounts);
  const { occupations, skills, requirements } = counts as DataCounts;
  const perRow = occupations > 0 ? requirements / occupations : 0;
  const copy = requirements * (weighted ? 12 : 4) + occupations * 28 + skills * (weighted ? 20 : 4);
  const bits = Math.max(2 ** 22, 4 * requirements);
  const answerBytes = (task.task === 'allPairs' ? occupations : 1) * limit * 12;
  const subjects = task.task === 'allPairs' ? occupations : 1;
  return {
    bytes: Math.round(copy + Math.min(bits, (skills * occupations) / 8) + requirements),
    answerBytes,
    prepareSeconds: requirements * SECONDS_PER_EDGE,
    seconds: (subjects * secondsPerSubject(occupations, perRow) * slowness(engine, weighted)) / threads,
  };
}

const SECONDS_PER_EDGE = 4e-8;

/** A fixed part, and one addition per column of the subject for every 128 rows. */
function secondsPerSubject(rows: number, perRow: number): number {
  return 2e-6 + (rows / 128) * perRow * 1.3e-9;
}

function slowness(engine: EngineName, weighted: boolean): number {
  return (engine === 'typescript' ? 4 : 1) * (weighted ? 1.8 : 1);
}
