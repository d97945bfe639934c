import { derivedBy } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { attributesOf } from '../answer/attributes.ts';

/** The O*NET scales that formulas read: importance (1–5), level (0–7), context (1–5 or 1–3). */
export type ElementScale = 'IM' | 'LV' | 'CX';
export const elementScales: readonly ElementScale[] = ['IM', 'LV', 'CX'];

/** A value of one element on its published scale, by row; NaN where the occupation does not state it. */
export type ElementColumn = Float64Array;

interface ElementKey {
  readonly element: string;
  readonly scale: ElementScale;
}

/**
 * An element as O*NET publishes it: abilities, work activities, skills and knowledge from the requirements, work context
 * from the attributes.
 */
export function elementColumn(index: SkillIndex, element: string, scale: ElementScale): ElementColumn {
  return scale === 'CX' ? contextColumn(index, element) : ratingColumn(index, { element, scale });
}

function ratingColumn(index: SkillIndex, { element, scale }: ElementKey): ElementColumn {
  const column = new Float64Array(index.occupationCount).fill(Number.NaN);
  const skill = index.skills.ids.all().indexOf(element);
  const values = scale === 'IM' ? index.requirements.importance : index.requirements.levels;
  if (skill < 0 || values === null) return column;
  const { offsets, targets } = index.requirements;
  for (let row = 0; row < column.length; row++)
    for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++)
      if (targets[edge] === skill) column[row] = scale === 'IM' ? 1 + 4 * values[edge]! : 7 * values[edge]!;
  return column;
}

function contextColumn(index: SkillIndex, element: string): ElementColumn {
  return Float64Array.from({ length: index.occupationCount }, (_, row) => {
    const found = attributesOf(index, row).find(({ code, set }) => code === element && set === 'work context');
    return typeof found?.value === 'number' ? found.value : Number.NaN;
  });
}

/** Mean and standard deviation over the rows that state a value. */
export function momentsOf(column: Float64Array): { readonly mean: number; readonly deviation: number } {
  const stated = column.filter((value) => !Number.isNaN(value)).sort();
  const mean = stated.reduce((sum, value) => sum + value, 0) / stated.length;
  const squares = stated.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / stated.length) };
}

/** Labels of elements where the index names them. */
export const elementLabels: (index: SkillIndex, elements: readonly string[]) => ReadonlyMap<string, string> =
  /* @__PURE__ */ derivedBy((index: SkillIndex, elements: readonly string[]) => {
    const labels = new Map<string, string>();
    const ids = index.skills.ids.all();
    for (const element of elements) {
      const skill = ids.indexOf(element);
      if (skill >= 0) labels.set(element, index.skills.labels().at(skill));
    }
    for (let row = 0; row < index.occupationCount && labels.size < elements.length; row++)
      for (const { code, name } of attributesOf(index, row))
        if (code !== undefined && elements.includes(code)) labels.set(code, name);
    return labels;
  });
