import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacentSkills, buildIndex, profileMatches, type SkillIndex } from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';

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

  it('suggests no skill that is held, and names what speaks for each that is not', () => {
    let suggested = 0;
    fc.assert(
      fc.property(graphs, people, (graph, held) => {
        const answer = adjacentSkills(indexOf(graph), held.map(skill), { limit: 99 });
        if (answer.status !== 'ok') return;
        for (const { id, support } of answer.results) {
          suggested++;
          expect(held.map(skill)).not.toContain(id);
          expect(support.occupations.length + support.skills.length).toBeGreaterThan(0);
        }
      }),
      { seed: 12, numRuns: 150 },
    );
    expect(suggested).toBeGreaterThan(200);
  });
});
