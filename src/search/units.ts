import { editDistance } from './edit-distance.ts';
import type { Lookup } from './lookup.ts';
import { corrections, longerWords, soundOf } from './spelling.ts';
import { likenessOf, personWeight, stopWeight, sureLetters, twoEditsLetters } from './tuning.ts';

/** A word of the data that a typed word may stand for. */
export interface Alternative {
  readonly surface: number;
  readonly likeness: number;
}

/** A typed word with what it may stand for. */
export interface Unit {
  readonly typed: string;
  readonly weight: number;
  /** Whether it says nothing by itself. */
  readonly stop: boolean;
  /** Whether there is no doubt what it stands for. */
  readonly sure: boolean;
  readonly how: 'word' | 'parts' | 'correction' | 'nothing';
  readonly alternatives: readonly Alternative[];
  /** Names that write the word as two: `life guard`. */
  readonly written: readonly Apart[];
}

/** A name that holds two surfaces side by side. */
export interface Apart {
  readonly name: number;
  readonly surfaces: readonly [number, number];
}

/** Reads typed words, each by itself and each with its neighbour. */
export function unitsOf(
  lookup: Lookup,
  words: readonly string[],
  { begun = false }: { readonly begun?: boolean } = {},
): Unit[] {
  return words.map((typed, i) => {
    const known = [
      ...inflections(lookup, typed),
      // Two typed words that are one in the data count for both.
      ...(i + 1 < words.length ? inflections(lookup, typed + words[i + 1]!) : []),
      ...(i > 0 ? inflections(lookup, words[i - 1]! + typed) : []),
    ];
    const written = apart(lookup, typed);
    const open = begun && i === words.length - 1 ? longerWords(lookup, typed, true).map(part) : [];
    if (known.length > 0 || written.length > 0 || open.length > 0)
      return unit(lookup, typed, {
        how: 'word',
        sure: open.length === 0 && !(words.length === 1 && isNeverWithoutS(lookup, typed, known)),
        alternatives: [...known, ...open],
        written,
      });
    const parts = longerWords(lookup, typed);
    if (parts.length > 0) return unit(lookup, typed, { how: 'parts', sure: false, alternatives: parts.map(part) });
    const corrected = corrections(lookup)(typed);
    if (corrected.length === 0) return unit(lookup, typed, { how: 'nothing', sure: false, alternatives: [] });
    const stems = new Set(corrected.map((surface) => lookup.table.stemOf[surface]!));
    // What is nearest in spelling comes before its other forms.
    const forms = new Set([...corrected, ...[...stems].flatMap((stem) => Array.from(lookup.surfacesOf(stem)))]);
    const alternatives = Array.from(forms, (surface) => ({ surface, likeness: likenessOf.correction }));
    return unit(lookup, typed, {
      how: 'correction',
      sure: stems.size === 1 && isPlain(typed, lookup.table.surfaces.at(corrected[0]!)),
      alternatives,
    });
  });
}

/**
 * Whether one word is hardly anything but a misspelling of the other: they sound alike, or differ by one edit, a replaced
 * letter in long words alone. A weeder is no welder, a snowmaker no shoemaker.
 */
function isPlain(typed: string, meant: string): boolean {
  if (typed.length < sureLetters) return false;
  if (soundOf(typed) === soundOf(meant)) return true;
  const replaced =
    [...typed].filter((letter, at) => letter !== meant[at]).length === 1 && typed.length === meant.length;
  return editDistance(typed, meant, 1) <= 1 && (!replaced || typed.length >= twoEditsLetters);
}

/** Whether the data know a word with an s at the end alone, which another may end in by itself: Canva is no canvas. */
function isNeverWithoutS({ table }: Lookup, typed: string, known: readonly Alternative[]): boolean {
  return known.length > 0 && known.every(({ surface }) => table.surfaces.at(surface) === `${typed}s`);
}

function part(surface: number): Alternative {
  return { surface, likeness: likenessOf.part };
}

type Readings = Pick<Unit, 'how' | 'sure' | 'alternatives'> & Partial<Pick<Unit, 'written'>>;

function unit(lookup: Lookup, typed: string, { how, sure, alternatives, written = [] }: Readings): Unit {
  const stop = lookup.rules.stopWords.has(typed);
  let weight = alternatives.length + written.length === 0 ? 1 : 0;
  for (const { surface } of alternatives) weight = Math.max(weight, lookup.weightOf(surface));
  for (const { surfaces } of written) weight = Math.max(weight, ...surfaces.map(lookup.weightOf));
  if (stop) weight = stopWeight;
  else if (lookup.rules.people?.has(typed)) weight = personWeight;
  return { typed, weight, stop, sure, how, alternatives, written };
}

/** The word itself and its other forms. */
function inflections(lookup: Lookup, word: string): Alternative[] {
  const { table, surfacesOf, stemPlace } = lookup;
  const stem = stemPlace(word);
  if (stem < 0) return [];
  return Array.from(surfacesOf(stem), (surface) => ({
    surface,
    likeness: table.surfaces.at(surface) === word ? likenessOf.same : likenessOf.stem,
  }));
}

/** Names in which a typed word stands as two. */
function apart(lookup: Lookup, typed: string): Apart[] {
  return cutsOf(lookup, typed).flatMap(({ left, stem }) => besides(lookup, left, stem));
}

/** A typed word cut into two that the data know: a surface, and the stem of the rest. */
interface Cut {
  readonly left: number;
  readonly stem: number;
}

function cutsOf({ table, stemPlace }: Lookup, typed: string): Cut[] {
  if (typed.length < 6) return [];
  return table.surfaces.startsOf(typed).flatMap((left) => {
    const at = table.surfaces.at(left).length;
    const stem = at < 2 || at > typed.length - 2 ? -1 : stemPlace(typed.slice(at));
    return stem < 0 ? [] : [{ left, stem }];
  });
}

function besides({ table, postings }: Lookup, left: number, stem: number): Apart[] {
  const found: Apart[] = [];
  const names = postings.of(left);
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    for (let token = table.starts[name]!; token + 1 < table.starts[name + 1]!; token++) {
      const right = table.tokens[token + 1]!;
      if (table.tokens[token] === left && table.stemOf[right] === stem) found.push({ name, surfaces: [left, right] });
    }
  }
  return found;
}
