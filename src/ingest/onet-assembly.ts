import { compare } from '../catalogue/compare.ts';
import type { CatalogueInput, GroupInput, OccupationInput, SkillInput } from '../catalogue/create-catalogue.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import type { Attribute } from '../catalogue/types.ts';
import type { Measured, NamedSkill, OnetDraft, Scale } from './onet-draft.ts';
import { onetLayers } from './onet-files.ts';
import type { Place } from './pair-columns.ts';

/** Puts together what the files state: scales applied, hierarchy attached, every row at its occupation or reported. */
export function assembledOnet(draft: OnetDraft): CatalogueInput {
  const groups = new Map<string, GroupInput>();
  const named = [...draft.skills.values()].sort((a, b) => compare(a.id, b.id));
  const skills = named.map((skill) => skillOf(draft, skill, groups));
  return {
    occupations: occupationsOf(draft),
    skills,
    groups: [...groups.values()],
    requirements: requirementsOf(draft),
    issues: draft.issues,
  };
}

/** Scales as published, for a download without its Scales Reference. */
const usualScales: ReadonlyMap<string, Scale> = new Map([
  ['WI', { name: 'Work Styles Impact', min: -3, max: 3 }],
  ['CX', { name: 'Context', min: 1, max: 5 }],
  ['CT', { name: 'Context', min: 1, max: 3 }],
  ['IM', { name: 'Importance', min: 1, max: 5 }],
  ['LV', { name: 'Level', min: 0, max: 7 }],
  ['EX', { name: 'Extent', min: 1, max: 7 }],
  ['OI', { name: 'Occupational Interests', min: 1, max: 7 }],
  ['IH', { name: 'Occupational Interest High-Point', min: 0, max: 6 }],
  ['VH', { name: 'Work Value High-Point', min: 1, max: 6 }],
]);

export function scaleOf(draft: OnetDraft, id: string): Scale | undefined {
  return draft.scales.get(id) ?? usualScales.get(id);
}

function occupationsOf(draft: OnetDraft): OccupationInput[] {
  const known = new Set(draft.occupations.map(({ id }) => id));
  const isKnown = (id: string, place: Place, what: string): boolean => {
    if (known.has(id)) return true;
    draft.issue('UNKNOWN_CONCEPT', place, `${what} names the unknown occupation ${id}; it is left out.`);
    return false;
  };
  const titles = new Map<string, string[]>();
  for (const { occupation, title, ...place } of draft.titles)
    if (isKnown(occupation, place, `The title "${title}"`)) listOf(titles, occupation).push(title);
  const zones = new Map<string, number>();
  for (const { occupation, zone, ...place } of draft.zones)
    if (isKnown(occupation, place, 'A Job Zone')) zones.set(occupation, Math.max(zone, zones.get(occupation) ?? 0));
  const attributes = new Map<string, Attribute[]>();
  for (const measured of draft.measured)
    if (isKnown(measured.occupation, measured, `The attribute "${measured.name}"`)) {
      const attribute = attributeOf(draft, measured);
      if (attribute !== null) listOf(attributes, measured.occupation).push(attribute);
    }
  for (const [occupation, { shares, weighted }] of draft.education)
    if (known.has(occupation)) listOf(attributes, occupation).push(meanEducation(shares, weighted));
  return draft.occupations.map((occupation) => {
    const level = zones.get(occupation.id);
    return {
      ...occupation,
      altLabels: titles.get(occupation.id) ?? [],
      attributes: attributes.get(occupation.id) ?? [],
      ...(level === undefined ? {} : { level }),
    };
  });
}

/** The mean category of required education, weighed by the shares of answers: what a step up is measured by. */
function meanEducation(shares: number, weighted: number): Attribute {
  return { set: 'required education', name: 'mean category', value: weighted / shares, min: 1, max: 12, code: '2.D.1' };
}

/** Scales whose numbers are names: which interest or value is a high point, by number. */
const highPoints: Readonly<Record<string, readonly string[]>> = {
  IH: ['Realistic', 'Investigative', 'Artistic', 'Social', 'Enterprising', 'Conventional'],
  VH: ['Achievement', 'Working Conditions', 'Recognition', 'Relationships', 'Support', 'Independence'],
};

/** On its own scale; a high point by name, null where there is none; the share of an answer under the answer's name. */
function attributeOf(draft: OnetDraft, { set, name, scale, value, category, element }: Measured): Attribute | null {
  const code = element === '' ? {} : { code: element };
  const names = highPoints[scale];
  if (names !== undefined) {
    const point = names[value - 1];
    return point === undefined ? null : { set, name, value: point, ...code };
  }
  const ends = scaleOf(draft, scale);
  const limits = ends === undefined ? {} : { min: ends.min, max: ends.max, unit: ends.name };
  if (category === undefined) return { set, name, value, ...limits, ...code };
  const answer = draft.categories.get(`${element}|${scale}|${category}`) ?? category;
  return { set, name: `${name}: ${answer}`, value, ...limits, unit: '%', ...code };
}

