import { fold } from '../compact/fold.ts';
import { damaged } from '../compact/layout.ts';
import type { Names } from '../compact/skill-index.ts';
import type { LanguageRules } from './language.ts';
import { ALIAS, type ConceptName, namesOf, tiers } from './names-of.ts';
import { WordList } from './word-list.ts';
import { wordsOf } from './words.ts';

/** Numbers in as few bytes as hold the largest. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** The words of every name of one kind of concept in one language, as numbers: what is saved with an index. */
export interface NameColumns {
  /** Rules that made the stems. */
  readonly rules: string;
  /** Words as they are written, and their stems. */
  readonly surfaces: WordList;
  readonly stems: WordList;
  /** Stem of each surface. */
  readonly stemOf: Numbers;
  /** How many concepts have a stem in a name. */
  readonly conceptsOf: Numbers;
  /** How many names of each of the `tiers` every concept has, concept by concept. Names are in this order. */
  readonly counts: Numbers;
  /** How many words every name has, and which surfaces these are, name by name. */
  readonly sizes: Numbers;
  readonly tokens: Numbers;
  /** First name and first word of every concept; at last, how many there are. */
  readonly firstNames: Numbers;
  readonly firstTokens: Numbers;
  /** Concepts by how many letters their labels have without spaces and signs: of length `n`, `byLength[lengths[n]] … byLength[lengths[n + 1] - 1]`. */
  readonly byLength: Numbers;
  readonly lengths: Numbers;
  /** Names that are aliases, and their texts, which no label table holds. */
  readonly aliasNames: Numbers;
  readonly aliases: readonly string[];
}

/**
 * {@link NameColumns} with what follows from them. A question looks at few concepts, so the names of each are made ready, and
 * checked, when they are first asked for.
 */
export class NameTable {
  readonly columns: NameColumns;
  readonly surfaces: WordList;
  readonly stems: WordList;
  readonly stemOf: Numbers;
  readonly tokens: Numbers;
  readonly nameCount: number;
  /** By name of a concept that was asked for: the concept it belongs to, and where it comes from (a position in `tiers`). */
  readonly owners: Uint32Array;
  readonly tiers: Uint8Array;
  /** Words of name `i` of such a concept: `tokens[starts[i]] … tokens[starts[i + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly #ready: Uint8Array;

  constructor(columns: NameColumns, conceptCount: number) {
    this.columns = columns;
    this.surfaces = columns.surfaces;
    this.stems = columns.stems;
    this.stemOf = columns.stemOf;
    this.tokens = columns.tokens;
    this.nameCount = columns.sizes.length;
    this.owners = new Uint32Array(this.nameCount);
    this.tiers = new Uint8Array(this.nameCount);
    this.starts = new Uint32Array(this.nameCount + 1);
    this.#ready = new Uint8Array(conceptCount);
  }

  /** The first name of a concept, which is its label if it has one; −1 for one without names. */
  firstName(row: number): number {
    if (this.#ready[row] !== 1) this.#prepare(row);
    const first = this.columns.firstNames[row]!;
    return first === this.columns.firstNames[row + 1] ? -1 : first;
  }

  countOf(row: number): number {
    if (this.#ready[row] !== 1) this.#prepare(row);
    return this.columns.firstNames[row + 1]! - this.columns.firstNames[row]!;
  }

  /** Makes the names of all concepts ready. */
  all(): this {
    for (let row = 0; row < this.#ready.length; row++) this.firstName(row);
    return this;
  }

  /** The name that holds a token, which is not before that of an earlier one. */
  holder(token: number, earlier: number): number {
    if (earlier >= 0 && token < this.starts[earlier + 1]!) return earlier;
    const { firstTokens } = this.columns;
    // In steps twice as long each, then by halving the last.
    let low = earlier < 0 ? 0 : this.owners[earlier]!;
    let step = 1;
    while (low + step < firstTokens.length && firstTokens[low + step]! <= token) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, firstTokens.length) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firstTokens[middle]! <= token) low = middle;
      else high = middle - 1;
    }
    let name = this.firstName(low);
    const end = name + this.countOf(low);
    while (name < end && this.starts[name + 1]! <= token) name++;
    if (name < 0 || name === end) throw damaged(UNFIT);
    return name;
  }

  /** The text of a name that is an alias. */
  aliasText(name: number): string | undefined {
    return this.columns.aliases[this.columns.aliasNames.indexOf(name)];
  }

