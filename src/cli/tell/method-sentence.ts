import type { MethodRef } from '../../query/answer/method-ref.ts';
import { metricWords, weightingWords } from '../ask/methods.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './text.ts';

/** Methods of the product that are no metrics, in words. */
const compositeMeanings: Readonly<Record<string, string>> = {
  'skills and groups': 'shared skills and shared skill groups; essential and rare ones count more',
  features: 'the features the index was built with',
  default: 'blends what the data hold; skillgraph info --methods says more',
  fused: 'ranks by two methods, fused; the score says rank, not likeness',
};

/** Which method scored, in words: `jaccard: shared skills of all skills of both; every requirement counts 1`. */
export function methodSentence({ styles, width }: Screen, { name, parameters }: MethodRef): string[] {
  const words = metricWords.find(([metric]) => metric.name === name)?.[1] ?? compositeMeanings[name];
  const weighting = parameters['weighting'];
  const counted = weightingWords.find(([known]) => known.name === weighting)?.[1] ?? weighting;
  const meaning = words === undefined ? ' (skillgraph info --methods says what it is)' : `: ${words}`;
  const sentence = `${name}${meaning}${counted === undefined ? '' : `; ${counted}`}`;
  return wrapped(sentence, width).map(styles.dim);
}
