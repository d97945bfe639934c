import type { FitAnswers } from '../../query/fit-questions.ts';
import type { FitAnswer } from './answers.ts';

/** Says, as questions are answered, what each answer speaks for. Answers stay on the page. */
export function connectFit(host: HTMLElement, ask: (answers: FitAnswers) => Promise<FitAnswer | null>): void {
  const form = host.querySelector<HTMLFormElement>('form[data-fit]');
  form?.addEventListener('change', async () => {
    const answer = await ask(answersIn(form));
    if (answer === null) return;
    const { byTrait, sum } = answer;
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
