import { sourceName } from '../../compact/find-concept.ts';
import { coreBytes, coreSections } from '../../compact/index-tables.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { indexIndicators } from '../../query/lens/indicator-rows.ts';
import { sourceText } from '../../query/lens/words.ts';
import { metricWords } from '../../similarity/all-metrics.ts';
import { openData } from '../ask/open-data.ts';
import { csvOption, dataOptions } from '../ask/options.ts';
import type { Answer, CommandModule } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { bytesText, countText, plural } from '../tell/figures.ts';
import { heading, sectionLine } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';
import { tableLines } from '../tell/table.ts';
import { weightingWords } from '../tell/weighting-words.ts';

export const infoCommand: CommandModule = {
  name: 'info',
  summary: 'what a data set or a saved index holds',
  description:
    'Source, languages, counts, every section of the index with its bytes, and the issues met when it was read.',
  arguments: [{ name: '[paths...]', description: 'the same as --data' }],
  options: [
    ...dataOptions,
    csvOption,
    { flags: '--methods', description: 'list the methods and weightings that --method and --weighting take' },
  ],
  examples: [
    ['info', 'the embedded sample'],
    ['info esco.skg', 'a saved index'],
    ['info --methods', 'how occupations can be compared'],
  ],
  run: async (call) => {
    if (call.flag('methods')) return methodsAnswer();
    const index = await openData(call, call.arguments);
    const sections = sectionsOf(index);
    const { meta } = index;
    return {
      json: {
        source: meta.source,
        furtherSources: meta.furtherSources ?? [],
        indicators: indicatorsOf(index),
        language: meta.language,
        languages: meta.languages,
        counts: meta.counts,
        layers: meta.layers,
        tags: meta.tags,
        kinds: meta.kinds,
        weighting: meta.weighting,
        made: meta.sections ?? {},
        issues: meta.issues,
        bytes: { total: index.byteLength, core: coreBytes(index) },
        sections,
      },
      csv: () =>
        tableOf(
          sections.map(({ name, bytes, core }) => ({ section: name, bytes, core: String(core) })),
          ['section', 'bytes', 'core'],
        ),
      text: (screen) => infoLines(screen, index, sections),
      index,
    };
  },
};

interface InfoIndicator {
  readonly id: string;
  readonly label: string;
  /** Whether occupations without a figure get an estimate; null where that was not tried. */
  readonly estimated: boolean | null;
}

function indicatorsOf(index: SkillIndex): InfoIndicator[] {
  return indexIndicators(index).map(({ facts: { id, label }, estimate }) => ({
    id,
    label,
    estimated: estimate === null ? null : estimate.given,
  }));
}

interface SectionSize {
  readonly name: string;
  readonly bytes: number;
  readonly core: boolean;
}

function sectionsOf(index: SkillIndex): SectionSize[] {
  return [...index.sections].map(([name, { byteLength }]) => ({
    name,
    bytes: byteLength,
    core: coreSections.includes(name),
  }));
}

function infoLines(screen: Screen, index: SkillIndex, sections: readonly SectionSize[]): string[] {
  const { meta } = index;
  const { licence, url, levelScale } = meta.source;
  const facts: (readonly [string, string])[] = [
    ['occupations', countText(meta.counts.occupations)],
    ['skills', countText(meta.counts.skills)],
    ['groups', countText(meta.counts.groups)],
    ['requirements', `${countText(meta.counts.requirements)} (${meta.kinds.join(', ')})`],
    ['skill relations', countText(meta.counts.skillRelations)],
    ['languages', meta.languages.join(', ')],
    ['layers', meta.layers.join(', ')],
    ['tags', meta.tags.join(', ') || 'none'],
    ['level', levelScale ?? 'not stated'],
    ['weighting', meta.weighting.name],
    ['licence', licence ?? 'not stated'],
    ...(meta.furtherSources ?? []).map((source): readonly [string, string] => [
      'also from',
      `${sourceText({ source })}, ${source.licence ?? 'licence not stated'}`,
    ]),
    ...indicatorsOf(index).map(({ id, label, estimated }): readonly [string, string] => [
      'indicator',
      `${label} (${id})${estimated === null ? '' : estimated ? ', estimated where unknown' : ', too hard to estimate'}`,
    ]),
    ['from', url ?? 'not stated'],
    ['size', `${bytesText(index.byteLength)}, of which ${bytesText(coreBytes(index))} core`],
  ];
  const issues = Object.entries(meta.issues);
  return [
    ...heading(screen, sourceName(index)),
    '',
    ...tableLines(
      screen,
      [
        { title: '', cell: ([name]: readonly [string, string]) => name, style: screen.styles.dim },
        { title: '', cell: ([, value]) => value, flexible: true },
      ],
      facts,
      { header: false },
    ),
    '',
    sectionLine(screen, 'Sections', countText(sections.length)),
    ...tableLines<SectionSize>(
      screen,
      [
        { title: 'name', cell: ({ name }) => name },
        { title: 'bytes', cell: ({ bytes }) => bytesText(bytes), align: 'right' },
        { title: '', cell: ({ core }) => (core ? 'core' : 'optional'), style: screen.styles.dim },
      ],
      sections,
    ),
    '',
    sectionLine(screen, 'Issues met when it was read', issues.length === 0 ? 'none' : ''),
    ...tableLines(
      screen,
      [
        { title: '', cell: ([, count]: [string, number]) => countText(count), align: 'right' },
        { title: '', cell: ([code]) => code },
      ],
      issues,
      { header: false },
    ),
    ...(issues.length === 0
      ? []
      : [screen.styles.dim(`  ${plural(issues.length, 'kind')}; skillgraph check PATH lists them one by one.`)]),
  ];
}

async function methodsAnswer(): Promise<Answer> {
  const { compositeWords } = await import('../ask/contestants.ts');
  const methods = [
    ...metricWords.map(([{ name }, words]) => ({ name, words })),
    { name: 'tversky:α,β', words: 'α counts what only the first has, β what only the other has' },
    ...compositeWords.map(([name, words]) => ({ name, words })),
  ];
  const weightings = weightingWords.map(([{ name }, words]) => ({ name, words }));
  return {
    json: { methods, weightings },
    csv: () =>
      tableOf(
        [
          ...methods.map((method) => ({ kind: 'method', ...method })),
          ...weightings.map((weighting) => ({ kind: 'weighting', ...weighting })),
        ],
        ['kind', 'name', 'words'],
      ),
    text: (screen) => [
      sectionLine(screen, 'Methods', '--method; with a weighting, cosine@rarity; several fused, jaccard+features'),
      ...namesAndWords(screen, methods),
      '',
      sectionLine(screen, 'Weightings', '--weighting; products with *, such as essentialOnly*rarity'),
      ...namesAndWords(screen, weightings),
    ],
  };
}

function namesAndWords(screen: Screen, rows: readonly { readonly name: string; readonly words: string }[]): string[] {
  return tableLines(
    screen,
    [
      {
        title: '',
        cell: ({ name }: { readonly name: string; readonly words: string }) => name,
        style: screen.styles.accent,
      },
      { title: '', cell: ({ words }) => words, flexible: true },
    ],
    rows,
    { header: false },
  );
}
