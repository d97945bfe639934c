import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePath } from '../../src/cli/ask/open-data.ts';
import { commandEntries } from '../../src/cli/registry.ts';
import { shell, skillgraph } from '../support/command-line.ts';
import { storedZip } from '../support/stored-zip.ts';

describe('skillgraph --help', () => {
  it('lists every command with its summary, on stdout, with exit code 0', async () => {
    const { code, stdout, stderr } = await skillgraph(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(commandEntries.filter(({ name, summary }) => !stdout.includes(name) || !stdout.includes(summary))).toEqual(
      [],
    );
    expect(commandEntries.length).toBeGreaterThan(10);
  });

  it('is shown without a command, too, and for "help"', async () => {
    const [bare, help] = await Promise.all([skillgraph([]), skillgraph(['help'])]);
    expect([bare.code, help.code]).toEqual([0, 0]);
    expect(bare.stdout).toBe(help.stdout);
  });

  it('"help" before a command shows the help of the command', async () => {
    const [before, after] = await Promise.all([skillgraph(['help', 'similar']), skillgraph(['similar', '--help'])]);
    expect(before).toEqual(after);
  });

  it('--version prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(samplePath, '..', '..', 'package.json'), 'utf8'));
    expect((await skillgraph(['--version'])).stdout.trim()).toBe(version);
  });
});

describe.concurrent.each(commandEntries)('skillgraph $name --help', ({ name, summary, load }) => {
  it('shows usage, options and examples, on stdout, with exit code 0', async () => {
    const { code, stdout, stderr } = await skillgraph([name, '--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toContain(`Usage: skillgraph ${name}`);
    expect(stdout).toContain('Examples:');
    const { examples, options = [] } = await load();
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.filter(([typed]) => !stdout.includes(`$ skillgraph ${typed}`))).toEqual([]);
    expect(options.filter(({ flags, hidden }) => !hidden && !stdout.includes(flags))).toEqual([]);
  });

  it('its module has the name and the summary of its entry', async () => {
    const module = await load();
    expect([module.name, module.summary]).toEqual([name, summary]);
  });
});

/** Files that examples name, made of the sample. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-'));
  symlinkSync(samplePath, join(folder, 'my-data'));
  mkdirSync(join(folder, '.config', 'fish', 'completions'), { recursive: true });
  const csv = readdirSync(samplePath).filter((name) => name.endsWith('.csv'));
  const zip = storedZip(Object.fromEntries(csv.map((name) => [name, readFileSync(join(samplePath, name))])));
  writeFileSync(join(folder, 'ESCO dataset - v1.2.0 - classification - en - csv.zip'), zip);
  writeFileSync(join(folder, 'my-download.zip'), zip);
  const kept = (wanted: (name: string) => boolean) =>
    storedZip(Object.fromEntries(csv.filter(wanted).map((name) => [name, readFileSync(join(samplePath, name))])));
  writeFileSync(
    join(folder, 'classification.zip'),
    kept((name) => !name.includes('elations')),
  );
  writeFileSync(
    join(folder, 'relations.zip'),
    kept((name) => name.includes('elations')),
  );
  mkdirSync(join(folder, 'esco'));
  for (const name of csv.filter((file) => /_en\.csv$/.test(file)))
    writeFileSync(join(folder, 'esco', name), readFileSync(join(samplePath, name)));
  const onet = join(samplePath, '..', 'onet-text');
  const files = readdirSync(onet).filter((name) => name.endsWith('.txt'));
  const donors = storedZip(Object.fromEntries(files.map((name) => [name, readFileSync(join(onet, name))])));
  writeFileSync(join(folder, 'db_29_2_text.zip'), donors);
  writeFileSync(join(folder, 'esco-onet.csv'), readFileSync(join(samplePath, 'crosswalk.csv')));
  writeFileSync(
    join(folder, '2010-to-2019.csv'),
    'O*NET-SOC 2010 Code,O*NET-SOC 2010 Title,O*NET-SOC 2019 Code,O*NET-SOC 2019 Title\n35-1011.00,Chefs,35-1011.00,Chefs\n',
  );
  writeFileSync(join(folder, 'exposure.csv'), readFileSync(join(samplePath, 'indicators.csv')));
  writeFileSync(join(folder, 'cv.txt'), 'Five years as a cook: I manage staff, plan menus and manage budgets.\n');
  writeFileSync(join(folder, 'jobs.tsv'), 'job\tcompetence\ncook\tcook soups\nchef\tcook soups\n');
  writeFileSync(join(folder, 'profiles.ndjson'), '["manage staff", "manage budgets", "plan menus"]\n');
  writeFileSync(join(folder, 'me.txt'), 'manage staff\nmanage budgets\n');
  writeFileSync(join(folder, 'pairs.csv'), 'from,to\n1330.5,1330.2\n5120.1,3434.1\n');
  writeFileSync(join(folder, 'judged.csv'), 'from,to,gain\n1330,2512,1\n5120,3434,2\n');
  writeFileSync(join(folder, 'counted.csv'), 'from,to,count\n1330.5,1330.2,4\n5120.1,3434.1,9\n');
  writeFileSync(
    join(folder, 'soc-2010-to-2018.csv'),
    'A Code,A Title,B Code,B Title\n11,Chiefs,11,Chiefs\n13,Clerks,23,Clerks\n',
  );
  writeFileSync(join(folder, 'codes.txt'), '11\n13\n');
  writeFileSync(join(folder, 'jobs-1.csv'), 'job,skill\ncook,roast\ncook,bake\nchef,roast\n');
  writeFileSync(join(folder, 'jobs-2.csv'), 'job,skill\nbaker,bake\n');
  writeFileSync(join(folder, 'jobs.csv'), 'job,skill\ncook,roast\ncook,bake\nchef,roast\nbaker,bake\n');
  writeFileSync(join(folder, 'block-1-1.csv'), 'source,target,score\nchef,cook,0.5\ncook,chef,0.5\n');
  writeFileSync(join(folder, 'block-1-2.csv'), 'source,target,score\ncook,baker,0.5\n');
  for (const [language, cook, soups] of [
    ['en', 'cook', 'cook soups'],
    ['de', 'Koch', 'Suppen kochen'],
  ])
    writeFileSync(
      join(folder, `roles-${language}.csv`),
      `job id,job title,skill id,skill name\nj1,${cook},s1,${soups}\n`,
    );
  for (const build of [
    'my-data -o esco.skg',
    'jobs.csv -o jobs.skg',
    'jobs-1.csv -o block-1.skg',
    'jobs-2.csv -o block-2.skg',
  ]) {
    const built = await shell(`skillgraph build ${build}`, { cwd: folder });
    if (built.code !== 0) throw new Error(built.stderr);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = await Promise.all(
  commandEntries.map(async ({ load }) => (await load()).examples.map(([typed]) => typed)),
);
const runnable = examples.flat().filter((typed) => !typed.includes('--serve'));

describe.concurrent('the examples in the help', () => {
  it.each(runnable)('skillgraph %s', async (typed) => {
    const { code, stderr } = await shell(`skillgraph ${typed}`, { cwd: folder, env: { HOME: folder } });
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
