import type { AnswerChange, AnswerChanges } from '../../releases/answer-changes.ts';
import type { NeighbourChange } from '../../releases/causes.ts';
import type {
  Change,
  ChangedList,
  ConceptChanges,
  GoneConcept,
  ReleaseDiff,
  Successor,
} from '../../releases/diff-types.ts';
import { countText, plural, scoreText } from './figures.ts';
import { heading, sectionLine } from './heading.ts';
import type { Screen } from './screen.ts';
import { fewLabels, skillParagraph } from './skill-list.ts';
import { tableLines } from './table.ts';

/** A comparison of releases for people: figures first, then what needs reading. */
export function diffLines(screen: Screen, diff: ReleaseDiff, limit: number): string[] {
  return [
    ...heading(screen, `${diff.before.name} → ${diff.after.name}`),
    '',
    ...conceptLines(screen, 'Occupations', diff.occupations, limit),
    ...conceptLines(screen, 'Skills', diff.skills, limit),
    ...conceptLines(screen, 'Groups', diff.groups, limit),
    ...requirementLines(screen, diff.requirements, limit),
  ];
}

function conceptLines(screen: Screen, title: string, changes: ConceptChanges, limit: number): string[] {
  const { counts, kept, gone, new: came } = changes;
  if (counts.before + counts.after === 0) return [];
  const figures = [
    `${countText(counts.kept)} kept`,
    `${countText(counts.gone)} gone`,
    `${countText(counts.new)} new`,
    ...(['renamed', 'recoded', 'regrouped', 'moved', 'retagged'] as const)
      .filter((part) => counts[part] > 0)
      .map((part) => `${countText(counts[part])} ${part}`),
  ];
  const renamed = kept.flatMap(({ renamed: names = {}, label }) =>
    Object.values(names)
      .slice(0, 1)
      .map((change) => ({ before: change.before, after: change.after || label })),
  );
  return [
    sectionLine(screen, title, figures.join(', ')),
    ...goneLines(screen, gone, limit),
    ...skillParagraph(
      screen,
      'new',
      came.map(({ label }) => label),
      { limit },
    ),
    ...renamedLines(screen, renamed, limit),
    '',
  ];
}

function renamedLines(screen: Screen, renamed: readonly Change<string>[], limit: number): string[] {
  return [
    ...tableLines<Change<string>>(
      screen,
      [
        { title: 'called so far', cell: ({ before }) => before, flexible: true },
        { title: 'now called', cell: ({ after }) => after, flexible: true },
      ],
      renamed.slice(0, limit),
    ),
    ...(renamed.length > limit ? [`  … and ${countText(renamed.length - limit)} more now called otherwise`] : []),
  ];
}

/** What is certain and what is a choice first; what has ended is only named. */
function goneLines(screen: Screen, gone: readonly GoneConcept[], limit: number): string[] {
  const followed = gone.filter(({ certainty }) => certainty !== 'none').sort((a, b) => rank(a) - rank(b));
  const ended = gone.filter(({ certainty }) => certainty === 'none');
  const rows = tableLines<GoneConcept>(
    screen,
    [
      { title: 'gone', cell: ({ label }) => label, flexible: true },
      { title: '', cell: fateText, style: screen.styles.dim },
      {
        title: 'goes on in',
        cell: ({ successors }) => successors.map(({ label }) => label).join(' · '),
        flexible: true,
      },
      {
        title: 'because',
        cell: ({ successors }) => becauseText(successors[0]!),
        style: screen.styles.dim,
        minor: true,
      },
    ],
    followed.slice(0, limit),
  );
  return [
    ...rows,
    ...(followed.length > limit ? [`  … and ${countText(followed.length - limit)} more with a successor`] : []),
    ...skillParagraph(
      screen,
      'ended',
      ended.map(({ label }) => label),
      { limit },
    ),
  ];
}

const rank = ({ certainty, successors }: GoneConcept): number =>
  certainty === 'certain' ? 0 : 2 - (successors[0]?.likeness ?? 0);

function fateText({ fate, certainty }: GoneConcept): string {
  if (certainty === 'certain') return fate === 'merged' ? 'merged into' : 'now';
  return fate === 'split' ? 'split; choose' : 'perhaps; choose';
}

