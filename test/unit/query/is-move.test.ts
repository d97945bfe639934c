import { describe, expect, it } from 'vitest';
import {
  isMove,
  jaccard,
  type MoveAnswer,
  type MoveOptions,
  type Transitions,
  transitions,
} from '../../../src/index.ts';
import { codeOf } from '../../support/coded.ts';
import { kitchen } from '../../support/kitchen.ts';

const ask = (from: string, to: string, options: MoveOptions = {}): MoveAnswer => {
  const answer = isMove(kitchen, from, to, { method: jaccard, near: 0.2, ...options });
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
};

describe('isMove', () => {
  it('answers yes or no for a pair, with everything that transitions say of it', () => {
    const { results } = transitions(kitchen, 'cook', { method: jaccard, near: 0.2 }) as Transitions;
    for (const { id, label, code: _, ...facts } of results)
      expect(ask('cook', id)).toMatchObject({ move: true, blockedBy: [], target: { id, label }, ...facts });
    expect(ask('cook', 'food scientist')).toMatchObject({ move: false, blockedBy: [{ reason: 'rise' }] });
  });

  it('says every reason that stands in the way', () => {
    const { blockedBy } = ask('food scientist', 'cook', { near: 0.5 });
    expect(blockedBy.map(({ reason }) => reason)).toEqual(['far', 'fall']);
  });

  it('is insufficient for an occupation and itself, and for one that nothing is known of', () => {
    expect(isMove(kitchen, 'cook', 'cook')).toMatchObject({ status: 'insufficient', reason: /both "cook"/ });
    expect(isMove(kitchen, 'cook', 'idle')).toMatchObject({ status: 'insufficient', target: { id: 'idle' } });
    expect(isMove(kitchen, 'idle', 'cook')).toMatchObject({ status: 'insufficient' });
    expect(codeOf(() => isMove(kitchen, 'cook', 'cok'))).toBe('UNKNOWN_OCCUPATION');
  });
});
