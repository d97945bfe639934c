import type { LanguageRules } from './language.ts';
import { type NameColumns, type NameTable, nameTable } from './name-table.ts';
import { Postings } from './postings.ts';
import { placeOf } from './sorted-words.ts';
import { personWeight, stopWeight } from './tuning.ts';

/** A {@link NameTable} made ready for questions: which names hold a word, and how much each word weighs. */
export interface Lookup {
  readonly table: NameTable;
  readonly rules: LanguageRules;
  readonly nameCount: number;
  readonly conceptCount: number;
  readonly postings: Postings;
  /** Surfaces of a stem, ascending. */
  readonly surfacesOf: (stem: number) => Uint32Array;
  /** By surface: ln(1 + N/df) / ln(1 + N) of its stem; {@link stopWeight} for stop words. */
  readonly weights: Float64Array;
  readonly isStop: Uint8Array;
  /** Surfaces after which a title only says more of whom it named. */
  readonly isJoint: Uint8Array;
}

export function lookupOf(columns: NameColumns, rules: LanguageRules, conceptCount: number): Lookup {
  const table = nameTable(columns, conceptCount);
  const { surfaces, stems, stemOf, conceptsOf, owners } = table;
  const offsets = new Uint32Array(stems.length + 1);
  for (let surface = 0; surface < stemOf.length; surface++) offsets[stemOf[surface]! + 1]!++;
  for (let stem = 0; stem < stems.length; stem++) offsets[stem + 1]! += offsets[stem]!;
  const byStem = new Uint32Array(surfaces.length);
  const next = offsets.slice();
  for (let surface = 0; surface < stemOf.length; surface++) byStem[next[stemOf[surface]!]!++] = surface;

  const isStop = flags(table, rules.stopWords);
  const isPerson = flags(table, rules.people ?? new Set());
  const scale = Math.log(1 + conceptCount);
  const weights = new Float64Array(surfaces.length);
  for (let surface = 0; surface < stemOf.length; surface++)
    weights[surface] =
      isStop[surface] === 1
        ? stopWeight
        : isPerson[surface] === 1
          ? personWeight
          : Math.log(1 + conceptCount / conceptsOf[stemOf[surface]!]!) / scale;
  return {
    table,
    rules,
    nameCount: owners.length,
    conceptCount,
    postings: new Postings(table),
    surfacesOf: (stem) => byStem.subarray(offsets[stem], offsets[stem + 1]),
    weights,
    isStop,
    isJoint: flags(table, rules.joints ?? new Set()),
  };
}

/** Names that hold a word of a stem, word by word; one that holds several comes as often. */
export function namesOfStem({ surfacesOf, postings }: Lookup, stem: number): number[] {
  return Array.from(surfacesOf(stem)).flatMap((surface) => Array.from(postings.of(surface)));
}

/** By surface, whether it is one of some words. */
function flags({ surfaces }: NameTable, words: ReadonlySet<string>): Uint8Array {
  const flagged = new Uint8Array(surfaces.length);
  for (const word of words) {
    const surface = placeOf(surfaces, word);
    if (surface >= 0) flagged[surface] = 1;
  }
  return flagged;
}
