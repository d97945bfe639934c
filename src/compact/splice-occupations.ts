import { compare } from '../catalogue/compare.ts';
import { requirementKinds } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { transposed } from './adjacency.ts';
import { ATTRIBUTES, storedAttributes } from './attribute-section.ts';
import { inOrder, type KeptSections, keptSections, metaWith } from './derived-section.ts';
import { edgeRuns, gatherColumn, gatherOffsets, gatherStrings, isBlankStrings, type Run } from './gather.ts';
import { coreSections } from './index-tables.ts';
import { type Section, writeSections } from './layout.ts';
import { lensSections } from './lens-sections.ts';
import { openIndex } from './open-index.ts';
import type { IndexMeta, SkillIndex } from './skill-index.ts';

/** An index whose occupations are to be taken over, in the terms of the index that is made. */
export interface Part {
  readonly index: SkillIndex;
  /** Its skills by row: their rows in the new index. */
  readonly skillRow: (skill: number) => number;
  /** Its broader concepts, as stored: what they are in the new index; −1 for what is not there any more. */
  readonly broaderRow: (stored: number) => number;
}

/** What else changes. */
export interface SpliceOptions {
  readonly languages: readonly string[];
  readonly issues: Readonly<Record<string, number>>;
  readonly weighting?: IndexMeta['weighting'] | undefined;
}

/**
 * The index with the occupations that `runs` take from `parts`, everything else being the first part's. Sections come in
 * the order of `buildIndex`, so that the bytes are those of a rebuild. Derived sections that are not made of occupations or
 * of what they ask for stay; the others are dropped and named in `meta.dropped`.
 */
export function spliceOccupations(parts: readonly Part[], runs: readonly Run[], options: SpliceOptions): SkillIndex {
  const base = parts[0]!.index;
  const indexes = parts.map(({ index }) => index);
  const counts = indexes.map(({ occupationCount }) => occupationCount);
  const count = runs.reduce((sum, { start, end }) => sum + end - start, 0);
  const strings = (name: string): Section => ({
    name,
    bytes: gatherStrings(
      indexes.map(({ sections }) => sections.get(name)),
      counts,
      runs,
    ),
  });
  const kept = (names: (name: string) => boolean): Section[] =>
    coreSections.filter(names).map((name) => ({ name, bytes: base.sections.get(name)! }));

  const graph = requirementSections(parts, runs);
  const { tags, occupationTags, skillTags } = tagSections(indexes, runs);
  const own = base.meta.language;
  const optional = (prefix: string): Section[] =>
    options.languages
      .flatMap((language) => [
        ...(language === own ? [] : [`${prefix}.label@${language}`]),
        ...['alt', 'hidden', 'text', 'note'].map((kind) => `${prefix}.${kind}@${language}`),
      ])
      .flatMap((name) => {
        if (!indexes.some(({ sections }) => sections.has(name))) return [];
        if (prefix !== 'occ') return [{ name, bytes: base.sections.get(name)! }];
        const section = strings(name);
        return isBlankStrings(section.bytes as Uint8Array, count) ? [] : [section];
      });
  const carried = keptOf(base, keptSections(base, ['occupations', 'requirements']));
  const meta: IndexMeta = {
    source: base.meta.source,
    language: own,
    languages: options.languages,
    counts: { ...base.meta.counts, occupations: count, requirements: graph.length },
    issues: sortedCounts(options.issues),
    layers: base.meta.layers,
    tags,
    weighting: options.weighting ?? weightingOf(base, graph.rated),
    kinds: graph.kinds,
    ...(base.meta.features ? { features: base.meta.features } : {}),
    ...(base.meta.furtherSources ? { furtherSources: base.meta.furtherSources } : {}),
  };
  const attributes = attributeSection(indexes, runs);
  return openIndex(
    writeSections([
      { name: 'meta', bytes: new TextEncoder().encode(JSON.stringify(metaWith(meta, carried))) },
      ...graph.sections,
      ...['occ.id', 'occ.code', 'occ.label', 'occ.groupCode'].map(strings),
      {
        name: 'occ.level',
        bytes: gatherColumn(
          indexes.map(({ occupations }) => occupations.levels),
          runs,
          (length) => new Uint8Array(length),
        ),
      },
      { name: 'occ.tags', bytes: occupationTags },
      ...broaderSections(parts, runs),
      ...kept((name) => name.startsWith('skill.')).map((section) =>
        section.name === 'skill.tags' ? { ...section, bytes: skillTags } : section,
      ),
      ...kept((name) => name.startsWith('group.')),
      ...['occ', 'skill', 'group'].flatMap(optional),
      ...(attributes ? [attributes] : []),
      ...Object.values<string>(lensSections).flatMap((name) =>
        base.sections.has(name) ? [{ name, bytes: base.sections.get(name)! }] : [],
      ),
      ...inOrder(carried.sections),
    ]),
  );
}

