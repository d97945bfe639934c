import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeSections } from '../../../src/compact/layout.ts';
import { embeddedSnapshot } from '../../../src/explorer/embedded-snapshot.ts';
import { unpackSections } from '../../../src/explorer/packed-sections.ts';
import { buildIndex, openIndex, type SkillIndex, similarOccupations, transitions } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { withNeighbours } from '../../../src/methods.ts';
import { groupedIndex } from '../../support/grouped.ts';

function embedded(index: SkillIndex): SkillIndex {
  const packed = inflateRawSync(Buffer.from(embeddedSnapshot(index), 'base64'));
  return openIndex(writeSections(unpackSections(new Uint8Array(packed))));
}

describe('embeddedSnapshot', () => {
  it.each([
    ['without factors', groupedIndex()],
    ['with factors', withFactors(groupedIndex(), { rank: 2 })],
  ])('answers as the index does that it was made from, %s', (_, index) => {
    const opened = embedded(index);
    for (const id of index.occupations.ids.all()) {
      expect(similarOccupations(opened, id)).toEqual(similarOccupations(index, id));
      expect(transitions(opened, id)).toEqual(transitions(index, id));
    }
  });

  it('is one deflated stream however many parts it is written in, and tells of each', () => {
    const occupations = Array.from({ length: 40 }, (_, i) => ({
      id: `o${i}`,
      label: `Occupation ${i}`,
      description: Array.from({ length: 9000 }, (_, j) => (i * 9000 + j).toString(36)).join(' '),
    }));
    const index = buildIndex(createCatalogue({ occupations, skills: [{ id: 's', label: 'skill' }], requirements: [] }));
    const told: (readonly [number, number])[] = [];
    const text = embeddedSnapshot(index, (done, total) => told.push([done, total]));
    const total = told[0]![1];
    expect(told).toEqual(Array.from({ length: Math.ceil(total / 2 ** 20) }, (_, part) => [part * 2 ** 20, total]));
    expect(told.length).toBeGreaterThan(1);
    expect(inflateRawSync(Buffer.from(text, 'base64'))).toHaveLength(total);
    expect(embedded(index).occupations.descriptions().all()).toEqual(index.occupations.descriptions().all());
  });

  it('brings gates and names along, worked out where the index has none, and leaves neighbours out', () => {
    const { sections = {} } = embedded(withNeighbours(withFactors(groupedIndex(), { rank: 2 }))).meta;
    expect(Object.keys(sections).sort()).toEqual(['factors', 'gates', 'names']);
  });
});
