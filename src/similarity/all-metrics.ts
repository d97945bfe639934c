import {
  adamicAdar,
  commonSkills,
  cosine,
  coverage,
  dice,
  jaccard,
  leichtHolmeNewman,
  type Metric,
  minConditional,
  newman,
  overlap,
  resourceAllocation,
} from './metric.ts';

/** Every metric that needs no parameter, and what it asks, in words: what the terminal offers and the tests go through. */
export const metricWords: readonly (readonly [Metric, string])[] = [
  [jaccard, 'shared skills of all skills of both'],
  [dice, 'shared skills, twice, of both sides together'],
  [cosine, 'angle between the two skill vectors'],
  [coverage, 'how much of what the other needs is there already (directed)'],
  [overlap, 'shared skills of the smaller side'],
  [minConditional, 'shared skills of the larger side'],
  [commonSkills, 'number of shared skills'],
  [adamicAdar, 'shared skills, rare ones count more: 1 / ln df'],
  [resourceAllocation, 'shared skills, rare ones count much more: 1 / df'],
  [newman, 'shared skills: 1 / (df − 1)'],
  [leichtHolmeNewman, 'shared skills of the product of both sizes'],
];
