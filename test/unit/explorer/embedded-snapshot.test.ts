import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeSections } from '../../../src/compact/layout.ts';
import { embeddedSnapshot } from '../../../src/explorer/embedded-snapshot.ts';
import { unpackSections } from '../../../src/explorer/packed-sections.ts';
import { openIndex, similarOccupations } from '../../../src/index.ts';
import { withFactors } from '../../../src/latent/index.ts';
import { hasFactors, withNeighbours } from '../../../src/methods.ts';
import { groupedIndex } from '../../support/grouped.ts';

describe('embeddedSnapshot', () => {
  it('leaves factors and neighbours out, and answers as an index that never had them', () => {
    const plain = groupedIndex();
    const carrying = withNeighbours(withFactors(plain, { rank: 2 }));
    const packed = inflateRawSync(Buffer.from(embeddedSnapshot(carrying), 'base64'));
    const opened = openIndex(writeSections(unpackSections(new Uint8Array(packed))));
    const first = plain.occupations.ids.at(0);
    expect(hasFactors(carrying)).toBe(true);
    expect(hasFactors(opened)).toBe(false);
    expect(similarOccupations(opened, first)).toEqual(similarOccupations(plain, first));
  });
});
