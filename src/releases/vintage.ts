import { compare } from '../catalogue/compare.ts';
import { checkedEntries, checkForm } from '../catalogue/forms.ts';
import type { VintageLink } from '../catalogue/vintage-link.ts';
import { SkillGraphError } from '../errors.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { ConceptChanges, GoneConcept, KeptConcept, NewConcept, ReleaseDiff, Successor } from './diff-types.ts';
import { isVintageLink, isVintageNames } from './input-forms.ts';

/** What the two vintages are called. */
export interface VintageNames {
  readonly before: string;
  readonly after: string;
}

/**
 * A stated table between two vintages of a classification of occupations as a {@link ReleaseDiff} with known successors:
 * a code that goes on in one other is followed for certain, one that goes on in several is split, and a person decides,
 * even where one of them is the same code.
 *
 * @throws SkillGraphError `BAD_INPUT` for a link without codes.
 *
 * @example
 * const { links, before, after } = vintageLinks({ file: 'soc-2010-to-2018.csv', rows });
 * const diff = vintageDiff(links, { before, after });
 */
export function vintageDiff(links: Iterable<VintageLink>, names: VintageNames): ReleaseDiff {
  checkForm('The names', names, isVintageNames);
  const before = new Map<string, { readonly label: string; readonly to: Set<string> }>();
  const after = new Map<string, { readonly label: string; readonly from: Set<string> }>();
  for (const { from, to, fromLabel = from, toLabel = to } of checkedEntries('The links', links, isVintageLink)) {
    if (!from || !to)
      throw new SkillGraphError('BAD_INPUT', `A link leads from "${from}" to "${to}"; both need a code.`);
    const was = before.get(from) ?? { label: fromLabel, to: new Set<string>() };
    const is = after.get(to) ?? { label: toLabel, from: new Set<string>() };
    before.set(from, was);
    after.set(to, is);
    was.to.add(to);
    is.from.add(from);
  }
  const kept: KeptConcept[] = [];
  const gone: GoneConcept[] = [];
  for (const [id, { label, to }] of sorted(before)) {
    if (to.size === 1 && to.has(id)) {
      const now = after.get(id)!.label;
      kept.push({
        ...refOf(id, now),
        ...(now === label ? {} : { renamed: { und: { before: label, after: now } } }),
      });
      continue;
    }
    const successors = [...to].sort(compare).map(
      (code): Successor => ({
        ...refOf(code, after.get(code)!.label),
        evidence: 'stated',
        likeness: 1,
        known: before.has(code),
      }),
    );
    const [only] = successors;
    const merged = after.get(only!.id)!.from.size > 1;
    gone.push({
      ...refOf(id, label),
      certainty: successors.length === 1 ? 'certain' : 'choice',
      fate: successors.length > 1 ? 'split' : merged ? 'merged' : 'renumbered',
      successors,
    });
  }
  const stays = new Set(kept.map(({ id }) => id));
  const came = [...sorted(after)]
    .filter(([id]) => !stays.has(id))
    .map(
      ([id, { label }]): NewConcept => ({
        ...refOf(id, label),
        predecessors: gone
          .filter(({ successors }) => successors.some((one) => one.id === id))
          .map(({ id: from, label: was, certainty }) => ({ ...refOf(from, was), certainty })),
      }),
    );
  return {
    before: { name: names.before, counts: null },
    after: { name: names.after, counts: null },
    occupations: changesOf(before.size, after.size, kept, gone, came),
    skills: changesOf(0, 0, [], [], []),
    groups: changesOf(0, 0, [], [], []),
    requirements: {
      counts: { before: 0, after: 0, added: 0, removed: 0, rekinded: 0, rerated: 0, changedLists: 0 },
      changed: [],
    },
  };
}

function changesOf(
  before: number,
  after: number,
  kept: readonly KeptConcept[],
  gone: readonly GoneConcept[],
  came: readonly NewConcept[],
): ConceptChanges {
  const renamed = kept.filter((concept) => concept.renamed !== undefined).length;
  const unchanged = { recoded: 0, regrouped: 0, moved: 0, retagged: 0 };
  return {
    counts: { before, after, kept: kept.length, gone: gone.length, new: came.length, renamed, ...unchanged },
    kept,
    gone,
    new: came,
    likenessFrom: null,
  };
}

function refOf(code: string, label: string): ConceptRef {
  return { id: code, label, code };
}

function sorted<Value>(table: ReadonlyMap<string, Value>): [string, Value][] {
  return [...table].sort(([a], [b]) => compare(a, b));
}
