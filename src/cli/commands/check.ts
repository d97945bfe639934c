import { type Catalogue, type Issue, type IssueCode, issueCodes } from '../../catalogue/types.ts';
import { readData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption } from '../ask/options.ts';
import { readingOptions, readingOptionsOf } from '../ask/reading-options.ts';
import type { CommandModule } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { countText, plural } from '../tell/figures.ts';
import { heading } from '../tell/heading.ts';
import type { Screen } from '../tell/screen.ts';
import { wrapped } from '../tell/text.ts';

export const checkCommand: CommandModule = {
  name: 'check',
  summary: 'read a data set and list everything odd in it',
  description:
    'Every repair and every problem, by kind, with examples and where they are (file:row, the header being row 1). Exit code 1 only when the data cannot be read at all.',
  arguments: [{ name: '[paths...]', description: 'folders, zips or edge lists; the same as --data' }],
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !/^--(lang|no-cache)/.test(flags)),
    csvOption,
    /* @__PURE__ */ limitOption(3),
    ...readingOptions,
  ],
  examples: [
    ['check "ESCO dataset - v1.2.0 - classification - en - csv.zip"', 'a download as it is'],
    ['check my-data --limit 20', 'twenty examples of each kind'],
    ['check jobs.tsv --columns occupation=job,skill=competence', 'an edge list with columns of its own'],
    ['check my-data --csv > issues.csv', 'all issues, one per row'],
  ],
  run: async (call) => {
    const catalogue = await readData(call, readingOptionsOf(call));
    const counts = countsOf(catalogue);
    const limit = call.number('limit') ?? 3;
    return {
      json: { source: catalogue.source, languages: catalogue.languages, counts, issues: catalogue.issues },
      csv: () => tableOf(catalogue.issues, ['code', 'file', 'row', 'message']),
      text: (screen) => checkLines(screen, catalogue, counts, limit),
    };
  },
};

function countsOf(catalogue: Catalogue): Readonly<Record<string, number>> {
  return {
    occupations: catalogue.occupations.length,
    skills: catalogue.skills.length,
    groups: catalogue.groups.length,
    requirements: catalogue.requirements.length,
    'skill relations': catalogue.skillRelations.length,
    issues: catalogue.issues.length,
  };
}

function checkLines(
  screen: Screen,
  catalogue: Catalogue,
  { issues, ...counts }: Readonly<Record<string, number>>,
  limit: number,
): string[] {
  const { styles } = screen;
  const { name, version } = catalogue.source;
  const stated = Object.entries(counts).map(([what, count]) => `${countText(count)} ${what}`);
  return [
    ...heading(screen, version === undefined ? name : `${name} ${version}`),
    ...wrapped(`${stated.join(', ')}; languages: ${catalogue.languages.join(', ')}.`, screen.width),
    '',
    issues === 0 ? styles.good('No issues.') : `${styles.bold(plural(issues!, 'issue'))}, by kind:`,
    ...[...byCode(catalogue.issues)].flatMap(([code, members]) => [
      '',
      `${styles.warn(code)}  ${countText(members.length)}`,
      ...wrapped(issueCodes[code], screen.width - 2).map((line) => styles.dim(`  ${line}`)),
      ...members.slice(0, limit).flatMap((issue) => issueLines(screen, issue)),
      ...(members.length > limit ? [styles.dim(`  … and ${countText(members.length - limit)} more`)] : []),
    ]),
  ];
}

function byCode(issues: readonly Issue[]): Map<IssueCode, Issue[]> {
  const groups = new Map<IssueCode, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return groups;
}

function issueLines({ styles, width }: Screen, { file, row, message }: Issue): string[] {
  const place = row === undefined ? file : `${file}:${row}`;
  return wrapped(`${styles.accent(place)} · ${message}`, width - 4, '    ').map((line) => `    ${line}`);
}
