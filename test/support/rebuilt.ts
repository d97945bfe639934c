import type { AddedOccupation, Catalogue, Requirement, SkillIndex } from '../../src/index.ts';
import { createCatalogue, requirementKinds } from '../../src/ingest/index.ts';

/** The requirements of a catalogue as records. */
export function requirementRecords({ requirements, occupations, skills }: Catalogue): Requirement[] {
  const { length, occupation, skill, kind, importance, level } = requirements;
  return Array.from({ length }, (_, i) => ({
    occupation: occupations[occupation[i]!]!.id,
    skill: skills[skill[i]!]!.id,
    kind: requirementKinds[kind[i]!]!,
    ...(importance && !Number.isNaN(importance[i]) ? { importance: importance[i]! } : {}),
    ...(level && !Number.isNaN(level[i]) ? { level: level[i]! } : {}),
  }));
}

/** A catalogue made again without some occupations. */
export function rebuiltWithout(catalogue: Catalogue, ids: readonly string[]): Catalogue {
  const gone = new Set(ids);
  const rebuilt = createCatalogue({
    ...catalogue,
    occupations: catalogue.occupations.filter(({ id }) => !gone.has(id)),
    requirements: requirementRecords(catalogue).filter(({ occupation }) => !gone.has(occupation)),
    issues: catalogue.issues.filter(({ code }) => code !== 'NO_REQUIREMENTS'),
  });
  return { ...rebuilt, languages: catalogue.languages };
}

/** A catalogue made again with more occupations. */
export function rebuiltWith(catalogue: Catalogue, added: readonly AddedOccupation[]): Catalogue {
  return createCatalogue({
    ...catalogue,
    occupations: [...catalogue.occupations, ...added.map(({ requirements: _, ...occupation }) => occupation)],
    requirements: [
      ...requirementRecords(catalogue),
      ...added.flatMap(({ id, requirements }) => requirements.map((own) => ({ ...own, occupation: id }))),
    ],
    issues: catalogue.issues.filter(({ code }) => code !== 'NO_REQUIREMENTS'),
  });
}

/** Occupations of a catalogue in the form in which they are added. */
export function asAdded(catalogue: Catalogue, ids: readonly string[]): AddedOccupation[] {
  const records = requirementRecords(catalogue);
  return catalogue.occupations
    .filter(({ id }) => ids.includes(id))
    .map((occupation) => ({
      ...occupation,
      requirements: records.filter(({ occupation: id }) => id === occupation.id),
    }));
}

/** Bytes by section, to see where two indexes differ. */
export function sectionBytes(index: SkillIndex): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...index.sections].map(([name, bytes]) => [
      name,
      name === 'meta' ? new TextDecoder().decode(bytes) : Buffer.from(bytes).toString('base64'),
    ]),
  );
}

/** The whole snapshot. */
export function snapshot(index: SkillIndex): Buffer {
  return Buffer.from(index.buffer as ArrayBuffer, index.byteOffset, index.byteLength);
}
