import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/compact/build-index.ts';
import { fitQuestions, occupationSummary, traits } from '../../../src/index.ts';
import { fromOnet } from '../../../src/ingest/onet.ts';

const occupations = {
  file: 'Occupation Data.txt',
  rows: [
    ['O*NET-SOC Code', 'Title'],
    ['35-1011.00', 'Chefs'],
    ['35-2014.00', 'Cooks'],
    ['35-9021.00', 'Dishwashers'],
  ],
};

const skills = {
  file: 'Skills.txt',
  rows: [
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'],
    ...['35-1011.00', '35-2014.00', '35-9021.00'].map((code) => [code, '2.A.1.a', 'Reading', 'IM', '3']),
  ],
};

describe("O*NET's Work Styles", () => {
  const header = ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'];
  const scales = {
    file: 'Scales Reference.txt',
    rows: [
      ['Scale ID', 'Scale Name', 'Minimum', 'Maximum'],
      ['WI', 'Work Styles Impact', '-3', '3'],
      ['DR', 'Distinctiveness Rank', '0', '10'],
      ['IM', 'Importance', '1', '5'],
    ],
  };
  const styles = {
    file: 'Work Styles.txt',
    rows: [
      header,
      ['35-1011.00', '1.D.1.a', 'Innovation', 'WI', '2.5'],
      ['35-1011.00', '1.D.1.a', 'Innovation', 'DR', '1'],
      ['35-2014.00', '1.D.1.a', 'Innovation', 'WI', '-0.5'],
      ['35-9021.00', '1.D.1.a', 'Innovation', 'WI', '-2'],
      ['35-1011.00', '1.D.3.c', 'Cooperation', 'WI', '1'],
      ['35-2014.00', '1.D.3.c', 'Cooperation', 'WI', '1'],
      ['35-9021.00', '1.D.3.c', 'Cooperation', 'WI', '1'],
    ],
  };

  it('of 30.1 are read by the scale the file states: impact from −3 to 3, below nothing where it hinders', () => {
    const found = traits(buildIndex(fromOnet([occupations, skills, scales, styles])), '35-9021.00');
    if (found.status !== 'ok') throw new Error(found.reason);
    const innovation = found.results.find(({ id }) => id === '1.D.1.a')!;
    expect(innovation).toMatchObject({ value: -2, scale: 'Work Styles Impact', min: -3, max: 3, percentile: 100 / 6 });
    // Of 2.5, −.5, −2 the mean is 0 and the variance 3.5.
    expect(innovation.z).toBeCloseTo(-2 / Math.sqrt(3.5), 12);
    expect(found.results.find(({ id }) => id === '1.D.3.c')!.z).toBe(0);
  });

  it('rank of distinctiveness is no measure, and never shown as one', () => {
    const found = traits(buildIndex(fromOnet([occupations, skills, scales, styles])), '35-1011.00');
    if (found.status !== 'ok') throw new Error(found.reason);
    expect(found.results.map(({ id, value }) => [id, value])).toEqual([
      ['1.D.1.a', 2.5],
      ['1.D.3.c', 1],
    ]);
  });

  it('ask only where an occupation asks more than half a deviation above the mean', () => {
    const asked = fitQuestions(buildIndex(fromOnet([occupations, skills, scales, styles])), '35-1011.00');
    expect(asked.results.map(({ id }) => id)).toEqual(['1.D.1.a']);
    expect(fitQuestions(buildIndex(fromOnet([occupations, skills, scales, styles])), '35-2014.00').status).toBe(
      'insufficient',
    );
  });
});

describe('Task Ratings', () => {
  const statements = {
    file: 'Task Statements.txt',
    rows: [
      ['O*NET-SOC Code', 'Task ID', 'Task', 'Task Type'],
      ['35-1011.00', '1', 'Taste what is cooked.', 'Core'],
      ['35-1011.00', '2', 'Plan the season.', 'Core'],
      ['35-1011.00', '3', 'Judge at fairs.', 'Supplemental'],
      ['35-1011.00', '4', 'Greet guests.', 'n/a'],
    ],
  };
  const frequency = (task: string, shares: readonly number[]): string[][] =>
    shares.map((share, at) => ['35-1011.00', task, 'FT', String(at + 1), String(share), 'N']);
  const ratings = {
    file: 'Task Ratings.txt',
    rows: [
      ['O*NET-SOC Code', 'Task ID', 'Scale ID', 'Category', 'Data Value', 'Recommend Suppress'],
      ['35-1011.00', '1', 'IM', 'n/a', '4.5', 'N'],
      // Half of the answers is reached exactly at the sixth category; of the second task at the first.
      ...frequency('1', [0, 0, 10, 10, 20, 10, 50]),
      ...frequency('2', [50, 20, 30, 0, 0, 0, 0]),
      ...frequency('3', [0, 0, 0, 100, 0, 0, 0]).map((row) => [...row.slice(0, 5), 'Y']),
    ],
  };
  const summary = occupationSummary(buildIndex(fromOnet([occupations, skills, statements, ratings])), '35-1011.00');
  if (summary.status !== 'ok') throw new Error(summary.reason);
  const { usual } = summary.tasks!;

  it('say how often: the category in the middle of the answers, the lower one where they halve', () => {
    expect(usual.map(({ id, usually }) => [id, usually])).toEqual([
      ['1', 6],
      ['2', 1],
      ['3', undefined],
      ['4', undefined],
    ]);
  });

  it('core tasks weigh 2, others and those of no stated type 1', () => {
    expect(usual.map(({ id, share }) => [id, Math.round(6 * share)])).toEqual([
      ['1', 2],
      ['2', 2],
      ['3', 1],
      ['4', 1],
    ]);
    expect(usual.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('importance comes with its task, and a suppressed rating is left out', () => {
    expect(usual[0]).toMatchObject({ importance: 4.5 });
    expect(usual[2]).not.toHaveProperty('frequency');
  });
});

describe('every table of figures', () => {
  const header = ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Task ID', 'Scale ID', 'Category', 'Data Value'];
  const rated = (category: string, figures: readonly (readonly [value: string, suppress: string])[]): string[][] => [
    [...header, 'Recommend Suppress'],
    ...figures.map(([value, suppress], at) => [
      '35-1011.00',
      `1.${at}`,
      `Element ${at}`,
      '1',
      'IM',
      category,
      value,
      suppress,
    ]),
  ];
  const figures = [
    ['3.5', 'y'],
    ['n/a', 'N'],
    ['three', 'N'],
  ] as const;

  it.each([
    ['Work Styles.txt', ''],
    ['Task Ratings.txt', ''],
    ['Education, Training, and Experience.txt', '2'],
  ])(
    '%s: a suppressed row, a blank and a word are left out, each by its name; the first is kept on demand',
    (file, category) => {
      const tables = [occupations, skills, { file, rows: rated(category, figures) }];
      const about = (keepSuppressed: boolean) =>
        fromOnet(tables, { keepSuppressed })
          .issues.filter((issue) => issue.file === file)
          .map(({ code, row }) => `${code} ${row}`);
      expect(about(false)).toEqual(['BAD_NUMBER 4', 'BLANK_VALUE 3', 'SUPPRESSED 2']);
      expect(about(true)).toEqual(['BAD_NUMBER 4', 'BLANK_VALUE 3']);
    },
  );
});
