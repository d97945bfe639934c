import { describe, expect, it } from 'vitest';
import { buildIndex, type SkillIndex } from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { releaseDiff } from '../../../src/releases/index.ts';
import { type Candidates, likenessLevels } from '../../../src/releases/likeness.ts';
import { nameWords } from '../../../src/releases/name-words.ts';

const none = { offsets: new Uint32Array(60), targets: new Uint32Array(0) };
const unlinked = { links: none, linkedBy: none };

/** Concepts known by their names alone. */
function named(labels: readonly string[]): Candidates {
  const index: SkillIndex = buildIndex(
    createCatalogue({
      source: { name: 'names' },
      occupations: labels.map((label, i) => ({ id: String(i).padStart(3, '0'), label })),
      skills: [{ id: 's', label: 's' }],
      requirements: [],
    }),
  );
  return { names: nameWords(index, 'occupations', [index.meta.language]), listed: unlinked, gained: unlinked };
}

describe('the level of likeness', () => {
  /** The level read from so many that stay, of which only the first has anything alike, which does not stay. */
  const levelOf = (count: number): number => {
    const labels = [...Array.from({ length: count }, (_, i) => (i === 0 ? 'pastry baker' : `word${i}`)), 'pastry chef'];
    const staying = labels
      .slice(0, count)
      .map((label, row) => ({ row, features: { label, links: new Uint32Array(0) } }));
    return likenessLevels(named(labels), staying).listed;
  };

  it('is one that one in twenty reaches without being a successor, and no more than that', () => {
    expect(levelOf(20)).toBeGreaterThan(0.3);
    expect(levelOf(21)).toBe(0);
    expect(levelOf(19)).toBeGreaterThan(0.3);
  });

  it('is read from 400 that stay: all of 400, of 401 every other one', () => {
    const level = (count: number): number => {
      const id = (i: number): string => String(i).padStart(3, '0');
      const kept = Array.from({ length: count }, (_, i) => ({ id: id(i), label: `word${i}` }));
      const skills = [{ id: 's', label: 's' }];
      const release = (version: string, further: readonly { id: string; label: string }[]) =>
        createCatalogue({
          source: { name: 'names', version },
          occupations: [...kept, ...further],
          skills,
          requirements: [],
        });
      // Those at odd places have a namesake among the new ones.
      const namesakes = kept
        .filter((_, i) => i % 2 === 1)
        .map(({ id: own, label }) => ({ id: `x${own}`, label: `${label} other` }));
      const diff = releaseDiff(release('1', [{ id: 'y', label: 'gone' }]), release('2', namesakes));
      return diff.occupations.likenessFrom!.listed;
    };
    expect(level(400)).toBeGreaterThan(0.3);
    expect(level(401)).toBe(0);
  });
});
