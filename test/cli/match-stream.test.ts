import { describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';

interface Line {
  readonly line: number;
  readonly id?: string;
  readonly status: string;
  readonly reason?: string;
  readonly results: readonly { readonly id: string; readonly score: number }[];
  readonly notUnderstood?: readonly string[];
}

async function stream(input: string, ...options: string[]): Promise<readonly Line[]> {
  const { code, stdout, stderr } = await skillgraph(['match', '--stdin', ...options], { input });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

const skills = ['manage staff', 'manage budgets', 'plan menus'];

describe('skillgraph match --stdin', () => {
  it('gives each line what "match" gives alone, whatever its form', async () => {
    const lines = [JSON.stringify(skills), JSON.stringify({ id: 'ann', skills }), skills.join(', ')];
    const [answers, alone] = await Promise.all([
      stream(`${lines.join('\n')}\n`, '--limit', '4'),
      skillgraph(['match', ...skills, '--limit', '4', '--json']),
    ]);
    const single = JSON.parse(alone.stdout).results.map(({ id, score }: Line['results'][number]) => ({ id, score }));
    const found = answers.map(({ results }) => results.map(({ id, score }) => ({ id, score })));
    expect(found).toEqual([single, single, single]);
    expect(answers.map(({ line, id }) => [line, id])).toEqual([
      [1, undefined],
      [2, 'ann'],
      [3, undefined],
    ]);
  });

  it('answers a line it cannot use in its place, and goes on', async () => {
    const answers = await stream(
      `["manage staff"\n{"id": 7}\n\n["juggle", "manage staff"]\n${JSON.stringify([...skills, 'juggle'])}\n`,
    );
    expect(answers.map(({ line, status }) => [line, status])).toEqual([
      [1, 'error'],
      [2, 'error'],
      [4, 'insufficient'],
      [5, 'ok'],
    ]);
    expect(answers[0]!.reason).toContain('not JSON');
    expect(answers[3]!.notUnderstood).toEqual(['juggle']);
  });

  it('--brief leaves ids and scores alone', async () => {
    const input = `${JSON.stringify({ id: 'ann', skills })}\n["juggle"]\n`;
    const [brief, full] = await Promise.all([stream(input, '--brief'), stream(input)]);
    expect(brief).toEqual(
      full.map((line) => ({ ...line, results: line.results.map(({ id, score }) => ({ id, score })) })),
    );
    expect(brief[0]!.results).toHaveLength(10);
    expect((await skillgraph(['match', ...skills, '--brief'])).stderr).toContain('--stdin');
  });

  it('keeps the order of thousands of lines', async () => {
    const input = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id: String(id), skills })).join('\n');
    const answers = await stream(input, '--limit', '1');
    expect(answers.map(({ id }) => Number(id))).toEqual(Array.from({ length: 3000 }, (_, id) => id));
  });
});
