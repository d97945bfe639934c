import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { type Ask, askedOf, askForms, type OptionForms } from './answer/ask.ts';
import { conceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient, insufficient } from './answer/insufficient.ts';
import type { FitQuestion, LentFrom } from './lens/lens-answers.ts';
import { tellingTraits, traitRows } from './lens/trait-rows.ts';
import { lentFrom, noTraits, traitView } from './traits.ts';

/** A person's answers to questions asked, by trait id: whether they like work that asks for it. */
export type FitAnswers = Readonly<Record<string, 'yes' | 'no' | 'unsure'>>;

export interface FitQuestionsOptions extends Ask {
  /** Answers given: then every question says what its answer speaks for. */
  readonly answers?: FitAnswers | undefined;
}

/** At most three questions that tell an occupation from others. */
export interface FitQuestions extends Answered, LentFrom {
  readonly results: readonly FitQuestion[];
}

const forms: OptionForms<FitQuestionsOptions> = { ...askForms, answers: 'object' };

/**
 * What to ask a person who considers an occupation: the traits it asks for more than others (z above .5), most first, none
 * that goes along with one asked before (|r| ≥ .7), at most three and never padded. Answers speak for it or against it;
 * they do not add up to a fit.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`, `BAD_OPTION` for an answer other than yes, no, unsure.
 *
 * @example
 * fitQuestions(index, 'graphic designer', { answers: { '1.B.1.c': 'yes' } });
 */
export function fitQuestions(
  index: SkillIndex,
  occupation: string,
  options?: FitQuestionsOptions,
): FitQuestions | Insufficient {
  const { language, answers = {} } = askedOf(index, options, forms);
  const { row, by } = findConcept(index, 'occupations', occupation);
  const subject = { kind: 'occupation', ...conceptRef(index, 'occupations', row, language), matchedBy: by } as const;
  const found = traitRows(index, row);
  if (found === null) return insufficient(subject, noTraits(index));
  for (const [id, answer] of Object.entries(answers))
    if (!Object.hasOwn(speaking, answer))
      throw new SkillGraphError('BAD_OPTION', `The answer to ${id} is "${String(answer)}"; give yes, no or unsure.`);
  const telling = tellingTraits(found);
  if (telling.length === 0)
    return insufficient(
      subject,
      'Nothing it asks of a person stands out from other occupations: no question would tell.',
    );
  const results = telling.map((trait): FitQuestion => {
    const answer = answers[trait.facts.id];
    return { ...traitView(trait), ...(answer === undefined ? {} : { speaks: speaking[answer] }) };
  });
  return { status: 'ok', subject, asked: {}, ...lentFrom(found.table, found.donors), results };
}

const speaking = { yes: 'for', no: 'against', unsure: 'neither' } as const;
