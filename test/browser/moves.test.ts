import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparedBy } from '../../src/explorer/view/parts.ts';
import type { Pathways, SimilarOccupations, Transitions } from '../../src/index.ts';
import type { Growth } from '../../src/query/growth.ts';
import type { Move } from '../../src/query/move/move-view.ts';
import { gateWords, moveWords } from '../../src/query/move/move-words.ts';
import { skillgraph } from '../support/command-line.ts';
import { explorerPage, inBrowser } from './explorer-page.ts';

const sample = join(import.meta.dirname, '..', '..', 'fixtures', 'sample');
const explorer = explorerPage(async () => [
  ['build', sample, '-o', 'plain.skg'],
  ['build', sample, '-o', 'factors.skg', '--factors', '24'],
  ['explore', 'plain.skg', '-o', 'plain.html'],
  ['explore', 'factors.skg', '-o', 'factors.html'],
]);
const { open, texts } = explorer;

async function asked<Answer>(...line: string[]): Promise<Answer> {
  const { stdout, stderr } = await skillgraph([...line, '--json'], { cwd: explorer.folder() });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}

/** Addresses and words of the moves under a heading. */
async function shown(title: string) {
  const card = explorer.page().locator('.growth .card', { has: explorer.page().getByText(title, { exact: true }) });
  const items = card.locator('.steps > li');
  return items.evaluateAll((list) =>
    list.map((item) => ({
      key: decodeURIComponent(item.querySelector('a')!.getAttribute('href')!.split('/')[2]!),
      words: item.querySelectorAll('.held + .about')[0]!.textContent!,
    })),
  );
}

const told = (moves: readonly Move[]) => moves.map((move) => ({ key: move.code!, words: moveWords(move) }));

describe.runIf(inBrowser).each(['plain', 'factors'])('on an index that is %s, the page and the terminal', (name) => {
  const data = `${name}.skg`;

  it('move ten starts alike: the same occupations in the same order, in the same words, through the same gate', async () => {
    const { results } = await asked<SimilarOccupations>('similar', '1330.5', '--data', data, '--limit', '9');
    for (const code of ['1330.5', ...results.map((one) => one.code!)]) {
      await open(`#/occupation/${code}/moves`, `${name}.html`);
      const { results: moves, asked: how } = await asked<Transitions>(
        'transitions',
        code,
        '--data',
        data,
        '--limit',
        '99',
      );
      expect((await texts(explorer.page().locator('.section > .note')))[0]).toContain(gateWords(how));
      for (const [title, direction] of [
        ['A step up', 'up'],
        ['Sideways', 'sideways'],
        ['A step down', 'down'],
      ] as const)
        expect(await shown(title)).toEqual(
          told(moves.filter((move) => move.direction.direction === direction).slice(0, 15)),
        );
    }
    const { ahead } = await asked<Growth>('growth', '5120.1', '--data', data);
    await open('#/occupation/5120.1/moves', `${name}.html`);
    expect((await shown('Two steps ahead')).map(({ key }) => key)).toEqual(ahead.map((step) => step.code));
  }, 240_000);

  it('route alike: the direct way first, then the same stops in the same words', async () => {
    const { results } = await asked<SimilarOccupations>('similar', '1330.5', '--data', data, '--limit', '3');
    let stops = 0;
    for (const [from, to] of [
      ['5120.1', '3434.1'],
      ['5120.1', '1412.1'],
      ...results.map(({ code }) => ['1330.5', code!] as const),
    ] as const) {
      const { direct, results: routes } = await asked<Pathways>('path', from, to, '--data', data);
      await open(`#/occupation/${from}/pathways/${to}`, `${name}.html`);
      const drawn = await explorer
        .page()
        .locator('.routes > .route')
        .evaluateAll((list) =>
          list.map((route) =>
            Array.from(route.querySelectorAll('.stop:not(.start)'), (stop) => ({
              key: decodeURIComponent(stop.querySelector('.stop-name a')!.getAttribute('href')!.split('/')[2]!),
              words: stop.querySelector('.held + .about')!.textContent!,
            })),
          ),
        );
      expect(drawn).toEqual([told([direct]), ...routes.map(({ hops }) => told(hops))]);
      stops += drawn.flat().length - drawn.length;
    }
    expect(stops).toBeGreaterThan(0);
  }, 240_000);

  it('find the same occupations alike, to the same percentage, by the same method', async () => {
    for (const code of ['1330.5', '5120.1', '3434.1']) {
      await open(`#/occupation/${code}/similar`, `${name}.html`);
      const { results, asked: how } = await asked<SimilarOccupations>('similar', code, '--data', data, '--limit', '15');
      const rows = explorer.page().locator('.ranked');
      expect(await texts(rows.locator('.code'))).toEqual(results.map((one) => one.code));
      expect(await texts(rows.locator('.ranked-score b'))).toEqual(
        results.map(({ score }) => `${Math.round(100 * score)}%`),
      );
      expect((await texts(explorer.page().locator('.card-head .note')))[0]).toContain(comparedBy(how.method));
    }
  });
});

describe.runIf(inBrowser)('words about moves', () => {
  it('show the direct way first, and never call a way proven or viable', async () => {
    await open('#/occupation/5120.1/pathways/3434.1', 'plain.html');
    expect((await texts(explorer.page().locator('.routes h2')))[0]).toBe('Straight there');
    await skillgraph(['report', '5120.1', '--data', 'plain.skg', '-o', 'cook.html'], { cwd: explorer.folder() });
    const { stdout } = await skillgraph(['report', '5120.1', '--data', 'plain.skg'], { cwd: explorer.folder() });
    expect(stdout.indexOf('Straight there')).toBeGreaterThan(0);
    for (const section of ['moves', 'pathways', 'similar']) {
      await open(`#/occupation/5120.1/${section}`, 'plain.html');
      const said = `${await explorer.page().locator('main').innerText()} ${stdout}`;
      expect(said).not.toMatch(/viable|proven|step back|feasib/i);
    }
  });
});