function listOf<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}

function skillOf(draft: OnetDraft, skill: NamedSkill, groups: Map<string, GroupInput>): SkillInput {
  const element = draft.elements.get(skill.id);
  const activity = draft.activities.get(skill.id);
  const broader = activity === undefined ? elementAbove(draft, skill.id) : activity.intermediateId;
  if (activity !== undefined) {
    const { intermediateId, intermediate, elementId, element: name } = activity;
    addGroup(groups, { id: intermediateId, label: intermediate, broader: [elementId], pillar: 'skill' });
    const above = addElementGroups(draft, groups, elementAbove(draft, elementId));
    addGroup(groups, { id: elementId, label: name, broader: above, pillar: 'skill' });
  } else addElementGroups(draft, groups, broader);
  return {
    id: skill.id,
    code: skill.id,
    label: skill.label || activity?.label || element?.label || '',
    altLabels: [...skill.examples],
    tags: [...skill.tags],
    broader: broader === null ? [] : [broader],
    type: onetLayers[skill.layer],
    layer: skill.layer,
    ...(element?.description ? { description: element.description } : {}),
  };
}

/** The nearest element above, by cutting the id at its dots; null where the content model knows none. */
function elementAbove(draft: OnetDraft, id: string): string | null {
  for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1))
    if (draft.elements.has(id.slice(0, end))) return id.slice(0, end);
  return null;
}

/** Adds an element and all above it as groups; returns it as a list of parents. */
function addElementGroups(draft: OnetDraft, groups: Map<string, GroupInput>, id: string | null): string[] {
  for (let at = id; at !== null && !groups.has(at); at = elementAbove(draft, at)) {
    const { label, description } = draft.elements.get(at)!;
    const above = elementAbove(draft, at);
    addGroup(groups, {
      id: at,
      label,
      broader: above === null ? [] : [above],
      pillar: 'skill',
      ...(description === '' ? {} : { description }),
    });
  }
  return id === null ? [] : [id];
}

function addGroup(groups: Map<string, GroupInput>, group: GroupInput): void {
  if (group.id !== '' && !groups.has(group.id)) groups.set(group.id, { ...group, code: group.id });
}

/**
 * Ratings as shares of their scales. A rated pair needs its importance: one without (suppressed, blank) is left out,
 * because a missing weight would count as the highest. Technologies, tools and activities have no rating to miss.
 */
function requirementsOf(draft: OnetDraft): RequirementDraft {
  const known = new Set(draft.occupations.map(({ id }) => id));
  const requirements = new RequirementDraft('requirements');
  const { pairs } = draft;
  for (let entry = 0; entry < pairs.length; entry++) {
    const occupation = pairs.occupations[entry]!;
    const skill = pairs.skills[entry]!;
    const place = { file: pairs.file[entry]!, row: pairs.row[entry]! };
    if (!known.has(occupation)) {
      draft.issue(
        'UNKNOWN_CONCEPT',
        place,
        `${skill} is stated for the unknown occupation ${occupation}; it is left out.`,
      );
      continue;
    }
    if (!ratedLayers.has(draft.skills.get(skill)!.layer)) {
      requirements.add(occupation, skill, 'rated');
      continue;
    }
    const importance = share(draft, 'IM', pairs.importance[entry]!, entry);
    const level = share(draft, 'LV', pairs.level[entry]!, entry);
    if (!Number.isNaN(importance)) requirements.add(occupation, skill, 'rated', importance, level);
    else if (!pairs.explained[entry] && Number.isNaN(pairs.importance[entry]!))
      draft.issue('BLANK_VALUE', place, `${skill} has no importance for ${occupation}; it is left out.`);
  }
  return requirements;
}

const ratedLayers: ReadonlySet<string> = new Set(['skills', 'knowledge', 'abilities', 'work activities']);

function share(draft: OnetDraft, scaleId: 'IM' | 'LV', value: number, entry: number): number {
  if (Number.isNaN(value)) return value;
  const { min, max } = scaleOf(draft, scaleId)!;
  if (value >= min && value <= max) return (value - min) / (max - min);
  const { pairs } = draft;
  draft.issue(
    'BAD_NUMBER',
    { file: pairs.file[entry]!, row: pairs.row[entry]! },
    `${scaleId} of ${pairs.skills[entry]} for ${pairs.occupations[entry]} is ${value}, outside ${min} to ${max}; it is left out.`,
  );
  return Number.NaN;
}
