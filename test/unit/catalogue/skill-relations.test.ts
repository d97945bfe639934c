import { describe, expect, it } from 'vitest';
import { checkedSkillRelations } from '../../../src/catalogue/skill-relations.ts';
import type { Issue } from '../../../src/catalogue/types.ts';

describe('checkedSkillRelations', () => {
  it('keeps each pair once, essential first, sorted; reports repeats, circles of one and unknown ends', () => {
    const issues: Issue[] = [];
    const stated = [
      { from: 'b', to: 'a', kind: 'optional' as const, file: 'r.csv', row: 2 },
      { from: 'a', to: 'b', kind: 'optional' as const, file: 'r.csv', row: 3 },
      { from: 'a', to: 'b', kind: 'essential' as const, file: 'r.csv', row: 4 },
      { from: 'a', to: 'a', kind: 'optional' as const, file: 'r.csv', row: 5 },
      { from: 'a', to: 'z', kind: 'optional' as const },
    ];
    const rows = new Map([
      ['a', 0],
      ['b', 1],
    ]);
    expect(checkedSkillRelations(stated, rows, issues)).toEqual([
      { from: 'a', to: 'b', kind: 'essential' },
      { from: 'b', to: 'a', kind: 'optional' },
    ]);
    expect(issues.map(({ code, file, row }) => `${code} ${file}:${row ?? ''}`).sort()).toEqual([
      'DUPLICATE_RELATION r.csv:3',
      'SELF_RELATION r.csv:5',
      'UNKNOWN_CONCEPT skillRelations:',
    ]);
  });
});
