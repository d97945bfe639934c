import { describe, expect, it } from 'vitest';
import type { IndicatorFacts } from '../../../../src/catalogue/lens.ts';
import { buildIndex } from '../../../../src/compact/build-index.ts';
import {
  attribution,
  composition,
  fitQuestions,
  indicatorExplanation,
  indicators,
  occupationSummary,
  openIndex,
  traits,
  withoutOccupations,
} from '../../../../src/index.ts';
import {
  createCatalogue,
  fromCrosswalk,
  fromIndicatorList,
  fromIndicators,
  fromTaskList,
  fromTraitList,
  fromVintages,
  type ReadIndicator,
  withIndicators,
  withLens,
} from '../../../../src/ingest/index.ts';
import { composite, tagShare, traitMatches, weightedSum } from '../../../../src/methods.ts';

const source = { name: 'made up', year: 2024, country: 'NN', licence: 'CC0' };
const facts: IndicatorFacts = {
  id: 'reach',
  label: 'reach of machines',
  unit: 'share of tasks',
  range: [0, 1],
  direction: 'machines reach more',
  exposure: true,
  source,
};

type Groups = NonNullable<Parameters<typeof createCatalogue>[0]['groups']>;

function kitchen(further: Groups = []) {
  return createCatalogue({
    source: { name: 'kitchen', attribution: 'Kitchen data.' },
    occupations: [
      { id: 'chef', label: 'chef', groupCode: '3434' },
      { id: 'cook', label: 'cook', groupCode: '5120' },
      { id: 'porter', label: 'kitchen porter', groupCode: '9412' },
    ],
    skills: [
      { id: 's1', label: 'cook soups', broader: ['g1'], tags: ['green'] },
      { id: 's2', label: 'plan menus', broader: ['g2'], tags: ['digital'] },
      { id: 's3', label: 'wash up', broader: ['g1'] },
    ],
    groups: [
      { id: 'root', label: 'skills', pillar: 'skill' },
      { id: 'g1', label: 'handling', pillar: 'skill', broader: ['root'] },
      { id: 'g2', label: 'planning', pillar: 'skill', broader: ['root'] },
      ...further,
    ],
    requirements: [
      { occupation: 'chef', skill: 's1', kind: 'essential' },
      { occupation: 'chef', skill: 's2', kind: 'essential' },
      { occupation: 'chef', skill: 's3', kind: 'optional' },
      { occupation: 'cook', skill: 's1', kind: 'essential' },
      { occupation: 'porter', skill: 's3', kind: 'essential' },
    ],
  });
}

const crosswalk = fromCrosswalk(
  {
    file: 'links.csv',
    rows: [
      ['from', 'to', 'confidence'],
      ['chef', '35-1011.00', '1'],
      ['cook', '35-2014.00', '1'],
      ['cook', '35-2011.00', '0.5'],
      ['porter', '99-9999.00', '1'],
    ],
  },
  { vintage: 'onet-soc-2019' },
);

const reach = (rows: readonly string[][]): ReadIndicator =>
  fromIndicators(
    { file: 'reach.csv', rows: [['code', 'name', 'value'], ...rows] },
    { indicator: { ...facts, vintage: 'onet-soc-2019' } },
  );
const rows = [
  ['35-1011.00', 'Chefs', '0.2'],
  ['35-2014.00', 'Cooks, Restaurant', '0.4'],
  ['35-2011.00', 'Cooks, Fast Food', '0.7'],
  ['11-1011.00', 'Chief Executives', '0.9'],
];

function answered<T extends { readonly status: string }>(answer: T): Exclude<T, { readonly status: 'insufficient' }> {
  expect(answer.status).toBe('ok');
  return answer as Exclude<T, { readonly status: 'insufficient' }>;
}

