import { describe, expect, it } from 'vitest';
import { buildIndex, transitions } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { answerChanges, releaseDiff } from '../../../src/releases/index.ts';
import { codeOf } from '../../support/coded.ts';

const release = (lists: Readonly<Record<string, string>>) =>
  createCatalogue({
    occupations: Object.keys(lists).map((id) => ({ id, label: id })),
    skills: [...new Set(Object.values(lists).join(''))].map((id) => ({ id, label: `skill ${id}` })),
    requirements: Object.entries(lists).flatMap(([occupation, list]) =>
      [...list].map((skill) => ({ occupation, skill, kind: 'essential' as const })),
    ),
  });

const before = release({ cook: 'abc', baker: 'abd', porter: 'ef', driver: 'fg', pilot: 'gh', clerk: 'xyz' });
const after = release({ cook: 'abc', baker: 'd', porter: 'efab', driver: 'fg', clerk: 'xyz', chef: 'abcd' });
const changes = answerChanges(before, after, releaseDiff(before, after));

describe('answerChanges', () => {
  it('compares every kept occupation that has something to compare in both', () => {
    expect(changes.counts.compared).toBe(5);
    expect(changes.overlaps.map(({ id }) => id)).toEqual(['baker', 'clerk', 'cook', 'driver', 'porter']);
    expect(changes.overlaps.find(({ id }) => id === 'clerk')!.overlap).toBe(1);
    expect(changes.counts.changed + changes.counts.unchanged).toBe(5);
  });

  it('puts the largest changes first', () => {
    const overlaps = changes.results.map(({ overlap }) => overlap);
    expect(overlaps).toEqual([...overlaps].sort((a, b) => a - b));
    expect(overlaps.every((overlap) => overlap < 1)).toBe(true);
  });

  it('says who came and went, and why', () => {
    const cook = changes.results.find(({ id }) => id === 'cook')!;
    expect(cook.neighbours.added).toEqual([
      { id: 'chef', label: 'chef', because: 'new', requirements: [] },
      {
        id: 'porter',
        label: 'porter',
        because: 'requirements',
        requirements: [
          { id: 'a', label: 'skill a' },
          { id: 'b', label: 'skill b' },
        ],
      },
    ]);
    expect(cook.neighbours.removed.map(({ id, because, requirements }) => [id, because, requirements.length])).toEqual([
      ['baker', 'requirements', 2],
    ]);
    expect(cook.because).toEqual({ added: [], removed: [], rekinded: [] });
    const driver = changes.results.find(({ id }) => id === 'driver')!;
    expect(driver.neighbours.removed).toMatchObject([{ id: 'pilot', because: 'gone' }]);
  });

  it('counts moves gained and lost for every kept occupation, and names them for those it lists, with why', () => {
    const { counts, overlaps, results } = changes;
    const sum = (part: 'movesGained' | 'movesLost') => overlaps.reduce((total, one) => total + one[part], 0);
    expect([counts.movesGained, counts.movesLost]).toEqual([sum('movesGained'), sum('movesLost')]);
    expect(counts.movesChanged).toBe(overlaps.filter((one) => one.movesGained + one.movesLost > 0).length);
    for (const { id, moves } of results) {
      const [was, is] = [before, after].map((one) => {
        const answer = transitions(buildIndex(one), id, { limit: 10 });
        return answer.status === 'ok' ? answer.results.map((move) => move.id) : [];
      });
      expect(moves.added.map((move) => move.id)).toEqual(is!.filter((other) => !was!.includes(other)));
      expect(moves.removed.map((move) => move.id)).toEqual(was!.filter((other) => !is!.includes(other)));
      const own = overlaps.find((one) => one.id === id)!;
      expect([own.movesGained, own.movesLost]).toEqual([moves.added.length, moves.removed.length]);
    }
    const gained = results.flatMap(({ moves }) => moves.added);
    expect(gained.find(({ id }) => id === 'chef')).toMatchObject({ because: 'new', requirements: [] });
  });

  it('nothing changes between a release and itself', () => {
    expect(answerChanges(before, before, releaseDiff(before, before))).toMatchObject({
      counts: { changed: 0, movesGained: 0, movesLost: 0, movesChanged: 0 },
      mean: 1,
      median: 1,
      results: [],
    });
  });

  it('checks its options', () => {
    const diff = releaseDiff(before, after);
    expect(codeOf(() => answerChanges(before, after, diff, { persistence: 1 }))).toBe('BAD_OPTION');
    expect(codeOf(() => answerChanges(before, after, diff, { depth: 0 }))).toBe('BAD_OPTION');
    expect(codeOf(() => answerChanges(before, after, diff, { k: 3 } as never))).toBe('BAD_OPTION');
    expect(answerChanges(before, after, diff, { limit: 1 }).results).toHaveLength(1);
  });
});
