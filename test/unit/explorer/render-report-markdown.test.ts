import { beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/explorer/render-report.ts';
import { renderReportMarkdown } from '../../../src/explorer/render-report-markdown.ts';
import { buildIndex, type SkillIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { sampleIndex } from '../../support/sample.ts';

let index: SkillIndex;
beforeAll(async () => {
  index = await sampleIndex();
});

describe('renderReportMarkdown', () => {
  it('has the page of ICT operations manager: figures, groups with counts, similar occupations, attribution', () => {
    const text = renderReportMarkdown(index, '1330.5');
    expect(text).toMatch(/^# ICT operations manager\n\n1330\.5 · /);
    expect(text).toContain(
      '| competences | groups | essential | optional |\n| --- | --- | --- | --- |\n| 41 | 4 | 18 | 23 |',
    );
    const titles = [...text.matchAll(/^## (.*\(\d+\))$/gm)].map((match) => match[1]);
    expect(titles).toEqual([
      'Essential knowledge (3)',
      'Essential skills and competences (15)',
      'Optional knowledge (12)',
      'Optional skills and competences (11)',
    ]);
    expect(text.match(/^\| \d+ \| \[/gm)).toHaveLength(10);
    expect(text.trimEnd().split('\n').at(-1)).toContain('ESCO');
  });

  it('goes where it is told to, with a flowchart', () => {
    const text = renderReportMarkdown(index, 'cook', { to: 'chef', similar: 3 });
    expect(text).toContain('## From cook to chef');
    expect(text).toMatch(
      /## Ways to chef\n\nStraight there: a move · \w+ · holds [a-z ]+ of what is needed · one level up/,
    );
    const over = renderReportMarkdown(index, 'cook', { to: 'restaurant manager' });
    expect(over).toContain('```mermaid\nflowchart LR');
    expect(text.match(/^\| \d+ \| \[/gm)).toHaveLength(3);
  });

  it('speaks of an occupation that cannot be compared without a made-up number', () => {
    const alone = buildIndex(
      createCatalogue({
        occupations: [
          { id: 'alone', label: 'alone' },
          { id: 'other', label: 'other' },
        ],
        skills: [{ id: 's', label: 's' }],
        requirements: [{ occupation: 'other', skill: 's', kind: 'essential' }],
      }),
    );
    const [text] = renderReportMarkdown(alone, 'alone').split('## What the figures say');
    expect(text).toContain('No other occupation shares a competence.');
    expect(text).not.toMatch(/\d %|\d%|NaN|undefined/);
    expect(renderReport(alone, 'alone')).not.toMatch(/NaN|undefined/);
  });

  it('throws for an unknown occupation', () => {
    expect(() => renderReportMarkdown(index, 'no such job')).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_OCCUPATION' }),
    );
  });
});
