import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrated, type ReleaseDiff, rankBiasedOverlap, releaseDiff } from '../../src/releases/index.ts';
import { type MadeUpReleases, madeUpReleases } from '../support/made-up-releases.ts';

const kinds = ['occupations', 'skills'] as const;
const seeds = fc.integer({ min: 0, max: 1e6 });
const ids = (concepts: readonly { readonly id: string }[]) => concepts.map(({ id }) => id);

function holds(law: (releases: MadeUpReleases, diff: ReleaseDiff) => void, numRuns = 10): void {
  fc.assert(
    fc.property(seeds, (seed) => {
      const releases = madeUpReleases(seed);
      law(releases, releaseDiff(releases.before, releases.after));
    }),
    { numRuns },
  );
}

describe('a release and the next', () => {
  it('a release does not differ from itself', () => {
    holds(({ before }) => {
      const diff = releaseDiff(before, before);
      for (const kind of [...kinds, 'groups'] as const) {
        expect(diff[kind].gone).toEqual([]);
        expect(diff[kind].new).toEqual([]);
        expect(diff[kind].kept.filter((concept) => Object.keys(concept).length > 2)).toEqual([]);
      }
      expect(diff.requirements.changed).toEqual([]);
      expect(diff.requirements.counts).toMatchObject({ added: 0, removed: 0, rekinded: 0, rerated: 0 });
    }, 5);
  });

  it('forward and backward mirror each other', () => {
    holds(({ before, after }, forward) => {
      const backward = releaseDiff(after, before);
      for (const kind of kinds) {
        expect(ids(backward[kind].new)).toEqual(ids(forward[kind].gone));
        expect(ids(backward[kind].gone)).toEqual(ids(forward[kind].new));
        expect(ids(backward[kind].kept)).toEqual(ids(forward[kind].kept));
        const renames = forward[kind].kept.map(({ renamed = {} }) =>
          Object.values(renamed).map((change) => ({ before: change.after, after: change.before })),
        );
        expect(backward[kind].kept.map(({ renamed = {} }) => Object.values(renamed))).toEqual(renames);
      }
      expect(backward.requirements.counts).toMatchObject({
        added: forward.requirements.counts.removed,
        removed: forward.requirements.counts.added,
        changedLists: forward.requirements.counts.changedLists,
      });
      expect(backward.requirements.changed.map(({ id, added, removed }) => [id, ids(added), ids(removed)])).toEqual(
        forward.requirements.changed.map(({ id, added, removed }) => [id, ids(removed), ids(added)]),
      );
    });
  });

  it('counts add up', () => {
    holds((_, { occupations, skills, requirements }) => {
      for (const { counts } of [occupations, skills]) {
        expect(counts.kept + counts.gone).toBe(counts.before);
        expect(counts.kept + counts.new).toBe(counts.after);
      }
      const { before, after, added, removed } = requirements.counts;
      expect(before - removed).toBe(after - added);
    });
  });

  it('of the successors called certain 98 in 100 are what became of the concept, 95 in 100 all that became of it', () => {
    const certain = { right: 0, whole: 0, all: 0 };
    const single = { found: 0, offered: 0, all: 0 };
    for (let seed = 1; seed <= 30; seed++) {
      const { before, after, became } = madeUpReleases(seed, 80);
      const diff = releaseDiff(before, after);
      for (const kind of kinds)
        for (const { id, certainty, successors } of diff[kind].gone) {
          const truth = became[kind].get(id)!;
          const offered = successors.some((one) => truth.includes(one.id));
          if (certainty === 'certain') {
            certain.all++;
            if (offered) certain.right++;
            if (offered && truth.length === 1) certain.whole++;
          }
          if (truth.length !== 1) continue;
          single.all++;
          if (offered) single.offered++;
          if (offered && certainty === 'certain') single.found++;
        }
    }
    expect(certain.all).toBeGreaterThan(1000);
    expect(certain.right / certain.all).toBeGreaterThanOrEqual(0.98);
    expect(certain.whole / certain.all).toBeGreaterThanOrEqual(0.95);
    expect(single.found / single.all).toBeGreaterThanOrEqual(0.55);
    expect(single.offered / single.all).toBeGreaterThanOrEqual(0.8);
  });

  it('what is certain is one successor, a choice some, an end none', () => {
    holds((_, diff) => {
      for (const kind of kinds)
        for (const { certainty, fate, successors } of diff[kind].gone) {
          expect({ certain: 1, choice: Math.max(1, successors.length), none: 0 }[certainty]).toBe(successors.length);
          expect(fate === 'ended').toBe(certainty === 'none');
          if (fate === 'split') expect(successors.length).toBeGreaterThan(1);
        }
    });
  });
});

describe('migration', () => {
  it('loses nothing, and there and back changes nothing that was kept', () => {
    holds(({ before, after }, forward) => {
      const backward = releaseDiff(after, before);
      for (const kind of kinds) {
        const names = before[kind].flatMap(({ id, label }) => [id, label]);
        const there = migrated({ kind, names }, forward);
        expect([...there.output.names, ...there.left.names]).toHaveLength(names.length);
        expect(there.counts.entries).toBe(there.counts.unchanged + there.counts.moved + there.counts.left);
        const kept = new Set(ids(forward[kind].kept));
        for (const { id, label } of before[kind].filter((concept) => kept.has(concept.id))) {
          const once = migrated({ kind, names: [id, label] }, forward);
          expect(once.left.names).toEqual([]);
          expect(migrated(once.output, backward).output.names).toEqual([id, label]);
        }
      }
    }, 10);
  });

  it('gives the same for the same', () => {
    holds(({ before }, diff) => {
      const table = {
        rows: Array.from({ length: 50 }, (_, i) => ({
          from: before.occupations[i]!.id,
          skill: before.skills[i]!.label,
          note: i,
        })),
        columns: { from: 'occupations', skill: 'skills' },
      } as const;
      expect(JSON.stringify(migrated(table, diff))).toBe(JSON.stringify(migrated(table, diff)));
    }, 5);
  });
});

describe('rank-biased overlap', () => {
  const ranking = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmn'), { maxLength: 10 });

  it('lies between 0 and 1, is symmetric, and is 1 for equal rankings', () => {
    fc.assert(
      fc.property(ranking, ranking, (a, b) => {
        const overlap = rankBiasedOverlap(a, b);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1);
        expect(rankBiasedOverlap(b, a)).toBe(overlap);
        expect(rankBiasedOverlap(a, a)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is 0 for rankings that share nothing', () => {
    expect(rankBiasedOverlap(['a', 'b'], ['c', 'd', 'e'])).toBe(0);
    expect(rankBiasedOverlap([], ['a'])).toBe(0);
    expect(rankBiasedOverlap([], [])).toBe(1);
  });

  it('loses more by a change at the top than by one at the end', () => {
    const top = rankBiasedOverlap(['a', 'b', 'c', 'd'], ['x', 'b', 'c', 'd']);
    const end = rankBiasedOverlap(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'x']);
    expect(top).toBeLessThan(end);
  });

  it('worked by hand: two of three in common, p = .9', () => {
    // X = 1, 1, 2 of a b c against a x b: (.1 ÷ .9)(.9 + .5 · .81 + (2 ÷ 3) · .729) + (2 ÷ 3) · .729.
    expect(rankBiasedOverlap(['a', 'b', 'c'], ['a', 'x', 'b'])).toBeCloseTo(0.685, 3);
  });
});
