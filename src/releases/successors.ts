import { listOf, transposed } from '../compact/adjacency.ts';
import type { ConceptKind } from '../compact/find-concept.ts';
import { fold } from '../compact/fold.ts';
import type { Adjacency, SkillIndex } from '../compact/skill-index.ts';
import { conceptRef } from '../query/answer/concept-ref.ts';
import type { Fate, GoneConcept, Successor, SuccessorEvidence } from './diff-types.ts';
import { sharedLanguages, type TwoReleases } from './kept-concepts.ts';
import {
  type Alike,
  alikeConcepts,
  type Candidates,
  type Features,
  type LikenessLevels,
  type Links,
  likenessLevels,
} from './likeness.ts';
import { type NameWords, nameWords } from './name-words.ts';
import { nowhere, type RowPairs } from './row-pairs.ts';

/** A row that a concept may go on in, and by what it is known. */
interface Lead {
  readonly row: number;
  readonly evidence: SuccessorEvidence;
}

/** A concept that is gone, and its row before. */
export interface Gone {
  readonly row: number;
  readonly concept: GoneConcept;
}

/** What was found for the concepts of a kind that are gone. */
export interface Successors {
  readonly gone: readonly Gone[];
  readonly likenessFrom: LikenessLevels | null;
}

/** How many concepts the levels of likeness are read from. */
const SAMPLE = 400;

/** At most so many are offered to a person. */
const OFFERED = 3;

/** A part of a split lies mostly inside what it came from, and all parts together hold most of it. */
const INSIDE = 0.5;
const TOGETHER = 2 / 3;

/**
 * Rows that go on by name alone: one concept has the same folded label, or has it as an alternative label, or is newly
 * called by one of its alternative labels. Several such concepts are a choice, and so is an alternative label that the
 * lists contradict.
 */
export function namedLeads(two: TwoReleases, pairs: RowPairs, names: NameWords): ReadonlyMap<number, readonly Lead[]> {
  const { before, kind } = two;
  const languages = sharedLanguages(before, two.after);
  const leads = new Map<number, readonly Lead[]>();
  for (let row = 0; row < pairs.after.length; row++) {
    if (pairs.after[row] !== nowhere) continue;
    const labels = languages.map((language) => before[kind].labels(language).at(row)).filter((label) => label !== '');
    const alternatives = languages.flatMap((language) => before[kind].altLabels(language).at(row).split('\n'));
    const byLabel = rowsNamed(names.labels, labels);
    const byAlternative = rowsNamed(names.altLabels, labels);
    const renamed = rowsNamed(names.labels, alternatives).filter((to) => pairs.before[to] === nowhere);
    const found =
      byLabel.length > 0
        ? byLabel.map((to): Lead => ({ row: to, evidence: 'label' }))
        : [...new Set([...byAlternative, ...renamed])].map((to): Lead => ({ row: to, evidence: 'altLabel' }));
    if (found.length > 0) leads.set(row, found);
  }
  return leads;
}

function rowsNamed(table: ReadonlyMap<string, readonly number[]>, labels: readonly string[]): number[] {
  return [...new Set(labels.flatMap((label) => (label === '' ? [] : (table.get(fold(label)) ?? []))))];
}

/** What the other side of the graph and all names say of a kind of concept. */
export interface Surroundings {
  readonly names: NameWords;
  /** By row before, where concepts of the other side go on. */
  readonly counterparts: Uint32Array;
  /** Occupation → skills gained. */
  readonly gained: Adjacency;
}

/** The successors of all concepts of a kind that are gone. */
export function successorsOf(
  two: TwoReleases,
  pairs: RowPairs,
  leads: ReadonlyMap<number, readonly Lead[]>,
  { names, counterparts, gained }: Surroundings,
): Successors {
  const { before, after, kind } = two;
  const language = sharedLanguages(before, after)[0];
  const candidates: Candidates = { names, listed: linksOf(after, kind), gained: gainedBy(after, kind, gained) };
  const own = linksOf(before, kind).links;
  const featuresOf = (row: number): Features => ({
    label: before[kind].labels(language).at(row),
    links: goingOn(own, row, counterparts),
  });
  const levels = likenessLevels(candidates, staying(candidates, pairs, after[kind].labels(language).all(), featuresOf));
  const judged = [...pairs.after.keys()]
    .filter((row) => pairs.after[row] === nowhere)
    .map((row) => {
      const features = featuresOf(row);
      const alike = alikeConcepts(candidates, features);
      const named = leads.get(row) ?? [];
      const likenessTo = new Map(alike.map((one) => [one.row, one]));
      const parts = partsOf(alike, pairs, features, candidates);
      const split = parts.length > 0 && named.every((lead) => parts.includes(lead.row));
      const possible = mergedLeads(
        named,
        split ? alike.filter(({ row }) => parts.includes(row)) : enough(alike, levels),
      );
      const [lead] = named;
      const certain =
        named.length === 1 &&
        (lead!.evidence === 'label' ||
          (!split && isBacked(lead!.row, likenessTo.get(lead!.row), features, candidates)));
      return { row, features, certain, split, offered: certain ? named : possible, likenessTo };
    });
  const followers = new Map<number, number>();
  for (const { offered } of judged)
    if (offered.length > 0) followers.set(offered[0]!.row, (followers.get(offered[0]!.row) ?? 0) + 1);
  const gone = judged.map(({ row, features, certain, split, offered, likenessTo }): Gone => {
    const [first] = offered;
    const joins = first !== undefined && (pairs.before[first.row] !== nowhere || followers.get(first.row)! > 1);
    return {
      row,
      concept: {
        ...conceptRef(before, kind, row, language),
        certainty: certain ? 'certain' : first === undefined ? 'none' : 'choice',
        fate: fateOf({ ends: first === undefined, certain, joins, split }),
        successors: offered.map((lead): Successor => {
          const alike = likenessTo.get(lead.row);
          return {
            ...conceptRef(after, kind, lead.row),
            evidence: lead.evidence,
            likeness: alike?.likeness ?? 0,
            known: pairs.before[lead.row] !== nowhere,
            ...(alike?.by === 'gained' ? { tookPlaces: { of: features.links.length, taken: alike.shared } } : {}),
          };
        }),
      },
    };
  });
  return { gone, likenessFrom: levels };
}

