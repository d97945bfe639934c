import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/compact/checksum.ts';
import { readSections, writeSections } from '../../../src/compact/layout.ts';
import { codeOf } from '../../support/coded.ts';

const parts = () => [
  { name: 'first', bytes: Uint8Array.of(1, 2, 3) },
  { name: 'second', bytes: new Uint8Array(0) },
  { name: 'x'.repeat(32), bytes: Float64Array.of(0.5) },
];

/** The snapshot with something changed and its checksum made to match. */
function changed(change: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(writeSections(parts()));
  const view = new DataView(bytes.buffer);
  change(view);
  view.setUint32(24, checksum(bytes), true);
  return bytes;
}

const entry = (i: number): number => 32 + 40 * i;

describe('the layout of a snapshot', () => {
  it('gives back every section by name, each at a multiple of 8', () => {
    const read = readSections(new Uint8Array(writeSections(parts())));
    expect([...read].map(([name, bytes]) => [name, bytes.byteLength, bytes.byteOffset % 8])).toEqual([
      ['first', 3, 0],
      ['second', 0, 0],
      ['x'.repeat(32), 8, 0],
    ]);
    expect(Array.from(read.get('first')!)).toEqual([1, 2, 3]);
    expect(readSections(new Uint8Array(writeSections([]))).size).toBe(0);
  });

  it('says what it is: magic, version, byte order, length, number of sections, all little-endian', () => {
    const buffer = writeSections(parts());
    const view = new DataView(buffer);
    expect(new TextDecoder().decode(buffer.slice(0, 8))).toBe('SKLGRAPH');
    expect([8, 12, 16, 20, 28].map((at) => view.getUint32(at, true))).toEqual([2, 0x01020304, buffer.byteLength, 0, 3]);
  });

  it('refuses a name of more than 32 characters', () => {
    expect(codeOf(() => writeSections([{ name: 'x'.repeat(33), bytes: new Uint8Array(1) }]))).toBe('BAD_INPUT');
  });

  it.each<[string, (view: DataView) => void]>([
    ['another byte order', (view) => view.setUint32(12, 0x04030201, true)],
    ['a length of more than 32 bits', (view) => view.setUint32(20, 1, true)],
    ['another length', (view) => view.setUint32(16, view.byteLength + 8, true)],
    ['more sections than fit', (view) => view.setUint32(28, 1e6, true)],
    [
      'a section that starts beside a multiple of 8',
      (view) => view.setUint32(entry(1) + 32, view.getUint32(entry(1) + 32, true) + 4, true),
    ],
    [
      'a section that starts in the one before',
      (view) => view.setUint32(entry(2) + 32, view.getUint32(entry(0) + 32, true), true),
    ],
    ['a section that starts in the table', (view) => view.setUint32(entry(0) + 32, 32, true)],
    ['a section that ends beyond the file', (view) => view.setUint32(entry(2) + 36, 16, true)],
    ['two sections of one name', (view) => view.setUint8(entry(1), 0) ?? view.setUint8(entry(0), 0)],
  ])('refuses %s, whatever the checksum says', (_, change) => {
    expect(codeOf(() => readSections(changed(change)))).toBe('INDEX_DAMAGED');
  });

  it('is no index below 32 bytes, under another magic, or askew in its buffer; nor of another version', () => {
    expect(codeOf(() => readSections(new Uint8Array(31)))).toBe('NOT_AN_INDEX');
    expect(codeOf(() => readSections(changed((view) => view.setUint8(0, 0x73))))).toBe('NOT_AN_INDEX');
    const askew = new Uint8Array(writeSections(parts()).byteLength + 4).subarray(4);
    askew.set(new Uint8Array(writeSections(parts())));
    expect(codeOf(() => readSections(askew))).toBe('NOT_AN_INDEX');
    expect(codeOf(() => readSections(changed((view) => view.setUint32(8, 1, true))))).toBe('INDEX_VERSION');
  });
});
