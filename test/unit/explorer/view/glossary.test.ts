import { beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../../../src/explorer/page/route.ts';
import type { ViewContext } from '../../../../src/explorer/view/context.ts';
import { help, reportTerms } from '../../../../src/explorer/view/glossary.ts';
import { occupationView } from '../../../../src/explorer/view/occupation-view.ts';
import { profileView } from '../../../../src/explorer/view/profile-view.ts';
import { skillView } from '../../../../src/explorer/view/skill-view.ts';
import { requirementsOf, type SkillIndex } from '../../../../src/index.ts';
import { sampleIndex } from '../../../support/sample.ts';

let index: SkillIndex;
let context: ViewContext;
beforeAll(async () => {
  index = await sampleIndex();
  context = {
    index,
    printed: false,
    links: { occupation: () => '#o', skill: () => '#s', group: () => '#g' },
  };
});

const isExplained = (markup: string): boolean => /class="(?:help|more why-figure)/.test(markup);

describe('figures of the page', () => {
  it.each(sections.filter((section) => section !== 'questions' && section !== 'fit'))(
    'in the section %s are explained behind a question mark or a why',
    (section) => {
      const from = { id: index.occupations.ids.at(0), label: 'a' };
      const markup = occupationView(context, { from, section }).toString();
      expect(isExplained(markup.slice(markup.indexOf('<div class="section ')))).toBe(true);
    },
  );

  it('of a skill and of a profile are, too', () => {
    const skills = requirementsOf(index, index.occupations.ids.at(0))
      .slice(0, 6)
      .map(({ skill, skillLabel }) => ({ id: skill, label: skillLabel }));
    expect(isExplained(skillView(context, skills[0]!.id).toString())).toBe(true);
    expect(isExplained(profileView(context, skills).toString())).toBe(true);
  });

  it('are explained at the end of what is printed, not where they stand', () => {
    expect(help({ ...context, printed: true }, 'likeness')).toBeNull();
    for (const [name, says] of reportTerms) {
      expect(name).not.toBe('');
      expect(says).toMatch(/\.$/);
    }
  });

  it('no paragraph holds a question mark: it would be cut in two', () => {
    for (const section of sections) {
      const markup = occupationView(context, {
        from: { id: index.occupations.ids.at(0), label: 'a' },
        section,
      }).toString();
      for (const [paragraph] of markup.matchAll(/<p[ >].*?<\/p>/gs)) expect(paragraph).not.toContain('class="help"');
    }
  });
});
