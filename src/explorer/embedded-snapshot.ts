import { constants, deflateRawSync } from 'node:zlib';
import { sectionsWithout } from '../compact/derived-section.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { withGates } from '../query/move/stored-gates.ts';
import { withNames } from '../search/engine.ts';
import { packSections } from './packed-sections.ts';

/** Sections that the page has no use for: texts of groups, and what is soon worked out. */
const unused = /^group\.(?:text|note|alt)@/;
const unusedDerived: readonly string[] = ['neighbours', 'space'];

/** Level 6 takes half as long again for nothing, in blocks of this size: texts, numbers and UUIDs are unlike each other. */
const deflating = { level: 4, memLevel: 7 };

/**
 * An index as text for a page: with its factors and gates, so that the page answers as the index does; without what the
 * page does not show; packed, deflated, in base64.
 */
export function embeddedSnapshot(index: SkillIndex, onProgress?: (done: number, total: number) => void): string {
  const kept = new Map([...sectionsWithout(prepared(index), unusedDerived)].filter(([name]) => !unused.test(name)));
  return Buffer.concat([...deflated(packSections(kept), onProgress)]).toString('base64');
}

/** So many bytes are deflated at a time, and so many before them are looked back at: as far as the format can. */
const PART = 1 << 20;
const WINDOW = 1 << 15;

/** One deflated stream, part by part: most of the time that a page takes to make. */
function* deflated(bytes: Uint8Array, onProgress?: (done: number, total: number) => void): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PART) {
    onProgress?.(at, bytes.length);
    const end = at + PART;
    yield deflateRawSync(bytes.subarray(at, end), {
      ...deflating,
      dictionary: bytes.subarray(Math.max(0, at - WINDOW), at),
      finishFlush: end < bytes.length ? constants.Z_SYNC_FLUSH : constants.Z_FINISH,
    });
  }
}

/** What would keep a reader waiting is worked out here. */
function prepared(index: SkillIndex): SkillIndex {
  const has = (name: string): boolean => index.meta.sections?.[name] !== undefined;
  const gated = has('gates') ? index : withGates(index);
  return has('names') ? gated : withNames(gated);
}

/** A value as text for a page: JSON, deflated, in base64. */
export function embeddedJson(value: unknown): string {
  return deflateRawSync(JSON.stringify(value), deflating).toString('base64');
}
