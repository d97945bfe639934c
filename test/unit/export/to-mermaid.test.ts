import { describe, expect, it } from 'vitest';
import { toMermaid } from '../../../src/export/to-mermaid.ts';
import type { Pathways } from '../../../src/query/pathways.ts';
import type { Hop, Pathway } from '../../../src/query/routes/route-view.ts';

const skill = (label: string) => ({ id: label, label, weight: 1, forTarget: true });
const hop = (label: string, learnt: readonly string[]) =>
  ({ id: label, label, cost: learnt.length, learnt: learnt.map(skill) }) as unknown as Hop;
const route = (...hops: Hop[]): Pathway => ({
  cost: 1,
  detour: 0,
  steps: hops.length,
  weakestHop: 0.5,
  hardestHop: 0.5,
  hops,
});
const answer = (results: Pathways['results'], isMove = false): Pathways =>
  ({
    status: 'ok',
    subject: { kind: 'occupation', id: 'cook', label: 'cook', matchedBy: 'id' },
    target: { id: 'chef', label: 'chef' },
    proof: results.length === 0 ? 'none' : 'exact',
    direct: { ...hop('chef', ['a', 'b']), move: isMove, blockedBy: [] },
    results,
  }) as unknown as Pathways;

describe('toMermaid', () => {
  it('draws a route: a box per occupation, on each arrow what is learnt', () => {
    const chart = toMermaid(answer([route(hop('baker', ['dough', 'ovens', 'bread', 'cake']), hop('chef', []))]));
    expect(chart.split('\n')).toEqual([
      'flowchart LR',
      '  n0(["cook"])',
      '  n1["baker"]',
      '  n2["chef"]',
      '  n0 -->|"learn dough, ovens, bread, 1 more"| n1',
      '  n1 -->|"nothing new to learn"| n2',
      '',
    ]);
  });

  it('draws occupations that routes share once', () => {
    const chart = toMermaid(
      answer([route(hop('baker', ['a']), hop('chef', ['b'])), route(hop('chef', ['a', 'b', 'c']))]),
      { routes: 2, skills: 0, direction: 'TB' },
    );
    expect(chart.match(/chef/g)).toHaveLength(1);
    expect(chart).toContain('n0 -->|"learn 3 skills"| n2');
  });

  it('never lets a label end its quotes or pass as markup', () => {
    const chart = toMermaid(answer([route(hop('chef"] --> x["<b>#1</b>\nend', ['a|b']))]));
    expect(chart).not.toMatch(/<b>|"\] --> x/);
    expect(chart).toContain('chef#34;#93; --#62; x#91;#34;#60;b#62;#35;1#60;/b#62; end');
  });

  it('draws the direct way when there is no route and it is a move', () => {
    expect(toMermaid(answer([], true))).toContain('n0 -->|"learn a, b"| n1');
  });

  it('draws start and target when there is neither', () => {
    expect(toMermaid(answer([])).split('\n')).toEqual(['flowchart LR', '  n0(["cook"])', '  n1["chef"]', '']);
  });
});
