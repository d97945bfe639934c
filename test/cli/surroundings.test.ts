import { existsSync } from 'node:fs';
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
