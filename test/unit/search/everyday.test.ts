import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { createSearch, profileFromText, understand } from '../../../src/search/index.ts';

const labels: Readonly<Record<string, readonly string[]>> = {
  'office manager': ['administration manager'],
  'book shop manager': [],
  'toy shop manager': ['games shop manager'],
  'shop manager': [],
  'tree manager': [],
  'mine manager': [],
  'human resources officer': [],
  'laboratory technician': [],
  'home care aide': ['home carer'],
  'pet sitter': ['pet carer'],
  'pipe fitter': [],
  'fitter and turner': [],
  'tile fitter': [],
  'window fitter': [],
  'boat fitter': [],
  'hotel porter': ['porter in a hotel'],
  'book binder': [],
  'night auditor': ['auditor of hotels at night'],
  'night club owner': ['owner of a club, a bar, a pub or a disco open at night until early in the morning'],
};
const index = buildIndex(
  createCatalogue({
    language: 'en',
    occupations: Object.entries(labels).map(([id, altLabels]) => ({ id, label: id, altLabels: [...altLabels] })),
    skills: ['wash clothes', 'drive cars', 'manage projects'].map((id) => ({ id, label: id })),
    requirements: [{ occupation: 'pet sitter', skill: 'drive cars', kind: 'essential' as const }],
  }),
);
const search = createSearch(index);
const read = (typed: string) => {
  const understood = understand(search, typed);
  return understood.status === 'choice' ? understood.family.map(({ id }) => id) : understood;
};

describe('short words', () => {
  it.each([
    ['office mgr', 'office manager'],
    ['HR officer', 'human resources officer'],
    ['lab tech', 'laboratory technician'],
    ['admin mgr', 'office manager'],
  ])('stand for long ones: %s', (typed, id) => {
    expect(read(typed)).toMatchObject({ status: 'certain', id, how: 'forms' });
  });

  it('are themselves where something is called so', () => {
    const own = createSearch(index, { aliases: [{ name: 'mgr', id: 'pet sitter' }] });
    expect(understand(own, 'mgr')).toMatchObject({ status: 'certain', id: 'pet sitter', matchedBy: 'alias' });
  });
});

describe('words of how somebody is employed', () => {
  it.each(['self-employed pipe fitter', 'apprentice pipe fitter', 'part-time pipe fitter', 'trainee pipe fitter'])(
    'are left out: %s',
    (typed) => {
      expect(read(typed)).toMatchObject({ status: 'certain', id: 'pipe fitter' });
    },
  );
});

describe('a word that the data lack', () => {
  it('is cut into two that they have', () => {
    expect(read('bookbinder')).toMatchObject({ status: 'certain', id: 'book binder' });
    expect(understand(search, 'carsdrive', { kind: 'skills' })).toMatchObject({ status: 'certain', id: 'drive cars' });
  });
});

describe('a title of two trades', () => {
  it.each([
    'pet sitter/night auditor',
    'pet sitter & night auditor',
    'pet sitter and night auditor',
    'pet sitter cum night auditor',
  ])('is a choice of both: %s', (typed) => {
    expect(read(typed)).toEqual(['pet sitter', 'night auditor']);
  });

  it('is one where something is called so, and of the one where the other is unknown', () => {
    expect(read('fitter and turner')).toMatchObject({ status: 'certain', id: 'fitter and turner' });
    expect(read('pet sitter/zorblatter')).toEqual(['pet sitter']);
  });
});

describe('a title in a text', () => {
  const read = (text: string) => profileFromText(search, text);

  it('stands before the words that say where or for whom', () => {
    expect(read('I was a carer for my grandmother').unclear).toMatchObject([{ kind: 'occupations', text: 'carer' }]);
    expect(read('I like a carer for my grandmother')).toMatchObject({ occupations: [], unclear: [] });
  });
});

