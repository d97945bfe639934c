import { describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';
import { fixture } from '../support/tables.ts';

const assistant = '00674f21-2f8f-4a41-9896-133f7cbe2a6e';
const onet = ['--data', fixture('onet-text')];

describe('an occupation typed as an address or a code', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['a SOC code', ['15-1252.00', ...onet], 'Software Developers'],
    ['a SOC code of six digits', ['15-1252', ...onet], 'Software Developers'],
    ['a SOC code without its dash', ['151252', ...onet], 'Software Developers'],
    ['https for http', [`https://data.europa.eu/esco/occupation/${assistant}`], 'primary school teaching assistant'],
    ['a closing slash', [`http://data.europa.eu/esco/occupation/${assistant}/`], 'primary school teaching assistant'],
    ['a bare UUID', [assistant], 'primary school teaching assistant'],
  ])('is understood: %s', async (_, args, label) => {
    const run = await skillgraph(['similar', ...args, '--json']);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(JSON.parse(run.stdout).subject).toMatchObject({ label });
  });

  it.each<readonly [string, readonly string[], RegExp]>([
    ['a SOC code of nobody', ['17-2112.00', ...onet], /"17-2112.00" in O\*NET. It is a code of the Standard Occ/],
    ['a SOC code in other data', ['15-1252.00'], /It is a code of the Standard Occupational Classification.*--data/],
    ['a UUID of nobody', [assistant.replace('0', 'f')], /It is an address/],
    ['an address of nobody', ['https://example.org/cook'], /It is an address/],
    ['a group code', ['2512'], /is the group "Software developers" \(2512\).*software developer 2512\.4/],
    ['a name with slashes', ['qqxq/zzkz/'], /No occupation "qqxq\/zzkz\/"/],
  ])('is told for what it is: %s', async (_, args, words) => {
    const run = await skillgraph(['similar', ...args]);
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr.replace(/\s+/g, ' ')).toMatch(words);
  });
});
