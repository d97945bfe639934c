import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError, shown } from '../errors.ts';

/** @throws SkillGraphError `BAD_OPTION` for a layer of skills that the index does not have. */
export function checkLayers(index: SkillIndex, layers: readonly string[] = []): void {
  const known = index.meta.layers;
  for (const layer of layers)
    if (!known.includes(layer))
      throw new SkillGraphError('BAD_OPTION', `The index has no layer ${shown(layer)}. It has: ${known.join(', ')}.`);
}
