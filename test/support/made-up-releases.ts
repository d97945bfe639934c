import type { Catalogue, Requirement } from '../../src/index.ts';
import { type ConceptInput, createCatalogue } from '../../src/ingest/index.ts';

/** A release, the next one, and by kind what each id of the first really became: no id where it ended. */
export interface MadeUpReleases {
  readonly before: Catalogue;
  readonly after: Catalogue;
  readonly became: { readonly occupations: Became; readonly skills: Became };
}

export type Became = ReadonlyMap<string, readonly string[]>;

interface Thing {
  id: string;
  label: string;
  altLabels: string[];
}

/**
 * Two releases of a made-up classification: some concepts get another id, another label or both (half of them keep the
 * old label as an alternative one), some end, some split in two, some are merged, some are new; lists change a little.
 * Here and there a concept lends its label to a stranger as an alternative one, as published data do.
 */
export function madeUpReleases(seed: number, size = 60): MadeUpReleases {
  const random = randomNumbers(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const words = Array.from({ length: 3 * size }, (_, i) => `w${i.toString(36)}${'aeiou'[i % 5]}`);
  let labels = 0;
  const label = (): string => `${pick(words)} ${pick(words)} ${pick(words)} ${(labels++).toString(36)}x`;
  const things = (prefix: string, count: number): Thing[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `${prefix}${String(i).padStart(4, '0')}`,
      label: label(),
      altLabels: random() < 0.5 ? [label()] : [],
    }));
  const occupations = things('o', size);
  const skills = things('s', 2 * size);
  for (const kind of [occupations, skills])
    for (const thing of kind) if (random() < 0.04) thing.altLabels.push(pick(kind).label);
  const lists = new Map<string, Set<string>>(
    occupations.map(({ id }) => [
      id,
      new Set(Array.from({ length: 4 + Math.floor(random() * 12) }, () => pick(skills).id)),
    ]),
  );

  const [skillsAfter, becameSkills] = changed(skills, random, label, 'n');
  const [occupationsAfter, becameOccupations] = changed(occupations, random, label, 'm');
  const requirements: Requirement[] = [];
  const seen = new Set<string>();
  const require = (occupation: string, skill: string): void => {
    const key = `${occupation} ${skill}`;
    if (!seen.has(key)) requirements.push({ occupation, skill, kind: 'essential' });
    seen.add(key);
  };
  for (const { id } of occupations) {
    const parts = becameOccupations.get(id)!;
    for (const [at, skill] of [...lists.get(id)!].entries())
      for (const to of becameSkills.get(skill)!)
        if (parts.length > 0 && random() < 0.95) require(parts[at % parts.length]!, to);
  }
  for (const { id } of occupationsAfter)
    if (random() < 0.4 || !requirements.some(({ occupation }) => occupation === id)) require(id, pick(skillsAfter).id);
  return {
    before: createCatalogue({
      occupations: occupations as ConceptInput[],
      skills: skills as ConceptInput[],
      requirements: [...lists].flatMap(([occupation, list]) =>
        [...list].map((skill): Requirement => ({ occupation, skill, kind: 'essential' })),
      ),
    }),
    after: createCatalogue({ occupations: occupationsAfter, skills: skillsAfter, requirements }),
    became: { occupations: becameOccupations, skills: becameSkills },
  };
}

function changed(
  things: readonly Thing[],
  random: () => number,
  label: () => string,
  prefix: string,
): [Thing[], Map<string, string[]>] {
  const after: Thing[] = [];
  const became = new Map<string, string[]>();
  let ids = 0;
  const fresh = (was?: Thing): Thing => {
    const keepsName = was !== undefined && random() < 0.5;
    const thing = {
      id: `${prefix}${ids++}`,
      label: label(),
      altLabels: keepsName ? [was.label, ...was.altLabels] : [],
    };
    after.push(thing);
    return thing;
  };
  for (let i = 0; i < things.length; i++) {
    const thing = things[i]!;
    const fate = random();
    if (fate < 0.6 || i + 1 === things.length) {
      after.push(fate < 0.05 ? { ...thing, label: label() } : thing);
      became.set(thing.id, [thing.id]);
    } else if (fate < 0.7) {
      const to = { ...thing, id: `${prefix}${ids++}` };
      after.push(to);
      became.set(thing.id, [to.id]);
    } else if (fate < 0.8) became.set(thing.id, [fresh(thing).id]);
    else if (fate < 0.86) became.set(thing.id, [fresh(thing).id, fresh().id]);
    else if (fate < 0.92) {
      const other = things[++i]!;
      const to = fresh(thing);
      if (random() < 0.5) to.altLabels.push(other.label);
      became.set(thing.id, [to.id]);
      became.set(other.id, [to.id]);
    } else became.set(thing.id, []);
  }
  for (let i = 0; i < things.length / 20; i++) fresh();
  return [after, became];
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
