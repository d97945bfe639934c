import { attributionOf } from '../compact/attribution.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { toMermaid } from '../export/to-mermaid.ts';
import { adjacentSkills } from '../query/adjacent-skills.ts';
import { isPerhapsThere, perhapsThereWords } from '../query/adjacent-words.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import { type Competence, type Competences, competences } from '../query/competences.ts';
import { growth } from '../query/growth.ts';
import type { MoveFacts } from '../query/move/move-view.ts';
import { moveWords } from '../query/move/move-words.ts';
import { pathways } from '../query/pathways.ts';
import { similarOccupations } from '../query/similar-occupations.ts';
import { skillGap } from '../query/skill-gap.ts';
import { lensLines } from './lens-markdown.ts';
import { markdownLink, markdownTable, markdownText } from './markdown.ts';
import { type ReportOptions, type ReportSubject, reportSubject, webAddress } from './report-options.ts';
import { groupTitle, reuseTitle } from './view/competences-view.ts';
import { inLanguage } from './view/context.ts';
import { reportTerms } from './view/glossary.ts';
import { counted, percent } from './view/parts.ts';

/**
 * One occupation's page as Markdown: the same as {@link renderReport}, for a wiki, an issue or a chat. A pathway is a
 * Mermaid flowchart.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`.
 *
 * @example
 * await writeFile('report.md', renderReportMarkdown(index, 'ICT operations manager'));
 */
export function renderReportMarkdown(index: SkillIndex, occupation: string, options: ReportOptions = {}): string {
  const subject = reportSubject(index, occupation, options);
  const facts = competences(index, subject.from.id, inLanguage(subject.context));
  const blocks = [
    ...head(facts),
    ...competenceLines(facts),
    ...lensLines(subject),
    ...similarLines(subject),
    ...gapLines(subject),
    ...learnLines(subject),
    ...growthLines(subject),
    ...pathwayLines(subject),
    '## What the figures say',
    '',
    ...reportTerms.map(([name, says]) => `- **${name}**: ${markdownText(says)}`),
    '',
    '---',
    '',
    markdownText(attributionOf(index.meta) ?? `Data: ${index.meta.source.name}.`),
  ];
  return `${blocks.join('\n')}\n`;
}

function head({ subject, counts }: Competences): string[] {
  const { label, code, group, level, levelScale, description, altLabels, tags, url } = subject;
  const facts = [
    code,
    group === undefined ? undefined : `${group.label}${group.code === undefined ? '' : ` (${group.code})`}`,
    level === undefined ? undefined : `${levelScale ?? 'level'} ${level}`,
    ...tags,
  ].filter((fact) => fact !== undefined);
  const figures = Object.entries(counts).filter(([, count]) => count > 0);
  return [
    `# ${markdownText(label)}`,
    '',
    ...paragraph(facts.map(markdownText).join(' · ')),
    ...paragraph(description === undefined ? '' : markdownText(description)),
    ...paragraph(altLabels.length === 0 ? '' : `Also called ${altLabels.map(markdownText).join(', ')}.`),
    ...paragraph(url === undefined ? '' : markdownLink('Source', url)),
    ...markdownTable(
      figures.map(([name]) => (name === 'total' ? 'competences' : name)),
      [figures.map(([, count]) => String(count))],
    ),
    '',
  ];
}

function competenceLines({ groups }: Competences): string[] {
  return groups.flatMap((group) => [
    `## ${markdownText(groupTitle(group))} (${group.count})`,
    '',
    ...group.buckets.flatMap(({ reuseLevel, count, competences: list }) =>
      count === 0 ? [] : [`### ${reuseTitle(reuseLevel)} (${count})`, '', ...list.map(competenceLine), ''],
    ),
  ]);
}

function competenceLine({ id, label, description, tags, importance }: Competence): string {
  const about = [
    ...(importance === undefined ? [] : [percent(importance)]),
    ...(tags.length === 0 ? [] : [`*${tags.map(markdownText).join(', ')}*`]),
    ...(description === undefined ? [] : [markdownText(description)]),
  ];
  return `- **${markdownLink(label, webAddress(id))}**${about.length === 0 ? '' : `: ${about.join(' · ')}`}`;
}

