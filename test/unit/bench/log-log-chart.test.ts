import { describe, expect, it } from 'vitest';
import { logLogChart } from '../../../bench/log-log-chart.ts';

const words = { title: 'a < b', subtitle: '', x: 'rows', y: 'seconds' };

/** Centres of the dots, as numbers. */
function dots(svg: string): number[][] {
  return [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

describe('logLogChart', () => {
  it('puts equal ratios at equal distances, small to the left and at the bottom', () => {
    const points = [1, 10, 100].map((x) => [x, x * x] as const);
    const [a, b, c] = dots(logLogChart([{ name: 'square', points }], words)) as [number[], number[], number[]];
    expect(b[0]! - a[0]!).toBeCloseTo(c[0]! - b[0]!, 0);
    expect(a[1]! - b[1]!).toBeCloseTo(b[1]! - c[1]!, 0);
    expect(a[1]!).toBeGreaterThan(c[1]!);
    expect(a[0]!).toBeLessThan(c[0]!);
  });

  it('has a dot a point, hollow where asked, a label a line, and no markup from names', () => {
    const svg = logLogChart(
      [
        {
          name: '<one>',
          points: [
            [1, 1],
            [10, 2],
          ],
        },
        {
          name: 'two',
          points: [
            [1, 3],
            [10, 30],
          ],
        },
      ],
      { ...words, hollow: (line, x) => line === 'two' && x === 10 },
    );
    expect(dots(svg)).toHaveLength(4);
    expect(svg.match(/fill="#ffffff" stroke=/g)).toHaveLength(1);
    expect(svg).toContain('&lt;one>');
    expect(svg).toContain('a &lt; b');
    expect(svg).not.toContain('NaN');
  });

  it('draws a single decade where all values are one', () => {
    const [dot] = dots(logLogChart([{ name: 'dot', points: [[1, 1]] }], words)) as [number[]];
    expect(dot.every(Number.isFinite)).toBe(true);
    expect(dot).toHaveLength(2);
  });
});
