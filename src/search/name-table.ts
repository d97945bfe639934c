import { fold } from '../compact/fold.ts';
import { damaged } from '../compact/layout.ts';
import type { Names } from '../compact/skill-index.ts';
import type { LanguageRules } from './language.ts';
import { ALIAS, namesOf, tiers } from './names-of.ts';
import { inOrder, placeOf } from './sorted-words.ts';
import { wordsOf } from './words.ts';

/** Numbers in as few bytes as hold the largest. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** The words of every name of one kind of concept in one language, as numbers: what is saved with an index. */
export interface NameColumns {
  /** Rules that made the stems. */
  readonly rules: string;
  /** Words as they are written, in code-unit order; and their stems. */
  readonly surfaces: readonly string[];
  readonly stems: readonly string[];
  /** Stem of each surface. */
  readonly stemOf: Numbers;
  /** How many concepts have a stem in a name. */
  readonly conceptsOf: Numbers;
  /** How many names of each of the `tiers` every concept has, concept by concept. Names are in this order. */
  readonly counts: Numbers;
  /** How many words every name has, and which surfaces these are, name by name. */
  readonly sizes: Numbers;
  readonly tokens: Numbers;
  /** Texts of aliases, which no label table holds, in the order of names. */
  readonly aliases: readonly string[];
}

/** {@link NameColumns} with what follows from them. */
export interface NameTable extends NameColumns {
  /** By name: the concept it belongs to, and where it comes from (a position in `tiers`). */
  readonly owners: Uint32Array;
  readonly tiers: Uint8Array;
  /** Words of name `i`: `tokens[starts[i]] … tokens[starts[i + 1] - 1]`. */
  readonly starts: Uint32Array;
  /** First name of a concept, −1 for one without, and how many it has. */
  readonly firstNames: Int32Array;
  readonly nameCounts: Uint32Array;
}

/** @throws SkillGraphError `INDEX_DAMAGED` where names have more words or fewer than there are. */
export function nameTable(columns: NameColumns, conceptCount: number): NameTable {
  const { counts, sizes, tokens } = columns;
  const starts = new Uint32Array(sizes.length + 1);
  let end = 0;
  for (let name = 0; name < sizes.length; name++) {
    end += sizes[name]!;
    starts[name + 1] = end;
  }
  if (end !== tokens.length) throw damaged('its names do not fit it');
  const owners = new Uint32Array(sizes.length);
  const tierOf = new Uint8Array(sizes.length);
  const firstNames = new Int32Array(conceptCount).fill(-1);
  const nameCounts = new Uint32Array(conceptCount);
  for (let row = 0, at = 0, name = 0; at < counts.length; row++) {
    const first = name;
    for (let tier = 0; tier < tiers.length; tier++) {
      const end = name + counts[at++]!;
      if (tier > 0 && end > name) tierOf.fill(tier, name, end);
      name = end;
    }
    if (name === first) continue;
    owners.fill(row, first, name);
    firstNames[row] = first;
    nameCounts[row] = name - first;
  }
  return { ...columns, owners, tiers: tierOf, starts, firstNames, nameCounts };
}

/** The text of a name that is an alias. */
export function aliasText({ aliases, counts, owners, tiers: tierOf }: NameTable, name: number): string | undefined {
  let place = 0;
  for (let at = ALIAS; at < tiers.length * owners[name]!; at += tiers.length) place += counts[at]!;
  for (let own = name - 1; own >= 0 && owners[own] === owners[name] && tierOf[own] === ALIAS; own--) place++;
  return aliases[place];
}

/** A further name of a concept, by row. */
export interface RowAlias {
  readonly row: number;
  readonly text: string;
}

/** Reads every name once. */
export function namesRead(
  names: Names,
  language: string,
  rules: LanguageRules,
  aliases: readonly RowAlias[] = [],
): NameColumns {
  const collected = new Collector();
  const own = textsByRow(aliases);
  const count = names.ids.length;
  // Whole tables at once: far faster than a decoder call per text.
  for (const table of [names.labels, names.altLabels, names.hiddenLabels]) table(language).all();
  for (let row = 0; row < count; row++) {
    for (const { text, tier } of namesOf(names, row, language)) collected.add(row, tier, wordsOf(fold(text)));
    for (const text of own.get(row) ?? []) collected.alias(row, text);
  }
  return collected.columns(rules);
}

