import { transposed } from '../compact/adjacency.ts';
import type { Section } from '../compact/layout.ts';
import { ByteReader, ByteWriter } from './byte-stream.ts';
import { packWords, readDictionary, readWords, type Texts } from './packed-words.ts';

/** How a section is written. */
const RAW = 0;
const TEXTS = 1;
const UUIDS = 2;
const NUMBERS = 3;
const INVERSE = 4;
const PLANES = 5;
const TEXT = 6;

/** Numbers with a fraction: their first bytes are alike, their last ones are not. */
const fractions = /^factors\.(?:occupations|skills)$/;
const numbers = /offsets$|^req\.skills$|\.broader$|^skill\.related$/;
/** One text. */
const wholeText = /^lens\./;

/**
 * Sections of an index in fewer bytes, which deflate well: texts as numbers of words, sizes of texts instead of offsets,
 * UUIDs as bytes, numbers as differences, and nothing of what follows from the rest. {@link unpackSections} gives back the
 * same bytes.
 */
export function packSections(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const writer = new ByteWriter();
  const texts = new Map<string, Texts>();
  const uuids = new Map<string, Uuids>();
  for (const [name, bytes] of sections) {
    const table = tableIn(name, bytes);
    if (table === null) continue;
    if ('prefix' in table) uuids.set(name, table);
    else texts.set(name, table);
  }
  const { dictionary, packed } = packWords([...texts.values()]);
  writer.raw(dictionary);
  writer.number(sections.size);
  for (const [name, bytes] of sections) {
    writer.text(name);
    const [table, listed] = [texts.get(name), uuids.get(name)];
    if (table !== undefined) writeTexts(writer, table, packed.shift()!, wholeText.test(name) ? TEXT : TEXTS);
    else if (listed !== undefined) writeUuids(writer, listed);
    else if (isInverse(name, sections)) {
      writer.number(INVERSE);
      writer.number(bytes.byteLength / 4);
    } else if (fractions.test(name)) writePlanes(writer, bytes);
    else if (numbers.test(name)) writeNumbers(writer, wordsOf(bytes));
    else writeRaw(writer, bytes);
  }
  return writer.bytes();
}

/** The sections that {@link packSections} was given, in the same order. */
export function unpackSections(packed: Uint8Array): Section[] {
  const reader = new ByteReader(packed);
  const dictionary = readDictionary(reader);
  const sections = new Map<string, Uint8Array | Uint32Array>();
  for (let left = reader.number(); left > 0; left--) {
    const name = reader.text();
    sections.set(name, readSection(reader, name, sections, dictionary));
  }
  return [...sections].map(([name, bytes]) => ({ name, bytes }));
}

function readSection(
  reader: ByteReader,
  name: string,
  sections: ReadonlyMap<string, Uint8Array | Uint32Array>,
  dictionary: readonly Uint8Array[],
): Uint8Array | Uint32Array {
  const coding = reader.number();
  const count = reader.number();
  switch (coding) {
    case RAW:
      return reader.take(count).slice();
    case NUMBERS:
      return readNumbers(reader, count);
    case UUIDS:
      return joinedTexts(readUuids(reader, count));
    case PLANES:
      return readPlanes(reader.take(4 * count));
    case TEXTS:
      return readTexts(reader, count, dictionary);
    case TEXT:
      return readWords(reader, [count], dictionary);
    default:
      return inverseOf(sections, name, count);
  }
}

/** Skill → occupations follows from occupation → skills, which stands before it. */
function inverseOf(sections: ReadonlyMap<string, Uint8Array | Uint32Array>, name: string, count: number): Uint32Array {
  const forward = {
    offsets: sections.get('req.offsets') as Uint32Array,
    targets: sections.get('req.skills') as Uint32Array,
  };
  const skills = name === 'inv.offsets' ? count - 1 : (sections.get('inv.offsets') as Uint32Array).length - 1;
  const { offsets, targets } = transposed(forward, skills);
  return name === 'inv.offsets' ? offsets : targets;
}

function isInverse(name: string, sections: ReadonlyMap<string, Uint8Array>): boolean {
  return (name === 'inv.offsets' || name === 'inv.occupations') && sections.has('req.offsets');
}

/** All first bytes of numbers of four, then all second ones, and so on. */
function writePlanes(writer: ByteWriter, bytes: Uint8Array): void {
  const count = bytes.byteLength / 4;
  const planes = new Uint8Array(bytes.byteLength);
  for (let i = 0; i < count; i++)
    for (let plane = 0; plane < 4; plane++) planes[plane * count + i] = bytes[4 * i + plane]!;
  writer.number(PLANES);
  writer.number(count);
  writer.raw(planes);
}

function readPlanes(planes: Uint8Array): Uint8Array {
  const count = planes.byteLength / 4;
  const bytes = new Uint8Array(planes.byteLength);
  for (let i = 0; i < count; i++)
    for (let plane = 0; plane < 4; plane++) bytes[4 * i + plane] = planes[plane * count + i]!;
  return bytes;
}

