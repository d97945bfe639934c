import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../../src/compact/build-index.ts';
import type { SkillIndex } from '../../../../src/compact/skill-index.ts';
import { fromOnet } from '../../../../src/ingest/onet.ts';
import { aioe } from '../../../../src/methods.ts';
import { formulaValues, type IndicatorFormula } from '../../../../src/query/lens/formula.ts';
import {
  analyticalTasks,
  interpersonalTasks,
  manualTasks,
  offshorability,
  physicalRoutine,
  routineCognitive,
  routineManual,
  routineTaskIntensity,
} from '../../../../src/query/lens/task-indices.ts';
import { teleworkable } from '../../../../src/query/lens/teleworkable.ts';

type Ratings = Readonly<Record<string, readonly number[]>>;

const codeOf = (at: number): string => `11-${1000 + at}.00`;

/** An O*NET download of a few occupations, made up of the ratings given: element → value per occupation. */
function download(rated: { readonly context?: Ratings; readonly activities?: Ratings; readonly abilities?: Ratings }) {
  const count = Math.max(...Object.values(rated).flatMap((table) => Object.values(table).map(({ length }) => length)));
  const codes = Array.from({ length: count }, (_, at) => codeOf(at));
  const header = ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'];
  const rows = (table: Ratings, scale: string): string[][] =>
    Object.entries(table).flatMap(([element, values]) =>
      values.map((value, at) => [codes[at]!, element, `element ${element}`, scale, String(value)]),
    );
  const tables = [
    { file: 'Occupation Data.txt', rows: [['O*NET-SOC Code', 'Title'], ...codes.map((code) => [code, `job ${code}`])] },
    { file: 'Work Context.txt', rows: [header, ...rows(rated.context ?? {}, 'CX')] },
    { file: 'Work Activities.txt', rows: [header, ...rows(rated.activities ?? {}, 'IM')] },
    {
      file: 'Abilities.txt',
      rows: [
        header,
        ...Object.entries(rated.abilities ?? {}).flatMap(([element, values]) =>
          values.flatMap((value, at) => [
            [codes[at]!, element, `ability ${element}`, 'IM', String(value)],
            [codes[at]!, element, `ability ${element}`, 'LV', String(value === 1 ? 3.5 : 7)],
          ]),
        ),
      ],
    },
  ];
  return buildIndex(fromOnet(tables));
}

const valuesOf = (index: SkillIndex, formula: IndicatorFormula): number[] => [...formulaValues(index, formula)];
const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toFixed(6)) + 0);

// Three jobs; of 1, 3, 5 the z-scores are −1.224745, 0, 1.224745; of 1, 1, 4 they are −.707107 twice and 1.414214;
// of 4, 2, 3 they are 1.224745, −1.224745, 0.
const [rising, jump, other] = [
  [1, 3, 5],
  [1, 1, 4],
  [4, 2, 3],
] as const;

describe('task indices after Acemoglu & Autor (2011)', () => {
  const context = {
    '4.C.3.b.7': rising,
    '4.C.3.b.4': jump,
    '4.C.3.b.8': other,
    '4.C.3.d.3': rising,
    '4.C.2.d.1.i': rising,
  };
  const falling = [5, 3, 1];
  const activities = {
    '4.A.3.a.3': rising,
    '4.A.2.a.4': falling,
    '4.A.2.b.2': falling,
    '4.A.4.a.1': falling,
    '4.A.4.a.4': other,
    '4.A.4.b.4': other,
    '4.A.4.b.5': other,
  };
  const index = download({ context, activities });

  it('routine cognitive: items z-scored, freedom in how counted the other way round, the sum standardised again', () => {
    expect(rounded(valuesOf(index, routineCognitive))).toEqual([-1.318451, 0.216208, 1.102243]);
  });

  it('RTI is half of both routine indices less half of the analytical and the interpersonal one', () => {
    expect(rounded(valuesOf(index, routineTaskIntensity))).toEqual([-2.496343, 0.720476, 1.775867]);
  });

  it('contributions sum to the value to 1e-12', () => {
    for (const formula of [routineCognitive, routineTaskIntensity]) {
      const work = formula.prepare(index);
      for (let row = 0; row < 3; row++) {
        const { value, base, parts } = work(row)!;
        expect(Math.abs(parts.reduce((sum, { contribution }) => sum + contribution, base) - value)).toBeLessThan(1e-12);
      }
    }
  });

  it('without one of its items an index has no value, rather than one of fewer items', () => {
    expect(valuesOf(index, manualTasks).every(Number.isNaN)).toBe(true);
  });

  it('do not depend on the order of the rows', () => {
    const turned = download({
      context: Object.fromEntries(Object.entries(context).reverse()),
      activities: Object.fromEntries(Object.entries(activities).reverse()),
    });
    expect(valuesOf(turned, routineTaskIntensity)).toEqual(valuesOf(index, routineTaskIntensity));
  });
});

