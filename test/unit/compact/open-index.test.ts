import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../src/compact/checksum.ts';
import { readSections, writeSections } from '../../../src/compact/layout.ts';
import { buildIndex, openIndex, SkillGraphError, similarOccupations } from '../../../src/index.ts';
import { setCatalogue } from '../../support/edges.ts';

const catalogue = setCatalogue({
  cook: {
    essential: ['cook soups', 'keep kitchen clean'],
    optional: ['plan menus'],
  },
  chef: { essential: ['cook soups', 'plan menus', 'manage staff'] },
  'kitchen porter': { essential: ['keep kitchen clean'] },
});
const snapshot = new Uint8Array(buildIndex(catalogue).buffer as ArrayBuffer);
const answer = JSON.stringify(similarOccupations(buildIndex(catalogue), 'cook'));

function codeOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof SkillGraphError) return error.code;
    throw error;
  }
  return 'opened';
}

const damage = ['NOT_AN_INDEX', 'INDEX_VERSION', 'INDEX_DAMAGED'];

describe('openIndex', () => {
  it('answers as the index it was saved from', () => {
    expect(JSON.stringify(similarOccupations(openIndex(snapshot.slice()), 'cook'))).toBe(answer);
  });

  it('is one line to console.log, not every table', () => {
    expect(inspect(openIndex(snapshot.slice()))).toMatch(
      /^SkillIndex \{ .*: 3 occupations, 4 skills, 7 requirements, \d+ bytes \}$/,
    );
  });

  it('opens shared memory', () => {
    const shared = new SharedArrayBuffer(snapshot.byteLength);
    new Uint8Array(shared).set(snapshot);
    expect(JSON.stringify(similarOccupations(openIndex(shared), 'cook'))).toBe(answer);
  });

  it('opens at an offset that is a multiple of 8 into a larger buffer', () => {
    const larger = new Uint8Array(snapshot.byteLength + 64);
    larger.set(snapshot, 16);
    const index = openIndex(larger.subarray(16, 16 + snapshot.byteLength));
    expect(JSON.stringify(similarOccupations(index, 'cook'))).toBe(answer);
    larger.set(snapshot, 4);
    expect(codeOf(() => openIndex(larger.subarray(4, 4 + snapshot.byteLength)))).toBe('NOT_AN_INDEX');
  });

  it('refuses what is not a buffer', () => {
    expect(codeOf(() => openIndex('index' as unknown as ArrayBuffer))).toBe('NOT_AN_INDEX');
  });

  it('refuses any single changed byte', () => {
    let refused = 0;
    for (let at = 0; at < snapshot.byteLength; at++) {
      const broken = snapshot.slice();
      broken[at]! ^= 0x41;
      expect(damage).toContain(codeOf(() => openIndex(broken)));
      refused++;
    }
    expect(refused).toBe(snapshot.byteLength);
  });

  it('refuses every truncation, and anything appended', () => {
    let refused = 0;
    for (let length = 0; length < snapshot.byteLength; length += 3) {
      expect(damage).toContain(codeOf(() => openIndex(snapshot.slice(0, length))));
      refused++;
    }
    const longer = new Uint8Array(snapshot.byteLength + 8);
    longer.set(snapshot);
    expect(codeOf(() => openIndex(longer))).toBe('INDEX_DAMAGED');
    expect(refused).toBeGreaterThan(100);
  });

  it('refuses a damaged structure even when its checksum was made to match', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 16, max: snapshot.byteLength - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const forged = snapshot.slice();
          forged[at]! ^= flip;
          new DataView(forged.buffer).setUint32(24, checksum(forged), true);
          const code = codeOf(() => {
            const index = openIndex(forged);
            for (const name of index.occupations.labels().all()) if (name === 'cook') similarOccupations(index, 'cook');
          });
          expect(['opened', ...damage]).toContain(code);
        },
      ),
      { numRuns: 400, seed: 3 },
    );
  });

  it('refuses a foreign file and any other format version, each with its own code', () => {
    expect(codeOf(() => openIndex(new TextEncoder().encode('{"not":"an index, but long enough to be one"}')))).toBe(
      'NOT_AN_INDEX',
    );
    for (const version of [1, 3]) {
      const other = snapshot.slice();
      new DataView(other.buffer).setUint32(8, version, true);
      expect(codeOf(() => openIndex(other))).toBe('INDEX_VERSION');
      expect(() => openIndex(other)).toThrow(/build it again/);
    }
  });

  it('skips sections it does not know', () => {
    const known = [...readSections(snapshot)].map(([name, bytes]) => ({ name, bytes }));
    const extra = writeSections([...known, { name: 'x.future', bytes: new Uint8Array([1, 2, 3]) }]);
    expect(JSON.stringify(similarOccupations(openIndex(extra), 'cook'))).toBe(answer);
  });
});
