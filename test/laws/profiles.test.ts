import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacentSkills, buildIndex, profileMatches, type SkillIndex } from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';
import {
  type AdjacencyMeasure,
  ease,
  meanProximity,
  measureBlend,
  neighbourVote,
  relatednessDensity,
} from '../../src/methods.ts';

const SKILLS = 9;
const graphs = fc.record({
  /** By occupation, the skills it asks for. */
  needs: fc.array(fc.uniqueArray(fc.nat(SKILLS - 1), { minLength: 1, maxLength: 5 }), { minLength: 3, maxLength: 8 }),
  /** By skill, its group, if any. */
  groups: fc.array(fc.option(fc.nat(2)), { minLength: SKILLS, maxLength: SKILLS }),
  related: fc.array(fc.tuple(fc.nat(SKILLS - 1), fc.nat(SKILLS - 1)), { maxLength: 3 }),
});
type GraphOf = typeof graphs extends fc.Arbitrary<infer Graph> ? Graph : never;
const people = fc.uniqueArray(fc.nat(SKILLS - 1), { minLength: 1, maxLength: 5 });

const skill = (number: number): string => `skill ${number}`;

function indexOf({ needs, groups, related }: GraphOf): SkillIndex {
  return buildIndex(
    createCatalogue({
      occupations: needs.map((_, row) => ({ id: `job ${row}`, label: `job ${row}` })),
      skills: groups.map((group, at) => ({
        id: skill(at),
        label: skill(at),
        broader: group === null ? [] : [`group ${group}`],
      })),
      groups: [0, 1, 2].map((group) => ({ id: `group ${group}`, label: `group ${group}`, pillar: 'skill' as const })),
      requirements: needs.flatMap((skills, row) =>
        skills.map((at) => ({ occupation: `job ${row}`, skill: skill(at), kind: 'essential' as const })),
      ),
      skillRelations: related
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => ({ from: skill(from), to: skill(to), kind: 'optional' as const })),
    }),
  );
}

/** Occupations whose requirements are ratings; one of each skill at least, by a last occupation that nobody asks about. */
function ratedIndex(rows: readonly (readonly ({ importance: number; level: number } | null)[])[]): SkillIndex {
  const all = [...rows, Array.from({ length: SKILLS }, (_, at) => ({ importance: 1 + (at % 5), level: at % 8 }))];
  return buildIndex(
    createCatalogue({
      occupations: all.map((_, row) => ({ id: `job ${row}`, label: `job ${row}` })),
      skills: Array.from({ length: SKILLS }, (_, at) => ({ id: skill(at), label: skill(at) })),
      requirements: all.flatMap((ratings, row) =>
        ratings.flatMap((found, at) =>
          found === null
            ? []
            : [{ occupation: `job ${row}`, skill: skill(at), kind: 'rated' as const, ...ratingOf(found) }],
        ),
      ),
    }),
  );
}

/** On 0–1. */
const ratingOf = ({ importance, level }: { importance: number; level: number }) => ({
  importance: (importance - 1) / 4,
  level: level / 7,
});

describe('what a person is told', () => {
  it('lists no occupation of which nothing is held, not even in part, and says what is', () => {
    let listed = 0;
    fc.assert(
      fc.property(graphs, people, (graph, held) => {
        const answer = profileMatches(indexOf(graph), held.map(skill), { minSkills: 1, limit: 99 });
        if (answer.status !== 'ok') return;
        for (const { id, matched } of answer.results) {
          listed++;
          expect(matched.length, id).toBeGreaterThan(0);
          const needs = graph.needs[Number(id.slice('job '.length))]!;
          for (const { id: own, kind, through, contribution } of matched) {
            expect(contribution).toBeGreaterThan(0);
            expect(kind !== undefined).toBe(needs.includes(Number(own.slice('skill '.length))));
            expect(kind !== undefined || through !== undefined).toBe(true);
          }
        }
      }),
      { seed: 12, numRuns: 150 },
    );
    expect(listed).toBeGreaterThan(200);
  });

  const measures: readonly AdjacencyMeasure[] = [
    neighbourVote(),
    meanProximity,
    relatednessDensity,
    ease({ lambda: 1 }),
    measureBlend([
      { measure: ease({ lambda: 1 }), weight: 0.7 },
      { measure: neighbourVote(), weight: 0.3 },
    ]),
  ];

  it('suggests no skill that is held, and names what speaks for each that is not, whatever the measure', () => {
    let suggested = 0;
    fc.assert(
      fc.property(graphs, people, fc.constantFrom(...measures), (graph, held, measure) => {
        const answer = adjacentSkills(indexOf(graph), held.map(skill), { limit: 99, measure });
        if (answer.status !== 'ok') return;
        for (const { id, score, contributions, support } of answer.results) {
          suggested++;
          expect(held.map(skill)).not.toContain(id);
          // What a model of the whole graph expects may stand beside nothing that is held.
          if (!/ease/.test(measure.name)) expect(support.occupations.length + support.skills.length).toBeGreaterThan(0);
          expect(contributions.some(({ contribution }) => contribution > 0)).toBe(true);
          const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
          expect(Math.abs(sum - score), measure.name).toBeLessThan(1e-12);
        }
      }),
      { seed: 12, numRuns: 300 },
    );
    expect(suggested).toBeGreaterThan(400);
  });

  const rating = fc.record({ importance: fc.integer({ min: 1, max: 5 }), level: fc.integer({ min: 0, max: 7 }) });
  const ratings = fc.array(fc.array(fc.option(rating), { minLength: SKILLS, maxLength: SKILLS }), {
    minLength: 3,
    maxLength: 8,
  });

  it('suggests no skill that somebody has a rating of, however low, whatever the measure', () => {
    let suggested = 0;
    fc.assert(
      fc.property(ratings, people, fc.constantFrom(...measures), (rows, held, measure) => {
        const index = ratedIndex(rows);
        const person = held.map((at) => ({ skill: skill(at), level: 0.1, importance: 0.1 }));
        const subjects = [
          { input: person, rated: held.map(skill) },
          ...rows.map((row, at) => ({
            input: `job ${at}`,
            rated: row.flatMap((found, column) => (found === null ? [] : [skill(column)])),
          })),
        ];
        for (const { input, rated } of subjects) {
          const answer = adjacentSkills(index, input, { limit: 99, measure });
          if (answer.status !== 'ok') continue;
          for (const { id } of answer.results) {
            suggested++;
            expect(rated, measure.name).not.toContain(id);
          }
        }
      }),
      { seed: 12, numRuns: 200 },
    );
    expect(suggested).toBeGreaterThan(200);
  });
});
