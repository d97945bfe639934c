import type { SkillIndex } from '../compact/skill-index.ts';
import { occupationSubject, type Subject } from './subject.ts';

/** What a block says of one subject: columns ascending, each once, and a value for each. */
export interface FeatureValues {
  readonly columns: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** What a block says of all occupations, one after the other: two long columns, not thousands of short ones. */
export interface ValueRows {
  /** Where the values of each row begin; one more for the end. */
  readonly offsets: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Asks a block for every occupation. */
export function valueRows(index: SkillIndex, valuesOf: (subject: Subject) => FeatureValues): ValueRows {
  const offsets = new Uint32Array(index.occupationCount + 1);
  let room = 2 * index.requirements.targets.length;
  let columns = new Uint32Array(room);
  let values = new Float64Array(room);
  for (let row = 0; row < index.occupationCount; row++) {
    const found = valuesOf(occupationSubject(index, row));
    const start = offsets[row]!;
    const end = start + found.columns.length;
    if (end > room) {
      room = Math.max(2 * room, end);
      const [shortColumns, shortValues] = [columns, values];
      columns = new Uint32Array(room);
      values = new Float64Array(room);
      columns.set(shortColumns);
      values.set(shortValues);
    }
    columns.set(found.columns, start);
    values.set(found.values, start);
    offsets[row + 1] = end;
  }
  return { offsets, columns, values };
}
