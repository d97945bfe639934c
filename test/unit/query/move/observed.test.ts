import { describe, expect, it } from 'vitest';
import { movesTruth } from '../../../../src/evaluate/index.ts';
import { feeders, jaccard, type Transitions, type TransitionsOptions, transitions } from '../../../../src/index.ts';
import { fromMoves } from '../../../../src/ingest/index.ts';
import { observedWords } from '../../../../src/query/move/move-words.ts';
import { codeOf } from '../../../support/coded.ts';
import { setIndex } from '../../../support/edges.ts';
import { kitchen } from '../../../support/kitchen.ts';

const source = { name: 'registry', licence: 'CC BY 4.0' };
const observed = fromMoves(
  [
    { from: 'cook', to: 'chef', count: 312 },
    { from: 'cook', to: 'porter', count: 88 },
    { from: 'cook', to: 'physicist', count: 600 },
    { from: 'cook', to: 'nowhere', count: 5 },
  ],
  { source },
);
const ask = (options: TransitionsOptions = {}): Transitions =>
  transitions(kitchen, 'cook', { method: jaccard, near: 0.2, limit: 20, observed, ...options }) as Transitions;

describe('counted moves', () => {
  it('stand beside each move, of all that left the start, with whose they are', () => {
    const answer = ask();
    const shown = Object.fromEntries(answer.results.map((move) => [move.id, move.observed]));
    expect(shown['chef']).toEqual({ count: 312, total: 1000 });
    expect(shown['grill cook']).toEqual({ count: 0, total: 1000 });
    expect(answer.asked.observed).toEqual({ source, periods: [], unread: 0, unknown: 1 });
    expect(answer.results.map(({ id }) => id)).toEqual(ask({ observed: undefined }).results.map(({ id }) => id));
  });

  it('make no move of what is none, however many went there', () => {
    expect(ask({ rankBy: 'observed' }).results.map(({ id }) => id)).not.toContain('physicist');
  });

  it('rank on request, shrunk to likeness: (count + κ·D/ΣD) / (total + κ)', () => {
    const { results } = ask({ rankBy: 'observed' });
    const total = 312 + 88;
    const likeness = results.reduce((sum, { score }) => sum + score, 0);
    const share = ({ score, observed: seen }: (typeof results)[number], kappa: number): number =>
      (seen!.count + (kappa * score) / likeness) / (total + kappa);
    expect(results.map(({ id }) => id).slice(0, 2)).toEqual(['chef', 'porter']);
    const shares = results.map((move) => share(move, 50));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    const trusting = ask({ rankBy: 'observed', kappa: 1e9 }).results.map(({ id }) => id);
    expect(trusting).toEqual(ask().results.map(({ id }) => id));
  });

  it('count fifty people for likeness where nobody says otherwise', () => {
    const { results } = ask();
    const likeness = results.reduce((sum, { score }) => sum + score, 0);
    const [most, least] = [results[0]!, results.at(-1)!];
    const apart = (most.score - least.score) / likeness;
    // So many people to the least alike just outweigh fifty, and just do not.
    const enough = Math.ceil(50 * apart);
    const firstOf = (count: number, kappa?: number) => {
      const counts = fromMoves([{ from: 'cook', to: least.id, count }], { source });
      return ask({ observed: counts, rankBy: 'observed', kappa }).results[0]!.id;
    };
    expect([firstOf(enough), firstOf(enough - 1)]).toEqual([least.id, most.id]);
    expect([firstOf(enough, 60), firstOf(enough - 1, 40)]).toEqual([most.id, least.id]);
  });

  it('are shown of the start in feeders too', () => {
    const into = feeders(kitchen, 'chef', { method: jaccard, near: 0.2, observed }) as Transitions;
    expect(into.results.find(({ id }) => id === 'cook')!.observed).toEqual({ count: 312, total: 1000 });
  });

  it('rank by hand-worked shares: one in nine of fifty for likeness, and whoever was counted', () => {
    const three = setIndex({
      here: { essential: ['a', 'b', 'c', 'd'] },
      near: { essential: ['a', 'b', 'c', 'e'] },
      far: { essential: ['a', 'b', 'f', 'g'] },
      third: { essential: ['a', 'b', 'h', 'i'] },
    });
    // Jaccard 3/5, 2/6, 2/6: of likeness 9/19, 5/19, 5/19.
    const order = (counts: Readonly<Record<string, number>>, kappa?: number): readonly string[] => {
      const rows = Object.entries(counts).map(([to, count]) => ({ from: 'here', to, count }));
      const answer = transitions(three, 'here', {
        method: jaccard,
        near: 0.1,
        observed: fromMoves(rows, { source }),
        rankBy: 'observed',
        kappa,
      }) as Transitions;
      return answer.results.map(({ id }) => id);
    };
    // κ 50, nobody counted: 450/19 = 23.7, 250/19 = 13.2, 13.2, each of 50. Equal shares stand by id.
    expect(order({})).toEqual(['near', 'far', 'third']);
    // 11 to the third: 23.7 and 24.2 of 61; 10: 23.7 and 23.2 of 60.
    expect(order({ third: 11 })).toEqual(['third', 'near', 'far']);
    expect(order({ third: 10 })).toEqual(['near', 'third', 'far']);
    // κ 19: 9, 5, 5: four bring the third level, and then the id decides; five put it first.
    expect(order({ third: 5 }, 19)).toEqual(['third', 'near', 'far']);
    expect(order({ third: 3 }, 19)).toEqual(['near', 'third', 'far']);
    // Counts of what is no move take no part in the shares.
    expect(order({ third: 11, nowhere: 10000 })).toEqual(['third', 'near', 'far']);
  });

  it('of awkward tables: whoever is named by code and by id is one, and what says nothing is told', () => {
    const counts = fromMoves(
      [
        { from: 'cook', to: 'chef', count: 3, period: '2023' },
        { from: 'cook', to: 'chef', count: '4', period: '2024' },
        { from: 'cook', to: 'cook', count: 9 },
        { from: 'cook', to: 'porter', count: 0 },
        { from: 'cook', to: 'porter', count: -2 },
        { from: 'cook', to: 'astronaut', count: 50 },
        { from: 'astronaut', to: 'cook', count: 50 },
      ],
      { source },
    );
    const answer = ask({ observed: counts });
    expect(answer.results.find(({ id }) => id === 'chef')!.observed).toEqual({ count: 7, total: 7 });
    expect(answer.asked.observed).toEqual({ source, periods: ['2023', '2024'], unread: 3, unknown: 2 });
    expect(observedWords(answer.asked.observed!)).toBe(
      'Went here: counted by registry (CC BY 4.0), 2023, 2024; 3 rows could not be read, 2 pairs name no two occupations of these data.',
    );
  });

  it('are asked for where there are none: refused', () => {
    expect(codeOf(() => ask({ observed: undefined, rankBy: 'observed' }))).toBe('BAD_OPTION');
    expect(codeOf(() => transitions(kitchen, ['roast'], { observed, rankBy: 'observed' }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask({ rankBy: 'observed', kappa: 0 }))).toBe('BAD_OPTION');
  });

  it('are evidence to evaluate by: directed, gain log2(1 + count)', () => {
    const truth = movesTruth(observed);
    expect(truth).toMatchObject({ name: 'registry', unit: 'occupation', directed: true });
    expect(truth.judgements.find(({ to }) => to === 'chef')!.gain).toBe(Math.log2(313));
  });
});
