import type { Lookup } from './lookup.ts';
import { coverFloor, likenessOf, namesFloor, tierWeights, useLift } from './tuning.ts';
import type { Unit } from './units.ts';

/** A concept that holds some of the typed words in a name. */
export interface Hit {
  readonly row: number;
  /** Its best name, by number and by where it comes from. */
  readonly name: number;
  readonly tier: number;
  readonly score: number;
  /** Share of the typed words, by weight, that the name holds; the same by likeness; share of the name that was typed. */
  readonly typed: number;
  readonly likeness: number;
  readonly covered: number;
  /** How much of the label was typed where it holds every typed word; −1 where it does not. */
  readonly labelCovered: number;
  /** The best name equal to what was typed but for order and stop words, by tier: in words, in stems. −1 for none. */
  readonly equalInWords: number;
  readonly equalInStems: number;
  /** The equal name of the strongest tier, in words before stems. */
  readonly equalName: number;
  /** Whether it is a label that what was typed misspells with its spaces. */
  readonly squeezed: boolean;
}

/** How often a concept is asked for, 0–1. */
export type Use = (row: number) => number;

interface Scratch {
  readonly typed: Float64Array;
  readonly likeness: Float64Array;
  readonly covered: Float64Array;
  readonly units: Uint8Array;
  readonly exact: Uint8Array;
  readonly sizes: Uint16Array;
  readonly seen: Uint32Array;
  stamp: number;
}

const scratches = /* @__PURE__ */ new WeakMap<Lookup, Scratch>();

function scratchOf(lookup: Lookup): Scratch {
  let scratch = scratches.get(lookup);
  if (scratch === undefined) {
    const { nameCount } = lookup.table;
    scratch = {
      typed: new Float64Array(nameCount),
      likeness: new Float64Array(nameCount),
      covered: new Float64Array(nameCount),
      units: new Uint8Array(nameCount),
      exact: new Uint8Array(nameCount),
      sizes: new Uint16Array(nameCount),
      seen: new Uint32Array(nameCount),
      stamp: 0,
    };
    scratches.set(lookup, scratch);
  }
  return scratch;
}

/** Every concept that holds a typed word that says something, best first. */
export function hitsOf(lookup: Lookup, units: readonly Unit[], use: Use): Hit[] {
  const scratch = scratchOf(lookup);
  const names = scan(lookup, scratch, units);
  const speaking = units.reduce((count, { stop }) => count + (stop ? 0 : 1), 0) || units.length;
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const hits = new Map<number, Growing>();
  const { table } = lookup;
  for (const name of names) {
    const row = table.owners[name]!;
    const tier = table.tiers[name]!;
    const typed = scratch.typed[name]! / total;
    const likeness = scratch.likeness[name]! / total;
    const whole = wholeOf(lookup, name);
    const covered = Math.min(1, scratch.covered[name]! / whole.weight);
    const value = likeness * (coverFloor + (1 - coverFloor) * covered) * tierWeights[tier]!;
    let hit = hits.get(row);
    if (hit === undefined) {
      hit = { ...blank, row };
      hits.set(row, hit);
    }
    const full = scratch.units[name]! >= speaking;
    if (full) {
      hit.holding++;
      if (tier === 0) hit.labelCovered = covered;
      if (scratch.sizes[name]! >= whole.size) {
        const exact = scratch.exact[name]! >= speaking && inOrder(lookup, name, units);
        const field = exact ? 'equalInWords' : 'equalInStems';
        const stronger = hit[field] === -1 || tier < hit[field];
        const better = stronger || (tier === hit[field] && !hit.inOrder && inTypedOrder(lookup, name, units));
        if (stronger) hit[field] = tier;
        if (better && (exact || hit.equalInWords === -1)) {
          hit.equalName = name;
          // Better but not stronger: it was asked just now.
          hit.inOrder = !stronger || inTypedOrder(lookup, name, units);
        }
      }
    }
    if (value > hit.value) {
      // Field by field: thousands of names are looked at.
      hit.value = value;
      hit.name = name;
      hit.tier = tier;
      hit.typed = typed;
      hit.likeness = likeness;
      hit.covered = covered;
    }
    clear(scratch, name);
  }
  const found = [...hits.values()].filter(tellsTrade(lookup, units));
  for (const hit of found) {
    const holds = hit.holding / Math.max(1, table.countOf(hit.row));
    hit.score = hit.value * (namesFloor + (1 - namesFloor) * holds) * (1 - useLift + useLift * use(hit.row));
  }
  return found.sort((a, b) => b.score - a.score || a.row - b.row);
}

/**
 * Whom no more is found of than words for a person is not meant: a shop girl is nobody called a girl. Where nothing else is
 * typed, labels alone count.
 */
