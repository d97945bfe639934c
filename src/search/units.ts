import type { Lookup } from './lookup.ts';
import { corrections, longerWords } from './spelling.ts';
import { likenessOf, stopWeight, sureLetters } from './tuning.ts';

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
        sure: open.length === 0,
        alternatives: [...known, ...open],
        written,
      });
    const parts = longerWords(lookup, typed);
    if (parts.length > 0) return unit(lookup, typed, { how: 'parts', sure: false, alternatives: parts.map(part) });
    const corrected = corrections(lookup, typed);
    if (corrected.length === 0) return unit(lookup, typed, { how: 'nothing', sure: false, alternatives: [] });
    const stems = new Set(corrected.map((surface) => lookup.table.stemOf[surface]!));
    const alternatives = [...stems].flatMap((stem) =>
      surfacesOf(lookup, stem).map((surface) => ({ surface, likeness: likenessOf.correction })),
    );
    return unit(lookup, typed, {
      how: 'correction',
      sure: stems.size === 1 && typed.length >= sureLetters,
      alternatives,
    });
  });
}

function part(surface: number): Alternative {
  return { surface, likeness: likenessOf.part };
}

type Readings = Pick<Unit, 'how' | 'sure' | 'alternatives'> & Partial<Pick<Unit, 'written'>>;

function unit(lookup: Lookup, typed: string, { how, sure, alternatives, written = [] }: Readings): Unit {
  const stop = lookup.rules.stopWords.has(typed);
  let weight = alternatives.length + written.length === 0 ? 1 : 0;
  for (const { surface } of alternatives) weight = Math.max(weight, lookup.weights[surface]!);
  for (const { surfaces } of written) weight = Math.max(weight, ...surfaces.map((surface) => lookup.weights[surface]!));
  return { typed, weight: stop ? stopWeight : weight, stop, sure, how, alternatives, written };
}

/** The word itself and its other forms. */
function inflections(lookup: Lookup, word: string): Alternative[] {
  const own = lookup.surfaceIds.get(word);
  const stem = lookup.stemIds.get(lookup.rules.stem(word));
  if (stem === undefined) return [];
  return surfacesOf(lookup, stem).map((surface) => ({
    surface,
    likeness: surface === own ? likenessOf.same : likenessOf.stem,
  }));
}

function surfacesOf({ stemOffsets, surfacesOf: all }: Lookup, stem: number): number[] {
  return Array.from(all.subarray(stemOffsets[stem], stemOffsets[stem + 1]));
}

/** Names in which a typed word stands as two. */
function apart(lookup: Lookup, typed: string): Apart[] {
  if (typed.length < 6) return [];
  const found: Apart[] = [];
  for (let cut = 2; cut <= typed.length - 2; cut++) {
    const left = lookup.surfaceIds.get(typed.slice(0, cut));
    if (left === undefined) continue;
    const stem = lookup.stemIds.get(lookup.rules.stem(typed.slice(cut)));
    if (stem === undefined) continue;
    found.push(...besides(lookup, left, stem));
  }
  return found;
}

function besides({ table, offsets, names }: Lookup, left: number, stem: number): Apart[] {
  const found: Apart[] = [];
  for (let at = offsets[left]!; at < offsets[left + 1]!; at++) {
    const name = names[at]!;
    for (let token = table.starts[name]!; token + 1 < table.starts[name + 1]!; token++) {
      const right = table.tokens[token + 1]!;
      if (table.tokens[token] === left && table.stemOf[right] === stem) found.push({ name, surfaces: [left, right] });
    }
  }
  return found;
}
