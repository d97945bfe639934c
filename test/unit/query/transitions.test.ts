import { describe, expect, it } from 'vitest';
import { jaccard, type Transitions, type TransitionsOptions, transitions } from '../../../src/index.ts';
import { codeOf } from '../../support/coded.ts';
import { kitchen } from '../../support/kitchen.ts';

const ask = (from: Parameters<typeof transitions>[1], options: TransitionsOptions = {}): Transitions => {
  const answer = transitions(kitchen, from, { method: jaccard, near: 0.2, limit: 20, ...options });
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
};
const moves = ({ results }: Transitions) => results.map(({ id, direction }) => [id, direction.direction, direction.by]);

describe('transitions', () => {
  it('lists every occupation that is near and on a level within reach, likeliest first', () => {
    expect(moves(ask('cook'))).toEqual([
      ['hobbyist', 'sideways', 'none'],
      ['grill cook', 'sideways', 'none'],
      ['chef', 'up', 'level'],
      ['head chef', 'up', 'both'],
      ['porter', 'down', 'level'],
    ]);
    expect(ask('cook').counts).toEqual({ moves: 5, up: 2, sideways: 2, down: 1, blocked: { rise: 1 } });
  });

  it('takes the gate as inclusive', () => {
    const [chef] = ask('cook', { near: 3 / 8, among: ['chef'] }).results;
    expect(chef!.score).toBe(3 / 8);
    expect(ask('cook', { near: 3 / 8 + 1e-12, among: ['chef'] }).results).toEqual([]);
  });

  it('says of everything that is no move what stops it: near ones first, then the most alike of the rest', () => {
    const { blocked } = ask('cook', { near: 0.28, among: ['food scientist', 'porter', 'physicist'] });
    expect(blocked.map(({ id, blockedBy }) => [id, blockedBy.map(({ reason }) => reason)])).toEqual([
      ['food scientist', ['rise']],
      ['porter', ['far']],
    ]);
    expect(blocked[0]!.blockedBy[0]!.message).toMatch(
      /^2 levels up and not close; likeness 0\.\d{3} is asked for beyond 1 level up\.$/,
    );
    expect(blocked[1]!.blockedBy[0]!.message).toBe('Not near: likeness 0.200; 0.280 is asked for.');
  });

  it('is not fooled by a block of skills that everybody has: likeness gates, and what is held only explains', () => {
    const { results, blocked } = ask('chef', { near: 0.25 });
    expect(results.map(({ id }) => id)).not.toContain('physicist');
    expect(blocked.find(({ id }) => id === 'physicist')).toMatchObject({
      skills: { needed: 5, held: 2 },
      likeness: 'far',
    });
  });

  it('knows grades where level and authority are equal and the rest of the label is the same', () => {
    expect(moves(ask('linguist', { among: ['senior linguist'] }))).toEqual([['senior linguist', 'up', 'grade']]);
    expect(moves(ask('senior linguist', { among: ['linguist'] }))).toEqual([['linguist', 'down', 'grade']]);
  });

  it('tells authority where levels are equal', () => {
    expect(moves(ask('head chef', { among: ['restaurant manager', 'chef'] }))).toEqual([
      ['restaurant manager', 'up', 'authority'],
      ['chef', 'down', 'authority'],
    ]);
  });

  it('names what is still to learn, the weightiest first, and how much is held', () => {
    const porter = ask('cook').results.find(({ id }) => id === 'porter')!;
    expect(porter).toMatchObject({ skills: { needed: 2, held: 1 }, missing: [{ id: 'carry' }], level: 1 });
    const chef = ask('cook').results.find(({ id }) => id === 'chef')!;
    expect(chef.holds).toBe('part');
  });

  it('keeps to a direction, to some occupations, to falls and rises asked for', () => {
    expect(moves(ask('cook', { direction: 'up' })).map(([id]) => id)).toEqual(['chef', 'head chef']);
    expect(ask('cook', { among: ['chef', 'physicist'] }).counts.moves).toBe(1);
    expect(moves(ask('cook', { maxFall: 0 })).map(([id]) => id)).not.toContain('porter');
    expect(moves(ask('cook', { maxRise: 0 })).map(([id]) => id)).toEqual(['hobbyist', 'grill cook', 'porter']);
    expect(moves(ask('cook', { maxRise: 2 })).map(([id]) => id)).toContain('food scientist');
  });

  it('varies the list where that is asked for, and says what an entry stands for; off by default', () => {
    expect(ask('cook').results.every((move) => !('alike' in move) && !('passedOver' in move))).toBe(true);
    const folded = ask('cook', { diverse: { fold: 0.3 } }).results;
    const likest = ask('cook').results;
    expect(folded.length).toBeLessThan(likest.length);
    expect(folded.flatMap(({ id, alike = [] }) => [id, ...alike.map((other) => other.id)]).sort()).toEqual(
      likest.map(({ id }) => id).sort(),
    );
    const grouped = ask('cook', { diverse: { perGroup: 1 } }).results;
    expect(grouped.map(({ id }) => id)).not.toContain('head chef');
    expect(grouped.find(({ id }) => id === 'chef')!.passedOver).toBe(1);
    expect(ask('cook', { diverse: { trade: 0 } }).results.map(({ id }) => id)).toEqual(likest.map(({ id }) => id));
    expect(ask('cook', { diverse: { perGroup: 1 } }).counts).toEqual(ask('cook').counts);
  });

  it('lets two levels up pass for who holds as much as kindred occupations do, unless maxRise is given', () => {
    const person = ['bake', 'season', 'experiment', 'report'];
    const options = { level: 2, among: ['food scientist'] };
    expect(ask(person, options).results).toHaveLength(1);
    const why = (more: TransitionsOptions, skills = person) =>
      ask(skills, { ...options, ...more }).blocked[0]!.blockedBy[0]!.message;
    expect(why({ maxRise: 1 })).toBe('2 levels up; at most 1 is taken.');
    expect(why({ level: 1 })).toBe('3 levels up; at most 2 are taken.');
    expect(why({}, ['bake', 'season', 'experiment'])).toBe(
      '2 levels up and only 63.8 % of what is needed is held; at least 65.1 % is asked for beyond 1 level up.',
    );
  });

  it('starts from a profile: its level is an option, its authority unknown', () => {
    const skills = ['roast', 'bake', 'season'];
    expect(ask(skills).results.every(({ direction }) => direction.levelChange === null)).toBe(true);
    const chef = ask(skills, { level: 2 }).results.find(({ id }) => id === 'chef')!;
    expect(chef.direction).toEqual({ direction: 'up', by: 'level', levelChange: 1, authorityChange: null });
  });

  it('marks regulated occupations, by the data or by a list, and blocks them on request', () => {
    const { results } = ask('senior linguist', { regulated: ['physicist'], near: 0.1 });
    const marks = Object.fromEntries(results.map(({ id, regulated }) => [id, regulated]));
    expect(marks).toMatchObject({ linguist: 'source', physicist: 'given' });
    const blocked = ask('senior linguist', { blockRegulated: true, among: ['linguist'] });
    expect(blocked.results).toEqual([]);
    expect(blocked.blocked[0]!.blockedBy.map(({ reason }) => reason)).toEqual(['regulated']);
  });

  it('says by what it was asked: method, gate and where it comes from', () => {
    const { asked } = ask('cook');
    expect(asked).toMatchObject({
      method: { name: 'jaccard' },
      gate: { value: 0.2, from: 'given', passing: 6 },
      maxFall: 1,
      maxRise: 1,
      authorityBy: 'codes and labels',
      statements: 'sets',
    });
    expect((transitions(kitchen, 'cook') as Transitions).asked.gate.from).toBe('six per start');
  });

  it('gives the first two of ten as the two', () => {
    expect(ask('cook', { limit: 2 }).results).toEqual(ask('cook').results.slice(0, 2));
  });

  it('is insufficient without skills', () => {
    expect(transitions(kitchen, 'idle')).toMatchObject({ status: 'insufficient', reason: /no requirement/ });
    expect(transitions(kitchen, [])).toMatchObject({ status: 'insufficient', results: [] });
  });

  it('refuses options that it does not know or that are out of range', () => {
    expect(codeOf(() => ask('cook', { viable: 0.3 } as TransitionsOptions))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cook', { maxFall: -1 }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cook', { level: 0 }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cook', { direction: 'advancement' as 'up' }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cok'))).toBe('UNKNOWN_OCCUPATION');
  });
});
