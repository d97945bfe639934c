import { describe, expect, it } from 'vitest';
import { skillgraph } from '../support/command-line.ts';

describe('skillgraph outlook', () => {
  it('stands under what each figure speaks of, artificial intelligence first, as on the page', async () => {
    const { stdout } = await skillgraph(['outlook', 'chef']);
    const titles = stdout.split('\n').filter((line) => /^(Artificial|Digital|Green|Preparation|Other)/.test(line));
    expect(titles).toEqual(['Artificial intelligence', 'Digital skills', 'Green skills', 'Preparation']);
    expect(stdout.match(/gpt-beta-model/g)).toHaveLength(1);
  });

  it('names the group whose mean stands beside a figure', async () => {
    const { stdout } = await skillgraph(['outlook', 'chef']);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/mean of [A-Z][a-z ,]+: /);
    expect(stdout).not.toMatch(/mean of group/);
  });

  it('says first that sources disagree, where they do', async () => {
    const { stdout } = await skillgraph(['outlook', 'ICT operations manager']);
    expect(stdout.split('\n')[2]).toMatch(/^The sources disagree: /);
  });
});
