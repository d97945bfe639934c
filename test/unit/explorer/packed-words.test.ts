import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/explorer/byte-stream.ts';
import { packWords, readDictionary, readWords, type Texts } from '../../../src/explorer/packed-words.ts';

function textsOf(texts: readonly string[]): Texts {
  const encoded = texts.map((text) => new TextEncoder().encode(text));
  return { bytes: Uint8Array.from(encoded.flatMap((bytes) => [...bytes])), sizes: encoded.map(({ length }) => length) };
}

function roundTrip(lists: readonly Texts[]): Uint8Array[] {
  const { dictionary, packed } = packWords(lists);
  const words = readDictionary(new ByteReader(dictionary));
  return packed.map((bytes, i) => readWords(new ByteReader(bytes), lists[i]!.sizes, words));
}

describe('packWords', () => {
  it('gives back the same bytes, whatever they are and wherever texts begin and end', () => {
    const part = fc.constantFrom('a', 'nurse', 'Ärztin', ' ', '  ', '-', '12', '漢', '\n', 'x'.repeat(300));
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
              fc.string(),
            ),
          ),
        ),
        (lists) => {
          const texts = lists.map(textsOf);
          expect(roundTrip(texts)).toEqual(texts.map(({ bytes }) => bytes));
        },
      ),
    );
    expect.hasAssertions();
  });

  it('takes bytes that are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(roundTrip([{ bytes, sizes: [bytes.length] }])).toEqual([bytes]);
      }),
    );
    expect.hasAssertions();
  });

  it('has codes of one, two and three bytes: more than 16,512 words that are used twice', () => {
    const letters = (i: number) =>
      String.fromCharCode(...[0, 1, 2, 3].map((at) => 97 + (Math.floor(i / 26 ** at) % 26)));
    const words = Array.from({ length: 17_000 }, (_, i) => letters(i));
    const texts = textsOf([words.join(' '), words.toReversed().join(', '), words.slice(0, 200).join(' ')]);
    expect(Buffer.compare(roundTrip([texts])[0]!, texts.bytes)).toBe(0);
    const { packed } = packWords([texts]);
    expect(packed[0]!.length).toBeLessThan(texts.bytes.length);
  });

  it('tells what is cut off, instead of reading on for ever', () => {
    const texts = textsOf(['one word and one word', 'spelled']);
    const { dictionary, packed } = packWords([texts]);
    const words = readDictionary(new ByteReader(dictionary));
    for (let length = 0; length < packed[0]!.length; length++)
      expect(() => readWords(new ByteReader(packed[0]!.slice(0, length)), texts.sizes, words)).toThrow(
        'The data of this page end too early',
      );
  });
});
