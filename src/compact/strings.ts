import { compare } from '../catalogue/compare.ts';
import { damaged } from './layout.ts';

/** A table of texts inside a snapshot, decoded when asked for. */
export interface StringTable {
  readonly length: number;
  /** One text; decoded, alone, the first time it is asked for. */
  at(position: number): string;
  /** All texts; decoded once and kept. */
  all(): readonly string[];
  /** Whether they ascend strictly in code-unit order, as ids do; seen on the bytes, for decoding them takes ten times as long. */
  areAscending(): boolean;
}

/**
 * Byte offsets (one more than texts, 32-bit) followed by the texts in UTF-8: one text per item, blank where it has none.
 */
export function encodeStrings<T>(items: readonly T[], textOf: (item: T) => string | undefined): Uint8Array {
  const offsets = new Uint32Array(items.length + 1);
  for (let i = 0; i < items.length; i++) offsets[i + 1] = offsets[i]! + utf8Length(textOf(items[i]!) ?? '');
  const section = new Uint8Array(offsets.byteLength + offsets[items.length]!);
  section.set(new Uint8Array(offsets.buffer));
  const bytes = section.subarray(offsets.byteLength);
  for (let i = 0; i < items.length; i++) encodeInto(bytes, offsets[i]!, offsets[i + 1]!, textOf(items[i]!) ?? '');
  return section;
}

const encoder = /* @__PURE__ */ new TextEncoder();

/** A call of the encoder costs more than the few bytes of most texts, so plain ASCII is written here. */
function encodeInto(bytes: Uint8Array, start: number, end: number, text: string): void {
  if (end - start > text.length) encoder.encodeInto(text, bytes.subarray(start, end));
  else for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
}

/** Opens what {@link encodeStrings} wrote; null where the section does not hold `length` texts. */
export function openStrings(section: Uint8Array, length: number): StringTable | null {
  const offsetBytes = 4 * (length + 1);
  if (section.byteLength < offsetBytes) return null;
  const offsets = new Uint32Array(section.buffer, section.byteOffset, length + 1);
  if (offsets[0] !== 0 || offsets[length] !== section.byteLength - offsetBytes) return null;
  const bytes = section.subarray(offsetBytes);
  // Ascending, and never inside a letter: a byte that continues one is 10xxxxxx.
  for (let i = 0; i < length; i++)
    if (offsets[i]! > offsets[i + 1]! || (bytes[offsets[i]!]! & 0xc0) === 0x80) return null;
  let decoded: readonly string[] | null = null;
  let some: string[] | null = null;
  return {
    length,
    at: (position) => {
      if (decoded !== null) return decoded[position]!;
      some ??= new Array<string>(length);
      some[position] ??= decode(bytes.subarray(offsets[position], offsets[position + 1]));
      return some[position];
    },
    all: () => {
      decoded ??= decodeAll(bytes, offsets);
      some = null;
      return decoded;
    },
    areAscending: () => {
      for (let i = 1; i < length; i++) {
        let a = offsets[i - 1]!;
        let b = offsets[i]!;
        for (; a < offsets[i]! && bytes[a] === bytes[b]; a++) b++;
        if (b >= offsets[i + 1]! || (a < offsets[i]! && rank(bytes[a]!) >= rank(bytes[b]!))) return false;
      }
      return true;
    },
  };
}

/** Letters beyond 16 bits (0xf0 and up) stand before the last of 16 (0xee, 0xef) in UTF-16. */
function rank(byte: number): number {
  return byte >> 1 === 0x77 ? byte + 8 : byte;
}

/** Where a text stands in a sorted table; −1 where it does not. */
export function positionIn(table: StringTable, text: string): number {
  let low = 0;
  let high = table.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(table.at(middle), text);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A table of blanks, for what a snapshot does not hold. */
export function blankStrings(length: number): StringTable {
  return openStrings(new Uint8Array(4 * (length + 1)), length)!;
}

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

/** Text in UTF-8, or `INDEX_DAMAGED`. Browsers refuse to decode shared memory, so that is copied first. */
export function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice());
  } catch {
    throw damaged('a text is not UTF-8');
  }
}

/** Decodes the whole table at once, then cuts it: far faster than a decoder call per text. */
function decodeAll(bytes: Uint8Array, offsets: Uint32Array): readonly string[] {
  const whole = decode(bytes);
  const oneByteEach = whole.length === bytes.byteLength;
  const texts = new Array<string>(offsets.length - 1);
  let at = 0;
  let start = 0;
  for (let i = 0; i < texts.length; i++) {
    let end = offsets[i + 1]!;
    // A letter of four bytes is two UTF-16 units; a byte that continues one, 10xxxxxx, is none.
    if (!oneByteEach)
      for (end = start; at < offsets[i + 1]!; at++) if ((bytes[at]! & 0xc0) !== 0x80) end += bytes[at]! < 0xf0 ? 1 : 2;
    texts[i] = whole.slice(start, end);
    start = end;
  }
  return texts;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
