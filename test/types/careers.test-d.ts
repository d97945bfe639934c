import { describe, expectTypeOf, it } from 'vitest';
import {
  type AdjacentSkills,
  type AskedMeasure,
  type AskedProfile,
  adjacentSkills,
  type Direction,
  feeders,
  type Growth,
  growth,
  type Insufficient,
  type Pathway,
  type Pathways,
  type ProfileMatches,
  pathways,
  profileMatches,
  type ShortestPaths,
  type SkillIndex,
  shortestPaths,
  type Transitions,
  transitions,
  type UnlockPlan,
  type Unlocks,
  unlockPlan,
  unlocks,
  type WhatIf,
  whatIf,
} from '../../src/index.ts';
import { type AdjacencyMeasure, leastToLearn, type PathObjective, relatednessDensity } from '../../src/methods.ts';

declare const index: SkillIndex;

describe('career questions answer, or say why they cannot', () => {
  it('each with its own type', () => {
    expectTypeOf(profileMatches(index, ['manage staff'])).toEqualTypeOf<ProfileMatches | Insufficient<AskedProfile>>();
    expectTypeOf(adjacentSkills(index, 'cook')).toEqualTypeOf<AdjacentSkills | Insufficient<AskedMeasure>>();
    expectTypeOf(unlocks(index, 'cook')).toEqualTypeOf<Unlocks | Insufficient>();
    expectTypeOf(unlockPlan(index, 'cook')).toEqualTypeOf<UnlockPlan | Insufficient>();
    expectTypeOf(whatIf(index, 'cook', ['manage staff'])).toEqualTypeOf<WhatIf | Insufficient>();
    expectTypeOf(transitions(index, 'cook')).toEqualTypeOf<Transitions | Insufficient>();
    expectTypeOf(feeders(index, 'chef')).toEqualTypeOf<Transitions | Insufficient>();
    expectTypeOf(growth(index, 'cook')).toEqualTypeOf<Growth | Insufficient>();
    expectTypeOf(pathways(index, 'cook', 'chef')).toEqualTypeOf<Pathways | Insufficient>();
    expectTypeOf(shortestPaths(index, 'cook', 'chef')).toEqualTypeOf<ShortestPaths>();
  });

  it('pathways say how far they are proven', () => {
    const answer = pathways(index, 'cook', 'chef');
    expectTypeOf(answer.status).toEqualTypeOf<'ok' | 'insufficient'>();
    expectTypeOf(answer.results).toExtend<readonly Pathway[]>();
    if (answer.status === 'insufficient') expectTypeOf(answer.reason).toEqualTypeOf<string>();
    else {
      expectTypeOf(answer.proof).toEqualTypeOf<'exact' | 'budget' | 'none'>();
      expectTypeOf(answer.asked.gate.passing).toEqualTypeOf<number>();
    }
  });

  it('a direction is one of three', () => {
    expectTypeOf<Direction>().toEqualTypeOf<'up' | 'sideways' | 'down'>();
  });
});

describe('who may ask', () => {
  it('a profile wherever a start is asked for', () => {
    const profile = { skills: ['manage staff', { skill: 'order supplies', level: 0.5 }] } as const;
    expectTypeOf(pathways).toBeCallableWith(index, profile, 'chef');
    expectTypeOf(growth).toBeCallableWith(index, profile);
    expectTypeOf(transitions).toBeCallableWith(index, profile, { level: 2 });
    expectTypeOf(unlocks).toBeCallableWith(index, ['manage staff']);
  });

  it('an occupation is no profile, and a profile no target', () => {
    // @ts-expect-error: which occupations fit is a question about a person's skills.
    profileMatches(index, 'cook');
    // @ts-expect-error: nobody moves into a person.
    feeders(index, ['manage staff']);
    // @ts-expect-error: a route ends at an occupation.
    pathways(index, 'cook', ['manage staff']);
    // @ts-expect-error: without added skills nothing changes.
    whatIf(index, 'cook');
  });

  it('levels belong to the start, so feeders take none', () => {
    // @ts-expect-error: the target has its own level.
    feeders(index, 'chef', { level: 2 });
  });
});

describe('measures and objectives are values', () => {
  it('not names', () => {
    expectTypeOf(leastToLearn).toExtend<PathObjective>();
    expectTypeOf(relatednessDensity).toExtend<AdjacencyMeasure>();
    expectTypeOf(adjacentSkills).toBeCallableWith(index, 'cook', { measure: relatednessDensity });
    // @ts-expect-error: an objective is a value.
    pathways(index, 'cook', 'chef', { objective: 'leastToLearn' });
    // @ts-expect-error: a measure is a value.
    adjacentSkills(index, 'cook', { measure: 'density' });
  });
});
