import { deflateRawSync } from 'node:zlib';
import { sectionsWithout } from '../compact/derived-section.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { withGates } from '../query/move/stored-gates.ts';
import { withNames } from '../search/engine.ts';
import { packSections } from './packed-sections.ts';

/** Sections that the page has no use for: texts of groups, and what is soon worked out. */
const unused = /^group\.(?:text|note|alt)@/;
const unusedDerived: readonly string[] = ['neighbours', 'space'];

/** A higher one takes twice as long for a hundredth of the page. */
const level = 6;

/**
 * An index as text for a page: with its factors and gates, so that the page answers as the index does; without what the
 * page does not show; packed, deflated, in base64.
 */
export function embeddedSnapshot(index: SkillIndex): string {
  const kept = new Map([...sectionsWithout(prepared(index), unusedDerived)].filter(([name]) => !unused.test(name)));
  return deflateRawSync(packSections(kept), { level }).toString('base64');
}

/** What would keep a reader waiting is worked out here. */
function prepared(index: SkillIndex): SkillIndex {
  const has = (name: string): boolean => index.meta.sections?.[name] !== undefined;
  const gated = has('gates') ? index : withGates(index);
  return has('names') ? gated : withNames(gated);
}

/** A value as text for a page: JSON, deflated, in base64. */
export function embeddedJson(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), { level }).toString('base64');
}