describe('indicators of an index', () => {
  const lent = withIndicators(kitchen(), [reach(rows)], { crosswalks: [crosswalk] });
  const index = buildIndex(lent);
  const found = (name: string, id = 'reach') => answered(indicators(index, name)).results.find((one) => one.id === id)!;

  it('are borrowed by confidence, with donors, range and percentile among the source’s occupations', () => {
    const cook = found('cook');
    expect(cook).toMatchObject({ evidence: 'borrowed', least: 0.4, greatest: 0.7, confidence: 0.75 });
    expect(cook.value).toBeCloseTo((1 * 0.4 + 0.5 * 0.7) / 1.5, 12);
    expect(cook.percentile).toBe(50);
    expect(cook.donors.map(({ code }) => code)).toEqual(['35-2011.00', '35-2014.00']);
  });

  it('say none, and why, where nobody lends: a missing figure is no zero', () => {
    expect(found('porter').evidence).toBe('none');
    expect(found('porter').value).toBeUndefined();
    expect(found('porter').reason).toContain('neither this occupation nor one that corresponds');
  });

  it('report every link that hits nothing', () => {
    const dangling = lent.issues.filter(({ code, file }) => code === 'UNKNOWN_CONCEPT' && file === 'links.csv');
    expect(dangling.map(({ message }) => message)).toEqual([
      'The link porter → 99-9999.00 hits nothing: "reach of machines" (onet-soc-2019) has no 99-9999.00.',
    ]);
  });

  it('are published where the source has the very occupation', () => {
    const rowsOfOwn = [
      ['code', 'value'],
      ['chef', '0.3'],
    ];
    const own = fromIndicators({ file: 'own.csv', rows: rowsOfOwn }, { indicator: { ...facts, vintage: 'esco' } });
    const published = answered(indicators(buildIndex(withIndicators(kitchen(), [own])), 'chef'));
    expect(published.results.find(({ id }) => id === 'reach')).toMatchObject({ evidence: 'published', value: 0.3 });
  });

  it('stand beside the mean of the major group, by its name where the index has one', () => {
    const named = kitchen([{ id: 'C51', code: '51', label: 'Personal service workers', pillar: 'occupation' }]);
    const at = buildIndex(withIndicators(named, [reach(rows)], { crosswalks: [crosswalk] }));
    const groupOf = (name: string) => answered(indicators(at, name)).results.find(({ id }) => id === 'reach')!.group;
    expect(groupOf('cook')).toEqual({ group: '51', label: 'Personal service workers', mean: 0.5, occupations: 1 });
    expect(groupOf('chef')).toEqual({ group: '34', mean: 0.2, occupations: 1 });
    expect(groupOf('porter')).toBeUndefined();
  });

  it('do not depend on the order of rows', () => {
    const turned = withIndicators(kitchen(), [reach([...rows].reverse())], { crosswalks: [crosswalk] });
    expect(new Uint8Array(buildIndex(turned).buffer)).toEqual(new Uint8Array(index.buffer));
  });

  it('survive a change of occupations, and name their sources', () => {
    const fewer = withoutOccupations(openIndex(index.buffer), ['porter']);
    const chef = answered(indicators(fewer, 'chef')).results.find(({ id }) => id === 'reach');
    expect(chef).toMatchObject({ value: 0.2 });
    expect(attribution(fewer)).toBe('Kitchen data. made up, CC0.');
  });

  it('are explained: base and contributions sum to the value', () => {
    for (const id of ['reach', 'green-share']) {
      const explained = answered(indicatorExplanation(index, 'cook', id));
      const sum = explained.results.reduce((total, { contribution }) => total + contribution, explained.base);
      expect(Math.abs(sum - explained.indicator.value!)).toBeLessThan(1e-12);
    }
    expect(() => indicatorExplanation(index, 'cook', 'wealth')).toThrow(/There are: digital-share, green-share, reach/);
  });

  it('say that sources disagree only where percentiles of different sources differ by more than 40', () => {
    const both = (values: readonly string[], further: Partial<IndicatorFacts> = { source: { name: 'others' } }) => {
      const table = {
        file: 'other.csv',
        rows: [['code', 'value'], ...values.map((value, i) => [rows[i]![0]!, value])],
      };
      const other = fromIndicators(table, {
        indicator: { ...facts, id: 'other', label: 'another reach', ...further, vintage: 'onet-soc-2019' },
      });
      return indicators(
        buildIndex(withIndicators(kitchen(), [reach(rows), other], { crosswalks: [crosswalk] })),
        'chef',
      );
    };
    // The chef stands at percentile 12.5 by one; by the other at 87.5, or at 37.5.
    expect(both(['0.9', '0.1', '0.2', '0.3'])).toMatchObject({
      disagreement: { difference: 75, highest: { id: 'other' }, lowest: { id: 'reach' } },
    });
    expect(both(['0.2', '0.1', '0.5', '0.6'])).not.toHaveProperty('disagreement');
    const far = ['0.9', '0.1', '0.2', '0.3'];
    expect(both(far, { source })).not.toHaveProperty('disagreement');
    expect(both(far, { source: { name: 'others' }, variantOf: 'reach' })).not.toHaveProperty('disagreement');
    expect(both(far, { source: { name: 'others' }, variantOf: 'one that is not there' })).toHaveProperty(
      'disagreement',
    );
    expect(both(far, { source: { name: 'others' }, exposure: false })).not.toHaveProperty('disagreement');
  });

  it('agree at 40 percentiles apart, and disagree at 41', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `11-10${String(i).padStart(2, '0')}.00`);
    const catalogue = createCatalogue({
      source: { name: 'a hundred' },
      occupations: ids.map((id) => ({ id, label: id })),
      skills: [{ id: 's', label: 's' }],
      requirements: ids.map((occupation) => ({ occupation, skill: 's', kind: 'essential' })),
    });
    const ranked = (id: string, shift: number): ReadIndicator =>
      fromIndicators(
        { file: `${id}.csv`, rows: [['code', 'value'], ...ids.map((job, i) => [job, `${((i + shift) % 100) / 100}`])] },
        { indicator: { ...facts, id, source: { name: id }, vintage: 'onet-soc-2019' } },
      );
    const apart = (shift: number) => {
      const answer = answered(
        indicators(buildIndex(withIndicators(catalogue, [ranked('one', 0), ranked('two', shift)])), ids[0]!),
      );
      return answer.disagreement?.difference;
    };
    expect(apart(40)).toBeUndefined();
    expect(apart(41)).toBeCloseTo(41, 9);
  });

  it('of an unknown edition are refused with the candidates named; told where a code has one edition only', () => {
    const read = (code: string) => {
      const table = {
        file: 'x.csv',
        rows: [
          ['code', 'value'],
          [code, '1'],
        ],
      };
      return fromIndicators(table, { indicator: { ...facts } });
    };
    expect(() => read('35-1011')).toThrow(/soc-2010 or soc-2018/);
    expect(() => read('35-1011.00')).toThrow(/onet-soc-2010 or onet-soc-2019/);
    expect(read('15-1252').vintage).toBe('soc-2018');
    expect(read('15-1132.00').vintage).toBe('onet-soc-2010');
    expect(() => read('X1')).toThrow(/no known taxonomy/);
  });

  it('outside their range are refused, blank ones are issues, and differing ones are averaged', () => {
    expect(() => reach([['35-1011.00', '', '1.5']])).toThrow(/outside the stated range 0 to 1/);
    const read = reach([
      ['35-1011.00', '', '0.2'],
      ['35-1011.00', '', '0.4'],
      ['35-2014.00', '', ''],
    ]);
    expect(read.values[0]).toBeCloseTo(0.3, 12);
    expect(read.issues.map(({ code }) => code).sort()).toEqual(['BLANK_VALUE', 'DUPLICATE_CONCEPT']);
  });

  it('of SOC codes without names are lent by those of the plain O*NET occupation', () => {
    const facts = { unit: 'share', direction: 'more', source: { name: 'made up' } };
    const bySoc = fromIndicators(
      {
        file: 'soc.csv',
        rows: [
          ['code', 'value'],
          ['35-1011', '0.4'],
          ['35-2014', '0.2'],
        ],
      },
      { indicator: { ...facts, id: 'soc', label: 'by SOC', vintage: 'soc-2018' } },
    );
    const byOnet = fromIndicators(
      {
        file: 'onet.csv',
        rows: [
          ['code', 'title', 'value'],
          ['35-1011.00', 'Head Cooks', '1'],
          ['35-2014.01', 'Grill Cooks', '2'],
        ],
      },
      { indicator: { ...facts, id: 'onet', label: 'by O*NET', vintage: 'onet-soc-2019' } },
    );
    const crosswalk = fromCrosswalk(
      {
        file: 'x.csv',
        rows: [
          ['a', 'b'],
          ['chef', '35-1011.00'],
          ['cook', '35-2014.01'],
        ],
      },
      { vintage: 'onet-soc-2019' },
    );
    const both = [bySoc, byOnet];
    for (const given of [both, [...both].reverse()]) {
      const at = buildIndex(withIndicators(kitchen(), given, { crosswalks: [crosswalk] }));
      const donors = (name: string) => answered(indicators(at, name)).results.find(({ id }) => id === 'soc')!.donors;
      expect(donors('chef')).toMatchObject([{ code: '35-1011', label: 'Head Cooks' }]);
      expect(donors('cook')).toMatchObject([{ code: '35-2014', label: '' }]);
    }
  });

  it('cross an edition by its table, split codes lending both', () => {
    const later = fromVintages({
      file: 'later.csv',
      rows: [
        ['O*NET-SOC 2010 Code', 'O*NET-SOC 2019 Code'],
        ['35-9000.00', '35-1011.00'],
        ['35-9000.00', '35-2014.00'],
      ],
    });
    const linksToEarly = {
      file: 'early.csv',
      rows: [
        ['from', 'to'],
        ['chef', '35-9000.00'],
      ],
    };
    const early = fromCrosswalk(linksToEarly, { vintage: 'onet-soc-2010' });
    const crossed = withIndicators(kitchen(), [reach(rows)], { crosswalks: [early], vintages: [later] });
    const chef = answered(indicators(buildIndex(crossed), 'chef')).results.find(({ id }) => id === 'reach')!;
    expect(chef.value).toBeCloseTo(0.3, 12);
    expect(() => withIndicators(kitchen(), [reach(rows)], { crosswalks: [early] })).toThrow(
      /No occupation .* is reached/,
    );
  });

  it('come from the long form with their facts', () => {
    const [read] = fromIndicatorList({
      file: 'list.csv',
      rows: [
        ['indicator', 'label', 'unit', 'least', 'most', 'exposure', 'code', 'value', 'source', 'year', 'vintage'],
        ['reach', 'reach', 'share', '0', '1', 'yes', '35-1011.00', '0.2', 'made up', '2024', 'onet-soc-2019'],
      ],
    });
    expect(read).toMatchObject({ id: 'reach', range: [0, 1], exposure: true, source: { name: 'made up', year: 2024 } });
  });
});

