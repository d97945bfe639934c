import { beforeAll, describe, expect, it } from 'vitest';
import { readEsco, readOnet } from '../../src/files/index.ts';
import {
  buildIndex,
  type Calibration,
  calibration,
  coverage,
  type Explanation,
  explanation,
  flat,
  jaccard,
  type Method,
  type ProfileMatches,
  profileMatches,
  type SkillGap,
  type SkillIndex,
  skillGap,
} from '../../src/index.ts';
import { essentialOnly, weighted } from '../../src/methods.ts';
import { scorerOf } from '../../src/similarity/method.ts';
import { randomNumbers } from '../../src/similarity/random.ts';
import { realData } from '../support/real-data.ts';

const folder = realData('esco-1.2.0-en');

describe.skipIf(folder === null)('careers on ESCO 1.2.0', () => {
  let index: SkillIndex;

  beforeAll(async () => {
    index = buildIndex(await readEsco(folder!));
  });

  const calibrated = (method: Method): Calibration => calibration(index, { method, nullSamples: 0 }) as Calibration;

  it.each([
    ['coverage essential → essential', weighted(coverage, essentialOnly), 0.27439, 0.20183, 0.07255],
    ['coverage all → essential', weighted(coverage, essentialOnly, flat), 0.34418, 0.22098, 0.12321],
    ['jaccard essential', weighted(jaccard, essentialOnly), 0.18444, 0.16654, 0.01791],
  ])('calibrates %s as published', (_, method, mean, deviation, threshold) => {
    const { unitGroups } = calibrated(method);
    expect(unitGroups!.families).toBe(351);
    expect(unitGroups!.mean).toBeCloseTo(mean, 5);
    expect(unitGroups!.deviation).toBeCloseTo(deviation, 5);
    expect(unitGroups!.threshold).toBeCloseTo(threshold, 5);
  });

  it('lets a median of 119 occupations through at the published threshold, and says so', () => {
    const { thresholds, pairs } = calibrated(weighted(coverage, essentialOnly));
    expect(thresholds.find(({ name }) => name === 'unitGroups')).toMatchObject({ passing: { median: 119 } });
    expect(pairs).toMatchObject({ comparable: 3039, sampled: false, count: 3039 * 3038, nonZero: 2 * 538_507 });
  });

  it('finds unit groups far from chance', () => {
    const { nullModel } = calibration(index, {
      method: weighted(jaccard, essentialOnly),
      nullSamples: 3,
    }) as Calibration;
    expect(nullModel!.mean).toBeLessThan(0.01);
    expect(nullModel!.z).toBeGreaterThan(100);
    expect(nullModel!.families).toHaveLength(351);
  });

  it('covers 4 of 6 from hotel concierge to hotel porter; 7 of 9 back, 4 of them as essential', () => {
    const gap = (from: string, to: string) => skillGap(index, from, to) as SkillGap;
    const there = gap('hotel concierge', 'hotel porter').essential;
    expect([there.have.length, there.needed]).toEqual([4, 6]);
    expect(gap('hotel porter', 'hotel concierge').coverage.forward.flat).toBeCloseTo(7 / 9, 12);
    const essentials = explanation(index, 'hotel porter', 'hotel concierge', {
      method: weighted(coverage, essentialOnly),
    });
    expect((essentials as Explanation).score).toBeCloseTo(4 / 9, 12);
  });

  /**
   * 300 people who name seven skills of their occupation (essential ones twice as often) and three that anybody may
   * have: the occupation must be found, and more often than by the share of its needs they cover.
   */
  it('finds the occupation behind ten skills, three of them foreign', () => {
    const random = randomNumbers(7);
    const { offsets, targets, kinds } = index.requirements;
    const ids = index.skills.ids.all();
    const byCoverage = scorerOf(index, weighted(coverage, flat));
    let first = 0;
    let amongTen = 0;
    let firstByCoverage = 0;
    for (let person = 0; person < 300; person++) {
      const row = Math.floor(random() * index.occupationCount);
      const pool: number[] = [];
      for (let edge = offsets[row]!; edge < offsets[row + 1]!; edge++)
        pool.push(...(kinds[edge] === 0 ? [targets[edge]!, targets[edge]!] : [targets[edge]!]));
      const skills = new Set<number>();
      for (let i = 0; i < 200 && skills.size < 7; i++) skills.add(pool[Math.floor(random() * pool.length)]!);
      for (let i = 0; i < 3; i++) skills.add(targets[Math.floor(random() * targets.length)]!);
      const { results } = profileMatches(
        index,
        Array.from(skills, (skill) => ids[skill]!),
      ) as ProfileMatches;
      const at = results.findIndex(({ id }) => id === index.occupations.ids.at(row));
      if (at === 0) first++;
      if (at >= 0) amongTen++;
      const profile = Uint32Array.from(skills).sort();
      const kindsOf = new Uint8Array(profile.length);
      const scores = byCoverage.scores({ row: -1, skills: profile, kinds: kindsOf, importance: null, levels: null });
      let best = 0;
      for (let i = 1; i < scores.count; i++) if (scores.scores[i]! > scores.scores[best]!) best = i;
      if (scores.rows[best] === row) firstByCoverage++;
    }
    expect(amongTen / 300).toBeGreaterThan(0.94);
    expect(first / 300).toBeGreaterThan(0.8);
    expect(first).toBeGreaterThan(firstByCoverage);
  });
});

const onet = realData('onet-29.2');

describe.skipIf(onet === null)('careers on O*NET 29.2', () => {
  let index: SkillIndex;

  beforeAll(async () => {
    index = buildIndex(await readOnet(onet!));
  });

  it('lets interests speak where both sides state them', () => {
    const attributes = Object.entries({ Artistic: 6.5, Investigative: 5, Conventional: 3, Social: 2 }).map(
      ([name, value]) => ({ set: 'interests', name, value }),
    );
    const skills = ['Programming', 'Design', 'Fine Arts', 'JavaScript'];
    const {
      results,
      asked: { attributeWeight },
    } = profileMatches(index, skills, { attributes }) as ProfileMatches;
    expect(attributeWeight).toBe(0.25);
    expect(results.filter(({ agreement }) => (agreement?.correlation ?? 0) > 0).length).toBeGreaterThan(5);
  });

  it('sees a cook’s gap to a chef in ratings that fall short, not in skills nobody has', () => {
    const { rated } = skillGap(index, 'Cooks, Restaurant', 'Chefs and Head Cooks') as SkillGap;
    expect(rated.partial.map(({ label }) => label)).toContain('Administration and Management');
    expect(rated.partial.find(({ label }) => label === 'Coordination')!.through.relation).toBe('same');
  });
});
