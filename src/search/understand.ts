import { type MatchedBy, matchConcept } from '../compact/find-concept.ts';
import { fold } from '../compact/fold.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { positionIn } from '../compact/strings.ts';
import { beyond, shown } from '../errors.ts';
import { type ConceptRef, conceptRef } from '../query/answer/concept-ref.ts';
import { addressed, rowsOf, sharedStart } from './addresses.ts';
import { type Decision, decide, rules } from './decision.ts';
import { type AskedIn, type Engine, mayBeName } from './engine.ts';
import type { Hit } from './hits.ts';
import { namesOf, tiers } from './names-of.ts';
import type { NamedKind } from './packed-names.ts';
import { joinedParts } from './text-words.ts';
import { familyShown, leastTyped, nearShown, type searchLimits } from './tuning.ts';
import { wordsOf } from './words.ts';

/**
 * How a name was understood: `same` as written, case, accents and spacing aside; the same words in other `forms` or order;
 * a `correction` of its spelling; or all but a small `part` of the name.
 */
export type How = 'same' | 'forms' | 'correction' | 'part';

/** What a typed name stands for, and by which name and how. Every question takes it as its subject. */
export interface Certain extends ConceptRef {
  readonly status: 'certain';
  readonly kind: NamedKind;
  readonly typed: string;
  /** The name that matched, as written in the data; hidden labels, too, since it is what was typed. */
  readonly matched: string;
  readonly matchedBy: MatchedBy | 'alias';
  readonly how: How;
  /** Language of the matched name; absent for ids and codes. */
  readonly language?: string;
}

/** A typed name that several concepts have, or whose meaning is for a person to decide. */
export interface Choice {
  readonly status: 'choice';
  readonly kind: NamedKind;
  readonly typed: string;
  /** The generic ones first; at most eight. */
  readonly family: readonly ConceptRef[];
  /** How many are called so; never fewer than the family shows. */
  readonly size: number;
  /** What was typed where it is a code or an address: `the group "Software developers" (2512)`. */
  readonly what?: string;
}

/** A typed name that nothing here is called. */
export interface Unknown {
  readonly status: 'unknown';
  readonly kind: NamedKind;
  readonly typed: string;
  /** The words that no name holds. */
  readonly missing: readonly string[];
  /** What comes nearest; at most five. */
  readonly near: readonly ConceptRef[];
  readonly what?: string;
}

/** What a text was taken to mean: one concept for certain, a choice of several, or nothing known. */
export type Understanding = Certain | Choice | Unknown;

/** Where names are looked up. */
export interface NameSource {
  readonly index: SkillIndex;
  /** @internal */
  readonly engine: Engine;
  /** @internal */
  readonly limits: typeof searchLimits;
}

/** A concept that was found, with the name and the reason. */
export interface Found {
  readonly hit: Hit;
  readonly asked: AskedIn;
}

/** What typed text stands for, by rows: for everything that shows it. */
export interface Reading {
  readonly status: Understanding['status'];
  /** The concepts, the most likely first: one where it is certain. */
  readonly rows: readonly number[];
  /** How many of a choice are called so, where the others only come near; all of them where it is left out. */
  readonly called?: number;
  /** Further concepts, best first. */
  readonly found: readonly Found[];
  /** The name that is certain, and how. */
  readonly by?: {
    readonly text: string;
    readonly by: MatchedBy | 'alias';
    readonly how: How;
    readonly language?: string;
  };
  readonly missing: readonly string[];
  readonly what?: string;
}

/**
 * Reads a text as a name: an id, a code or an address first, then names in every language, the strongest rule of any.
 *
 * @throws SkillGraphError `TOO_LARGE` for a text longer than names are, unless something is called just so.
 */
