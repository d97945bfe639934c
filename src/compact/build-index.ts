import { checkCatalogue } from '../catalogue/catalogue-forms.ts';
import { compare } from '../catalogue/compare.ts';
import {
  dictionaryOf,
  type Form,
  type Forms,
  isBetween,
  isFlag,
  isText,
  later,
  listOf,
  perhaps,
  recordOf,
} from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Catalogue, Concept, Issue, Translation } from '../catalogue/types.ts';
import { requirementKinds, reuseLevels, skillTypes } from '../catalogue/types.ts';
import { SkillGraphError } from '../errors.ts';
import { groupedBy, transposed } from './adjacency.ts';
import { ATTRIBUTES } from './attribute-section.ts';
import { type Section, writeSections } from './layout.ts';
import { encodedLens } from './lens-sections.ts';
import { openIndex } from './open-index.ts';
import type { Adjacency, FeatureRecord, IndexMeta, SkillIndex } from './skill-index.ts';
import { encodeStrings } from './strings.ts';

/** What an index keeps besides the graph, and the weighting it answers with by default. */
export interface BuildOptions {
  /** Keep descriptions and scope notes (optional sections). Default true. */
  readonly texts?: boolean;
  /** Keep alternative and hidden labels, and labels in other languages (optional sections). Default true. */
  readonly altLabels?: boolean;
  /** Keep caller-supplied attributes (an optional section). Default true. */
  readonly attributes?: boolean;
  /** The weighting queries use when none is given. Default: as published for rated data, else 1 for every requirement. */
  readonly weighting?: IndexMeta['weighting'];
  /**
   * What occupations are compared by when a question names no method: blocks such as `skillFeatures()` and
   * `groupFeatures()`, recorded by name and options. Default: chosen by what the data hold.
   */
  readonly features?: readonly FeatureRecord[];
}

/**
 * Freezes a catalogue into the one buffer that every question is answered from. The same catalogue gives the same
 * bytes, whatever order its rows were read in.
 *
 * @throws SkillGraphError `TOO_LARGE` beyond 4 GiB, 255 layers or 32 tags; `BAD_INPUT` for a level outside 1–255 and for a
 * catalogue made by hand that is not as `createCatalogue` makes it, naming the place; `BAD_OPTION`.
 */
