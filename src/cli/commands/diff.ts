import { answerChanges } from '../../releases/answer-changes.ts';
import type { ReleaseDiff } from '../../releases/diff-types.ts';
import { releaseDiff } from '../../releases/release-diff.ts';
import { openPaths } from '../ask/open-data.ts';
import { csvOption, limitOption, limitsOption } from '../ask/options.ts';
import { vintageTable } from '../ask/vintage-table.ts';
import { type CommandModule, UsageError } from '../command.ts';
import { answerLines, diffLines } from '../tell/diff-lines.ts';
import { diffRows } from '../tell/diff-rows.ts';
import { working } from '../tell/progress.ts';

export const diffCommand: CommandModule = {
  name: 'diff',
  summary: 'what changed between two releases, and what that does to answers',
  description:
    'Compares two releases of one classification: what is kept, renamed, recoded, gone and new, requirements that came and went, and where concepts that are gone go on. A successor is called certain by name only; one that is merely alike is offered as a choice. With --answers also what changes in the most similar occupations and in moves.',
  arguments: [
    { name: '[old]', description: 'the earlier release: folder, zip, saved index or edge list' },
    { name: '[new]', description: 'the later release' },
  ],
  options: [
    { flags: '--table <file>', description: 'a published table of old and new codes instead of two releases' },
    { flags: '--answers', description: 'compare answers, too' },
    /* @__PURE__ */ limitOption(10),
    limitsOption,
    { flags: '--json', description: 'print the whole comparison as JSON' },
    csvOption,
  ],
  examples: [
    ['diff my-data esco.skg', 'what is new, gone and renamed, with successors'],
    ['diff my-data esco.skg --answers --limit 5', 'and which answers change most'],
    ['diff my-data esco.skg --csv > changes.csv', 'one row a change, for a spreadsheet'],
    ['diff --table soc-2010-to-2018.csv', 'what a published table of codes says'],
  ],
  run: async (call) => {
    const [old, now] = call.arguments;
    const table = call.text('table');
    const limit = call.number('limit') ?? 10;
    if (table !== undefined) {
      const diff = await vintageTable(table);
      return { json: printed(diff), csv: () => diffRows(diff), text: (screen) => diffLines(screen, diff, limit) };
    }
    if (old === undefined || now === undefined)
      throw new UsageError('Name two releases, the earlier one first: skillgraph diff old.skg new.skg');
    const [before, after] = [await openPaths([old]), await openPaths([now])];
    working('comparing the releases');
    const diff = releaseDiff(before, after);
    const answers = call.flag('answers') ? answerChanges(before, after, diff, { limit }) : undefined;
    return {
      json: { ...printed(diff), ...(answers === undefined ? {} : { answers }) },
      csv: () => diffRows(diff),
      text: (screen) => [
        ...diffLines(screen, diff, limit),
        ...(answers === undefined ? [] : answerLines(screen, answers)),
      ],
      index: after,
    };
  },
};

/** Kept concepts are printed where something of them changed. */
function printed(diff: ReleaseDiff) {
  const part = ({ counts, kept, gone, new: came, likenessFrom }: ReleaseDiff['occupations']) => ({
    counts,
    changed: kept.filter((concept) => changes.some((name) => concept[name] !== undefined)),
    gone,
    new: came,
    likenessFrom,
  });
  const { before, after, requirements } = diff;
  return {
    before,
    after,
    occupations: part(diff.occupations),
    skills: part(diff.skills),
    groups: part(diff.groups),
    requirements,
  };
}

const changes = ['renamed', 'recoded', 'regrouped', 'moved', 'retagged'] as const;
