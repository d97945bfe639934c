import { isCatalogue } from '../catalogue/catalogue-forms.ts';
import { createCatalogue } from '../catalogue/create-catalogue.ts';
import { checkForm, type Forms } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import { distinctSources } from '../catalogue/source.ts';
import {
  type Attribute,
  type Catalogue,
  type Group,
  type Issue,
  type Occupation,
  requirementKinds,
  type Skill,
} from '../catalogue/types.ts';
import type { Crosswalk } from './crosswalk.ts';
import { areVintageTables, isCrosswalk } from './input-forms.ts';
import { namesOf } from './occupation-names.ts';
import { conversion, type VintageTable, vintageOfCatalogue } from './vintages.ts';

/** How the crosswalk reaches the donor. */
export interface BorrowOptions {
  /** Tables between editions, where the crosswalk leads to another edition than the donor's. */
  readonly vintages?: readonly VintageTable[];
}

const vintagesForms: Forms<BorrowOptions> = { vintages: areVintageTables };

/**
 * The catalogue with ratings for occupations that have none: the mean of the ratings of the donor's occupations they
 * correspond to, weighed by confidence. A rating that some of them do not state is the mean of those that do. Who
 * borrowed is tagged `borrowed`, and from whom with what confidence is in the attributes (set `borrowed from`). The
 * donor's rated skills and their groups come along, in layers of the donor's name (`O*NET skills`), so that they stay apart
 * from the catalogue's own; the donor and the crosswalk join its sources, which `attribution` names. Links that hit
 * nothing are issues.
 *
 * Questions then compare by sets as before, and two occupations that both have ratings by these, too (`defaultMethod`).
 *
 * @param crosswalk from the catalogue's occupations (ids, codes or group codes) to the donor's
 *
 * @example
 * borrowedRatings(esco, onet, fromCrosswalk(table), { vintages: [fromVintages(onet2010To2019)] });
 */
export function borrowedRatings(
  catalogue: Catalogue,
  donor: Catalogue,
  crosswalk: Crosswalk,
  options: BorrowOptions = {},
): Catalogue {
  checkForm('The catalogue', catalogue, isCatalogue);
  checkForm('The donor', donor, isCatalogue);
  checkForm('The crosswalk', crosswalk, isCrosswalk);
  checkOptions(options, vintagesForms);
  const rated = ratedSkills(donor);
  const own = ratedSkills(catalogue);
  const issues: Issue[] = [...catalogue.issues];
  const lenders = lendersOf(catalogue, donor, { crosswalk, ...options, issues });
  const requirements = new RequirementDraft('requirements');
  const table = catalogue.requirements;
  for (let i = 0; i < table.length; i++)
    requirements.add(
      catalogue.occupations[table.occupation[i]!]!.id,
      catalogue.skills[table.skill[i]!]!.id,
      requirementKinds[table.kind[i]!]!,
      table.importance?.[i],
      table.level?.[i],
    );
  const taken = new Set<number>();
  const occupations = catalogue.occupations.map((occupation, row): Occupation => {
    const sources = new Map([...(lenders.get(row) ?? [])].filter(([lender]) => rated.has(lender)));
    if (sources.size === 0 || own.has(row)) return occupation;
    for (const [skill, { importance, level }] of weightedMeans(sources, rated)) {
      requirements.add(occupation.id, donor.skills[skill]!.id, 'rated', importance, level);
      taken.add(skill);
    }
    const notes = [...sources].map(
      ([lender, confidence]): Attribute => ({
        set: 'borrowed from',
        name: donor.occupations[lender]!.id,
        value: confidence,
        min: 0,
        max: 1,
      }),
    );
    return { ...occupation, tags: [...occupation.tags, 'borrowed'], attributes: [...occupation.attributes, ...notes] };
  });
  const known = new Set(catalogue.skills.map(({ id }) => id));
  const skills = [...taken]
    .sort((a, b) => a - b)
    .map((skill) => inOwnLayer(donor.skills[skill]!, donor))
    .filter(({ id }) => !known.has(id));
  const knownGroups = new Set(catalogue.groups.map(({ id }) => id));
  return createCatalogue({
    ...catalogue,
    furtherSources: distinctSources(
      [
        ...(catalogue.furtherSources ?? []),
        donor.source,
        ...(donor.furtherSources ?? []),
        ...(crosswalk.source === undefined ? [] : [crosswalk.source]),
      ],
      catalogue.source,
    ),
    occupations,
    skills: [...catalogue.skills, ...skills],
    groups: [...catalogue.groups, ...groupsAbove(donor, skills).filter(({ id }) => !knownGroups.has(id))],
    requirements,
    issues,
  });
}

