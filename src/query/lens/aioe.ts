import { checkForm, dictionaryOf, type Form, type Forms, isNumber, later, oneOf } from '../../catalogue/forms.ts';
import { checkOptions } from '../../catalogue/options.ts';
import { SkillGraphError } from '../../errors.ts';
import type { IndicatorFormula } from './formula.ts';
import { standardised } from './standardised.ts';
import { weightedSum } from './weighted-sum.ts';

/** Groups of the ten applications of AI. */
export type AioeApplications = 'all' | 'language modelling' | 'image generation' | 'analysis';

interface ApplicationGroup {
  /** What they are called in the published matrix. */
  readonly names: readonly RegExp[];
  readonly label: string;
  /** The constants of the published scale, where there is one. */
  readonly published: { readonly origin: number; readonly scale: number } | null;
}

const groups: Readonly<Record<AioeApplications, ApplicationGroup>> = {
  all: { names: [/./], label: 'AI occupational exposure', published: { origin: 6.034597, scale: 2.218568 } },
  'language modelling': {
    names: [/language model/i],
    label: 'exposure to language modelling',
    published: { origin: 0.586049, scale: 11.682614 },
  },
  'image generation': {
    names: [/image generation/i],
    label: 'exposure to image generation',
    published: { origin: 0.555009, scale: 39.23829 },
  },
  analysis: {
    names: [/strategy games/i, /image recognition/i, /visual question/i],
    label: 'exposure to AI that analyses',
    published: null,
  },
};

export interface AioeOptions {
  /**
   * How related each ability is to the applications, by O*NET element id: a number per application under its published name
   * (`Image Recognition`), or their sum. The published matrix carries no licence: bring your own copy.
   */
  readonly exposures: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  /**
   * Which of them: all ten (the default), language modelling, image generation, or those that analyse (strategy games, image
   * recognition, visual question answering).
   */
  readonly applications?: AioeApplications;
  /**
   * (raw − origin) × scale. Default: what gives the published scale of the applications; `analysis` has none and is set to
   * mean 0 and deviation 1 over the occupations of the index.
   */
  readonly origin?: number;
  readonly scale?: number;
}

const byApplication: Form = /* @__PURE__ */ dictionaryOf(isNumber);

const areExposures: Form = /* @__PURE__ */ dictionaryOf((value) =>
  typeof value === 'object' ? byApplication(value) : isNumber(value),
);

const forms: Forms<AioeOptions> = {
  exposures: areExposures,
  applications: /* @__PURE__ */ later(() => oneOf(Object.keys(groups))),
  origin: isNumber,
  scale: isNumber,
};

/**
 * AI occupational exposure (Felten, Raj & Seamans 2021): the mean of the exposures of 52 abilities, each weighed by its
 * importance and level, (IM/5)·(LV/7), on the published scale. Needs O*NET's Abilities in the index. Over occupations the
 * groups of applications are nearly one fact (all and language modelling r .979): several high ones are one reason.
 *
 * @throws SkillGraphError `BAD_OPTION`, also for exposures by application that lack one of those asked for.
 */
export function aioe(options: AioeOptions): IndicatorFormula {
  const { exposures, applications = 'all', ...own } = checkOptions(options, forms);
  checkForm('The option exposures', exposures, areExposures, 'BAD_OPTION');
  const { label, names, published } = groups[applications];
  const constants = published ?? (own.origin === undefined && own.scale === undefined ? null : { origin: 0, scale: 1 });
  const formula = weightedSum(
    {
      id: applications === 'all' ? 'aioe' : `aioe-${applications.replace(/ /g, '-')}`,
      label,
      unit: 'standard deviations',
      direction: 'the abilities it needs are more related to what AI can do',
      trend: 'ai',
      exposure: true,
      source: {
        name: 'AI Occupational Exposure',
        version: '2021',
        year: 2021,
        country: 'US',
        attribution: 'AI occupational exposure after Felten, Raj & Seamans (2021), from O*NET abilities.',
      },
      formula: `mean exposure of abilities, weighed by importance and level${constants === null ? ', standardised over the occupations' : ''}`,
    },
    {
      over: 'abilities',
      scores: new Map(Object.entries(exposures).map(([ability, own]) => [ability, exposureOf(own, ability, names)])),
      combine: ({ importance, level }) => ((1 + 4 * importance) / 5) * level,
      ...constants,
      ...own,
    },
  );
  return constants === null ? standardised(formula) : formula;
}

/** The sum over the applications asked for; a number is that sum. */
function exposureOf(own: number | Readonly<Record<string, number>>, ability: string, names: readonly RegExp[]): number {
  if (typeof own === 'number') return own;
  const asked = Object.entries(own).filter(([application]) => names.some((name) => name.test(application)));
  if (asked.length < names.length)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The exposures of ability ${ability} name ${Object.keys(own).join(', ') || 'no application'}; ${asked.length} of ${names.length} that are asked for are among them.`,
    );
  return asked.reduce((sum, [, related]) => sum + related, 0);
}
