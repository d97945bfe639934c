import type { Attribute } from '../../catalogue/types.ts';
import { storedAttributes } from '../../compact/attribute-section.ts';
import { derived } from '../../compact/derived.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';

/** The attributes an occupation carries: shown as published, never derived. */
export function attributesOf(index: SkillIndex, row: number): readonly Attribute[] {
  return allAttributes(index)[row] ?? [];
}

const allAttributes = /* @__PURE__ */ derived(
  (index: SkillIndex): readonly (readonly Attribute[])[] =>
    storedAttributes(index.sections, index.occupationCount) ?? [],
);
