import { buildIndex, type SkillIndex, type Source } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { options, type RightArguments } from '../wrong-places.ts';
import { mistakenCatalogue as catalogue } from '../wrong-values.ts';

const source = { name: 'made up', version: '1', year: 2020, licence: 'CC0', attribution: 'Made up.', url: 'http://x' };
const donor = createCatalogue({
  source: { name: 'O*NET', version: '29.2' },
  language: 'en',
  occupations: [{ id: '35-1011.00', label: 'Chefs', code: '35-1011.00' }],
  skills: [{ id: '2.A.1', label: 'Reading', layer: 'skills' }],
  requirements: [{ occupation: '35-1011.00', skill: '2.A.1', kind: 'rated', importance: 0.5, level: 0.4 }],
});
const crosswalk = {
  name: 'ours',
  vintage: 'onet-soc-2019',
  source,
  links: [{ from: 'cook', to: '35-1011.00', confidence: 1 }],
};
const vintages = [
  {
    name: 'editions',
    from: 'onet-soc-2010',
    to: 'onet-soc-2019',
    links: [{ from: '35-1011.00', to: '35-1011.00' }],
  },
];
const table = (header: string, ...rows: readonly string[]) => ({
  file: 'table.csv',
  rows: [header, ...rows].map((row) => row.split(',')),
});
const facts = { id: 'risk', label: 'risk', unit: 'share', direction: 'more at risk', range: [0, 1], source };
const indicator = {
  ...facts,
  vintage: 'onet-soc-2019',
  codes: ['35-1011.00'],
  names: ['Chefs'],
  values: [0.3],
  takenFrom: ['a'],
  parts: { over: 'tasks', ids: ['a'], labels: ['a'], offsets: [0, 1], elements: [0], contributions: [0.3] },
};
const traits = {
  source,
  vintage: 'onet-soc-2019',
  traits: [{ id: 'a', set: 'interests', label: 'a', scale: 'points', min: 1, max: 7 }],
  codes: ['35-1011.00'],
  names: ['Chefs'],
  values: [[3]],
};
const tasks = {
  source,
  vintage: 'onet-soc-2019',
  codes: ['35-1011.00'],
  names: ['Chefs'],
  tasks: [[{ id: '1', text: 'cook', core: true, importance: 3, frequency: [100, 0, 0, 0, 0, 0, 0] }]],
};
const links = {
  vintage: 'onet-soc-2019',
  occupations: ['cook'],
  codes: ['35-1011.00'],
  confidences: [1],
  own: [false],
};
const esco = [
  {
    file: 'occupations_en.csv',
    rows: [
      ['conceptUri', 'preferredLabel', 'iscoGroup', 'code'],
      ['o', 'cook', '5120', '5120.1'],
    ],
  },
  {
    file: 'skills_en.csv',
    rows: [
      ['conceptUri', 'preferredLabel', 'skillType', 'reuseLevel'],
      ['s', 'boil', 'knowledge', ''],
    ],
  },
  {
    file: 'occupationSkillRelations_en.csv',
    rows: [
      ['occupationUri', 'relationType', 'skillUri'],
      ['o', 'essential', 's'],
    ],
  },
];
const onet = [
  {
    file: 'Occupation Data.txt',
    rows: [
      ['O*NET-SOC Code', 'Title', 'Description'],
      ['35-1011.00', 'Chefs', ''],
    ],
  },
  {
    file: 'Skills.txt',
    rows: [
      ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'],
      ['35-1011.00', '2.A', 'Read', 'IM', '3'],
    ],
  },
];
const tabiya = [
  {
    file: 'occupations.csv',
    rows: [
      ['ID', 'ORIGINURI', 'PREFERREDLABEL'],
      ['o1', 'urn:o', 'cook'],
    ],
  },
  {
    file: 'skills.csv',
    rows: [
      ['ID', 'ORIGINURI', 'PREFERREDLABEL'],
      ['s1', 'urn:s', 'boil'],
    ],
  },
  {
    file: 'occupation_to_skill_relations.csv',
    rows: [
      ['OCCUPATIONID', 'SKILLID', 'RELATIONTYPE'],
      ['o1', 's1', 'essential'],
    ],
  },
];