function similarLines({ context, from, similar }: ReportSubject): string[] {
  const { results } = similarOccupations(context.index, from.id, { limit: similar, ...inLanguage(context) });
  if (results.length === 0) return section('Similar occupations', ['No other occupation shares a competence.']);
  return section(
    'Similar occupations',
    markdownTable(
      ['', 'occupation', 'code', 'similarity', 'shared skills'],
      results.map(({ id, label, code, score, shared }, i) => [
        String(i + 1),
        markdownLink(label, webAddress(id)),
        markdownText(code ?? ''),
        percent(score),
        String(shared),
      ]),
    ),
  );
}

function gapLines({ context, from, gapTo }: ReportSubject): string[] {
  if (gapTo === undefined) return [];
  const gap = skillGap(context.index, from.id, gapTo.id, inLanguage(context));
  if (gap.status === 'insufficient') return section('What lies between', [gap.reason]);
  const lists = (['essential', 'rated', 'optional'] as const).flatMap((kind) => {
    const { needed, have, partial, missing } = gap[kind];
    if (needed === 0) return [];
    return [
      `- ${kind}, already there (${have.length} of ${needed}): ${labels(have)}`,
      ...(partial.length === 0 ? [] : [`- ${kind}, there in part (${partial.length}): ${labels(partial)}`]),
      `- ${kind}, to learn (${missing.length}): ${labels(missing)}`,
    ];
  });
  return section(`From ${markdownText(from.label)} to ${markdownText(gapTo.label)}`, lists);
}

function learnLines({ context, from }: ReportSubject): string[] {
  const answer = adjacentSkills(context.index, from.id, inLanguage(context));
  if (answer.status === 'insufficient') return section('Learn next', [answer.reason]);
  return section(
    'Learn next',
    answer.results.map(
      ({ id, label, score, support }) =>
        `- **${markdownLink(label, webAddress(id))}**: asked for by ${labels(support.occupations)}${isPerhapsThere(answer, { score }) ? ` (${perhapsThereWords})` : ''}`,
    ),
  );
}

function growthLines({ context, from }: ReportSubject): string[] {
  const answer = growth(context.index, from.id, inLanguage(context));
  if (answer.status === 'insufficient') return section('Where it can lead', [answer.reason]);
  const step = (title: string, list: readonly MoveFacts[]) =>
    list.map((move) => `- ${title}: ${markdownLink(move.label, webAddress(move.id))} · ${moveWords(move)}`);
  const lines = [
    ...step('a step up', answer.upward),
    ...step('sideways', answer.sideways),
    ...step('two steps ahead', answer.ahead),
  ];
  return section('Where it can lead', lines.length === 0 ? ['No step is within reach.'] : lines);
}

function pathwayLines({ context, from, pathTo }: ReportSubject): string[] {
  if (pathTo === undefined) return [];
  const answer = pathways(context.index, from.id, pathTo.id, { limit: 2, ...inLanguage(context) });
  const title = `Ways to ${markdownText(pathTo.label)}`;
  if (answer.status === 'insufficient') return section(title, [answer.reason]);
  const { direct, towards = [] } = answer;
  const straight = `Straight there: ${direct.move ? 'a move' : 'no move'} · ${moveWords(direct)} · ${counted(direct.learnt.length, 'skill')} to learn.`;
  if (answer.results.length === 0)
    return section(title, [
      straight,
      ...(direct.move
        ? []
        : ['', 'No job in between brings one nearer under this gate. Open now, and nearest to it:', '']),
      ...towards.map((move) => `- ${markdownLink(move.label, webAddress(move.id))} · ${moveWords(move)}`),
    ]);
  const routes = answer.results.map(
    ({ hops }, i) =>
      `${i + 1}. ${hops.map(({ label, learnt }) => `${markdownText(label)} (${counted(learnt.length, 'skill')} to learn)`).join(' → ')}`,
  );
  return section(title, [straight, '', '```mermaid', toMermaid(answer, { routes: 2 }).trimEnd(), '```', '', ...routes]);
}

function section(title: string, lines: readonly string[]): string[] {
  return [`## ${title}`, '', ...lines, ''];
}

function paragraph(text: string): string[] {
  return text === '' ? [] : [text, ''];
}

function labels(refs: readonly ConceptRef[]): string {
  return refs.length === 0 ? 'none' : refs.map(({ label }) => markdownText(label)).join(', ');
}
