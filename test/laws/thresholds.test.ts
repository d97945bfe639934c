import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { streamMatches } from '../../src/cli/streams/match-stream.ts';
import { accelerate, allPairs } from '../../src/fast/index.ts';
import { occupationProjection, skillProjection } from '../../src/graph/index.ts';
import {
  adjacentSkills,
  cosine,
  counterparts,
  defaultMethod,
  feeders,
  flat,
  growth,
  isMove,
  jaccard,
  openIndex,
  overlap,
  pathways,
  profileMatches,
  rarity,
  similarOccupations,
  similarPairs,
  similarSkills,
  transitions,
  unlockPlan,
  unlocks,
  whatIf,
} from '../../src/index.ts';
import { withFactors } from '../../src/latent/index.ts';
import { latentCosine, meanProximity } from '../../src/methods.ts';
import { asksOf } from '../../src/query/move/direction.ts';
import { holdsWord, likenessWord } from '../../src/query/move/move-view.ts';
import { blockReason, type MoveEvidence } from '../../src/query/move/rule.ts';
import { kitchen } from '../support/kitchen.ts';
import { madeUpMove } from '../support/made-up-move.ts';
import { sampleIndex } from '../support/sample.ts';

const index = await sampleIndex();
const factored = withFactors(index, { rank: 8, seed: 1, skillFactors: true });
const fast = openIndex(index.buffer.slice(0));
await accelerate(fast, { engine: 'typescript' });

interface Scored {
  readonly name: string;
  readonly score: number;
}

/** Every question that cuts its answer by a score: what it answers with this `minScore`. */
type Cut = (minScore?: number) => Promise<readonly Scored[]>;

const limit = 40;
const named = (results: readonly { readonly id: string; readonly score: number }[]): readonly Scored[] =>
  results.map(({ id, score }) => ({ name: id, score }));
const skills = ['manage staff', 'manage budgets', 'plan menus', 'use cooking techniques'];
const links = index.occupations.ids.all().map((id) => ({ from: id, to: id, confidence: 1 }));

const questions: Readonly<Record<string, Cut>> = {
  'similarOccupations, jaccard': async (minScore) =>
    named(similarOccupations(index, 'cook', { method: jaccard, limit, minScore }).results),
  'similarOccupations, default': async (minScore) =>
    named(similarOccupations(index, 'chef', { limit, minScore }).results),
  'similarOccupations, factors': async (minScore) =>
    named(similarOccupations(factored, 'chef', { method: latentCosine(), limit, minScore }).results),
  'similarOccupations, accelerated': async (minScore) =>
    named(similarOccupations(fast, 'cook', { method: cosine, weighting: rarity, limit: 5, minScore }).results),
  'similarOccupations of a profile': async (minScore) =>
    named(similarOccupations(index, skills, { method: overlap, limit, minScore }).results),
  'similarSkills, sets': async (minScore) => named(similarSkills(index, 'manage staff', { limit, minScore }).results),
  'similarSkills, factors': async (minScore) =>
    named(similarSkills(factored, 'manage staff', { method: latentCosine(), limit, minScore }).results),
  profileMatches: async (minScore) => named(profileMatches(index, skills, { limit, minScore }).results),
  'match --stdin': async (minScore) => {
    const output = new PassThrough();
    const written = text(output);
    await streamMatches(
      index,
      { limit, minScore },
      Readable.from([Buffer.from(`${JSON.stringify(skills)}\n`)]),
      output,
    );
    output.end();
    return named((JSON.parse(await written) as { results: { id: string; score: number }[] }).results);
  },
  'adjacentSkills, vote': async (minScore) => named(adjacentSkills(index, 'cook', { limit, minScore }).results),
  'adjacentSkills, proximity': async (minScore) =>
    named(adjacentSkills(index, 'cook', { measure: meanProximity, limit, minScore }).results),
  counterparts: async (minScore) => named(counterparts(index, 'cook', index, links, { limit, minScore }).results),
  similarPairs: async (minScore) => {
    const pairs: Scored[] = [];
    for await (const { source, target, score } of similarPairs(index, { limit: 3, minScore }))
      pairs.push({ name: `${source} ${target}`, score });
    return pairs;
  },
  allPairs: async (minScore) => {
    const pairs: Scored[] = [];
    for await (const { source, target, score } of allPairs(index, { limit: 3, minScore, engine: 'typescript' }))
      pairs.push({ name: `${source} ${target}`, score });
    return pairs;
  },
  occupationProjection: async (minScore) =>
    occupationProjection(index, { method: defaultMethod(index), minScore }).mapEdges((_, { weight }, from, to) => ({
      name: `${from} ${to}`,
      score: weight,
    })),
  skillProjection: async (minScore) =>
    skillProjection(index, { minScore: minScore ?? 0.5 }).mapEdges((_, { weight }, from, to) => ({
      name: `${from} ${to}`,
      score: weight,
    })),
};

/** The next number above one that is not 0. */
function nextUp(value: number): number {
  const bits = new BigInt64Array(new Float64Array([value]).buffer);
  bits[0] = bits[0]! + (value > 0 ? 1n : -1n);
  return new Float64Array(bits.buffer)[0]!;
}