export function read(source: NameSource, kind: NamedKind, text: string): Reading {
  const { index, engine, limits } = source;
  const typed = text.trim();
  if (typed.length > limits.queryLength) {
    const match = mayBeName(index, engine, kind, typed) ? matchConcept(index, kind, typed) : null;
    if (match === null)
      throw beyond('queryLength', `The name ${shown(typed)} has ${typed.length} letters`, limits.queryLength);
    return {
      status: 'certain',
      rows: [match.row],
      found: [],
      missing: [],
      by: { text: typed, by: match.by, how: 'same' },
    };
  }
  if (typed === '') return { status: 'unknown', rows: [], found: [], missing: [] };
  const mayBeId = fold(typed).startsWith(sharedStart(index[kind].ids));
  const row = mayBeId ? positionIn(index[kind].ids, typed) : -1;
  if (row >= 0) return readAs(index, kind, 'id', [row])!;
  const address = addressed(index, kind, typed);
  if (address !== null && (address.rows.length > 0 || address.by === 'id')) {
    const { rows, by, what } = address;
    if (rows.length === 1 && what === undefined) return readAs(index, kind, by, rows)!;
    return { status: rows.length > 0 ? 'choice' : 'unknown', rows, found: [], missing: [], ...(what ? { what } : {}) };
  }
  // Codes that are not written like an address: those of one's own data.
  const own = readAs(index, kind, 'code', rowsOf(index[kind].codes.all(), typed));
  if (own !== null) return own;
  const words = wordsOf(fold(typed));
  if (words.length === 0) return { status: 'unknown', rows: [], found: [], missing: [] };
  const readWords = (some: readonly string[], what?: string): Reading =>
    merged(
      index,
      kind,
      typed,
      engine(kind).map((asked) => ({ asked, decision: decide(asked, some) })),
      what,
    );
  const joins = (word: string): boolean => engine(kind).some(({ lookup }) => lookup.rules.pairs?.has(word) === true);
  const whole = readWords(words, address?.what);
  const parts = isAnswered(whole) ? [] : joinedParts(typed, joins);
  const reading = (parts.length > 1 ? ofEach(parts.map((part) => readWords(part))) : null) ?? whole;
  if (reading.status !== 'unknown' || !mayBeId) return reading;
  return readAs(index, kind, 'id', rowsOf(index[kind].ids.all(), typed)) ?? reading;
}

/** Whether something is called by all that was typed. */
function isAnswered({ status, called }: Reading): boolean {
  return status === 'certain' || (status === 'choice' && called !== 0);
}

/** What each of several things is, the likeliest of each first; null where one of them is nothing known. */
function ofEach(each: readonly Reading[]): Reading | null {
  if (!each.every(isAnswered)) return null;
  const longest = Math.max(...each.map(({ rows }) => rows.length));
  const rows = Array.from({ length: longest }, (_, at) => each.flatMap((one) => one.rows[at] ?? [])).flat();
  return { status: 'choice', rows: distinct(rows), found: each.flatMap(({ found }) => found), missing: [] };
}

/** Whose id or code was typed; null where it is nobody's. */
function readAs(index: SkillIndex, kind: NamedKind, by: 'id' | 'code', rows: readonly number[]): Reading | null {
  if (rows.length === 0) return null;
  if (rows.length > 1) return { status: 'choice', rows, found: [], missing: [] };
  const text = index[kind][`${by}s`].at(rows[0]!);
  return { status: 'certain', rows, found: [], missing: [], by: { text, by, how: 'same' } };
}

interface InLanguage {
  readonly asked: AskedIn;
  readonly decision: Decision;
}

