import type { SkillIndex } from '../../compact/skill-index.ts';
import type { LanguageRules } from '../../search/language.ts';
import type { SpokenLanguage } from '../../search/spoken-rules.ts';

interface Snowball {
  readonly newStemmer: (algorithm: string) => { readonly stem: (word: string) => string };
}

const algorithms: Readonly<Record<SpokenLanguage, string>> = { de: 'german', fr: 'french', es: 'spanish' };

/** Rules of the languages of an index that the optional package `snowball-stemmers` knows; none where it is not installed. */
export async function installedRules({ meta }: SkillIndex): Promise<Readonly<Record<string, LanguageRules>>> {
  const spoken = (Object.keys(algorithms) as SpokenLanguage[]).filter((language) =>
    meta.languages.some((loaded) => loaded.split('-')[0] === language),
  );
  if (spoken.length === 0) return {};
  const snowball = await installed();
  if (snowball === null) return {};
  const { spokenRules } = await import('../../search/spoken-rules.ts');
  return Object.fromEntries(
    spoken.map((language) => {
      const stemmer = snowball.newStemmer(algorithms[language]);
      return [language, spokenRules(language, (word) => stemmer.stem(word))];
    }),
  );
}

async function installed(): Promise<Snowball | null> {
  try {
    // @ts-expect-error: it comes without types.
    const loaded = (await import('snowball-stemmers')) as { readonly default: Snowball };
    return loaded.default;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