describe('a choice', () => {
  it('has those first whose label others say with a word more', () => {
    expect((read('manager') as string[])[0]).toBe('shop manager');
  });

  it('has whoever is of two trades among both', () => {
    expect(read('fitter')).toContain('fitter and turner');
  });

  it('takes no end of a word for a part of it but after two letters', () => {
    const grounds = createSearch(
      buildIndex(
        createCatalogue({
          language: 'en',
          occupations: [{ id: 'o', label: 'keeper' }],
          skills: ['tend grounds', 'make playgrounds'].map((id) => ({ id, label: id })),
          requirements: [{ occupation: 'o', skill: 'tend grounds', kind: 'essential' as const }],
        }),
      ),
    );
    const read = (typed: string) => {
      const understood = understand(grounds, typed, { kind: 'skills' });
      return understood.status === 'choice' ? understood.family.map(({ id }) => id) : understood.status;
    };
    expect(read('rounds')).toEqual(['make playgrounds']);
    expect(read('grounds')).not.toBe('unknown');
  });

  it('leaves out who comes less than half as near as the nearest', () => {
    const family = read('hotel night porter') as string[];
    expect(family).toContain('night auditor');
    expect(family).not.toContain('night club owner');
  });
});

describe('few occupations', () => {
  const few = createSearch(
    buildIndex(
      createCatalogue({
        language: 'en',
        occupations: [
          { id: 'software developer', altLabels: ['software author'] },
          { id: 'plumber', altLabels: ['heating and plumbing engineer'] },
          { id: 'cook' },
          { id: 'web designer', altLabels: ['software artist', 'software sketcher'] },
        ].map((one) => ({ label: one.id, ...one })),
        skills: [{ id: 's', label: 'care' }],
        requirements: [{ occupation: 'cook', skill: 's', kind: 'essential' as const }],
      }),
    ),
  );

  it('make an engineer of nothing else near: the word tells little wherever it is rare', () => {
    const read = understand(few, 'software engineer');
    expect(read.status === 'choice' && read.family.map(({ id }) => id)).toEqual(['software developer', 'web designer']);
  });
});

describe('a title that is all that a line says', () => {
  const unclear = (text: string) =>
    profileFromText(search, text).unclear.map(({ kind, text: said, family }) => [
      kind,
      said,
      family.map(({ id }) => id).sort(),
    ]);
  const carers = ['home care aide', 'pet sitter'];

  it('is asked for where several are called so', () => {
    expect(unclear('Carer, 2015-2019: I wash clothes')).toEqual([['occupations', 'Carer', carers]]);
    expect(unclear('I was a carer')).toEqual([['occupations', 'carer', carers]]);
  });

  it('is no title where the line says more, nor what somebody of a title does', () => {
    expect(unclear('Carer wanted by my mother')).toEqual([]);
    expect(unclear('Caring')).toEqual([]);
  });

  it('counts where it is certain, numbers aside', () => {
    const { occupations } = profileFromText(search, 'Office mgr 2015');
    expect(occupations.map(({ id, text }) => [id, text])).toEqual([['office manager', 'Office mgr']]);
  });
});

describe('a word that may be another', () => {
  const trades = createSearch(
    buildIndex(
      createCatalogue({
        language: 'en',
        occupations: ['helmsman', 'welder', 'plumber', 'photographer', 'accounting manager', 'sales lead'].map(
          (id) => ({
            id,
            label: id,
          }),
        ),
        skills: ['Canvas', 'spreadsheet'].map((id) => ({ id, label: id })),
        requirements: [{ occupation: 'welder', skill: 'Canvas', kind: 'essential' as const }],
      }),
    ),
    { aliases: [{ name: 'account manager', id: 'sales lead' }] },
  );
  const meant = (typed: string) => {
    const understood = understand(trades, typed);
    return understood.status === 'certain' ? understood.id : understood.status;
  };

  it('is no certain misspelling by two edits, nor by a replaced letter where it is short', () => {
    expect(['herdsman', 'weeder', 'pantographer'].map(meant)).toEqual(['choice', 'choice', 'choice']);
  });

  it('is one by a letter left out, doubled or moved, by one replaced in a long word, and by its sound', () => {
    expect(['plumbr', 'weldder', 'wedler', 'photographar', 'fotographer'].map(meant)).toEqual([
      'plumber',
      'welder',
      'welder',
      'photographer',
      'photographer',
    ]);
  });

  it('is what a house calls so before another form of a label', () => {
    expect(meant('account manager')).toBe('sales lead');
    expect(meant('accounting managers')).toBe('accounting manager');
  });

  it('is not what ends in an s of its own', () => {
    expect(understand(trades, 'Canva', { kind: 'skills' }).status).toBe('choice');
    expect(understand(trades, 'spreadsheets', { kind: 'skills' })).toMatchObject({
      status: 'certain',
      id: 'spreadsheet',
    });
  });
});
