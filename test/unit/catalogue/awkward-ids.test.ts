import { describe, expect, it } from 'vitest';
import { fromGraph, toGraph } from '../../../src/graph/index.ts';
import { buildIndex, type SkillIndex, skillGap } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';

/** The spelling that all of these come to is "head cook": what a hand or a spreadsheet makes of it. */
const spellings = [
  ['two spaces', 'head  cook'],
  ['a no-break space', 'head\u00a0cook'],
  ['a narrow no-break space', 'head\u202fcook'],
  ['a tab', 'head\tcook'],
  ['a line break', 'head\ncook'],
  ['a Windows line break', 'head\r\ncook'],
  ['a soft hyphen', 'head\u00ad cook'],
  ['a zero-width space', 'head\u200b cook'],
  ['spaces before it', '  head cook'],
  ['a byte order mark', '\ufeffhead cook'],
] as const;

const made = (id: string) =>
  createCatalogue({
    language: 'en',
    groups: [
      { id, label: 'Kitchen', pillar: 'occupation', code: '51' },
      { id: `${id} skills`, label: 'Cooking', pillar: 'skill' },
    ],
    occupations: [
      { id: `${id}!`, label: 'Head cook', broader: [id] },
      { id: 'b', label: 'Baker', broader: ['head cook'] },
    ],
    skills: [
      { id: `${id}?`, label: 'soups', broader: [`${id} skills`] },
      { id: 's', label: 'bread', broader: ['head cook skills'] },
    ],
    requirements: [
      { occupation: `${id}!`, skill: 'head cook?', kind: 'essential' },
      { occupation: 'head cook!', skill: 's', kind: 'essential' },
      { occupation: 'b', skill: `${id}?`, kind: 'optional' },
    ],
    skillRelations: [
      { from: `${id}?`, to: 's', kind: 'essential' },
      { from: 's', to: 'head cook?', kind: 'optional' },
    ],
  });
const bytesOf = (index: SkillIndex) => new Uint8Array(index.buffer, index.byteOffset, index.byteLength);

describe('ids that are spelt in two ways', () => {
  it.each(spellings)('are one wherever they stand in a catalogue made by hand: %s', (_, id) => {
    const catalogue = made(id);
    expect(catalogue.issues.filter(({ code }) => /UNKNOWN|DANGLING|DUPLICATE/.test(code))).toEqual([]);
    expect(catalogue.requirements.length).toBe(3);
    expect(catalogue.skillRelations).toHaveLength(2);
    expect(catalogue.occupations.map(({ id: own, broader }) => [own, broader])).toEqual([
      ['b', ['head cook']],
      ['head cook!', ['head cook']],
    ]);
    expect(catalogue.skills.map(({ id: own, broader }) => [own, broader])).toEqual([
      ['head cook?', ['head cook skills']],
      ['s', ['head cook skills']],
    ]);
    expect(skillGap(buildIndex(catalogue), 'head cook!', 'b').status).toBe('ok');
  });

  it.each(spellings)('give the same bytes as the clean spelling, and again by way of a graph: %s', (_, id) => {
    const clean = bytesOf(buildIndex(made('head cook')));
    expect(bytesOf(buildIndex({ ...made(id), issues: [] }))).toEqual(clean);
    expect(bytesOf(buildIndex({ ...fromGraph(toGraph(made(id))), issues: [] }))).toEqual(clean);
  });
});
