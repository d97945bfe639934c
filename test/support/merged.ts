import type { Catalogue } from '../../src/index.ts';
import { borrowedRatings, type Crosswalk, createCatalogue } from '../../src/ingest/index.ts';
import { groupedCatalogue } from './grouped.ts';

const skills = Array.from({ length: 12 }, (_, i) => `r${i}`);

/** Three occupations that rate twelve skills of the layer `skills`, the name that the other catalogue's layer has, too. */
export const ratedDonor: Catalogue = createCatalogue({
  source: { name: 'Ratings', attribution: 'Ratings by hand, free.' },
  occupations: ['desk', 'kitchen', 'oven'].map((id) => ({ id, label: id })),
  skills: skills.map((id) => ({ id, label: `rated ${id}`, layer: 'skills', broader: ['rated group'] })),
  groups: [{ id: 'rated group', label: 'rated group', pillar: 'skill' }],
  requirements: ['desk', 'kitchen', 'oven'].flatMap((occupation, row) =>
    skills.map((skill, i) => {
      // Kitchen and oven rate alike, desk the other way round.
      const importance = row === 0 ? (11 - i) / 11 : (i + (row === 2 && i % 3 === 0 ? 1 : 0)) / 12;
      return { occupation, skill, kind: 'rated' as const, importance, level: importance / 2 };
    }),
  ),
});

export const toDonor: Crosswalk = {
  name: 'by hand',
  links: [
    { from: 'baker', to: 'oven', confidence: 1 },
    { from: 'clerk', to: 'desk', confidence: 1 },
    { from: 'cook', to: 'kitchen', confidence: 1 },
  ],
  source: { name: 'links', attribution: 'Links by hand.' },
};

/** The grouped catalogue, three of whose five occupations borrow ratings. */
export function mergedCatalogue(): Catalogue {
  return borrowedRatings(groupedCatalogue(), ratedDonor, toDonor);
}
