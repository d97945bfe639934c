import { describe, expect, it } from 'vitest';
import { keysOf } from '../../../../src/explorer/page/keys.ts';
import { buildIndex, occupations, skills } from '../../../../src/index.ts';
import { createCatalogue } from '../../../../src/ingest/index.ts';
import { sampleIndex } from '../../../support/sample.ts';

describe('keysOf', () => {
  it('gives every concept a key of its own that leads back to it', async () => {
    const index = await sampleIndex();
    for (const [kind, refs] of [
      ['occupations', occupations(index)],
      ['skills', skills(index)],
    ] as const) {
      const { keyOf, idOf } = keysOf(index, kind);
      expect(refs.map((ref) => idOf(keyOf(ref)))).toEqual(refs.map(({ id }) => id));
      expect(new Set(refs.map(keyOf)).size).toBe(refs.length);
    }
    expect.assertions(4);
  });

  it('is short: a code where there is one, else what is left of an address', async () => {
    const index = await sampleIndex();
    const { keyOf, idOf } = keysOf(index, 'occupations');
    const manager = occupations(index).find(({ code }) => code === '1330.5')!;
    expect(keyOf(manager)).toBe('1330.5');
    expect(idOf(manager.id)).toBe(manager.id);
    expect(idOf('no such key')).toBeNull();
    expect(keysOf(index, 'skills').keyOf(skills(index)[0]!)).not.toContain('/');
  });

  it('does not use a code that two share', () => {
    const index = buildIndex(
      createCatalogue({
        occupations: [
          { id: 'a', label: 'a', code: '1' },
          { id: 'b', label: 'b', code: '1' },
        ],
        skills: [{ id: 's', label: 's' }],
        requirements: [{ occupation: 'a', skill: 's', kind: 'essential' }],
      }),
    );
    const { keyOf, idOf } = keysOf(index, 'occupations');
    expect(occupations(index).map(keyOf)).toEqual(['a', 'b']);
    expect(idOf('1')).toBeNull();
    expect(keysOf(index, 'skills').keyOf({ id: 's', label: 's' })).toBe('s');
  });
});
