import type { Families } from './family.ts';
import { headOf } from './head.ts';
import { type Hit, inOrder } from './hits.ts';
import { type Lookup, namesOfStem, stemsOf } from './lookup.ts';
import { ALIAS, ALT_LABEL } from './names-of.ts';
import type { Unit } from './units.ts';

/**
 * A special occupation may carry, among many further names, one that people use of others: an area manager is a fire
 * commissioner to few. Names of several words are shared where more of the others are called so with a word more (`sales area
 * manager`) than names of the owner say it, and their labels say as much of it; where the label of another says more of it;
 * where the last word is the whole label of another, and none of the owner's (a company secretary is a secretary before a
 * receptionist); and where it is the title of their group and the label of another of it says more of what comes before the
 * last word (of conference and event planners, an event planner is an event manager before a wedding planner). Kinds of the owner and those of its own group are no others, nor does anybody contest a label that says all
 * that was typed.
 *
 * @returns whom it may mean, those whose label says most of what was typed first; none where it is the owner's alone
 */
export function claimants(lookup: Lookup, families: Families, owner: Hit, units: readonly Unit[]): readonly number[] {
  const { table } = lookup;
  const words = units
    .filter(({ stop }) => !stop)
    .map(({ alternatives, weight }) => ({
      weight,
      stems: new Set(alternatives.map(({ surface }) => table.stemOf[surface]!)),
    }));
  const head = words.at(-1);
  if (owner.labelCovered >= 0 || head === undefined || words.length < 2) return [];
  const labels = new Map<number, ReadonlySet<number>>();
  const labelOf = (row: number): ReadonlySet<number> => {
    const known = labels.get(row) ?? stemsOf(lookup, table.firstName(row));
    labels.set(row, known);
    return known;
  };
  const ownLabel = labelOf(owner.row);
  const said = (row: number, some: typeof words): number => {
    const label = labelOf(row);
    return some.reduce((sum, { stems, weight }) => sum + (intersect(stems, label) ? weight : 0), 0);
  };
  const isOther = (row: number): boolean => !families.areAkin(owner.row, row) && !isKindOf(labelOf(row), ownLabel);
  const named = namesWith(
    lookup,
    words.map(({ stems }) => stems),
  ).filter((name) => head.stems.has(table.stemOf[headOf(lookup, name)]!));
  const own = named.filter((name) => table.owners[name] === owner.row).length;
  const called = [...new Set(named.map((name) => table.owners[name]!))].filter(isOther);
  const namesakes = intersect(head.stems, ownLabel)
    ? []
    : [...head.stems].flatMap((stem) => labelled(lookup, stem)).filter((row) => row !== owner.row);
  const alike = called.filter((row) => said(row, words) >= said(owner.row, words));
  const before = words.slice(0, -1);
  const peers = families
    .peersCalled(
      owner.row,
      words.map(({ stems }) => stems),
    )
    .filter((row) => said(row, before) > said(owner.row, before) && said(row, [head]) === 0);
  const better = called.some(
    (row) => said(row, before) > said(owner.row, before) || words.every((word) => said(row, [word]) > 0),
  );
  if (namesakes.length === 0 && !better && alike.length <= own && peers.length === 0) return [];
  const [stem] = head.stems;
  return families
    .ordered([...new Set([owner.row, ...called, ...namesakes, ...peers])], stem!)
    .sort((a, b) => said(b, words) - said(a, words));
}

/** Rows that an alias calls just so. */
export function aliasOwners(lookup: Lookup, hits: readonly Hit[], units: readonly Unit[]): number[] {
  const { table } = lookup;
  return hits.flatMap(({ row, equalInWords }) => {
    if (equalInWords < 0) return [];
    const first = table.firstName(row);
    for (let name = first + table.countOf(row) - 1; table.tiers[name] === ALIAS && name >= first; name--)
      if (inOrder(lookup, name, units)) return [row];
    return [];
  });
}

/** Stated names that hold every word by one of its stems. */
function namesWith(lookup: Lookup, words: readonly ReadonlySet<number>[]): number[] {
  const { table } = lookup;
  const holding = words.map((stems) => [...stems].flatMap((stem) => namesOfStem(lookup, stem)));
  const fewest = holding.reduce((least, names) => (names.length < least.length ? names : least));
  return [...new Set(fewest)].filter((name) => {
    if (table.tiers[name]! > ALT_LABEL) return false;
    const own = stemsOf(lookup, name);
    return words.every((stems) => intersect(stems, own));
  });
}

/** Rows whose label is one word of a stem. */
function labelled(lookup: Lookup, stem: number): number[] {
  const { table } = lookup;
  return namesOfStem(lookup, stem)
    .filter((name) => table.tiers[name] === 0 && stemsOf(lookup, name).size === 1)
    .map((name) => table.owners[name]!);
}

function intersect(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  return [...some].some((one) => others.has(one));
}

function isKindOf(label: ReadonlySet<number>, of: ReadonlySet<number>): boolean {
  return [...of].every((stem) => label.has(stem));
}
