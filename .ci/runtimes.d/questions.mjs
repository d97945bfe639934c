// What every runtime is asked. Answers are printed with twelve digits: Math.log differs between engines in the last one.
import {
  adjacentSkills,
  explanation,
  indicators,
  nearest,
  pathways,
  profileMatches,
  similarOccupations,
  skillGap,
  transitions,
} from 'skillgraph';
import { jobFamilies } from 'skillgraph/graph';
import { sample } from 'skillgraph/sample';
import { createSearch, understand } from 'skillgraph/search';

const rounded = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

export function answers() {
  return [
    similarOccupations(sample, 'chef', { limit: 5 }),
    explanation(sample, 'chef', 'cook'),
    skillGap(sample, 'cook', 'chef'),
    transitions(sample, 'cook'),
    pathways(sample, 'ICT help desk agent', 'chief information officer'),
    profileMatches(sample, ['plan menus', 'manage staff', 'create new recipes']),
    adjacentSkills(sample, 'web developer'),
    indicators(sample, 'chef'),
    nearest(sample, 'chef'),
    understand(createSearch(sample), 'web develper'),
    jobFamilies(sample).families.length,
  ]
    .map((answer) => JSON.stringify(answer, rounded))
    .join('\n');
}

console.log(answers());
