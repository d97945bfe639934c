import { describe, expect, it } from 'vitest';
import { fromIndicatorFiles, fromTaskExposures, type ReadIndicator } from '../../../src/ingest/index.ts';

const header = ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type', 'Title', 'gpt4_exposure', 'human_exposure_agg'];
const tasks = [
  ['35-1011.00', '1', 'plan menus', 'Core', 'Head cooks', 'E1', 'E1'],
  ['35-1011.00', '2', 'order goods', 'Core', 'Head cooks', 'E2', 'E1'],
  ['35-1011.00', '3', 'taste dishes', 'Supplemental', 'Head cooks', 'E0', 'E0'],
  ['35-1011.00', '4', 'count stock', '', 'Head cooks', 'E2', 'E2'],
  ['35-2014.00', '5', 'grill meat', 'Core', 'Cooks', 'E0', 'E0'],
];
const table = (rows: readonly (readonly string[])[]) => ({ file: 'tasks.tsv', rows: [header, ...rows] });
const figureOf = (indicators: readonly ReadIndicator[], id: string, code = '35-1011.00'): number => {
  const { codes, values } = indicators.find((one) => one.id === id)!;
  return values[codes.indexOf(code)]!;
};

describe('exposure of tasks to language models', () => {
  const { indicators } = fromTaskExposures(table(tasks));

  it.each([
    ['gpt-alpha-model', 2 / 6],
    ['gpt-beta-model', 3.5 / 6],
    ['gpt-gamma-model', 5 / 6],
    ['gpt-workflow-model', 3 / 6],
    ['gpt-alpha-people', 4 / 6],
    ['gpt-beta-people', 4.5 / 6],
    ['gpt-gamma-people', 5 / 6],
    ['gpt-workflow-people', 1 / 6],
  ])('%s: core tasks weigh 2, others and those of no stated type 1', (id, value) => {
    expect(figureOf(indicators, id)).toBeCloseTo(value, 12);
    expect(figureOf(indicators, id, '35-2014.00')).toBe(0);
  });

  it('what needs software around the model is gamma less alpha, task by task, and a narrower count of beta', () => {
    const workflow = indicators.find(({ id }) => id === 'gpt-workflow-model')!;
    expect(workflow.variantOf).toBe('gpt-beta-model');
    const { ids, offsets, elements, contributions } = workflow.parts!;
    for (const [at, value] of workflow.values.entries()) {
      const own = contributions.slice(offsets[at], offsets[at + 1]);
      expect(own.reduce((sum, one) => sum + one, 0)).toBeCloseTo(value, 12);
    }
    const adding = elements.filter((_, at) => contributions[at] !== 0).map((element) => ids[element]);
    expect(adding).toEqual(['2', '4']);
  });

  it('follows from a table of alpha and gamma by occupation as well', () => {
    const occupations = {
      file: 'occupations.csv',
      rows: [
        ['O*NET-SOC Code', 'Title', 'dv_rating_alpha', 'dv_rating_gamma'],
        ['35-1011.00', 'Head cooks', '0.25', '0.75'],
        ['35-2014.00', 'Cooks', '', '0.5'],
      ],
    };
    const found = fromIndicatorFiles([occupations]).indicators.find(({ id }) => id === 'gpt-workflow-model')!;
    expect([found.codes, found.values]).toEqual([['35-1011.00'], [0.5]]);
  });

  it('does not depend on the order of rows', () => {
    expect(fromTaskExposures(table([...tasks].reverse())).indicators).toEqual(indicators);
  });
});
