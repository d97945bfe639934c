import { once } from 'node:events';
import { sourceName } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { renderExplorer } from '../../explorer/render-explorer.ts';
import type { ReleaseDiff } from '../../releases/diff-types.ts';
import { openData, openPaths } from '../ask/open-data.ts';
import { dataOption, limitsOption, wholeNumber } from '../ask/options.ts';
import { type CommandModule, UsageError } from '../command.ts';
import { writeDocument } from '../streams/write-document.ts';
import { bytesText, plural } from '../tell/figures.ts';
import { finished, underBar, working } from '../tell/progress.ts';

export const exploreCommand: CommandModule = {
  name: 'explore',
  summary: 'a page to look around in: one HTML file that works offline',
  description:
    'Writes one HTML file with the data inside: search, competences, similar occupations and why, gaps, pathways, growth, your own profile, a network to walk in. It needs no server and no connection. With --serve it is shown on this machine instead, until you press Ctrl-C.',
  arguments: [{ name: '[paths...]', description: 'folders, zips, a saved index or edge lists; the same as --data' }],
  options: [
    dataOption,
    limitsOption,
    { flags: '-o, --output <file>', description: 'where to write the page (default: explorer.html)' },
    { flags: '--since <path>', description: 'an earlier release: mark what is new and changed, and show what is gone' },
    { flags: '--title <text>', description: 'title of the page' },
    { flags: '--serve', description: 'serve the page on this machine instead of writing it' },
    { flags: '--port <number>', description: 'port for --serve (default: any free one)', parse: wholeNumber },
  ],
  examples: [
    ['explore', 'the sample, as explorer.html'],
    ['explore esco.skg -o esco.html --title "Our jobs"', 'a saved index, under your own title'],
    ['explore esco.skg --since my-data -o changes.html', 'with what changed since an earlier release'],
    ['explore my-data --serve', 'only look, here and now'],
  ],
  run: async (call) => {
    const title = call.text('title');
    const port = call.number('port') ?? 0;
    if (port > 65_535) throw new UsageError('A port is a number from 0 to 65535.');
    const index = await openData(call, call.arguments);
    const earlier = call.text('since');
    const since = earlier === undefined ? undefined : await diffSince(earlier, index);
    const making = 'making the page';
    working(making);
    const page = await underBar(making, (onProgress) =>
      renderExplorer(index, {
        ...(title === undefined ? {} : { title }),
        ...(since === undefined ? {} : { since }),
        onProgress,
      }),
    );
    if (call.flag('serve')) {
      finished();
      const { servePage } = await import('../streams/serve-page.ts');
      const { address, close } = await servePage(page, port);
      process.stdout.write(`${sourceName(index)} is at ${address}\nPress Ctrl-C to stop.\n`);
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      close();
      return 0;
    }
    const output = call.text('output') ?? 'explorer.html';
    const bytes = await writeDocument(output, page);
    const { occupations, skills } = index.meta.counts;
    return {
      json: undefined,
      text: ({ styles }) => [
        `${styles.good('saved')} ${styles.bold(output)}  ${bytesText(bytes)}`,
        `  ${sourceName(index)}: ${plural(occupations, 'occupation')}, ${plural(skills, 'skill')}. Open the file in a browser.`,
      ],
      index,
      lent: true,
    };
  },
};

/** What changed since an earlier release. */
async function diffSince(earlier: string, index: SkillIndex): Promise<ReleaseDiff> {
  const { releaseDiff } = await import('../../releases/release-diff.ts');
  return releaseDiff(await openPaths([earlier]), index);
}
