import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'skillgraph-releases-'));
  writeFileSync(
    at('old.csv'),
    'occupation,skill\ncook,roast\ncook,season\nbaker,knead\nbaker,use e-services\nporter,carry\n',
  );
  writeFileSync(
    at('new.csv'),
    'occupation,skill\ncook,roast\ncook,plate\nBaker,knead\nBaker,use e-services\nclerk,file\n',
  );
  writeFileSync(at('stored.csv'), 'who,job,note\nAnn,cook,"a, b"\nBob,baker,2\nCid,porter,3\n');
  writeFileSync(at('me.json'), '{ "skills": ["knead", { "skill": "carry", "level": 0.5 }] }');
  writeFileSync(
    at('soc.csv'),
    'A Code,A Title,B Code,B Title\n1,one,1,one\n2,two,3,three\n4,four,4,four\n4,four,5,five\n',
  );
  writeFileSync(at('codes.txt'), '1\n2\n4\n2\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('skillgraph diff', () => {
  it('tells people what is new, what is gone and where it goes on', async () => {
    const { code, stdout, stderr } = await skillgraph(['diff', at('old.csv'), at('new.csv')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Occupations {2}1 kept, 2 gone, 2 new/);
    expect(stdout).toMatch(/baker\s+now\s+Baker\s+the same name/);
    expect(stdout).toMatch(/ended\s+porter/);
    expect(stdout).toMatch(/Requirements {2}5 → 5/);
  });

  it('--answers adds what changes in answers', async () => {
    const { stdout } = await skillgraph(['diff', at('old.csv'), at('new.csv'), '--answers']);
    expect(stdout).toMatch(/Answers {2}(of \d+ kept|nothing to compare)/);
  });

  it('--csv has one row a change and names its columns', async () => {
    const { stdout } = await skillgraph(['diff', at('old.csv'), at('new.csv'), '--csv']);
    const lines = stdout.trim().split('\n');
    expect(lines[0]).toBe('concept,change,id,label,code,before,after,other,otherLabel,certainty,evidence');
    expect(lines).toContain('occupation,gone,baker,baker,,,,Baker,Baker,certain,label');
    expect(lines).toContain('occupation,gone,porter,porter,,,,,,none,');
    expect(lines).toContain('requirement,added,cook,cook,,,essential,plate,plate,,');
    expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([11]));
  });

  it('asks for two releases, or a table', async () => {
    expect(await skillgraph(['diff', at('old.csv')])).toMatchObject({ code: 2 });
    const { stdout } = await skillgraph(['diff', '--table', at('soc.csv')]);
    expect(stdout).toMatch(/^A → B\n/);
    expect(stdout).toMatch(/four\s+split; choose\s+four · five\s+the table says so/);
  });
});

describe('skillgraph migrate', () => {
  it('moves a table along, sets apart what needs a person, and reports beside it', async () => {
    const line = ['migrate', at('stored.csv'), '--from', at('old.csv'), '--to', at('new.csv'), '-o', at('moved.csv')];
    const { code, stdout } = await skillgraph([...line, '--columns', 'job=occupations']);
    expect(code).toBe(0);
    expect(stdout).toContain('3 entries: 1 as they were, 1 rewritten, 1 for a person');
    expect(readFileSync(at('moved.csv'), 'utf8')).toBe('who,job,note\nAnn,cook,"a, b"\nBob,Baker,2\n');
    expect(readFileSync(at('moved.csv.left.csv'), 'utf8')).toBe('who,job,note\nCid,porter,3\n');
    const report = readFileSync(at('moved.csv.report.md'), 'utf8');
    expect(report).toContain('| porter | 1 | nothing follows it |');
    expect(report).toContain('| baker | 1 | Baker | Baker | the same name under another id |');
    await skillgraph(line);
    expect(readFileSync(at('moved.csv.report.md'), 'utf8')).toBe(report);
  });

  it('moves a profile along in its own form', async () => {
    const line = ['migrate', at('me.json'), '--from', at('old.csv'), '--to', at('new.csv'), '-o', at('me-new.json')];
    const { stdout } = await skillgraph([...line, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { entries: 2, unchanged: 1, left: 1 },
      left: at('me-new.json.left.json'),
    });
    expect(JSON.parse(readFileSync(at('me-new.json'), 'utf8'))).toEqual({ skills: ['knead'] });
    expect(JSON.parse(readFileSync(at('me-new.json.left.json'), 'utf8'))).toEqual({
      skills: [{ skill: 'carry', level: 0.5 }],
    });
  });

  it('moves codes along over a published table', async () => {
    const { code } = await skillgraph([
      'migrate',
      at('codes.txt'),
      '--table',
      at('soc.csv'),
      '-o',
      at('codes-new.txt'),
    ]);
    expect(code).toBe(0);
    expect(readFileSync(at('codes-new.txt'), 'utf8')).toBe('1\n3\n3\n');
    expect(readFileSync(at('codes-new.txt.left.txt'), 'utf8')).toBe('4\n');
  });

  it.each([
    ['nowhere to write', ['migrate', 'stored.csv', '--from', 'old.csv', '--to', 'new.csv'], /-o/],
    ['no releases', ['migrate', 'stored.csv', '-o', 'x.csv'], /--from/],
    [
      'a kind that is none',
      ['migrate', 'stored.csv', '--from', 'old.csv', '--to', 'new.csv', '-o', 'x.csv', '--columns', 'job=jobs'],
      /occupations/,
    ],
    [
      'a file without names it knows',
      ['migrate', 'soc.csv', '--from', 'old.csv', '--to', 'new.csv', '-o', 'x.csv'],
      /--columns/,
    ],
  ])('says what is missing: %s', async (_, line, message) => {
    const { code, stderr } = await skillgraph(
      line.map((word) => (/^(stored|old|new|soc|x)\.csv$/.test(word) ? at(word) : word)),
    );
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
