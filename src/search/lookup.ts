import { damaged } from '../compact/layout.ts';
import type { LanguageRules } from './language.ts';
import { type NameColumns, NameTable } from './name-table.ts';
import { Postings, placesOf } from './postings.ts';
import { personWeight, roleWeight, stopWeight } from './tuning.ts';

/** A {@link NameTable} made ready for questions: which names hold a word, and how much each word weighs. */
export interface Lookup {
  readonly table: NameTable;
  readonly rules: LanguageRules;
  readonly postings: Postings;
  /** The stem of a word, by number; −1 for one that the data lack. */
  readonly stemPlace: (word: string) => number;
  /** Surfaces of a stem, ascending. */
  readonly surfacesOf: (stem: number) => readonly number[];
  /** Of a surface: ln(1 + N/df) / ln(1 + N) of its stem; less for words of roles and people, and for stop words. */
  readonly weightOf: (surface: number) => number;
  readonly isStop: Uint8Array;
  /** Surfaces after which a title only says more of whom it named. */
  readonly isJoint: Uint8Array;
}

export function lookupOf(columns: NameColumns, rules: LanguageRules, conceptCount: number): Lookup {
  const table = new NameTable(columns, conceptCount);
  return {
    table,
    rules,
    postings: new Postings(table),
    stemPlace: remembered((word) => table.stems.placeOf(rules.stem(word))),
    surfacesOf: surfacesByStem(table),
    weightOf: weightsOf(table, rules, conceptCount),
    isStop: flags(table, rules.stopWords),
    isJoint: flags(table, rules.joints ?? new Set()),
  };
}

/** What was found for words, since a list of names has the same ones again and again; a stream of them must not fill the memory. */
export function remembered<Found>(find: (word: string) => Found): (word: string) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      found = find(word);
      known.set(word, found);
    }
    return found;
  };
}

const REMEMBERED = 1000;

/** Looked for stem by stem, and remembered: a question asks for few, and a table of all would cost it more. */
function surfacesByStem({ stemOf }: NameTable): (stem: number) => readonly number[] {
  const known = new Map<number, readonly number[]>();
  return (stem) => {
    let found = known.get(stem);
    if (found === undefined) {
      found = placesOf(stemOf, stem);
      known.set(stem, found);
    }
    return found;
  };
}

/** Worked out word by word, since a question asks for few. */
function weightsOf(
  { surfaces, stemOf, columns: { conceptsOf } }: NameTable,
  { stopWords, people, roles }: LanguageRules,
  conceptCount: number,
): (surface: number) => number {
  const scale = Math.log(1 + conceptCount);
  const weights = new Float64Array(surfaces.length);
  const own = (surface: number): number => {
    const count = conceptsOf[stemOf[surface]!]!;
    if (!(count > 0 && count <= conceptCount)) throw damaged('its names do not fit it');
    return Math.log(1 + conceptCount / count) / scale;
  };
  for (const [words, most] of [
    [roles, roleWeight],
    [people, personWeight],
    [stopWords, stopWeight],
  ] as const)
    for (const word of words ?? []) {
      const surface = surfaces.placeOf(word);
      if (surface >= 0) weights[surface] = Math.min(weights[surface] || own(surface), most);
    }
  return (surface) => {
    const known = weights[surface]!;
    if (known > 0) return known;
    weights[surface] = own(surface);
    return weights[surface]!;
  };
}

/** Names that hold a word of a stem, word by word; one that holds several comes as often. */
export function namesOfStem({ surfacesOf, postings }: Lookup, stem: number): number[] {
  return surfacesOf(stem).flatMap((surface) => Array.from(postings.of(surface)));
}

/** Stems of a name that say something. */
export function stemsOf({ table, isStop }: Lookup, name: number): ReadonlySet<number> {
  const stems = new Set<number>();
  for (let at = table.starts[name]!; at < table.starts[name + 1]!; at++)
    if (isStop[table.tokens[at]!] === 0) stems.add(table.stemOf[table.tokens[at]!]!);
  return stems;
}

/** By surface, whether it is one of some words. */
function flags({ surfaces }: NameTable, words: ReadonlySet<string>): Uint8Array {
  const flagged = new Uint8Array(surfaces.length);
  for (const word of words) {
    const surface = surfaces.placeOf(word);
    if (surface >= 0) flagged[surface] = 1;
  }
  return flagged;
}
