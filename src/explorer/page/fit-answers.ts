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

/** Shows, as a person says what they are like, whose work goes along with that; the latest answers count. */
export function connectPerson(
  host: HTMLElement,
  ask: (values: Readonly<Record<string, number>>) => Promise<string>,
): void {
  const form = host.querySelector<HTMLFormElement>('form[data-person]');
  const shown = host.querySelector<HTMLElement>('.person-matches');
  let asked = 0;
  const show = async (values: Readonly<Record<string, number>>): Promise<void> => {
    const asking = ++asked;
    const markup = await ask(values);
    if (asking === asked && shown !== null) shown.innerHTML = markup;
  };
  form?.addEventListener('change', () => show(valuesIn(form)));
  form?.addEventListener('reset', () => show({}));
}

function valuesIn(form: HTMLFormElement): Record<string, number> {
  const chosen = [...form.querySelectorAll<HTMLSelectElement>('select[data-trait]')];
  return Object.fromEntries(
    chosen.flatMap(({ dataset, value }) => (value === '' ? [] : [[dataset['trait']!, Number(value)] as const])),
  );
}