function merged(
  index: SkillIndex,
  kind: NamedKind,
  typed: string,
  readings: readonly InLanguage[],
  what: string | undefined,
): Reading {
  const found = readings
    .flatMap(({ asked, decision }) => decision.hits.map((hit) => ({ hit, asked })))
    .sort((a, b) => b.hit.score - a.hit.score || a.hit.row - b.hit.row);
  const certain = readings
    .flatMap(({ asked, decision }) => (decision.status === 'certain' ? [{ asked, decision }] : []))
    .sort((a, b) => rules.indexOf(a.decision.rule) - rules.indexOf(b.decision.rule));
  const [best] = certain;
  if (best !== undefined) {
    const rival = certain.find(
      ({ decision }) => decision.rule === best.decision.rule && decision.hit.row !== best.decision.hit.row,
    );
    if (rival !== undefined)
      return { status: 'choice', rows: distinct(certain.map(({ decision }) => decision.hit.row)), found, missing: [] };
    const { decision, asked } = best;
    const { text, by } = nameText(index, kind, asked, decision.name);
    const how = howOf(typed, text, decision);
    return {
      status: 'certain',
      rows: [decision.hit.row],
      found,
      missing: [],
      by: { text, by, how, language: asked.language },
    };
  }
  const choices = readings.flatMap(({ decision }) => (decision.status === 'choice' ? [decision] : []));
  if (choices.length > 0)
    return {
      status: 'choice',
      rows: distinct(
        choices
          .sort((a, b) => Number(isCalled(b)) - Number(isCalled(a)) || b.hits[0]!.score - a.hits[0]!.score)
          .flatMap(({ rows }) => rows),
      ),
      called: Math.max(...choices.map(({ called }) => called)),
      found,
      missing: [],
    };
  const missing = readings.map(({ decision }) => (decision.status === 'unknown' ? decision.missing : []));
  return {
    status: 'unknown',
    rows: [],
    found: found.filter(({ hit }) => hit.typed >= leastTyped / 2),
    // What no language knows.
    missing: (missing[0] ?? []).filter((word) => missing.every((words) => words.includes(word))),
    ...(what === undefined ? {} : { what }),
  };
}

/** Whether something is called just so. */
function isCalled({ hits }: Decision): boolean {
  return hits.some(({ equalInWords }) => equalInWords >= 0);
}

/** The text of a name, and which tier it is of. */
export function nameText(
  index: SkillIndex,
  kind: NamedKind,
  { lookup, language }: AskedIn,
  name: number,
): { readonly text: string; readonly by: MatchedBy | 'alias' } {
  const by = tiers[lookup.table.tiers[name]!]!;
  const row = lookup.table.owners[name]!;
  const text =
    by === 'alias'
      ? lookup.table.aliasText(name)
      : namesOf(index[kind], row, language)[name - lookup.table.firstName(row)]?.text;
  return { text: text ?? '', by };
}

function howOf(typed: string, name: string, { rule, corrected }: Decision & { readonly status: 'certain' }): How {
  if (fold(typed) === fold(name)) return 'same';
  return corrected ? 'correction' : rule === 'whole' ? 'part' : 'forms';
}

function distinct(rows: readonly number[]): number[] {
  return [...new Set(rows)];
}

/** A reading in words, for callers. */
export function understanding(
  source: NameSource,
  kind: NamedKind,
  typed: string,
  reading: Reading,
  language?: string,
): Understanding {
  const { status, rows, called = rows.length, found, by, missing, what } = reading;
  const { index } = source;
  const refs = (some: readonly number[]): ConceptRef[] => some.map((row) => conceptRef(index, kind, row, language));
  if (status === 'certain') {
    const { text, by: matchedBy, how, language: spoken } = by!;
    const ref = conceptRef(index, kind, rows[0]!, language);
    return {
      status,
      kind,
      typed,
      ...ref,
      matched: text,
      matchedBy,
      how,
      ...(spoken === undefined ? {} : { language: spoken }),
    };
  }
  const said = what === undefined ? {} : { what };
  if (status === 'choice') {
    const family = refs(rows.slice(0, familyShown));
    return { status, kind, typed, family, size: Math.max(called, family.length), ...said };
  }
  const near = distinct(found.map(({ hit }) => hit.row)).slice(0, nearShown);
  return { status, kind, typed, missing, near: refs(near), ...said };
}
