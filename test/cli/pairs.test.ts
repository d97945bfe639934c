import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../src/cli/ask/open-data.ts';
import { readEsco, saveIndex } from '../../src/files/index.ts';
import { buildIndex, jaccard, type SkillIndex, similarOccupations } from '../../src/index.ts';
import { bin, shell, skillgraph } from '../support/command-line.ts';
import { madeUpIndex } from '../unit/fast/made-up.ts';

let folder = '';
let sample: SkillIndex;
let whole = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-pairs-'));
  sample = buildIndex(await readEsco(samplePath));
  whole = await stdoutOf('pairs');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function stdoutOf(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await skillgraph(args, { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function refused(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await skillgraph(args, { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr.replace(/\s+/g, ' ');
}

function file(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

describe('skillgraph pairs', () => {
  it('gives each occupation what "similar" gives it alone, by shared skills', async () => {
    const lines = (await stdoutOf('pairs', '--limit', '4', '--format', 'ndjson')).trim().split('\n');
    const expected = sample.occupations.ids.all().flatMap((source) => {
      const answer = similarOccupations(sample, source, { method: jaccard, limit: 4 });
      return answer.results.map(({ id, score }) => ({ source, target: id, score }));
    });
    const found = lines.map((line) => JSON.parse(line) as (typeof expected)[number]);
    expect(found.map(({ source, target, score }) => ({ source, target, score }))).toEqual(expected);
    expect(found.length).toBeGreaterThan(250);
  });

  it('writes the same pairs as CSV, to a file as to stdout, on any number of threads', async () => {
    await stdoutOf('pairs', '-o', 'all.csv', '--threads', '2');
    expect(file('all.csv')).toBe(whole);
    expect(whole.split('\n')[0]).toBe('source,target,score,sourceLabel,targetLabel');
    expect(whole.trim().split('\n')).toHaveLength(716);
  });

  it('what the file is called says its format; --no-labels leaves identifiers and scores', async () => {
    await stdoutOf('pairs', '-o', 'bare.ndjson', '--no-labels');
    const lines = file('bare.ndjson').trim().split('\n');
    expect(lines).toHaveLength(715);
    expect(Object.keys(JSON.parse(lines[0]!))).toEqual(['source', 'target', 'score']);
  });

  it('quotes what CSV needs quoted', async () => {
    writeFileSync(join(folder, 'odd.csv'), 'occupation,skill\n"cook, ""grill""",soups\nchef,soups\n');
    expect(await stdoutOf('pairs', '--data', 'odd.csv', '--no-labels')).toBe(
      'source,target,score\nchef,"cook, ""grill""",1\n"cook, ""grill""",chef,1\n',
    );
  });

  it('--from and --to cut it into parts that fit together', async () => {
    const [first, second] = await Promise.all([
      stdoutOf('pairs', '-f', 'ndjson', '--to', '30'),
      stdoutOf('pairs', '-f', 'ndjson', '--from', '30'),
    ]);
    expect(first + second).toBe(await stdoutOf('pairs', '-f', 'ndjson'));
    expect(second.length).toBeGreaterThan(0);
  });

  it('--part cuts it into equal parts that fit together, counted from 1', async () => {
    const parts: string[] = [];
    for (const i of [1, 2, 3]) {
      const lines = (await stdoutOf('pairs', '--part', `${i}/3`)).split('\n');
      parts.push(...(i === 1 ? lines : lines.slice(1)).filter((line) => line !== ''));
    }
    expect(`${parts.join('\n')}\n`).toBe(whole);
    for (const part of ['0/3', '4/3', '3', 'a/b'])
      expect(await refused('pairs', '--part', part)).toContain('--part 3/8');
    expect(await refused('pairs', '--part', '1/2', '--from', '3')).toContain('not both');
  });

  it('writes to a device, which cannot be cut', async () => {
    await stdoutOf('pairs', '-o', '/dev/null');
  });

  it('--min-score and --method are those of "similar"; methods beyond metrics, too', async () => {
    const args = ['--method', 'cosine', '--weighting', 'rarity', '--min-score', '0.3', '-f', 'ndjson'];
    const lines = (await stdoutOf('pairs', ...args))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).score as number);
    expect(lines.length).toBeGreaterThan(0);
    expect(Math.min(...lines)).toBeGreaterThanOrEqual(0.3);
    const fused = await stdoutOf('pairs', '--method', 'fused', '--to', '1', '-f', 'ndjson', '--limit', '3');
    const { results } = JSON.parse(
      await stdoutOf('similar', sample.occupations.ids.at(0), '--method', 'fused', '--json', '--limit', '3'),
    ) as { results: { id: string; score: number }[] };
    expect(
      fused
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).target),
    ).toEqual(results.map(({ id }) => id));
  });

  it('--lang writes labels of that language', async () => {
    const german = sample.occupations.labels('de').at(0);
    expect(await stdoutOf('pairs', '--lang', 'de', '--to', '1')).toContain(german);
    expect(german).not.toBe(sample.occupations.labels().at(0));
  });

  it('--estimate says how much it will be, and computes nothing', async () => {
    const found = JSON.parse(await stdoutOf('pairs', '--estimate', '--json')) as Record<string, number>;
    expect(found).toMatchObject({ occupations: 75, pairs: 750 });
    expect(found['seconds']).toBeLessThan(1);
    expect(found['outputBytes']! / whole.length).toBeGreaterThan(0.8);
    expect(found['outputBytes']! / whole.length).toBeLessThan(1.25);
    expect(await stdoutOf('pairs', '--estimate')).toContain('75 occupations, at most 750 pairs');
  });

  it('a reader that has seen enough ends it without complaint', async () => {
    const { stdout, stderr } = await shell('skillgraph pairs | head -3', { cwd: folder });
    expect(stdout.trim().split('\n')).toHaveLength(3);
    expect(stderr).toBe('');
  });

  it('refuses what makes no sense', async () => {
    expect(await refused('pairs', '--from', '5', '--to', '4')).toContain('no range of the 75 occupations');
    expect(await refused('pairs', '--to', '76')).toContain('no range of the 75 occupations');
    expect(await refused('pairs', '--resume')).toContain('which file to resume');
    expect(await refused('pairs', '--json')).toContain('ndjson');
    writeFileSync(join(folder, 'precious.csv'), whole);
    expect(await refused('pairs', '--threads', '0', '-o', 'precious.csv')).toContain('--threads');
    expect(file('precious.csv')).toBe(whole);
    expect(await refused('pairs', '--limit', '0')).toContain('--limit');
    const { code, stderr } = await skillgraph(['pairs', '-o', join(folder, 'nowhere', 'x.csv')]);
    expect(code).toBe(1);
    expect(stderr).toContain('there is no folder for');
  });
});

describe('skillgraph pairs --resume', () => {
  const header = 'source,target,score,sourceLabel,targetLabel\n'.length;

  it('ends with the bytes of an unbroken run wherever the file was cut', async () => {
    const line = whole.indexOf('\n', 30_000) + 1;
    const cuts = [0, 5, header, header + 40, 20_000, line, line - 1, whole.length - 1, whole.length];
    const resumed = await Promise.all(
      cuts.map(async (cut) => {
        const name = `cut-${cut}.csv`;
        writeFileSync(join(folder, name), whole);
        truncateSync(join(folder, name), cut);
        await stdoutOf('pairs', '-o', name, '--resume');
        return file(name) === whole;
      }),
    );
    expect(resumed).toEqual(cuts.map(() => true));
  });

  it('does so for NDJSON, and begins where there is no file', async () => {
    const lines = await stdoutOf('pairs', '-f', 'ndjson');
    writeFileSync(join(folder, 'cut.ndjson'), lines.slice(0, 50_001));
    await stdoutOf('pairs', '-o', 'cut.ndjson', '--resume');
    expect(file('cut.ndjson')).toBe(lines);
    await stdoutOf('pairs', '-o', 'new.ndjson', '--resume');
    expect(file('new.ndjson')).toBe(lines);
  });

  it('refuses a file of other options or other things, and leaves it as it is', async () => {
    writeFileSync(join(folder, 'other.csv'), whole.slice(0, 20_000));
    expect(await refused('pairs', '-o', 'other.csv', '--resume', '--limit', '20')).toContain('not what these data');
    expect(await refused('pairs', '-o', 'other.csv', '--resume', '--limit', '5')).toContain('not what these data');
    expect(await refused('pairs', '-o', 'other.csv', '--resume', '--method', 'dice')).toContain('not what these data');
    expect(await refused('pairs', '-o', 'other.csv', '--resume', '--no-labels')).toContain('does not begin with');
    expect(await refused('pairs', '-o', 'other.csv', '--resume', '--to', '3')).toContain('not among');
    expect(await refused('pairs', '-o', 'other.csv', '--resume', '-f', 'ndjson')).toContain('no pair');
    expect(file('other.csv')).toBe(whole.slice(0, 20_000));
  });

  it('goes on after Ctrl-C, which ends a run after a whole occupation and by the signal', async () => {
    // Large enough, with a method scored row by row, that the run is under way when the signal comes.
    await saveIndex(madeUpIndex(6000, 7), join(folder, 'large.skg'));
    const args = ['pairs', '--data', 'large.skg', '--method', 'fused', '-o', 'large.csv'];
    const { signal, stderr } = await interruptedRun(args, join(folder, 'large.csv'));
    expect(signal).toBe('SIGINT');
    expect(stderr).toMatch(/stopped after [\d,]+ occupations of 6001\. Go on with the same options and --resume/);
    const stopped = file('large.csv');
    expect(stopped.endsWith('\n')).toBe(true);
    const done = Number(/after ([\d,]+)/.exec(stderr)![1]!.replace(',', ''));
    const end = String(done + 20);
    await stdoutOf(...args, '--resume', '--to', end);
    expect(file('large.csv').startsWith(stopped)).toBe(true);
    const last = await stdoutOf(
      'pairs',
      '--data',
      'large.skg',
      '--method',
      'fused',
      '--from',
      String(done),
      '--to',
      end,
    );
    expect(file('large.csv').slice(stopped.length)).toBe(last.slice(header));
  }, 60_000);
});

/** Runs the bin, sends SIGINT as soon as the file has pairs, and tells how it ended. */
function interruptedRun(args: readonly string[], path: string): Promise<{ signal: string | null; stderr: string }> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
  const watch = setInterval(() => {
    if (!existsSync(path) || statSync(path).size < 1000) return;
    child.kill('SIGINT');
    clearInterval(watch);
  }, 5);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => {
    child.on('close', (_, signal) => {
      clearInterval(watch);
      resolve({ signal, stderr });
    });
  });
}
