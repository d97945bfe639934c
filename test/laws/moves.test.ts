import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  coverage,
  feeders,
  flat,
  growth,
  isMove,
  jaccard,
  type MoveAnswer,
  type MoveOptions,
  pathways,
  type SkillIndex,
  transitions,
  unlockPlan,
  unlocks,
  whatIf,
} from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';

/**
 * One theory of a move: every transition, feeder, growth step, hop and opening satisfies the one predicate, and no two
 * questions contradict each other about a pair.
 */

const SKILLS = 9;
const groups = ['1120', '1412', '2141', '3122', '3434', '5120', '9412'];
const levels = [4, 3, 4, 3, 3, 2, 1];
const words = ['', 'senior ', 'head ', 'junior '];

interface Job {
  readonly group: number;
  readonly word: number;
  readonly needs: readonly number[];
  readonly also: readonly number[];
}

const jobs: fc.Arbitrary<readonly Job[]> = fc.array(
  fc.record({
    group: fc.nat(groups.length - 1),
    word: fc.nat(words.length - 1),
    needs: fc.uniqueArray(fc.nat(SKILLS - 1), { minLength: 0, maxLength: 5 }),
    also: fc.uniqueArray(fc.nat(SKILLS - 1), { maxLength: 2 }),
  }),
  { minLength: 4, maxLength: 10 },
);

const name = (row: number): string => `job ${row}`;

function indexOf(list: readonly Job[]): SkillIndex {
  return buildIndex(
    createCatalogue({
      source: { name: 'test', levelScale: 'ISCO skill level' },
      language: 'en',
      occupations: list.map(({ group, word }, row) => ({
        id: name(row),
        label: `${words[word]!}worker${row % 3 === 0 ? '' : ` in trade ${row}`}`,
        groupCode: groups[group]!,
        level: levels[group]!,
      })),
      skills: Array.from({ length: SKILLS }, (_, skill) => ({ id: `skill ${skill}`, label: `skill ${skill}` })),
      requirements: list.flatMap(({ needs, also }, row) => [
        ...needs.map((skill) => ({ occupation: name(row), skill: `skill ${skill}`, kind: 'essential' as const })),
        ...also
          .filter((skill) => !needs.includes(skill))
          .map((skill) => ({ occupation: name(row), skill: `skill ${skill}`, kind: 'optional' as const })),
      ]),
    }),
  );
}

const options: fc.Arbitrary<MoveOptions> = fc.record(
  {
    near: fc.constantFrom(0.05, 0.2, 0.4),
    maxFall: fc.nat(2),
    maxRise: fc.nat(2),
    method: fc.constantFrom(jaccard, coverage),
  },
  { requiredKeys: [] },
);

