import { SkillGraphError } from '../errors.ts';
import { checksum } from './checksum.ts';

/**
 * The snapshot's layout, all numbers little-endian:
 *
 * | bytes | holds |
 * |---|---|
 * | 0–7 | magic `SKLGRAPH` |
 * | 8–11 | format version |
 * | 12–15 | byte order mark 0x01020304 |
 * | 16–23 | length of the whole snapshot in bytes, low word then high word |
 * | 24–27 | checksum of everything else |
 * | 28–31 | number of sections |
 * | 32– | section table, 40 bytes each: name (32 bytes, zero-padded ASCII), offset, length |
 * | … | sections, each starting at a multiple of 8 |
 */
export const MAGIC = 'SKLGRAPH';
export const FORMAT_VERSION = 2;

const BYTE_ORDER = 0x01020304;
const HEADER = 32;
const ENTRY = 40;
const NAME = 32;

/** A part of the snapshot before it is written. */
export interface Section {
  readonly name: string;
  readonly bytes: ArrayBufferView;
}

/** Counts first, allocates once, copies every section into its place. */
export function writeSections(sections: readonly Section[]): ArrayBuffer {
  let length = aligned(HEADER + ENTRY * sections.length);
  const offsets = sections.map(({ bytes }) => {
    const offset = length;
    length = aligned(length + bytes.byteLength);
    return offset;
  });
  if (length > 0xffffffff)
    throw new SkillGraphError(
      'TOO_LARGE',
      `The index would take ${length} bytes; one index holds less than 4 GiB. Split the data.`,
    );

  const buffer = new ArrayBuffer(length);
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  writeAscii(bytes, 0, MAGIC);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, BYTE_ORDER, true);
  view.setUint32(16, length, true);
  view.setUint32(28, sections.length, true);
  for (const [i, section] of sections.entries()) {
    const entry = HEADER + ENTRY * i;
    if (section.name.length > NAME)
      throw new SkillGraphError('BAD_INPUT', `The section name "${section.name}" is longer than ${NAME} characters.`);
    writeAscii(bytes, entry, section.name);
    view.setUint32(entry + NAME, offsets[i]!, true);
    view.setUint32(entry + NAME + 4, section.bytes.byteLength, true);
    bytes.set(new Uint8Array(section.bytes.buffer, section.bytes.byteOffset, section.bytes.byteLength), offsets[i]!);
  }
  view.setUint32(24, checksum(bytes), true);
  return buffer;
}

/**
 * The sections of a snapshot by name, as views. Length and checksum are verified before any view is made.
 *
 * @throws SkillGraphError `NOT_AN_INDEX`, `INDEX_VERSION` or `INDEX_DAMAGED`.
 */
export function readSections(snapshot: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (snapshot.byteLength < HEADER || readAscii(snapshot, 0, 8) !== MAGIC)
    throw new SkillGraphError(
      'NOT_AN_INDEX',
      `These ${snapshot.byteLength} bytes are no saved skillgraph index. Give the ArrayBuffer or Uint8Array of one that saveIndex or \`skillgraph build\` saved.`,
    );
  if (snapshot.byteOffset % 8 !== 0)
    throw new SkillGraphError(
      'NOT_AN_INDEX',
      `The index starts at byte ${snapshot.byteOffset} of its buffer; it must start at a multiple of 8.`,
    );
  const wordsAt = (at: number, count: number) => new Uint32Array(snapshot.buffer, snapshot.byteOffset + at, count);
  const [version, byteOrder, length, high, sum, count] = wordsAt(8, 6);
  if (version !== FORMAT_VERSION)
    throw new SkillGraphError(
      'INDEX_VERSION',
      `The index has format version ${version}; this release reads version ${FORMAT_VERSION}. Fetch or build it again.`,
    );
  if (byteOrder !== BYTE_ORDER || high !== 0 || length !== snapshot.byteLength)
    throw damaged(`it states ${length} bytes and has ${snapshot.byteLength}`);
  if (checksum(snapshot) !== sum) throw damaged('its checksum does not match its content');

  const sections = new Map<string, Uint8Array>();
  const end = HEADER + ENTRY * count!;
  let free = end;
  let isSound = free <= length;
  for (let entry = HEADER; isSound && entry < end; entry += ENTRY) {
    const name = readAscii(snapshot, entry, NAME);
    const [offset, size] = wordsAt(entry + NAME, 2);
    isSound = offset! % 8 === 0 && offset! >= free && !sections.has(name);
    free = offset! + size!;
    isSound &&= free <= length;
    sections.set(name, snapshot.subarray(offset, free));
  }
  if (!isSound) throw damaged('its table of sections contradicts itself');
  return sections;
}

/** The error for a snapshot that cannot be trusted. */
export function damaged(how: string): SkillGraphError {
  return new SkillGraphError('INDEX_DAMAGED', `The index is damaged: ${how}. Fetch or build it again.`);
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

function writeAscii(bytes: Uint8Array, offset: number, text: string): void {
  for (let i = 0; i < text.length; i++) bytes[offset + i] = text.charCodeAt(i) & 0x7f;
}

/** Up to the first zero. */
function readAscii(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length)).split('\0')[0]!;
}
