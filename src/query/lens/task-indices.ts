import { isIndicatorFacts } from '../../catalogue/catalogue-forms.ts';
import {
  checkForm,
  type Form,
  isFlag,
  isText,
  later,
  listOf,
  oneOf,
  perhaps,
  recordOf,
} from '../../catalogue/forms.ts';
import type { IndicatorFacts } from '../../catalogue/lens.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { type ElementScale, elementColumn, elementLabels, elementScales, momentsOf } from './element-values.ts';
import { type FormulaPart, type FormulaValue, formulaValues, type IndicatorFormula } from './formula.ts';
import { standardised } from './standardised.ts';

/** An element of a standardised sum. */
export interface StandardItem {
  readonly element: string;
  readonly scale: ElementScale;
  /** Counts the other way round. */
  readonly reversed?: boolean;
}

const areItems: Form = /* @__PURE__ */ later(() =>
  listOf(recordOf({ element: isText, scale: oneOf(elementScales), reversed: perhaps(isFlag) })),
);

/**
 * Elements z-scored over the occupations and added, the sum standardised again: how task indices are built. Occupations
 * count alike, where the papers weigh them by employment. Missing an item, an occupation has no value.
 *
 * @throws SkillGraphError `BAD_INPUT` for facts or items that are incomplete.
 */
export function standardisedSum(facts: IndicatorFacts, items: readonly StandardItem[]): IndicatorFormula {
  checkForm('The facts', facts, isIndicatorFacts);
  checkForm('The items', items, areItems);
  const elements = items.map(({ element }) => element);
  return standardised({
    ...facts,
    prepare: (index) => {
      const columns = items.map(({ element, scale, reversed }) => zScores(index, element, scale, reversed ? -1 : 1));
      const labels = elementLabels(index, elements);
      return (row) =>
        summed(elements.map((id, i) => ({ id, label: labels.get(id) ?? id, contribution: columns[i]![row]! })));
    },
  });
}

/** Parts added up from 0; nothing where one of them is not known. */
function summed(parts: readonly FormulaPart[]): FormulaValue | null {
  const value = parts.reduce((sum, { contribution }) => sum + contribution, 0);
  return Number.isNaN(value) ? null : { value, base: 0, parts };
}

/** Indices added up under weights, as they are. */
function blockSum(
  facts: IndicatorFacts,
  blocks: readonly (readonly [formula: IndicatorFormula, weight: number])[],
): IndicatorFormula {
  return {
    ...facts,
    prepare: (index) => {
      const values = blocks.map(([formula]) => formulaValues(index, formula));
      return (row) =>
        summed(
          blocks.map(([{ id, label }, weight], i) => ({
            id,
            label,
            contribution: weight * values[i]![row]!,
          })),
        );
    },
  };
}

function zScores(index: SkillIndex, element: string, scale: ElementScale, sign: number): Float64Array {
  const column = elementColumn(index, element, scale);
  const { mean, deviation } = momentsOf(column);
  return column.map((value) => (deviation > 0 ? (sign * (value - mean)) / deviation : Number.NaN));
}

const acemoglu = {
  name: 'Acemoglu & Autor task measures, from O*NET',
  version: '2011',
  year: 2011,
  country: 'US',
  attribution: 'Task measures after Acemoglu & Autor (2011), Skills, Tasks and Technologies, from O*NET ratings.',
};

function facts(id: string, label: string, direction: string, further: Partial<IndicatorFacts> = {}): IndicatorFacts {
  return {
    id,
    label,
    unit: 'standard deviations',
    direction,
    source: acemoglu,
    formula: 'z-scores of O*NET elements added and standardised again, occupations counting alike',
    ...further,
  };
}

const context = (element: string, reversed = false): StandardItem => ({ element, scale: 'CX', reversed });
const rated = (element: string): StandardItem => ({ element, scale: 'IM' });
const routine = { trend: 'routine', exposure: true } as const;

