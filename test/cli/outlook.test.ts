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

  it('exposure is never shown without saying what it is not, its year and country, and how sure the link is', async () => {
    const { stdout } = await skillgraph(['outlook', 'chef']);
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('It is not replacement, and no forecast of anyone’s job.');
    const exposed = text.slice(text.indexOf('Artificial'), text.indexOf('Digital skills'));
    const heads = exposed.match(/ (ai-applicability|gpt-beta-\w+) /g)!;
    expect(heads.length).toBeGreaterThan(1);
    expect(exposed.match(/confidence of the link \d\.\d\d/g)).toHaveLength(heads.length);
    expect(exposed.match(/\(\d{4}, US\)\./g)).toHaveLength(heads.length);
  });

  it('says first that sources disagree, where they do', async () => {
    const { stdout } = await skillgraph(['outlook', 'ICT operations manager']);
    expect(stdout.split('\n')[2]).toMatch(/^The sources disagree: /);
  });
});
