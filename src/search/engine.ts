import { listOf } from '../compact/adjacency.ts';
import { checkIndex } from '../compact/check-index.ts';
import { fold } from '../compact/fold.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { checkedOptions } from '../query/answer/ask.ts';
import { rowsOf, sharedStart } from './addresses.ts';
import { type Alias, aliasRows, type FoundAlias, ownAliases } from './aliases.ts';
import type { Asked } from './decision.ts';
import { familiesOf } from './family.ts';
import { englishRules, type LanguageRules, plainRules } from './language.ts';
import { lookupOf } from './lookup.ts';
import { type NameColumns, namesRead } from './name-table.ts';
import { type NamedKind, partOf, storedNames, withNameTables } from './packed-names.ts';
import { wordsOf } from './words.ts';

/** What a search knows beside the index. */
export interface EngineOptions {
  /** Languages whose names are understood. Default: all that are loaded. */
  readonly languages?: readonly string[] | undefined;
  /** Further names of concepts. */
  readonly aliases?: readonly Alias[] | undefined;
  /** Rules of languages, by code, in addition to English: stems, stop words, fillers. */
  readonly rules?: Readonly<Record<string, LanguageRules>> | undefined;
}

/** One kind of concept in one language. */
export interface AskedIn extends Asked {
  readonly language: string;
}

/** For each kind what is asked, language by language; made at the first question of the kind. */
export type Engine = (kind: NamedKind) => readonly AskedIn[];

export function createEngine(index: SkillIndex, options: EngineOptions): Engine {
  const { languages = index.meta.languages, aliases = [], rules = {} } = options;
  const missing = languages.find((language) => !index.meta.languages.includes(language));
  if (missing !== undefined)
    throw new SkillGraphError(
      'BAD_OPTION',
      `The language "${missing}" is not loaded. Loaded: ${index.meta.languages.join(', ')}.`,
    );
  const own = aliasRows(index, aliases);
  const kinds = new Map<NamedKind, readonly AskedIn[]>();
  return (kind) => {
    let asked = kinds.get(kind);
    if (asked === undefined) {
      asked = languages.map((language) => {
        const spoken = rulesOf(language, rules);
        const further = own.filter((alias) => alias.kind === kind && alias.language === language);
        const stored = further.length === 0 ? storedNames(index)(kind, language, spoken) : null;
        const names = stored ?? computedNames(index, kind, language, spoken, further);
        const lookup = lookupOf(names, spoken, index[kind].ids.length);
        return {
          language,
          lookup,
          use: kind === 'skills' ? demand(index) : shallowness(index),
          families: kind === 'skills' ? null : familiesOf(index, lookup),
        };
      });
      kinds.set(kind, asked);
    }
    return asked;
  };
}

/**
 * The index with all its names read and stemmed, so that the first answer of a process need not: about 1.5 MB for ESCO. Give
 * the rules of languages that the search will be given; names stemmed by others are stemmed anew.
 */
export function withNames(index: SkillIndex, options: Pick<EngineOptions, 'rules'> = {}): SkillIndex {
  checkIndex(index);
  const { rules = {} } = checkedOptions<Pick<EngineOptions, 'rules'>>(options, { rules: 'object' });
  const tables: Record<string, NameColumns> = {};
  for (const kind of ['occupations', 'skills'] as const)
    for (const language of index.meta.languages)
      tables[partOf(kind, language)] = computedNames(index, kind, language, rulesOf(language, rules), []);
  return withNameTables(index, tables);
}

/** Whether a name of so many words is there at all, or such a code or id: most long texts are refused without a look at names. */
export function mayBeName(index: SkillIndex, engine: Engine, kind: NamedKind, typed: string): boolean {
  const { ids, codes } = index[kind];
  const folded = fold(typed);
  const size = wordsOf(folded).length;
  return (
    engine(kind).some(({ lookup }) => lookup.table.columns.sizes.includes(size)) ||
    rowsOf(codes.all(), typed).length > 0 ||
    (folded.startsWith(sharedStart(ids)) && rowsOf(ids.all(), typed).length > 0)
  );
}

function computedNames(
  index: SkillIndex,
  kind: NamedKind,
  language: string,
  rules: LanguageRules,
  further: readonly FoundAlias[],
): NameColumns {
  const own = ownAliases(index).filter((alias) => alias.kind === kind && alias.language === language);
  return namesRead(index[kind], language, rules, [...own, ...further]);
}

function rulesOf(language: string, given: Readonly<Record<string, LanguageRules>>): LanguageRules {
  const base = language.split('-')[0]!;
  return given[language] ?? given[base] ?? (base === 'en' ? englishRules : plainRules);
}

/** How many occupations ask for a skill, on a scale of logarithms, 0–1. */
function demand(index: SkillIndex): (skill: number) => number {
  const most = Math.log(1 + index.occupationCount);
  return (skill) => Math.log(1 + listOf(index.requiredBy, skill).length) / most;
}

/** 1 for an occupation right below its group, less for those below other occupations. */
function shallowness({ occupations }: SkillIndex): (row: number) => number {
  return (row) => 1 / Math.max(1, occupations.codes.at(row).split('.').length - 1);
}