/** Repeating the same tasks, being exact, little freedom in how. */
export const routineCognitive: IndicatorFormula = /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts('routine-cognitive', 'routine cognitive work', 'more of the thinking is routine', routine),
  [
    /* @__PURE__ */ context('4.C.3.b.7'),
    /* @__PURE__ */ context('4.C.3.b.4'),
    /* @__PURE__ */ context('4.C.3.b.8', true),
  ],
);

/** Pace set by equipment, controlling machines, repetitive motions. */
export const routineManual: IndicatorFormula = /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts('routine-manual', 'routine manual work', 'more of the handwork is routine', routine),
  [/* @__PURE__ */ context('4.C.3.d.3'), /* @__PURE__ */ rated('4.A.3.a.3'), /* @__PURE__ */ context('4.C.2.d.1.i')],
);

export const analyticalTasks: IndicatorFormula = /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts('analytical-tasks', 'analytical work', 'more analysing, thinking creatively, interpreting'),
  [/* @__PURE__ */ rated('4.A.2.a.4'), /* @__PURE__ */ rated('4.A.2.b.2'), /* @__PURE__ */ rated('4.A.4.a.1')],
);

export const interpersonalTasks: IndicatorFormula = /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts(
    'interpersonal-tasks',
    'interpersonal work',
    'more relating to, guiding and coaching of people',
  ),
  [/* @__PURE__ */ rated('4.A.4.a.4'), /* @__PURE__ */ rated('4.A.4.b.4'), /* @__PURE__ */ rated('4.A.4.b.5')],
);

export const manualTasks: IndicatorFormula = /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts('manual-tasks', 'manual work', 'more driving, handling, dexterity, orientation in space'),
  [
    /* @__PURE__ */ rated('4.A.3.a.4'),
    /* @__PURE__ */ context('4.C.2.d.1.g'),
    /* @__PURE__ */ rated('1.A.2.a.2'),
    /* @__PURE__ */ rated('1.A.1.f.1'),
  ],
);

/** How little work is tied to a place and to people present: minus face-to-face and on-site elements. */
export const offshorability: IndicatorFormula = /* @__PURE__ */ standardisedSum(
  /* @__PURE__ */ facts(
    'offshorability',
    'offshorability',
    'less of the work is tied to a place or to people present',
    {
      trend: 'offshoring',
      exposure: true,
    },
  ),
  [
    /* @__PURE__ */ context('4.C.1.a.2.l', true),
    .../* @__PURE__ */ ['4.A.4.a.5', '4.A.4.a.8', '4.A.1.b.2', '4.A.3.a.2', '4.A.3.b.4', '4.A.3.b.5'].map(
      (element): StandardItem => ({ element, scale: 'IM', reversed: true }),
    ),
  ],
);

/** ½ (routine cognitive + routine manual) − ½ (analytical + interpersonal). */
export const routineTaskIntensity: IndicatorFormula = /* @__PURE__ */ blockSum(
  /* @__PURE__ */ facts('rti', 'routine task intensity', 'more routine, less analysing and dealing with people', {
    ...routine,
    unit: 'difference of standard deviations',
    formula: '½ (routine cognitive + routine manual) − ½ (analytical + interpersonal)',
  }),
  [
    [routineCognitive, 0.5],
    [routineManual, 0.5],
    [analyticalTasks, -0.5],
    [interpersonalTasks, -0.5],
  ],
);

/** Routine manual + manual: how far work is done by hand and machine, in routines and beside them. No measure of robots. */
export const physicalRoutine: IndicatorFormula = /* @__PURE__ */ blockSum(
  /* @__PURE__ */ facts(
    'physical-routine',
    'physical routine',
    'more of the work is done by hand and by machine; it says nothing of robots',
    { ...routine, unit: 'sum of standard deviations', formula: 'routine manual + manual' },
  ),
  [
    [routineManual, 1],
    [manualTasks, 1],
  ],
);
