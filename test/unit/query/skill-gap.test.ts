import { describe, expect, it } from 'vitest';
import { buildIndex, type SkillGap, skillGap } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { codeOf } from '../../support/coded.ts';
import { edgeIndex } from '../../support/edges.ts';

/** A crew leader's skills next to a manager's: narrower, broader, sibling and related ones. */
const index = buildIndex(
  createCatalogue({
    source: { name: 'test' },
    language: 'en',
    occupations: ['leader', 'manager', 'clerk', 'idler', 'dreamer'].map((id) => ({ id, label: id })),
    skills: [
      { id: 'manage staff', label: 'manage staff', broader: ['people'] },
      { id: 'supervise crew', label: 'supervise crew', broader: ['manage staff'] },
      { id: 'plan shifts', label: 'plan shifts', broader: ['people'] },
      { id: 'hire staff', label: 'hire staff', broader: ['people'] },
      { id: 'budgets', label: 'budgets' },
      { id: 'cost control', label: 'cost control' },
      { id: 'drive', label: 'drive' },
      { id: 'speak', label: 'speak' },
    ],
    groups: [{ id: 'people', label: 'people', pillar: 'skill' }],
    requirements: [
      ...['supervise crew', 'plan shifts', 'cost control', 'speak'].map((skill) => need('leader', skill)),
      need('leader', 'drive', 'optional'),
      ...['manage staff', 'budgets', 'speak'].map((skill) => need('manager', skill)),
      need('manager', 'hire staff', 'optional'),
      need('clerk', 'speak'),
      need('dreamer', 'speak', 'optional'),
    ],
    skillRelations: [
      { from: 'budgets', to: 'cost control', kind: 'optional' },
      // As narrower and broader: that is what is named.
      { from: 'manage staff', to: 'supervise crew', kind: 'optional' },
    ],
  }),
);

function need(occupation: string, skill: string, kind: 'essential' | 'optional' = 'essential') {
  return { occupation, skill, kind };
}

function gap(...args: Parameters<typeof skillGap> extends [unknown, ...infer Rest] ? Rest : never): SkillGap {
  const answer = skillGap(index, ...args);
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
}

const names = (list: readonly { readonly label: string }[]) => list.map(({ label }) => label);

