import type { ConceptRef } from '../../query/answer/concept-ref.ts';
import { type FitAnswers, fitQuestions } from '../../query/fit-questions.ts';
import { inLanguage, type ViewContext } from '../view/context.ts';
import { fitVerdict } from '../view/lens/fit-view.ts';

/** Says, as questions are answered, what each answer speaks for. Answers stay on the page. */
export function connectFit(host: HTMLElement, context: ViewContext, { id, label }: ConceptRef): void {
  const form = host.querySelector<HTMLFormElement>('form[data-fit]');
  form?.addEventListener('change', () => {
    const answer = fitQuestions(context.index, id, { answers: answersIn(form), ...inLanguage(context) });
    if (answer.status === 'insufficient') return;
    const { byTrait, sum } = fitVerdict(answer, label);
    for (const question of form.querySelectorAll<HTMLElement>('[data-trait]'))
      question.querySelector('output')!.textContent = byTrait.get(question.dataset['trait']!) ?? '';
    form.querySelector('.fit-sum')!.textContent = sum;
  });
}

function answersIn(form: HTMLFormElement): FitAnswers {
  const checked = [...form.querySelectorAll<HTMLInputElement>('input:checked')];
  return Object.fromEntries(
    checked.map((input) => [
      input.closest<HTMLElement>('[data-trait]')!.dataset['trait']!,
      input.value as FitAnswers[string],
    ]),
  );
}
