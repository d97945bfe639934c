import type { SkillIndex } from '../compact/skill-index.ts';
import { matrixOf } from '../similarity/matrix.ts';
import { defaultWeighting, plainMethod } from '../similarity/method.ts';
import { rowVector, subjectVector } from '../similarity/subject.ts';
import type { Ranking } from '../similarity/top-k.ts';
import { setAccelerator } from '../similarity/top-rows.ts';
import { benchOf } from './all-pairs.ts';
import type { EngineName } from './engine.ts';
import { MOST_COLUMNS } from './query.ts';
import { emptyTopRows } from './top-rows.ts';

export interface AccelerateOptions {
  /** `auto` (the default) takes WebAssembly where it runs, with SIMD and shared memory, and TypeScript elsewhere. */
  readonly engine?: EngineName | 'auto';
}

/** Lists longer than this are sorted faster than they are pruned. */
const LONGEST = 256;

/**
 * Makes the synchronous queries on this index faster: `similarOccupations`, `profileMatches` and whatever else asks for
 * the best rows under a known metric. Same ids, same scores, bit for bit; what the kernels do not know (methods of your
 * own, negative weights, filters) goes the plain way as before. The default metric is prepared here, others at their first question.
 *
 * @returns which engine answers from now on
 *
 * @example
 * await accelerate(index);
 * similarOccupations(index, 'cook'); // microseconds
 */
export async function accelerate(index: SkillIndex, options: AccelerateOptions = {}): Promise<EngineName> {
  const bench = await benchOf(index, options.engine);
  setAccelerator(index, {
    topRows: (method, asked, subject, limit): Ranking | null => {
      if ('scorer' in method || limit < 1 || limit > LONGEST) return null;
      const weighting = asked ?? defaultWeighting(index);
      const matrix = matrixOf(index, weighting);
      const vector = subject.row >= 0 ? rowVector(matrix, subject.row) : subjectVector(index, weighting, subject);
      if (vector.columns.length > MOST_COLUMNS || vector.weights?.some((weight) => weight < 0)) return null;
      const engine = bench.engineOf(matrix, method, vector.weights === null);
      if (engine === null) return null;
      const top = emptyTopRows(1, Math.min(limit, matrix.rowCount));
      const wanted = { k: top.k, minScore: 0 };
      if (subject.row >= 0) engine.searchRows(subject.row, subject.row + 1, wanted, top);
      else engine.searchVector(vector, wanted, top);
      const count = top.counts[0]!;
      return { rows: top.ids.subarray(0, count), scores: top.scores.subarray(0, count) };
    },
  });
  const method = plainMethod(index);
  const matrix = matrixOf(index, defaultWeighting(index));
  if (!('scorer' in method)) bench.engineOf(matrix, method, matrix.weights === null);
  return bench.engine;
}
