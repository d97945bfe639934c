import { html, type Markup } from '../html.ts';

/** What figures of the page say, each in a sentence or two, with its unit. */
const glossary = {
  likeness:
    'How alike two occupations are: 0 % nothing in common, 100 % the same. It compares what both ask for, rare skills counting more than common ones, and the groups these skills belong to.',
  held: 'Of what the target must have, the share that is there already, in per cent: rare skills weigh more than common ones. It explains a move and does not rank it.',
  gate: 'Where moves begin, as likeness from 0 to 1. Near is as alike as occupations of one group are at the least, close as alike as they are on average; both are read from the data.',
  fit: 'What your skills say for an occupation, in per cent of the most that so many skills could say. A skill that few occupations ask for says more.',
  there:
    'Of what must be there, the share that is, in per cent, each skill counting the same. Kindred skills count in part where it says so.',
  share: 'How much of the likeness comes from this skill, in per cent of the whole.',
  together: 'How often the two are asked for by the same occupations: 0 % never, 100 % always.',
  learn:
    'How much speaks for the skill: the more of the occupations like this one ask for it, and the more alike they are, the longer the bar. The longest is the first.',
  detour: 'The part of what is learnt on the way that the target does not ask for, in per cent of all that is learnt.',
  common: 'Of the occupations in the drawing, the share that asks for the skill, in per cent.',
} as const;

export type Term = keyof typeof glossary;

/** A question mark that opens to what a figure says; on paper it is left out. */
export function help(term: Term): Markup {
  return html`<details class="help"><summary aria-label="What does this figure say?">?</summary><span class="help-text">${glossary[term]}</span></details>`;
}
