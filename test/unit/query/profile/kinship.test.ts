import { describe, expect, it } from 'vitest';
import { buildIndex, type ProfileMatches, profileMatches } from '../../../../src/index.ts';
import { createCatalogue } from '../../../../src/ingest/index.ts';
import { CHILDREN, DEPTH, kinshipOf, MENTION_SHARE, RELATED_SHARE } from '../../../../src/query/profile/kinship.ts';
import { LETTERS, MENTIONS, mentionsOf, withMentions } from '../../../../src/query/profile/mentions.ts';
import { evidenceOf, GROUP_SHARE } from '../../../../src/query/profile/profile-evidence.ts';

const index = buildIndex(
  createCatalogue({
    language: 'en',
    groups: [{ id: 'g:data', label: 'working with data', pillar: 'skill' }],
    skills: [
      { id: 'lark', label: 'Lark (query language)', broader: ['query'] },
      { id: 'query', label: 'query languages' },
      { id: 'tables', label: 'keep tables', broader: ['g:data'] },
      { id: 'charts', label: 'draw charts', broader: ['g:data'] },
      { id: 'store', label: 'run a data store', description: 'Keep data so that Lark finds them again.' },
      { id: 'bread', label: 'bake bread' },
      { id: 'oven', label: 'heat the oven' },
    ],
    skillRelations: [{ from: 'bread', to: 'oven', kind: 'essential' }],
    occupations: ['archivist', 'analyst', 'keeper', 'baker', 'stoker', 'larker'].map((id) => ({ id, label: id })),
    requirements: [
      { occupation: 'archivist', skill: 'query', kind: 'essential' },
      { occupation: 'analyst', skill: 'charts', kind: 'essential' },
      { occupation: 'analyst', skill: 'tables', kind: 'optional' },
      { occupation: 'keeper', skill: 'store', kind: 'essential' },
      { occupation: 'baker', skill: 'bread', kind: 'essential' },
      { occupation: 'stoker', skill: 'oven', kind: 'essential' },
      { occupation: 'larker', skill: 'lark', kind: 'essential' },
    ],
  }),
);
const rowOf = (id: string) => index.skills.ids.all().indexOf(id);
const answer = (skills: readonly string[]) => profileMatches(index, skills, { minSkills: 1 }) as ProfileMatches;
const match = (skills: readonly string[], id: string) => answer(skills).results.find((result) => result.id === id);

describe('what stands around a skill', () => {
  it('speaks for occupations that ask for it instead, and is named', () => {
    expect(match(['lark'], 'archivist')!.matched).toMatchObject([
      { id: 'lark', through: { id: 'query', by: 'broader' } },
    ]);
    expect(match(['lark'], 'keeper')!.matched).toMatchObject([{ id: 'lark', through: { id: 'store', by: 'mention' } }]);
    expect(match(['query'], 'larker')!.matched).toMatchObject([{ through: { id: 'lark', by: 'narrower' } }]);
    expect(match(['bread'], 'stoker')!.matched).toMatchObject([{ through: { id: 'oven', by: 'related' } }]);
    const grouped = match(['tables', 'charts'], 'analyst')!.matched.map(({ id, kind, through }) => ({
      id,
      kind,
      through,
    }));
    expect(grouped).toEqual([
      { id: 'charts', kind: 'essential', through: undefined },
      { id: 'tables', kind: 'optional', through: undefined },
    ]);
  });

  it('speaks less than the skill itself, and contributions sum to the score', () => {
    const { results } = answer(['lark', 'bread']);
    expect(results.find(({ id }) => id === 'larker')!.score).toBeGreaterThan(
      match(['lark', 'bread'], 'archivist')!.score,
    );
    for (const { score, matched } of results) {
      expect(score).toBeLessThanOrEqual(1);
      expect(matched.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
    }
  });

  it('gives one occupation the same bits as all', () => {
    const evidence = evidenceOf(index);
    for (let skill = 0; skill < index.skillCount; skill++) {
      const { rows, values } = evidence.of(skill);
      for (const [i, row] of rows.entries()) expect(evidence.for(skill, row)).toBe(values[i]);
      if (rows.length > 0) expect(Math.max(...values)).toBeLessThanOrEqual(evidence.most(skill));
    }
  });

  it('reads the mentions that a saved index carries as it would find them', () => {
    const stored = withMentions(index);
    expect(mentionsOf(stored)).toEqual(mentionsOf(index));
    expect([...mentionsOf(index).targets]).toEqual([rowOf('store')]);
  });

  it('keeps its numbers of judgement', () => {
    expect({ GROUP_SHARE, RELATED_SHARE, MENTION_SHARE, DEPTH, CHILDREN, MENTIONS, LETTERS }).toEqual({
      GROUP_SHARE: 0.4,
      RELATED_SHARE: 0.5,
      MENTION_SHARE: 0.25,
      DEPTH: 4,
      CHILDREN: 40,
      MENTIONS: 25,
      LETTERS: 3,
    });
  });

  it('takes a broader skill with more than forty children for a group, not for kin', () => {
    const wide = (children: number) =>
      kinshipOf(
        buildIndex(
          createCatalogue({
            language: 'en',
            occupations: [{ id: 'o', label: 'o' }],
            skills: [
              { id: 'top', label: 'top' },
              ...Array.from({ length: children }, (_, i) => ({ id: `z${i}`, label: `z${i}`, broader: ['top'] })),
            ],
            requirements: [{ occupation: 'o', skill: 'top', kind: 'essential' }],
          }),
        ),
      );
    expect(wide(40).kin(1)).toEqual([{ skill: 0, share: 0.5, by: 'broader' }]);
    expect([...wide(40).parents(1)]).toEqual([]);
    expect(wide(41).kin(1)).toEqual([]);
    expect([...wide(41).parents(1)]).toEqual([0]);
  });
});
