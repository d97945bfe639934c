import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandEntries } from '../../src/cli/registry.ts';
import { type CommandWords, commandWords } from '../../src/cli/tell/shells/words.ts';
import { sampleFolder } from '../support/sample.ts';
import { type Schema, schemasOfInterface } from './schema-of-type.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'src', 'cli', 'schemas');
const main = join(root, 'dist', 'cli', 'main.js');
const published = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

let scratch = '';

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'skillgraph-schema-'));
  writeFileSync(join(scratch, 'truth.csv'), 'from,to\n5120,3434\n2512,2513\n');
  writeFileSync(join(scratch, 'soc.csv'), 'A Code,A Title,B Code,B Title\n1,one,1,one\n2,two,3,three\n2,two,4,four\n');
  writeFileSync(join(scratch, 'codes.txt'), '1\n2\n1\n9\n');
  writeFileSync(join(scratch, 'same.csv'), 'from,to\n3434.1,3434.1\n');
  writeFileSync(join(scratch, 'block.csv'), 'source,target,score,sourceLabel,targetLabel\no1,o2,0.5,cook,chef\n');
  writeFileSync(join(scratch, 'roles-en.csv'), 'job id,job title,skill id,skill name\nj1,cook,s1,cook soups\n');
  writeFileSync(join(scratch, 'roles-de.csv'), 'job id,job title,skill id,skill name\nj1,Koch,s1,Suppen kochen\n');
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What a command line prints, wherever it prints it. */
function printed(line: readonly string[], stream: 'stdout' | 'stderr' = 'stdout'): Promise<string> {
  return new Promise((resolve) => {
    execFile('node', [main, ...line], { cwd: scratch, maxBuffer: 1 << 28 }, (_, stdout, stderr) =>
      resolve(stream === 'stdout' ? stdout : stderr),
    );
  });
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Schema;
}

function validator(name: string): ValidateFunction {
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(read(name));
}

function objectSchemas(value: unknown): Schema[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectSchemas);
  return (value as Schema)['type'] === 'object' ? [value as Schema, ...inner] : inner;
}

describe('the published schemas', () => {
  const made = schemasOfInterface(join(folder, 'answers.ts'), 'Answers');

  it.each([...made])(
    '%s.json says what the types and their docstrings say (npm run schemas makes it anew)',
    async (name, schema) => {
      await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.json`));
    },
  );

  it('are there for every command that takes --json, and for errors', async () => {
    const takesJson = (words: CommandWords) => words.options.some(({ long }) => long === '--json');
    const commands = (await commandWords(commandEntries)).filter(takesJson).map(({ name }) => name);
    expect([...made.keys()].sort()).toEqual([...commands, 'error'].sort());
    expect(published.sort()).toEqual([...made.keys()].sort());
  });

  it('leave nothing open: what is not named is not there', () => {
    const objects = published.flatMap((name) => objectSchemas(read(name)));
    expect(objects.length).toBeGreaterThan(100);
    expect(objects.filter((schema) => schema['additionalProperties'] === undefined)).toEqual([]);
  });
});

/** Command lines of every sort of answer a command has. */
const lines: readonly (readonly [schema: string, ...line: string[]])[] = [
  ['search', 'web develper'],
  ['search', 'manage', '--skills'],
  ['search', 'qqqqqqqq'],
  ['competences', 'ICT operations manager'],
  ['competences', 'chef', '--lang', 'de'],
  ['similar', 'ICT operations manager'],
  ['similar', 'cook', '--fold', '0.3', '--weighting', 'rarity', '--method', 'cosine'],
  ['similar', 'manage staff', '--skills'],
  ['explain', 'cook', 'chef'],
  ['explain', 'cook', 'chef', '--method', 'coverage', '--weighting', 'rarity'],
  ['gap', 'cook', 'chef'],
  ['gap', '--have', 'manage staff, juggle', 'restaurant manager'],
  ['match', 'manage staff', 'manage budgets', 'plan menus', 'juggle'],
  ['match', 'manage staff'],
  ['adjacent', 'cook'],
  ['adjacent', '--have', 'manage staff, manage budgets', '--measure', 'density'],
  ['unlock', 'cook', '--threshold', '0.3'],
  ['plan', 'cook', '--threshold', '0.3'],
  ['transitions', 'cook'],
  ['feeders', 'chef'],
  ['path', 'cook', 'chef'],
  ['growth', 'cook'],
  ['check'],
  ['crosswalk', 'chef', '--to', sampleFolder, '--links', 'same.csv'],
  ['families'],
  ['core'],
  ['merge', 'roles-en.csv', 'roles-de.csv', '--languages', 'en,de', '-o', 'roles.skg'],
  ['build', '-o', 'sample.skg'],
  ['info'],
  ['info', '--methods'],
  ['outlook', 'cook'],
  ['traits', 'cook'],
  ['traits', '--match', 'Realistic=6, Artistic=5, Social=3'],
  ['questions', 'cook'],
  ['compose', 'cook'],
  ['evaluate', '--resamples', '20'],
  ['evaluate', 'truth.csv', '--unit', 'group', '--resamples', '0'],
  ['evaluate', 'truth.csv', '--unit', 'group', '--question', 'moves', '--resamples', '20'],
  ['calibrate'],
  ['diff', sampleFolder, sampleFolder, '--answers'],
  ['diff', '--table', 'soc.csv'],
  ['migrate', 'codes.txt', '--table', 'soc.csv', '-o', 'moved.txt'],
  ['pairs', '-o', 'pairs.csv'],
  ['merge-pairs', 'block.csv', '-o', 'merged.csv'],
  ['pairs', '--estimate'],
  ['pairs', '--estimate', '--method', 'fused'],
];

describe('what --json prints keeps to its schema', () => {
  it.concurrent.each(lines.map((line) => [line.join(' '), ...line] as const))(
    'skillgraph %s',
    async (_, name, ...typed) => {
      const text = await printed([name, ...typed, '--json']);
      const validate = validator(name);
      validate(JSON.parse(text));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  it.concurrent.each(published)('skillgraph schema %s prints it', async (name) => {
    expect(await printed(['schema', name])).toBe(readFileSync(join(folder, `${name}.json`), 'utf8'));
  });

  it('skillgraph schema lists them', async () => {
    expect((await printed(['schema'])).trim().split('\n')).toEqual([...published].sort());
  });

  it('every command with a schema is tried', () => {
    expect([...new Set(lines.map(([name]) => name)), 'error'].sort()).toEqual(published.sort());
  });

  it.each([
    ['an unknown name', ['similar', 'cok']],
    ['wrong usage', ['similar', 'cook', '--lang', 'xx']],
    ['data that is not there', ['info', 'nowhere.skg']],
  ])('errors: %s', async (_, typed) => {
    const validate = validator('error');
    validate(JSON.parse(await printed([...typed, '--json'], 'stderr')));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('an answer with a field too many, or one too few, is refused', async () => {
    const answer = JSON.parse(await printed(['similar', 'cook', '--json'])) as { results: Record<string, unknown>[] };
    const validate = validator('similar');
    expect(validate(answer)).toBe(true);
    answer.results[0]!['surprise'] = 1;
    expect(validate(answer)).toBe(false);
    delete answer.results[0]!['surprise'];
    delete answer.results[0]!['score'];
    expect(validate(answer)).toBe(false);
  });
});
