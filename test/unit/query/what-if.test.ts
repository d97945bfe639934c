import { describe, expect, it } from 'vitest';
import {
  jaccard,
  type Transitions,
  transitions,
  type Unlocks,
  unlocks,
  type WhatIf,
  type WhatIfOptions,
  whatIf,
} from '../../../src/index.ts';
import { codeOf } from '../../support/coded.ts';
import { edgeIndex } from '../../support/edges.ts';
import { kitchen } from '../../support/kitchen.ts';

const gate = { method: jaccard, near: 0.2, limit: 50 };
const ask = (
  subject: Parameters<typeof whatIf>[1],
  added: Parameters<typeof whatIf>[2],
  options: WhatIfOptions = {},
): WhatIf => {
  const answer = whatIf(kitchen, subject, added, { ...gate, ...options });
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
};
const ids = (refs: readonly { readonly id: string }[]): string[] => refs.map(({ id }) => id);

describe('whatIf', () => {
  it('keeps the likeness of an occupation and raises what is held', () => {
    const answer = ask('cook', ['plan menus', 'lead']);
    const before = transitions(kitchen, 'cook', gate) as Transitions;
    for (const { id, likeness, before: held } of answer.results) {
      const move = [...before.results, ...before.blocked].find((row) => row.id === id)!;
      expect([likeness, held]).toEqual([move.score, move.held]);
    }
    expect(ids(answer.results)).toEqual(expect.arrayContaining(['chef', 'head chef', 'restaurant manager']));
    expect(answer.results.every(({ change, score, before: held }) => change > 0 && change === score - held)).toBe(true);
  });

  it('agrees with unlocks: what a skill opens is what is newly open with it', () => {
    const { results, asked } = unlocks(kitchen, 'cook', gate) as Unlocks;
    expect(asked.threshold.from).toBe('kindred');
    expect(results.length).toBeGreaterThan(0);
    for (const { id, occupations } of results)
      expect(ids(ask('cook', [id]).open.newly).sort()).toEqual(ids(occupations).sort());
  });

  it('takes a profile with more skills for the profile that it then is', () => {
    const before = ['bake', 'season', 'report'];
    const answer = ask(before, ['experiment', 'cooperate'], { level: 2 });
    const listed = (skills: readonly string[]) =>
      ids((transitions(kitchen, skills, { ...gate, level: 2 }) as Transitions).results);
    const after = listed([...before, 'experiment', 'cooperate']);
    expect(answer.moves).toMatchObject({ before: listed(before).length, after: after.length });
    expect(ids(answer.moves.newly).sort()).toEqual(after.filter((id) => !listed(before).includes(id)).sort());
  });

  it('tells what was there already from what is added', () => {
    const answer = ask('cook', ['roast', 'lead']);
    expect([ids(answer.added), ids(answer.alreadyHeld)]).toEqual([['lead'], ['roast']]);
    expect(ask('cook', ['roast'])).toMatchObject({ changed: 0, results: [] });
  });

  it('shows moves first, then the greatest change', () => {
    const { results } = ask('cook', ['plan menus', 'experiment']);
    const order = results.map(({ move, change }) => [move ? 1 : 0, change] as const);
    expect(order).toEqual([...order].sort(([a, x], [b, y]) => b - a || y - x));
    expect(results.some(({ move }) => !move)).toBe(true);
  });

  it('raises weights, and keeps the higher of two', () => {
    const rated = edgeIndex({ junior: { code: 0.2, test: 0.5 }, senior: { code: 1, test: 0.5 } });
    const answer = whatIf(rated, 'junior', [{ skill: 'code', importance: 0.7 }]) as WhatIf;
    expect(answer.results).toMatchObject([{ id: 'senior', score: 1.2 / 1.5, before: 0.7 / 1.5 }]);
    expect((whatIf(rated, 'senior', [{ skill: 'code', importance: 0.3 }]) as WhatIf).changed).toBe(0);
  });

  it('is insufficient for a start without skills, and refuses what it does not know', () => {
    expect(whatIf(kitchen, 'idle', [])).toMatchObject({ status: 'insufficient', results: [] });
    expect(codeOf(() => ask('cook', ['budgets']))).toBe('UNKNOWN_SKILL');
    expect(codeOf(() => ask('cook', [{ skill: 'budget', importance: 0.5 }]))).toBe('BAD_INPUT');
    expect(codeOf(() => ask('cook', [{ skill: 'budget', level: 0.5 }]))).toBe('BAD_INPUT');
    expect(codeOf(() => ask('cook', ['budget'], { kind: 'vital' as 'rated' }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cook', 'budget' as unknown as string[]))).toBe('BAD_INPUT');
  });
});