describe('skillGap', () => {
  it('tells what is there, there in part, missing and left over, essential and optional apart', () => {
    const { essential, optional, surplus } = gap('leader', 'manager');
    expect(names(essential.have)).toEqual(['speak']);
    expect(names(essential.partial)).toEqual(['budgets', 'manage staff']);
    expect(names(essential.missing)).toEqual([]);
    expect(names(optional.partial)).toEqual(['hire staff']);
    expect(names(surplus.essential)).toEqual(['cost control', 'plan shifts', 'supervise crew']);
    expect(names(surplus.optional)).toEqual(['drive']);
  });

  it('says in signs through which skill a credit comes', () => {
    const { essential, optional } = gap('leader', 'manager');
    expect([...essential.partial, ...optional.partial].map(({ explanation }) => explanation)).toEqual([
      '0.5 through budgets ~ cost control',
      '0.5 through manage staff ⊃ supervise crew',
      '0.25 through plan shifts ⊂ people',
    ]);
    expect(gap('manager', 'leader').essential.partial.map(({ explanation }) => explanation)).toEqual([
      '0.5 through cost control ~ budgets',
      '0.25 through hire staff ⊂ people',
      '0.5 through supervise crew ⊂ manage staff',
    ]);
  });

  it('credits a held skill once: two needs never share it', () => {
    const { essential, optional, surplus } = gap(['plan shifts'], 'manager');
    expect(names(essential.partial)).toEqual(['manage staff']);
    expect(names(optional.partial)).toEqual([]);
    expect(surplus.essential).toMatchObject([{ id: 'plan shifts', creditedTo: { id: 'manage staff' } }]);
  });

  it('credits no other need with a skill that is needed itself', () => {
    const { essential, optional } = gap(['manage staff'], 'manager');
    expect(names(essential.have)).toEqual(['manage staff']);
    expect([names(optional.partial), names(optional.missing)]).toEqual([[], ['hire staff']]);
  });

  it('names the smallest of the families that two skills share, the first of equal ones', () => {
    const families = (wide: readonly string[], narrow: readonly string[]) =>
      buildIndex(
        createCatalogue({
          source: { name: 'test' },
          language: 'en',
          occupations: ['baker', 'cook', 'kettle hand'].map((id) => ({ id, label: id })),
          skills: ['bake', 'roast', 'boil'].map((id) => ({
            id,
            label: id,
            broader: [...(wide.includes(id) ? ['all heat'] : []), ...(narrow.includes(id) ? ['oven'] : [])],
          })),
          groups: ['all heat', 'oven'].map((id) => ({ id, label: id, pillar: 'skill' as const })),
          requirements: [need('baker', 'bake'), need('cook', 'roast'), need('kettle hand', 'boil')],
        }),
      );
    const said = (of: ReturnType<typeof families>) =>
      (skillGap(of, 'baker', 'cook') as SkillGap).essential.partial.map(({ explanation }) => explanation);
    expect(said(families(['bake', 'roast', 'boil'], ['bake', 'roast']))).toEqual(['0.25 through bake ⊂ oven']);
    expect(said(families(['bake', 'roast'], ['bake', 'roast', 'boil']))).toEqual(['0.25 through bake ⊂ all heat']);
    expect(said(families(['bake', 'roast'], ['bake', 'roast']))).toEqual(['0.25 through bake ⊂ all heat']);
  });

  it('takes credits as options, and none where they are 0', () => {
    const credits = { narrower: 0.8, related: 0, sibling: 0 };
    expect(gap('leader', 'manager', { credits }).essential.partial).toMatchObject([
      { id: 'manage staff', credit: 0.8 },
    ]);
    const ofFamily = (largestFamily: number) =>
      names(gap(['plan shifts'], 'manager', { credits: { largestFamily } }).essential.partial);
    expect([ofFamily(2), ofFamily(3)]).toEqual([[], ['manage staff']]);
  });

  it('covers both ways, with and without rarity, and sums to shares', () => {
    const { coverage, essential } = gap('leader', 'manager');
    const rarity = (df: number) => Math.log(4 / df);
    expect(coverage.forward.flat).toBeCloseTo(1 / 3, 12);
    expect(coverage.forward.rarity).toBeCloseTo(0, 12);
    expect(coverage.forwardCredited.flat).toBeCloseTo(2 / 3, 12);
    expect(coverage.forwardCredited.rarity).toBeCloseTo(0.5, 12);
    expect(coverage.backward).toEqual({ flat: 1 / 4, rarity: 0 });
    expect(essential.have[0]).toMatchObject({ degree: 4, share: 1 / 3, rarityShare: 0 });
    expect(essential.partial[0]!.rarityShare).toBeCloseTo(rarity(1) / (2 * rarity(1)), 12);
  });

  it('knows no coverage where nothing is needed, or only what everyone needs', () => {
    expect(gap('leader', 'dreamer').coverage.forward).toEqual({ flat: null, rarity: null });
    expect(gap('leader', 'clerk').coverage.forward).toEqual({ flat: 1, rarity: null });
  });

  it('credits a rating by how far it reaches the needed one', () => {
    const rated = edgeIndex({ junior: { code: 0.2, test: 0.6 }, senior: { code: 0.8, test: 0.3 } });
    const answer = skillGap(rated, 'junior', 'senior') as SkillGap;
    expect(names(answer.rated.have)).toEqual(['test']);
    expect(answer.rated.partial).toMatchObject([
      { id: 'code', credit: 0.25, through: { relation: 'same' }, explanation: '0.25 through code, rated lower' },
    ]);
    expect(answer.coverage.forward.flat).toBeCloseTo((0.2 + 0.3) / 1.1, 12);
  });

  it('credits a rating by its level where both state one, else by its importance, and what is needed at 0 as there', () => {
    const rating = (occupation: string, skill: string, importance: number, level?: number) => ({
      occupation,
      skill,
      kind: 'rated' as const,
      importance,
      ...(level === undefined ? {} : { level }),
    });
    const rated = buildIndex(
      createCatalogue({
        source: { name: 'test' },
        language: 'en',
        occupations: ['junior', 'senior'].map((id) => ({ id, label: id })),
        skills: ['both', 'held', 'needed', 'none'].map((id) => ({ id, label: id })),
        requirements: [
          rating('junior', 'both', 0.9, 0.2),
          rating('senior', 'both', 0.9, 0.5),
          rating('junior', 'held', 0.3, 0.1),
          rating('senior', 'held', 0.4),
          rating('junior', 'needed', 0.1),
          rating('senior', 'needed', 0.8, 0.1),
          rating('junior', 'none', 0.5, 0),
          rating('senior', 'none', 0.5, 0),
        ],
      }),
    );
    const { have, partial } = (skillGap(rated, 'junior', 'senior') as SkillGap).rated;
    const credits = Object.fromEntries(partial.map(({ id, credit }) => [id, Math.round(1000 * credit)]));
    expect(credits).toEqual({ both: 400, held: 750, needed: 125 });
    expect(names(have)).toEqual(['none']);
  });

  it('knows no rarity of ratings, and lists first what is short of most, of what is asked for most above the mean', () => {
    const rated = edgeIndex({
      junior: { common: 0.4, rare: 0.5, plain: 0.3 },
      senior: { common: 0.9, rare: 0.6, plain: 0.35 },
      third: { common: 0.2, plain: 0.3 },
      fourth: { common: 0.2, plain: 0.3 },
    });
    const answer = skillGap(rated, 'junior', 'senior') as SkillGap;
    expect(names(answer.rated.partial)).toEqual(['common', 'rare', 'plain']);
    for (const { share, rarityShare } of answer.rated.partial) expect(rarityShare).toBe(share);
    expect(answer.coverage.forward.rarity).toBe(answer.coverage.forward.flat);
  });

  it('is insufficient where one side has no skill', () => {
    expect(skillGap(index, 'idler', 'manager')).toMatchObject({ status: 'insufficient', results: [] });
    expect(skillGap(index, 'leader', 'idler')).toMatchObject({
      status: 'insufficient',
      reason: '"idler" has no requirement to compare with.',
    });
    expect(skillGap(index, [], 'manager')).toMatchObject({ status: 'insufficient' });
  });

  it('refuses credits outside 0–1 and unknown names', () => {
    expect(codeOf(() => gap('leader', 'manager', { credits: { sibling: 2 } }))).toBe('BAD_OPTION');
    expect(codeOf(() => gap('leader', 'manager', { credits: { largestFamily: -1 } }))).toBe('BAD_OPTION');
    expect(codeOf(() => gap('leader', 'manger'))).toBe('UNKNOWN_OCCUPATION');
  });
});
