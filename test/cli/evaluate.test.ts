import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-evaluate-'));
  const write = (name: string, ...lines: string[]): void => writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  write('judged.csv', 'from,to,gain', '1330.5,1330.2,2', '1330.5,5120.1,0', '5120.1,3434.1,1', '5120.1,1330.2,');
  write('foreign.csv', 'job_a,job_b,score', 'x1,x2,3');
  write('named.csv', 'note,job_a,job_b,score', 'good,1330.5,1330.2,high', 'good,5120.1,3434.1,low');
  write('unclear.csv', 'from,to', '1330.5,1330.2');
  write('few.csv', 'code', '1330.5', '1330.2');
  write('negative.csv', 'from,to,gain', '1330.5,1330.2,-1');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const evaluate = (...typed: string[]) => skillgraph(['evaluate', '--resamples', '20', ...typed], { cwd: folder });

async function answer(...typed: string[]) {
  const { code, stdout, stderr } = await evaluate(...typed, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('skillgraph evaluate', () => {
  it('counts gains above 0 as relevant, leaves blank ones out, and says so', async () => {
    const { stdout } = await evaluate('judged.csv');
    expect(stdout).toContain('gain above 0 is relevant');
    expect(stdout).toContain('1 not counted');
    expect((await skillgraph(['evaluate', '--help'])).stdout.replace(/\s+/g, ' ')).toContain(
      'above 0 is relevant, 0 is not, blank is not counted',
    );
  });

  it('does not count the pairs of --ignore, and asks only the occupations of --candidates', async () => {
    const plain = (await answer('judged.csv')).truth;
    const less = (await answer('judged.csv', '--ignore', 'unclear.csv')).truth;
    expect([plain.ignored, less.ignored]).toEqual([1, 2]);
    expect(less.queries).toBe(plain.queries - 2);
    expect((await answer('judged.csv', '--candidates', 'few.csv')).truth).toMatchObject({ candidates: 2, queries: 2 });
  });

  it('reads the columns and the words of gains that are named', async () => {
    const asked = await answer('named.csv', '--columns', 'job_a,job_b,score', '--gains', 'high=3,low=1');
    expect(asked.truth).toMatchObject({ known: 2, judgements: 2 });
  });

  it.each([
    ['columns that fit nothing', ['foreign.csv'], /"job_a", "job_b".*"score"[\s\S]*--columns/],
    ['a column that is not there', ['foreign.csv', '--columns', 'job_a,nothing'], /nothing.*job_a, job_b, score/],
    ['a gain below 0', ['negative.csv'], /gain of 1330\.5 → 1330\.2.*-1.*0 or more/],
    ['a gain that is no number', ['named.csv', '--columns', 'job_a,job_b,score'], /high|NaN/],
    ['words of gains that are none', ['named.csv', '--gains', 'high'], /--gains takes words and numbers/],
    ['a question that is none', ['--question', 'luck'], /similar, moves, adjacent, profiles, indicators/],
    ['a measure that is none', ['--question', 'adjacent', '--methods', 'jaccard'], /neighbours, density/],
    ['methods where there are none', ['--question', 'profiles', '--methods', 'jaccard'], /--methods goes with/],
    ['people that are none', ['--question', 'profiles', '--people', 'martians'], /exact, siblings, noisy, typed/],
    ['a file that is not there', ['nowhere.csv'], /nowhere\.csv/],
  ])('refuses %s, naming what there is', async (_, typed, words) => {
    const { code, stdout, stderr } = await evaluate(...typed);
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(words);
  });

  it('asks measures of nearness for hidden skills, the linear model and its blend with the vote among them', async () => {
    const { measures } = await answer('--question', 'adjacent', '--methods', 'neighbours,ease,blend', '--cases', '9');
    expect(measures.map(({ name }: { name: string }) => name)).toEqual([
      'neighbourVote',
      'ease',
      'blend(ease, neighbourVote)',
    ]);
    expect(measures[2].parameters).toMatchObject({ 'ease.weight': 0.7, 'neighbourVote.weight': 0.3 });
  });

  it('makes up the people that are asked for', async () => {
    const { results } = await answer('--question', 'profiles', '--people', 'exact,typed', '--cases', '5');
    expect(results.map(({ kind, size }: { kind: string; size: number }) => `${kind} ${size}`)).toEqual([
      'exact 5',
      'typed 5',
      'exact 10',
      'typed 10',
    ]);
  });

  it('compares usual methods, without the fusion that groups no longer need', async () => {
    const { methods } = await answer('judged.csv');
    expect(methods.map(({ name }: { name: string }) => name)).toEqual([
      'jaccard',
      'cosine@smoothedRarity',
      'features',
      'default',
    ]);
  });
});

describe('skillgraph adjacent --measure blend', () => {
  it('suggests by the linear model and the vote, and says so', async () => {
    const { code, stdout } = await skillgraph(['adjacent', 'cook', '--measure', 'blend', '--limit', '2']);
    expect(code).toBe(0);
    expect(stdout).toContain('.7 of what all occupations together lead to expect');
  });
});
