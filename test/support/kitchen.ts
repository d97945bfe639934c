import { buildIndex, type SkillIndex } from '../../src/index.ts';
import { createCatalogue } from '../../src/ingest/index.ts';

type Job = {
  readonly group?: string;
  readonly level?: number;
  readonly needs: readonly string[];
  readonly also?: readonly string[];
};

/** A ladder of kitchens, with codes of ISCO, and researchers who share with the chef only what all researchers share. */
const jobs: Readonly<Record<string, Job>> = {
  porter: { group: '9412', level: 1, needs: ['clean', 'carry'] },
  cook: { group: '5120', level: 2, needs: ['clean', 'roast', 'bake', 'season'] },
  'grill cook': { group: '5120', level: 2, needs: ['clean', 'roast', 'season', 'grill'] },
  chef: { group: '3434', level: 3, needs: ['roast', 'bake', 'season', 'plan menus', 'lead', 'report', 'cooperate'] },
  'head chef': { group: '3434', level: 3, needs: ['roast', 'season', 'plan menus', 'lead', 'budget'] },
  'restaurant manager': { group: '1412', level: 3, needs: ['plan menus', 'lead', 'budget', 'season'] },
  'food scientist': { group: '2145', level: 4, needs: ['bake', 'season', 'report', 'cooperate', 'experiment'] },
  physicist: { group: '2111', level: 4, needs: ['report', 'cooperate', 'experiment', 'calculate', 'publish'] },
  linguist: { group: '2643', level: 4, needs: ['report', 'cooperate', 'phonetics', 'publish'] },
  'senior linguist': { group: '2643', level: 4, needs: ['report', 'phonetics', 'publish', 'supervise'] },
  hobbyist: { needs: ['bake', 'season'], also: ['roast'] },
  idle: { group: '9412', level: 1, needs: [] },
};

export const kitchen: SkillIndex = buildIndex(
  createCatalogue({
    source: { name: 'test', levelScale: 'ISCO skill level' },
    language: 'en',
    occupations: Object.entries(jobs).map(([id, { level, group }]) => ({
      id,
      label: id,
      ...(level ? { level } : {}),
      ...(group ? { groupCode: group } : {}),
      ...(id === 'linguist'
        ? { attributes: [{ set: 'regulated profession', name: 'regulated profession', value: 'regulated' }] }
        : {}),
    })),
    skills: [...new Set(Object.values(jobs).flatMap(({ needs, also = [] }) => [...needs, ...also]))].map((id) => ({
      id,
      label: id,
    })),
    requirements: Object.entries(jobs).flatMap(([occupation, { needs, also = [] }]) => [
      ...needs.map((skill) => ({ occupation, skill, kind: 'essential' as const })),
      ...also.map((skill) => ({ occupation, skill, kind: 'optional' as const })),
    ]),
  }),
);