describe('the blocks of task indices, each with values of its own', () => {
  // With a = √1.5 and b = √.5 the z-scores are rising (−a, 0, a), jump (−b, −b, 2b), other (a, −a, 0).
  const index = download({
    context: { '4.C.3.d.3': rising, '4.C.2.d.1.i': other, '4.C.2.d.1.g': jump },
    activities: {
      '4.A.3.a.3': jump,
      '4.A.2.a.4': rising,
      '4.A.2.b.2': rising,
      '4.A.4.a.1': jump,
      '4.A.4.a.4': other,
      '4.A.4.b.4': other,
      '4.A.4.b.5': jump,
      '4.A.3.a.4': rising,
    },
    abilities: { '1.A.2.a.2': other, '1.A.1.f.1': rising },
  });

  it.each([
    // (−b, −a − b, a + 2b) over √((.5 + 3.732051 + 6.964102) / 3) = 1.931852
    ['routine manual', routineManual, [-0.366025, -1, 1.366025]],
    // (−2a − b, −b, 2a + 2b) over √((9.964102 + .5 + 14.928203) / 3) = 2.909313
    ['analytical', analyticalTasks, [-1.084997, -0.243049, 1.328047]],
    // (2a − b, −2a − b, 2b) over √((3.035898 + 9.964102 + 2) / 3) = √5
    ['interpersonal', interpersonalTasks, [0.779217, -1.411673, 0.632456]],
    // (−a − b, −a − b, 2a + 2b): like a jump again
    ['manual', manualTasks, [-0.707107, -0.707107, 1.414214]],
    // routine manual + manual, as they are
    ['physical routine', physicalRoutine, [-1.073132, -1.707107, 2.780239]],
  ])('%s', (_, formula, values) => {
    expect(rounded(valuesOf(index, formula))).toEqual(values);
    const work = formula.prepare(index);
    for (let row = 0; row < 3; row++) {
      const { value, base, parts } = work(row)!;
      expect(Math.abs(parts.reduce((sum, { contribution }) => sum + contribution, base) - value)).toBeLessThan(1e-12);
    }
  });
});

describe('offshorability', () => {
  it('is minus what ties work to a place and to people present', () => {
    const index = download({
      context: { '4.C.1.a.2.l': other },
      activities: {
        '4.A.4.a.5': jump,
        '4.A.4.a.8': rising,
        '4.A.1.b.2': rising,
        '4.A.3.a.2': rising,
        '4.A.3.b.4': rising,
        '4.A.3.b.5': rising,
      },
    });
    expect(rounded(valuesOf(index, offshorability))).toEqual([1.012446, 0.348888, -1.361334]);
  });
});

describe('work from home after Dingel & Neiman (2020)', () => {
  const neverContext = {
    '4.C.1.a.2.h': 5,
    '4.C.2.a.1.c': 1,
    '4.C.2.a.1.d': 1,
    '4.C.1.d.3': 1,
    '4.C.2.e.1.d': 1,
    '4.C.2.e.1.e': 1,
    '4.C.2.c.1.f': 1,
    '4.C.2.c.1.b': 1,
    '4.C.2.d.1.d': 1,
  };
  const neverActivities = Object.fromEntries(
    ['4.A.3.a.1', '4.A.3.a.2', '4.A.3.a.3', '4.A.3.a.4', '4.A.4.a.8', '4.A.3.b.4', '4.A.3.b.5', '4.A.1.b.2'].map(
      (element) => [element, 1],
    ),
  );
  /** Two jobs that differ in one rating alone. */
  const pair = (element: string, values: readonly [number, number]): SkillIndex => {
    const two = (table: Readonly<Record<string, number>>): Ratings =>
      Object.fromEntries(Object.entries(table).map(([id, value]) => [id, id === element ? values : [value, value]]));
    return download({ context: two(neverContext), activities: two(neverActivities) });
  };

  it.each([
    ['4.C.1.a.2.h', 2, 2.01],
    ['4.C.2.a.1.c', 4.5, 4.49],
    ['4.C.2.a.1.d', 4.5, 4.49],
    ['4.C.1.d.3', 4, 3.99],
    ['4.C.2.e.1.d', 3.5, 3.49],
    ['4.C.2.e.1.e', 3.5, 3.49],
    ['4.C.2.c.1.f', 4, 3.99],
    ['4.C.2.c.1.b', 4, 3.99],
    ['4.C.2.d.1.d', 3.5, 3.49],
    ['4.A.3.a.1', 4, 3.99],
    ['4.A.3.a.2', 4, 3.99],
    ['4.A.3.a.3', 4, 3.99],
    ['4.A.3.a.4', 4, 3.99],
    ['4.A.4.a.8', 4, 3.99],
    ['4.A.3.b.4', 4, 3.99],
    ['4.A.3.b.5', 4, 3.99],
    ['4.A.1.b.2', 4, 3.99],
  ])('%s of %f rules it out, %f does not', (element, ruling, not) => {
    const index = pair(element, [ruling, not]);
    expect(valuesOf(index, teleworkable)).toEqual([0, 1]);
    expect(teleworkable.prepare(index)(0)!.parts).toEqual([
      { id: element, label: `element ${element}`, contribution: -1 },
    ]);
  });

  it('is not told without all of the ratings', () => {
    const { '4.C.1.d.3': _, ...context } = Object.fromEntries(
      Object.entries(neverContext).map(([id, value]) => [id, [value]]),
    );
    const activities = Object.fromEntries(Object.entries(neverActivities).map(([id, value]) => [id, [value]]));
    expect(valuesOf(download({ context, activities }), teleworkable)).toEqual([Number.NaN]);
  });
});