/** Two sources may have a layer of the same name. */
function inOwnLayer(skill: Skill, { source }: Catalogue): Skill {
  return { ...skill, layer: `${source.name} ${skill.layer}` };
}

/** The groups of a catalogue that skills of it are under, near or far. */
function groupsAbove({ groups }: Catalogue, skills: readonly Skill[]): readonly Group[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const above = new Set<Group>();
  const open = skills.flatMap(({ broader }) => broader);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const group = byId.get(id);
    if (group === undefined || above.has(group)) continue;
    above.add(group);
    open.push(...group.broader);
  }
  return groups.filter((group) => above.has(group));
}

interface Rating {
  readonly importance: number;
  readonly level: number;
}

/** Ratings by occupation and skill, both by row; only requirements with a published importance. */
function ratedSkills({ requirements }: Catalogue): ReadonlyMap<number, ReadonlyMap<number, Rating>> {
  const ratings = new Map<number, Map<number, Rating>>();
  const { importance, level } = requirements;
  for (let i = 0; i < requirements.length; i++) {
    const value = importance?.[i] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const row = requirements.occupation[i]!;
    const known = ratings.get(row) ?? new Map<number, Rating>();
    known.set(requirements.skill[i]!, { importance: value, level: level?.[i] ?? Number.NaN });
    ratings.set(row, known);
  }
  return ratings;
}

/** What leads from occupations to the donor's, and where it is told what leads nowhere. */
interface Lending extends BorrowOptions {
  readonly crosswalk: Crosswalk;
  readonly issues: Issue[];
}

/** For each occupation the donor's rows that correspond, ascending, with the highest confidence of several links. */
function lendersOf(
  catalogue: Catalogue,
  donor: Catalogue,
  { crosswalk, vintages = [], issues }: Lending,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const here = namesOf(catalogue.occupations);
  const there = namesOf(donor.occupations);
  const convert = toDonor(donor, crosswalk, vintages);
  const lenders = new Map<number, Map<number, number>>();
  for (const { from, to, confidence } of crosswalk.links) {
    const rows = here.get(from) ?? [];
    const found = convert(to).flatMap((name) => there.get(name) ?? []);
    if (rows.length === 0 || found.length === 0)
      issues.push({
        code: 'UNKNOWN_CONCEPT',
        file: crosswalk.name,
        message: `The link ${from} → ${to} hits nothing: ${rows.length === 0 ? `${from} is not in the catalogue` : `${donor.source.name} has no ${to}`}.`,
      });
    for (const row of rows)
      for (const lender of found) {
        const known = lenders.get(row) ?? new Map<number, number>();
        known.set(lender, Math.max(confidence, known.get(lender) ?? 0));
        lenders.set(row, known);
      }
  }
  return new Map([...lenders].map(([row, known]) => [row, new Map([...known].sort(([a], [b]) => a - b))]));
}

/** Names of the donor's occupations for a name of the crosswalk's; between editions of a taxonomy where both say theirs. */
function toDonor(
  donor: Catalogue,
  { vintage }: Crosswalk,
  vintages: readonly VintageTable[],
): (name: string) => readonly string[] {
  const own = vintage === undefined ? null : vintageOfCatalogue(donor);
  return (own === null ? null : conversion(vintage!, own, vintages)) ?? ((name) => [name]);
}

function weightedMeans(
  sources: ReadonlyMap<number, number>,
  rated: ReadonlyMap<number, ReadonlyMap<number, Rating>>,
): readonly (readonly [number, Rating])[] {
  const skills = new Set([...sources.keys()].flatMap((lender) => [...rated.get(lender)!.keys()]));
  const mean = (skill: number, of: keyof Rating): number => {
    let [sum, weight] = [0, 0];
    for (const [lender, confidence] of sources) {
      const value = rated.get(lender)!.get(skill)?.[of] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sum += confidence * value;
      weight += confidence;
    }
    return sum / weight;
  };
  return [...skills]
    .sort((a, b) => a - b)
    .map((skill) => [skill, { importance: mean(skill, 'importance'), level: mean(skill, 'level') }]);
}
