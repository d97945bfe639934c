import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { lackingAlike } from '../../../query/lens/starting-points.ts';
import { hardlyElsewhereTitle } from '../../../query/lens/words.ts';
import type { OccupationSummary, SummarySkill } from '../../../query/occupation-summary.ts';
import { counted, countText, percent } from '../parts.ts';

/** A piece of a sentence: words, or a concept that leads somewhere. */
export type Piece = string | { readonly skill: ConceptRef } | { readonly occupation: ConceptRef };

/** A question and what is known of it: a sentence or two, a list, what follows. */
export interface FaqEntry {
  readonly question: string;
  /** What its figures say. */
  readonly term: 'degree' | 'composition' | 'start';
  readonly lead: readonly Piece[];
  readonly list: readonly (readonly Piece[])[];
  readonly after: readonly (readonly Piece[])[];
}

/** What people ask of an occupation, in words: the one place for the page, the report and Markdown. */
export function faqEntries({
  mostImportant,
  hardlyElsewhere,
  alsoExpected,
  differs,
  startingPoints,
  missingThroughout,
}: OccupationSummary): FaqEntry[] {
  const important: FaqEntry = {
    question: 'Which skills are most important?',
    term: 'degree',
    lead: ['What is asked for here and in few other occupations.'],
    list: mostImportant.map((skill) => [{ skill }, `: ${skill.kind}, ${askedBy(skill)}`]),
    after: [
      ...(hardlyElsewhere.length === 0 ? [] : [[`${hardlyElsewhereTitle}: `, ...joined(hardlyElsewhere), '.']]),
      ...(alsoExpected.length === 0 ? [] : [['Also expected, as in many jobs: ', ...joined(alsoExpected), '.']]),
    ],
  };
  return [
    ...([mostImportant, hardlyElsewhere, alsoExpected].some(({ length }) => length > 0) ? [important] : []),
    ...(differs === null ? [] : [difference(differs)]),
    startingFrom(startingPoints, missingThroughout),
  ];
}

function askedBy({ degree, of }: SummarySkill): string {
  return `${countText(degree)} of ${counted(of, 'occupation')} ${degree === 1 ? 'asks' : 'ask'} for it`;
}

function difference({
  from,
  shared,
  onlyHere,
  onlyThere,
  composition,
}: NonNullable<OccupationSummary['differs']>): FaqEntry {
  const rarest = (title: string, list: readonly SummarySkill[]): readonly (readonly Piece[])[] =>
    list.length === 0 ? [] : [[`${title}: `, ...joined(list), '.']];
  const apart = composition.filter(({ share, beside }) => Math.abs(share - (beside?.share ?? 0)) >= 0.005);
  return {
    question: `How does it differ from ${from.label}?`,
    term: 'composition',
    lead: [shared === 0 ? 'The two share no skill.' : `The two share ${counted(shared, 'skill')}.`],
    list: [...rarest('Only here', onlyHere), ...rarest('Only there', onlyThere)],
    after:
      apart.length === 0
        ? []
        : [
            [
              `By weight the two differ most in: ${apart.map(({ label, share, beside }) => `${label || 'skills in no group'} (${percent(share)} here, ${percent(beside!.share)} there)`).join('; ')}.`,
            ],
          ],
  };
}

function startingFrom(points: OccupationSummary['startingPoints'], throughout: readonly ConceptRef[]): FaqEntry {
  return {
    question: 'What is a good starting point?',
    term: 'start',
    lead: [
      points.length === 0
        ? 'No occupation at its level or below comes near enough in what it asks for.'
        : 'Occupations at its level or below from which it is a realistic step, the most alike first, with what is then missing most.',
      ...(throughout.length === 0 ? [] : [' None of them brings along ', ...joined(throughout), '.']),
    ],
    list: lackingAlike(points).map(({ from, missing }) => [
      ...from.flatMap(({ missing, score, ...occupation }, at): Piece[] =>
        at === 0 ? [{ occupation }] : [', ', { occupation }],
      ),
      ...(missing.length > 0
        ? [throughout.length === 0 ? ': to learn ' : ': also to learn ', ...joined(missing)]
        : throughout.length === 0
          ? [': nothing essential is missing']
          : []),
    ]),
    after: [],
  };
}

function joined(skills: readonly ConceptRef[]): Piece[] {
  return skills.flatMap((skill, at): Piece[] => (at === 0 ? [{ skill }] : [', ', { skill }]));
}
