import { frequencyWords } from '../catalogue/lens.ts';
import { composition } from '../query/composition.ts';
import { fitQuestions } from '../query/fit-questions.ts';
import { indicators } from '../query/indicators.ts';
import { byTrend, type ShownIndicator } from '../query/lens/by-trend.ts';
import {
  addedText,
  amountText,
  askedLessText,
  belowText,
  disagreementText,
  evidenceText,
  exposureWords,
  fitCaveat,
  groupText,
  lentText,
  outlookCaveats,
  partText,
  placeText,
  qualityText,
  questionText,
  ratedText,
  sentence,
  shareMeaning,
  signedText,
  sourceText,
  taskOrderText,
  variantText,
} from '../query/lens/words.ts';
import { occupationSummary } from '../query/occupation-summary.ts';
import { traits } from '../query/traits.ts';
import { markdownLink, markdownTable, markdownText } from './markdown.ts';
import { type ReportSubject, webAddress } from './report-options.ts';
import { inLanguage } from './view/context.ts';
import { type FaqEntry, faqEntries, type Piece } from './view/lens/faq.ts';
import { fitAnswers } from './view/lens/fit-view.ts';
import { shownParts } from './view/lens/indicator-parts.ts';
import { hasLensSection } from './view/lens/lens-sections.ts';
import { bySet } from './view/lens/traits-view.ts';
import { percent } from './view/parts.ts';

/** What people do, outlook, fit and questions, as Markdown. */
export function lensLines(subject: ReportSubject): string[] {
  return [...workLines(subject), ...outlookLines(subject), ...fitLines(subject), ...faqLines(subject)];
}

const TASKS = 12;
const GROUPS = 10;

function workLines({ context, from, gapTo }: ReportSubject): string[] {
  const summary = occupationSummary(context.index, from.id, { limit: TASKS, ...inLanguage(context) });
  const tasks = summary.status === 'ok' ? summary.tasks : null;
  const made = composition(context.index, from.id, {
    ...(gapTo === undefined ? {} : { beside: gapTo.id }),
    ...inLanguage(context),
  });
  return [
    '## What people do',
    '',
    ...(tasks === null
      ? ['The data hold no tasks of this occupation, nor of one that corresponds.', '']
      : [
          ...tasks.usual.map(({ text, people, model, usually, core }) => {
            const label = people ?? model;
            const notes = [
              label === undefined ? '' : exposureWords[label],
              usually === undefined ? '' : frequencyWords[usually - 1]!,
              core === false ? 'not a core task' : '',
            ].filter((note) => note !== '');
            return `- ${markdownText(text)}${notes.length === 0 ? '' : ` (${notes.map(markdownText).join('; ')})`}`;
          }),
          ...tasks.emerging.map((text) => `- new: ${markdownText(text)}`),
          '',
          ...(['people', 'model'] as const).flatMap((by) => {
            const shares = tasks[by];
            if (shares === null) return [];
            return [
              `As ${by === 'people' ? 'people' : 'a model'} judged the tasks, of their weight: ${(['E0', 'E1', 'E2'] as const).map((name) => `${percent(shares[name])} ${exposureWords[name]}`).join(', ')}.`,
              '',
            ];
          }),
          markdownText(`By weight: ${taskOrderText(tasks.usual)} ${lentText(tasks)}`),
          '',
        ]),
    '### What it is made of',
    '',
    ...(made.status === 'insufficient'
      ? [markdownText(made.reason)]
      : markdownTable(
          ['skill group', markdownText(from.label), ...(gapTo === undefined ? [] : [markdownText(gapTo.label)])],
          made.results
            .slice(0, GROUPS)
            .map(({ label, share, beside }) => [
              markdownText(label || 'in no group'),
              percent(share),
              ...(beside === undefined ? [] : [percent(beside.share)]),
            ]),
        )),
    '',
    ...(made.status === 'insufficient' ? [] : [shareMeaning, '']),
  ];
}

function outlookLines({ context, from }: ReportSubject): string[] {
  if (!hasLensSection(context.index, 'outlook')) return [];
  const answer = indicators(context.index, from.id, inLanguage(context));
  if (answer.status === 'insufficient') return ['## Outlook', '', markdownText(answer.reason), ''];
  const { results, disagreement } = answer;
  return [
    '## Outlook',
    '',
    ...(disagreement === undefined ? [] : [markdownText(disagreementText(disagreement)), '']),
    ...outlookCaveats(results).flatMap((text) => [text, '']),
    ...byTrend(results).flatMap(([title, own]) => [
      `### ${title}`,
      '',
      ...own.flatMap((shown) => indicatorLines(context, from.id, shown)),
      '',
    ]),
  ];
}

