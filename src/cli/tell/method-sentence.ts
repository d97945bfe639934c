import type { MethodRef } from '../../query/answer/method-ref.ts';
import { metricWords } from '../../similarity/all-metrics.ts';
import { noteLines } from './heading.ts';
import type { Screen } from './screen.ts';
import { weightingWords } from './weighting-words.ts';

/** Methods of the product that are no metrics, in words. */
const compositeMeanings: Readonly<Record<string, string>> = {
  'skills and groups': 'shared skills and shared skill groups; essential and rare ones count more',
  features: 'the features the index was built with',
  default: 'everything the data say they ask for (skillgraph info --methods says more)',
  fused: 'ranks by two methods, fused; the score says rank, not likeness',
};

/** How skills are compared, where the words for occupations would not do. */
const skillMeanings: Readonly<Record<string, string>> = {
  jaccard: 'occupations that ask for both, of all that ask for either',
  cosine: 'angle between the ratings that occupations give both',
  latent: 'needed in the same kind of work, whether or not by the very same occupations',
};

/** Which method scored, in words: `jaccard: shared skills of all skills of both; every requirement counts 1`. */
export function methodSentence(
  screen: Screen,
  { name, parameters }: MethodRef,
  of: 'occupation' | 'skill' = 'occupation',
): string[] {
  const words =
    of === 'skill'
      ? skillMeanings[name]
      : (metricWords.find(([metric]) => metric.name === name)?.[1] ?? compositeMeanings[name]);
  const weighting = parameters['weighting'];
  const counted = weightingWords.find(([known]) => known.name === weighting)?.[1] ?? weighting;
  const meaning = words === undefined ? ' (skillgraph info --methods says what it is)' : `: ${words}`;
  const sentence = `${name}${meaning}${counted === undefined ? '' : `; ${counted}`}`;
  return noteLines(screen, sentence);
}
