import { type GapSide, type PartialSkill, type SkillGap, skillGap } from '../../query/skill-gap.ts';
import { bothNotes } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption } from '../ask/options.ts';
import { askedPair, fromToArgument, notUnderstoodLines, subjectOptions } from '../ask/subject.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { type CsvTable, tableOf } from '../tell/csv.ts';
import { bar, countText, percentText, plural, scoreText } from '../tell/figures.ts';
import { heading, sectionLine } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';
import { skillParagraph } from '../tell/skill-list.ts';
import { tableLines } from '../tell/table.ts';

export const gapCommand: CommandModule = {
  name: 'gap',
  summary: 'what is there, what is there in part, and what is missing for an occupation',
  description:
    'Essential and optional requirements apart. Partial credit comes from the classification alone: broader, narrower, sibling and related skills, assigned one to one so that the total is greatest.',
  arguments: [fromToArgument],
  options: [...dataOptions, csvOption, /* @__PURE__ */ limitOption(10), ...subjectOptions],
  examples: [
    ['gap "ICT operations manager" "chief information officer"', 'between two occupations of the sample'],
    ['gap --have "manage staff, manage budgets" "restaurant manager"', 'from what a person can do'],
    ['gap cook chef --csv > gap.csv', 'one row per skill'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const { from, to } = await askedPair(index, call);
    const result = skillGap(index, from.input, to.input, languageOf(call));
    if (result.status === 'insufficient') return unanswered(result);
    const limit = call.number('limit') ?? 10;
    return {
      json: result,
      csv: () => gapTable(result),
      text: (screen) => [
        ...heading(screen, `From ${from.label} to ${to.label}`, to.code, bothNotes(from, to)),
        ...gapLines(screen, result, from, limit),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};

const kinds = ['essential', 'optional', 'rated'] as const;

function gapTable(result: SkillGap): CsvTable {
  return tableOf(
    kinds.flatMap((kind) => {
      const { have, partial, missing } = result[kind];
      return [
        ...have.map((skill) => ({ ...skill, kind, status: 'have', credit: 1, through: undefined })),
        ...partial.map((skill) => ({ ...skill, kind, status: 'partial', through: skill.through.held.label })),
        ...missing.map((skill) => ({ ...skill, kind, status: 'missing', credit: 0, through: undefined })),
        ...result.surplus[kind].map((skill) => ({ ...skill, kind, status: 'surplus' })),
      ];
    }),
    ['kind', 'status', 'id', 'label', 'share', 'rarityShare', 'credit', 'through', 'degree'],
  );
}

/** A gap for people: how much is covered, then per kind what is missing, in part and held. */
export function gapLines(
  screen: Screen,
  result: SkillGap,
  { label, skills }: { readonly label: string; readonly skills?: number | undefined },
  limit: number,
): string[] {
  const { forward, forwardCredited, backward } = result.coverage;
  const surplus = kinds.flatMap((kind) => result.surplus[kind]).map(({ label }) => label);
  return [
    '',
    ...coverageLine(screen, forward.flat, `of what ${result.target.label} needs is there`),
    ...(forwardCredited.flat === forward.flat
      ? []
      : coverageLine(screen, forwardCredited.flat, 'counting kindred skills in part')),
    ...(forward.rarity === forward.flat ? [] : coverageLine(screen, forward.rarity, 'when rare skills count more')),
    ...coverageLine(
      screen,
      backward.flat,
      skills === undefined
        ? `of what ${label} needs is asked for there, too`
        : `of your ${plural(skills, 'skill is', 'skills are')} asked for there`,
    ),
    ...kinds.flatMap((kind) => sideLines(screen, kind, result[kind], limit)),
    ...(surplus.length === 0
      ? []
      : [
          '',
          sectionLine(screen, 'Not asked for there', plural(surplus.length, 'skill')),
          ...skillParagraph(screen, 'held', surplus, { limit }),
        ]),
  ];
}

function coverageLine({ styles }: Screen, share: number | null, words: string): string[] {
  if (share === null) return [];
  return [`  ${percentText(share).padStart(6)}  ${styles.accent(bar(share, 16).padEnd(16))}  ${words}`];
}

function sideLines(screen: Screen, kind: (typeof kinds)[number], side: GapSide, limit: number): string[] {
  if (side.needed === 0) return [];
  const { have, partial, missing } = side;
  const figures = [
    `${countText(side.needed)} needed`,
    `${have.length} held`,
    `${partial.length} in part`,
    `${missing.length} missing`,
  ];
  return [
    '',
    sectionLine(screen, `${kind[0]!.toUpperCase()}${kind.slice(1)}`, figures.join(', ')),
    ...skillParagraph(
      screen,
      'missing',
      missing.map(({ label }) => label),
      { limit },
    ),
    ...partialLines(screen, partial, limit),
    ...skillParagraph(
      screen,
      'held',
      have.map(({ label }) => label),
      { limit },
    ),
  ];
}

function partialLines(screen: Screen, partial: readonly PartialSkill[], limit: number): string[] {
  const lines = tableLines<PartialSkill>(
    screen,
    [
      { title: '', cell: ({ credit }) => scoreText(credit).replace(/0$/, ''), align: 'right' },
      { title: '', cell: ({ label }) => label, flexible: true },
      { title: 'through what', cell: throughText, style: screen.styles.dim, flexible: true, minor: true },
    ],
    partial.slice(0, limit),
    { header: false, indent: ' '.repeat(14) },
  );
  if (lines.length > 0) lines[0] = screen.styles.dim('  in part     ') + lines[0]!.slice(14);
  if (partial.length > limit) lines.push(`${' '.repeat(14)}… and ${countText(partial.length - limit)} more`);
  return lines;
}

function throughText({ through: { relation, held, parent } }: PartialSkill): string {
  if (relation === 'same') return 'held at a lower level';
  if (relation === 'sibling') return `through ${held.label}${parent === undefined ? '' : ` (both: ${parent.label})`}`;
  const words = { narrower: 'a part of it', broader: 'broader', related: 'related' }[relation];
  return `through ${held.label} (${words})`;
}