function tellsTrade({ rules }: Lookup, units: readonly Unit[]): (hit: Growing) => boolean {
  const { people } = rules;
  if (people === undefined || !units.some(({ typed }) => people.has(typed))) return () => true;
  let silent = 0;
  let total = 0;
  for (const { typed, stop, weight } of units) {
    total += weight;
    if (stop || people.has(typed)) silent += weight;
  }
  if (silent === total) return ({ labelCovered }) => labelCovered >= 0;
  return ({ typed }) => typed - silent / total > 1e-9;
}

/** The weight of all words of a name, and how many of them say something. */
function wholeOf(
  { table, weightOf, isStop }: Lookup,
  name: number,
): { readonly weight: number; readonly size: number } {
  let weight = 0;
  let size = 0;
  for (let at = table.starts[name]!; at < table.starts[name + 1]!; at++) {
    const surface = table.tokens[at]!;
    weight += weightOf(surface);
    if (isStop[surface] === 0) size++;
  }
  return { weight, size };
}

/** Whether a name says the typed words one after the other, stop words aside. */
export function inOrder({ table, isStop }: Lookup, name: number, units: readonly Unit[]): boolean {
  let said = '';
  for (let at = table.starts[name]!; at < table.starts[name + 1]!; at++)
    if (isStop[table.tokens[at]!] === 0) said += table.surfaces.at(table.tokens[at]!);
  return said === units.reduce((typed, { typed: word, stop }) => (stop ? typed : typed + word), '');
}

/** Whether a name says what was typed in the order in which it was typed, corrected words for those they stand for. */
export function inTypedOrder({ table, isStop }: Lookup, name: number, units: readonly Unit[]): boolean {
  let at = table.starts[name]!;
  const end = table.starts[name + 1]!;
  for (const { stop, alternatives } of units) {
    if (stop || alternatives.length === 0) continue;
    const stems = new Set(alternatives.map(({ surface }) => table.stemOf[surface]!));
    while (at < end && (isStop[table.tokens[at]!] === 1 || !stems.has(table.stemOf[table.tokens[at]!]!))) at++;
    if (at++ >= end) return false;
  }
  return true;
}

type Growing = { -readonly [K in keyof Hit]: Hit[K] } & {
  value: number;
  holding: number;
  /** Whether the equal name says what was typed in the order in which it was typed. */
  inOrder: boolean;
};

const blank: Growing = {
  row: -1,
  name: -1,
  tier: 0,
  value: -1,
  score: 0,
  typed: 0,
  likeness: 0,
  covered: 0,
  labelCovered: -1,
  equalInWords: -1,
  equalInStems: -1,
  equalName: -1,
  squeezed: false,
  holding: 0,
  inOrder: false,
};

/** A label found by its letters alone: as near as a corrected word. */
export function squeezedHit(row: number, name: number): Hit {
  const score = likenessOf.correction;
  return { ...blank, row, name, typed: 1, likeness: score, covered: 1, labelCovered: 1, score, squeezed: true };
}

/** Adds up, name by name, what is found; gives the names that hold something that speaks. */
function scan(lookup: Lookup, scratch: Scratch, units: readonly Unit[]): number[] {
  const { postings, weightOf, isStop } = lookup;
  const { typed, likeness: alike, covered, units: held, exact, sizes, seen } = scratch;
  const touched: number[] = [];
  const taken = new Set<number>();
  const allStops = units.every(({ stop }) => stop);
  // What speaks comes first, so that names with nothing but stop words in common are never touched.
  const ordered = [...units].sort((a, b) => Number(a.stop) - Number(b.stop));
  for (const unit of ordered) {
    const stamp = ++scratch.stamp;
    const silent = unit.stop && !allStops;
    const find = (name: number, likeness: number): void => {
      if (held[name] === 0 && typed[name] === 0) touched.push(name);
      if (seen[name] === stamp) return;
      seen[name] = stamp;
      typed[name]! += unit.weight;
      alike[name]! += unit.weight * likeness;
      if (silent) return;
      held[name]!++;
      if (likeness === 1) exact[name]!++;
    };
    const alternatives = [...unit.alternatives].sort((a, b) => b.likeness - a.likeness);
    for (const { surface, likeness } of alternatives) {
      const fresh = !taken.has(surface);
      taken.add(surface);
      const weight = weightOf(surface);
      const speaks = isStop[surface] === 0 ? 1 : 0;
      const names = postings.of(surface);
      for (let at = 0; at < names.length; at++) {
        const name = names[at]!;
        if (silent && held[name] === 0) continue;
        find(name, likeness);
        if (!fresh) continue;
        covered[name]! += weight;
        sizes[name]! += speaks;
      }
    }
    for (const { name, surfaces } of unit.written) {
      find(name, 1);
      for (const surface of surfaces)
        if (!taken.has(surface)) {
          covered[name]! += weightOf(surface);
          if (isStop[surface] === 0) sizes[name]!++;
        }
    }
  }
  return touched;
}

function clear(scratch: Scratch, name: number): void {
  scratch.typed[name] = 0;
  scratch.likeness[name] = 0;
  scratch.covered[name] = 0;
  scratch.units[name] = 0;
  scratch.exact[name] = 0;
  scratch.sizes[name] = 0;
}
