import type { SkillIndex } from '../compact/skill-index.ts';
import { positionIn } from '../compact/strings.ts';
import { SkillGraphError } from '../errors.ts';
import { englishOccupationAliases } from './english-occupation-aliases.ts';
import { englishSkillAliases } from './english-skill-aliases.ts';
import type { RowAlias } from './name-table.ts';
import type { NamedKind } from './packed-names.ts';

/** A further name of a concept: what people say in a house, a trade or a town. */
export interface Alias {
  readonly name: string;
  /** Of the occupation or skill it stands for. */
  readonly id: string;
  /** Default: the index's own. */
  readonly language?: string | undefined;
}

/** An alias found in an index. */
export interface FoundAlias extends RowAlias {
  readonly kind: NamedKind;
  readonly language: string;
}

/** @throws SkillGraphError `BAD_INPUT` for an alias without a name, or of an id that the index does not hold. */
export function aliasRows(index: SkillIndex, aliases: readonly Alias[]): FoundAlias[] {
  return aliases.map(({ name, id, language = index.meta.language }) => {
    if (typeof name !== 'string' || name.trim() === '')
      throw new SkillGraphError('BAD_INPUT', `An alias of ${JSON.stringify(id)} has no name.`);
    for (const kind of ['occupations', 'skills'] as const) {
      const row = positionIn(index[kind].ids, id);
      if (row >= 0) return { kind, row, text: name, language };
    }
    throw new SkillGraphError(
      'BAD_INPUT',
      `The alias "${name}" stands for "${id}", which is no id of an occupation or skill here.`,
    );
  });
}

/** Our own everyday English names of ESCO's concepts, those that this index holds. */
export function ownAliases(index: SkillIndex): FoundAlias[] {
  const found: FoundAlias[] = [];
  for (const [kind, table] of [
    ['occupations', englishOccupationAliases],
    ['skills', englishSkillAliases],
  ] as const) {
    const { ids } = index[kind];
    for (const [key, names] of Object.entries(table)) {
      const row = positionIn(ids, `http://data.europa.eu/esco/${kind.slice(0, -1)}/${key}`);
      if (row >= 0) for (const text of names.split(', ')) found.push({ kind, row, text, language: 'en' });
    }
  }
  return found;
}
