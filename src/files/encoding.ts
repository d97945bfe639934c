import { StringDecoder } from 'node:string_decoder';

/** How the bytes of a text file spell letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Bytes looked at before the encoding is settled: enough to tell UTF-16 without a byte order mark from UTF-8. */
const ENOUGH = 64;

/**
 * Bytes to text as they come. The encoding is told by the byte order mark, else by where the zero bytes are; a file whose
 * first letter beyond ASCII is not UTF-8 is read as Windows-1252, what spreadsheets of old write.
 */
export class TextDecoding {
  #start: Buffer = Buffer.alloc(0);
  #decoder: { write(bytes: Buffer): string; end(): string } | undefined;
  #encoding: Encoding = 'utf-8';
  #sawLetters = false;
  /** What a reader should report: nothing where the file is Unicode throughout. */
  note: string | undefined;

  write(chunk: Buffer): string {
    if (this.#decoder === undefined) {
      this.#start = this.#start.length === 0 ? chunk : Buffer.concat([this.#start, chunk]);
      if (this.#start.length < ENOUGH) return '';
      return this.#begin();
    }
    return this.#decoded(chunk);
  }

  end(): string {
    const begun = this.#decoder === undefined ? this.#begin() : '';
    return begun + this.#decoder!.end();
  }

  #begin(): string {
    const start = this.#start;
    this.#start = Buffer.alloc(0);
    this.#encoding = encodingOf(start);
    this.#decoder = decoderFor(this.#encoding);
    const text = this.#decoded(start);
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  #decoded(chunk: Buffer): string {
    const text = this.#decoder!.write(chunk);
    if (this.#encoding !== 'utf-8') return text;
    if (this.note === undefined && text.includes('\ufffd') && !chunk.includes(REPLACEMENT)) {
      if (this.#sawLetters) this.note = BROKEN;
      else {
        const known = text.search(/[^\0-\x7f]/);
        if (text.charCodeAt(known) === 0xfffd) {
          this.note = LATIN;
          this.#decoder = decoderFor('windows-1252');
          return this.#decoder.write(chunk);
        }
        this.note = BROKEN;
      }
    }
    this.#sawLetters ||= /[^\0-\x7f]/.test(text);
    return text;
  }
}

/** The text that bytes spell, part by part. */
export async function* decodedParts(chunks: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  const decoding = new TextDecoding();
  for await (const chunk of chunks) yield decoding.write(chunk);
  yield decoding.end();
}

const REPLACEMENT = /* @__PURE__ */ Buffer.from('\ufffd');
const LATIN = 'The file is not UTF-8; it is read as Windows-1252. Save it as UTF-8 if letters look wrong.';
const BROKEN = 'Not all of the file is UTF-8: letters that could not be read are shown as \ufffd. Save it as UTF-8.';

/** By the byte order mark, else by the places of zero bytes among the first letters, which tables write in ASCII. */
function encodingOf(start: Buffer): Encoding {
  const [a, b, c, d] = start;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && start.length >= 4 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  const zeros = [0, 0, 0, 0];
  const units = Math.min(ENOUGH, start.length & ~3);
  for (let i = 0; i < units; i++) if (start[i] === 0) zeros[i % 4]!++;
  const most = units / 4;
  const mostly = (lane: number): boolean => most > 0 && zeros[lane]! > 0.7 * most;
  const hardly = (lane: number): boolean => zeros[lane]! < 0.3 * most;
  if (mostly(1) && mostly(2) && mostly(3) && hardly(0)) return 'utf-32le';
  if (mostly(0) && mostly(1) && mostly(2) && hardly(3)) return 'utf-32be';
  if (mostly(1) && mostly(3) && hardly(0) && hardly(2)) return 'utf-16le';
  if (mostly(0) && mostly(2) && hardly(1) && hardly(3)) return 'utf-16be';
  return 'utf-8';
}

function decoderFor(encoding: Encoding | 'windows-1252'): { write(bytes: Buffer): string; end(): string } {
  if (encoding === 'utf-8') return new StringDecoder('utf8');
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return utf32(encoding === 'utf-32be');
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

function utf32(bigEndian: boolean): { write(bytes: Buffer): string; end(): string } {
  let rest: Buffer = Buffer.alloc(0);
  return {
    write: (chunk) => {
      const bytes = Buffer.concat([rest, chunk]);
      const end = bytes.length & ~3;
      rest = bytes.subarray(end);
      let text = '';
      for (let at = 0; at < end; at += 4) {
        const point = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        text += String.fromCodePoint(point > 0x10ffff ? 0xfffd : point);
      }
      return text;
    },
    end: () => (rest.length === 0 ? '' : '\ufffd'),
  };
}