/** Right arguments of every public function of skillgraph/ingest. */
export const ingestArguments: RightArguments = {
  createCatalogue: [
    {
      source,
      language: 'en',
      occupations: [
        {
          id: 'cook',
          label: 'cook',
          code: '5120',
          groupCode: '5120',
          level: 2,
          altLabels: ['a'],
          hiddenLabels: ['b'],
          description: 'd',
          scopeNote: 'n',
          broader: ['g'],
          tags: ['green'],
          translations: { de: { label: 'Koch', altLabels: ['Köchin'], description: 'x' } },
          attributes: [{ set: 'a', name: 'b', value: 1, min: 0, max: 2 }],
          file: 'f',
          row: 2,
        },
      ],
      skills: [
        { id: 's', label: 'boil', type: 'knowledge', reuseLevel: 'transversal', layer: 'skills', broader: ['h'] },
        { id: 't', label: 'fry' },
      ],
      groups: [
        { id: 'g', label: 'kitchen', pillar: 'occupation', code: '1' },
        { id: 'h', label: 'craft', pillar: 'skill' },
      ],
      requirements: [{ occupation: 'cook', skill: 's', kind: 'rated', importance: 0.3, level: 0.2 }],
      skillRelations: [{ from: 's', to: 't', kind: 'optional' }],
      issues: [{ code: 'BLANK_VALUE', file: 'f', row: 1, message: 'm' }],
      lens: { links: [links], indicators: [indicator], traits: [traits], tasks: [tasks] },
    },
  ],
  mergeCatalogues: [[catalogue, donor]],
  withAttributes: [
    catalogue,
    [{ occupation: 'cook', set: 'wages', name: 'median', value: 21, min: 0, max: 100 }],
    options({ file: 'wages.csv' }),
  ],
  activityScores: [
    table('IWA,title,completion_x_scope_x_coverage_user,completion_x_scope_x_coverage_ai', '4.A.1.I1,read,0.1,0.2'),
  ],
  borrowedRatings: [catalogue, donor, crosswalk, options({ vintages })],
  fromCrosswalk: [
    table('esco,onet,how', 'cook,35-1011.00,sure'),
    options({
      name: 'ours',
      columns: { from: 'esco', to: 'onet', confidence: 'how' },
      confidences: { sure: 1 },
      vintage: 'onet-soc-2019',
      source,
    }),
  ],
  reversedCrosswalk: [crosswalk],
  fromEsco: [esco, options({ languages: ['en'], version: '1.2.0' })],
  fromIndicatorFiles: [
    [table('indicator,code,value,source,vintage', 'risk,35-1011.00,0.3,made up,onet-soc-2019')],
    options({ vintages }),
  ],
  fromIndicatorList: [
    table('indicator,code,value,source,vintage', 'risk,35-1011.00,0.3,made up,onet-soc-2019'),
    vintages,
  ],
  fromIndicators: [
    table('code,name,value,taken from', '35-1011.00,Chefs,0.3,a'),
    options({
      columns: { code: 'code', value: 'value', name: 'name', takenFrom: 'taken from' },
      indicator: { ...facts, vintage: 'onet-soc-2019' },
      vintages,
    }),
  ],
  fromTaskList: [table('code,id,task,source,vintage', '35-1011.00,1,cook,made up,onet-soc-2019'), vintages],
  fromTraitList: [
    table('element,set,trait,code,value,source,vintage', 'a,interests,a,35-1011.00,3,made up,onet-soc-2019'),
    vintages,
  ],
  withLensTables: [
    catalogue,
    {
      donors: [donor],
      attributes: [table('occupation,set,name,value', 'cook,wages,median,3')],
      indicators: [table('indicator,code,value,source,vintage', 'risk,35-1011.00,0.3,made up,onet-soc-2019')],
      crosswalks: [table('from,to', 'cook,35-1011.00')],
      vintages: [],
      computed: [indicator],
    },
  ],
  fromMoves: [[{ from: 'cook', to: 'chef', count: 3 }], options({ source, period: '2020', file: 'moves.csv' })],
  fromOnet: [onet, options({ layers: ['skills'], keepSuppressed: true, version: '29.2' })],
  fromPairs: [
    [table('occupation,skill,weight', 'cook,boil,0.3')],
    options({
      columns: { occupation: 'occupation', skill: 'skill', weight: 'weight' },
      kind: 'rated',
      splitSkills: ';',
      labels: table('id,label', 'cook,Cook'),
      source,
      language: 'en',
    }),
  ],
  fromTabiya: [tabiya, options({ language: 'en', version: '1' })],
  fromTaskExposures: [
    table(
      'O*NET-SOC Code,Task ID,Task,Task Type,Title,gpt4_exposure,human_exposure_agg',
      '35-1011.00,1,cook,Core,Chefs,E0,E1',
    ),
    options({ vintage: 'onet-soc-2019' }),
  ],
  fromVintages: [
    table('from,to', '35-1011.00,35-1011.00'),
    options({ from: ['from', 'onet-soc-2010'], to: ['to', 'onet-soc-2019'] }),
  ],
  vintageLinks: [
    table('from,to', '35-1011.00,35-1011.00'),
    options({ from: 'from', to: 'to', fromLabel: 'from', toLabel: 'to' }),
  ],
  withIndicators: [catalogue, [indicator], options({ crosswalks: [crosswalk], vintages })],
  withLens: [
    catalogue,
    { links: [links], indicators: [indicator], traits: [traits], tasks: [tasks] },
    options({ crosswalks: [crosswalk], vintages }),
  ],
};

/** An index with everything that the lens and estimates speak of. */
export const knownOf: {
  readonly source: Source;
  readonly facts: object;
  readonly index: SkillIndex;
} = { source, facts, index: buildIndex(catalogue) };
