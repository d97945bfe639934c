import { type FitAnswers, fitQuestions } from '../../query/fit-questions.ts';
import type { FitQuestion } from '../../query/lens/lens-answers.ts';
import { askedLessText, fitCaveat, lentText, questionText, spokenText } from '../../query/lens/words.ts';
import type { Call } from '../ask/call.ts';
import { namedByArguments } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, listed } from '../ask/options.ts';
import { type CommandModule, UsageError, unanswered } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { heading, noteLines } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';

export const questionsCommand: CommandModule = {
  name: 'questions',
  summary: 'three questions to ask somebody who considers an occupation',
  description:
    'What the occupation asks of a person more than most do, as at most three questions that do not ask the same twice. Answers speak for or against it; they do not add up to a fit.',
  arguments: [{ name: '<occupation...>', description: 'by any of its names, id or code' }],
  options: [
    ...dataOptions,
    csvOption,
    {
      flags: '--answers <list>',
      description: 'answers in order: yes, no or unsure, separated by commas',
      parse: listed,
    },
  ],
  examples: [
    ['questions "ICT operations manager"', 'in the sample'],
    ['questions chef --answers yes,no', 'what the answers speak for'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const subject = await namedByArguments(index, 'occupations', call);
    const asked = fitQuestions(index, subject.id, languageOf(call));
    if (asked.status === 'insufficient') return unanswered(asked);
    const answers = answersOf(call, asked.results);
    const result = fitQuestions(index, subject.id, { ...languageOf(call), answers });
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () =>
        tableOf(
          result.results.map((row) => ({ ...row, question: questionText(row) })),
          ['set', 'id', 'label', 'question', 'z', 'percentile', 'speaks'],
        ),
      text: (screen) => [
        ...heading(screen, `Could ${subject.label} fit you?`, subject.code, subject.note),
        ...noteLines(screen, lentText(result)),
        '',
        ...result.results.flatMap((question, i) => questionLines(screen, question, i + 1)),
        ...noteLines(screen, fitCaveat),
      ],
      index,
      lent: true,
    };
  },
};

/** @throws UsageError for more answers than questions, or another word. */
function answersOf(call: Call, questions: readonly FitQuestion[]): FitAnswers {
  const typed = call.list('answers');
  if (typed.length > questions.length)
    throw new UsageError(`There are ${questions.length} questions, and ${typed.length} answers.`);
  return Object.fromEntries(
    typed.map((answer, i) => {
      if (answer !== 'yes' && answer !== 'no' && answer !== 'unsure')
        throw new UsageError(`--answers takes yes, no and unsure; "${answer}" is none.`);
      return [questions[i]!.id, answer];
    }),
  );
}

function questionLines({ styles }: Screen, question: FitQuestion, number: number): string[] {
  const { speaks } = question;
  return [
    `  ${number}  ${styles.bold(questionText(question))}`,
    `     ${styles.dim(`${askedLessText(question)}.`)}${speaks === undefined ? '' : `  ${styles.accent(`Your answer ${spokenText[speaks]}.`)}`}`,
    '',
  ];
}
