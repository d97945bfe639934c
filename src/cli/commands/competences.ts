import type { Attribute, RequirementKind, SkillType } from '../../catalogue/types.ts';
import { type Competence, type CompetenceGroup, type Competences, competences } from '../../query/competences.ts';
import { namedByArguments } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions } from '../ask/options.ts';
import type { CommandModule } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { countText, percentText, plural } from '../tell/figures.ts';
import { heading, noteLines, sectionLine } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';
import { skillParagraph } from '../tell/skill-list.ts';
import { padded, wrapped } from '../tell/text.ts';

export const competencesCommand: CommandModule = {
  name: 'competences',
  summary: "an occupation's page: what it asks for, grouped",
  description:
    'Essential and optional, knowledge and skills, from what only this occupation needs to what everyone needs, with counts.',
  arguments: [{ name: '<occupation...>', description: 'by any of its names, id or code' }],
  options: [...dataOptions, csvOption, { flags: '--long', description: 'with descriptions, scope notes and links' }],
  examples: [
    ['competences "ICT operations manager"', 'the page of an occupation in the sample'],
    ['competences 5120.1 --data esco.skg --long', 'by code, with every description'],
    ['competences chef --csv', 'one row per competence'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const subject = await namedByArguments(index, 'occupations', call);
    const page = competences(index, subject.id, languageOf(call));
    const long = call.flag('long');
    return {
      json: page,
      csv: () =>
        tableOf(
          allCompetences(page).map((one) => ({ ...one, tags: one.tags.join(' ') })),
          ['kind', 'type', 'reuseLevel', 'id', 'label', 'importance', 'requiredLevel', 'degree', 'tags'],
        ),
      text: (screen) => [
        ...heading(screen, page.subject.label, page.subject.code, subject.note),
        ...factLines(screen, page),
        '',
        ...groupLines(screen, page.groups, long),
      ],
      index,
    };
  },
};

function allCompetences(page: Competences): Competence[] {
  return page.groups.flatMap(({ buckets }) => buckets.flatMap((bucket) => bucket.competences));
}

/** Where the occupation stands, what it is, and how much it asks for. */
function factLines(screen: Screen, { subject, counts, attributes }: Competences): string[] {
  const { styles, width } = screen;
  const { group, level, levelScale, description, url, altLabels } = subject;
  const place = [
    group === undefined ? '' : group.label === group.code ? group.label : `${group.code ?? ''} ${group.label}`.trim(),
    level === undefined ? '' : `${levelScale ?? 'level'} ${level}`,
  ].filter((part) => part !== '');
  const kinds = (['essential', 'optional', 'rated'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`);
  const others = altLabels.slice(0, 4).join(', ') + (altLabels.length > 4 ? `, … (${altLabels.length})` : '');
  return [
    ...(place.length === 0 ? [] : [place.join(' · ')]),
    ...(altLabels.length === 0 ? [] : noteLines(screen, `also: ${others}`, '  ')),
    ...(description === undefined ? [] : ['', ...wrapped(description, width)]),
    ...(url === undefined ? [] : ['', styles.dim(url)]),
    '',
    `${styles.bold(plural(counts.total, 'competence'))} in ${plural(counts.groups, 'group')}: ${kinds.join(', ')}`,
    ...attributeLines(screen, attributes),
  ];
}

/** Attributes as published, one line per set. */
function attributeLines(screen: Screen, attributes: readonly Attribute[]): string[] {
  const sets = [...new Set(attributes.map(({ set }) => set))];
  return sets.flatMap((set) => {
    const values = attributes.filter((attribute) => attribute.set === set).map(({ name, value }) => `${name} ${value}`);
    return skillParagraph(screen, set, values, { leadWidth: 20 });
  });
}

/** Groups with their buckets; each bucket a paragraph of names, or one competence per line with `long` or ratings. */
export function groupLines(screen: Screen, groups: readonly CompetenceGroup[], long = false): string[] {
  return groups.flatMap((group, i) => {
    const title = [...(i === 0 ? [] : ['']), sectionLine(screen, groupTitle(group), countText(group.count))];
    const filled = group.buckets.filter(({ count }) => count > 0);
    // Data without reuse levels have one bucket, which says nothing.
    const only = filled.length === 1 && filled[0]!.reuseLevel === 'unknown' ? filled[0]! : null;
    if (only !== null) return [...title, ...memberLines(screen, '', only.competences, long)];
    return [
      ...title,
      ...group.buckets.flatMap(({ reuseLevel, count, competences: members }) => {
        const name = reuseLevel === 'unknown' ? 'reuse unknown' : reuseLevel;
        const figure = padded(count === 0 ? '–' : countText(count), 4, 'right');
        return memberLines(screen, `  ${padded(name, LEAD - 9)} ${figure}   `, members, long);
      }),
    ];
  });
}

function memberLines(screen: Screen, lead: string, members: readonly Competence[], long: boolean): string[] {
  const head = lead === '' ? [] : [screen.styles.dim(lead.trimEnd())];
  if (long) return [...head, ...members.flatMap((member) => longLines(screen, member))];
  if (members.some(({ importance }) => importance !== undefined))
    return [...head, ...members.map((member) => ratedLine(screen, member))];
  if (members.length === 0) return head;
  const labels = members.map(({ label }) => label);
  return skillParagraph(screen, lead.trimStart(), labels, { limit: labels.length, leadWidth: lead === '' ? 2 : LEAD });
}

const LEAD = 30;

const typeWords: Readonly<Record<SkillType, string>> = {
  skill: 'skills and competences',
  knowledge: 'knowledge',
  language: 'languages',
  attitude: 'attitudes',
  ability: 'abilities',
  technology: 'technologies',
  tool: 'tools',
  activity: 'activities',
  unknown: 'competences',
};

const kindWords: Readonly<Record<RequirementKind, string>> = {
  essential: 'Essential ',
  optional: 'Optional ',
  rated: 'Rated ',
};

export function groupTitle({ kind, type, layer }: CompetenceGroup): string {
  const words = typeWords[type];
  return kindWords[kind] + words + (kind === 'rated' && !words.startsWith(layer) ? ` (${layer})` : '');
}

function ratedLine({ styles }: Screen, { label, importance, requiredLevel }: Competence): string {
  const figures = [
    importance === undefined ? '' : percentText(importance),
    requiredLevel === undefined ? '' : styles.dim(`level ${percentText(requiredLevel)}`),
  ];
  return `    ${padded(figures[0]!, 7, 'right')}  ${padded(label, 44)}  ${figures[1]}`.trimEnd();
}

function longLines(
  { styles, width }: Screen,
  { label, tags, description, scopeNote, url, importance }: Competence,
): string[] {
  const extras = [...tags, ...(importance === undefined ? [] : [percentText(importance)])];
  return [
    `    ${styles.bold(label)}${extras.length === 0 ? '' : `  ${styles.accent(extras.join(' · '))}`}`,
    ...[description, scopeNote === undefined ? undefined : `Note: ${scopeNote}`]
      .filter((text) => text !== undefined)
      .flatMap((text) => wrapped(text, width - 6).map((line) => `      ${line}`)),
    ...(url === undefined ? [] : [styles.dim(`      ${url}`)]),
  ];
}
