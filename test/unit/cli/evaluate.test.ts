import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contestantNamed } from '../../../src/cli/ask/contestants.ts';
import type { Answer, Call, OptionValue } from '../../../src/cli/command.ts';
import { evaluateCommand } from '../../../src/cli/commands/evaluate.ts';
import { screenOf } from '../../../src/cli/tell/screen.ts';
import type { Evaluation } from '../../../src/evaluate/index.ts';
import { groupedIndex } from '../../support/grouped.ts';

const folder = mkdtempSync(join(tmpdir(), 'skillgraph-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const screen = screenOf({ isTTY: false }, {});

async function answered(options: Readonly<Record<string, OptionValue>>, ...typed: readonly string[]): Promise<Answer> {
  const call: Call = {
    arguments: typed,
    text: (name) => (typeof options[name] === 'string' ? (options[name] as string) : undefined),
    number: (name) => (typeof options[name] === 'number' ? (options[name] as number) : undefined),
    flag: (name) => options[name] === true,
    list: (name) => (Array.isArray(options[name]) ? (options[name] as readonly string[]) : []),
    screen,
    commands: [],
  };
  return (await evaluateCommand.run(call)) as Answer;
}

describe('evaluate', () => {
  it('compares the usual methods on siblings where no file is named', async () => {
    const answer = await answered({ resamples: 20 });
    const lines = answer.text(screen).join('\n');
    expect(lines).toContain('How well methods find occupations of the same group');
    for (const name of ['nDCG@10', 'recall@10', 'MAP', 'MRR', 'AUC', 'Spearman'])
      expect(lines).toMatch(new RegExp(`^  ${name} +(?:how|1 ÷) .*[a-z]`, 'm'));
    expect(lines).toMatch(/the occupations were drawn anew, with repetition,\s+20 times/);
    expect(lines).toMatch(/jaccard +\.?0?\.\d{3}/);
    expect((answer.json as Evaluation).methods.map(({ name }) => name)).toEqual([
      'jaccard',
      'cosine@smoothedRarity',
      'features',
      'default',
    ]);
  });

  it('prints the same JSON and CSV twice, seconds in neither', async () => {
    const run = async () => {
      const { json, csv } = await answered({
        json: true,
        resamples: 20,
        factors: 5,
        methods: ['jaccard', 'latent', 'jaccard+latent'],
      });
      return JSON.stringify([json, [...csv!().rows]]);
    };
    const text = await run();
    expect(await run()).toBe(text);
    expect(text).not.toContain('seconds');
  });

  it('takes a file of its own, with columns and words for gains', async () => {
    const path = join(folder, 'own.csv');
    writeFileSync(path, 'how,worker,job\nwell,2512,2513\nbadly,2512,1330\n');
    const answer = await answered(
      {
        unit: 'group',
        resamples: 0,
        columns: ['worker', 'job', 'how'],
        gains: ['well=2', 'badly=0'],
        methods: ['jaccard'],
      },
      path,
    );
    expect((answer.json as Evaluation).truth).toMatchObject({ name: 'own.csv', unit: 'group', judgements: 2 });
  });

  it('refuses gains that are no numbers', async () => {
    const path = join(folder, 'own.csv');
    writeFileSync(path, 'a,b\nx,y\n');
    await expect(answered({ gains: ['well'] }, path)).rejects.toThrow(/--gains takes words and numbers/);
  });
});

describe('contestantNamed', () => {
  const index = groupedIndex();

  it('knows metrics, weightings after @, composites and fusions', () => {
    expect(contestantNamed(index, 'jaccard')).toMatchObject({ name: 'jaccard', method: { name: 'jaccard' } });
    expect(contestantNamed(index, 'cosine@rarity')).toMatchObject({
      name: 'cosine@rarity',
      weighting: { name: 'rarity' },
    });
    expect(contestantNamed(index, 'features')).toMatchObject({ method: { name: 'features', symmetric: true } });
    const { method } = contestantNamed(index, 'jaccard@rarity+features');
    expect(method).toMatchObject({
      name: 'jaccard@rarity+features',
      parameters: { 'jaccard.weighting': 'rarity', 'features.weight': 0.5 },
    });
  });

  it('refuses names it does not know', () => {
    expect(() => contestantNamed(index, 'guess')).toThrow(/No method "guess"/);
  });
});