describe('one theory of a move', () => {
  it('every question lists moves and nothing else, and says the same of each as the predicate does', () => {
    let moves = 0;
    let hops = 0;
    let openings = 0;
    let kept = 0;
    let planned = 0;
    let towards = 0;
    let gaining = 0;
    fc.assert(
      fc.property(jobs, options, (list, asked) => {
        const index = indexOf(list);
        const all = { ...asked, limit: 99 };
        const judged = (from: string, to: string): MoveAnswer | null => {
          const answer = isMove(index, from, to, asked);
          return answer.status === 'ok' ? answer : null;
        };
        for (let row = 0; row < list.length; row++) {
          const start = name(row);
          const out = transitions(index, start, all);
          if (out.status !== 'ok') continue;
          const expected = list.map((_, to) => name(to)).filter((to) => to !== start && judged(start, to)?.move);
          expect(out.results.map(({ id }) => id).sort()).toEqual(expected.sort());
          for (const move of out.results) {
            moves++;
            const { id, label: _, code: __, ...facts } = move;
            expect(judged(start, id)).toMatchObject({ move: true, ...facts });
            const into = feeders(index, id, all);
            expect(into.status === 'ok' && into.results.some((feeder) => feeder.id === start)).toBe(true);
          }
          for (const { id } of out.blocked) expect(judged(start, id)!.move).toBe(false);
          const grown = growth(index, start, all);
          if (grown.status !== 'ok') throw new Error('growth and transitions disagree about a start');
          for (const [steps, way] of [
            [grown.upward, 'up'],
            [grown.sideways, 'sideways'],
          ] as const)
            expect(steps).toEqual(out.results.filter(({ direction }) => direction.direction === way));
          for (const { id, through } of grown.ahead) {
            expect(judged(start, id)!.move).toBe(false);
            expect(judged(start, through.id)!.move && judged(through.id, id)!.move).toBe(true);
          }
          const open = unlocks(index, start, all);
          if (open.status === 'ok')
            for (const { id: skill, occupations } of open.results)
              for (const { id } of occupations) {
                openings++;
                expect(judged(start, id)).toMatchObject({ move: true });
                const then = whatIf(index, start, [skill], all);
                expect(then.status === 'ok' && then.open.newly.some((ref) => ref.id === id)).toBe(
                  open.asked.threshold.from === 'kindred',
                );
              }
          for (const skill of list[(row + 1) % list.length]!.needs.slice(0, 1)) {
            const learnt = whatIf(index, start, [`skill ${skill}`], all);
            if (learnt.status !== 'ok') throw new Error('whatIf and transitions disagree about a start');
            expect(learnt.moves.before).toBe(out.counts.moves);
            for (const { id } of learnt.moves.newly) expect(judged(start, id)!.move).toBe(false);
            for (const { id, before, move } of learnt.results) {
              const judgement = judged(start, id);
              if (judgement === null) continue;
              expect(before).toBe(judgement.held);
              const newly = learnt.moves.newly.some((ref) => ref.id === id);
              if (judgement.move) kept++;
              expect(move).toBe(newly || judgement.move);
            }
            const person = [...list[row]!.needs].map((need) => `skill ${need}`);
            const before = whatIf(index, person, [`skill ${skill}`], all);
            const then = transitions(index, [...new Set([...person, `skill ${skill}`])], all);
            if (before.status === 'ok' && then.status === 'ok') expect(before.moves.after).toBe(then.counts.moves);
          }
          const plan = unlockPlan(index, start, { ...asked, budget: 2 });
          if (plan.status === 'ok')
            for (const { opens } of plan.results)
              for (const { id } of opens) {
                planned++;
                expect(judged(start, id)!.move).toBe(true);
              }
        }
        const route = pathways(index, name(0), name(1), { ...asked, learning: flat, detour: 9 });
        if (route.status !== 'ok') return;
        expect(route.direct.move).toBe(judged(name(0), name(1))!.move);
        const gains = (route.towards ?? []).map(({ heldThen }) => heldThen > route.direct.held);
        for (const { id } of route.towards ?? []) {
          towards++;
          expect(judged(name(0), id)!.move).toBe(true);
        }
        // Nobody is shown who gains nothing for the target beside somebody who does.
        expect(new Set(gains).size).toBeLessThanOrEqual(1);
        if (gains.includes(true)) gaining++;
        for (const { hops: steps } of route.results)
          for (const [i, { id }] of steps.entries()) {
            hops++;
            expect(judged(i === 0 ? name(0) : steps[i - 1]!.id, id)!.move).toBe(true);
          }
      }),
      { numRuns: 150, seed: 5 },
    );
    expect(moves).toBeGreaterThan(500);
    expect(hops).toBeGreaterThan(20);
    expect(openings).toBeGreaterThan(20);
    expect(kept).toBeGreaterThan(100);
    expect(planned).toBeGreaterThan(20);
    expect(towards).toBeGreaterThan(20);
    expect(gaining).toBeGreaterThan(10);
  });

  it('a stricter gate lists a part of what a looser one lists, in the same order', () => {
    fc.assert(
      fc.property(jobs, (list) => {
        const index = indexOf(list);
        const listed = (near: number): string[] => {
          const answer = transitions(index, name(0), { near, limit: 99 });
          return answer.status === 'ok' ? answer.results.map(({ id }) => id) : [];
        };
        const loose = listed(0.1);
        const strict = listed(0.4);
        expect(strict).toEqual(loose.filter((id) => strict.includes(id)));
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  it('what is up one way is never up the other', () => {
    fc.assert(
      fc.property(jobs, (list) => {
        const index = indexOf(list);
        const there = isMove(index, name(0), name(1));
        const back = isMove(index, name(1), name(0));
        fc.pre(there.status === 'ok' && back.status === 'ok');
        const opposite = { up: 'down', down: 'up', sideways: 'sideways' } as const;
        expect(back.direction.direction).toBe(opposite[there.direction.direction]);
        expect([back.held, back.back]).toEqual([there.back, there.held]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
