import type { Catalogue, Requirement } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

/** Four occupations and five skills: small enough to count by hand. */
export function smallCatalogue(): Catalogue {
  const requirement = (occupation: string, skill: string, kind: Requirement['kind'] = 'essential'): Requirement => ({
    occupation,
    skill,
    kind,
  });
  return createCatalogue({
    source: { name: 'kitchen', version: '1', attribution: 'from the kitchen' },
    language: 'en',
    occupations: [
      { id: 'cook', label: 'cook', code: '5120', groupCode: '5120', level: 2 },
      { id: 'chef', label: 'chef', code: '3434', groupCode: '3434', level: 3, tags: ['green'] },
      { id: 'waiter', label: 'waiter', code: '5131' },
      { id: 'clerk', label: 'clerk' },
    ],
    skills: [
      { id: 'soup', label: 'cook soups', type: 'skill', reuseLevel: 'sector-specific' },
      { id: 'menu', label: 'plan <b>menus</b>', type: 'skill', reuseLevel: 'sector-specific' },
      { id: 'serve', label: 'serve guests', type: 'skill', reuseLevel: 'cross-sector' },
      { id: 'law', label: 'food law', type: 'knowledge', reuseLevel: 'cross-sector', tags: ['green'] },
      { id: 'idle', label: 'asked for by nobody' },
    ],
    requirements: [
      requirement('cook', 'soup'),
      requirement('cook', 'law'),
      requirement('chef', 'soup'),
      requirement('chef', 'menu'),
      requirement('chef', 'law', 'optional'),
      requirement('waiter', 'serve'),
      requirement('waiter', 'menu', 'optional'),
    ],
  });
}
