import { extname } from 'node:path';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { ReleaseDiff } from '../../releases/diff-types.ts';
import { migrated } from '../../releases/migrated.ts';
import { releaseDiff } from '../../releases/release-diff.ts';
import { openPaths } from '../ask/open-data.ts';
import { limitsOption, listed } from '../ask/options.ts';
import { readStored } from '../ask/stored-data.ts';
import { vintageTable } from '../ask/vintage-table.ts';
import { type Call, type CommandModule, UsageError } from '../command.ts';
import { writeDocument } from '../streams/write-document.ts';
import { countText, plural } from '../tell/figures.ts';
import { migrationReport } from '../tell/migration-report.ts';

export const migrateCommand: CommandModule = {
  name: 'migrate',
  summary: 'move stored ids, profiles and tables along to a new release',
  description:
    'Reads a profile, a list of names or a table (edge list, evidence, observed moves), and writes it in the names of the later release. What has one certain successor is replaced; rows that need a person are set apart in a file beside, and a report says what became of every name that did not simply stay.',
  arguments: [{ name: '<file>', description: 'what to move along: .csv, .tsv, .json, or .txt with one name a line' }],
  options: [
    { flags: '--from <path>', description: 'the release it is written in: folder, zip, saved index or edge list' },
    { flags: '--to <path>', description: 'the release to move to' },
    { flags: '--table <file>', description: 'a published table of old and new codes instead of two releases' },
    { flags: '-o, --output <file>', description: 'where to write it; the report goes beside, as <file>.report.md' },
    {
      flags: '--columns <list>',
      description: 'what columns hold, such as job=occupations,skill=skills (default: told from what stands in them)',
      parse: listed,
    },
    limitsOption,
    { flags: '--json', description: 'print what became of every name as JSON' },
  ],
  examples: [
    [
      'migrate pairs.csv --from my-data --to esco.skg -o pairs-new.csv',
      'a table; its columns are known by what they hold',
    ],
    ['migrate me.txt --from my-data --to esco.skg -o me-new.txt', 'a list of skills'],
    ['migrate codes.txt --table soc-2010-to-2018.csv -o codes-2018.txt', 'over a published table of codes'],
  ],
  run: async (call) => {
    const output = call.text('output');
    if (output === undefined) throw new UsageError('Say where to write it: -o moved.csv');
    const { diff, before, after } = await releasesOf(call);
    const path = call.arguments[0]!;
    const { input, write } = await readStored(path, { diff, before, columns: call.list('columns') });
    const result = migrated(input, diff, { before, after });
    const { counts, moved, open } = result;
    const report = `${output}.report.md`;
    const left = counts.left === 0 ? null : `${output}.left${extname(path)}`;
    await writeDocument(output, write(result.output));
    if (left !== null) await writeDocument(left, write(result.left));
    await writeDocument(report, migrationReport({ path, output, left, diff, result }));
    return {
      json: { output, report, left, before: diff.before.name, after: diff.after.name, counts, moved, open },
      text: ({ styles }) => [
        `${styles.good('saved')} ${styles.bold(output)}  ${diff.before.name} → ${diff.after.name}`,
        `  ${plural(counts.entries, 'entry', 'entries')}: ${countText(counts.unchanged)} as they were, ${countText(counts.moved)} rewritten, ${countText(counts.left)} for a person`,
        ...(left === null ? [] : [`  ${left} holds what needs a person, untouched`]),
        `  ${report} says what became of each name`,
      ],
      ...(after === undefined ? {} : { index: after }),
    };
  },
};

async function releasesOf(
  call: Call,
): Promise<{ readonly diff: ReleaseDiff; readonly before?: SkillIndex; readonly after?: SkillIndex }> {
  const table = call.text('table');
  if (table !== undefined) return { diff: await vintageTable(table) };
  const [from, to] = [call.text('from'), call.text('to')];
  if (from === undefined || to === undefined)
    throw new UsageError('Say between which releases: --from old.skg --to new.skg, or --table with a table of codes');
  const [before, after] = [await openPaths([from]), await openPaths([to])];
  return { diff: releaseDiff(before, after), before, after };
}