/** Sections that follow the occupations, or are the first part's as they are. */
const gathered = (name: string): boolean =>
  coreSections.includes(name) ||
  name === ATTRIBUTES ||
  Object.values<string>(lensSections).includes(name) ||
  /^(occ|skill|group)\.(label|alt|hidden|text|note)@/.test(name);

/** What of the base stays true when its occupations and what they ask for change. */
function keptOf({ meta, sections }: SkillIndex, kept: KeptSections): KeptSections {
  const known = (name: string): boolean =>
    gathered(name) || Object.keys(meta.sections ?? {}).some((derived) => name.startsWith(`${derived}.`));
  const unknown = [...sections.keys()].filter((name) => !known(name));
  return { ...kept, dropped: [...new Set([...kept.dropped, ...unknown])].sort(compare) };
}

interface RequirementSections {
  readonly sections: readonly Section[];
  readonly length: number;
  readonly rated: boolean;
  readonly kinds: IndexMeta['kinds'];
}

function requirementSections(parts: readonly Part[], runs: readonly Run[]): RequirementSections {
  const requirements = parts.map(({ index }) => index.requirements);
  const offsets = gatherOffsets(
    requirements.map((table) => table.offsets),
    runs,
  );
  const edges = edgeRuns(
    requirements.map((table) => table.offsets),
    runs,
  );
  const targets = gatherColumn(
    parts.map(({ index, skillRow }, i) =>
      i === 0 ? index.requirements.targets : index.requirements.targets.map(skillRow),
    ),
    edges,
    (length) => new Uint32Array(length),
  );
  const kinds = gatherColumn(
    requirements.map((table) => table.kinds),
    edges,
    (length) => new Uint8Array(length),
  );
  const stated = (field: 'importance' | 'levels'): Float64Array | null => {
    if (requirements.every((table) => table[field] === null)) return null;
    const column = gatherColumn(
      requirements.map((table) => table[field] ?? new Float64Array(table.targets.length).fill(Number.NaN)),
      edges,
      (length) => new Float64Array(length),
    );
    return column.some((value) => !Number.isNaN(value)) ? column : null;
  };
  const importance = stated('importance');
  const levels = stated('levels');
  const inverse = transposed({ offsets, targets }, parts[0]!.index.skillCount);
  const occurring = new Set(kinds);
  return {
    sections: [
      { name: 'req.offsets', bytes: offsets },
      { name: 'req.skills', bytes: targets },
      { name: 'req.kinds', bytes: kinds },
      ...(importance ? [{ name: 'req.importance', bytes: importance }] : []),
      ...(levels ? [{ name: 'req.levels', bytes: levels }] : []),
      { name: 'inv.offsets', bytes: inverse.offsets },
      { name: 'inv.occupations', bytes: inverse.targets },
    ],
    length: targets.length,
    rated: importance !== null,
    kinds: requirementKinds.filter((_, kind) => occurring.has(kind)),
  };
}

