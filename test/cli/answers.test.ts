import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shell, skillgraph } from '../support/command-line.ts';

const SUBJECT = 'ICT operations manager';

async function json(...args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await skillgraph([...args, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('skillgraph demo', () => {
  it('shows a page, similar occupations, one explanation, a gap, a route, and what to try next', async () => {
    const { code, stdout, stderr } = await skillgraph(['demo']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('41 competences in 4 groups: 18 essential, 23 optional');
    expect(stdout).toMatch(
      /Essential knowledge\s+3\n.*\n\s+sector-specific\s+2\s+innovation processes · operations management/,
    );
    expect(stdout).toMatch(/0\.\d{3}\s+█+.*\s+chief/);
    expect(stdout).toContain('What both ask for');
    expect(stdout).toMatch(/Essential {2}\d+ needed, \d+ held/);
    expect(stdout).toMatch(/● cook\n[\s\S]*○ [\s\S]*◎ restaurant manager/);
    expect(stdout).toContain('Try next');
    expect(stdout).toContain('European Commission');
  });
});

describe('skillgraph similar', () => {
  it('says of who is alike without a skill in common that kindred ones make it so, and no "0 skills"', async () => {
    const { stdout } = await skillgraph(['similar', 'nurse responsible for general care', '--limit', '20']);
    expect(stdout).toMatch(/social worker .* kindred only/);
    expect(stdout).not.toContain(' 0 skills');
  });
});

describe('skillgraph competences', () => {
  it('counts what the occupation page counts', async () => {
    const page = await json('competences', SUBJECT);
    expect(page['counts']).toEqual({ total: 41, groups: 4, essential: 18, optional: 23, rated: 0 });
  });

  it('--csv has one row per competence', async () => {
    const { stdout } = await skillgraph(['competences', SUBJECT, '--csv']);
    expect(stdout.trim().split('\n')).toHaveLength(42);
  });

  it('--long adds descriptions where the data have them', async () => {
    const [short, long] = await Promise.all([
      skillgraph(['competences', SUBJECT]),
      skillgraph(['competences', SUBJECT, '--long']),
    ]);
    expect(long.stdout.length).toBeGreaterThan(short.stdout.length);
    expect(long.stdout).toContain('http://data.europa.eu/esco/skill/');
  });
});

describe('skillgraph similar', () => {
  it('--limit 3 is the beginning of --limit 6', async () => {
    const [three, six] = await Promise.all([
      json('similar', SUBJECT, '--limit', '3'),
      json('similar', SUBJECT, '--limit', '6'),
    ]);
    expect(three['results']).toEqual((six['results'] as unknown[]).slice(0, 3));
  });

  it('--min-score leaves out what scores below', async () => {
    const { results } = (await json('similar', SUBJECT, '--min-score', '0.2')) as { results: { score: number }[] };
    expect(results.length).toBeGreaterThan(0);
    expect(results.every(({ score }) => score >= 0.2)).toBe(true);
  });

  it('--method and --metric are the same, and change the order', async () => {
    const [method, metric, plain] = await Promise.all([
      json('similar', SUBJECT, '--method', 'cosine', '--weighting', 'rarity'),
      json('similar', SUBJECT, '--metric', 'cosine', '--weighting', 'rarity'),
      json('similar', SUBJECT),
    ]);
    expect(metric).toEqual(method);
    expect(method['asked']).toMatchObject({ method: { name: 'cosine', parameters: { weighting: 'rarity' } } });
    expect(method['results']).not.toEqual(plain['results']);
  });

  it('takes a code for a name, and labels in another language', async () => {
    const [byCode, byLabel] = await Promise.all([json('similar', '1330.5'), json('similar', SUBJECT)]);
    expect(byCode['results']).toEqual(byLabel['results']);
    const german = await skillgraph(['similar', 'Koch/Köchin', '--lang', 'de']);
    expect(german.stdout).toContain('Occupations most like Koch/Köchin');
  });
});

describe('what was typed', () => {
  it('an alternative label is taken, and said to be one', async () => {
    const { code, stdout } = await skillgraph(['similar', 'head of ICT operations']);
    expect(code).toBe(0);
    expect(stdout).toContain('Occupations most like ICT operations manager');
    expect(stdout).toContain('took "head of ICT operations" for "ICT operations manager" (another name)');
  });

  it('skills that are not understood are listed with near names, the others count', async () => {
    const { code, stdout } = await skillgraph(['match', 'manage staff', 'manage budgets', 'plan menus', 'juggle']);
    expect(code).toBe(0);
    expect(stdout).toContain('What fits 3 skills');
    expect(stdout).toContain('not counted: "juggle" is no skill here.');
  });

  it('a job of whose needs nothing is held says what carries it, and only such a job', async () => {
    const skills = ['match', 'manage staff', 'manage budgets', 'plan menus', '--limit'];
    const { stdout } = await skillgraph([...skills, '10']);
    expect(stdout).toMatch(/pastry chef .* 0 of 16/);
    expect(stdout).toContain('where that is 0, optional or kindred skills');
    expect((await skillgraph([...skills, '9'])).stdout).not.toContain('where that is 0');
  });
});

describe('what is said of moves', () => {
  it.each([
    ['transitions', 'cook'],
    ['feeders', 'chef'],
    ['growth', 'cook'],
    ['path', 'cook', 'restaurant manager'],
    ['unlock', 'cook'],
    ['plan', 'cook'],
  ])('never calls one viable, feasible, proven or a step back: %s', async (...line) => {
    const { stdout } = await skillgraph(line);
    expect(stdout.length).toBeGreaterThan(100);
    expect(stdout).not.toMatch(/viable|feasib|proven|step back/i);
  });
});

describe('skillgraph path', () => {
  it('tells the direct way first, then a route, every stop with what is held and learnt', async () => {
    const { code, stdout } = await skillgraph(['path', 'cook', 'restaurant manager', '--limit', '1']);
    expect(code).toBe(0);
    expect(stdout.indexOf('Straight there  no move')).toBeGreaterThan(0);
    expect(stdout.indexOf('Straight there')).toBeLessThan(stdout.indexOf('Route 1'));
    const stops = stdout.split('\n').filter((line) => /^ {2}[●○◎] /.test(line));
    expect(stops[0]).toBe('  ● cook');
    expect(stops.at(-1)).toMatch(/^ {2}◎ restaurant manager/);
    expect(stdout.match(/(close|near|far) · (but )?holds [a-z ]+ of what is needed/g)).toHaveLength(stops.length - 2);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/Best under this gate \(near from 0\.\d+, detour up to 1\.5 times\)/);
    expect(stdout).not.toMatch(/[Pp]roven/);
  });

  it('tells what a route asks to learn beside the direct way, and no weights', async () => {
    const [told, data] = await Promise.all(
      [[], ['--json']].map((more) => skillgraph(['path', 'cook', 'restaurant manager', '--limit', '1', ...more])),
    );
    const { direct, results } = JSON.parse(data!.stdout);
    const times = (results[0].cost / direct.cost).toFixed(2);
    const aside = Math.round((100 * results[0].detour) / results[0].cost);
    expect(told!.stdout).toContain(`${times} × the effort of going straight; ${aside} % of it is for the way only`);
    expect(told!.stdout).not.toContain('to learn, weight');
  });

  it('without a route, says so under which gate, and what is open now', async () => {
    const { code, stdout } = await skillgraph(['path', 'web developer', 'head chef']);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/No job in between brings you nearer under this gate/);
    expect(stdout).toContain('Open now, and near');
  });

  it('with --plain, chains of similar occupations', async () => {
    const { code, stdout } = await skillgraph(['path', 'cook', 'restaurant manager', '--plain', '--limit', '2']);
    expect(code).toBe(0);
    expect(stdout).toContain('Chain 2');
  });
});

describe('skillgraph explain', () => {
  it('accounts for the score: contributions sum to it', async () => {
    const { results } = (await json('similar', SUBJECT, '--limit', '1')) as {
      results: { id: string; score: number }[];
    };
    const best = results[0]!;
    const why = (await json('explain', SUBJECT, best.id)) as {
      score: number;
      indirect: number;
      contributions: { contribution: number }[];
    };
    expect(why.score).toBe(best.score);
    const sum = why.contributions.reduce((total, { contribution }) => total + contribution, why.indirect);
    expect(Math.abs(sum - why.score)).toBeLessThan(1e-12);
  });

  it('says both coverages and where the score stands, in words', async () => {
    const { stdout } = await skillgraph(['explain', SUBJECT, 'chief information officer']);
    expect(stdout).toMatch(/Score 0\.\d+: (the highest of all|higher than)/);
    expect(stdout).toMatch(/Of what chief information officer asks for, ICT operations manager has \d+ %/);
    expect(stdout).toMatch(/Of what ICT operations manager asks for, chief information officer has \d+ %/);
    expect(stdout).toContain('Asked for by chief information officer alone');
    expect(stdout).toContain('Asked for by ICT operations manager alone');
  });
});

describe('data sets', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skillgraph-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('a saved index answers as the data it was built from', async () => {
    const file = join(folder, 'sample.skg');
    const built = await json('build', '-o', file);
    expect(built).toMatchObject({ output: file, bytes: { total: statSync(file).size } });
    const [saved, sample] = await Promise.all([json('similar', SUBJECT, '--data', file), json('similar', SUBJECT)]);
    expect(saved).toEqual(sample);
    const info = await json('info', file);
    expect(info['counts']).toEqual(built['counts']);
  });

  it('build --no-texts leaves out descriptions and scope notes, and nothing else', async () => {
    const [whole, bare] = [join(folder, 'whole.skg'), join(folder, 'bare.skg')];
    await Promise.all([json('build', '-o', whole), json('build', '-o', bare, '--no-texts')]);
    const names = async (file: string) =>
      ((await json('info', file))['sections'] as { name: string }[]).map(({ name }) => name);
    const [all, kept] = await Promise.all([names(whole), names(bare)]);
    expect(kept).toEqual(all.filter((name) => !/\.(text|note)@/.test(name)));
    expect(kept.length).toBeLessThan(all.length);
  });

  it('an edge list is named with --data like any other data, its columns with --columns', async () => {
    writeFileSync(join(folder, 'plain.csv'), 'occupation,skill\ncook,soups\nchef,soups\nchef,menus\n');
    writeFileSync(join(folder, 'jobs.tsv'), 'job\tcompetence\ncook\tsoups\nchef\tsoups\nchef\tmenus\n');
    const file = join(folder, 'jobs.skg');
    await json('build', join(folder, 'jobs.tsv'), '--columns', 'occupation=job,skill=competence', '-o', file);
    const [plain, named] = await Promise.all([
      json('similar', 'cook', '--method', 'jaccard', '--data', join(folder, 'plain.csv')),
      json('similar', 'cook', '--method', 'jaccard', '--data', file),
    ]);
    expect(plain['results']).toMatchObject([{ label: 'chef', score: 0.5 }]);
    expect(named['results']).toEqual(plain['results']);
  });

  it('--languages chooses which to read, the main one first', async () => {
    const file = join(folder, 'de.skg');
    await json('build', '--languages', 'de', '-o', file);
    expect(await json('info', file)).toMatchObject({ language: 'de', languages: ['de'] });
  });

  it('check lists every issue with its place', async () => {
    const result = (await json('check')) as { counts: Record<string, number>; issues: unknown[] };
    expect(result.counts['occupations']).toBeGreaterThanOrEqual(60);
    expect(result.counts['issues']).toBe(result.issues.length);
  });
});

describe('output', () => {
  it('has no colours in a pipe, and colours where FORCE_COLOR asks for them', async () => {
    const [pipe, forced, off] = await Promise.all([
      skillgraph(['similar', 'chef']),
      skillgraph(['similar', 'chef'], { env: { FORCE_COLOR: '1' } }),
      skillgraph(['similar', 'chef'], { env: { NO_COLOR: '1' } }),
    ]);
    expect(pipe.stdout).not.toContain('\u001b[');
    expect(off.stdout).toBe(pipe.stdout);
    expect(forced.stdout).toContain('\u001b[1m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
    expect(forced.stdout.replace(/\u001b\[\d+m/g, '')).toBe(pipe.stdout);
  });

  it('is the same every time', async () => {
    const [first, second] = await Promise.all([skillgraph(['similar', SUBJECT]), skillgraph(['similar', SUBJECT])]);
    expect(first).toEqual(second);
  });

  it('a reader that stops early is no error', async () => {
    const { code, stdout, stderr } = await shell(
      'skillgraph check --csv --limit 9999 | head -n 1; skillgraph info | head -n 1',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')).toHaveLength(3);
  });

  it('a profile can come from stdin', async () => {
    const { code, stdout } = await skillgraph(['gap', '--profile', '-', 'restaurant manager', '--json'], {
      input: '# my skills\nmanage staff\nmanage budgets\n',
    });
    expect(code).toBe(0);
    expect(
      JSON.parse(stdout)
        .subject.skills.map(({ label }: { label: string }) => label)
        .sort(),
    ).toEqual(['manage budgets', 'manage staff']);
  });
});

describe('every answer in JSON', () => {
  it('says which version of the schemas it keeps to, mistakes too', async () => {
    expect((await json('similar', SUBJECT))['schemaVersion']).toBe(2);
  });

  it('similar --skills answers with the method asked for, or refuses with a code', async () => {
    const dice = await json('similar', 'manage staff', '--skills', '--method', 'dice');
    expect(dice['asked']).toMatchObject({ method: { name: 'dice' } });
    const refused = await skillgraph(['similar', 'manage staff', '--skills', '--method', 'default', '--json']);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.stderr)).toMatchObject({ schemaVersion: 2, status: 'error', code: 'UNSUPPORTED' });
  });
});

describe('skillgraph transitions --regulated', () => {
  let folder: string;
  let list: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skillgraph-'));
    list = join(folder, 'regulated.txt');
    writeFileSync(list, '# a licence is asked for\nchef\n\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  interface Listed {
    readonly results: readonly { readonly label: string; readonly regulated?: string }[];
    readonly blocked: readonly { readonly label: string; readonly blockedBy: readonly { readonly reason: string }[] }[];
  }
  const asked = async (...more: string[]): Promise<Listed> =>
    (await json('transitions', 'cook', '--regulated', list, ...more)) as unknown as Listed;

  it('marks who is on the list, in figures and in words, and leaves the move a move', async () => {
    const { results } = await asked();
    expect(results.filter(({ regulated }) => regulated !== undefined)).toMatchObject([
      { label: 'chef', regulated: 'given' },
    ]);
    const { stdout } = await skillgraph(['transitions', 'cook', '--regulated', list]);
    expect(stdout).toMatch(/chef §.* · regulated {2}/);
    expect(stdout).toContain('§ regulated, by your list');
  });

  it('--block-regulated makes it no move, and says why', async () => {
    const { results, blocked } = await asked('--block-regulated');
    expect(results.map(({ label }) => label)).not.toContain('chef');
    expect(blocked.find(({ label }) => label === 'chef')!.blockedBy).toMatchObject([{ reason: 'regulated' }]);
  });

  it('is said once, of whom on the way it is true: path', async () => {
    const path = async (...more: string[]) =>
      (await skillgraph(['path', 'cook', 'chef', ...more])).stdout.split('\n').filter((line) => line.includes('§'));
    expect(await path('--regulated', list)).toEqual(['§ regulated, by your list: chef']);
    expect(await path()).toEqual([]);
  });

  it('is said once by everything that asks about moves', async () => {
    for (const args of [
      ['transitions', 'cook'],
      ['growth', 'cook'],
      ['feeders', 'chef'],
    ]) {
      const { stdout } = await skillgraph([...args, '--regulated', list]);
      expect(stdout.split('§ regulated, by your list'), args[0]).toHaveLength(2);
    }
  });

  it('is said of the target, and of nobody who might come: feeders', async () => {
    const { stdout } = await skillgraph(['feeders', 'chef', '--regulated', list]);
    expect(stdout.split('\n').filter((line) => line.includes('§'))).toEqual(['§ regulated, by your list: chef']);
    const { results } = (await json('feeders', 'chef', '--regulated', list)) as unknown as Listed;
    expect(new Set(results.map(({ regulated }) => regulated))).toEqual(new Set(['given']));
  });

  it('who would step down stands last and apart: feeders', async () => {
    const { stdout } = await skillgraph(['feeders', 'cook']);
    const [level, below] = stdout.split('Alike, but no move')[0]!.split('A step down for them');
    expect(level).toMatch(/[→↑]/);
    expect(level).not.toContain('↓');
    expect(below).toContain('↓');
    expect(below).not.toMatch(/[→↑]/);
    expect((await skillgraph(['transitions', 'chef'])).stdout).not.toContain('A step down for them');
  });

  describe('counted moves of --moves', () => {
    interface Counted {
      readonly results: readonly { readonly id: string; readonly score: number; readonly observed?: object }[];
    }
    const of = async (...more: string[]): Promise<Counted> =>
      (await json('transitions', 'cook', '--limit', '99', ...more)) as unknown as Counted;

    it('stand beside each move, with whose they are, and rank by hand-worked shares on request', async () => {
      const plain = (await of()).results;
      const [first, second, last] = [plain[0]!, plain[1]!, plain.at(-1)!];
      const table = join(folder, 'counts.csv');
      const from = (await json('transitions', 'cook')) as unknown as { readonly subject: { readonly id: string } };
      const line = (to: string, count: number | string): string => `${from.subject.id},${to},${count},2024`;
      writeFileSync(
        table,
        ['from,to,count,period', line(last.id, 300), line(last.id, 12), line(second.id, 688), line(first.id, -3)].join(
          '\n',
        ),
      );
      const { stdout, stderr } = await skillgraph(['transitions', 'cook', '--moves', table, '--limit', '99']);
      expect(stderr).toContain('counts.csv');
      expect(stdout).toContain('312 of 1,000');
      expect(stdout.replace(/\s+/g, ' ')).toContain('Went here: counted by counts.csv, 2024; 1 row could not be read.');
      writeFileSync(table, readFileSync(table, 'utf8').replace(/.*,-3,.*/, ''));
      const sum = plain.reduce((total, { score }) => total + score, 0);
      const counts = new Map([
        [last.id, 312],
        [second.id, 688],
      ]);
      for (const kappa of [50, 100_000]) {
        const shares = plain.map(({ id, score }, i) => ({
          id,
          i,
          share: ((counts.get(id) ?? 0) + (kappa * score) / sum) / (1000 + kappa),
        }));
        const expected = shares.sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
        const ranked = await of(
          '--moves',
          table,
          '--rank-by',
          'observed',
          ...(kappa === 50 ? [] : ['--kappa', `${kappa}`]),
        );
        expect(ranked.results.map(({ id }) => id)).toEqual(expected);
        if (kappa === 50) expect(expected.slice(0, 2)).toEqual([second.id, last.id]);
      }
    });
  });

  it('says which list cannot be read', async () => {
    const { code, stderr } = await skillgraph(['transitions', 'cook', '--regulated', join(folder, 'none.txt')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/none\.txt" cannot be read/);
  });
});
