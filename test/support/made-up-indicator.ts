import type { CatalogueInput } from '../../src/catalogue/create-catalogue.ts';
import { buildIndex } from '../../src/compact/build-index.ts';
import type { SkillIndex } from '../../src/compact/skill-index.ts';
import { createCatalogue, fromIndicators, withIndicators } from '../../src/ingest/index.ts';

const COUNT = 60;
const SKILLS = 12;

/** Job `at` asks for the skills that its number has as bits, and for two that all have. */
const bitsOf = (at: number): number[] => Array.from({ length: 6 }, (_, bit) => bit).filter((bit) => (at >> bit) & 1);

/** Numbers without a pattern, the same every time. */
export function noise(at: number): number {
  const x = Math.sin(12.9898 * (at + 1)) * 43758.5453;
  return x - Math.floor(x);
}

const input: CatalogueInput = {
  source: { name: 'made up' },
  occupations: Array.from({ length: COUNT }, (_, at) => ({
    id: `job-${String(at).padStart(2, '0')}`,
    label: `job ${at}`,
    groupCode: `${1 + (at % 4)}${1 + (at % 3)}11`,
  })),
  groups: [
    { id: 'root', label: 'skills', pillar: 'skill' },
    { id: 'g0', label: 'hand', pillar: 'skill', broader: ['root'] },
    { id: 'g1', label: 'head', pillar: 'skill', broader: ['root'] },
  ],
  skills: Array.from({ length: SKILLS }, (_, at) => ({
    id: `skill-${at}`,
    label: `skill ${at}`,
    broader: [`g${at % 2}`],
  })),
  requirements: Array.from({ length: COUNT }, (_, at) =>
    [...bitsOf(at), 6 + (at % 6)].map((bit) => ({
      occupation: `job-${String(at).padStart(2, '0')}`,
      skill: `skill-${bit}`,
      kind: 'essential' as const,
    })),
  ).flat(),
};

/** All but every fifth job have a figure. */
export const known: readonly number[] = Array.from({ length: COUNT }, (_, at) => at).filter((at) => at % 5 !== 0);

/** An index of sixty made-up jobs with an indicator of most of them, without estimates. */
export function jobsWith(
  figureOf: (at: number) => number,
  turned = false,
  among: readonly number[] = known,
): SkillIndex {
  const rows = among.map((at) => [`job-${String(at).padStart(2, '0')}`, String(figureOf(at))]);
  const read = fromIndicators(
    { file: 'made-up.csv', rows: [['code', 'value'], ...(turned ? rows.reverse() : rows)] },
    {
      indicator: {
        id: 'made-up',
        label: 'made up',
        unit: 'share',
        range: [0, 1],
        direction: 'more',
        source: { name: 'made up' },
        vintage: 'esco',
      },
    },
  );
  const back = <T>(list: readonly T[] | undefined): T[] => (turned ? [...(list ?? [])].reverse() : [...(list ?? [])]);
  const catalogue = createCatalogue({
    ...input,
    occupations: back(input.occupations),
    skills: back(input.skills),
    groups: back(input.groups),
    requirements: turned ? [...(input.requirements as Iterable<never>)].reverse() : input.requirements,
  } as CatalogueInput);
  return buildIndex(withIndicators(catalogue, [read]));
}

/** What follows from the skills asked for: nearly the share of the first three. */
export const told = (at: number): number => bitsOf(at).filter((bit) => bit < 3).length / 3;