export function buildIndex(catalogue: Catalogue, options: BuildOptions = {}): SkillIndex {
  checkCatalogue(catalogue);
  const { texts = true, altLabels = true, attributes = true } = checkBuildOptions(options);
  const { occupations, skills, groups, requirements } = catalogue;
  const layers = distinct([skills], ({ layer }) => [layer]);
  const tags = distinct<Concept>([occupations, skills], (concept) => concept.tags);
  if (layers.length > 255)
    throw new SkillGraphError('TOO_LARGE', `The skills have ${layers.length} layers; an index holds at most 255.`);
  if (tags.length > 32)
    throw new SkillGraphError('TOO_LARGE', `The concepts have ${tags.length} tags; an index holds at most 32.`);

  const forward: Adjacency = groupedBy(requirements.occupation, requirements.skill, occupations.length);
  const inverse = transposed(forward, skills.length);
  const groupRows = new Map(groups.map((group, row) => [group.id, row]));
  const skillRows = new Map(catalogue.skillRelations.length > 0 ? skills.map((skill, row) => [skill.id, row]) : []);
  const related = groupedBy(
    Uint32Array.from(catalogue.skillRelations, (r) => skillRows.get(r.from)!),
    Uint32Array.from(catalogue.skillRelations, (r) => skillRows.get(r.to)!),
    skills.length,
  );

  const sections: Section[] = [
    { name: 'meta', bytes: encodeMeta(catalogue, layers, tags, options) },
    { name: 'req.offsets', bytes: forward.offsets },
    { name: 'req.skills', bytes: forward.targets },
    { name: 'req.kinds', bytes: requirements.kind },
    ...(requirements.importance ? [{ name: 'req.importance', bytes: requirements.importance }] : []),
    ...(requirements.level ? [{ name: 'req.levels', bytes: requirements.level }] : []),
    { name: 'inv.offsets', bytes: inverse.offsets },
    { name: 'inv.occupations', bytes: inverse.targets },
    ...nameSections('occ', occupations),
    { name: 'occ.groupCode', bytes: encodeStrings(occupations, (occupation) => occupation.groupCode) },
    { name: 'occ.level', bytes: Uint8Array.from(occupations, levelOf) },
    { name: 'occ.tags', bytes: tagBits(occupations, tags) },
    ...broaderSections('occ', occupations, groupRows),
    ...nameSections('skill', skills),
    { name: 'skill.type', bytes: Uint8Array.from(skills, (skill) => skillTypes.indexOf(skill.type)) },
    { name: 'skill.reuse', bytes: Uint8Array.from(skills, (skill) => reuseLevels.indexOf(skill.reuseLevel)) },
    { name: 'skill.layer', bytes: Uint8Array.from(skills, (skill) => layers.indexOf(skill.layer)) },
    { name: 'skill.tags', bytes: tagBits(skills, tags) },
    ...broaderSections('skill', skills, groupRows),
    { name: 'skill.related.offsets', bytes: related.offsets },
    { name: 'skill.related', bytes: related.targets },
    {
      name: 'skill.related.kinds',
      bytes: Uint8Array.from(catalogue.skillRelations, (r) => requirementKinds.indexOf(r.kind)),
    },
    ...nameSections('group', groups),
    { name: 'group.pillar', bytes: Uint8Array.from(groups, (group) => (group.pillar === 'occupation' ? 0 : 1)) },
    ...broaderSections('group', groups, groupRows),
  ];
  for (const [prefix, concepts] of [
    ['occ', occupations],
    ['skill', skills],
    ['group', groups],
  ] as const) {
    for (const language of catalogue.languages) {
      const inLanguage = textsIn(concepts, language, catalogue.language);
      if (altLabels) sections.push(...altLabelSections(prefix, inLanguage, language, catalogue.language));
      if (texts) sections.push(...textSections(prefix, inLanguage, language));
    }
  }
  if (attributes && occupations.some((occupation) => occupation.attributes.length > 0))
    sections.push({
      name: ATTRIBUTES,
      bytes: encodeJson(occupations.map((occupation) => occupation.attributes)),
    });
  return openIndex(writeSections([...sections, ...encodedLens(catalogue.lens)]));
}

function distinct<T>(kinds: readonly (readonly T[])[], valuesOf: (concept: T) => readonly string[]): string[] {
  const values = new Set<string>();
  for (const concepts of kinds)
    for (let row = 0; row < concepts.length; row++) for (const value of valuesOf(concepts[row]!)) values.add(value);
  return [...values].sort(compare);
}

function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function encodeMeta(
  catalogue: Catalogue,
  layers: readonly string[],
  tags: readonly string[],
  options: BuildOptions,
): Uint8Array {
  const occurring = new Set(catalogue.requirements.kind);
  const kinds = requirementKinds.filter((_, kind) => occurring.has(kind));
  const meta: IndexMeta = {
    source: catalogue.source,
    language: catalogue.language,
    languages: catalogue.languages,
    counts: {
      occupations: catalogue.occupations.length,
      skills: catalogue.skills.length,
      groups: catalogue.groups.length,
      requirements: catalogue.requirements.length,
      skillRelations: catalogue.skillRelations.length,
    },
    issues: withIssues({}, catalogue.issues),
    layers,
    tags,
    weighting: options.weighting ?? { name: catalogue.requirements.importance ? 'published' : 'flat' },
    kinds,
    ...(options.features
      ? {
          features: options.features.map(({ name, share, rarity, parameters }) => ({
            name,
            share,
            rarity,
            parameters,
          })),
        }
      : {}),
    ...(catalogue.furtherSources ? { furtherSources: catalogue.furtherSources } : {}),
  };
  return encodeJson(meta);
}

/** Issues counted by code. Names that are shared are between rows: that would not stay true when rows come and go. */
export function withIssues(counts: IndexMeta['issues'], issues: readonly Issue[]): Record<string, number> {
  const counted: Record<string, number> = { ...counts };
  for (const { code } of issues) if (code !== 'SHARED_NAME') counted[code] = (counted[code] ?? 0) + 1;
  return counted;
}

