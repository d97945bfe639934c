import { attributionOf } from '../../compact/attribution.ts';
import { sourceName } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { noteLines } from './heading.ts';
import { isSample } from './sample.ts';
import type { Screen } from './screen.ts';

/**
 * The last line of an answer: whose data it is, and that it is a sample where it is one. Sources of figures about
 * occupations are named where such figures are `lent`, and by "skillgraph info".
 */
export function attributionLines(index: SkillIndex, screen: Screen, lent = false): string[] {
  const { source } = index.meta;
  const words = attributionOf(lent || index.meta.tags.includes('borrowed') ? index.meta : { source }) ?? source.licence;
  const named = words?.includes(source.name) === true ? '' : `${sourceName(index)}.`;
  const sample = isSample(index) ? 'Sample (own data: --data).' : '';
  return noteLines(screen, [sample, named, words].filter(Boolean).join(' '));
}
