import { describe, expect, it } from 'vitest';
import { buildIndex, type SkillIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { createSearch, understand } from '../../../src/search/index.ts';
import { labelTyped } from '../../../src/search/label-typed.ts';
import { sampleIndex } from '../../support/sample.ts';

/** Labels as they are, and what people make of them. */
function typedOf(index: SkillIndex, kind: 'occupations' | 'skills'): string[] {
  const { labels, altLabels } = index[kind];
  return index.meta.languages.flatMap((language) =>
    [
      ...labels(language).all(),
      ...altLabels(language)
        .all()
        .flatMap((lines) => lines.split('\n')),
    ]
      .filter((label) => label !== '')
      .flatMap((label) => [label, ` ${label.toUpperCase()}`, label.replaceAll(' ', ''), `${label}s`]),
  );
}

function asUnderstood(index: SkillIndex, kind: 'occupations' | 'skills', texts: readonly string[]): number {
  const search = createSearch(index);
  let found = 0;
  for (const text of texts) {
    const label = labelTyped(index, kind, text);
    if (label === null) continue;
    found++;
    expect(label, text).toEqual(understand(search, text, { kind }));
  }
  return found;
}

describe('labelTyped', () => {
  it('says of a label what understanding says, or nothing', async () => {
    const sample = await sampleIndex();
    for (const kind of ['occupations', 'skills'] as const) {
      const found = asUnderstood(sample, kind, typedOf(sample, kind));
      expect(found).toBeGreaterThan(1.8 * sample[kind].labels().length);
    }
  });

  const own = buildIndex(
    createCatalogue({
      language: 'en',
      occupations: [
        'Webmaster',
        'web master',
        'chef',
        'baker',
        'Baker',
        'with the',
        'number ten',
        'köchin',
        'C++ coder',
        'C coder',
      ].map((label, i) => ({
        id: label === 'baker' ? 'number ten' : `o${i}`,
        label,
        ...(i === 0 ? { code: 'with the' } : {}),
      })),
      skills: [{ id: 's', label: 'keep books' }],
      requirements: Array.from({ length: 10 }, (_, i) => ({
        occupation: i === 3 ? 'number ten' : `o${i}`,
        skill: 's',
        kind: 'essential' as const,
      })),
    }),
  );

  it('leaves to understanding what another concept may be called, and what is short', () => {
    for (const text of ['webmaster', 'web master', 'chef', 'baker', 'with the', 'number ten', 'c++ coder'])
      expect(labelTyped(own, 'occupations', text), text).toBeNull();
    expect(labelTyped(own, 'occupations', 'kochin')).toMatchObject({ label: 'köchin', matchedBy: 'label' });
    expect(labelTyped(own, 'skills', 'Keep  books')).toMatchObject({ id: 's', typed: 'Keep  books' });
    asUnderstood(own, 'occupations', typedOf(own, 'occupations'));
  });
});