describe('formulas', () => {
  const index = buildIndex(kitchen());

  it('tagShare counts essential 1, optional ½', () => {
    expect(tagShare('green').prepare(index)(0)!.value).toBeCloseTo(1 / 2.5, 12);
    expect(tagShare('unheard of').prepare(index)(0)).toBeNull();
  });

  it('a weighted sum of one’s own is ranked and explained like ours', () => {
    const own = weightedSum(
      { ...facts, id: 'own' },
      { scores: { s1: 1, s3: 0 }, combine: ({ kind }) => (kind === 'optional' ? 0.5 : 1) },
    );
    const chef = answered(indicators(index, 'chef', { also: [own] })).results.find(({ id }) => id === 'own')!;
    expect(chef).toMatchObject({ evidence: 'computed' });
    expect(chef.value).toBeCloseTo(1 / 1.5, 12);
    const explained = answered(indicatorExplanation(index, 'chef', 'own', { also: [own] }));
    expect(explained.results.map(({ id }) => id)).toEqual(['s1', 's3']);
    const sum = explained.results.reduce((total, { contribution }) => total + contribution, explained.base);
    expect(Math.abs(sum - chef.value!)).toBeLessThan(1e-12);
  });
});

describe('composite', () => {
  const index = buildIndex(withIndicators(kitchen(), [reach(rows)], { crosswalks: [crosswalk] }));
  const { results } = answered(indicators(index, 'chef'));

  it('is the weighted mean of percentiles, shown with what leaving out each part gives', () => {
    const digital = results.find(({ id }) => id === 'digital-share')!.percentile!;
    const parts = [
      { indicator: 'reach', weight: 2, reverse: true },
      { indicator: 'digital-share', weight: 1 },
    ];
    const found = composite({ name: 'mine', parts }, results)!;
    expect(found.value).toBeCloseTo((2 * (100 - 12.5) + digital) / 3, 12);
    expect(found.range).toEqual([Math.min(87.5, digital), Math.max(87.5, digital)]);
    expect(found.parts.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(found.value, 12);
  });

  it('has no default weights, and refuses what is not there', () => {
    expect(() => composite({ name: 'mine', parts: [] }, results)).toThrow(/at least two parts/);
    const parts = ['luck', 'reach'].map((indicator) => ({ indicator, weight: 1 }));
    expect(() => composite({ name: 'mine', parts }, results)).toThrow(/names "luck"/);
  });
});

describe('traits and questions', () => {
  const names = ['Innovation', 'Cooperation', 'Leadership', 'Integrity'];
  const values: Readonly<Record<string, readonly number[]>> = {
    '35-1011.00': [5, 1, 5, 2],
    '35-2014.00': [3, 3, 3, 3],
    '35-2011.00': [2, 4, 2, 3],
    '11-1011.00': [2, 4, 2, 4],
  };
  const table = fromTraitList({
    file: 'traits.csv',
    rows: [
      ['element', 'set', 'trait', 'scale', 'least', 'most', 'code', 'value', 'source', 'vintage'],
      ...Object.entries(values).flatMap(([code, own]) =>
        own.map((value, i) => [
          `1.C.${i}`,
          'work styles',
          names[i]!,
          'Importance',
          '1',
          '5',
          code,
          String(value),
          'made up',
          'onet-soc-2019',
        ]),
      ),
    ],
  });
  const index = buildIndex(withLens(kitchen(), { traits: [table] }, { crosswalks: [crosswalk] }));

  it('are two-sided: z and percentile over all rated occupations', () => {
    const found = answered(traits(index, 'chef'));
    const innovation = found.results.find(({ label }) => label === 'Innovation')!;
    expect(innovation.z).toBeCloseTo(2 / Math.sqrt(1.5), 12);
    expect(innovation.percentile).toBe(87.5);
    expect(found.results.at(-1)!.z).toBeLessThan(-1);
    expect(found).toMatchObject({ evidence: 'borrowed', source: { name: 'made up' } });
  });

  it('are not promised of a download where nothing in it corresponds to the occupation', () => {
    expect(traits(index, 'porter')).toMatchObject({
      reason: expect.stringMatching(/^No occupation that made up rates is this one/),
    });
    expect(fitQuestions(index, 'porter')).toMatchObject({
      reason: expect.stringMatching(/^No occupation that made up rates is this one/),
    });
    expect(traits(buildIndex(kitchen()), 'chef')).toMatchObject({
      reason: expect.stringMatching(/Build it with some: skillgraph build --attributes/),
    });
  });

  it('ask nothing twice: what goes along with a trait chosen before is passed over, and nothing is padded', () => {
    const found = answered(fitQuestions(index, 'chef', { answers: { '1.C.0': 'no' } }));
    expect(found.results.map(({ label, speaks }) => [label, speaks])).toEqual([['Innovation', 'against']]);
    expect(() => fitQuestions(index, 'chef', { answers: { '1.C.0': 'maybe' as 'yes' } })).toThrow(/yes, no or unsure/);
    expect(fitQuestions(index, 'porter').status).toBe('insufficient');
  });

  it('match a person by the shape of their traits', () => {
    const { results, subject, source } = traitMatches(index, { '1.C.0': 5, '1.C.1': 1, '1.C.2': 5, '1.C.3': 2 });
    const [first] = results;
    expect(subject.traits.map(({ id }) => id)).toEqual(['1.C.0', '1.C.1', '1.C.2', '1.C.3']);
    expect(source.name).toBe('made up');
    expect(first!.id).toBe('chef');
    expect(first!.correlation).toBeCloseTo(1, 12);
    const byName = Object.fromEntries(subject.traits.map(({ label, value }) => [label.toUpperCase(), value]));
    expect(traitMatches(index, byName).results).toEqual(results);
    expect(traitMatches(index, byName, { limit: 1 }).results).toEqual([first]);
    expect(() => traitMatches(index, { '1.C.0': 5 })).toThrow(/at least 3 traits/);
    expect(() => traitMatches(index, { patience: 5 })).toThrow(/no trait "patience". There are: /);
    expect(() => traitMatches(index, { ...byName, '1.C.0': 9 })).toThrow(/is 9; its scale goes from 1 to 5/);
    expect(() => traitMatches(index, byName, { limit: -1 })).toThrow(/limit/);
  });
});

describe('composition, tasks and summary', () => {
  const tasks = fromTaskList({
    file: 'tasks.csv',
    rows: [
      ['code', 'name', 'id', 'task', 'core', 'model', 'people', 'frequency', 'source', 'vintage'],
      ['35-1011.00', 'Chefs', '1', 'Taste.', 'yes', 'E0', 'E0', '0 0 0 10 20 30 40', 'made up', 'onet-soc-2019'],
      ['35-1011.00', 'Chefs', '2', 'Write menus.', 'yes', 'E1', 'E1', '0 40 30 30 0 0 0', 'made up', 'onet-soc-2019'],
      ['35-1011.00', 'Chefs', '3', 'Order by post.', 'no', 'E2', 'E0', '', 'made up', 'onet-soc-2019'],
    ],
  });
  const index = buildIndex(withLens(kitchen(), { tasks: [tasks] }, { crosswalks: [crosswalk] }));

  it('shares of the requirement weight sum to 1, side by side', () => {
    const found = answered(composition(index, 'chef', { beside: 'cook' }));
    expect(found.results.map(({ label, share }) => [label, share])).toEqual([
      ['handling', 0.6],
      ['planning', 0.4],
    ]);
    expect(found.results[0]!.beside).toEqual({ share: 1, skills: 1 });
  });

  it('tasks that weigh the same and of which no more is known stand as the source numbers them, 9 before 10', () => {
    const numbered = fromTaskList({
      file: 'tasks.csv',
      rows: [
        ['code', 'id', 'task', 'core', 'source', 'vintage'],
        ...['10', '9', '11', '100'].map((id) => [
          '35-1011.00',
          id,
          `Task ${100 - Number(id)}.`,
          'yes',
          'made up',
          'onet-soc-2019',
        ]),
      ],
    });
    const at = buildIndex(withLens(kitchen(), { tasks: [numbered] }, { crosswalks: [crosswalk] }));
    const { tasks: found } = answered(occupationSummary(at, 'chef'));
    expect(found!.usual.map(({ id }) => id)).toEqual(['9', '10', '11', '100']);
  });

  it('core tasks count twice, the more frequent comes first, and shares by class sum to 1', () => {
    const found = answered(occupationSummary(index, 'chef'));
    expect(found.tasks!.usual.map(({ id, share, usually }) => [id, share, usually])).toEqual([
      ['1', 0.4, 6],
      ['2', 0.4, 3],
      ['3', 0.2, undefined],
    ]);
    expect(found.tasks!.model).toEqual({ E0: 0.4, E1: 0.4, E2: 0.2 });
    expect(found.tasks!.people!.E0).toBeCloseTo(0.6, 12);
    expect(found.differs).toMatchObject({ from: { id: 'cook' }, shared: 1 });
  });
});
