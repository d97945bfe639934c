import { createCatalogue } from '../catalogue/create-catalogue.ts';
import { RequirementDraft } from '../catalogue/requirement-draft.ts';
import { distinctSources } from '../catalogue/source.ts';
import { type Attribute, type Catalogue, type Occupation, requirementKinds } from '../catalogue/types.ts';
import type { Crosswalk } from './crosswalk.ts';
import { namesOf } from './occupation-names.ts';

/**
 * The catalogue with ratings for occupations that have none: the mean of the ratings of the donor's occupations they
 * correspond to, weighed by confidence. A rating that some of them do not state is the mean of those that do. Who
 * borrowed is tagged `borrowed`, and from whom with what confidence is in the attributes (set `borrowed from`). The
 * donor's rated skills and their groups come along.
 *
 * @param crosswalk from the catalogue's occupations (ids, codes or group codes) to the donor's
 */
export function borrowedRatings(catalogue: Catalogue, donor: Catalogue, crosswalk: Crosswalk): Catalogue {
  const rated = ratedSkills(donor);
  const own = ratedSkills(catalogue);
  const lenders = lendersOf(catalogue, donor, crosswalk, (row) => (rated.get(row)?.size ?? 0) > 0);
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
    const sources = lenders.get(row);
    if (sources === undefined || (own.get(row)?.size ?? 0) > 0) return occupation;
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
    .map((skill) => donor.skills[skill]!)
    .filter(({ id }) => !known.has(id));
  const knownGroups = new Set(catalogue.groups.map(({ id }) => id));
  return createCatalogue({
    ...catalogue,
    furtherSources: distinctSources(
      [
        ...(catalogue.furtherSources ?? []),
        donor.source,
        ...(crosswalk.source === undefined ? [] : [crosswalk.source]),
      ],
      catalogue.source,
    ),
    occupations,
    skills: [...catalogue.skills, ...skills],
    groups: [
      ...catalogue.groups,
      ...donor.groups.filter(({ id, pillar }) => pillar === 'skill' && !knownGroups.has(id)),
    ],
    requirements,
  });
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

/** For each occupation the donor's rows that correspond, with the highest confidence of several links. */
function lendersOf(
  catalogue: Catalogue,
  donor: Catalogue,
  { links }: Crosswalk,
  lends: (row: number) => boolean,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const here = namesOf(catalogue.occupations);
  const there = namesOf(donor.occupations);
  const lenders = new Map<number, Map<number, number>>();
  for (const { from, to, confidence } of links)
    for (const row of here.get(from) ?? [])
      for (const lender of there.get(to) ?? []) {
        if (!lends(lender)) continue;
        const known = lenders.get(row) ?? new Map<number, number>();
        known.set(lender, Math.max(confidence, known.get(lender) ?? 0));
        lenders.set(row, known);
      }
  return new Map([...lenders].map(([row, known]) => [row, new Map([...known].sort(([a], [b]) => a - b))]));
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