describe('every threshold is inclusive', () => {
  it.each(Object.entries(questions))('%s: minScore keeps what reaches it and drops what does not', async (_, ask) => {
    const all = await ask();
    const scores = [...new Set(all.map(({ score }) => score))].sort((a, b) => b - a);
    expect(scores.length).toBeGreaterThan(2);
    for (const score of [scores[0]!, scores[Math.floor(scores.length / 2)]!, scores.at(-1)!]) {
      expect(await ask(score)).toEqual(all.filter((one) => one.score >= score));
      expect(await ask(nextUp(score))).toEqual(all.filter((one) => one.score > score));
    }
  });

  it('diverse.fold folds at the very score two occupations have, and not above it', () => {
    const { results } = similarOccupations(index, 'cook', { method: jaccard, limit: 40 });
    const [first, second] = results;
    const mutual = similarOccupations(index, first!.id, { method: jaccard, limit: 400 }).results.find(
      ({ id }) => id === second!.id,
    )!.score;
    const folded = (fold: number) =>
      similarOccupations(index, 'cook', { method: jaccard, diverse: { fold } }).results[0]!;
    expect(folded(mutual).alike!.map(({ id }) => id)).toContain(second!.id);
    expect(folded(nextUp(mutual)).alike!.map(({ id }) => id)).not.toContain(second!.id);
  });

  it('minSkills counts the skills there are', () => {
    expect(profileMatches(index, skills, { minSkills: 4 }).status).toBe('ok');
    expect(profileMatches(index, skills, { minSkills: 5 }).status).toBe('insufficient');
    expect(profileMatches(index, skills.slice(0, 3)).status).toBe('ok');
    expect(profileMatches(index, skills.slice(0, 2)).status).toBe('insufficient');
  });

  it('minDegree and maxDegree keep occupations with exactly so many requirements', async () => {
    const { offsets } = index.requirements;
    const degreeOf = (id: string) => {
      const row = index.occupations.ids.all().indexOf(id);
      return offsets[row + 1]! - offsets[row]!;
    };
    const degrees = [...new Set(index.occupations.ids.all().map(degreeOf))].sort((a, b) => a - b);
    const [low, high] = [degrees[2]!, degrees.at(-3)!];
    const ends = new Set<number>();
    for await (const { source, target } of similarPairs(index, { minDegree: low, maxDegree: high, limit: 400 })) {
      ends.add(degreeOf(source));
      ends.add(degreeOf(target));
    }
    expect(Math.min(...ends)).toBe(low);
    expect(Math.max(...ends)).toBe(high);
  });

  /** The next number below one above 0. */
  const nextDown = (value: number): number => {
    const bits = new BigInt64Array(new Float64Array([value]).buffer);
    bits[0] = bits[0]! - 1n;
    return new Float64Array(bits.buffer)[0]!;
  };

  const bounds = { near: 0.3, nearInTrade: 0.225, close: 0.45, kindred: 0.62, maxFall: 1, maxRise: 1 };
  it.each<[string, MoveEvidence, MoveEvidence]>([
    ['near', madeUpMove(0, { likeness: 0.3 }), madeUpMove(0, { likeness: nextDown(0.3) })],
    [
      'near within a trade',
      madeUpMove(0, { likeness: 0.225, trade: 'unit group' }),
      madeUpMove(0, { likeness: nextDown(0.225), trade: 'unit group' }),
    ],
    ['kindred', madeUpMove(2, { held: 0.62 }), madeUpMove(2, { held: nextDown(0.62) })],
    [
      'close, two levels up',
      madeUpMove(2, { likeness: 0.45, held: 1 }),
      madeUpMove(2, { likeness: nextDown(0.45), held: 1 }),
    ],
    ['half, up to a title', madeUpMove(1, { titled: true }), madeUpMove(1, { titled: true, held: nextDown(0.5) })],
    ['two levels, close and much held', madeUpMove(2, { held: 1 }), madeUpMove(3, { held: 1 })],
    [
      'a fifth held into technicians’ work',
      madeUpMove(1, { schooled: true, likeness: 0.3, held: 0.2 }),
      madeUpMove(1, { schooled: true, likeness: 0.3, held: nextDown(0.2) }),
    ],
    [
      'halfway between near and close',
      madeUpMove(1, { schooled: true, likeness: 0.375, held: 0.1 }),
      madeUpMove(1, { schooled: true, likeness: nextDown(0.375), held: 0.1 }),
    ],
    ['a twentieth held upward', madeUpMove(1, { held: 0.05 }), madeUpMove(1, { held: nextDown(0.05) })],
    ['maxFall', madeUpMove(-1), madeUpMove(-2)],
    ['maxRise', madeUpMove(1, { held: 0.1 }), madeUpMove(2, { held: 0.1 })],
    ['four categories of education', madeUpMove(0, { educationRise: 4 }), madeUpMove(0, { educationRise: nextUp(4) })],
  ])('%s lets pass what reaches it, and blocks the next number', (_, reaches, misses) => {
    expect(blockReason(reaches, bounds)).toBeNull();
    expect(blockReason(misses, bounds)).not.toBeNull();
  });

  it('words begin at their number: close and near, most and part, more and less', () => {
    const gate = { near: 0.3, close: 0.5 };
    const likeness = [0.5, nextDown(0.5), 0.3, nextDown(0.3)].map((score) => likenessWord(score, gate));
    expect(likeness).toEqual(['close', 'near', 'near', 'far']);
    expect([0.5, nextDown(0.5), 0.2, nextDown(0.2)].map(holdsWord)).toEqual(['most', 'part', 'part', 'little']);
    expect([0.2, nextDown(0.2)].map((difference) => asksOf(0, difference))).toEqual(['more', 'alike']);
    expect([0.2, nextDown(0.2)].map((difference) => asksOf(difference, 0))).toEqual(['less', 'alike']);
  });

  it('near, in every question about moves: what is exactly as near is one, and is not at the next gate above', () => {
    const answer = transitions(index, 'cook', { limit: 1000 });
    if (answer.status !== 'ok') throw new Error(answer.reason);
    const { id, score } = answer.results.at(-1)!;
    const has = (near: number): boolean[] => {
      const opened = growth(index, 'cook', { near, limit: 1000 });
      const there = transitions(index, 'cook', { near, limit: 1000 });
      const back = feeders(index, id, { near, limit: 1000 });
      const told = isMove(index, 'cook', id, { near });
      if (opened.status !== 'ok' || told.status !== 'ok') throw new Error('no answer');
      const steps = [...opened.upward, ...opened.sideways];
      return [
        there.results.some((to) => to.id === id),
        back.results.some((from) => from.label === 'cook'),
        told.direction.direction === 'down' || steps.some((step) => step.id === id),
        told.move,
      ];
    };
    expect(has(score)).toEqual([true, true, true, true]);
    expect(has(nextUp(score)).filter((_, i) => i !== 2)).toEqual([false, false, false]);
  });

  it('near, in unlocks, plans and what more skills would change: inclusive, too', () => {
    const there = transitions(index, 'cook', { limit: 1000 });
    if (there.status !== 'ok') throw new Error(there.reason);
    const { id, score } = there.results.findLast(({ direction, held }) => direction.direction !== 'down' && held < 1)!;
    const has = (near: number): boolean[] => {
      const lacking = isMove(index, 'cook', id, { near });
      if (lacking.status !== 'ok') throw new Error('no answer');
      const open = unlocks(index, 'cook', { near, threshold: lacking.held, limit: 1000 });
      const plan = unlockPlan(index, 'cook', { near, budget: 1 });
      const then = whatIf(index, 'cook', [lacking.missing[0]!.id], { near, limit: 1000 });
      if (open.status !== 'ok' || plan.status !== 'ok' || then.status !== 'ok') throw new Error('no answer');
      return [
        open.open + open.closed === candidates(near),
        plan.open + plan.closed === candidates(near),
        then.results.find((change) => change.id === id)!.move,
      ];
    };
    const candidates = (near: number): number => {
      const answer = transitions(index, 'cook', { near, limit: 1000 });
      if (answer.status !== 'ok') throw new Error(answer.reason);
      return answer.results.filter(({ direction }) => direction.direction !== 'down').length;
    };
    expect(candidates(score)).toBe(candidates(nextUp(score)) + 1);
    expect(has(score)).toEqual([true, true, true]);
    expect(has(nextUp(score))).toEqual([true, true, false]);
  });

  it('three quarters of near are within sight, and no less', () => {
    const seen = (id: string, near?: number) => {
      const answer = growth(index, id, { near });
      return answer.status === 'ok' ? answer.ahead : [];
    };
    // Steps whose way there is still open when the gate is raised until the step itself is only just in sight.
    const steps = index.occupations.ids.all().flatMap((start) =>
      seen(start).flatMap(({ id, score, through }) => {
        const near = score / 0.75;
        return 0.75 * near === score && through.score >= near ? [{ start, id, near }] : [];
      }),
    );
    expect(steps.length).toBeGreaterThan(0);
    for (const { start, id, near } of steps) {
      expect(seen(start, near).map((step) => step.id)).toContain(id);
      expect(seen(start, near * (1 + 1e-12)).map((step) => step.id)).not.toContain(id);
    }
  });

  it('detour keeps a route that costs exactly so many times what the direct way does', () => {
    const routes = (detour: number) => {
      const answer = pathways(kitchen, 'cook', 'restaurant manager', {
        method: jaccard,
        near: 0.2,
        learning: flat,
        detour,
      });
      if (answer.status !== 'ok') throw new Error(answer.reason);
      return answer;
    };
    const { results, direct } = routes(3);
    const dearest = Math.max(...results.map(({ cost }) => cost));
    const ratio = dearest / direct.cost;
    expect(ratio).toBeGreaterThan(1);
    expect(routes(ratio).results.some(({ cost }) => cost === dearest)).toBe(true);
    expect(routes(ratio - 1e-9).results.some(({ cost }) => cost === dearest)).toBe(false);
  });
});
