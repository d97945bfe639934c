import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, skillgraph } from '../support/command-line.ts';
import { zipOf } from '../support/zip.ts';

/** Files that a command takes beside its data, as people save them. */
const folder = mkdtempSync(join(tmpdir(), 'skillgraph-beside-'));
const keep = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const ask = (args: readonly string[], input: string | Uint8Array = ''): Promise<Run> =>
  skillgraph([...args, '--data', 'jobs.skg'], { cwd: folder, input, env: { NO_COLOR: '1' } });
const answer = async (...args: readonly string[]) => JSON.parse((await ask([...args, '--json'])).stdout);

beforeAll(async () => {
  keep(
    'jobs.csv',
    'occupation,skill\ncook,soups\ncook,menus\ncook,"cut, dice"\nchef,soups\nchef,menus\nchef,Brühe\nbaker,bread\nbaker,menus\nbaker,soups\n',
  );
  await skillgraph(['build', 'jobs.csv', '-o', 'jobs.skg'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

const lines = 'soups\nBrühe\ncut, dice\n';
const saved: readonly (readonly [string, string | Uint8Array])[] = [
  ['UTF-8', lines],
  ['UTF-8 with a mark, Windows line ends', `\ufeff${lines.replaceAll('\n', '\r\n')}`],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${lines}`, 'utf16le')],
  ['Windows-1252', Buffer.from(lines, 'latin1')],
  ['line ends of old Macs', lines.replaceAll('\n', '\r')],
  ['gzip', gzipSync(lines)],
];

describe('what never ends', () => {
  const endless = (...args: readonly string[]): Promise<Run> =>
    skillgraph([...args, '--data', 'jobs.skg', '--limits', 'recordLength=5000'], {
      cwd: folder,
      input: 'x'.repeat(6000),
    });

  it.each([
    ['a profile', ['match', '--profile', '-']],
    ['a text', ['match', '--text', '-']],
    ['a line of a stream of people', ['match', '--stdin']],
    ['a device', ['match', '--text', '/dev/zero']],
  ])('is refused beyond a limit that an option raises: %s', async (_, args) => {
    const { code, stderr } = await endless(...args);
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toMatch(/over 5000 letters.*--limits recordLength=/);
  });
});

describe('names in a text file', () => {
  it.each(saved)('are read whatever it is saved as: a profile in %s', async (_, content) => {
    const { subject, results } = await answer('match', '--profile', keep('me.txt', content));
    expect(subject.notUnderstood).toEqual([]);
    expect(results.slice(0, 2).map(({ id }: { id: string }) => id)).toEqual(['chef', 'cook']);
  });

  it('are read from stdin likewise', async () => {
    for (const [, content] of saved.slice(0, -1))
      expect((await ask(['match', '--profile', '-', '--json'], content)).stderr).toBe('');
  });

  it('are read whatever it is saved as: a list of regulated occupations', async () => {
    const list = keep('regulated.txt', Buffer.from('\ufeff# ours\nchef\n', 'utf16le'));
    const { stdout } = await ask(['transitions', 'cook', '--regulated', list, '--near', '0']);
    expect(stdout).toMatch(/chef §/);
  });

  it.each([
    ['cv.pdf', '%PDF-1.4', /is a PDF\. Save it as plain text/],
    ['cv.docx', zipOf({ 'word/document.xml': 'x' }), /is a document, no table\. Save it as plain text/],
    ['cv.txt', zipOf({ 'a.txt': 'x', 'b.txt': 'x' }), /holds 2 files\. Name the one of the text/],
    ['photo.txt', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), /is no text/],
  ])('are not looked for in %s, which is named for what it is', async (name, content, words) => {
    const { code, stderr } = await ask(['match', '--text', keep(name, content)]);
    expect([code, stderr.replace(/\n\s+/g, ' ')]).toEqual([1, expect.stringMatching(words)]);
  });

  it('with commas in them are one each, in a stream of people too', async () => {
    const { stdout } = await ask(['match', '--stdin', '--brief'], 'soups, cut, dice, menus\n');
    expect(JSON.parse(stdout)).toMatchObject({ status: 'ok', results: [{ id: 'cook' }, {}, {}] });
  });
});

describe('a stream of people', () => {
  const people = '["soups", "cut, dice", "menus"]\nsoups, café\n';
  const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
  const wide = (text: string): Buffer => Buffer.from(Uint32Array.from(text, (letter) => letter.codePointAt(0)!).buffer);

  it.each<readonly [string, string | Buffer]>([
    ['UTF-8 with a mark, Windows line ends', `\ufeff${people.replaceAll('\n', '\r\n')}`],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${people}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(people, 'utf16le')],
    ['UTF-16, greatest byte first', bigEndian(`\ufeff${people}`)],
    ['UTF-32', wide(`\ufeff${people}`)],
    ['Windows-1252', Buffer.from(people, 'latin1')],
  ])('is read whatever it is saved as: %s', async (_, input) => {
    const [expected, read] = await Promise.all([ask(['match', '--stdin'], people), ask(['match', '--stdin'], input)]);
    expect(expected.stdout).toMatch(/^\{"line":1,"status":"ok".*\n\{"line":2,.*"café"\]\}\n$/);
    expect(read).toEqual(expected);
  });
});

describe('a table of counted moves', () => {
  it('is read under headers of any case and with any separator, and says which rows are left out', async () => {
    const moves = keep('moves.csv', 'From;To;Count\ncook;chef;"1.234,5"\n\ncook;baker;x\ncook;;3\n');
    const { stderr, stdout } = await ask(['transitions', 'cook', '--moves', moves, '--near', '0', '--json']);
    expect(stderr.replace(/\n\s+/g, ' ')).toMatch(
      /note: moves\.csv:4 .*"x", no number above 0; it is left out\.\nnote: moves\.csv:5 .*lacks an end/,
    );
    expect(stdout).toMatch(/"count": 1234\.5,/);
  });
});

describe('judged pairs', () => {
  const judged = (text: string, ...more: string[]) =>
    ask(['evaluate', keep('pairs.csv', text), '--methods', 'jaccard', '--json', ...more]);

  it('have their gain read from a column of any case', async () => {
    const { stdout } = await judged('A,B,Gain\ncook,chef,1\ncook,baker,0\n');
    expect(JSON.parse(stdout).truth).toMatchObject({ judgements: 2, queries: 2 });
  });

  it('are named by the first two columns, also beside a column that is called by a year', async () => {
    const { stdout } = await judged('A,B,2020\ncook,chef,7\n');
    expect(JSON.parse(stdout).truth).toMatchObject({ judgements: 1, known: 1 });
  });

  it.each([
    ['A,B,gain\ncook,chef,12 %\n', /The gain of cook → chef, "12 %", is no number.*--gains/],
    ['A,B,gain\ncook,chef,constructor\n', /"constructor", is no number/],
    ['2411,2412,2\n2411,2413,0\n', /has no header.*"2411", "2412", "2"/],
    ['cook,chef,2\ncook,baker,0\n', /has no header.*"cook", "chef", "2"/],
  ])('are refused, saying why: %j', async (text, words) => {
    const { code, stderr } = await judged(text);
    expect([code, JSON.parse(stderr).message]).toEqual([1, expect.stringMatching(words)]);
  });

  it('are of the occupations that a list names, with a header or without', async () => {
    for (const list of ['cook\nchef\n', 'id,label\ncook,x\nchef,y\n', Buffer.from('\ufeffcook\n\nchef\n', 'utf16le')]) {
      const { stdout } = await judged('A,B\ncook,chef\ncook,baker\n', '--candidates', keep('who.csv', list));
      expect(JSON.parse(stdout).truth.candidates).toBe(2);
    }
  });
});

describe('further names', () => {
  it.each([
    ['with a header', 'name,id\nKöchlein,cook\n'],
    ['without, with a comment', '# ours\nKöchlein;cook\n'],
    ['in Windows-1252', Buffer.from('Köchlein,cook\n', 'latin1')],
    ['with accents in pieces', 'Ko\u0308chlein,cook\n'],
  ])('are taken from a table %s', async (_, content) => {
    const { subject } = await answer('similar', 'Köchlein', '--aliases', keep('names.csv', content));
    expect(subject.id).toBe('cook');
  });
});

describe('numbers that are typed', () => {
  it.each([
    ['--limit', '0x10', 2],
    ['--limit', '-1', 2],
    ['--limit', '1,234', 2],
    ['--limit', '2.5', 2],
    ['--limit', '+1', 0],
    ['--min-score', '0,5', 0],
    ['--min-score', 'Infinity', 2],
    ['--min-score', '½', 2],
    ['--min-score', '5 %', 2],
  ])('are read by the rule of tables: %s %s', async (option, value, code) => {
    expect((await ask(['similar', 'cook', option, value])).code).toBe(code);
  });
});

describe('what is typed', () => {
  const evil = 'x\u001b[31my\u001b]52;c;aGk=\u0007\u009b2J\u202ez';

  it.each([
    ['as a command', [evil]],
    ['as an option', ['similar', `--${evil}`]],
    ['as a name', ['similar', evil]],
    ['as words to search', ['search', evil]],
    ['as a method', ['similar', 'cook', '--method', evil]],
    ['as a skill', ['match', '--have', evil]],
    ['as a path', ['info', `${evil}.csv`]],
    ['as a column', ['check', 'jobs.csv', '--columns', `occupation=${evil}`]],
    ['on a line of a stream', ['match', '--stdin']],
  ])('reaches no terminal as a sign to act on: %s', async (_, args) => {
    const { stdout, stderr } = await ask(args, `${evil}\n`);
    expect(stdout + stderr).not.toBe('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
