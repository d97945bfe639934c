import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';
import { realData } from '../support/real-data.ts';

const esco = realData('esco-1.2.0-en');
const onet = realData('onet-29.2');
const SUBJECT = 'ICT operations manager';

async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await skillgraph([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe.skipIf(esco === null)('the terminal on ESCO 1.2.0', () => {
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'skillgraph-'));
    file = join(folder, 'esco.skg');
    await json('build', esco!, '-o', file);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('check counts what the download holds, and reports the 17 conflicts', async () => {
    const { counts, issues } = (await json('check', esco!)) as {
      counts: Record<string, number>;
      issues: { code: string }[];
    };
    expect(counts).toMatchObject({ occupations: 3039, skills: 13939, requirements: 128987 });
    expect(issues.filter(({ code }) => code === 'CONFLICTING_KINDS')).toHaveLength(17);
  });

  it('info says that the core takes at most 4 MB', async () => {
    const { bytes } = (await json('info', file)) as { bytes: { core: number } };
    expect(bytes.core).toBeLessThanOrEqual(4e6);
  });

  it('every score of "similar" is accounted for by "explain"', async () => {
    const { results } = (await json('similar', SUBJECT, '--data', file)) as {
      results: { id: string; score: number }[];
    };
    const explained = await Promise.all(
      results.slice(0, 4).map(({ id }) => json('explain', SUBJECT, id, '--data', file)),
    );
    const sums = explained.map((why) =>
      (why['contributions'] as { contribution: number }[]).reduce(
        (sum, { contribution }) => sum + contribution,
        why['indirect'] as number,
      ),
    );
    expect(explained.map(({ score }) => score)).toEqual(results.slice(0, 4).map(({ score }) => score));
    expect(sums.every((sum, i) => Math.abs(sum - results[i]!.score) < 1e-12)).toBe(true);
    expect(sums).toHaveLength(4);
  });

  it('a folder answers as the index saved from it', async () => {
    const [read, saved] = await Promise.all([
      json('similar', 'chef', '--data', esco!),
      json('similar', 'chef', '--data', file),
    ]);
    expect(read).toEqual(saved);
  });

  it('a plain typing mistake is taken, and said; a missing word never is', async () => {
    const mistyped = await skillgraph(['similar', 'ICT oprations manager', '--data', file]);
    expect(mistyped.code).toBe(0);
    expect(mistyped.stdout).toContain('took "ICT oprations manager" for "ICT operations manager"');
    const unknown = await skillgraph(['similar', 'xylor manager', '--data', file]);
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toContain('xylor');
  });
});

describe.skipIf(onet === null)('the terminal on O*NET 29.2', () => {
  it('competences shows layers and attributes', async () => {
    const page = (await json('competences', 'Registered Nurses', '--data', onet!)) as {
      counts: { rated: number };
      groups: { layer: string }[];
      attributes: unknown[];
    };
    expect(page.counts.rated).toBeGreaterThan(50);
    expect(new Set(page.groups.map(({ layer }) => layer)).size).toBeGreaterThan(1);
    expect(page.attributes.length).toBeGreaterThan(5);
  });
});
