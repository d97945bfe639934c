import type { SkillIndex } from '../../compact/skill-index.ts';

const samples = /* @__PURE__ */ new WeakSet<SkillIndex>();

/** Remembers that an index was read from the embedded sample. */
export function markSample(index: SkillIndex): void {
  samples.add(index);
}

/** Whether an index was read from the embedded sample. */
export function isSample(index: SkillIndex): boolean {
  return samples.has(index);
}
