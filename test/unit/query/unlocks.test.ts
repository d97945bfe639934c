import { describe, expect, it } from 'vitest';
import { jaccard, type Transitions, transitions, type Unlocks, unlocks } from '../../../src/index.ts';
import { codeOf } from '../../support/coded.ts';
import { edgeIndex, setIndex } from '../../support/edges.ts';
import { kitchen } from '../../support/kitchen.ts';

const index = setIndex({
  cook: { essential: ['roast', 'season'] },
  chef: { essential: ['roast', 'season', 'lead'] },
  manager: { essential: ['lead', 'budget'] },
  supervisor: { essential: ['lead', 'roast'], optional: ['season'] },
  clerk: { essential: ['file', 'write', 'budget', 'greet'] },
  idle: {},
  hobbyist: { optional: ['roast'] },
});
const opens = ({ results }: Unlocks) =>
  results.map(({ id, score, occupations }) => [id, score, occupations.map((occupation) => occupation.id)]);

describe('unlocks', () => {
  it('opens moves that are not down, and no other occupation', () => {
    const gate = { method: jaccard, near: 0.2, limit: 50 };
    const answer = unlocks(kitchen, 'cook', { ...gate, threshold: 0.6 }) as Unlocks;
    const moves = (transitions(kitchen, 'cook', gate) as Transitions).results;
    const wanted = moves.filter(({ direction }) => direction.direction !== 'down').map(({ id }) => id);
    const opened = new Set(answer.results.flatMap(({ occupations }) => occupations.map(({ id }) => id)));
    expect([...opened].every((id) => wanted.includes(id))).toBe(true);
    expect([...opened]).toEqual(['grill cook']);
    expect(answer.open + answer.closed).toBe(wanted.length);
    expect(answer.results[0]!.occupations[0]!).toMatchObject({
      likeness: 3 / 5,
      direction: { direction: 'sideways' },
    });
  });

  it('is open from what kindred occupations hold of each other, and says so', () => {
    const { asked } = unlocks(kitchen, 'cook') as Unlocks;
    expect(asked.threshold).toEqual({ value: asked.gate.evidence.kindred, from: 'kindred' });
    expect(asked).toMatchObject({ reach: 0, any: false });
  });

  it('lists for every skill the occupations that reach the threshold with it and do not without', () => {
    const answer = unlocks(index, 'cook', { threshold: 0.7, any: true }) as Unlocks;
    expect(opens(answer)).toEqual([['lead', 2, ['chef', 'supervisor']]]);
    expect(answer).toMatchObject({
      asked: { threshold: { value: 0.7, from: 'given' } },
      open: 0,
      closed: 4,
      skills: 1,
    });
  });

  it('shows what is held before and after', () => {
    const rarity = (df: number) => Math.log(6 / df);
    const [lead] = (unlocks(index, 'cook', { threshold: 0.7, any: true }) as Unlocks).results;
    const [chef, supervisor] = lead!.occupations;
    expect([chef!.score, supervisor!.score]).toEqual([1, 1]);
    expect(supervisor!.before).toBeCloseTo(rarity(4) / (rarity(4) + rarity(3)), 12);
  });

  it('does not unlock what is open already, nor the subject itself', () => {
    const answer = unlocks(index, ['roast', 'season', 'lead'], { threshold: 0.5, any: true }) as Unlocks;
    expect(answer.open).toBe(3);
    expect(answer.results.flatMap(({ occupations }) => occupations.map(({ id }) => id))).not.toContain('chef');
  });

  it('leaves out what is out of reach', () => {
    const far = unlocks(index, 'cook', { threshold: 0.3, any: true }) as Unlocks;
    expect(far.results.flatMap(({ occupations }) => occupations.map(({ id }) => id))).toContain('manager');
    const near = unlocks(index, 'cook', { threshold: 0.3, any: true, reach: 0.1 }) as Unlocks;
    expect(near.results.flatMap(({ occupations }) => occupations.map(({ id }) => id))).not.toContain('manager');
  });

  it('lifts a weight that is there already to the one needed', () => {
    const rated = edgeIndex({ junior: { code: 0.2, test: 0.5 }, senior: { code: 1, test: 0.5 } });
    const answer = unlocks(rated, 'junior', { threshold: 0.9, any: true }) as Unlocks;
    expect(opens(answer)).toEqual([['code', 1, ['senior']]]);
    expect(answer.results[0]!.occupations[0]!.before).toBeCloseTo(0.7 / 1.5, 12);
  });

  it('is insufficient without skills, and refuses options out of range', () => {
    expect(unlocks(index, 'idle')).toMatchObject({ status: 'insufficient', results: [] });
    expect(codeOf(() => unlocks(index, 'cook', { threshold: -0.1 }))).toBe('BAD_OPTION');
    expect(codeOf(() => unlocks(index, 'cook', { reach: 1.1 }))).toBe('BAD_OPTION');
  });
});
