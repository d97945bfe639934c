import { describe, expect, it } from 'vitest';
import { buildIndex, isMove, jaccard, type MoveAnswer, type SkillIndex } from '../../../../src/index.ts';
import { createCatalogue } from '../../../../src/ingest/index.ts';
import { hasTitle, tradeOf } from '../../../../src/query/move/trade.ts';

/** Occupations by id, group and level, all with the same skills but for one of their own. */
function indexOf(
  list: readonly (readonly [id: string, group: string, level: number])[],
  levelScale: string,
): SkillIndex {
  const skills = ['s1', 's2', 's3', ...list.map(([id]) => `own ${id}`)];
  return buildIndex(
    createCatalogue({
      source: { name: 'test', levelScale },
      occupations: list.map(([id, groupCode, level]) => ({ id, label: id, groupCode, level })),
      skills: skills.map((id) => ({ id, label: id })),
      requirements: list.flatMap(([id]) =>
        ['s1', 's2', 's3', `own ${id}`].map((skill) => ({ occupation: id, skill, kind: 'essential' as const })),
      ),
    }),
  );
}

const list = [
  ['a', '7411', 2],
  ['b', '7411', 2],
  ['c', '7412', 2],
  ['d', '7422', 2],
  ['e', '', 2],
  ['f', '3113', 3],
] as const;

describe('a trade', () => {
  it('is an ISCO unit group, or at least a minor group; no code, no trade', () => {
    const trade = tradeOf(indexOf(list, 'ISCO skill level'));
    expect([trade(0, 1), trade(0, 2), trade(2, 0), trade(0, 3), trade(0, 4), trade(4, 4), trade(-1, 0)]).toEqual([
      'unit group',
      'minor group',
      'minor group',
      null,
      null,
      null,
      null,
    ]);
  });

  it('knows by ISCO professions with a title or a certificate, whatever is marked', () => {
    const titles = [
      '2211',
      '2222',
      '2230',
      '2240',
      '2250',
      '2261',
      '2262',
      '2269',
      '2611',
      '2612',
      '2634',
      '3152',
      '3153',
    ];
    const others = ['2263', '2310', '3221', '22', '', '2619', '2633', '3151', '3154', '3411'];
    const groups = [...titles, ...others];
    const index = indexOf(
      groups.map((group) => [`g${group}`, group, 4] as const),
      'ISCO skill level',
    );
    const { ids } = index.occupations;
    const titled = ids.all().filter((_, row) => hasTitle(index)(row));
    expect(titled).toEqual(titles.map((group) => `g${group}`));
    expect(hasTitle(indexOf([['a', '2211', 4]], 'O*NET Job Zone'))(0)).toBe(false);
  });

  it('is told by ISCO alone', () => {
    expect(tradeOf(indexOf(list, 'O*NET Job Zone'))(0, 1)).toBeNull();
  });

  it('makes nothing nearer than asked for, nor on data too small for groups to tell', () => {
    const index = indexOf(list, 'ISCO skill level');
    const asked = isMove(index, 'a', 'c', { method: jaccard, near: 0.7 }) as MoveAnswer;
    expect(asked).toMatchObject({ move: false, likeness: 'far' });
    expect(asked.asked.gate.evidence.nearInTrade).toBe(0.7);
    const own = isMove(index, 'a', 'c', { method: jaccard }) as MoveAnswer;
    expect(own.asked.gate.from).not.toBe('unit groups');
    expect(own.asked.gate.evidence.nearInTrade).toBe(own.asked.gate.value);
  });

  it('does not lead into technicians’ work with less than a fifth held', () => {
    const index = indexOf(list, 'ISCO skill level');
    const answer = isMove(index, ['s1'], 'f', { method: jaccard, near: 0.1, level: 2 }) as MoveAnswer;
    const { held, move, blockedBy } = answer;
    expect(move).toBe(held >= 0.2);
    expect(blockedBy.map(({ message }) => message)).toEqual(
      held >= 0.2
        ? []
        : [
            `A step up into technicians' work that is not nearly close, and ${(100 * held).toFixed(1)} % of what is needed is held; at least 20.0 % is asked for.`,
          ],
    );
  });
});
