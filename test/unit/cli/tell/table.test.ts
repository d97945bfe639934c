import { describe, expect, it } from 'vitest';
import { type Screen, screenOf } from '../../../../src/cli/tell/screen.ts';
import { type Column, tableLines } from '../../../../src/cli/tell/table.ts';
import { displayWidth } from '../../../../src/cli/tell/text.ts';

interface Row {
  readonly score: string;
  readonly label: string;
}

const columns: Column<Row>[] = [
  { title: 'score', cell: ({ score }) => score, align: 'right' },
  { title: 'occupation', cell: ({ label }) => label, flexible: true },
];
const rows: Row[] = [
  { score: '1.000', label: 'chef' },
  { score: '10.000', label: 'a very long occupation label that does not fit a narrow terminal' },
];
const pipe: Screen = screenOf({}, {});
const narrow: Screen = screenOf({ isTTY: true, columns: 40 }, {});

describe('tableLines', () => {
  it('aligns columns under their titles', () => {
    expect(tableLines(pipe, columns, rows.slice(0, 1))).toEqual(['  score  occupation', '  1.000  chef']);
  });

  it('cuts flexible columns on a narrow terminal', () => {
    const lines = tableLines(narrow, columns, rows);
    expect(lines.map(displayWidth).every((width) => width <= 40)).toBe(true);
    expect(lines.at(-1)).toContain('…');
  });

  it('leaves out a minor column rather than show a stump of it, and says so', () => {
    const minor: Column<Row> = { title: 'also', cell: ({ label }) => `like ${label}`, flexible: true, minor: true };
    const lines = tableLines(narrow, [...columns, minor], rows);
    expect(lines.slice(0, -1)).toEqual(tableLines(narrow, columns, rows));
    expect(lines.at(-1)).toContain('(at 40 columns without: also)');
    expect(tableLines(pipe, [...columns, minor], rows)[0]).toContain('also');
  });

  it('cuts nothing in a pipe', () => {
    expect(tableLines(pipe, columns, rows).join('\n')).toContain(rows[1]!.label);
  });

  it('leaves out columns without content, and titles without rows', () => {
    const empty: Column<Row> = { title: 'code', cell: () => '' };
    expect(tableLines(pipe, [...columns, empty], rows)[0]).toBe('   score  occupation');
    expect(tableLines(pipe, columns, [])).toEqual([]);
  });
});
