import { beforeAll, describe, expect, it } from 'vitest';
import { withSection } from '../../../../src/compact/derived-section.ts';
import { readCatalogue } from '../../../../src/files/index.ts';
import {
  buildIndex,
  feeders,
  growth,
  isMove,
  jaccard,
  openIndex,
  pathways,
  type SkillIndex,
  similarOccupations,
  type Transitions,
  transitions,
  unlockPlan,
  unlocks,
  whatIf,
} from '../../../../src/index.ts';
import { withFactors } from '../../../../src/latent/index.ts';
import { withGates, withNeighbours } from '../../../../src/methods.ts';
import { comparisonOf } from '../../../../src/query/answer/comparison.ts';
import { neighbourSection, storedNeighbours } from '../../../../src/query/answer/stored-neighbours.ts';
import { gatesOf } from '../../../../src/query/move/stored-gates.ts';
import { setCatalogue } from '../../../support/edges.ts';
import { snapshot } from '../../../support/rebuilt.ts';
import { sampleFolder } from '../../../support/sample.ts';

let plain: SkillIndex;
let stored: SkillIndex;

beforeAll(async () => {
  plain = withGates(withFactors(buildIndex(await readCatalogue(sampleFolder)), { rank: 8 }));
  stored = openIndex(snapshot(withNeighbours(plain, { limit: 1, moves: true })));
});

const listsOf = (index: SkillIndex) =>
  index.occupations.ids.all().map((_, row) => Array.from(storedNeighbours(index)!.ranking(row).scores));

describe('who is near is read where the index keeps it', () => {
  it('everybody from ¾ of near on is kept, and the best in any case', () => {
    const least = 0.75 * gatesOf(plain, comparisonOf(plain)).first.near;
    expect(storedNeighbours(stored)!.least).toBe(least);
    for (const [row, id] of stored.occupations.ids.all().entries()) {
      const all = similarOccupations(plain, id, { limit: plain.occupationCount }).results.map(({ score }) => score);
      const near = all.filter((score) => score >= least);
      expect(listsOf(stored)[row]).toEqual(near.length > 0 ? near : all.slice(0, 1));
    }
    const sizes = listsOf(stored).map(({ length }) => length);
    expect(Math.max(...sizes)).toBeGreaterThan(Math.min(...sizes));
    expect(Math.max(...sizes)).toBeLessThan(plain.occupationCount - 1);
  });

  const questions: readonly [string, (index: SkillIndex, from: string, to: string) => unknown][] = [
    ['transitions', (index, from) => transitions(index, from)],
    ['transitions, with more blocked ones than are near', (index, from) => transitions(index, from, { limit: 40 })],
    ['transitions of one direction', (index, from) => transitions(index, from, { direction: 'up', limit: 3 })],
    ['transitions, varied', (index, from) => transitions(index, from, { diverse: { trade: 0.3 } })],
    ['transitions from less than is kept', (index, from) => transitions(index, from, { near: 0.05 })],
    ['transitions under another method', (index, from) => transitions(index, from, { method: jaccard })],
    ['feeders', (index, from) => feeders(index, from)],
    ['growth', (index, from) => growth(index, from)],
    ['isMove', (index, from, to) => isMove(index, from, to)],
    ['unlocks', (index, from) => unlocks(index, from)],
    ['unlocks of any', (index, from) => unlocks(index, from, { any: true })],
    ['unlockPlan', (index, from) => unlockPlan(index, from)],
    ['whatIf', (index, from) => whatIf(index, from, ['manage staff'])],
    ['pathways', (index, from, to) => pathways(index, from, to)],
    ['pathways of a profile', (index, _, to) => pathways(index, ['manage staff', 'plan menus'], to)],
  ];

  it.each(questions)('and answers are the same to the bit: %s', (_, ask) => {
    const ids = stored.occupations.ids.all();
    for (let at = 0; at < ids.length; at += 3) {
      const [from, to] = [ids[at]!, ids[(at * 7 + 5) % ids.length]!];
      if (from === to) continue;
      expect(ask(stored, from, to)).toEqual(ask(plain, from, to));
    }
  });

  it('what is kept is not compared again', () => {
    const { offsets, rows, scores } = partsOf(stored);
    const higher = withSection(
      stored,
      neighbourSection,
      {
        offsets,
        rows,
        scores: scores.map((score) => 1.01 * score),
        comparable: stored.sections.get('neighbours.comparable')!,
      },
      { ...stored.meta.sections!['neighbours'] },
    );
    const [before] = (transitions(stored, 'cook') as Transitions).results;
    const [after] = (transitions(higher, 'cook') as Transitions).results;
    expect(after).toEqual({ ...before, score: 1.01 * before!.score });
  });

  it('more than 256 of each on average are not kept', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`job ${i}`, { essential: ['read'] }]));
    const alike = withNeighbours(buildIndex(setCatalogue(many)), { limit: 2, moves: true });
    expect(storedNeighbours(alike)!.least).toBe(Number.POSITIVE_INFINITY);
    expect(storedNeighbours(alike)!.ranking(0).rows).toEqual(Uint32Array.of(1, 2));
  });
});

const partsOf = (index: SkillIndex) => {
  const words = (name: string) => Uint8Array.from(index.sections.get(`neighbours.${name}`)!).buffer;
  return {
    offsets: new Uint32Array(words('offsets')),
    rows: new Uint32Array(words('rows')),
    scores: new Float64Array(words('scores')),
  };
};
