import { describe, expect, it } from 'vitest';
import { buildIndex, isMove, type MoveAnswer, type SkillIndex } from '../../../../src/index.ts';
import { createCatalogue } from '../../../../src/ingest/index.ts';
import { ranksOf } from '../../../../src/query/move/authority.ts';
import { rowOf } from '../../../support/grouped.ts';

interface Named {
  readonly id: string;
  readonly label?: string;
  readonly code?: string;
  readonly group?: string;
}

function indexOf(list: readonly Named[], levelScale: string, language = 'en'): SkillIndex {
  return buildIndex(
    createCatalogue({
      source: { name: 'test', levelScale },
      language,
      occupations: list.map(({ id, label = id, code, group }) => ({
        id,
        label,
        level: 3,
        ...(code === undefined ? {} : { code }),
        ...(group === undefined ? {} : { groupCode: group }),
      })),
      skills: ['skill', 'other skill'].map((id) => ({ id, label: id })),
      // One has another skill, so that the first tells something.
      requirements: list.map(({ id }, i) => ({
        occupation: id,
        skill: i === 2 ? 'other skill' : 'skill',
        kind: 'essential' as const,
      })),
    }),
  );
}

const isco = (label: string, group: string): number => {
  const index = indexOf([{ id: 'it', label, group }], 'ISCO skill level');
  return ranksOf(index, undefined, undefined).authority(0);
};
const soc = (code: string): number => {
  const index = indexOf([{ id: 'it', code }], 'O*NET Job Zone');
  return ranksOf(index, undefined, undefined).authority(0);
};

describe('authority by ISCO', () => {
  it.each([
    ['managing director', '1120', 3],
    ['chief data officer', '1330', 3],
    ['chief editor', '1330', 2],
    ['restaurant manager', '1412', 2],
    ['senator', '1111', 0],
    ['village head', '1113', 0],
    ['mine shift worker', '3121', 1],
    ['production worker', '3122', 1],
    ['building worker', '3123', 1],
    ['office worker', '3341', 1],
    ['butler', '5151', 1],
    ['bricklaying supervisor', '7112', 1],
    ['dock foreman', '9333', 1],
    ['project manager', '2421', 1],
    ['head chef', '3434', 1],
    ['chief conductor', '5112', 1],
    ['chief petty officer', '0210', 0],
    ['supervisor of nobody', '5120', 0],
    ['headmaster', '2341', 0],
    ['forehead model', '5241', 0],
    ['specialised seller', '5223', 0],
    ['art director', '2166', 0],
  ])('%s (%s): %i', (label, group, authority) => {
    expect(isco(label, group)).toBe(authority);
  });
});

describe('authority by SOC', () => {
  it.each([
    ['11-3021.00', 2],
    ['35-1011.00', 1],
    ['33-1012.00', 1],
    ['29-1141.00', 0],
    ['15-1252.00', 0],
    ['35-2014.00', 0],
  ])('%s: %i', (code, authority) => {
    expect(soc(code)).toBe(authority);
  });
});

describe('grades', () => {
  const list: Named[] = [
    'nurse responsible for general care',
    'specialist nurse',
    'senior nurse',
    'junior nurse',
    'nurse advanced',
    'specialist dentist',
    'assistant nurse',
    'head nurse',
  ].map((label) => ({ id: label, group: '2221' }));
  const index = indexOf(list, 'ISCO skill level');
  const change = (from: string, to: string): number =>
    ranksOf(index, undefined, undefined).gradeChange(rowOf(index, from), rowOf(index, to));

  it('rise and fall by the words at either end of a label, where the rest is the same', () => {
    const plain = 'nurse responsible for general care';
    expect([change(plain, 'specialist nurse'), change('specialist nurse', plain)]).toEqual([1, -1]);
    expect(change(plain, 'nurse advanced')).toBe(1);
    expect([change(plain, 'junior nurse'), change(plain, 'assistant nurse')]).toEqual([-1, -1]);
    expect(change('junior nurse', 'senior nurse')).toBe(1);
    expect(change('senior nurse', 'specialist nurse')).toBe(0);
    expect(change(plain, 'specialist dentist')).toBe(0);
  });
});

describe('labels in another language', () => {
  const german = indexOf(
    [
      { id: 'a', label: 'Koch', group: '5120' },
      { id: 'b', label: 'Leitender Koch', group: '5120' },
      { id: 'c', label: 'Küchenchef', group: '1412' },
    ],
    'ISCO skill level',
    'de',
  );

  it('tell nothing without a ladder, and the answer says so', () => {
    const answer = isMove(german, 'a', 'b', { near: 0.1 }) as MoveAnswer;
    expect(answer.direction.by).toBe('none');
    expect(answer.asked.authorityBy).toBe('codes');
    expect(ranksOf(german, undefined, undefined).authority(rowOf(german, 'c'))).toBe(2);
  });

  it('tell what the caller’s ladder says', () => {
    const ladder = { lead: ['Leitender …'], up: ['Ober …'], down: [] };
    const answer = isMove(german, 'a', 'b', { near: 0.1, ladder }) as MoveAnswer;
    expect(answer.direction).toMatchObject({ direction: 'up', by: 'authority' });
    expect(answer.asked.authorityBy).toBe('codes and labels');
  });
});
