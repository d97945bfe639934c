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

describe('the root', () => {
  it('holds exactly the 50 values of the plan', () => {
    expect(Object.keys(root).sort()).toEqual([...planned].sort());
    expect(planned).toHaveLength(50);
  });

  it('shares no value with the doors beside it: one name, one place', () => {
    const elsewhere = [...Object.keys(methods), ...Object.keys(ingest)];
    expect(Object.keys(root).filter((name) => elsewhere.includes(name))).toEqual([]);
    expect(new Set(elsewhere).size).toBe(elsewhere.length);
  });
});