function nameSections(prefix: string, concepts: readonly Concept[]): Section[] {
  return [
    { name: `${prefix}.id`, bytes: encodeStrings(concepts, ({ id }) => id) },
    { name: `${prefix}.code`, bytes: encodeStrings(concepts, ({ code }) => code) },
    { name: `${prefix}.label`, bytes: encodeStrings(concepts, ({ label }) => label) },
  ];
}

function textsIn(concepts: readonly Concept[], language: string, own: string): readonly Translation[] {
  return language === own ? concepts : concepts.map((concept) => concept.translations[language] ?? {});
}

function altLabelSections(prefix: string, texts: readonly Translation[], language: string, own: string): Section[] {
  return [
    ...(language === own ? [] : optionalStrings(`${prefix}.label@${language}`, texts, ({ label }) => label)),
    ...optionalStrings(`${prefix}.alt@${language}`, texts, ({ altLabels }) => altLabels?.join('\n')),
    ...optionalStrings(`${prefix}.hidden@${language}`, texts, ({ hiddenLabels }) => hiddenLabels?.join('\n')),
  ];
}

function textSections(prefix: string, texts: readonly Translation[], language: string): Section[] {
  return [
    ...optionalStrings(`${prefix}.text@${language}`, texts, ({ description }) => description),
    ...optionalStrings(`${prefix}.note@${language}`, texts, ({ scopeNote }) => scopeNote),
  ];
}

function optionalStrings(
  name: string,
  concepts: readonly Translation[],
  textOf: (concept: Translation) => string | undefined,
): Section[] {
  const blank = concepts.every((concept) => (textOf(concept) ?? '') === '');
  return blank ? [] : [{ name, bytes: encodeStrings(concepts, textOf) }];
}

function levelOf(occupation: { readonly label: string; readonly level?: number }): number {
  const { level } = occupation;
  if (level === undefined) return 0;
  if (Number.isInteger(level) && level >= 1 && level <= 255) return level;
  throw new SkillGraphError(
    'BAD_INPUT',
    `The level of "${occupation.label}" is ${level}; levels are whole numbers from 1 to 255.`,
  );
}

function tagBits(concepts: readonly Concept[], tags: readonly string[]): Uint32Array {
  const bit = new Map(tags.map((tag, i) => [tag, 2 ** i]));
  return Uint32Array.from(concepts, (concept) => concept.tags.reduce((bits, tag) => bits + bit.get(tag)!, 0));
}

function broaderSections(
  prefix: string,
  concepts: readonly Concept[],
  groupRows: ReadonlyMap<string, number>,
): Section[] {
  const child: number[] = [];
  const parent: number[] = [];
  let ownRows: Map<string, number> | undefined;
  for (let row = 0; row < concepts.length; row++)
    for (const id of concepts[row]!.broader) {
      ownRows ??= new Map(concepts.map((concept, own) => [concept.id, own]));
      child.push(row);
      parent.push(groupRows.get(id) ?? groupRows.size + ownRows.get(id)!);
    }
  const adjacency = groupedBy(Uint32Array.from(child), Uint32Array.from(parent), concepts.length);
  for (let row = 0; row < concepts.length; row++)
    adjacency.targets.subarray(adjacency.offsets[row], adjacency.offsets[row + 1]).sort();
  return [
    { name: `${prefix}.broader.offsets`, bytes: adjacency.offsets },
    { name: `${prefix}.broader`, bytes: adjacency.targets },
  ];
}

/** @throws SkillGraphError `BAD_OPTION` */
export function checkBuildOptions(options: BuildOptions): BuildOptions {
  return checkOptions(options, buildForms);
}

const isRecorded: Form = /* @__PURE__ */ later(() =>
  recordOf({ name: isText, parameters: perhaps(dictionaryOf(() => null)) }),
);
const buildForms: Forms<BuildOptions> = {
  texts: isFlag,
  altLabels: isFlag,
  attributes: isFlag,
  weighting: isRecorded,
  features: /* @__PURE__ */ later(() =>
    listOf(recordOf({ name: isText, share: isBetween(0), rarity: isText, parameters: dictionaryOf(() => null) })),
  ),
};
