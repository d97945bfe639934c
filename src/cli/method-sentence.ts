import type { MethodRef } from '../query/method-ref.ts';
import { metricWords, weightingWords } from './methods.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './text.ts';

/** Which method scored, in words: `jaccard: shared skills of all skills of both; every requirement counts 1`. */
export function methodSentence({ styles, width }: Screen, { name, parameters }: MethodRef): string[] {
  const words = metricWords.find(([metric]) => metric.name === name)?.[1];
  const weighting = parameters['weighting'];
  const counted = weightingWords.find(([known]) => known.name === weighting)?.[1] ?? weighting;
  const meaning = words === undefined ? ' (skillgraph info --methods says what it is)' : `: ${words}`;
  const sentence = `${name}${meaning}${counted === undefined ? '' : `; ${counted}`}`;
  return wrapped(sentence, width).map(styles.dim);
}
