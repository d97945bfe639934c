import { describe, expect, it } from 'vitest';
import { buildIndex, type Catalogue } from '../../../src/index.ts';
import { type CatalogueInput, createCatalogue } from '../../../src/ingest/index.ts';
import { releaseDiff } from '../../../src/releases/index.ts';
import { codeOf } from '../../support/coded.ts';

type Lists = Readonly<Record<string, readonly string[]>>;
type Names = Readonly<Record<string, Partial<CatalogueInput['occupations'][number]>>>;

/** Occupations and skills whose ids are their labels unless `names` says otherwise; a skill with `?` is optional. */
function release(version: string, lists: Lists, names: Names = {}): Catalogue {
  const skills = [...new Set(Object.values(lists).flatMap((list) => list.map((skill) => skill.replace('?', ''))))];
  return createCatalogue({
    source: { name: 'test', version },
    language: 'en',
    occupations: Object.keys(lists).map((id) => ({ id, label: id, ...names[id] })),
    skills: skills.map((id) => ({ id, label: id, ...names[id] })),
    groups: [
      { id: 'g1', label: 'kitchens', pillar: 'occupation' },
      { id: 'g2', label: 'bakeries', pillar: 'occupation' },
    ],
    requirements: Object.entries(lists).flatMap(([occupation, list]) =>
      list.map((skill) => ({
        occupation,
        skill: skill.replace('?', ''),
        kind: skill.endsWith('?') ? ('optional' as const) : ('essential' as const),
      })),
    ),
  });
}

const kitchen: Lists = {
  cook: ['roast', 'season', 'clean?'],
  baker: ['bake', 'knead', 'clean'],
  porter: ['clean', 'carry'],
};

describe('releaseDiff: what is kept', () => {
  const before = release('1', kitchen, {
    cook: { code: '5120', groupCode: '51', broader: ['g1'], tags: ['green'] },
    baker: { translations: { de: { label: 'Bäcker' } } },
  });
  const after = release(
    '2',
    { ...kitchen, cook: ['roast', 'season?', 'plate'] },
    {
      cook: { label: 'chef', code: '5121', groupCode: '52', broader: ['g2'], tags: ['digital'] },
      baker: { translations: { de: { label: 'Bäckerin' } } },
    },
  );
  const diff = releaseDiff(before, after);

  it('says what changed of a concept, part by part', () => {
    expect(diff.occupations.kept.find(({ id }) => id === 'cook')).toEqual({
      id: 'cook',
      label: 'chef',
      code: '5121',
      renamed: { en: { before: 'cook', after: 'chef' } },
      recoded: { before: '5120', after: '5121' },
      regrouped: { before: '51', after: '52' },
      moved: { added: ['g2'], removed: ['g1'] },
      retagged: { added: ['digital'], removed: ['green'] },
    });
    expect(diff.occupations.kept.find(({ id }) => id === 'porter')).toEqual({ id: 'porter', label: 'porter' });
  });

  it('tells a name that changed in one language only', () => {
    expect(diff.occupations.kept.find(({ id }) => id === 'baker')!.renamed).toEqual({
      de: { before: 'Bäcker', after: 'Bäckerin' },
    });
  });

  it('counts', () => {
    expect(diff.occupations.counts).toEqual({
      before: 3,
      after: 3,
      kept: 3,
      gone: 0,
      new: 0,
      renamed: 2,
      recoded: 1,
      regrouped: 1,
      moved: 1,
      retagged: 1,
    });
    expect(diff.before.name).toBe('test 1');
  });

  it('lists requirements that came, went, or changed in kind', () => {
    expect(diff.requirements.changed).toEqual([
      {
        id: 'cook',
        label: 'chef',
        code: '5121',
        added: [{ id: 'plate', label: 'plate', kind: 'essential' }],
        removed: [{ id: 'clean', label: 'clean', kind: 'optional' }],
        rekinded: [{ id: 'season', label: 'season', kind: { before: 'essential', after: 'optional' } }],
        rerated: [],
      },
    ]);
    expect(diff.requirements.counts).toMatchObject({
      before: 8,
      after: 8,
      added: 1,
      removed: 1,
      rekinded: 1,
      changedLists: 1,
    });
  });

  it('takes indexes like catalogues', () => {
    expect(releaseDiff(buildIndex(before), buildIndex(after))).toEqual(diff);
  });

  it('refuses anything else', () => {
    expect(codeOf(() => releaseDiff({} as Catalogue, after))).toBe('BAD_INPUT');
    expect(codeOf(() => releaseDiff(null as unknown as Catalogue, after))).toBe('BAD_INPUT');
  });

  it('tells ratings that changed', () => {
    const rated = (importance: number) =>
      createCatalogue({
        occupations: [{ id: 'cook', label: 'cook' }],
        skills: [{ id: 'roast', label: 'roast' }],
        requirements: [{ occupation: 'cook', skill: 'roast', kind: 'rated', importance }],
      });
    const { requirements } = releaseDiff(rated(0.5), rated(0.75));
    expect(requirements.counts.rerated).toBe(1);
    expect(requirements.changed[0]!.rerated).toEqual([
      { id: 'roast', label: 'roast', importance: { before: 0.5, after: 0.75 }, level: { before: null, after: null } },
    ]);
  });
});

