import { compare } from '../catalogue/compare.ts';
import { SkillGraphError } from '../errors.ts';
import { derivedBy } from './derived.ts';
import { damaged, type Section, writeSections } from './layout.ts';
import { openIndex } from './open-index.ts';
import { SectionReader } from './section-reader.ts';
import type { IndexMeta, SectionRecord, SkillIndex } from './skill-index.ts';

/**
 * What a section is worked out of: a part of the index (`occupations` and `skills` with their names, texts, tags and
 * hierarchy, `groups`, `requirements`), or another derived section by its name.
 */
export type Ground = 'occupations' | 'skills' | 'groups' | 'requirements' | (string & {});

/**
 * Something worked out once and kept in the snapshot, so that a question need not. It belongs to the room that owns the
 * idea, which also has the function that works it out; whoever asks takes it by {@link sectionOf}, and where there is none
 * computes. Its parts are sections of the snapshot named `name.part`.
 */
export interface DerivedSection<Value> {
  /** A word of letters. */
  readonly name: string;
  /** Rises when its content or meaning changes: a section of another version counts as absent. */
  readonly version: number;
  /** When one of these changes, the section is not true any more and is dropped. */
  readonly madeOf: readonly Ground[];
  /**
   * Checks the parts against the index, every number of them, and gives views; called once for an index. Where a question
   * reads little of much, the views may check what they give instead, before they give it. Throws `INDEX_DAMAGED`
   * ({@link damaged}) where they do not fit.
   */
  readonly open: (parts: SectionReader, record: SectionRecord, index: SkillIndex) => Value;
}

/**
 * The index with a derived section, in place of an earlier one; sections that were made of it are dropped.
 *
 * @param parts typed arrays or bytes by the names that `open` reads them by
 * @param how what to record of its making in `meta.sections`
 */
export function withSection(
  index: SkillIndex,
  section: Pick<DerivedSection<unknown>, 'name' | 'version' | 'madeOf'>,
  parts: Readonly<Record<string, ArrayBufferView>>,
  how: Readonly<Record<string, unknown>> = {},
): SkillIndex {
  const { name, version, madeOf } = section;
  const kept = keptSections(index, [name]);
  const own = Object.entries(parts).map(([part, bytes]) => ({ name: `${name}.${part}`, bytes }));
  const carried: KeptSections = {
    records: { ...kept.records, [name]: { version, madeOf, ...how } },
    dropped: kept.dropped.filter((other) => other !== name),
    sections: [...kept.sections.filter((other) => ownerOf(other.name) !== name), ...own],
  };
  const core = [...index.sections].filter(([other]) => other !== 'meta' && !isDerived(index, other));
  const meta = metaWith(index.meta, carried);
  return openIndex(
    writeSections([
      { name: 'meta', bytes: new TextEncoder().encode(JSON.stringify(meta)) },
      ...core.map(([other, bytes]) => ({ name: other, bytes })),
      ...inOrder(carried.sections),
    ]),
  );
}

/** Whether an index carries a section that {@link sectionOf} would open. */
export function hasSection(index: SkillIndex, { name, version }: DerivedSection<unknown>): boolean {
  return index.meta.sections?.[name]?.version === version;
}

/**
 * A derived section, checked when it is first asked for; null where the index carries none of this version.
 *
 * @throws SkillGraphError `INDEX_DAMAGED` where it does not fit the index.
 */
export function sectionOf<Value>(index: SkillIndex, section: DerivedSection<Value>): Value | null {
  return hasSection(index, section) ? (opened(index, section as DerivedSection<unknown>) as Value) : null;
}

const opened = /* @__PURE__ */ derivedBy((index: SkillIndex, { name, open }: DerivedSection<unknown>): unknown => {
  try {
    return open(new SectionReader(index.sections, `${name}.`), index.meta.sections![name]!, index);
  } catch (error) {
    throw error instanceof SkillGraphError ? error : damaged(`its section "${name}" does not fit it`);
  }
});

/** What of the derived sections is taken over into a changed index. */
export interface KeptSections {
  readonly records: Readonly<Record<string, SectionRecord>>;
  readonly sections: readonly Section[];
  /** What is left behind, or was before. */
  readonly dropped: readonly string[];
}

/** The derived sections that stay true when some grounds change; those made of what is dropped go too. */
export function keptSections(index: SkillIndex, changed: readonly Ground[]): KeptSections {
  const { meta, sections } = index;
  const untrue = new Set<string>(changed);
  const records = new Map(Object.entries(meta.sections ?? {}));
  const dropped = new Set(meta.dropped);
  for (let before = -1; before !== records.size; ) {
    before = records.size;
    for (const [name, record] of records) {
      if (Array.isArray(record?.madeOf) && !record.madeOf.some((ground) => untrue.has(ground))) continue;
      records.delete(name);
      dropped.add(name);
      untrue.add(name);
    }
  }
  return {
    records: Object.fromEntries(records),
    sections: [...sections].filter(([name]) => records.has(ownerOf(name))).map(([name, bytes]) => ({ name, bytes })),
    dropped: [...dropped].sort(compare),
  };
}

/** The sections of an index without some derived ones, and without what was made of those. */
export function sectionsWithout(index: SkillIndex, names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const { records, dropped, sections } = keptSections(index, names);
  const left = Object.fromEntries(Object.entries(records).filter(([name]) => !names.includes(name)));
  const meta = metaWith(index.meta, { records: left, dropped, sections });
  const kept = new Map<string, Uint8Array>([['meta', new TextEncoder().encode(JSON.stringify(meta))]]);
  for (const [name, bytes] of index.sections)
    if (name !== 'meta' && (!isDerived(index, name) || Object.hasOwn(left, ownerOf(name)))) kept.set(name, bytes);
  return kept;
}

/** What an index says of itself, with the derived sections it carries now. */
export function metaWith(meta: IndexMeta, { records, dropped }: KeptSections): IndexMeta {
  const { sections: _, dropped: __, ...own } = meta;
  const names = Object.keys(records).sort(compare);
  return {
    ...own,
    ...(names.length > 0 ? { sections: Object.fromEntries(names.map((name) => [name, records[name]!])) } : {}),
    ...(dropped.length > 0 ? { dropped } : {}),
  };
}

/** Derived sections stand last and by name, in whatever order they were made. */
export function inOrder(sections: readonly Section[]): Section[] {
  return [...sections].sort((a, b) => compare(a.name, b.name));
}

function isDerived({ meta }: SkillIndex, name: string): boolean {
  return Object.hasOwn(meta.sections ?? {}, ownerOf(name));
}

function ownerOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf('.'), 0));
}
