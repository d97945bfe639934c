import type { Lens } from '../catalogue/lens.ts';
import { sectionsWithout } from './derived-section.ts';
import { writeSections } from './layout.ts';
import { encodedLens, lensSections } from './lens-sections.ts';
import { openIndex } from './open-index.ts';
import type { SkillIndex } from './skill-index.ts';

/** The index with another lens in place of its own; estimates, which were made of the former one, are dropped. */
export function withStoredLens(index: SkillIndex, lens: Lens): SkillIndex {
  const former: readonly string[] = Object.values(lensSections);
  const kept = [...sectionsWithout(index, ['estimates'])].filter(([name]) => !former.includes(name));
  return openIndex(writeSections([...kept.map(([name, bytes]) => ({ name, bytes })), ...encodedLens(lens)]));
}