describe('AI occupational exposure after Felten, Raj & Seamans (2021)', () => {
  // One ability of importance 5 and level 7 (weight 1), one of importance 1 and level 3.5 (weight .1): raw = 1 ÷ 1.1.
  const index = download({ abilities: { '1.A.1.a.1': [5], '1.A.1.a.2': [1] } });
  const exposures = { '1.A.1.a.1': 1, '1.A.1.a.2': 0 };

  it.each([
    ['all', -11.371284],
    ['language modelling', 3.773974],
    ['image generation', 13.893569],
  ] as const)('of %s is set to the published scale', (applications, value) => {
    expect(rounded(valuesOf(index, aioe({ exposures, applications })))).toEqual([value]);
  });

  it('joins by element id, and passes over abilities that have no exposure', () => {
    const turned = aioe({
      exposures: { '1.A.1.a.2': 0, '1.A.1.a.1': 1, '1.A.9': 7 },
      applications: 'language modelling',
    });
    expect(rounded(valuesOf(index, turned))).toEqual([3.773974]);
  });

  it('of what analyses is summed over its three applications, and standardised over the occupations', () => {
    // Weights .1 and 1 for importance 1 and 5; raw .62 ÷ 1.1, .26 ÷ 1.1, .8 ÷ 2, with mean .4 and deviation .163636 √⅔.
    const three = download({ abilities: { '1.A.1.a.1': [5, 1, 5], '1.A.1.a.2': [1, 5, 5] } });
    const exposures = {
      '1.A.1.a.1': {
        'Abstract Strategy Games': 0.2,
        'Image Recognition': 0.3,
        'Visual Question Answering': 0.1,
        'Language Modeling': 9,
      },
      '1.A.1.a.2': {
        'Abstract Strategy Games': 0.1,
        'Image Recognition': 0.1,
        'Visual Question Answering': 0,
        'Language Modeling': 5,
      },
    };
    const analysis = aioe({ exposures, applications: 'analysis' });
    expect(rounded(valuesOf(three, analysis))).toEqual([1.224745, -1.224745, 0]);
    expect(rounded(valuesOf(three, aioe({ exposures, applications: 'analysis', origin: 0.4, scale: 11 })))).toEqual([
      1.8, -1.8, 0,
    ]);
    const { value, base, parts } = analysis.prepare(three)(0)!;
    expect(parts.map(({ id }) => id)).toEqual(['1.A.1.a.1', '1.A.1.a.2']);
    expect(Math.abs(parts.reduce((sum, { contribution }) => sum + contribution, base) - value)).toBeLessThan(1e-12);
    // Language modelling is told by its own column, on its published scale: raw 9.5 ÷ 1.1.
    const language = aioe({ exposures, applications: 'language modelling' });
    expect(valuesOf(three, language)[0]).toBeCloseTo((9.5 / 1.1 - 0.586049) * 11.682614, 9);
    expect(() => aioe({ exposures: { x: { 'Image Recognition': 1 } }, applications: 'analysis' })).toThrow(
      /name Image Recognition; 1 of 3/,
    );
  });
});
