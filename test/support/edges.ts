import { buildIndex, type Catalogue, type SkillIndex } from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';

/** Occupation → skill → weight: the shortest way to write a small graph. */
export type Edges = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A catalogue of rated requirements whose ids are their labels. */
export function edgeCatalogue(edges: Edges): Catalogue {
  const skills = new Set(Object.values(edges).flatMap((needs) => Object.keys(needs)));
  return createCatalogue({
    source: { name: 'test' },
    language: 'en',
    occupations: Object.keys(edges).map((id) => ({ id, label: id })),
    skills: [...skills].map((id) => ({ id, label: id })),
    requirements: Object.entries(edges).flatMap(([occupation, needs]) =>
      Object.entries(needs).map(([skill, importance]) => ({
        occupation,
        skill,
        kind: 'rated' as const,
        importance,
      })),
    ),
  });
}

export function edgeIndex(edges: Edges): SkillIndex {
  return buildIndex(edgeCatalogue(edges));
}

/** Occupation → essential and optional skills, by label. */
export type Sets = Readonly<
  Record<
    string,
    {
      readonly essential?: readonly string[];
      readonly optional?: readonly string[];
    }
  >
>;

export function setCatalogue(sets: Sets): Catalogue {
  const skills = new Set(
    Object.values(sets).flatMap(({ essential = [], optional = [] }) => [...essential, ...optional]),
  );
  return createCatalogue({
    source: { name: 'test' },
    language: 'en',
    occupations: Object.keys(sets).map((id) => ({ id, label: id })),
    skills: [...skills].map((id) => ({ id, label: id })),
    requirements: Object.entries(sets).flatMap(([occupation, { essential = [], optional = [] }]) => [
      ...essential.map((skill) => ({
        occupation,
        skill,
        kind: 'essential' as const,
      })),
      ...optional.map((skill) => ({
        occupation,
        skill,
        kind: 'optional' as const,
      })),
    ]),
  });
}

export function setIndex(sets: Sets): SkillIndex {
  return buildIndex(setCatalogue(sets));
}
