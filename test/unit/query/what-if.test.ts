import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  type Catalogue,
  jaccard,
  type Requirement,
  rarity,
  similarOccupations,
  type WhatIf,
  type WhatIfOptions,
  whatIf,
} from '../../../src/index.ts';
import { createCatalogue, requirementKinds } from '../../../src/ingest/index.ts';
import { weighted } from '../../../src/methods.ts';
import { withRequirements } from '../../../src/query/plan/with-requirements.ts';
import { occupationSubject } from '../../../src/similarity/subject.ts';
import { codeOf } from '../../support/coded.ts';
import { edgeCatalogue, edgeIndex, setCatalogue } from '../../support/edges.ts';

const catalogue = setCatalogue({
  cook: { essential: ['roast', 'season'], optional: ['lead'] },
  chef: { essential: ['roast', 'season', 'lead'] },
  manager: { essential: ['lead', 'budget'] },
  clerk: { essential: ['budget', 'file'] },
  idle: {},
});
const index = buildIndex(catalogue);

/** The catalogue with one more requirement, as anybody would build it. */
function rebuilt(base: Catalogue, ...added: Requirement[]) {
  const { requirements, occupations, skills } = base;
  const stated = Array.from(requirements.skill, (skill, i): Requirement => {
    const importance = requirements.importance?.[i] ?? Number.NaN;
    return {
      occupation: occupations[requirements.occupation[i]!]!.id,
      skill: skills[skill]!.id,
      kind: requirementKinds[requirements.kind[i]!]!,
      ...(Number.isNaN(importance) ? {} : { importance }),
    };
  });
  return buildIndex(createCatalogue({ ...base, requirements: [...stated, ...added], issues: [] }));
}

const ask = (
  subject: Parameters<typeof whatIf>[1],
  added: Parameters<typeof whatIf>[2],
  options: WhatIfOptions = {},
): WhatIf => {
  const answer = whatIf(index, subject, added, options);
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
};

describe('whatIf', () => {
  it('gives an occupation the scores of a catalogue built with the requirement, to the bit', () => {
    const method = weighted(jaccard, rarity);
    const other = rebuilt(catalogue, { occupation: 'cook', skill: 'budget', kind: 'essential' });
    const after = similarOccupations(other, 'cook', { method, limit: 9 });
    const answer = ask('cook', ['budget'], { method, limit: 9 });
    const expected = Object.fromEntries(after.results.map(({ id, score }) => [id, score]));
    expect(Object.fromEntries(answer.results.map(({ id, score }) => [id, score]))).toEqual(expected);
    expect(answer).toMatchObject({ rarities: 'changed', changed: 3, added: [{ id: 'budget' }], alreadyHeld: [] });
  });

  it('rewrites the graph as a rebuild does: every array equal', () => {
    const other = rebuilt(catalogue, { occupation: 'chef', skill: 'file', kind: 'optional' });
    const chef = 0;
    expect(index.occupations.ids.at(chef)).toBe('chef');
    const file = index.skills.ids.all().indexOf('file');
    const added = { ...occupationSubject(index, chef), skills: Uint32Array.of(file), kinds: Uint8Array.of(1) };
    const changed = withRequirements(index, chef, added);
    expect(changed.requirements).toEqual(other.requirements);
    expect(changed.requiredBy).toEqual(other.requiredBy);
    expect(changed.meta).toEqual(other.meta);
  });

  it('makes an optional requirement essential, which counts as there already', () => {
    const answer = ask('cook', ['lead'], { threshold: 0.99 });
    expect(answer).toMatchObject({ added: [], alreadyHeld: [{ id: 'lead' }], changed: 0 });
    const cook = index.occupations.ids.all().indexOf('cook');
    const lead = index.skills.ids.all().indexOf('lead');
    const stronger = { ...occupationSubject(index, cook), skills: Uint32Array.of(lead), kinds: Uint8Array.of(0) };
    const other = rebuilt(catalogue, { occupation: 'cook', skill: 'lead', kind: 'essential' });
    expect(withRequirements(index, cook, stronger).requirements).toEqual(other.requirements);
  });

  it('leaves rarities as they are for a profile, which is not in the graph', () => {
    const answer = ask(['roast', 'season'], ['lead'], { threshold: 0.9 });
    expect(answer.rarities).toBe('fixed');
    expect(answer.passing).toMatchObject({ before: 1, after: 2, newly: [{ id: 'chef' }], lost: [] });
    const joined = similarOccupations(index, ['roast', 'season', 'lead'], { method: jaccard, limit: 9 });
    const changed = ask(['roast', 'season'], ['lead'], { method: jaccard, limit: 9 }).results;
    const scores = new Map(joined.results.map(({ id, score }) => [id, score]));
    expect(changed.map(({ id }) => scores.get(id))).toEqual(changed.map(({ score }) => score));
  });

  it('shows the greatest change first, with the score before', () => {
    const { results } = ask('clerk', ['lead', 'roast']);
    expect(results.map(({ change }) => change)).toEqual(
      results.map(({ score, before }) => score - before).sort((a, b) => b - a),
    );
    expect(results[0]).toMatchObject({ id: 'manager', score: 1 });
  });

  it('counts passing only against a threshold that belongs to the method', () => {
    expect(ask('cook', ['budget'], { method: jaccard }).passing).toBeNull();
    expect(ask('cook', ['budget'], { method: jaccard, threshold: 0.2 }).passing).toMatchObject({ before: 2, after: 3 });
    expect(ask('cook', ['budget']).passing!.threshold.from).toBe('shared pairs');
  });

  it('starts from nothing where there is nothing', () => {
    expect(ask('idle', ['lead'], { threshold: 0.4 }).passing).toMatchObject({ before: 0 });
    expect(whatIf(index, 'idle', [])).toMatchObject({ status: 'insufficient', results: [] });
  });

  it('raises ratings, and keeps the higher of two', () => {
    const rated = { junior: { code: 0.2, test: 0.5 }, senior: { code: 1, test: 0.5 } };
    const base = edgeCatalogue(rated);
    const answer = whatIf(edgeIndex(rated), 'junior', [{ skill: 'code', importance: 0.7 }]) as WhatIf;
    const other = rebuilt(base, { occupation: 'junior', skill: 'code', kind: 'rated', importance: 0.7 });
    expect(other.requirements.importance![0]).toBe(0.7);
    expect(answer.results).toMatchObject([{ id: 'senior', score: 1.2 / 1.5, before: 0.7 / 1.5 }]);
    expect((whatIf(edgeIndex(rated), 'senior', [{ skill: 'code', importance: 0.3 }]) as WhatIf).changed).toBe(0);
  });

  it('refuses unknown skills, values the data do not state, and kinds it does not know', () => {
    expect(codeOf(() => ask('cook', ['budgets']))).toBe('UNKNOWN_SKILL');
    expect(codeOf(() => ask('cook', [{ skill: 'budget', importance: 0.5 }]))).toBe('BAD_INPUT');
    expect(codeOf(() => ask('cook', [{ skill: 'budget', level: 0.5 }]))).toBe('BAD_INPUT');
    expect(codeOf(() => ask('cook', ['budget'], { kind: 'vital' as 'rated' }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cook', 'budget' as unknown as string[]))).toBe('BAD_INPUT');
  });
});
