import { describe, expect, it } from 'vitest';
import { type Growth, type GrowthOptions, growth, jaccard, type Transitions, transitions } from '../../../src/index.ts';
import { codeOf } from '../../support/coded.ts';
import { kitchen } from '../../support/kitchen.ts';

const gate = { method: jaccard, near: 0.2 };

function grown(from: string | readonly string[], more: GrowthOptions = {}): Growth {
  const answer = growth(kitchen, from, { ...gate, ...more });
  if (answer.status === 'insufficient') throw new Error(answer.reason);
  return answer;
}

const labels = (steps: readonly { readonly label: string }[]): string[] => steps.map(({ label }) => label);

describe('growth', () => {
  it('is the moves of transitions, upward and sideways, the same to the last figure', () => {
    const { upward, sideways, counts } = grown('cook');
    const { results } = transitions(kitchen, 'cook', gate) as Transitions;
    expect(upward).toEqual(results.filter(({ direction }) => direction.direction === 'up'));
    expect(sideways).toEqual(results.filter(({ direction }) => direction.direction === 'sideways'));
    expect(counts).toEqual({ up: 2, sideways: 2, down: 1 });
  });

  it('looks ahead to what is up, no move yet, and a close step up from a move', () => {
    const { ahead } = grown('hobbyist', { near: 0.3 });
    expect(ahead).toEqual([]);
    const steps = grown('chef', { near: 0.4 }).ahead;
    expect(steps.map(({ label, through, blockedBy }) => [label, through.label, blockedBy[0]!.reason])).toEqual([
      ['restaurant manager', 'head chef', 'far'],
    ]);
    expect(steps[0]!.through.onward).toBeGreaterThan(steps[0]!.score);
  });

  it('starts from a profile, with a level if one is given', () => {
    const profile = ['roast', 'bake', 'season', 'lead'];
    expect(labels(grown(profile, { level: 2 }).upward)).toContain('chef');
    expect(labels(grown(profile, { level: 3 }).upward)).not.toContain('chef');
    expect(grown(profile).upward).toEqual([]);
  });

  it('the first two of five are the two, and at most three lie ahead', () => {
    const five = grown('cook', { near: 0.05, limit: 5 });
    const two = grown('cook', { near: 0.05, limit: 1 });
    expect(two.upward).toEqual(five.upward.slice(0, 1));
    expect(five.ahead.length).toBeLessThanOrEqual(3);
  });

  it('says insufficient for an empty profile, and refuses options outside their range', () => {
    expect(growth(kitchen, [])).toMatchObject({ status: 'insufficient' });
    expect(codeOf(() => grown('cook', { limit: -1 }))).toBe('BAD_OPTION');
    expect(codeOf(() => grown('cook', { minCoverage: 0.2 } as GrowthOptions))).toBe('BAD_OPTION');
    expect(codeOf(() => grown('cok'))).toBe('UNKNOWN_OCCUPATION');
  });
});
