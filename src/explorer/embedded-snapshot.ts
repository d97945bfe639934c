import { deflateRawSync } from 'node:zlib';
import type { SkillIndex } from '../compact/skill-index.ts';
import { packSections } from './packed-sections.ts';

/** Sections that the page has no use for: texts of groups, and factors, which are large. */
const unused = /^group\.(?:text|note|alt)@|^factors?\b|^latent\b/;

/** An index as text for a page: without what the page does not show, packed, deflated, in base64. */
export function embeddedSnapshot(index: SkillIndex): string {
  const kept = new Map([...index.sections].filter(([name]) => !unused.test(name)));
  return deflateRawSync(packSections(kept), { level: 9 }).toString('base64');
}

/** A value as text for a page: JSON, deflated, in base64. */
export function embeddedJson(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), { level: 9 }).toString('base64');
}
