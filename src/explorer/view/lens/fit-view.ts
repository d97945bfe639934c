import type { ConceptRef } from '../../../query/answer/concept-ref.ts';
import { type FitQuestions, fitQuestions } from '../../../query/fit-questions.ts';
import type { FitQuestion } from '../../../query/lens/lens-answers.ts';
import { askedLessText, fitCaveat, lentText, questionText, sentence, spokenText } from '../../../query/lens/words.ts';
import { html, type Markup } from '../../html.ts';
import { inLanguage, type ViewContext } from '../context.ts';
import { help } from '../glossary.ts';
import { card, counted, empty, spaced } from '../parts.ts';

/** What may be answered. */
export const fitAnswers = ['yes', 'no', 'unsure'] as const;

/** At most three questions to ask oneself; on a screen they can be answered, on paper ticked. */
export function fitView(context: ViewContext, from: ConceptRef): Markup {
  const answer = fitQuestions(context.index, from.id, inLanguage(context));
  const title = 'Questions to ask yourself';
  if (answer.status === 'insufficient') return card(title, empty(answer.reason));
  const { results } = answer;
  const questions = results.map((question, at) => questionView(context, question, at + 1));
  return card(
    html`${title} ${help(context, 'asked')}`,
    html`${
      context.printed
        ? html`<ol class="questions">${questions}</ol>`
        : html`<form class="questions" data-fit="${from.id}">${questions}<p class="fit-sum" role="status"></p></form>`
    }<p class="fine">${fitCaveat} ${spaced(lentText(answer))}</p>`,
    `${counted(results.length, 'question')} on what it asks for more than most`,
  );
}

function questionView({ printed }: ViewContext, question: FitQuestion, number: number): Markup {
  const { id } = question;
  const asks = html`<p class="asked">${spaced(sentence(askedLessText(question)))}</p>`;
  if (printed)
    return html`<li class="question"><p class="ask">${questionText(question)}</p>${asks}<p class="ticks">${fitAnswers.map((answer) => html`<span>☐ ${answer}</span>`)}</p></li>`;
  return html`<fieldset class="question" data-trait="${id}"><legend>${number}. ${questionText(question)}</legend>${asks}
    <p class="answers">${fitAnswers.map(
      (answer) => html`<label><input type="radio" name="trait-${id}" value="${answer}">${answer}</label>`,
    )}<output class="speaks" aria-live="polite"></output></p></fieldset>`;
}

/** What each answer speaks for, by trait, and all of them together in a sentence. */
export function fitVerdict(
  { results }: FitQuestions,
  label: string,
): { readonly byTrait: ReadonlyMap<string, string>; readonly sum: string } {
  const given = results.filter(({ speaks }) => speaks !== undefined);
  const count = (which: FitQuestion['speaks']): number => given.filter(({ speaks }) => speaks === which).length;
  return {
    byTrait: new Map(given.map(({ id, speaks }) => [id, `${spokenText[speaks!]}.`])),
    sum:
      given.length === 0
        ? ''
        : `Of ${counted(given.length, 'answer')}, ${count('for')} for ${label}, ${count('against')} against${count('neither') > 0 ? `, ${count('neither')} neither way` : ''}.`,
  };
}