function indicatorLines(
  context: ReportSubject['context'],
  occupation: string,
  { indicator, variants }: ShownIndicator,
): string[] {
  const { label, value, evidence, source, direction } = indicator;
  const group = groupText(indicator);
  const figure = value === undefined ? 'no figure' : `${amountText(indicator, value)}; ${placeText(indicator)}`;
  const parts = shownParts(context, occupation, indicator);
  return [
    `- **${markdownText(label)}**: ${markdownText(figure)} (*${evidence === 'none' ? 'no evidence' : evidence}*)`,
    `  - ${markdownText(`${sentence(evidenceText(indicator))}${group === '' ? '' : ` ${sentence(group)}`}${qualityText(indicator)}`)}`,
    `  - ${markdownText(`High means: ${direction}.`)} ${markdownLink(sourceText(indicator), source.url === undefined ? undefined : webAddress(source.url))}`,
    ...variants.map((variant) => `  - ${markdownText(variantText(variant))}`),
    ...(parts === null
      ? []
      : [
          `  - ${[
            ...(parts.base === 0 ? [] : [`starting from ${partText(indicator, parts.base)}`]),
            ...parts.parts.map((part) => `${markdownText(part.label)} ${addedText(indicator, part.contribution)}`),
            ...(parts.rest.count === 0
              ? []
              : [`${parts.rest.count} more ${addedText(indicator, parts.rest.contribution)}`]),
          ].join('; ')}`,
        ]),
  ];
}

function fitLines({ context, from }: ReportSubject): string[] {
  if (!hasLensSection(context.index, 'fit')) return [];
  const asked = fitQuestions(context.index, from.id, inLanguage(context));
  const rated = traits(context.index, from.id, inLanguage(context));
  return [
    '## Could it fit you?',
    '',
    ...(asked.status === 'insufficient'
      ? [markdownText(asked.reason), '']
      : [
          ...asked.results.map(
            (question, at) =>
              `${at + 1}. ${markdownText(questionText(question))} ${fitAnswers.map((answer) => `☐ ${answer}`).join(' ')} (${markdownText(askedLessText(question))})`,
          ),
          '',
          fitCaveat,
          '',
        ]),
    ...(rated.status === 'insufficient'
      ? []
      : [
          ...bySet(rated.results).flatMap(([set, own]) => [
            `### ${markdownText(sentence(set).slice(0, -1))}`,
            '',
            ...markdownTable(
              ['', 'deviations from the mean of all', 'more than … of occupations', 'as rated'],
              own.map(({ label, z, below, value, min, max }) => [
                markdownText(label),
                signedText(z, 1),
                markdownText(belowText(below)),
                `${ratedText(value)}${max === undefined ? '' : ` of ${min} to ${max}`}`,
              ]),
            ),
            '',
          ]),
          markdownText(lentText(rated)),
          '',
        ]),
  ];
}

function faqLines({ context, from, gapTo }: ReportSubject): string[] {
  const summary = occupationSummary(context.index, from.id, {
    ...(gapTo === undefined ? {} : { than: gapTo.id }),
    ...inLanguage(context),
  });
  if (summary.status === 'insufficient') return [];
  return ['## Questions and answers', '', ...faqEntries(summary).flatMap(entryLines)];
}

function entryLines({ question, lead, list, after }: FaqEntry): string[] {
  const words = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return padded(piece);
        const ref = 'skill' in piece ? piece.skill : piece.occupation;
        return markdownLink(ref.label, webAddress(ref.id));
      })
      .join('');
  return [
    `### ${markdownText(question)}`,
    '',
    words(lead),
    '',
    ...list.map((pieces) => `- ${words(pieces)}`),
    ...(list.length === 0 ? [] : ['']),
    ...after.flatMap((pieces) => [words(pieces), '']),
  ];
}

/** Escaped, with the blanks at its ends kept. */
function padded(text: string): string {
  const [before = '', after = ''] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  return `${before}${markdownText(text)}${after}`;
}
