import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  type Growth,
  type GrowthOptions,
  growth,
  jaccard,
  type Transitions,
  transitions,
} from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
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

  /** A start, a step up from it, and five above that step: a quarter like the start, and more like the step than each other. */
  function ladder() {
    const jobs: Readonly<Record<string, { readonly level: number; readonly needs: string }>> = {
      start: { level: 2, needs: 'a b c d' },
      step: { level: 3, needs: 'a b c d e f g h i j k' },
      elsewhere: { level: 2, needs: 'x y z' },
      'top 1': { level: 4, needs: 'a b g i j k' },
      'top 2': { level: 4, needs: 'a b e h j k' },
      'top 3': { level: 4, needs: 'a b e f i k' },
      'top 4': { level: 4, needs: 'a b e f g j' },
      'top 5': { level: 4, needs: 'a b f g h k' },
    };
    const skills = new Set(Object.values(jobs).flatMap(({ needs }) => needs.split(' ')));
    return buildIndex(
      createCatalogue({
        source: { name: 'test', levelScale: 'ISCO skill level' },
        language: 'en',
        occupations: Object.entries(jobs).map(([id, { level }]) => ({ id, label: id, level })),
        skills: [...skills].map((id) => ({ id, label: id })),
        requirements: Object.entries(jobs).flatMap(([occupation, { needs }]) =>
          needs.split(' ').map((skill) => ({ occupation, skill, kind: 'essential' as const })),
        ),
      }),
    );
  }

  it.each([
    ['three quarters as alike as a move must be: inclusive', 1 / 3, 3],
    ['less than three quarters', 0.3345, 0],
  ])('lists the three best ahead, from as far as can be seen: %s', (_, near, count) => {
    const answer = growth(ladder(), 'start', { method: jaccard, near, limit: 5 });
    if (answer.status === 'insufficient') throw new Error(answer.reason);
    expect(labels(answer.upward)).toEqual(['step']);
    expect(labels(answer.ahead)).toEqual(['top 1', 'top 2', 'top 3'].slice(0, count));
  });
});
