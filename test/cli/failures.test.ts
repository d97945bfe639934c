import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherNames } from '../../src/cli/other-names.ts';
import { commandEntries } from '../../src/cli/registry.ts';
import { type Run, skillgraph } from '../support/command-line.ts';

/** What no failure may look like. */
function expectCivil({ stdout, stderr }: Run): void {
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(stderr).not.toMatch(/node:internal|SkillGraphError|TypeError|undefined/);
  expect(stderr.trim()).not.toBe('');
}

describe('a wrong command line', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['an unknown command', ['simlar', 'chef'], /unknown command 'simlar'[\s\S]*similar/],
    ['an unknown option', ['similar', 'chef', '--limt', '3'], /unknown option '--limt'[\s\S]*--limit/],
    ['a missing argument', ['similar'], /missing required argument/],
    ['an occupation beside a person', ['growth', 'chef', '--have', 'manage staff'], /no occupation/],
    ['a number that is none', ['similar', 'chef', '--limit', 'ten'], /whole number/],
    ['an unknown method', ['similar', 'chef', '--method', 'jacard'], /No method "jacard".*jaccard/],
    ['an unknown weighting', ['similar', 'chef', '--weighting', 'rare'], /No weighting "rare"/],
    ['a language that is not loaded', ['similar', 'chef', '--lang', 'xx'], /no labels in "xx".*en/],
    ['one name where two are needed', ['gap', 'chef'], /two occupations/],
    ['build without an output', ['build'], /-o/],
    [
      'one name where two are needed, with an example',
      ['explain', 'chef'],
      /1 given\.\s+For example: skillgraph explain /,
    ],
    ['an option before the command', ['--data', 'x', 'similar', 'chef'], /Options follow the command/],
  ])('%s ends with exit code 2 and says what is right', async (_, args, message) => {
    const run = await skillgraph(args);
    expect(run.code).toBe(2);
    expect(run.stderr.replace(/\n\s+/g, ' ')).toMatch(message);
    expectCivil(run);
  });
});

describe('other names of commands', () => {
  it.each([
    [
      ['skill-gap', 'cook', 'chef'],
      ['gap', 'cook', 'chef'],
    ],
    [
      ['pathways', 'cook', 'chef'],
      ['path', 'cook', 'chef'],
    ],
    [
      ['similarSkills', 'manage staff'],
      ['similar', '--skills', 'manage staff'],
    ],
    [['version'], ['--version']],
  ])('%j is %j', async (called, own) => {
    const [one, other] = await Promise.all([skillgraph(called), skillgraph(own)]);
    expect(one).toEqual(other);
    expect(one.code).toBe(0);
  });

  it('lead to commands, and hide none', () => {
    const names = commandEntries.map(({ name }) => name);
    for (const [name, command] of Object.entries(otherNames)) {
      if (!command.startsWith('--')) expect(names).toContain(command.split(' ')[0]);
      expect(names).not.toContain(name.toLowerCase());
    }
  });
});

