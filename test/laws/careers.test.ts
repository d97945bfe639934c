import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjacentSkills,
  buildIndex,
  calibration,
  feeders,
  profileMatches,
  type SkillIndex,
  skillGap,
  transitions,
  unlockPlan,
  unlocks,
  whatIf,
} from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';
import { meanProximity, relatednessDensity } from '../../src/methods.ts';
import { heldOf, heldShares } from '../../src/query/move/held.ts';
import { occupationSubject } from '../../src/similarity/subject.ts';

type Kind = 'essential' | 'optional' | null;
interface Graph {
  readonly kinds: readonly (readonly Kind[])[];
  readonly parents: readonly (number | null)[];
  readonly related: readonly (readonly [number, number])[];
  readonly levels: readonly number[];
}

const SKILLS = 8;
const kind: fc.Arbitrary<Kind> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constant('essential' as const) },
  { weight: 2, arbitrary: fc.constant('optional' as const) },
);
const graphs: fc.Arbitrary<Graph> = fc.record({
  kinds: fc.array(fc.array(kind, { minLength: SKILLS, maxLength: SKILLS }), { minLength: 3, maxLength: 9 }),
  parents: fc.array(fc.option(fc.nat(2)), { minLength: SKILLS, maxLength: SKILLS }),
  related: fc.array(fc.tuple(fc.nat(SKILLS - 1), fc.nat(SKILLS - 1)), { maxLength: 4 }),
  levels: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }),
});

const skillName = (skill: number) => `skill ${skill}`;
const jobName = (row: number) => `job ${row}`;

/** The graph as an index; `reversed` hands everything over in the opposite order. */
function indexOf({ kinds, parents, related, levels }: Graph, reversed = false): SkillIndex {
  const ordered = <T>(list: T[]): T[] => (reversed ? list.reverse() : list);
  return buildIndex(
    createCatalogue({
      source: { name: 'test' },
      occupations: ordered(
        kinds.map((_, row) => ({
          id: jobName(row),
          label: jobName(row),
          level: levels[row]!,
          groupCode: `${row % 3}`,
        })),
      ),
      skills: ordered(
        parents.map((parent, skill) => ({
          id: skillName(skill),
          label: skillName(skill),
          broader: parent === null ? [] : parent === 2 ? [skillName((skill + 1) % SKILLS)] : [`group ${parent}`],
        })),
      ),
      groups: ordered(
        [0, 1].map((group) => ({ id: `group ${group}`, label: `group ${group}`, pillar: 'skill' as const })),
      ),
      requirements: ordered(
        kinds.flatMap((row, job) =>
          row.flatMap((each, skill) =>
            each ? [{ occupation: jobName(job), skill: skillName(skill), kind: each }] : [],
          ),
        ),
      ),
      skillRelations: ordered(
        related.map(([from, to]) => ({ from: skillName(from), to: skillName(to), kind: 'optional' as const })),
      ),
    }),
  );
}

const profileOf = (graph: Graph): string[] =>
  graph.kinds[0]!.flatMap((each, skill) => (each ? [skillName(skill)] : []));

/** Every query of the room on one graph. */
function answers(index: SkillIndex, graph: Graph): unknown[] {
  const profile = profileOf(graph);
  return [
    skillGap(index, jobName(0), jobName(1)),
    skillGap(index, profile, jobName(2)),
    transitions(index, jobName(0), { near: 0.3 }),
    transitions(index, profile),
    feeders(index, jobName(1)),
    profileMatches(index, profile, { minSkills: 1 }),
    adjacentSkills(index, jobName(0)),
    adjacentSkills(index, profile, { measure: relatednessDensity }),
    adjacentSkills(index, profile, { measure: meanProximity }),
    unlocks(index, jobName(0), { threshold: 0.5 }),
    unlockPlan(index, profile, { threshold: 0.5, budget: 2 }),
    whatIf(index, jobName(0), [skillName(1)]),
    whatIf(index, profile, [skillName(1), skillName(2)], { near: 0.2 }),
    calibration(index, { nullSamples: 2 }),
  ];
}

function coverages(index: SkillIndex, from: readonly string[] | number): Float64Array {
  const names = index.skills.ids.all();
  const subject =
    typeof from === 'number'
      ? occupationSubject(index, from)
      : {
          row: -1,
          skills: Uint32Array.from(from, (name) => names.indexOf(name)).sort(),
          kinds: new Uint8Array(from.length),
          importance: null,
          levels: null,
        };
  return heldShares(heldOf(index).first, subject);
}

describe('the career queries', () => {
  it('give the same bytes again, and for any order of the input', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const first = JSON.stringify(answers(indexOf(graph), graph));
        expect(JSON.stringify(answers(indexOf(graph), graph))).toBe(first);
        expect(JSON.stringify(answers(indexOf(graph, true), graph))).toBe(first);
      }),
      { numRuns: 60 },
    );
  });

  it('never give a number that is not finite', () => {
    const check = (value: unknown): void => {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      else if (value && typeof value === 'object') Object.values(value).forEach(check);
    };
    fc.assert(
      fc.property(graphs, (graph) => {
        answers(indexOf(graph), graph).forEach(check);
      }),
      { numRuns: 60 },
    );
  });
});

