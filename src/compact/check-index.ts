import { readable, SkillGraphError, shown } from '../errors.ts';
import type { SkillIndex } from './skill-index.ts';

/** @throws SkillGraphError `BAD_INPUT` for a catalogue, a promise, or whatever else stands where an index should. */
export function checkIndex(index: unknown): asserts index is SkillIndex {
  const what = readable('The index', () => {
    const { occupationCount, meta, buffer, byteLength, then, requirements } = Object(index);
    if (typeof occupationCount === 'number' && typeof meta === 'object')
      return buffer?.byteLength < byteLength
        ? 'one whose buffer was transferred or cut; hand over a copy: index.buffer.slice(0)'
        : null;
    return typeof then === 'function'
      ? 'a promise; await it'
      : `${requirements === undefined ? shown(index) : 'a catalogue'}; make one with buildIndex(catalogue) or openIndex(buffer)`;
  });
  if (what !== null) throw new SkillGraphError('BAD_INPUT', `An index is expected, and this is ${what}.`);
}
