import type { IndicatorFacts, Vintage } from '../catalogue/lens.ts';
import type { Source } from '../catalogue/source.ts';

/** A column of a public table that is an indicator. */
export interface KnownIndicator {
  readonly columns: {
    readonly code: string;
    readonly value: string;
    readonly name: string;
    readonly takenFrom?: string;
  };
  readonly indicator: IndicatorFacts & { readonly vintage: Vintage };
}

const tomlinson: Source = {
  name: 'Working with AI: Measuring the Applicability of Generative AI to Occupations',
  version: '2025',
  year: 2025,
  country: 'US',
  licence: 'CC BY 4.0',
  attribution: 'AI applicability scores: Tomlinson, Jaffe, Wang, Counts, Suri (2025), Microsoft, CC BY 4.0.',
  url: 'https://github.com/microsoft/working-with-ai',
};

const eloundou: Source = {
  name: 'GPTs are GPTs',
  version: '2023',
  year: 2023,
  country: 'US',
  licence: 'MIT',
  attribution: 'Exposure to language models: Eloundou, Manning, Mishkin, Rock (2023), GPTs are GPTs, MIT License.',
  url: 'https://github.com/openai/GPTs-are-GPTs',
};

const yang: Source = {
  name: 'Occupation Green Potential Index',
  licence: 'CC0',
  country: 'US',
  attribution: 'Occupation Green Potential Index: Yang, CC0.',
};

const nesta: Source = {
  name: 'Mapping Career Causeways, automation risk',
  version: '2020',
  year: 2020,
  country: 'UK',
  licence: 'MIT',
  attribution: 'Automation risk: Nesta, Mapping Career Causeways (2020), MIT License.',
  url: 'https://github.com/nestauk/mapping-career-causeways',
};

export const applicabilityFacts: IndicatorFacts = {
  id: 'ai-applicability',
  label: 'AI applicability',
  unit: 'score',
  range: [0, 1],
  direction: 'more of the work activities are ones people use a generative AI for with success',
  trend: 'ai',
  exposure: true,
  source: tomlinson,
};

/** α, β or γ, by the labels of a model or of people. */
export function exposureFacts(by: 'model' | 'people', letter: 'alpha' | 'beta' | 'gamma'): IndicatorFacts {
  const [counted, direction] = {
    alpha: ['tasks a language model helps with directly', 'directly'],
    beta: ['tasks exposed to language models', 'directly, half where software around it is needed'],
    gamma: [
      'tasks a language model helps with, directly or with software around it',
      'directly or with software around it',
    ],
  }[letter];
  return {
    id: `gpt-${letter}-${by}`,
    label: `${counted}, labelled by ${by === 'model' ? 'a model' : 'people'} (${letter})`,
    unit: 'share of weighted tasks',
    range: [0, 1],
    direction: `a language model helps with more of the tasks: ${direction}`,
    trend: 'ai',
    exposure: true,
    ...(letter === 'beta' ? {} : { variantOf: `gpt-beta-${by}` }),
    source: eloundou,
  };
}

/** γ − α: what a model helps with only once software is built around it; the exposure of workflows. */
export function workflowFacts(by: 'model' | 'people'): IndicatorFacts {
  return {
    ...exposureFacts(by, 'gamma'),
    id: `gpt-workflow-${by}`,
    label: `tasks exposed only with software around a language model, labelled by ${by === 'model' ? 'a model' : 'people'} (gamma − alpha)`,
    direction: 'a language model helps with more of the tasks, but only with software around it',
    formula: 'gamma − alpha: the weight of tasks that need software around the model ÷ the weight of all',
  };
}

export { eloundou as eloundouSource, tomlinson as tomlinsonSource };

const gptColumn = (by: 'dv' | 'human', letter: 'alpha' | 'beta' | 'gamma'): KnownIndicator => ({
  columns: { code: 'O*NET-SOC Code', value: `${by}_rating_${letter}`, name: 'Title' },
  indicator: { ...exposureFacts(by === 'dv' ? 'model' : 'people', letter), vintage: 'onet-soc-2019' },
});

/** Public tables whose columns are known: they need no description. */
export const knownIndicators: readonly KnownIndicator[] = [
  {
    columns: { code: 'SOC Code', value: 'ai_applicability_score', name: 'title' },
    indicator: { ...applicabilityFacts, vintage: 'soc-2018' },
  },
  .../* @__PURE__ */ (['dv', 'human'] as const).flatMap((by) =>
    (['alpha', 'beta', 'gamma'] as const).map((letter) => gptColumn(by, letter)),
  ),
  {
    columns: { code: 'ONETSOC Code', value: 'Occupation Green Potential Index', name: 'Title' },
    indicator: {
      id: 'green-potential',
      label: 'green potential',
      unit: 'index',
      direction: 'more green activities in the occupation',
      trend: 'green',
      source: yang,
      vintage: 'onet-soc-2019',
    },
  },
  {
    columns: { code: 'concept_uri', value: 'risk', name: 'occupation', takenFrom: 'onet_code' },
    indicator: {
      id: 'sml-risk',
      label: 'suitability for machine learning (automation risk)',
      unit: 'score of 1 to 5',
      range: [1, 5],
      direction: 'more of the activities suit machine learning',
      trend: 'ai',
      exposure: true,
      source: nesta,
      vintage: 'esco',
    },
  },
];
