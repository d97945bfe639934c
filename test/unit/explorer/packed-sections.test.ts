import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/explorer/byte-stream.ts';
import { packSections, unpackSections } from '../../../src/explorer/packed-sections.ts';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { sampleIndex } from '../../support/sample.ts';

const bytesOf = (bytes: ArrayBufferView) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

function roundTrip(sections: ReadonlyMap<string, Uint8Array>): [string, string][] {
  return unpackSections(packSections(sections)).map(({ name, bytes }) => [name, bytesOf(bytes)]);
}

describe('packSections', () => {
  it('gives back every section of the sample, byte for byte, from fewer bytes', async () => {
    const { sections, byteLength } = await sampleIndex();
    expect(roundTrip(sections)).toEqual([...sections].map(([name, bytes]) => [name, bytesOf(bytes)]));
    expect(packSections(sections).byteLength).toBeLessThan(0.8 * byteLength);
  });

  it('does so for any names, ratings and edges', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(fc.uuid(), fc.string({ minLength: 1, unit: 'grapheme' })), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.array(
          fc.record({ at: fc.nat(5), skill: fc.nat(3), importance: fc.double({ min: 0, max: 1, noNaN: true }) }),
        ),
        (names, edges) => {
          const ids = names.map((name, i) => `${name.trim()}${i}`);
          const { sections } = buildIndex(
            createCatalogue({
              occupations: ids.map((id) => ({ id, label: id, description: id.repeat(3) })),
              skills: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: `${id} 漢字` })),
              requirements: edges.map(({ at, skill, importance }) => ({
                occupation: ids[at % ids.length]!,
                skill: 'abcd'[skill]!,
                kind: 'rated' as const,
                importance,
              })),
            }),
          );
          expect(roundTrip(sections)).toEqual([...sections].map(([name, bytes]) => [name, bytesOf(bytes)]));
        },
      ),
    );
    expect.hasAssertions();
  });

  it('takes sections of any content: empty, odd, all alike', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect(roundTrip(new Map([['other', bytes]]))).toEqual([['other', bytesOf(bytes)]]);
      }),
    );
    expect.hasAssertions();
  });
});

describe('ByteWriter', () => {
  it('writes numbers of 7, 8, 32 and 53 bits, and more bytes than it had room for', () => {
    const writer = new ByteWriter();
    const values = [0, 127, 128, 255, 16_383, 16_384, 2 ** 32 - 1, 2 ** 32, Number.MAX_SAFE_INTEGER];
    for (const value of values) writer.number(value);
    writer.raw(new Uint8Array(100_000).fill(7));
    writer.text('é');
    const reader = new ByteReader(writer.bytes());
    expect(values.map(() => reader.number())).toEqual(values);
    expect(reader.take(100_000).every((byte) => byte === 7)).toBe(true);
    expect(reader.text()).toBe('é');
  });
});
