import { cleanText } from '../../catalogue/text.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { SkillGraphError } from '../../errors.ts';
import type { Alias } from '../../search/aliases.ts';
import type { Search } from '../../search/create-search.ts';
import { labelTyped } from '../../search/label-typed.ts';
import type { Understanding } from '../../search/understand.ts';
import { askedTable } from './asked-table.ts';
import { askedLimits } from './limits.ts';
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
    search = createSearch(index, { aliases: aliasesOf.get(index), rules, limits: askedLimits().search });
    searches.set(index, search);
  }
  return search;
}

/**
 * A typed name, understood.
 *
 * @throws SkillGraphError `TOO_LARGE` for a text longer than names are.
 */
export async function understoodName(
  index: SkillIndex,
  kind: NamedKind,
  typed: string,
  language?: string,
): Promise<Understanding> {
  const first = !searches.has(index) && askedLimits().search.queryLength === undefined;
  const labelled = first ? labelTyped(index, kind, typed, language) : null;
  if (labelled !== null) return labelled;
  const [search, { understand }] = await Promise.all([searchOf(index), import('../../search/create-search.ts')]);
  return understand(search, typed, { kind, language });
}

/** The same of what may be a name, or is one of many: a text longer than names are is unknown. */
export async function triedName(
  index: SkillIndex,
  kind: NamedKind,
  typed: string,
  language?: string,
): Promise<Understanding> {
  try {
    return await understoodName(index, kind, typed, language);
  } catch (error) {
    if (!(error instanceof SkillGraphError) || error.code !== 'TOO_LARGE') throw error;
    return { status: 'unknown', kind, typed, missing: [], near: [] };
  }
}

/** A row each: name, id, language; a header is passed over, and so are rows that begin with #. */
async function readAliases(path: string): Promise<Alias[]> {
  const { rows } = await askedTable(path, { headed: false });
  const aliases: Alias[] = [];
  let row = 0;
  for (const fields of rows) {
    row++;
    const [name = '', id = '', language = ''] = fields.map(cleanText);
    const isHeader = row === 1 && /^(?:name|alias|label)$/i.test(name) && /^(?:id|uri)$/i.test(id);
    if (isHeader || fields.length === 0 || name.startsWith('#')) continue;
    if (name === '' || id === '')
      throw new SkillGraphError(
        'BAD_INPUT',
        `Line ${row} of "${path}" is no alias: write name,id or name,id,language.`,
      );
    aliases.push({ name, id, ...(language === '' ? {} : { language }) });
  }
  return aliases;
}