  /** @throws SkillGraphError `INDEX_DAMAGED` where a concept has more names or words than there are. */
  #prepare(row: number): void {
    const { counts, sizes, firstNames, firstTokens } = this.columns;
    let name = firstNames[row]!;
    let token = firstTokens[row]!;
    const last = firstNames[row + 1]!;
    const end = firstTokens[row + 1]!;
    let tier = 0;
    let left = counts[tiers.length * row]!;
    if (!(name <= last && last <= sizes.length && end <= this.tokens.length)) throw damaged(UNFIT);
    for (let at = token; at < end; at++) if (this.tokens[at]! >= this.surfaces.length) throw damaged(UNFIT);
    for (; name < last; name++) {
      while (left === 0 && tier < tiers.length) left = counts[tiers.length * row + ++tier]!;
      if (tier === tiers.length) break;
      left--;
      this.owners[name] = row;
      this.tiers[name] = tier;
      this.starts[name] = token;
      token += sizes[name]!;
    }
    if (name < last || token !== end) throw damaged(UNFIT);
    this.starts[last] = end;
    this.#ready[row] = 1;
  }
}

const UNFIT = 'its names do not fit it';

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
  aliases: readonly RowAlias[],
): NameColumns {
  const collected = new Collector();
  const own = new Map<number, ConceptName[]>();
  for (const { row, text } of aliases) own.set(row, [...(own.get(row) ?? []), { text, tier: ALIAS }]);
  // Whole tables at once: far faster than a decoder call per text.
  for (const table of [names.labels, names.altLabels, names.hiddenLabels]) table(language).all();
  for (let row = 0; row < names.ids.length; row++)
    collected.concept(row, [...namesOf(names, row, language), ...(own.get(row) ?? [])], rules);
  return collected.columns(rules);
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
  readonly #ids = new Map<string, number>();
  /** Of each word in the order in which they came. */
  readonly #stems: string[] = [];
  readonly #conceptsOf = new Map<string, Set<number>>();
  readonly #counts: number[] = [];
  readonly #sizes: number[] = [];
  readonly #tokens: number[] = [];
  readonly #firstNames: number[] = [0];
  readonly #firstTokens: number[] = [0];
  readonly #aliasNames: number[] = [];
  readonly #aliases: string[] = [];
  /** Concepts with a label by how many letters it has. */
  readonly #byLength: number[][] = [];

  concept(row: number, names: readonly ConceptName[], rules: LanguageRules): void {
    const counts = tiers.map(() => 0);
    for (const { text, tier } of names) {
      const words = wordsOf(fold(text));
      if (tier === 0) {
        const length = words.join('').length;
        this.#byLength[length] ??= [];
        this.#byLength[length].push(row);
      }
      if (tier === ALIAS) {
        this.#aliasNames.push(this.#sizes.length);
        this.#aliases.push(text);
      }
      counts[tier]!++;
      this.#sizes.push(words.length);
      for (const word of words) this.#tokens.push(this.#idOf(word, row, rules));
    }
    this.#counts.push(...counts);
    this.#firstNames.push(this.#sizes.length);
    this.#firstTokens.push(this.#tokens.length);
  }

  #idOf(word: string, row: number, rules: LanguageRules): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(word, id);
      this.#stems.push(rules.stem(word));
    }
    const stem = this.#stems[id]!;
    const concepts = this.#conceptsOf.get(stem);
    if (concepts === undefined) this.#conceptsOf.set(stem, new Set([row]));
    else concepts.add(row);
    return id;
  }

  columns(rules: LanguageRules): NameColumns {
    const surfaces = WordList.of(this.#ids.keys());
    const stems = WordList.of(this.#stems);
    const places = new Map(Array.from({ length: surfaces.length }, (_, place) => [surfaces.at(place), place]));
    const stemPlaces = new Map(Array.from({ length: stems.length }, (_, place) => [stems.at(place), place]));
    const placeOf = Array.from(this.#ids.keys(), (word) => places.get(word)!);
    const stemOf = new Uint32Array(surfaces.length);
    for (const [id, stem] of this.#stems.entries()) stemOf[placeOf[id]!] = stemPlaces.get(stem)!;
    const lengths = [0];
    for (let length = 0; length < this.#byLength.length; length++)
      lengths.push(lengths[length]! + (this.#byLength[length]?.length ?? 0));
    return {
      rules: rules.name,
      surfaces,
      stems,
      stemOf: narrow(stemOf),
      conceptsOf: narrow(Array.from(stemPlaces.keys(), (stem) => this.#conceptsOf.get(stem)!.size)),
      counts: narrow(this.#counts),
      sizes: narrow(this.#sizes),
      tokens: narrow(this.#tokens.map((id) => placeOf[id]!)),
      firstNames: narrow(this.#firstNames),
      firstTokens: narrow(this.#firstTokens),
      byLength: narrow(this.#byLength.flat()),
      lengths: narrow(lengths),
      aliasNames: narrow(this.#aliasNames),
      aliases: this.#aliases,
    };
  }
}
