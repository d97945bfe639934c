import { describe, expect, it } from 'vitest';
import { buildIndex, type ProfileMatches, profileMatches, type SkillIndex } from '../../../src/index.ts';
import { createCatalogue, type OccupationInput } from '../../../src/ingest/index.ts';
import { JOB_SKILLS, jobSkills } from '../../../src/query/answer/held-occupations.ts';
import { evidenceOf } from '../../../src/query/profile/profile-evidence.ts';
import { codeOf } from '../../support/coded.ts';
import { edgeIndex, type Sets, setIndex } from '../../support/edges.ts';

const range = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix} ${i + 1}`);

/** A town of ordinary jobs, so that sizes and rarities are as in real data. */
const town: Sets = Object.fromEntries(
  range('job', 12).map((job) => [job, { essential: [...range(`${job} task`, 15), 'keep records', 'work in teams'] }]),
);

const sets: Sets = {
  ...town,
  baker: {
    essential: [
      'bake bread',
      'knead dough',
      'bake cakes',
      'decorate cakes',
      ...range('bakery task', 12),
      'keep records',
    ],
  },
  'odd jobber': {
    essential: [
      'bake bread',
      'knead dough',
      'bake cakes',
      'decorate cakes',
      'keep records',
      'work in teams',
      ...range('odd task', 200),
      ...range('job 1 task', 15),
    ],
  },
  'cake taster': { essential: ['bake cakes', 'keep records', 'work in teams'] },
};
const index = setIndex(sets);

describe('a job held', () => {
  const baker = { skills: ['work in teams'], occupations: ['baker'] };

  it('counts as the skills it needs, each contribution named, and all of them as ten skills', () => {
    const { subject, results, counting } = profileMatches(index, baker) as ProfileMatches;
    expect(results[0]!.label).toBe('baker');
    expect(subject).toMatchObject({ skills: [{ label: 'work in teams' }], occupations: [{ label: 'baker' }] });
    expect(counting).toBe(18);
    for (const { score, matched } of results) {
      expect(matched.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
      for (const { label, from } of matched) expect(from?.label).toBe(label === 'work in teams' ? undefined : 'baker');
    }
    expect(jobSkills(index, index.occupations.ids.all().indexOf('baker'))).toHaveLength(17);
    const sum = jobSkills(index, index.occupations.ids.all().indexOf('baker')).reduce(
      (all, one) => all + one.importance,
      0,
    );
    expect(sum).toBeCloseTo(JOB_SKILLS, 12);
    expect(JOB_SKILLS).toBe(10);
  });

  it('of few needs counts for no more than these', () => {
    const taster = jobSkills(index, index.occupations.ids.all().indexOf('cake taster'));
    expect(taster.map(({ importance }) => importance)).toEqual([1, 1, 1]);
  });

  it('takes nothing from a skill that is stated', () => {
    const { results } = profileMatches(index, { skills: ['bake bread'], occupations: ['baker'] }) as ProfileMatches;
    const own = results[0]!.matched.find(({ label }) => label === 'bake bread');
    expect(own!.from).toBeUndefined();
  });

  it('is listed where it is not understood, and where words may mean several', () => {
    const { subject } = profileMatches(index, {
      skills: ['bake bread', 'knead dough', 'bake cakes'],
      occupations: ['astronaut'],
      unclear: [{ text: 'tasks', family: [{ id: 'job 1 task 1', label: 'job 1 task 1' }] }],
    });
    expect(subject).toMatchObject({
      notUnderstood: [
        { name: 'tasks', reason: 'ambiguous' },
        { name: 'astronaut', reason: 'unknown' },
      ],
    });
    expect(subject).not.toHaveProperty('occupations');
  });

  it('is refused with its name where it is none', () => {
    for (const occupations of ['baker', [7], [{ skill: 'bake bread' }]])
      expect(codeOf(() => profileMatches(index, { skills: [], occupations } as never))).toBe('BAD_INPUT');
  });
});

describe('an occupation that asks for none of the skills themselves', () => {
  /** Two jobs of one size, of which one asks for the skill and the other for a kindred one. */
  const kindred = buildIndex(
    createCatalogue({
      occupations: ['has it', 'has kin', 'other'].map((label) => ({ id: label, label })),
      skills: ['languages', 'SQL', 'SPARQL', 'filing'].map((label) => ({
        id: label,
        label,
        broader: label.startsWith('S') ? ['languages'] : [],
      })),
      requirements: [
        ['has it', 'SQL'],
        ['has kin', 'languages'],
        ['other', 'filing'],
        ['other', 'SPARQL'],
      ].map(([occupation, skill]) => ({ occupation: occupation!, skill: skill!, kind: 'essential' as const })),
    }),
  );

  it('scores by what its kin and groups say, no more and no less', () => {
    const { results } = profileMatches(kindred, ['SQL'], { minSkills: 1 }) as ProfileMatches;
    const { for: said, most } = evidenceOf(kindred);
    const rows = new Map(results.map((match) => [match.id, match]));
    const [sql, ids] = [kindred.skills.ids.all().indexOf('SQL'), kindred.occupations.ids.all()];
    const plain = (id: string): number => said(sql, ids.indexOf(id)) / most(sql);
    expect(rows.get('has it')!.score).toBeCloseTo(plain('has it'), 12);
    expect(rows.get('has kin')!.score).toBeCloseTo(plain('has kin'), 12);
    expect(rows.get('has kin')!.score).toBeLessThan(plain('has it'));
    for (const { score, matched } of results)
      expect(matched.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
  });

  it('gains with the first skill it asks for what the answer says', () => {
    const match = (profile: string[]): number =>
      (profileMatches(kindred, profile, { minSkills: 1 }) as ProfileMatches).results.find(({ id }) => id === 'has kin')!
        .score;
    const [has] = (profileMatches(kindred, ['SQL'], { minSkills: 1, among: ['has kin'] }) as ProfileMatches).results;
    expect(has!.raisedMostBy).toMatchObject({ id: 'languages' });
    expect(has!.raisedMostBy!.gain).toBeCloseTo(match(['SQL', 'languages']) - match(['SQL']), 12);
  });
});

describe('a requirement that is kin of several skills of a profile', () => {
  /** "languages" is broader than both; the clerk asks for it alone, the analyst for each of the two by another kin. */
  const kindred = buildIndex(
    createCatalogue({
      occupations: ['clerk', 'analyst', 'filer'].map((label) => ({ id: label, label })),
      skills: [
        { id: 'languages', label: 'languages' },
        { id: 'SQL', label: 'SQL', broader: ['languages'] },
        { id: 'SPARQL', label: 'SPARQL', broader: ['languages'] },
        { id: 'joins', label: 'joins', broader: ['SQL'] },
        { id: 'triples', label: 'triples', broader: ['SPARQL'] },
        { id: 'filing', label: 'filing' },
        { id: 'typing', label: 'typing' },
      ],
      requirements: [
        ['clerk', 'languages'],
        ['clerk', 'typing'],
        ['analyst', 'joins'],
        ['analyst', 'triples'],
        ['filer', 'SQL'],
        ['filer', 'SPARQL'],
        ['filer', 'filing'],
      ].map(([occupation, skill]) => ({ occupation: occupation!, skill: skill!, kind: 'essential' as const })),
    }),
  );
  const asked = (profile: string[]) => (profileMatches(kindred, profile, { minSkills: 1 }) as ProfileMatches).results;
  const found = (profile: string[], id: string) => asked(profile).find((match) => match.id === id)!;

  it('speaks for one of them, whatever their order, and each contribution is named', () => {
    const clerk = found(['SQL', 'SPARQL'], 'clerk');
    expect(clerk.matched).toHaveLength(1);
    expect(clerk.matched[0]!.through).toMatchObject({ id: 'languages', by: 'broader' });
    expect(
      found(['SQL', 'SPARQL'], 'analyst')
        .matched.map(({ through }) => through!.id)
        .sort(),
    ).toEqual(['joins', 'triples']);
    expect(asked(['SPARQL', 'SQL'])).toEqual(asked(['SQL', 'SPARQL']));
    for (const { score, matched } of asked(['SQL', 'SPARQL']))
      expect(matched.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
  });

  it('answers the skill itself where that is stated, and no gain promises it twice', () => {
    for (const profile of [['SQL', 'SPARQL'], ['SQL'], ['SQL', 'languages'], ['joins', 'SPARQL']])
      for (const { id, score, missing } of asked(profile))
        for (const { id: skill, gain } of missing)
          expect(found([...profile, skill], id).score - score, `${profile} + ${skill}, ${id}`).toBeCloseTo(gain, 12);
  });
});

const matches = (...args: Parameters<typeof profileMatches> extends [unknown, ...infer Rest] ? Rest : never) => {
  const answer = profileMatches(index, ...args);
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
};
const ids = ({ results }: ProfileMatches) => results.map(({ id }) => id);

describe('profileMatches', () => {
  /** The odd jobber has all of it too, but four skills out of 221 say little: hearing them from a baker is far likelier. */
  it('is not beaten into nonsense by an occupation that asks for everything', () => {
    const answer = matches(['bake bread', 'knead dough', 'bake cakes', 'decorate cakes']);
    expect(ids(answer)[0]).toBe('baker');
    const jobber = answer.results.find(({ id }) => id === 'odd jobber')!;
    expect(jobber.matched).toHaveLength(4);
    expect(answer.results[0]!.score).toBeGreaterThan(1.5 * jobber.score);
  });

  /**
   * The taster needs three skills and the profile has all three (coverage 1), of the baker's seventeen it has five. By
   * coverage the taster wins; but a prior of a quarter of a mean occupation takes away what being small gives, and two of
   * the three are asked for by everyone.
   */
  it('does not let a tiny occupation win by three skills', () => {
    const answer = matches(['bake bread', 'knead dough', 'bake cakes', 'keep records', 'work in teams']);
    expect(answer.results[0]).toMatchObject({ id: 'baker', had: 4, needed: 17 });
    const taster = answer.results.find(({ id }) => id === 'cake taster');
    expect(taster).toMatchObject({ had: 3, needed: 3, missing: [] });
    expect(taster).not.toHaveProperty('raisedMostBy');
  });

  it('still finds the small occupation where the profile is just that', () => {
    expect(ids(matches(['bake cakes', 'keep records', 'work in teams']))[0]).toBe('cake taster');
  });

  it('contributions sum to the score, which is a share of 1', () => {
    const { results } = matches(['bake bread', 'knead dough', 'keep records', 'job 1 task 3']);
    let counted = 0;
    for (const { score, matched } of results) {
      expect(matched.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      counted++;
    }
    expect(counted).toBe(10);
  });

  it('says what would raise the score most, and by how much: exactly', () => {
    const profile = ['bake bread', 'knead dough', 'keep records'];
    const baker = matches(profile).results[0]!;
    const { id, gain } = baker.raisedMostBy!;
    expect(baker.missing[0]!.id).toBe(id);
    const after = matches([...profile, id]).results.find((match) => match.id === 'baker')!;
    expect(after.score - baker.score).toBeCloseTo(gain, 12);
    const gains = baker.missing.map((skill) => skill.gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
  });

  it('lists skills it does not understand with near names', () => {
    expect(matches(['bake bread', 'knead dough', 'bake cake', 'keep records']).subject).toMatchObject({
      notUnderstood: [
        {
          name: 'bake cake',
          reason: 'unknown',
          near: [{ id: 'bake bread' }, { id: 'bake cakes' }],
        },
      ],
    });
  });

  it('looks for what comes near the first names alone, twenty unless it is told', () => {
    const unknown = Array.from({ length: 25 }, (_, i) => `z${i} ${index.skills.labels().at(0)}`);
    const nearOf = (more: object) => {
      const { subject } = profileMatches(index, { skills: unknown, ...more });
      return subject.kind === 'profile' ? subject.notUnderstood.map(({ near }) => near.length > 0) : [];
    };
    expect(nearOf({})).toEqual(unknown.map((_, i) => i < 20));
    expect(nearOf({ nearNames: 2 })).toEqual(unknown.map((_, i) => i < 2));
    expect(codeOf(() => nearOf({ nearNames: -1 }))).toBe('BAD_OPTION');
    expect(() => nearOf({ nearNames: 'all' })).toThrow(/nearNames is "all"/);
  });

  it('says nothing of an empty or a too thin profile, and why', () => {
    expect(profileMatches(index, [])).toMatchObject({ status: 'insufficient', reason: /empty/ });
    expect(profileMatches(index, ['bake bread', 'nonsense'])).toMatchObject({
      status: 'insufficient',
      reason:
        'The profile has 1 skill that some occupation asks for; at least 3 are needed to tell occupations apart. Not understood: "nonsense".',
    });
    expect(profileMatches(index, ['nonsense'])).toMatchObject({
      status: 'insufficient',
      reason: /not understood: "nonsense"/,
    });
    expect(ids(matches(['knead dough'], { minSkills: 1 }))).toEqual(['baker', 'odd jobber']);
  });

  it('an optional requirement says less than an essential one', () => {
    const kinds = setIndex({
      must: { essential: ['a', 'b', 'c', 'd'] },
      may: { essential: ['d'], optional: ['a', 'b', 'c'] },
      other: { essential: ['x', 'y', 'z', 'd'] },
    });
    const answer = profileMatches(kinds, ['a', 'b', 'c']) as ProfileMatches;
    expect(answer.results.map(({ id, had, needed }) => [id, had, needed])).toEqual([
      ['must', 3, 4],
      ['may', 0, 1],
    ]);
  });

  it('is better matched by ratings that exceed everyone else’s', () => {
    const rated = edgeIndex({
      coder: { code: 0.9, write: 0.2, lift: 0.1, speak: 0.5 },
      writer: { code: 0.1, write: 0.9, lift: 0.1, speak: 0.5 },
      porter: { code: 0.1, write: 0.1, lift: 0.9, speak: 0.5 },
    });
    const answer = profileMatches(rated, [
      { skill: 'write', importance: 0.9 },
      { skill: 'speak', importance: 0.6 },
      { skill: 'code', importance: 0.1 },
    ]) as ProfileMatches;
    expect(answer.results.map(({ id }) => id)).toEqual(['writer', 'coder', 'porter']);
  });

  it('only looks among the occupations asked for', () => {
    expect(ids(matches(['bake bread', 'bake cakes', 'keep records'], { among: ['odd jobber', 'job 3'] }))).toEqual([
      'odd jobber',
      'job 3',
    ]);
  });

  it('refuses what is not a list of skills, and options out of range', () => {
    expect(codeOf(() => profileMatches(index, 'baker' as unknown as string[]))).toBe('BAD_INPUT');
    expect(codeOf(() => matches(['bake bread'], { minSkills: 0 }))).toBe('BAD_OPTION');
    expect(codeOf(() => matches(['bake bread'], { attributeWeight: 2 }))).toBe('BAD_OPTION');
    expect(codeOf(() => matches([{ skill: 'bake bread', level: 3 }]))).toBe('BAD_WEIGHT');
    expect(codeOf(() => matches(['bake bread'], { attributes: [{ set: 'a', name: 'b', value: Number.NaN }] }))).toBe(
      'BAD_INPUT',
    );
  });
});

describe('profileMatches with attributes', () => {
  const interests = (realistic: number, artistic: number, social: number) =>
    Object.entries({ Realistic: realistic, Artistic: artistic, Social: social }).map(([name, value]) => ({
      set: 'interests',
      name,
      value,
      min: 1,
      max: 7,
    }));
  const occupation = (id: string, attributes: OccupationInput['attributes'] = []) => ({ id, label: id, attributes });
  const withAttributes: SkillIndex = buildIndex(
    createCatalogue({
      source: { name: 'test' },
      occupations: [
        occupation('carpenter', interests(7, 3, 2)),
        occupation('sculptor', interests(3, 7, 2)),
        occupation('turner'),
      ],
      skills: ['saw', 'carve', 'sand'].map((id) => ({ id, label: id })),
      requirements: ['carpenter', 'sculptor', 'turner'].flatMap((id) =>
        ['saw', 'carve', 'sand'].map((skill) => ({ occupation: id, skill, kind: 'essential' as const })),
      ),
    }),
  );
  const match = (artistic: number, options = {}) =>
    profileMatches(withAttributes, ['saw', 'carve', 'sand'], {
      attributes: [
        { set: 'interests', name: 'artistic', value: artistic },
        { set: 'interests', name: 'Realistic', value: 2 },
        { set: 'interests', name: 'Social', value: 1 },
      ],
      ...options,
    }) as ProfileMatches;

  it('lift what agrees, lower what does not, and leave alone what states none', () => {
    const {
      results,
      asked: { attributeWeight },
    } = match(7);
    expect(results.map(({ id }) => id)).toEqual(['sculptor', 'turner', 'carpenter']);
    expect(attributeWeight).toBe(0.25);
    expect(results[1]!.agreement).toBeNull();
    expect(results[0]!.agreement!.sets).toMatchObject([{ set: 'interests', attributes: 3 }]);
    const plain = match(7, { attributes: [] });
    expect(results[1]!.score).toBeCloseTo(plain.results[0]!.score / 1.25, 12);
  });

  it('count by their shape, not by their height', () => {
    const { agreement } = match(7).results[0]!;
    expect(agreement!.correlation).toBeGreaterThan(0.98);
    expect(agreement!.correlation).toBeLessThanOrEqual(1);
  });

  it('keep contributions summing to the score', () => {
    const { score, matched } = match(7).results[0]!;
    expect(matched.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12);
  });

  it('have no say with weight 0, or with fewer than three in common', () => {
    const scores = (answer: ProfileMatches) => answer.results.map(({ id, score }) => [id, score]);
    expect(scores(match(7, { attributeWeight: 0 }))).toEqual(scores(match(7, { attributes: [] })));
    const two = match(7, { attributes: [{ set: 'interests', name: 'Artistic', value: 7 }] });
    expect(two.results.map(({ agreement }) => agreement)).toEqual([null, null, null]);
  });

  it('are refused when stated twice', () => {
    const twice = { set: 'interests', name: 'Social', value: 1 };
    expect(codeOf(() => match(7, { attributes: [twice, { ...twice, name: 'social' }] }))).toBe('BAD_INPUT');
  });
});
