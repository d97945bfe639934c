import { SkillGraphError } from '../errors.ts';

/** Bytes one after another: numbers in as few bytes as they need (seven bits in each), texts with their length before. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** A whole number from 0 on. */
  number(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes[this.#length++] = rest;
  }

  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.byteLength);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.byteLength;
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.byteLength);
    this.raw(bytes);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads what a {@link ByteWriter} wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @throws SkillGraphError `INDEX_DAMAGED` where the bytes end. */
  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw endsTooEarly();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  /**
   * A view of the next bytes.
   *
   * @throws SkillGraphError `INDEX_DAMAGED` where there are fewer.
   */
  take(count: number): Uint8Array {
    this.#at += count;
    if (this.#at > this.#bytes.length) throw endsTooEarly();
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  text(): string {
    return new TextDecoder().decode(this.take(this.number()));
  }
}

/** What packed bytes are refused with that say less than they state. */
export function endsTooEarly(): SkillGraphError {
  return new SkillGraphError('INDEX_DAMAGED', 'The data of this page end too early: save or make the page again.');
}
