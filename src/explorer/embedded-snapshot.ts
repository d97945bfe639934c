import { deflateRawSync } from 'node:zlib';
import { sectionsWithout } from '../compact/derived-section.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { packSections } from './packed-sections.ts';

/** Sections that the page has no use for: texts of groups, and what is large and soon worked out or left out. */
const unused = /^group\.(?:text|note|alt)@/;
const unusedDerived: readonly string[] = ['factors', 'neighbours'];

/** A higher one takes twice as long for a hundredth of the page. */
const level = 6;

/** An index as text for a page: without what the page does not show, packed, deflated, in base64. */
export function embeddedSnapshot(index: SkillIndex): string {
  const kept = new Map([...sectionsWithout(index, unusedDerived)].filter(([name]) => !unused.test(name)));
  return deflateRawSync(packSections(kept), { level }).toString('base64');
}

/** A value as text for a page: JSON, deflated, in base64. */
export function embeddedJson(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), { level }).toString('base64');
}
