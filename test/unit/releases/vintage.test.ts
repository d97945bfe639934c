import { describe, expect, it } from 'vitest';
import { fromVintages, vintageLinks } from '../../../src/ingest/index.ts';
import { migrated, vintageDiff } from '../../../src/releases/index.ts';
import { codeOf } from '../../support/coded.ts';

const table = {
  file: 'codes.csv',
  rows: [
    ['Old Code', 'Old Title', 'New Code', 'New Title'],
    ['11', 'Chiefs', '11', 'Chiefs'],
    ['12', 'Clerks', '12', 'Office Clerks'],
    ['13', 'Programmers', '23', 'Software Developers'],
    ['14', 'Engineers', '14', 'Engineers'],
    ['14', 'Engineers', '24', 'Battery Engineers'],
    ['15', 'Coders', '23', 'Software Developers'],
    ['16', 'Typists', '26', 'Word Processors'],
  ],
};
const { links, before, after } = vintageLinks(table);
const diff = vintageDiff(links, { before, after });

describe('a table between two vintages', () => {
  it('is a diff with known successors', () => {
    expect(diff.occupations.kept).toEqual([
      { id: '11', label: 'Chiefs', code: '11' },
      { id: '12', label: 'Office Clerks', code: '12', renamed: { und: { before: 'Clerks', after: 'Office Clerks' } } },
    ]);
    expect(
      diff.occupations.gone.map(({ id, certainty, fate, successors }) => [
        id,
        certainty,
        fate,
        successors.map((one) => one.id),
      ]),
    ).toEqual([
      ['13', 'certain', 'merged', ['23']],
      ['14', 'choice', 'split', ['14', '24']],
      ['15', 'certain', 'merged', ['23']],
      ['16', 'certain', 'renumbered', ['26']],
    ]);
    expect(diff.occupations.new.map(({ id, predecessors }) => [id, predecessors.map((one) => one.id)])).toEqual([
      ['14', ['14']],
      ['23', ['13', '15']],
      ['24', ['14']],
      ['26', ['16']],
    ]);
  });

  it('moves codes along; one that is split is left to a person, even where its code lives on', () => {
    const { output, open } = migrated({ kind: 'occupations', names: ['11', '13', '14', 'Coders'] }, diff);
    expect(output.names).toEqual(['11', '23', 'Software Developers']);
    expect(open.map(({ name, why, candidates }) => [name, why, candidates.map(({ id }) => id)])).toEqual([
      ['14', 'choice', ['14', '24']],
    ]);
  });

  it('calls the editions what the header says, and takes columns by name, titles or none', () => {
    expect(diff.before.name).toBe('Old');
    expect(diff.after.name).toBe('New');
    const bare = {
      file: 'bare.csv',
      rows: [
        ['was', 'is'],
        [' 1 ', '2'],
        ['1', '2'],
        ['', '3'],
        ['1', '10'],
      ],
    };
    expect(vintageLinks(bare)).toEqual({
      before: 'was',
      after: 'is',
      links: [
        { from: '1', to: '10' },
        { from: '1', to: '2' },
      ],
    });
    const back = vintageLinks(table, { from: 'New Code', to: 'Old Code' });
    expect(back.links[0]).toEqual({ from: '11', to: '11', fromLabel: 'Chiefs', toLabel: 'Chiefs' });
  });

  it('is read once, for figures keyed by codes and for a diff alike', () => {
    const published = {
      file: 'soc.csv',
      rows: [
        ['2010 SOC Code', '2010 SOC Title', '2018 SOC Code', '2018 SOC Title'],
        ['15-1131', 'Computer Programmers', '15-1251', 'Computer Programmers'],
      ],
    };
    expect(fromVintages(published)).toEqual({
      from: 'soc-2010',
      to: 'soc-2018',
      links: vintageLinks(published).links,
    });
    expect(vintageLinks(published)).toMatchObject({ before: '2010 SOC', after: '2018 SOC' });
  });

  it('asks for its columns, and for codes', () => {
    expect(codeOf(() => vintageLinks({ file: 'one.csv', rows: [['a'], ['1']] }))).toBe('MISSING_COLUMN');
    expect(codeOf(() => vintageLinks(table, { to: 'Newest Code' }))).toBe('MISSING_COLUMN');
    expect(codeOf(() => fromVintages(table))).toBe('MISSING_COLUMN');
    expect(codeOf(() => vintageDiff([{ from: '', to: '1' }], { before: 'a', after: 'b' }))).toBe('BAD_INPUT');
  });
});
