import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openIndex, similarOccupations } from '../../src/index.ts';
import { type Block, blocksOf, commandHere, kitchenOf, recipeNames } from './recipe.ts';

const kitchens = new Map<string, string>();

function run(recipe: string, { text }: Block): string {
  return text
    .trim()
    .split('\n')
    .map((command) =>
      execFileSync('sh', ['-c', commandHere(command)], {
        cwd: kitchens.get(recipe)!,
        encoding: 'utf8',
        timeout: 60_000,
        env: { ...process.env, PATH: `${join(kitchens.get(recipe)!, 'bin')}:${process.env['PATH']}` },
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    )
    .join('');
}

beforeAll(() => {
  for (const recipe of recipeNames) kitchens.set(recipe, kitchenOf(recipe));
});

afterAll(() => {
  for (const folder of kitchens.values()) rmSync(folder, { recursive: true, force: true });
});

describe('recipes', () => {
  it('are those that are promised', () => {
    expect(recipeNames).toEqual([
      'from-python',
      'in-a-worker',
      'matching-a-cv',
      'nightly-top-10',
      'on-a-cluster',
      'on-a-server-with-react',
      'outlook-of-your-job-titles',
      'similar-roles-on-a-page',
      'your-own-metric',
    ]);
  });

  it.each(recipeNames)('%s: every command runs and prints what stands below it', (recipe) => {
    const blocks = blocksOf(recipe);
    const commands = blocks.filter(({ language }) => language === 'sh');
    expect(commands.length).toBeGreaterThan(0);
    for (const block of commands) {
      const below = blocks[blocks.indexOf(block) + 1];
      expect(below?.language).toBe('text');
      expect(run(recipe, block).trim()).toBe(below!.text.trim());
    }
  });

  it.each(recipeNames)('%s: every file is used', (recipe) => {
    const blocks = blocksOf(recipe);
    for (const { file, line } of blocks)
      if (file !== undefined) {
        const name = file.split('/').at(-1)!;
        const elsewhere = blocks.filter((block) => block.line !== line).map(({ text }) => text);
        expect(elsewhere.some((text) => text.includes(name)) || name === 'index.html').toBe(true);
      }
    expect(blocks.filter(({ file }) => file !== undefined).length).toBeGreaterThan(0);
  });
});

describe('what the recipes make', () => {
  it('the saved index of the page opens, and gives the roles its last paragraph names', () => {
    const index = openIndex(readFileSync(join(kitchens.get('similar-roles-on-a-page')!, 'public', 'roles.skg')));
    const { results } = similarOccupations(index, 'chef', { limit: 3 });
    const text = readFileSync(join(import.meta.dirname, 'similar-roles-on-a-page.md'), 'utf8');
    expect(text).toContain(`the list reads: ${results.map(({ label }) => label).join(', ')}.`);
  });

  it('the nightly file has up to ten rows per source, best first, as the query says', () => {
    const index = openIndex(readFileSync(join(kitchens.get('similar-roles-on-a-page')!, 'public', 'roles.skg')));
    const [, ...rows] = readFileSync(join(kitchens.get('nightly-top-10')!, 'top-10.csv'), 'utf8')
      .trim()
      .split('\n');
    const bySource = new Map<string, string[]>();
    for (const row of rows) {
      const source = row.split(',')[0]!;
      bySource.set(source, [...(bySource.get(source) ?? []), row]);
    }
    expect(bySource.size).toBeGreaterThan(50);
    for (const [source, members] of bySource) {
      const { results } = similarOccupations(index, source);
      expect(members.map((row) => row.split(',').slice(1, 3))).toEqual(
        results.map(({ id, score }) => [id, String(score)]),
      );
    }
  });
});
