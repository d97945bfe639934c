import { describe, expect, it } from 'vitest';
import { readTabiya } from '../../../src/files/index.ts';
import { fixture } from '../../support/tables.ts';

describe('readTabiya', () => {
  it('reads a model from its folder', async () => {
    const catalogue = await readTabiya(fixture('tabiya'));
    expect([catalogue.occupations.length, catalogue.skills.length, catalogue.groups.length]).toEqual([2, 4, 3]);
    expect(catalogue.source).toMatchObject({ name: 'Bakery model', version: '0.3.1' });
  });

  it('passes its options on', async () => {
    expect((await readTabiya(fixture('tabiya'), { language: 'af' })).language).toBe('af');
  });
});
