import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shell, skillgraph } from '../support/command-line.ts';
import { fixture } from '../support/tables.ts';

describe('the surroundings of a command', () => {
  it('name its data by SKILLGRAPH_DATA, unless --data does', async () => {
    const env = { SKILLGRAPH_DATA: fixture('onet-text') };
    const run = await skillgraph(['similar', '15-1252', '--json'], { env });
    expect(JSON.parse(run.stdout).subject).toMatchObject({ label: 'Software Developers' });
    const other = await skillgraph(['similar', 'chef', '--json', '--data', fixture('sample')], { env });
    expect(JSON.parse(other.stdout).subject).toMatchObject({ label: 'chef' });
  });

  it.each([
    ['a path where nothing is', ['similar', 'chef'], 'not/there', /There is nothing at "not\/there"/],
    ['a second path where nothing is', ['info'], `${fixture('sample')}${delimiter}not/there`, /There is nothing at/],
    ['a table of something else', ['similar', 'chef'], fixture('sample/SOURCE.md'), /SOURCE\.md/],
    ['what is to be built', ['build', '-o', 'never.skg'], 'not/there', /There is nothing at/],
    ['what is to be looked through', ['check'], 'not/there', /There is nothing at/],
    ['a language that is not there', ['similar', 'chef', '--lang', 'xx'], fixture('sample'), /no labels in "xx"/],
  ])('say that SKILLGRAPH_DATA named what cannot be read: %s', async (_, typed, path, why) => {
    const { code, stdout, stderr } = await skillgraph(typed, { env: { SKILLGRAPH_DATA: path } });
    expect([code === 0, stdout]).toEqual([false, '']);
    const said = stderr.replace(/\s+/g, ' ');
    expect(said).toMatch(why);
    expect(said).toContain("These data are named by the environment's SKILLGRAPH_DATA");
    expect(said).not.toContain('unexpected');
  });

  it('are not blamed for data that the call names itself', async () => {
    const env = { SKILLGRAPH_DATA: fixture('sample') };
    const { stderr } = await skillgraph(['similar', 'chef', '--data', 'not/there'], { env });
    expect(stderr).toContain('There is nothing at "not/there"');
    expect(stderr).not.toContain('SKILLGRAPH_DATA');
  });

  it('get an example of the command where it was typed in a way that it does not know', async () => {
    for (const typed of [['similar'], ['similar', 'chef', '--limt', '3']]) {
      const { code, stderr } = await skillgraph(typed);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/For example: skillgraph similar "/)]);
    }
    expect((await skillgraph(['simlar', 'chef'])).stderr).toMatch(/Did you mean similar\?\)\nskillgraph --help/);
  });

  it.skipIf(!existsSync('/dev/full')).each(['similar chef', 'check', 'pairs', 'export -f json'])(
    'that take no more output are told in a sentence, with exit code 1: %s',
    async (command) => {
      const { code, stderr } = await shell(`skillgraph ${command} > /dev/full`);
      expect([command, code]).toEqual([command, 1]);
      expect(stderr).toContain('no room left');
      expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    },
  );

  it('are asked for a method that compares skills, or refuse: --skills --method default', async () => {
    const { code, stdout, stderr } = await skillgraph(['similar', 'manage staff', '--skills', '--method', 'default']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.replace(/\s+/g, ' ')).toContain('compares occupations, not skills');
  });
});
