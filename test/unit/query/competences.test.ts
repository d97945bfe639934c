import { beforeAll, describe, expect, it } from 'vitest';
import { type Competences, competences, type SkillIndex } from '../../../src/index.ts';
import { sampleIndex } from '../../support/sample.ts';

let index: SkillIndex;
let page: Competences;

beforeAll(async () => {
  index = await sampleIndex();
  page = competences(index, 'ICT operations manager');
});

describe('competences', () => {
  it('counts 41 in 4 groups, 18 essential and 23 optional, for ICT operations manager', () => {
    expect(page.counts).toEqual({ total: 41, groups: 4, essential: 18, optional: 23, rated: 0 });
  });

  it('groups by kind and type, with the three reuse levels ESCO shows, even when empty', () => {
    expect(
      page.groups.map(({ kind, type, count, buckets }) => [
        kind,
        type,
        count,
        buckets.map((bucket) => `${bucket.reuseLevel} ${bucket.count}`),
      ]),
    ).toEqual([
      ['essential', 'knowledge', 3, ['occupation-specific 0', 'sector-specific 2', 'cross-sector 1']],
      ['essential', 'skill', 15, ['occupation-specific 0', 'sector-specific 5', 'cross-sector 10']],
      ['optional', 'knowledge', 12, ['occupation-specific 0', 'sector-specific 9', 'cross-sector 3']],
      ['optional', 'skill', 11, ['occupation-specific 0', 'sector-specific 4', 'cross-sector 7']],
    ]);
  });

  it('lists the competences of a bucket by label, with description, tags and source', () => {
    const bucket = page.groups[0]!.buckets[1]!;
    expect(bucket.competences.map(({ label }) => label)).toEqual(['innovation processes', 'operations management']);
    const [digitalSystems] = page.groups[0]!.buckets[2]!.competences;
    expect(digitalSystems).toMatchObject({
      label: 'digital systems',
      tags: ['digital'],
      type: 'knowledge',
      reuseLevel: 'cross-sector',
      kind: 'essential',
    });
    expect(digitalSystems!.description).toMatch(/\w+ \w+/);
    expect(digitalSystems!.url).toMatch(/^http:\/\/data\.europa\.eu\/esco\/skill\//);
  });

  it('states code, group, level and the attribution to show', () => {
    expect(page.subject).toMatchObject({
      label: 'ICT operations manager',
      code: '1330.5',
      group: { code: '1330' },
      level: 4,
      levelScale: 'ISCO skill level',
    });
    expect(page.subject.group!.label).toMatch(/service managers/i);
    expect(page.attribution).toContain('ESCO classification of the European Commission');
  });

  it('speaks another loaded language where it has the words', () => {
    const german = competences(index, 'ICT operations manager', { language: 'de' });
    expect(german.subject.label).not.toBe(page.subject.label);
    expect(german.counts).toEqual(page.counts);
  });

  it('counts of buckets and groups add up for every occupation', () => {
    let checked = 0;
    for (const id of index.occupations.ids.all()) {
      const { counts, groups } = competences(index, id);
      expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(counts.total);
      for (const group of groups)
        expect(group.buckets.reduce((sum, bucket) => sum + bucket.count, 0)).toBe(group.count);
      expect(counts.essential + counts.optional + counts.rated).toBe(counts.total);
      checked++;
    }
    expect(checked).toBe(75);
  });

  it('throws for an unknown occupation', () => {
    expect(() => competences(index, 'wizard')).toThrow(expect.objectContaining({ code: 'UNKNOWN_OCCUPATION' }));
  });
});