describe('releaseDiff: what is gone', () => {
  const ids = (lists: Lists, from: string, to: string): Lists =>
    Object.fromEntries(Object.entries(lists).map(([id, list]) => [id === from ? to : id, list]));
  const goneOf = (after: Catalogue, before: Catalogue = release('1', kitchen)) => {
    const { gone } = releaseDiff(before, after).occupations;
    return gone.map(({ id, certainty, fate, successors }) => ({
      id,
      certainty,
      fate,
      to: successors.map((one) => `${one.id} by ${one.evidence}`),
    }));
  };

  it('the same label under another id is certain, whatever its case', () => {
    expect(goneOf(release('2', ids(kitchen, 'cook', 'o7'), { o7: { label: 'Cook' } }))).toEqual([
      { id: 'cook', certainty: 'certain', fate: 'renumbered', to: ['o7 by label'] },
    ]);
  });

  it('a label that became an alternative label is certain where lists bear it out', () => {
    const names: Names = { o7: { label: 'kitchen hand', altLabels: ['cook'] } };
    expect(goneOf(release('2', ids(kitchen, 'cook', 'o7'), names))).toEqual([
      { id: 'cook', certainty: 'certain', fate: 'renumbered', to: ['o7 by altLabel'] },
    ]);
    const strange = release('2', { ...ids(kitchen, 'cook', 'o7'), o7: ['drive', 'steer', 'park'] }, names);
    expect(goneOf(strange)).toEqual([{ id: 'cook', certainty: 'choice', fate: 'unclear', to: ['o7 by altLabel'] }]);
  });

  it.each([
    ['a fifth of both lists is enough', ['a', 'u', 'v', 'w', 'x'], 'certain'],
    ['less is not', ['a', 'u', 'v', 'w', 'x', 'y'], 'choice'],
  ])('an alternative label needs lists behind it: %s', (_, list, certainty) => {
    const all = { keeper: ['a', 'b', 'c', 'd', 'e', 'u', 'v', 'w', 'x', 'y', 'z'] };
    const before = release('1', { ...all, cook: ['a', 'b', 'c', 'd', 'e'] });
    const after = release('2', { ...all, o7: list }, { o7: { label: 'kitchen hand', altLabels: ['cook'] } });
    expect(goneOf(after, before)).toMatchObject([{ id: 'cook', certainty }]);
  });

  it('two that go on in one are merged', () => {
    const { cook: _, baker: __, ...rest } = kitchen;
    const after = release(
      '2',
      { ...rest, o7: ['roast', 'season', 'bake', 'knead', 'clean'] },
      {
        o7: { label: 'cook and baker', altLabels: ['cook', 'baker'] },
      },
    );
    expect(goneOf(after).map(({ id, certainty, fate }) => [id, certainty, fate])).toEqual([
      ['baker', 'certain', 'merged'],
      ['cook', 'certain', 'merged'],
    ]);
  });

  it('one whose list is divided among new ones is split, and a choice', () => {
    const { cook: _, ...rest } = kitchen;
    const before = release('1', { ...kitchen, cook: ['roast', 'season', 'sear', 'glaze', 'poach', 'steam'] });
    const after = release(
      '2',
      { ...rest, o7: ['roast', 'season', 'sear'], o8: ['glaze', 'poach', 'steam'] },
      {
        o7: { label: 'meat chef' },
        o8: { label: 'fish chef' },
      },
    );
    expect(goneOf(after, before)).toEqual([
      { id: 'cook', certainty: 'choice', fate: 'split', to: ['o7 by likeness', 'o8 by likeness'] },
    ]);
  });

  it.each([
    ['at least half inside it, inclusive', ['a', 'b', 'c', 'x', 'y', 'z'], ['d', 'e', 'f'], 'split'],
    ['not less than half', ['a', 'b', 'c', 'x', 'y', 'z', 'k'], ['d', 'e', 'f'], 'unclear'],
    ['and hold two thirds of it together, inclusive', ['a', 'b'], ['d', 'e'], 'split'],
    ['not less', ['a', 'b'], ['d'], 'unclear'],
  ])('the parts of a split lie %s', (_, first, second, fate) => {
    const all = { keeper: ['a', 'b', 'c', 'd', 'e', 'f', 'x', 'y', 'z', 'k', 'l', 'm', 'n', 'o'] };
    const before = release('1', { ...all, cook: ['a', 'b', 'c', 'd', 'e', 'f'] });
    const after = release(
      '2',
      { ...all, o7: first, o8: second },
      { o7: { label: 'meat cook' }, o8: { label: 'fish cook' } },
    );
    expect(goneOf(after, before)).toMatchObject([{ id: 'cook', certainty: 'choice', fate }]);
  });

  it('offers three at most', () => {
    const all = { keeper: ['a', 'b', 'c', 'd'] };
    const names = Object.fromEntries([1, 2, 3, 4].map((at) => [`o${at}`, { label: 'cook' }]));
    const lists = Object.fromEntries([1, 2, 3, 4].map((at) => [`o${at}`, ['a', 'b']]));
    const after = release('2', { ...all, ...lists }, names);
    expect(goneOf(after, release('1', { ...all, cook: ['a', 'b'] }))[0]!.to).toHaveLength(3);
  });

  it('a label that two have is a choice', () => {
    const { cook: _, ...rest } = kitchen;
    const after = release(
      '2',
      { ...rest, o7: ['roast', 'season'], o8: ['roast', 'clean'] },
      {
        o7: { label: 'cook' },
        o8: { label: 'cook' },
      },
    );
    expect(goneOf(after)[0]).toMatchObject({ certainty: 'choice' });
  });

  it('what nothing is like has ended, and is never given a successor', () => {
    const { cook: _, ...rest } = kitchen;
    expect(goneOf(release('2', rest))).toEqual([{ id: 'cook', certainty: 'none', fate: 'ended', to: [] }]);
  });

  it('a new concept names its predecessors', () => {
    const after = release('2', ids(kitchen, 'cook', 'o7'), { o7: { label: 'cook' } });
    expect(releaseDiff(release('1', kitchen), after).occupations.new).toEqual([
      { id: 'o7', label: 'cook', predecessors: [{ id: 'cook', label: 'cook', certainty: 'certain' }] },
    ]);
  });

  it('a skill that newly stands where another stood is offered, with the places it took', () => {
    const jobs = Array.from({ length: 30 }, (_, i) => `job ${i}`);
    const lists = (hire: string): Lists =>
      Object.fromEntries(
        jobs.map((job, i) => [
          job,
          [`task ${i}`, `duty ${i % 7}`, ...(i < 10 ? [hire] : []), ...(i === 20 ? ['recruit employees'] : [])],
        ]),
      );
    const { gone } = releaseDiff(
      release('1', lists('hire personnel')),
      release('2', lists('recruit employees')),
    ).skills;
    expect(gone).toHaveLength(1);
    expect(gone[0]).toMatchObject({
      id: 'hire personnel',
      certainty: 'choice',
      successors: [{ id: 'recruit employees', evidence: 'likeness', known: true, tookPlaces: { taken: 10, of: 10 } }],
    });
  });
});
