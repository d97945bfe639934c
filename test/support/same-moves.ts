import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderReport, renderReportMarkdown } from '../../src/explorer/index.ts';
import { readEsco, saveIndex } from '../../src/files/index.ts';
import { buildIndex, type Growth, growth, type SkillIndex, type Transitions, transitions } from '../../src/index.ts';
import type { MoveFacts } from '../../src/query/move/move-view.ts';
import { directionWords, gateWords, moveWords } from '../../src/query/move/move-words.ts';
import { withGates } from '../../src/query/move/stored-gates.ts';
import { skillgraph } from './command-line.ts';

const titles = { up: 'A step up', sideways: 'Sideways', down: 'A step down', ahead: 'Two steps ahead' } as const;
const inMarkdown = { up: 'a step up', sideways: 'sideways', ahead: 'two steps ahead' } as const;

interface Shown {
  readonly id: string;
  readonly words: string;
}

const told = (moves: readonly MoveFacts[]): Shown[] => moves.map((move) => ({ id: move.id, words: moveWords(move) }));

/** What the terminal says besides the version of its schema. */
function answered(json: string): unknown {
  const { schemaVersion: _, ...answer } = JSON.parse(json);
  return answer;
}

/** The moves under a title of the page to print. */
function inReport(page: string, title: string): Shown[] {
  const [, card = ''] = page.split(`<h2>${title}</h2>`);
  return Array.from(
    card
      .split('</section>')[0]!
      .matchAll(
        /<a class="concept" href="([^"]*)">[^<]*<\/a>(?:(?!<p class="held">)[\s\S])*?<p class="held">[\s\S]*?<p class="about">([^<]*)<\/p>/g,
      ),
    ([, id, words]) => ({ id: id!, words: words! }),
  );
}

function inLines(page: string, title: string): Shown[] {
  const line = new RegExp(`^- ${title}: \\[.*\\]\\(<([^>]*)>\\) · (.*)$`, 'gm');
  return Array.from(page.matchAll(line), ([, id, words]) => ({ id: id!, words: words! }));
}

/** Holds the library, the terminal and both reports to the same moves of every start. To be called within `describe`. */
export function itShowsTheSameMoves(path: string, starts: readonly string[]): void {
  let folder: string;
  let data: string;
  let index: SkillIndex;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skillgraph-moves-'));
    data = join(folder, 'index.skg');
    index = withGates(buildIndex(await readEsco(path)));
    await saveIndex(index, data);
  }, 120_000);

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const typed = async (...line: string[]): Promise<string> => {
    const { stdout, stderr, code } = await skillgraph([...line, '--data', data]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return stdout;
  };

  it.each(starts)(
    'move %s alike: the same rows in the same order and words through the same gate',
    async (start) => {
      const steps = growth(index, start) as Growth;
      const moves = transitions(index, start) as Transitions;
      const down = transitions(index, start, { direction: 'down', limit: 5 }) as Transitions;
      const lists = { up: steps.upward, sideways: steps.sideways, down: down.results, ahead: steps.ahead };

      expect(answered(await typed('growth', start, '--json'))).toEqual(JSON.parse(JSON.stringify(steps)));
      expect(answered(await typed('transitions', start, '--json'))).toEqual(JSON.parse(JSON.stringify(moves)));

      const printed = (await typed('growth', start)).split('\n');
      const rows = printed.filter((line) => /^ +\d\.\d{3} /.test(line));
      const inOrder = [...steps.upward, ...steps.sideways, ...steps.ahead];
      expect(rows).toHaveLength(inOrder.length);
      for (const [i, move] of inOrder.entries()) {
        expect(rows[i]).toContain(move.score.toFixed(3));
        expect(rows[i]).toContain(move.label.slice(0, 12));
        expect(rows[i]).toContain(directionWords(move.direction).slice(0, 10));
      }

      const page = renderReport(index, start);
      expect(page).toContain(gateWords(steps.asked));
      for (const [way, title] of Object.entries(titles))
        expect(inReport(page, title), title).toEqual(told(lists[way as keyof typeof titles]));
      const lines = renderReportMarkdown(index, start);
      for (const [way, title] of Object.entries(inMarkdown))
        expect(inLines(lines, title), title).toEqual(told(lists[way as keyof typeof inMarkdown]));
    },
    60_000,
  );
}
