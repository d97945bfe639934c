import { describe, expect, it } from 'vitest';
import { feeders, type Transitions, transitions } from '../../../src/index.ts';
import { codeOf } from '../../support/coded.ts';
import { setIndex } from '../../support/edges.ts';

const index = setIndex({
  cook: { essential: ['roast', 'season'] },
  chef: { essential: ['roast', 'season', 'plan menus', 'lead'] },
  butcher: { essential: ['cut', 'season'] },
  clerk: { essential: ['file', 'write'] },
  idle: {},
});
const gates = { viable: 0.25, highlyViable: 0.9 };

describe('feeders', () => {
  it('measures what each occupation has of the target’s needs', () => {
    const { results, subject } = feeders(index, 'cook', gates) as Transitions;
    expect(subject).toMatchObject({ kind: 'occupation', id: 'cook' });
    expect(results.map(({ id, coverage }) => [id, coverage === 1])).toEqual([
      ['chef', true],
      ['butcher', false],
    ]);
  });

  it('shows the same move as transitions, from the other end', () => {
    const [into] = (feeders(index, 'chef', gates) as Transitions).results;
    const move = (transitions(index, 'cook', gates) as Transitions).results.find(({ id }) => id === 'chef')!;
    expect(into).toMatchObject({ id: 'cook', coverage: move.coverage, backward: move.backward });
    expect(into!.direction).toEqual(move.direction);
    expect([into!.held, into!.needed, into!.missing]).toEqual([move.held, move.needed, move.missing]);
  });

  it('is another question than transitions: who has all may go where it could not come from', () => {
    const strict = { viable: 0.9, highlyViable: 0.9 };
    expect((transitions(index, 'chef', strict) as Transitions).results.map(({ id }) => id)).toEqual(['cook']);
    expect((feeders(index, 'chef', strict) as Transitions).results).toEqual([]);
  });

  it('is insufficient for an occupation without skills, and refuses unknown ones', () => {
    expect(feeders(index, 'idle')).toMatchObject({ status: 'insufficient' });
    expect(codeOf(() => feeders(index, 'choef'))).toBe('UNKNOWN_OCCUPATION');
  });
});
