import { readEsco } from '../src/files/index.ts';
import {
  type AddedOccupation,
  buildIndex,
  type Catalogue,
  type Requirement,
  type SkillIndex,
  withOccupations,
  withoutOccupations,
} from '../src/index.ts';
import { createCatalogue, requirementKinds } from '../src/ingest/index.ts';
import { type BenchOptions, escoFolder, machine, report } from './support.ts';

/** A few occupations more or less, against building the catalogue and its index again; bytes compared first. */
export async function run({ once }: BenchOptions): Promise<void> {
  const { path, name } = escoFolder();
  const full = await readEsco(path);
  const ids = full.occupations.map(({ id }) => id);
  const gone = new Set(ids.filter((_, row) => row % Math.ceil(ids.length / 10) === 1));
  const records = requirementRecords(full);
  const less = made(full, records, gone);
  const added = full.occupations
    .filter(({ id }) => gone.has(id))
    .map((occupation): AddedOccupation => {
      const requirements = records.filter((own) => own.occupation === occupation.id);
      return { ...occupation, broader: occupation.broader, requirements };
    });
  const whole = buildIndex(full);
  const remaining = buildIndex(less);
  const together = (): Catalogue =>
    createCatalogue({
      ...less,
      occupations: [...less.occupations, ...added],
      requirements: [
        ...records.filter(({ occupation }) => !gone.has(occupation)),
        ...added.flatMap((own) => own.requirements as Requirement[]),
      ],
      issues: less.issues.filter(({ code }) => code !== 'NO_REQUIREMENTS'),
    });
  assertSame('withoutOccupations', withoutOccupations(whole, [...gone]), remaining);
  const rebuilt = together();
  assertSame('withOccupations', withOccupations(remaining, added), buildIndex(rebuilt));

  console.log(`${machine()}; ${name}, ${gone.size} of ${ids.length} occupations; bytes equal those of a rebuild`);
  const contestants: readonly (readonly [string, () => SkillIndex])[] = [
    ['withoutOccupations', () => withoutOccupations(whole, [...gone])],
    ['withOccupations', () => withOccupations(remaining, added)],
    ['buildIndex alone, from a catalogue that is there', () => buildIndex(rebuilt)],
    ['createCatalogue and buildIndex', () => buildIndex(together())],
  ];
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < (once ? 2 : 16); round++)
    for (const [i, [, make]] of contestants.entries()) {
      const start = performance.now();
      make();
      if (round > 0) times[i]!.push(performance.now() - start);
    }
  for (const [i, [what]] of contestants.entries()) report(what, times[i]!, 'ms');
}

function made(full: Catalogue, records: readonly Requirement[], gone: ReadonlySet<string>): Catalogue {
  const catalogue = createCatalogue({
    ...full,
    occupations: full.occupations.filter(({ id }) => !gone.has(id)),
    requirements: records.filter(({ occupation }) => !gone.has(occupation)),
    issues: full.issues.filter(({ code }) => code !== 'NO_REQUIREMENTS'),
  });
  return { ...catalogue, languages: full.languages };
}

function requirementRecords({ requirements, occupations, skills }: Catalogue): Requirement[] {
  const { length, occupation, skill, kind } = requirements;
  return Array.from({ length }, (_, i) => ({
    occupation: occupations[occupation[i]!]!.id,
    skill: skills[skill[i]!]!.id,
    kind: requirementKinds[kind[i]!]!,
  }));
}

function assertSame(what: string, a: SkillIndex, b: SkillIndex): void {
  const bytes = ({ buffer, byteOffset, byteLength }: SkillIndex) =>
    Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
  if (!bytes(a).equals(bytes(b))) throw new Error(`${what} does not give the bytes of a rebuild.`);
}
