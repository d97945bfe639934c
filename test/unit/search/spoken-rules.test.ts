import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { sample } from '../../../src/sample/index.ts';
import { createSearch, type Search, type SpokenLanguage, spokenRules, understand } from '../../../src/search/index.ts';

const snowball = createRequire(import.meta.url)('snowball-stemmers') as {
  newStemmer: (algorithm: string) => { stem: (word: string) => string };
};
const algorithms = { de: 'german', fr: 'french', es: 'spanish' } as const;
const rulesOf = (language: SpokenLanguage) => {
  const stemmer = snowball.newStemmer(algorithms[language]);
  return { [language]: spokenRules(language, (word) => stemmer.stem(word)) };
};
const read = (search: Search, typed: string, language: string): string => {
  const understood = understand(search, typed, { language });
  return understood.status === 'certain' ? understood.label : understood.status;
};

/** A few occupations with labels in one language. */
function inLanguage(language: SpokenLanguage, labels: readonly string[]): { plain: Search; spoken: Search } {
  const index = buildIndex(
    createCatalogue({
      language,
      occupations: labels.map((label, i) => ({ id: `o${i}`, label })),
      skills: [{ id: 's', label: 's' }],
      requirements: labels.map((_, i) => ({ occupation: `o${i}`, skill: 's', kind: 'essential' as const })),
    }),
  );
  return { plain: createSearch(index), spoken: createSearch(index, { rules: rulesOf(language) }) };
}

describe('spokenRules', () => {
  it('understands German inflections and spelt-out umlauts on the labels of the sample', () => {
    const german = createSearch(sample, { rules: rulesOf('de') });
    const typed: Readonly<Record<string, string>> = {
      Busfahrern: 'Busfahrer/Busfahrerin',
      'Lehrassistenten an einer Grundschule': 'Lehrassistent/Lehrassistentin an Grundschulen',
      Verkaeufer: 'Verkäufer/Verkäuferin',
      Kuechenchefs: 'Küchenchef/Küchenchefin',
      Sozialarbeitern: 'Sozialarbeiter/Sozialarbeiterin',
    };
    const plain = createSearch(sample);
    for (const [name, label] of Object.entries(typed)) expect(read(german, name, 'de'), name).toBe(label);
    const without = Object.entries(typed).filter(([name, label]) => read(plain, name, 'de') === label);
    expect(without.length).toBeLessThan(Object.keys(typed).length);
  });

  it('understands French plurals and small words', () => {
    const { plain, spoken } = inLanguage('fr', [
      'conducteur de camions',
      'infirmier en soins généraux',
      'développeur de logiciels',
      'cuisinier',
    ]);
    expect(read(spoken, 'conducteurs du camion', 'fr')).toBe('conducteur de camions');
    expect(read(spoken, 'infirmiers en soin general', 'fr')).toBe('infirmier en soins généraux');
    expect(read(spoken, 'developpeurs logiciel', 'fr')).toBe('développeur de logiciels');
    expect(read(plain, 'developpeurs logiciel', 'fr')).not.toBe('développeur de logiciels');
  });

  it('understands Spanish plurals and small words', () => {
    const { plain, spoken } = inLanguage('es', [
      'conductor de camiones',
      'enfermero de cuidados generales',
      'profesor de educación primaria',
      'cocinero',
    ]);
    expect(read(spoken, 'conductores del camion', 'es')).toBe('conductor de camiones');
    expect(read(spoken, 'profesores de educacion primaria', 'es')).toBe('profesor de educación primaria');
    expect(read(spoken, 'cuidado general enfermeros', 'es')).toBe('enfermero de cuidados generales');
    expect(read(plain, 'conductores del camion', 'es')).not.toBe('conductor de camiones');
  });

  it('takes any stemmer, and tells it from another by its name', () => {
    const shouting = spokenRules('es', (word) => word.slice(0, 4), 'first four');
    expect(shouting.name).toBe('es-first four-1');
    expect(shouting.stem('conductores')).toBe('cond');
    expect(spokenRules('de', (word) => word).stem('verkaeufer mueller bauer quelle')).toBe(
      'verkaufer muller bauer quelle',
    );
  });
});
