import { ByteReader, ByteWriter, endsTooEarly } from './byte-stream.ts';

/** Texts of a section: their bytes one after another, and how many each has. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly sizes: ArrayLike<number>;
}

/** Codes below the first take one byte, below the second two, others three. */
const ONE = 0x80;
const TWO = ONE + 0x4000;

/** What is used once stands in no dictionary and is spelled out. */
const SPELLED = 0;
const SPACE = 0x20;

/**
 * Texts as numbers of words, the most frequent first, over all texts of an index, because deflating forgets a word after
 * 32 kB. A word is a run of letters; what stands between two words is another; a single space between two is left out.
 * {@link readWords} gives back the same bytes, whatever they are.
 */
export function packWords(lists: readonly Texts[]): { readonly dictionary: Uint8Array; readonly packed: Uint8Array[] } {
  const found = new Words();
  const read = lists.map((texts) => found.read(texts));
  const codes = found.codes();
  return { dictionary: found.dictionary(codes), packed: read.map((tokens) => found.written(tokens, codes)) };
}

/** The dictionary that {@link packWords} wrote. */
export function readDictionary(reader: ByteReader): readonly Uint8Array[] {
  const sizes = Array.from({ length: reader.number() }, () => reader.number());
  return sizes.map((size) => reader.take(size));
}

/** The bytes of texts of these sizes. */
export function readWords(
  reader: ByteReader,
  sizes: ArrayLike<number>,
  dictionary: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const codes = reader.take(reader.number());
  const spelled = new ByteReader(reader.take(reader.number()));
  let total = 0;
  for (let i = 0; i < sizes.length; i++) total += sizes[i]!;
  const bytes = new Uint8Array(total);
  let at = 0;
  let end = 0;
  let next = 0;
  for (let i = 0; i < sizes.length; i++) {
    end += sizes[i]!;
    for (let afterWord = false; at < end; ) {
      let code = codes[next++]!;
      if (code >= 0xc0) code = TWO + (((code & 0x3f) << 16) | (codes[next++]! << 8) | codes[next++]!);
      else if (code >= ONE) code = ONE + (((code & 0x3f) << 8) | codes[next++]!);
      const word = code === SPELLED ? spelled.take(spelled.number()) : dictionary[code - 1];
      if (word === undefined) throw endsTooEarly();
      const isWord = isLetter(word[0]!);
      if (isWord && afterWord) bytes[at++] = SPACE;
      afterWord = isWord;
      for (let k = 0; k < word.length; k++) bytes[at++] = word[k]!;
    }
  }
  return bytes;
}

/** English letters, and whatever is no ASCII. */
function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte >= 0x80;
}

/** Words by number, in the order in which they are met: found by their bytes in a table with open addressing. */
class Words {
  #bytes = new Uint8Array(1 << 20);
  #starts = [0];
  readonly #uses: number[] = [];
  /** One more than the word; 0 where there is none. */
  #slots = new Uint32Array(1 << 16);

  /** The words of some texts, by number. */
  read({ bytes, sizes }: Texts): Uint32Array {
    const tokens = new Uint32Array(bytes.length);
    let count = 0;
    let at = 0;
    let end = 0;
    for (let i = 0; i < sizes.length; i++) {
      end += sizes[i]!;
      for (let first = true; at < end; first = false) {
        const start = at;
        const isWord = isLetter(bytes[at]!);
        let hash = 0x811c9dc5;
        do hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
        while (++at < end && isLetter(bytes[at]!) === isWord);
        const isOneSpace = at === start + 1 && bytes[start] === SPACE;
        if (!isOneSpace || first || at === end) tokens[count++] = this.#numberOf(bytes, start, at, hash);
      }
    }
    return tokens.slice(0, count);
  }

  /** What stands for every word: the more often it is used the smaller; {@link SPELLED} where it is used once. */
  codes(): Uint32Array {
    const codes = new Uint32Array(this.#uses.length);
    const often = this.#uses.flatMap((uses, word) => (uses > 1 ? [word] : []));
    often.sort((a, b) => this.#uses[b]! - this.#uses[a]! || a - b);
    for (const [i, word] of often.entries()) codes[word] = i + 1;
    return codes;
  }

  dictionary(codes: Uint32Array): Uint8Array {
    const order: number[] = [];
    for (const [word, code] of codes.entries()) if (code !== SPELLED) order[code - 1] = word;
    const writer = new ByteWriter();
    writer.number(order.length);
    for (const word of order) writer.number(this.#word(word).length);
    for (const word of order) writer.raw(this.#word(word));
    return writer.bytes();
  }

  written(tokens: Uint32Array, codes: Uint32Array): Uint8Array {
    const coded = new Uint8Array(3 * tokens.length);
    const spelled = new ByteWriter();
    let at = 0;
    for (const token of tokens) {
      const code = codes[token]!;
      if (code < ONE) coded[at++] = code;
      else if (code < TWO) {
        coded[at++] = 0x80 | ((code - ONE) >> 8);
        coded[at++] = (code - ONE) & 0xff;
      } else {
        coded[at++] = 0xc0 | ((code - TWO) >> 16);
        coded[at++] = ((code - TWO) >> 8) & 0xff;
        coded[at++] = (code - TWO) & 0xff;
      }
      if (code !== SPELLED) continue;
      const word = this.#word(token);
      spelled.number(word.length);
      spelled.raw(word);
    }
    const writer = new ByteWriter();
    for (const bytes of [coded.subarray(0, at), spelled.bytes()]) {
      writer.number(bytes.length);
      writer.raw(bytes);
    }
    return writer.bytes();
  }

  #word(word: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[word], this.#starts[word + 1]);
  }

  #numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & (this.#slots.length - 1);
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const word = this.#slots[slot]! - 1;
      if (!this.#is(word, bytes, start, end)) continue;
      this.#uses[word]!++;
      return word;
    }
    const word = this.#uses.length;
    this.#slots[slot] = word + 1;
    this.#uses.push(1);
    this.#keep(bytes, start, end);
    if (2 * this.#uses.length > this.#slots.length) this.#grow();
    return word;
  }

  #is(word: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[word]!;
    if (this.#starts[word + 1]! - from !== end - start) return false;
    for (let i = 0; start + i < end; i++) if (this.#bytes[from + i] !== bytes[start + i]) return false;
    return true;
  }

  #keep(bytes: Uint8Array, start: number, end: number): void {
    const from = this.#starts.at(-1)!;
    const to = from + end - start;
    if (to > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.#bytes.length, to));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (let i = start; i < end; i++) this.#bytes[from + i - start] = bytes[i]!;
    this.#starts.push(to);
  }

  #grow(): void {
    const slots = new Uint32Array(2 * this.#slots.length);
    for (let word = 0; word < this.#uses.length; word++) {
      let hash = 0x811c9dc5;
      for (const byte of this.#word(word)) hash = Math.imul(hash ^ byte, 0x01000193);
      let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = word + 1;
    }
    this.#slots = slots;
  }
}