/** Tags that nobody has any more go, new ones come; bits follow their sorted names. */
function tagSections(
  indexes: readonly SkillIndex[],
  runs: readonly Run[],
): { readonly tags: readonly string[]; readonly occupationTags: Uint32Array; readonly skillTags: Uint32Array } {
  const base = indexes[0]!;
  const used = indexes.map(() => 0);
  for (const { of, start, end } of runs)
    for (let row = start; row < end; row++) used[of] = (used[of]! | indexes[of]!.occupations.tags[row]!) >>> 0;
  for (const bits of base.skills.tags) used[0] = (used[0]! | bits) >>> 0;
  const names = new Set(indexes.flatMap(({ meta }, i) => meta.tags.filter((_, bit) => (used[i]! >>> bit) & 1)));
  const tags = [...names].sort(compare);
  if (tags.length > 32)
    throw new SkillGraphError('TOO_LARGE', `The concepts have ${tags.length} tags; an index holds at most 32.`);
  const renumbered = (column: Uint32Array, of: number): Uint32Array => {
    const bits = indexes[of]!.meta.tags.map((tag) => tags.indexOf(tag));
    if (bits.every((bit, i) => bit === i)) return column;
    return column.map((word) => bits.reduce((sum, bit, i) => sum + ((word >>> i) & 1 ? 2 ** bit : 0), 0));
  };
  return {
    tags,
    occupationTags: gatherColumn(
      indexes.map(({ occupations }, i) => renumbered(occupations.tags, i)),
      runs,
      (length) => new Uint32Array(length),
    ),
    skillTags: renumbered(base.skills.tags, 0),
  };
}

function broaderSections(parts: readonly Part[], runs: readonly Run[]): Section[] {
  const offsets: number[] = [0];
  const targets: number[] = [];
  for (const { of, start, end } of runs) {
    const { index, broaderRow } = parts[of]!;
    const { offsets: own, targets: stored } = index.broader.occupations;
    for (let row = start; row < end; row++) {
      const parents = Array.from(stored.subarray(own[row], own[row + 1]), broaderRow).filter((parent) => parent >= 0);
      targets.push(...parents.sort((a, b) => a - b));
      offsets.push(targets.length);
    }
  }
  return [
    { name: 'occ.broader.offsets', bytes: Uint32Array.from(offsets) },
    { name: 'occ.broader', bytes: Uint32Array.from(targets) },
  ];
}

/** What `buildIndex` would choose; a weighting that it had not chosen was asked for, and stays. */
function weightingOf({ meta, requirements }: SkillIndex, rated: boolean): IndexMeta['weighting'] {
  const chosen = (isRated: boolean): string => (isRated ? 'published' : 'flat');
  const { name, parameters } = meta.weighting;
  const asked = parameters !== undefined || name !== chosen(requirements.importance !== null);
  return asked ? meta.weighting : { name: chosen(rated) };
}

function sortedCounts(issues: Readonly<Record<string, number>>): Record<string, number> {
  const counted = Object.entries(issues).filter(([, count]) => count > 0);
  return Object.fromEntries(counted.sort(([a], [b]) => compare(a, b)));
}

function attributeSection(indexes: readonly SkillIndex[], runs: readonly Run[]): Section | null {
  const name = ATTRIBUTES;
  if (!indexes.some(({ sections }) => sections.has(name))) return null;
  const lists = indexes.map(
    ({ sections, occupationCount }): readonly (readonly unknown[])[] =>
      storedAttributes(sections, occupationCount) ?? new Array<readonly unknown[]>(occupationCount).fill([]),
  );
  const gathered = runs.flatMap(({ of, start, end }) => lists[of]!.slice(start, end));
  if (gathered.every((attributes) => attributes.length === 0)) return null;
  return { name, bytes: new TextEncoder().encode(JSON.stringify(gathered)) };
}
