import { describe, expect, it } from 'vitest';
import { migrated, vintageDiff, vintageFromRows } from '../../../src/releases/index.ts';
import { codeOf } from '../../support/coded.ts';

const rows = [
  { 'Old Code': '11', 'Old Title': 'Chiefs', 'New Code': '11', 'New Title': 'Chiefs' },
  { 'Old Code': '12', 'Old Title': 'Clerks', 'New Code': '12', 'New Title': 'Office Clerks' },
  { 'Old Code': '13', 'Old Title': 'Programmers', 'New Code': '23', 'New Title': 'Software Developers' },
  { 'Old Code': '14', 'Old Title': 'Engineers', 'New Code': '14', 'New Title': 'Engineers' },
  { 'Old Code': '14', 'Old Title': 'Engineers', 'New Code': '24', 'New Title': 'Battery Engineers' },
  { 'Old Code': '15', 'Old Title': 'Coders', 'New Code': '23', 'New Title': 'Software Developers' },
  { 'Old Code': '16', 'Old Title': 'Typists', 'New Code': '26', 'New Title': 'Word Processors' },
];
const diff = vintageDiff(vintageFromRows(rows), { before: 'Old', after: 'New' });

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

  it('asks for its four columns, and for codes', () => {
    expect(codeOf(() => vintageFromRows([{ a: '1', b: 'x' }]))).toBe('MISSING_COLUMN');
    expect(codeOf(() => vintageDiff([{ from: '', to: '1' }], { before: 'a', after: 'b' }))).toBe('BAD_INPUT');
  });
});