describe('skillGap', () => {
  it('shares and credits sum to its coverages, and forward coverage is what moves show as held', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const index = indexOf(graph);
        const gap = skillGap(index, jobName(0), jobName(1));
        fc.pre(gap.status === 'ok');
        const { essential, coverage } = gap;
        const partial = essential.partial.reduce((sum, { share, credit }) => sum + share * credit, 0);
        const have = essential.have.reduce((sum, { share }) => sum + share, 0);
        const all = [...essential.have, ...essential.partial, ...essential.missing];
        expect(all).toHaveLength(essential.needed);
        expect(have).toBeCloseTo(essential.coverage.flat ?? 0, 12);
        expect(have + partial).toBeCloseTo(essential.credited.flat ?? 0, 12);
        expect(all.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(essential.needed === 0 ? 0 : 1, 12);
        expect(coverage.forward.rarity ?? 0).toBeCloseTo(coverages(index, 0)[1]!, 12);
        expect(coverage.forwardCredited.flat ?? 0).toBeGreaterThanOrEqual((coverage.forward.flat ?? 0) - 1e-12);
      }),
    );
  });

  it('credits every held skill once, and only to what is not held', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const gap = skillGap(indexOf(graph), jobName(0), jobName(1));
        fc.pre(gap.status === 'ok');
        const through = [...gap.essential.partial, ...gap.optional.partial].map((need) => need.through.held.id);
        expect(new Set(through).size).toBe(through.length);
        const surplus = [...gap.surplus.essential, ...gap.surplus.optional];
        expect(
          surplus
            .filter(({ creditedTo }) => creditedTo)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(through.sort());
      }),
    );
  });
});

describe('unlocks', () => {
  it('are what scoring the subject anew with each skill gives', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(0, 0.25, 0.5, 2 / 3, 1), (graph, threshold) => {
        const index = indexOf(graph);
        const profile = profileOf(graph);
        const answer = unlocks(index, profile, { threshold, limit: SKILLS, any: true });
        fc.pre(answer.status === 'ok');
        const before = coverages(index, profile);
        const passes = (score: number) => score > 0 && score >= threshold;
        const expected: Record<string, string[]> = {};
        for (let skill = 0; skill < SKILLS; skill++) {
          if (profile.includes(skillName(skill))) continue;
          const after = coverages(index, [...profile, skillName(skill)]);
          const opened = [...after.keys()].filter((row) => passes(after[row]!) && !passes(before[row]!));
          if (opened.length > 0) expected[skillName(skill)] = opened.map((row) => index.occupations.ids.at(row)).sort();
        }
        const found = answer.results.map(({ id, occupations }) => [id, occupations.map((each) => each.id).sort()]);
        expect(Object.fromEntries(found)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('unlockPlan', () => {
  const exactAndGreedy = (graph: Graph, threshold: number, budget: number) => {
    const index = indexOf(graph);
    const options = { threshold, budget, reach: 0, any: true };
    const exact = unlockPlan(index, profileOf(graph), options);
    const greedy = unlockPlan(index, profileOf(graph), { ...options, exhaustiveUpTo: 0 });
    return exact.status === 'ok' && greedy.status === 'ok' ? { exact, greedy } : null;
  };

  it('is never better than its bound, and never better than all sets tried', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(0.3, 0.6, 1), fc.integer({ min: 1, max: 4 }), (graph, threshold, budget) => {
        const plans = exactAndGreedy(graph, threshold, budget);
        fc.pre(plans !== null);
        const { exact, greedy } = plans;
        expect(exact.guarantee.exact).toBe(true);
        expect(greedy.opened).toBeLessThanOrEqual(exact.opened);
        expect(exact.opened).toBeLessThanOrEqual(greedy.guarantee.bound);
        expect(exact.guarantee.greedy.opened).toBe(greedy.opened);
        expect(exact.results.at(-1)?.score ?? 0).toBe(exact.opened);
      }),
      { numRuns: 200 },
    );
  });

  it('reaches, greedily, at least nine tenths of the best on average over 300 small graphs', () => {
    const ratios: number[] = [];
    const drawn = fc.sample(fc.tuple(graphs, fc.constantFrom(0.3, 0.6), fc.integer({ min: 2, max: 4 })), {
      numRuns: 300,
      seed: 1,
    });
    for (const [graph, threshold, budget] of drawn) {
      const plans = exactAndGreedy(graph, threshold, budget);
      if (plans && plans.exact.opened > 0) ratios.push(plans.exact.guarantee.greedy.ratio);
    }
    expect(ratios.length).toBeGreaterThan(150);
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeGreaterThan(0.9);
  });
});

describe('whatIf', () => {
  it('holds of every occupation what scoring the subject anew with the skills gives, and never less than before', () => {
    fc.assert(
      fc.property(graphs, fc.nat(SKILLS - 1), (graph, skill) => {
        const index = indexOf(graph);
        const profile = profileOf(graph);
        for (const subject of [jobName(0), profile]) {
          const answer = whatIf(index, subject, [skillName(skill)], { limit: 99 });
          fc.pre(answer.status === 'ok');
          const before = coverages(index, profile);
          const after = coverages(index, [...new Set([...profile, skillName(skill)])]);
          const own = typeof subject === 'string' ? 0 : -1;
          const changed = [...after.keys()].filter((row) => row !== own && after[row] !== before[row]);
          const found = new Map(answer.results.map((row) => [row.id, row] as const));
          expect([...found.keys()].sort()).toEqual(changed.map(jobName).sort());
          for (const row of changed) {
            expect(found.get(jobName(row))).toMatchObject({ score: after[row], before: before[row] });
            expect(after[row]).toBeGreaterThan(before[row]!);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