/** The names with further ones. */
export function withAliases(columns: NameColumns, aliases: readonly RowAlias[], rules: LanguageRules): NameColumns {
  if (aliases.length === 0) return columns;
  const collected = new Collector();
  const further = textsByRow(aliases);
  const rows = Math.max(columns.counts.length / tiers.length, ...Array.from(further.keys(), (row) => row + 1));
  const { tokens, surfaces } = columns;
  let name = 0;
  let token = 0;
  let known = 0;
  for (let row = 0; row < rows; row++) {
    for (let tier = 0; tier < tiers.length; tier++)
      for (let more = columns.counts[tiers.length * row + tier] ?? 0; more > 0; more--) {
        const end = token + columns.sizes[name++]!;
        collected.add(
          row,
          tier,
          Array.from(tokens.subarray(token, end), (surface) => surfaces[surface]!),
        );
        if (tier === ALIAS) collected.aliases.push(columns.aliases[known++]!);
        token = end;
      }
    for (const text of further.get(row) ?? []) collected.alias(row, text);
  }
  return collected.columns(rules);
}

function textsByRow(aliases: readonly RowAlias[]): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>();
  for (const { row, text } of aliases) texts.set(row, [...(texts.get(row) ?? []), text]);
  return texts;
}

/** The names with stems by other rules. */
export function restemmed(
  columns: Omit<NameColumns, 'rules' | 'stems' | 'stemOf' | 'conceptsOf'>,
  rules: LanguageRules,
): NameColumns {
  const { surfaces, counts, sizes, tokens } = columns;
  const own = surfaces.map((surface) => rules.stem(surface));
  const stems = [...new Set(own)].sort(inOrder);
  const stemOf = narrow(own.map((stem) => placeOf(stems, stem)));
  const conceptsOf = new Uint32Array(stems.length);
  const lastOwner = new Int32Array(stems.length).fill(-1);
  for (let at = 0, name = 0, token = 0; at < counts.length; at++)
    for (let end = name + counts[at]!; name < end; name++)
      for (let more = sizes[name]!; more > 0; more--) {
        const stem = stemOf[tokens[token++]!]!;
        const owner = Math.floor(at / tiers.length);
        if (lastOwner[stem] === owner) continue;
        lastOwner[stem] = owner;
        conceptsOf[stem]!++;
      }
  return { ...columns, rules: rules.name, stems, stemOf, conceptsOf: narrow(conceptsOf) };
}

/** Numbers in the fewest bytes each. */
function narrow(numbers: ArrayLike<number>): Numbers {
  let most = 0;
  for (let i = 0; i < numbers.length; i++) most = Math.max(most, numbers[i]!);
  return most < 2 ** 8
    ? Uint8Array.from(numbers)
    : most < 2 ** 16
      ? Uint16Array.from(numbers)
      : Uint32Array.from(numbers);
}

/** Takes names concept by concept, tier by tier. */
class Collector {
  readonly aliases: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #sizes: number[] = [];
  readonly #tokens: number[] = [];

  add(row: number, tier: number, words: readonly string[]): void {
    while (this.#counts.length < tiers.length * (row + 1)) this.#counts.push(0);
    this.#counts[tiers.length * row + tier]!++;
    this.#sizes.push(words.length);
    for (const word of words) {
      let id = this.#ids.get(word);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(word, id);
      }
      this.#tokens.push(id);
    }
  }

  alias(row: number, text: string): void {
    this.aliases.push(text);
    this.add(row, ALIAS, wordsOf(fold(text)));
  }

  columns(rules: LanguageRules): NameColumns {
    const surfaces = [...this.#ids.keys()].sort(inOrder);
    const places = new Uint32Array(surfaces.length);
    for (const [place, surface] of surfaces.entries()) places[this.#ids.get(surface)!] = place;
    const columns = {
      surfaces,
      counts: narrow(this.#counts),
      sizes: narrow(this.#sizes),
      tokens: narrow(this.#tokens.map((token) => places[token]!)),
      aliases: this.aliases,
    };
    return restemmed(columns, rules);
  }
}
