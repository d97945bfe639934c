import { beforeAll, describe, expect, it } from 'vitest';
import { feeders, isMove, occupation, occupationSummary, type SkillIndex } from '../../../src/index.ts';
import { lackingAlike } from '../../../src/query/lens/starting-points.ts';
import { setIndex } from '../../support/edges.ts';
import { sampleIndex } from '../../support/sample.ts';

let index: SkillIndex;
beforeAll(async () => {
  index = await sampleIndex();
});

function summaryOf(name: string, options?: Parameters<typeof occupationSummary>[2]) {
  const answer = occupationSummary(index, name, options);
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
}

describe('what one asks about an occupation', () => {
  it('starting points are its feeders at its level or below for whom it is no step down and who share a skill that is not common, most like first', () => {
    for (const name of ['cook', 'chef', 'ICT operations manager', 'restaurant manager']) {
      const level = occupation(index, name).level;
      const expected = feeders(index, name, { limit: 1000 })
        .results.filter(({ direction }) => direction.direction !== 'down')
        .filter((feeder) => level === undefined || (occupation(index, feeder.id).level ?? 0) <= level)
        .slice(0, 5);
      expect(summaryOf(name).startingPoints.map(({ id, score }) => [id, score])).toEqual(
        expected.map(({ id, score }) => [id, score]),
      );
    }
  });

  it.each([
    ['twenty', 20, 90],
    ['one in fifty', 22, 1100],
  ])('nobody starts from where all that is shared is common: asked for by more than %s', (_, common, occupations) => {
    const startsOf = (asking: number): number => {
      const block = { essential: ['a', 'b', 'c'] };
      const apart = Array.from({ length: occupations - asking }, (_, i) => [`far ${i}`, { essential: [`z ${i}`] }]);
      const alike = Array.from({ length: asking }, (_, i) => [`near ${i}`, block]);
      const answer = occupationSummary(setIndex(Object.fromEntries([...alike, ...apart])), 'near 0');
      return answer.status === 'ok' ? answer.startingPoints.length : -1;
    };
    expect(startsOf(common)).toBe(5);
    expect(startsOf(common + 1)).toBe(0);
  });

  it('hardly anywhere else: what fewer than five ask for, and at most one in ten, most shared first; optional skills never', () => {
    const hardly = (occupations: number) => {
      const asks = (i: number): string[] => ['all', ...['five', 'four', 'three'].filter((_, less) => i < 5 - less)];
      const jobs = Array.from({ length: occupations }, (_, i) => [
        `job ${i}`,
        { essential: asks(i), optional: i === 0 ? ['odd'] : [] },
      ]);
      const answer = occupationSummary(setIndex(Object.fromEntries(jobs)), 'job 0');
      return answer.status === 'ok' ? answer.hardlyElsewhere.map(({ label }) => label) : [];
    };
    expect(hardly(40)).toEqual(['four', 'three']);
    expect(hardly(39)).toEqual(['three']);
    expect(hardly(29)).toEqual([]);
  });

  it('what hardly anybody asks for is told only where nothing better tells two apart', () => {
    const extra = (job: number, skill: string) =>
      Array.from({ length: job }, (_, i) => [`${skill} ${i}`, { essential: [skill] }]);
    const jobs = setIndex({
      here: { essential: ['a', 'b', 'slip', 'telling'] },
      there: { essential: ['a', 'b', 'c'] },
      ...Object.fromEntries(extra(5, 'telling')),
    });
    const answer = occupationSummary(jobs, 'here', { than: 'there' });
    if (answer.status !== 'ok') throw new Error(answer.reason);
    expect(answer.differs!.onlyHere.map(({ label }) => label)).toEqual(['telling', 'slip']);
    expect(answer.differs!.onlyThere.map(({ label }) => label)).toEqual(['c']);
  });

  it('the skills that a starting point lacks are not its own, and at most three', () => {
    for (const { id, missing } of summaryOf('restaurant manager').startingPoints) {
      expect(missing.length).toBeLessThanOrEqual(3);
      const own = new Set(summaryOf(id, { limit: 500 }).mostImportant.map((skill) => skill.id));
      expect(missing.some((skill) => own.has(skill.id))).toBe(false);
    }
  });

  it('what no starting point holds is told once, essential skills alone; of each what another holds', () => {
    const jobs = setIndex({
      goal: { essential: ['a', 'b', 'c', 'd', 'none has'], optional: ['none has either'] },
      first: { essential: ['a', 'b', 'c', 'x'] },
      second: { essential: ['a', 'b', 'd', 'y'] },
    });
    const answer = occupationSummary(jobs, 'goal');
    if (answer.status !== 'ok') throw new Error(answer.reason);
    expect(answer.missingThroughout.map(({ label }) => label)).toEqual(['none has']);
    expect(answer.startingPoints.map(({ id, missing }) => [id, missing.map(({ label }) => label)])).toEqual([
      ['first', ['d']],
      ['second', ['c']],
    ]);
  });

  it('of a single starting point all that it lacks is its own', () => {
    const jobs = setIndex({
      goal: { essential: ['a', 'b', 'c'] },
      only: { essential: ['a', 'b'] },
      far: { essential: ['z'] },
    });
    const answer = occupationSummary(jobs, 'goal');
    if (answer.status !== 'ok') throw new Error(answer.reason);
    expect(answer.missingThroughout).toEqual([]);
    expect(answer.startingPoints.map(({ id, missing }) => [id, missing.map(({ label }) => label)])).toEqual([
      ['only', ['c']],
    ]);
  });

  it('nobody starts from where the move is a step down, whatever the level says', () => {
    for (const name of ['cook', 'chef', 'restaurant manager'])
      for (const { id } of summaryOf(name).startingPoints)
        expect(isMove(index, id, name)).toMatchObject({ direction: { direction: expect.not.stringMatching('down') } });
  });

  it('most important: essential before optional, rare before common, none that fewer than five ask for', () => {
    const { mostImportant, alsoExpected } = summaryOf('chef', { limit: 50 });
    const order = mostImportant.map(({ kind }) => kind);
    expect(order).toEqual([...order].sort((a, b) => Number(a === 'optional') - Number(b === 'optional')));
    for (const kind of ['essential', 'optional']) {
      const degrees = mostImportant.filter((skill) => skill.kind === kind).map(({ degree }) => degree);
      expect(degrees).toEqual([...degrees].sort((a, b) => a - b));
    }
    expect(Math.min(...mostImportant.map(({ degree }) => degree))).toBeGreaterThanOrEqual(5);
    expect(alsoExpected.some(({ degree }) => degree < 5)).toBe(true);
  });

  it('a skill is most important where five ask for it, and not where four do', () => {
    const jobs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const asks = (i: number): string[] => ['all', ...(i < 5 ? ['of five'] : []), ...(i < 4 ? ['of four'] : [])];
    const sets = setIndex(Object.fromEntries(jobs.map((job, i) => [job, { essential: asks(i) }])));
    const answer = occupationSummary(sets, 'a');
    if (answer.status !== 'ok') throw new Error(answer.reason);
    expect(answer.mostImportant.map(({ label }) => label)).toEqual(['of five', 'all']);
  });

  it('tells it from the occupation named, or else the one most like it', () => {
    expect(summaryOf('cook', { than: 'chef' }).differs!.from.label).toBe('chef');
    const { differs } = summaryOf('cook');
    expect(differs!.onlyHere.every(({ id }) => differs!.onlyThere.every((other) => other.id !== id))).toBe(true);
  });
});

describe('starting points that lack the same', () => {
  const point = (id: string, missing: readonly string[]) => ({
    ...{ id, label: id, score: 0.5 },
    missing: missing.map((skill) => ({ id: skill, label: skill })),
  });

  it('are told together, where the first of them stands', () => {
    const told = lackingAlike([point('a', ['x']), point('b', []), point('c', ['x'])]);
    expect(told.map(({ from, missing }) => [from.map(({ id }) => id), missing.map(({ id }) => id)])).toEqual([
      [['a', 'c'], ['x']],
      [['b'], []],
    ]);
  });
});
