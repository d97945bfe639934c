import { attributionOf } from '../../compact/attribution.ts';
import { sourceName } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { isSample } from './sample.ts';
import type { Screen } from './screen.ts';
import { wrapped } from './text.ts';

/** The last lines of an answer: whose data it is, and that it is a sample where it is one. */
export function attributionLines(index: SkillIndex, { styles, width }: Screen): string[] {
  const { licence } = index.meta.source;
  const attribution = attributionOf(index.meta);
  const sample = isSample(index)
    ? `Sample of ${sourceName(index)}, ${index.occupationCount} occupations; name your own data with --data PATH.`
    : `${sourceName(index)}.`;
  return wrapped([sample, attribution ?? licence].filter(Boolean).join(' '), width).map(styles.dim);
}
