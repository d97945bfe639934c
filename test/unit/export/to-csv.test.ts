import { parseString } from 'fast-csv';
import { describe, expect, it } from 'vitest';
import { toEdgesCsv, toNodesCsv, toPairsCsv } from '../../../src/export/to-csv.ts';
import { awkward, awkwardGraph, mixedValues } from './awkward-graph.ts';

const read = (text: string): Promise<Record<string, string>[]> =>
  new Promise((resolve, reject) => {
    const rows: Record<string, string>[] = [];
    parseString(text, { headers: true })
      .on('error', reject)
      .on('data', (row: Record<string, string>) => rows.push(row))
      .on('end', () => resolve(rows));
  });

describe('toNodesCsv', () => {
  it('is read by fast-csv with every key, label, code and tag as it was', async () => {
    const graph = awkwardGraph();
    const rows = await read(toNodesCsv(graph));
    expect(rows).toHaveLength(4);
    expect(rows.map(({ key, label }) => [key, label])).toEqual(graph.mapNodes((key, { label }) => [key, label]));
    expect(rows[0]).toMatchObject({ code: '0110', side: 'occupation', tags: '"q"|a,b', level: '' });
  });

  it('keeps line breaks and quotes inside a field', async () => {
    const rows = await read(toNodesCsv(mixedValues()));
    expect(rows[0]?.['label']).toBe(awkward);
  });
});

describe('toEdgesCsv', () => {
  it('writes ends and attributes, numbers in full, blanks where nothing is stated', async () => {
    const rows = await read(toEdgesCsv(awkwardGraph()));
    expect(rows).toContainEqual({
      source: 'http://x/o?a=1&b="2"',
      target: 's2',
      importance: '0.30000000000000004',
      kind: 'rated',
      level: '1e-7',
      weight: '0.30000000000000004',
    });
    expect(rows).toContainEqual({
      source: 'o2',
      target: 's2',
      importance: '',
      kind: 'optional',
      level: '',
      weight: '1',
    });
  });
});

describe('toPairsCsv', () => {
  it('writes a header and a line per pair', async () => {
    const lines: string[] = [];
    const pair = { source: 'a', target: 'b', score: 1 / 3, sourceLabel: 'A, or "a"', targetLabel: 'B' };
    for await (const line of toPairsCsv([pair])) lines.push(line);
    expect(lines).toEqual([
      'source,sourceLabel,target,targetLabel,score\r\n',
      'a,"A, or ""a""",b,B,0.3333333333333333\r\n',
    ]);
  });
});