function becauseText({ evidence, likeness, tookPlaces }: Successor): string {
  if (evidence === 'stated') return 'the table says so';
  if (evidence === 'label') return 'the same name';
  if (evidence === 'altLabel') return 'one of its names';
  if (tookPlaces !== undefined && tookPlaces.taken > 0)
    return `took its place in ${countText(tookPlaces.taken)} of ${plural(tookPlaces.of, 'list')}`;
  return `alike ${scoreText(likeness)}`;
}

function requirementLines(screen: Screen, { counts, changed }: ReleaseDiff['requirements'], limit: number): string[] {
  if (counts.before + counts.after === 0) return [];
  const figures = `${countText(counts.before)} → ${countText(counts.after)}: ${countText(counts.added)} new, ${countText(counts.removed)} gone, ${countText(counts.rekinded)} changed in kind${counts.rerated > 0 ? `, ${countText(counts.rerated)} in rating` : ''}`;
  const size = ({ added, removed, rekinded, rerated }: ChangedList) =>
    added.length + removed.length + rekinded.length + rerated.length;
  const largest = [...changed].sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1)).slice(0, limit);
  return [
    sectionLine(screen, 'Requirements', figures),
    `  ${plural(counts.changedLists, 'kept occupation has', 'kept occupations have')} another list. The largest changes:`,
    ...tableLines<ChangedList>(
      screen,
      [
        { title: 'occupation', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: 'new', cell: ({ added }) => countText(added.length), align: 'right' },
        { title: 'gone', cell: ({ removed }) => countText(removed.length), align: 'right' },
        { title: 'kind', cell: ({ rekinded }) => countText(rekinded.length), align: 'right' },
        {
          title: 'such as',
          cell: ({ added, removed }) => fewLabels([...added, ...removed], 3),
          style: screen.styles.dim,
          flexible: true,
          minor: true,
        },
      ],
      largest,
    ),
  ];
}

/** What a release changes in answers, for people. */
export function answerLines(screen: Screen, { counts, mean, median, asked, results }: AnswerChanges): string[] {
  const figures =
    mean === null
      ? 'nothing to compare'
      : `of ${countText(counts.compared)} kept occupations ${countText(counts.changed)} have another ten; overlap ${scoreText(mean)} on average, median ${scoreText(median!)}`;
  return [
    '',
    sectionLine(screen, 'Answers', figures.replace('ten', asked.depth === 10 ? 'ten' : String(asked.depth))),
    ...(mean === null
      ? []
      : [
          `  Moves: ${countText(counts.movesGained)} gained, ${countText(counts.movesLost)} lost, at ${plural(counts.movesChanged, 'occupation')}.`,
        ]),
    screen.styles.dim(
      '  Overlap of the most similar before and after: 1 the same, 0 nothing in common; the top counts most.',
    ),
    ...results.flatMap((change) => changeLines(screen, change)),
  ];
}

function changeLines(screen: Screen, { label, overlap, neighbours, moves, because }: AnswerChange): string[] {
  const own = [
    ...(because.added.length > 0 ? [`${because.added.length} new`] : []),
    ...(because.removed.length > 0 ? [`${because.removed.length} gone`] : []),
    ...(because.rekinded.length > 0 ? [`${because.rekinded.length} of another kind`] : []),
  ];
  const why = own.length > 0 ? `its own requirements: ${own.join(', ')}` : 'its own requirements stay';
  return [
    '',
    `  ${scoreText(overlap)}  ${screen.styles.bold(label)}  ${screen.styles.dim(why)}`,
    ...skillParagraph(screen, '   came', neighbours.added.map(neighbourText), { limit: 5 }),
    ...skillParagraph(screen, '   went', neighbours.removed.map(neighbourText), { limit: 5 }),
    `     ${screen.styles.dim('moves')}    ${countText(moves.added.length)} gained, ${countText(moves.removed.length)} lost`,
  ];
}

function neighbourText({ label, because, requirements }: NeighbourChange): string {
  if (because === 'new' || because === 'gone') return `${label} (${because})`;
  return because === 'requirements'
    ? `${label} (${requirements[0]!.label}${requirements.length > 1 ? ', …' : ''})`
    : label;
}
