import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeStrings, openStrings } from '../../../src/compact/strings.ts';

describe('a string table', () => {
  it('gives back every text, one by one and all at once, in any script', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const section = encodeStrings(texts, (text) => text);
        const oneByOne = openStrings(section, texts.length)!;
        expect(texts.map((_, i) => oneByOne.at(i))).toEqual(texts);
        expect(openStrings(section, texts.length)!.all()).toEqual(texts);
      }),
    );
  });

  it.each([255, 256, 257, 65_535, 65_536, 65_537])('holds %i texts', (count) => {
    const texts = Array.from({ length: count }, (_, i) => (i % 3 === 0 ? `Köche ${i}` : `cook ${i}`));
    const table = openStrings(
      encodeStrings(texts, (text) => text),
      count,
    )!;
    expect(table.at(count - 1)).toBe(texts[count - 1]);
    expect(table.all()).toEqual(texts);
  });

  it('is refused when the section cannot hold so many texts', () => {
    const section = encodeStrings(['a', 'b'], (text) => text);
    expect(openStrings(section, 3)).toBeNull();
    expect(openStrings(section.subarray(0, 4), 2)).toBeNull();
  });
});
