import { type ExplainedContribution, type Explanation, explanation, type OneSided } from '../../query/explanation.ts';
import { comparisonOf } from '../ask/methods.ts';
import { bothNamed, bothNotes } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, methodOptions } from '../ask/options.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { type CsvTable, tableOf } from '../tell/csv.ts';
import { bar, countText, percentText, plural, scoreText } from '../tell/figures.ts';
import { heading, sectionLine } from '../tell/heading.ts';
import { methodSentence } from '../tell/method-sentence.ts';
import type { Screen } from '../tell/screen.ts';
import { firstOf, labelLines } from '../tell/skill-list.ts';
import { tableLines } from '../tell/table.ts';
import { wrapped } from '../tell/text.ts';

export const explainCommand: CommandModule = {
  name: 'explain',
  summary: 'why two occupations score as they do',
  description:
    'What each shared skill adds to the score, what only one side asks for, how much of each the other covers, and where the score stands among all of the first one.',
  arguments: [{ name: '<from-to...>', description: 'two occupations by any of their names, id or code' }],
  options: [...dataOptions, csvOption, /* @__PURE__ */ limitOption(15), ...methodOptions],
  examples: [
    ['explain "ICT operations manager" "ICT project manager"', 'two occupations of the sample'],
    [
      'explain cook chef --method coverage --weighting rarity',
      'what of a chef a cook covers, rare skills counting more',
    ],
    ['explain cook chef --json', 'every number, unrounded'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const [from, to] = await bothNamed(index, call);
    const result = explanation(index, from.input, to.input, {
      ...(await comparisonOf(index, call)),
      ...languageOf(call),
    });
    if (result.status === 'insufficient') return unanswered(result);
    const limit = call.number('limit') ?? 15;
    return {
      json: result,
      csv: () => csvTable(result),
      text: (screen) => [
        ...heading(screen, `${from.label} and ${to.label}`, undefined, bothNotes(from, to)),
        ...explanationLines(screen, result, from.label, limit),
      ],
      index,
    };
  },
};

function csvTable({ contributions, onlyFrom, onlyTo }: Explanation): CsvTable {
  return tableOf(
    [
      ...contributions.map((each) => ({ ...each, side: 'both', kindFrom: each.kinds?.from, kindTo: each.kinds?.to })),
      ...onlyFrom.map((each) => ({ ...each, side: 'from', kindFrom: each.kind })),
      ...onlyTo.map((each) => ({ ...each, side: 'to', kindTo: each.kind })),
    ],
    ['side', 'id', 'label', 'contribution', 'share', 'kindFrom', 'kindTo', 'degree'],
  );
}

/** An explanation for people: the score, what carries it, what is missing on each side. */
export function explanationLines(screen: Screen, result: Explanation, from: string, limit: number): string[] {
  const { styles, width } = screen;
  const to = result.target.label;
  const { score, percentile, coverage, contributions, indirect } = result;
  return [
    ...methodSentence(screen, result.asked.method),
    '',
    ...wrapped(
      `Score ${styles.bold(scoreText(score))}: ${standing(percentile.value, percentile.among)} for ${from}.`,
      width,
    ),
    ...wrapped(`Of what ${to} asks for, ${from} has ${styles.bold(percentText(coverage.forward))}.`, width),
    ...wrapped(`Of what ${from} asks for, ${to} has ${styles.bold(percentText(coverage.backward))}.`, width),
    '',
    sectionLine(screen, 'What both ask for', sharedFigure(contributions)),
    ...contributionLines(screen, contributions, limit),
    ...(indirect === 0
      ? []
      : [`  ${percentText(indirect / score)} of the score is indirect: no single skill carries it.`]),
    '',
    ...oneSidedLines(screen, `Asked for by ${to} alone`, result.onlyTo, limit),
    ...oneSidedLines(screen, `Asked for by ${from} alone`, result.onlyFrom, limit),
  ];
}

/** A percentile in words. */
function standing(value: number, among: number): string {
  const lower = Math.round(value * among);
  if (lower === among)
    return `the highest of ${among === 1 ? 'the one other occupation' : `all ${countText(among)} other occupations`}`;
  if (value >= 0.5) return `higher than ${percentText(value)} of ${plural(among, 'other occupation')}`;
  return `lower than ${percentText(1 - value)} of ${plural(among, 'other occupation')}`;
}

/** `17 skills, 25 groups of skills`: each kind of what both ask for, named as its rows are. */
function sharedFigure(contributions: readonly ExplainedContribution[]): string {
  const counts = new Map([['skill', 0]]);
  for (const { feature } of contributions) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .map(([feature, count]) =>
      feature === 'group' ? plural(count, 'group of skills', 'groups of skills') : plural(count, feature),
    )
    .join(', ');
}

/** Where skills add the same, the rarer one says more and is shown first. */
function contributionLines(screen: Screen, contributions: readonly ExplainedContribution[], limit: number): string[] {
  const ordered = [...contributions].sort(
    (a, b) => b.contribution - a.contribution || (a.degree ?? 0) - (b.degree ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const shown = ordered.slice(0, limit);
  const rest = ordered.slice(limit);
  const most = Math.max(...contributions.map(({ share }) => share), 0);
  const lines = tableLines<ExplainedContribution>(
    screen,
    [
      { title: 'adds', cell: ({ contribution }) => scoreText(contribution), align: 'right' },
      { title: 'share', cell: ({ share }) => percentText(share), align: 'right' },
      { title: '', cell: ({ share }) => bar(most === 0 ? 0 : share / most, 8).padEnd(8), style: screen.styles.accent },
      { title: 'skill', cell: featureLabels(contributions), style: screen.styles.bold, flexible: true },
      { title: 'asked for as', cell: kindsText, style: screen.styles.dim, minor: true },
      {
        title: 'by',
        cell: ({ degree }) => (degree === undefined ? '' : plural(degree, 'occupation')),
        align: 'right',
        style: screen.styles.dim,
        minor: true,
      },
    ],
    shown,
  );
  if (rest.length === 0) return lines;
  const share = rest.reduce((sum, each) => sum + each.share, 0);
  const added = rest.reduce((sum, each) => sum + each.contribution, 0);
  return [
    ...lines,
    screen.styles.dim(
      `  … and ${countText(rest.length)} more that add ${scoreText(added)} (${percentText(share)}); --limit shows more`,
    ),
  ];
}

/** Skills by their label; groups and others with what they are, and with their code where two are called alike. */
function featureLabels(contributions: readonly ExplainedContribution[]): (one: ExplainedContribution) => string {
  const plain = ({ feature, label }: ExplainedContribution): string =>
    feature === 'skill' ? label : `${feature} ${label}`;
  const times = new Map<string, number>();
  for (const one of contributions) times.set(plain(one), (times.get(plain(one)) ?? 0) + 1);
  return (one) =>
    times.get(plain(one)) === 1
      ? plain(one)
      : `${plain(one)} (${one.code ?? one.id.slice(one.id.lastIndexOf('/') + 1)})`;
}

function kindsText({ kinds }: ExplainedContribution): string {
  if (kinds === undefined || (kinds.from === 'rated' && kinds.to === 'rated')) return '';
  return kinds.from === kinds.to ? `${kinds.from} in both` : `${kinds.from} / ${kinds.to}`;
}

function oneSidedLines(screen: Screen, title: string, all: readonly OneSided[], limit: number): string[] {
  if (all.length === 0) return [];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return [
    sectionLine(screen, title, plural(all.length, 'skill')),
    ...kinds.flatMap((kind) => {
      const labels = all.filter((each) => each.kind === kind).map(({ label }) => label);
      const lines = labelLines(firstOf(labels, limit), screen.width - 2, { lead: `${kind}: `, indent: '    ' });
      return lines.map((line) => `  ${line}`);
    }),
    '',
  ];
}