/** Differences from one number to the next, signs folded in, small ones in few bytes. */
function writeNumbers(writer: ByteWriter, values: Uint32Array): void {
  writer.number(NUMBERS);
  writer.number(values.length);
  let before = 0;
  for (const value of values) {
    const difference = value - before;
    writer.number(difference >= 0 ? 2 * difference : -2 * difference - 1);
    before = value;
  }
}

function readNumbers(reader: ByteReader, count: number): Uint32Array {
  const values = new Uint32Array(count);
  let before = 0;
  for (let i = 0; i < count; i++) {
    const folded = reader.number();
    before += folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
    values[i] = before;
  }
  return values;
}

/** The texts of a section: one, or a table of them (offsets, one more than texts, then the texts), or UUIDs; null for what is none. */
function tableIn(name: string, section: Uint8Array): Texts | Uuids | null {
  if (wholeText.test(name)) return { bytes: section, sizes: [section.byteLength] };
  if (fractions.test(name) || numbers.test(name)) return null;
  const offsets = textOffsets(section);
  if (offsets === null) return null;
  const bytes = section.subarray(4 * offsets.length);
  const sizes = Uint32Array.from({ length: offsets.length - 1 }, (_, i) => offsets[i + 1]! - offsets[i]!);
  return uuidsOf(bytes, sizes) ?? { bytes, sizes };
}

function writeTexts(writer: ByteWriter, { sizes }: Texts, words: Uint8Array, coding: number): void {
  writer.number(coding);
  writer.number(coding === TEXT ? sizes[0]! : sizes.length);
  if (coding === TEXTS) for (let i = 0; i < sizes.length; i++) writer.number(sizes[i]!);
  writer.raw(words);
}

function writeUuids(writer: ByteWriter, { prefix, bytes }: Uuids): void {
  writer.number(UUIDS);
  writer.number(bytes.length / 16);
  writer.text(prefix);
  writer.raw(bytes);
}

function writeRaw(writer: ByteWriter, section: Uint8Array): void {
  writer.number(RAW);
  writer.number(section.byteLength);
  writer.raw(section);
}

function readTexts(reader: ByteReader, count: number, dictionary: readonly Uint8Array[]): Uint8Array {
  const offsets = new Uint32Array(count + 1);
  const sizes = Uint32Array.from({ length: count }, () => reader.number());
  for (let i = 0; i < count; i++) offsets[i + 1] = offsets[i]! + sizes[i]!;
  return tableOf(offsets, readWords(reader, sizes, dictionary));
}

function textOffsets(section: Uint8Array): Uint32Array | null {
  if (section.byteLength < 8) return null;
  const words = wordsOf(section.slice(0, section.byteLength & ~3));
  if (words[0] !== 0) return null;
  for (let i = 1; i < words.length && words[i]! >= words[i - 1]!; i++)
    if (words[i] === section.byteLength - 4 * (i + 1)) return words.subarray(0, i + 1);
  return null;
}

/** UUIDs as bytes, and what stands before each. */
interface Uuids {
  readonly prefix: string;
  readonly bytes: Uint8Array;
}

/** Where bytes of a UUID are written, by its 36 characters; the others are hyphens. */
const hyphens: readonly number[] = [8, 13, 18, 23];
const pairs: readonly number[] = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
const HYPHEN = 0x2d;

/** Texts that are one beginning and a UUID each, as in ESCO's addresses; null for any others. */
function uuidsOf(texts: Uint8Array, sizes: Uint32Array): Uuids | null {
  const length = (sizes[0] ?? 0) - 36;
  if (length < 0 || !sizes.every((size) => size === length + 36)) return null;
  const prefix = texts.subarray(0, length);
  if (!prefix.every((byte) => byte < 0x80)) return null;
  const bytes = new Uint8Array(16 * sizes.length);
  let next = 0;
  for (let start = 0; start < texts.length; start += length + 36) {
    for (let i = 0; i < length; i++) if (texts[start + i] !== prefix[i]) return null;
    for (const at of hyphens) if (texts[start + length + at] !== HYPHEN) return null;
    for (const at of pairs) {
      const byte = 16 * digitOf(texts[start + length + at]!) + digitOf(texts[start + length + at + 1]!);
      if (!(byte >= 0)) return null;
      bytes[next++] = byte;
    }
  }
  return { prefix: new TextDecoder().decode(prefix), bytes };
}

/** What a hexadecimal digit in small letters stands for; NaN for any other byte. */
function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  return byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : Number.NaN;
}

function readUuids(reader: ByteReader, count: number): string[] {
  const prefix = reader.text();
  return Array.from({ length: count }, () => {
    const hex = Array.from(reader.take(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
    return prefix + parts.join('-');
  });
}

function joinedTexts(texts: readonly string[]): Uint8Array {
  const offsets = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) offsets[i + 1] = offsets[i]! + text.length;
  return tableOf(offsets, new TextEncoder().encode(texts.join('')));
}

function tableOf(offsets: Uint32Array, bytes: Uint8Array): Uint8Array {
  const table = new Uint8Array(offsets.byteLength + bytes.byteLength);
  table.set(new Uint8Array(offsets.buffer));
  table.set(bytes, offsets.byteLength);
  return table;
}

function wordsOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
