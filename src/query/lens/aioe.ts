import type { IndicatorFormula } from './formula.ts';
import { weightedSum } from './weighted-sum.ts';

/** Which applications of AI an exposure speaks of, and the constants that give the published scale. */
const published = {
  all: { origin: 6.034597, scale: 2.218568, label: 'AI occupational exposure' },
  'language modelling': { origin: 0.586049, scale: 11.682614, label: 'exposure to language modelling' },
  'image generation': { origin: 0.555009, scale: 39.23829, label: 'exposure to image generation' },
} as const;

export interface AioeOptions {
  /**
   * How related each ability is to the applications, summed over them, by O*NET element id. The published matrix carries no
   * licence: bring your own copy.
   */
  readonly exposures: Readonly<Record<string, number>>;
  /** Default all ten. */
  readonly applications?: keyof typeof published;
  /** (raw − origin) × scale. Default: what gives the published scale of the applications. */
  readonly origin?: number;
  readonly scale?: number;
}

/**
 * AI occupational exposure (Felten, Raj & Seamans 2021): the mean of the exposures of 52 abilities, each weighed by its
 * importance and level, (IM/5)·(LV/7), set to the published scale. Needs O*NET's Abilities in the index.
 */
export function aioe({ exposures, applications = 'all', ...own }: AioeOptions): IndicatorFormula {
  const { label, ...constants } = published[applications];
  const { origin, scale } = { ...constants, ...own };
  return weightedSum(
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
      formula: 'mean exposure of abilities, weighed by importance and level',
    },
    {
      over: 'abilities',
      scores: exposures,
      combine: ({ importance, level }) => ((1 + 4 * importance) / 5) * level,
      origin,
      scale,
    },
  );
}
