import { deflateRawSync } from 'node:zlib';
import { writeSections } from '../compact/layout.ts';
import type { SkillIndex } from '../compact/skill-index.ts';

/** Sections that the page has no use for: texts of groups, and factors, which are large. */
const unused = /^group\.(?:text|note|alt)@|^factors?\b|^latent\b/;

/** An index as text for a page: without what the page does not show, deflated, in base64. */
export function embeddedSnapshot(index: SkillIndex): string {
  const kept = [...index.sections].filter(([name]) => !unused.test(name)).map(([name, bytes]) => ({ name, bytes }));
  return deflateRawSync(new Uint8Array(writeSections(kept)), { level: 9 }).toString('base64');
}
