import { readFile } from 'node:fs/promises';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import type { Alias } from '../../search/aliases.ts';
import type { Search } from '../../search/create-search.ts';
import type { Understanding } from '../../search/understand.ts';
import { installedRules } from './spoken.ts';

export type NamedKind = 'occupations' | 'skills';

const aliasesOf = /* @__PURE__ */ new WeakMap<SkillIndex, readonly Alias[]>();
const searches = /* @__PURE__ */ new WeakMap<SkillIndex, Search>();

/** Lets names on an index be understood by further ones, from files. */
export async function takeAliases(index: SkillIndex, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const lists = await Promise.all(paths.map(readAliases));
  aliasesOf.set(index, lists.flat());
}

/** The search over an index; loaded with the first name that is typed. */
export async function searchOf(index: SkillIndex): Promise<Search> {
  let search = searches.get(index);
  if (search === undefined) {
    const [{ createSearch }, rules] = await Promise.all([
      import('../../search/create-search.ts'),
      installedRules(index),
    ]);
    search = createSearch(index, { aliases: aliasesOf.get(index), rules });
    searches.set(index, search);
  }
  return search;
}

/** A typed name, understood. */
export async function understoodName(
  index: SkillIndex,
  kind: NamedKind,
  typed: string,
  language?: string,
): Promise<Understanding> {
  const [search, { understand }] = await Promise.all([searchOf(index), import('../../search/create-search.ts')]);
  return understand(search, typed, { kind, language });
}

/** A line each: name, id, language; fields with commas in quotation marks; a header line is passed over. */
async function readAliases(path: string): Promise<Alias[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new SkillGraphError('UNREADABLE', `The aliases "${path}" cannot be read. Check the path.`, { cause });
  }
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => [...line.matchAll(/(?:^|[,;\t])\s*(?:"((?:[^"]|"")*)"|([^,;\t]*))/g)].map(cellOf));
  const aliases = rows.filter(([name, id], at) => !(at === 0 && name === 'name' && id === 'id'));
  return aliases.map(([name = '', id = '', language = ''], at) => {
    if (name === '' || id === '')
      throw new SkillGraphError(
        'BAD_INPUT',
        `Line ${at + 1} of "${path}" is no alias: write name,id or name,id,language.`,
      );
    return { name, id, ...(language === '' ? {} : { language }) };
  });
}

function cellOf([, quoted, plain]: RegExpMatchArray): string {
  return (quoted?.replaceAll('""', '"') ?? plain ?? '').trim();
}