describe('a question without an answer', () => {
  it('an unknown name ends with exit code 1 and near names', async () => {
    const run = await skillgraph(['similar', 'pastry wizard of oz']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('No occupation "pastry wizard of oz" in the sample of 75 occupations of ESCO');
    expect(run.stderr.replace(/\n\s+/, ' ')).toContain('Name a whole classification with --data.');
    expect(run.stderr).toMatch(/Did you mean:\n\s+pastry chef\s+3434\.1\.2/);
    expectCivil(run);
  });

  it('a doubtful name is offered, never taken; a plain typing mistake is, and it is said', async () => {
    expect((await skillgraph(['similar', 'cok'])).stdout).toBe('');
    expect((await skillgraph(['similar', 'pastri', 'chef'])).stdout).toContain('took "pastri chef" for "pastry chef"');
  });

  it('but case and spacing make no difference', async () => {
    const [typed, exact] = await Promise.all([
      skillgraph(['similar', '  Pastry   CHEF ', '--json']),
      skillgraph(['similar', 'pastry chef', '--json']),
    ]);
    expect(typed.code).toBe(0);
    expect(JSON.parse(typed.stdout).results).toEqual(JSON.parse(exact.stdout).results);
  });

  it('with --json the error is JSON on stderr, with code and candidates', async () => {
    const { code, stdout, stderr } = await skillgraph(['explain', 'chef', 'zebra cook', '--json']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(JSON.parse(stderr)).toMatchObject({
      status: 'error',
      code: 'UNKNOWN_OCCUPATION',
      candidates: expect.arrayContaining([expect.objectContaining({ label: 'cook', code: '5120.1' })]),
    });
  });

  it.each([['similar'], ['search']])(
    'a name of thousands of letters is cut where it is refused: %s',
    async (...args) => {
      const run = await skillgraph([...args, 'qzx'.repeat(5000)]);
      expect(run.code).toBe(1);
      expect(run.stderr.length).toBeLessThan(1000);
      expect(run.stderr).toContain('qzxqzx');
      expectCivil(run);
    },
  );

  it.each([['similar'], ['search']])(
    'the limit on what is typed is an option, which the refusal names: %s',
    async (...args) => {
      const text = 'chef de partie '.repeat(20).trim();
      const refused = await skillgraph([...args, text]);
      expect(refused.stderr.replace(/\s+/g, ' ')).toMatch(
        /299 letters, more than the limit of 200.*--limits queryLength=/,
      );
      const raised = await skillgraph([...args, text, '--limits', 'queryLength=299']);
      expect(raised.stderr).not.toContain('queryLength');
      expect((await skillgraph([...args, 'chef', '--limits', 'letters=3'])).stderr).toMatch(/names:[\s\S]*nearNames/);
    },
  );

  it('of many names that nothing has the first are given what comes near; how many is an option', async () => {
    const have = Array.from({ length: 25 }, (_, i) => `zq${i} of managing staff`).join('|');
    const nearOf = async (...more: readonly string[]) => {
      const { stdout } = await skillgraph(['match', '--have', `manage staff|${have}`, '--json', ...more]);
      const { subject } = JSON.parse(stdout) as { subject: { notUnderstood: { near: unknown[]; reason: string }[] } };
      return subject.notUnderstood.filter(({ near }) => near.length > 0).length;
    };
    expect(await nearOf()).toBe(20);
    expect(await nearOf('--limits', 'nearNames=2')).toBe(2);
    expect(await nearOf('--limits', 'nearNames=25')).toBe(25);
  });

  it('a list too long for one name is read name by name, and an entry too long for one is not counted', async () => {
    const skills = [
      'manage staff',
      'plan menus',
      'x'.repeat(250),
      ...Array.from({ length: 20 }, () => 'order supplies'),
    ];
    const run = await skillgraph(['match', '--min-skills', '1', skills.join(', ')]);
    expect(run.stderr + run.stdout).not.toContain('queryLength');
  });

  it('a search that finds nothing says so with exit code 1', async () => {
    const run = await skillgraph(['search', 'qqqqqqqq']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Nothing is called anything like "qqqqqqqq"');
    expectCivil(run);
  });

  it('a profile of which nothing is understood ends with exit code 1 and names what was not', async () => {
    const run = await skillgraph(['transitions', '--have', 'qqqqqqqq']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('"qqqqqqqq"');
    expectCivil(run);
  });
});

/** Two occupations share an alternative label. */
const ambiguous: Readonly<Record<string, string>> = {
  'occupations_en.csv':
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description\nOccupation,http://x/o1,2114,mine geologist,geologist,\nOccupation,http://x/o2,2114,geophysicist,geologist,\n',
  'skills_en.csv':
    'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels\nKnowledgeSkillCompetence,http://x/s1,knowledge,cross-sector,geology,\n',
  'occupationSkillRelations_en.csv':
    'occupationUri,relationType,skillType,skillUri\nhttp://x/o1,essential,knowledge,http://x/s1\nhttp://x/o2,essential,knowledge,http://x/s1\n',
};

describe('data that cannot be read', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skillgraph-'));
    mkdirSync(join(folder, 'ambiguous'));
    for (const [name, text] of Object.entries(ambiguous)) writeFileSync(join(folder, 'ambiguous', name), text);
    writeFileSync(join(folder, 'damaged.skg'), Buffer.concat([Buffer.from('SKLGRAPH'), Buffer.alloc(64, 7)]));
    writeFileSync(join(folder, 'damaged.zip'), Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(64, 7)]));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each<[string, string, RegExp]>([
    ['nothing there', 'nowhere', /nothing at/],
    ['a damaged index', 'damaged.skg', /version|damaged/],
    ['a damaged zip', 'damaged.zip', /zip/],
  ])('%s: every command says so with exit code 1', async (_, file, message) => {
    const path = join(folder, file);
    const runs = await Promise.all([
      skillgraph(['similar', 'chef', '--data', path]),
      skillgraph(['info', path]),
      skillgraph(['competences', 'chef', '--data', path]),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([1, 1, 1]);
    for (const run of runs) {
      expect(run.stderr).toMatch(message);
      expectCivil(run);
    }
    expect.assertions(1 + 3 * 5);
  });

  it('an ambiguous name ends with exit code 1 and the candidates with their ids', async () => {
    const run = await skillgraph(['similar', 'geologist', '--data', join(folder, 'ambiguous')]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('"geologist" can mean several occupations');
    expect(run.stderr).toMatch(/mine geologist\s+http:\/\/x\/o1/);
    expectCivil(run);
  });

  it('an ambiguous name is a list of choices to search', async () => {
    const { code, stdout } = await skillgraph(['search', 'geologist', '--data', join(folder, 'ambiguous'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).results.map((result: { text: string }) => result.text)).toEqual([
      'geologist',
      'geologist',
    ]);
  });
});

describe('check', () => {
  const broken = join(import.meta.dirname, '..', '..', 'fixtures', 'broken');
  const folders = readdirSync(broken, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('reads every broken data set and lists its issues, unless a needed file is missing', async () => {
    const runs = await Promise.all(folders.map(({ name }) => skillgraph(['check', join(broken, name)])));
    const missing = folders.map(({ name }) => name.includes('missing-file'));
    expect(runs.map(({ code }) => code)).toEqual(missing.map((is) => (is ? 1 : 0)));
    expect(runs.filter(({ stderr }) => /^\s+at /m.test(stderr))).toEqual([]);
    const refused = runs[missing.indexOf(true)]!;
    expect(refused.stderr).toContain('occupationSkillRelations_en.csv');
    expectCivil(refused);
    expect(runs.filter(({ stdout }) => /issues?, by kind:[\s\S]*\.csv:\d+ · /.test(stdout)).length).toBeGreaterThan(4);
  });
});

describe('every command', () => {
  it('refuses an unknown option with exit code 2', async () => {
    const runs = await Promise.all(commandEntries.map(({ name }) => skillgraph([name, '--no-such-option'])));
    expect(runs.map(({ code }) => code)).toEqual(commandEntries.map(() => 2));
  });
});

describe('lists of names, and forms of an answer', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skillgraph-'));
    writeFileSync(
      join(folder, 'jobs.csv'),
      [
        'occupation,skill',
        ...['Cook', '"Cooks, Short Order"', '"Cooks, All Other"', '"Chefs, Head"', 'Short Order'].flatMap((job) =>
          ['"chop, slice"', 'boil', 'serve'].map((skill) => `${job},${skill}`),
        ),
      ].join('\n'),
    );
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const labels = async (args: readonly string[]): Promise<string[]> => {
    const run = await skillgraph([...args, '--data', join(folder, 'jobs.csv'), '--json']);
    return JSON.parse(run.stdout).results.map(({ label }: { label: string }) => label);
  };

  it.each<[string, readonly string[]]>([
    ['Cooks, Short Order', ['Cooks, Short Order']],
    ['Cooks, Short Order, Chefs, Head', ['Chefs, Head', 'Cooks, Short Order']],
    ['Chefs, Head|Short Order', ['Chefs, Head', 'Short Order']],
    ['short order,chefs,  head', ['Chefs, Head', 'Short Order']],
  ])('--among "%s" is told apart by what is a name', async (among, expected) => {
    expect((await labels(['similar', 'Cook', '--among', among])).sort()).toEqual(expected);
    expect(
      (await labels(['match', '--have', 'chop, slice, boil', '--min-skills', '2', '--among', among])).sort(),
    ).toEqual(expected);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['two forms at once', ['similar', 'chef', '--json', '--csv'], /choose one/],
    ['nothing to show', ['similar', 'chef', '--limit', '0'], /at least 1/],
  ])('%s ends with exit code 2', async (_, args, message) => {
    const run = await skillgraph(args);
    expect(run.code).toBe(2);
    expect(run.stderr.replace(/\n\s+/g, ' ')).toMatch(message);
  });

  it('one skill is one skill', async () => {
    const run = await skillgraph(['match', '--have', 'boil', '--data', join(folder, 'jobs.csv')]);
    expect(run.stderr).toContain('has 1 skill that');
  });
});
