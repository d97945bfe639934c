import { readable, SkillGraphError, shown } from '../errors.ts';
import type { SkillIndex } from './skill-index.ts';

/** @throws SkillGraphError `BAD_INPUT` for a catalogue, a promise, or whatever else stands where an index should. */
export function checkIndex(index: unknown): asserts index is SkillIndex {
  const remedy = readable('The index', () => {
    const given = index as Partial<Record<string, unknown>> | null | undefined;
    if (typeof given?.['occupationCount'] === 'number' && typeof given['meta'] === 'object')
      return (given as unknown as SkillIndex).buffer?.byteLength < (given as unknown as SkillIndex).byteLength
        ? 'one whose buffer was transferred or cut; hand over a copy: index.buffer.slice(0)'
        : null;
    return typeof given?.['then'] === 'function'
      ? 'a promise; await it'
      : given?.['requirements'] !== undefined
        ? 'a catalogue; buildIndex(catalogue) makes an index of it'
        : `${shown(index)}; make one with buildIndex(catalogue) or openIndex(buffer)`;
  });
  if (remedy !== null) throw new SkillGraphError('BAD_INPUT', `An index is expected, and this is ${remedy}.`);
}
