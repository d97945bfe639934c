import { describe, expect, it } from 'vitest';
import {
  type DerivedSection,
  hasSection,
  sectionOf,
  sectionsWithout,
  withSection,
} from '../../../src/compact/derived-section.ts';
import { damaged, readSections, writeSections } from '../../../src/compact/layout.ts';
import { buildIndex, openIndex, type SkillIndex, withOccupations, withoutOccupations } from '../../../src/index.ts';
import { setCatalogue } from '../../support/edges.ts';
import { snapshot } from '../../support/rebuilt.ts';

const index = buildIndex(
  setCatalogue({
    cook: { essential: ['cook soups', 'keep kitchen clean'], optional: ['plan menus'] },
    chef: { essential: ['cook soups', 'plan menus', 'manage staff'] },
  }),
);

function numbers(name: string, madeOf: readonly string[], version = 1): DerivedSection<Uint32Array> {
  return {
    name,
    version,
    madeOf,
    open: (parts, _, { skillCount }) => {
      const sizes = parts.words('sizes', skillCount);
      if (sizes.some((size) => size > 9)) throw damaged('a size is above 9');
      return sizes;
    },
  };
}

const ofSkills = numbers('alpha', ['skills']);
const ofRequirements = numbers('beta', ['requirements']);
const ofBeta = numbers('gamma', ['beta', 'skills']);
const sizes = Uint32Array.of(1, 2, 3, 4);
const all = [ofSkills, ofRequirements, ofBeta].reduce(
  (carrying, section) => withSection(carrying, section, { sizes }),
  index,
);
const carried = (of: SkillIndex): string[] => Object.keys(of.meta.sections ?? {});
const waiter = { id: 'waiter', label: 'waiter', requirements: [{ skill: 'plan menus', kind: 'optional' as const }] };

describe('a derived section', () => {
  it('travels in the snapshot, with what it was made of and how', () => {
    const made = withSection(index, ofSkills, { sizes }, { seed: 7 });
    const opened = openIndex(snapshot(made));
    expect(sectionOf(opened, ofSkills)).toEqual(sizes);
    expect(opened.meta.sections).toEqual({ alpha: { version: 1, madeOf: ['skills'], seed: 7 } });
    expect(sectionOf(index, ofSkills)).toBeNull();
  });

  it('is opened once for an index', () => {
    expect(sectionOf(all, ofSkills)).toBe(sectionOf(all, ofSkills));
  });

  it('of another version counts as absent', () => {
    const later = numbers('alpha', ['skills'], 2);
    expect(hasSection(all, ofSkills)).toBe(true);
    expect(hasSection(all, later)).toBe(false);
    expect(sectionOf(all, later)).toBeNull();
  });

  it('takes the place of an earlier one of its name, whatever parts that had', () => {
    const replaced = withSection(withSection(index, ofSkills, { sizes, more: sizes }), ofSkills, { sizes });
    expect(snapshot(replaced).equals(snapshot(withSection(index, ofSkills, { sizes })))).toBe(true);
  });

  it('gives the same bytes in whatever order sections are made', () => {
    const one = withSection(withSection(index, ofSkills, { sizes }), ofRequirements, { sizes });
    const other = withSection(withSection(index, ofRequirements, { sizes }), ofSkills, { sizes });
    expect(snapshot(one).equals(snapshot(other))).toBe(true);
  });

  it('is dropped, and named, when another that it was made of is made anew', () => {
    const anew = withSection(all, ofRequirements, { sizes });
    expect(carried(anew)).toEqual(['alpha', 'beta']);
    expect(anew.meta.dropped).toEqual(['gamma']);
    expect([...anew.sections.keys()]).not.toContain('gamma.sizes');
    expect(withSection(anew, ofBeta, { sizes }).meta.dropped).toBeUndefined();
  });

  it.each([
    ['withOccupations', withOccupations(all, [waiter])],
    ['withoutOccupations', withoutOccupations(all, ['chef'])],
  ])('%s keeps what was made of skills only, drops what was made of requirements or of a dropped one', (_, changed) => {
    expect(carried(changed)).toEqual(['alpha']);
    expect(changed.meta.dropped).toEqual(['beta', 'gamma']);
    expect(sectionOf(changed, ofSkills)).toEqual(sizes);
    expect([...changed.sections.keys()].filter((name) => /^(alpha|beta|gamma)/.test(name))).toEqual(['alpha.sizes']);
  });

  it('what is dropped stays named until it is made again', () => {
    const twice = withoutOccupations(withOccupations(all, [waiter]), ['waiter']);
    expect(twice.meta.dropped).toEqual(['beta', 'gamma']);
    expect(withSection(twice, ofRequirements, { sizes }).meta.dropped).toEqual(['gamma']);
  });

  it('a section nobody knows is dropped by its own name', () => {
    const known = [...readSections(snapshot(index))].map(([name, bytes]) => ({ name, bytes }));
    const foreign = openIndex(writeSections([...known, { name: 'x.future', bytes: sizes }]));
    const changed = withoutOccupations(foreign, ['chef']);
    expect(changed.meta.dropped).toEqual(['x.future']);
    expect(changed.sections.has('x.future')).toBe(false);
  });

  it('can be left out, with what was made of it', () => {
    const left = openIndex(
      writeSections([...sectionsWithout(all, ['beta'])].map(([name, bytes]) => ({ name, bytes }))),
    );
    expect(carried(left)).toEqual(['alpha']);
    expect(sectionOf(left, ofSkills)).toEqual(sizes);
    expect(sectionOf(left, ofRequirements)).toBeNull();
    expect([...left.sections.keys()].filter((name) => /^(alpha|beta|gamma)/.test(name))).toEqual(['alpha.sizes']);
  });

  it('that does not fit the index is refused when it is asked for, a forged one too', () => {
    const refused = expect.objectContaining({ code: 'INDEX_DAMAGED' });
    const short = withSection(index, ofSkills, { sizes: sizes.slice(1) });
    const wrong = withSection(index, ofSkills, { sizes: Uint32Array.of(1, 2, 3, 10) });
    const absent = withSection(index, ofSkills, {});
    const careless: DerivedSection<unknown> = {
      ...ofSkills,
      open: (_, record) => (record['nothing'] as { a: number }).a,
    };
    for (const forged of [short, wrong, absent]) expect(() => sectionOf(forged, ofSkills)).toThrow(refused);
    expect(() => sectionOf(all, careless)).toThrow(refused);
    expect(() => sectionOf(absent, ofSkills)).toThrow('alpha.sizes');
  });
});
