import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'skillgraph-traits-'));
const file = join(folder, 'person.csv');
writeFileSync(file, 'trait,value\nRealistic,6\nArtistic,5\nSocial,3\n');
afterAll(() => rmSync(folder, { recursive: true }));

describe('skillgraph traits', () => {
  it('--csv has one row per trait', async () => {
    const [csv, json] = await Promise.all([
      skillgraph(['traits', 'cook', '--csv']),
      skillgraph(['traits', 'cook', '--json']),
    ]);
    const [header, ...rows] = csv.stdout.trim().split('\n');
    expect(header).toBe('set,id,label,value,scale,min,max,z,percentile');
    expect(rows).toHaveLength(JSON.parse(json.stdout).results.length);
  });

  it('shows no deviation as plus or minus nothing', async () => {
    const { stdout } = await skillgraph(['traits', 'cook']);
    expect(stdout).toMatch(/[+−]\d\.\d/);
    expect(stdout).not.toMatch(/[-+−]0\.0\b/);
  });
});

describe('skillgraph traits --match', () => {
  it('takes a file for what is typed', async () => {
    const [typed, read] = await Promise.all([
      skillgraph(['traits', '--match', 'Realistic=6, Artistic=5, Social=3']),
      skillgraph(['traits', '--match', file]),
    ]);
    expect(read.stderr).toBe('');
    expect(read).toEqual(typed);
    expect(read.stdout).toContain('Whose traits go along with 3 traits');
  });

  it('--csv has one row per occupation, the most alike first, a column for each set', async () => {
    const { stdout } = await skillgraph(['traits', '--match', file, '--csv', '--limit', '4']);
    const [header, ...rows] = stdout.trim().split('\n');
    expect(header).toMatch(/^rank,id,code,label,correlation,\w+/);
    expect(rows).toHaveLength(4);
    const correlations = rows.map((row) => Number(/,(-?[\d.]+),-?[\d.]+$/.exec(row)?.[1]));
    expect(correlations).toEqual([...correlations].sort((a, b) => b - a));
    expect(Math.max(...correlations.map(Math.abs))).toBeLessThanOrEqual(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['1', '2', '3', '4']);
  });

  it.each<[string, string, RegExp]>([
    ['a value that is no number', 'Realistic=much, Artistic=5, Social=3', /name=value.*"Realistic=much"/],
    ['a file that is not there', join(folder, 'nobody.csv'), /nobody\.csv/],
  ])('refuses %s', async (_, typed, message) => {
    const { code, stdout, stderr } = await skillgraph(['traits', '--match', typed]);
    expect(code).toBeGreaterThan(0);
    expect(stdout).toBe('');
    expect(stderr.replace(/\n\s+/g, ' ')).toMatch(message);
  });

  it('refuses a person beside an occupation', async () => {
    const { code, stderr } = await skillgraph(['traits', 'cook', '--match', file]);
    expect(code).toBe(2);
    expect(stderr).toContain('one of the two');
  });
});
