import { describe, expect, it } from 'vitest';
import * as root from '../../src/index.ts';
import * as ingest from '../../src/ingest/index.ts';
import * as methods from '../../src/methods.ts';

/** What `skillgraph` itself holds; everything else has a door of its own. */
const planned = `
  openIndex buildIndex withOccupations withoutOccupations
  similarOccupations similarSkills similarPairs explanation skillGap competences counterparts profileMatches adjacentSkills
  prevalentGaps calibration transitions feeders growth unlocks unlockPlan whatIf pathways shortestPaths isMove nearest
  indicators indicatorExplanation traits fitQuestions composition occupationSummary
  occupation occupations skill skills requiredBy requirementsOf attribution findConcept
  jaccard dice overlap cosine coverage flat byKind rarity published defaultMethod SkillGraphError
`
  .trim()
  .split(/\s+/);

/** Planned, and not there yet. */
const awaited = ['isMove'];

describe('the root', () => {
  it('holds at most 50 values, and exactly those of the plan', () => {
    const values = Object.keys(root);
    expect(values.length).toBeLessThanOrEqual(50);
    expect(values.filter((name) => !planned.includes(name))).toEqual([]);
    expect(planned.filter((name) => !values.includes(name) && !awaited.includes(name))).toEqual([]);
  });

  it('shares no value with the doors beside it: one name, one place', () => {
    const elsewhere = [...Object.keys(methods), ...Object.keys(ingest)];
    expect(Object.keys(root).filter((name) => elsewhere.includes(name))).toEqual([]);
    expect(new Set(elsewhere).size).toBe(elsewhere.length);
  });
});