/** Concepts that go on as themselves; where none does, those of the later release stand for them. */
function staying(
  candidates: Candidates,
  pairs: RowPairs,
  labels: readonly string[],
  featuresOf: (row: number) => Features,
): { row: number; features: Features }[] {
  const kept = sampled([...pairs.after.keys()].filter((row) => pairs.after[row] !== nowhere));
  if (kept.length > 0) return kept.map((row) => ({ row: pairs.after[row]!, features: featuresOf(row) }));
  return sampled([...labels.keys()]).map((row) => ({
    row,
    features: { label: labels[row]!, links: listOf(candidates.listed.links, row) },
  }));
}

function sampled(rows: readonly number[]): number[] {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  return rows.filter((_, at) => at % step === 0);
}

/** Alternative labels are given away freely: of what both are linked with, so much must be shared (2 × shared ÷ both). */
const LINKS_BEHIND_A_NAME = 0.2;

/** Whether the lists of both, where both have one, bear out what an alternative label says. */
function isBacked(row: number, alike: Alike | undefined, { links }: Features, { listed }: Candidates): boolean {
  if (links.length === 0 || listOf(listed.links, row).length === 0) return true;
  return (alike?.links ?? 0) >= LINKS_BEHIND_A_NAME;
}

/** One shared link is chance where no word is shared. */
const LINKS_WITHOUT_WORDS = 2;

/** What is alike enough. */
function enough(alike: readonly Alike[], levels: LikenessLevels): Alike[] {
  return alike.filter(
    ({ likeness, by, names, shared }) => likeness >= levels[by] && (names > 0 || shared >= LINKS_WITHOUT_WORDS),
  );
}

/** What the names say first, then what is alike, the most alike first. */
function mergedLeads(named: readonly Lead[], alike: readonly Alike[]): Lead[] {
  const known = new Set(named.map(({ row }) => row));
  const others = alike.filter(({ row }) => !known.has(row));
  return [...named, ...others.map(({ row }): Lead => ({ row, evidence: 'likeness' }))].slice(0, OFFERED);
}

interface Findings {
  readonly ends: boolean;
  readonly certain: boolean;
  readonly joins: boolean;
  readonly split: boolean;
}

function fateOf({ ends, certain, joins, split }: Findings): Fate {
  if (ends) return 'ended';
  if (certain) return joins ? 'merged' : 'renumbered';
  return split ? 'split' : 'unclear';
}

/** New concepts that took several places each and stand mostly in them; together they took most. */
function partsOf(alike: readonly Alike[], pairs: RowPairs, { links }: Features, { listed }: Candidates): number[] {
  const own = new Set(links);
  const taken = new Set<number>();
  const parts: number[] = [];
  for (const { row, shared } of alike) {
    if (pairs.before[row] !== nowhere || shared < LINKS_WITHOUT_WORDS || parts.length === OFFERED) continue;
    const list = listOf(listed.links, row);
    if (shared < INSIDE * list.length) continue;
    parts.push(row);
    for (const link of list) if (own.has(link)) taken.add(link);
  }
  return parts.length > 1 && taken.size >= TOGETHER * own.size ? parts : [];
}

function goingOn(links: Adjacency, row: number, counterparts: Uint32Array): Uint32Array {
  return Uint32Array.from(new Set(Array.from(listOf(links, row), (link) => counterparts[link]!)))
    .filter((link) => link !== nowhere)
    .sort();
}

/** What a kind of concept is linked with: occupations with skills and back; groups are known by their names alone. */
function linksOf(index: SkillIndex, kind: ConceptKind): Links {
  if (kind === 'occupations') return { links: index.requirements, linkedBy: index.requiredBy };
  if (kind === 'skills') return { links: index.requiredBy, linkedBy: index.requirements };
  return unlinked(index.groupCount);
}

function gainedBy(index: SkillIndex, kind: ConceptKind, gained: Adjacency): Links {
  if (kind === 'groups') return unlinked(index.groupCount);
  const back = transposed(gained, index.skillCount);
  return kind === 'occupations' ? { links: gained, linkedBy: back } : { links: back, linkedBy: gained };
}

function unlinked(count: number): Links {
  const none = { offsets: new Uint32Array(count + 1), targets: new Uint32Array(0) };
  return { links: none, linkedBy: none };
}

/** By row before, where a concept goes on: by id, else by a name that leaves no doubt. */
export function goesOn(pairs: RowPairs, leads: ReadonlyMap<number, readonly Lead[]>): Uint32Array {
  const rows = pairs.after.slice();
  for (const [row, found] of leads) if (found.length === 1) rows[row] = found[0]!.row;
  return rows;
}

/** The names of the later release, where something is gone and must be looked for. */
export function namesToSearch({ before, after, kind }: TwoReleases, pairs: RowPairs): NameWords | null {
  return pairs.after.includes(nowhere) ? nameWords(after, kind, sharedLanguages(before, after)) : null;
}

export const noLeads: ReadonlyMap<number, readonly Lead[]> = /* @__PURE__ */ new Map();
