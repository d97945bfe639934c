import { type ElementScale, elementColumn, elementLabels } from './element-values.ts';
import type { FormulaPart, IndicatorFormula } from './formula.ts';

type Condition = readonly [element: string, scale: ElementScale, holds: (value: number) => boolean];

const atLeast =
  (limit: number) =>
  (value: number): boolean =>
    value >= limit;

/** What rules work from home out. */
const conditions: readonly Condition[] = [
  ['4.C.1.a.2.h', 'CX', (value) => value <= 2],
  ['4.C.2.a.1.c', 'CX', /* @__PURE__ */ atLeast(4.5)],
  ['4.C.2.a.1.d', 'CX', /* @__PURE__ */ atLeast(4.5)],
  ['4.C.1.d.3', 'CX', /* @__PURE__ */ atLeast(4)],
  ['4.C.2.e.1.d', 'CX', /* @__PURE__ */ atLeast(3.5)],
  ['4.C.2.e.1.e', 'CX', /* @__PURE__ */ atLeast(3.5)],
  ['4.C.2.c.1.f', 'CX', /* @__PURE__ */ atLeast(4)],
  ['4.C.2.c.1.b', 'CX', /* @__PURE__ */ atLeast(4)],
  ['4.C.2.d.1.d', 'CX', /* @__PURE__ */ atLeast(3.5)],
  .../* @__PURE__ */ [
    '4.A.3.a.1',
    '4.A.3.a.2',
    '4.A.3.a.3',
    '4.A.3.a.4',
    '4.A.4.a.8',
    '4.A.3.b.4',
    '4.A.3.b.5',
    '4.A.1.b.2',
  ].map((element): Condition => [element, 'IM', atLeast(4)]),
];

/**
 * Whether work can be done from home (Dingel & Neiman 2020): 1 where none of seventeen conditions of work context and work
 * activities rules it out, else 0. Taken apart, 1 less what the conditions that hold take away in equal parts. An occupation
 * that misses one of the ratings has no value.
 */
export const teleworkable: IndicatorFormula = {
  id: 'teleworkable',
  label: 'can be done from home',
  unit: '1 yes, 0 no',
  range: [0, 1],
  direction: 'the work can be done from home',
  trend: 'remote',
  source: {
    name: 'Dingel & Neiman, How Many Jobs Can be Done at Home?, from O*NET',
    version: '2020',
    year: 2020,
    country: 'US',
    attribution: 'Teleworkability after Dingel & Neiman (2020), from O*NET work context and work activities.',
  },
  formula: 'none of 17 conditions of O*NET work context and work activities holds',
  prepare: (index) => {
    const columns = conditions.map(([element, scale]) => elementColumn(index, element, scale));
    const elements = conditions.map(([element]) => element);
    return (row) => {
      const values = columns.map((column) => column[row]!);
      if (values.some(Number.isNaN)) return null;
      const ruling = conditions.filter(([, , holds], i) => holds(values[i]!));
      const labels = elementLabels(index, elements);
      const parts = ruling.map(
        ([id]): FormulaPart => ({
          id,
          label: labels.get(id) ?? id,
          contribution: -1 / ruling.length,
        }),
      );
      return { value: ruling.length === 0 ? 1 : 0, base: 1, parts };
    };
  },
};
