import { describe, expect, it } from 'vitest';
import { coverage, feeders, jaccard, type Transitions, transitions } from '../../../src/index.ts';
import { codeOf } from '../../support/coded.ts';
import { kitchen } from '../../support/kitchen.ts';

const gate = { method: jaccard, near: 0.2, limit: 20 };

describe('feeders', () => {
  it('shows the same moves as transitions, from the other end', () => {
    const gate = { method: jaccard, near: 0.3, limit: 20 };
    const into = feeders(kitchen, 'chef', gate) as Transitions;
    for (const feeder of into.results) {
      const out = transitions(kitchen, feeder.id, gate) as Transitions;
      const move = out.results.find(({ id }) => id === 'chef')!;
      const { score, held, back, asks, direction, skills, missing } = move;
      expect(feeder).toMatchObject({ score, held, back, asks, direction, skills, missing });
    }
    expect(into.results.map(({ id }) => id)).toEqual([
      'food scientist',
      'head chef',
      'hobbyist',
      'cook',
      'restaurant manager',
    ]);
  });

  it('is another question than transitions: one step down is taken, two steps up are not', () => {
    const down = transitions(kitchen, 'food scientist', { ...gate, among: ['cook'] }) as Transitions;
    expect(down.blocked[0]!.blockedBy.map(({ reason }) => reason)).toEqual(['fall']);
    const up = feeders(kitchen, 'food scientist', { ...gate, among: ['cook'] }) as Transitions;
    expect(up.blocked[0]!.blockedBy.map(({ reason }) => reason)).toEqual(['rise']);
  });

  it('asks a method that is not symmetric from every start', () => {
    const options = { method: coverage, near: 0.5, limit: 20 };
    const into = feeders(kitchen, 'cook', options) as Transitions;
    for (const { id, score } of into.results) {
      const out = transitions(kitchen, id, options) as Transitions;
      expect(out.results.find((move) => move.id === 'cook')!.score).toBe(score);
    }
    expect(into.results.length).toBeGreaterThan(0);
  });

  it('is insufficient for an occupation without skills, and refuses unknown ones', () => {
    expect(feeders(kitchen, 'idle')).toMatchObject({ status: 'insufficient' });
    expect(codeOf(() => feeders(kitchen, 'choef'))).toBe('UNKNOWN_OCCUPATION');
  });
});
