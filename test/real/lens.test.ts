import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.ts';
import { buildIndex } from '../../src/compact/build-index.ts';
import { readCatalogue, readOnet } from '../../src/files/index.ts';
import { readTable } from '../../src/files/read-records.ts';
import {
  composition,
  findConcept,
  indicatorExplanation,
  indicators,
  type SkillIndex,
  traits,
} from '../../src/index.ts';
import {
  createCatalogue,
  fromCrosswalk,
  fromIndicatorFiles,
  fromVintages,
  type IndicatorFiles,
  type LinkOptions,
  withLens,
} from '../../src/ingest/index.ts';
import { withEstimates } from '../../src/latent/index.ts';
import { aioe } from '../../src/methods.ts';
import { formulaValues } from '../../src/query/lens/formula.ts';
import { pearson, type TraitRow, tellingTraits, traitRows } from '../../src/query/lens/trait-rows.ts';
import { taskRows } from '../../src/query/lens/usual-tasks.ts';
import type { EstimateRecord } from '../../src/similarity/stored-estimates.ts';
import { realData } from '../support/real-data.ts';

const escoPath = realData('esco-1.2.0-en');
const onetPath = realData('onet-29.2');
const morePath = realData('onet-29.2-more');
const indicatorPath = realData('indicators');
const crosswalkPath = realData('crosswalks');
const isThere = [escoPath, onetPath, morePath, indicatorPath, crosswalkPath].every((path) => path !== null);

describe.skipIf(!isThere)('the role lens on real data', () => {
  let onet: Catalogue;
  let esco: Catalogue;
  let files: IndicatorFiles;
  let links: LinkOptions;
  let index: SkillIndex;
  let onetIndex: SkillIndex;
  const table = (name: string) => readTable(join(indicatorPath!, name));
  const value = (id: string, code: string): number => {
    const found = files.indicators.find((indicator) => indicator.id === id)!;
    return found.values[found.codes.indexOf(code)]!;
  };
  const outlook = (at: SkillIndex, name: string, id: string) => {
    const answer = indicators(at, name);
    return answer.status === 'ok' ? answer.results.find((result) => result.id === id)! : undefined!;
  };

  beforeAll(async () => {
    esco = await readCatalogue(escoPath!);
    onet = await readOnet([onetPath!, morePath!]);
    const crosswalk = (name: string) => readTable(join(crosswalkPath!, name));
    links = {
      crosswalks: [fromCrosswalk(await crosswalk('esco-onet-nesta-2020.csv'))],
      vintages: [
        fromVintages(await crosswalk('onet-soc-2010-to-2019.csv')),
        fromVintages(await crosswalk('soc-2010-to-2018.csv')),
      ],
    };
    const names = [
      'ai-applicability-iwa-metrics.csv',
      'ai-applicability-soc-iwa-weights.csv',
      'gpts-are-gpts-tasks.tsv',
      'green_potential_yang.csv',
      'nesta-automation-risk.csv',
    ];
    files = fromIndicatorFiles(await Promise.all(names.map(table)));
    index = buildIndex(withLens(withLens(esco, onet.lens!, links), files, links));
    onetIndex = buildIndex(onet);
  }, 600_000);

  it('recomputes all published AI applicability scores', async () => {
    const published = fromIndicatorFiles([await table('ai-applicability-scores.csv')]).indicators[0]!;
    expect(published.codes).toHaveLength(785);
    const errors = published.codes.map((code, i) => Math.abs(value('ai-applicability', code) - published.values[i]!));
    expect(Math.max(...errors)).toBeLessThan(3e-16);
  });

  it('recomputes alpha, beta and gamma, and what lies between, of all 923 occupations', async () => {
    const published = fromIndicatorFiles([await table('gpts-are-gpts-occupations.csv')]).indicators;
    const workflow = published.filter(({ id }) => id.startsWith('gpt-workflow-'));
    expect(published.filter((one) => !workflow.includes(one))).toHaveLength(6);
    expect(workflow).toHaveLength(2);
    for (const { id, codes, values } of published) {
      expect(codes).toHaveLength(923);
      expect(Math.max(...codes.map((code, i) => Math.abs(value(id, code) - values[i]!)))).toBeLessThan(3e-16);
    }
  });

  it.each([
    ['11-3021', 0.151894, 0.530303, 0.560606],
    ['29-1141', 0.121785, 0.333333, 0.380952],
    ['35-1011', 0.15688, 0.261905, 0.261905],
    ['35-2014', 0.172496, 0.094595, 0.121622],
    ['15-1252', 0.283869, 0.868421, 0.447368],
    ['53-3032', 0.143325, 0.278846, 0.173077],
    ['23-1011', 0.180255, 0.425, 0.475],
    ['43-9021', 0.342847, 0.892857, 0.5],
    ['27-1024', 0.230593, 0.5, 0.410714],
    ['47-2061', 0.030073, 0.05, 0.025],
  ])('%s: applicability %f, beta by a model %f, by people %f', (soc, applicability, model, people) => {
    expect(value('ai-applicability', soc)).toBeCloseTo(applicability, 6);
    expect(value('gpt-beta-model', `${soc}.00`)).toBeCloseTo(model, 6);
    expect(value('gpt-beta-people', `${soc}.00`)).toBeCloseTo(people, 6);
  });

  it('comes near applicability without its weights, from tasks and detailed activities: r .984, mean error .014', async () => {
    const tables = [
      await table('ai-applicability-iwa-metrics.csv'),
      await readTable(join(onetPath!, 'Tasks to DWAs.txt')),
    ];
    const [found] = fromIndicatorFiles(tables).indicators;
    const pairs = found!.codes.flatMap((code, at): [number, number][] => {
      const stated = value('ai-applicability', code);
      return stated === undefined ? [] : [[found!.values[at]!, stated]];
    });
    expect(pairs.length).toBe(773);
    expect(pearson(pairs)).toBeCloseTo(0.984, 3);
    expect(pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / pairs.length).toBeCloseTo(0.014, 3);
  });

  it('reaches O*NET with its edition table, and says which links hit nothing without it', () => {
    const [crosswalk] = links.crosswalks!;
    const known = new Set(onet.occupations.map(({ id }) => id));
    const codes = new Set(crosswalk!.links.map(({ to }) => to));
    expect(codes.size).toBe(668);
    expect([...codes].filter((code) => !known.has(code))).toHaveLength(143);
    expect(crosswalk!.links.filter(({ to }) => !known.has(to)).length / crosswalk!.links.length).toBeCloseTo(0.19, 2);
    const dangling = (options: LinkOptions): number =>
      withLens(esco, onet.lens!, options).issues.length - esco.issues.length;
    expect(dangling({ crosswalks: links.crosswalks! })).toBeGreaterThan(300);
    expect(dangling(links)).toBeLessThan(50);
  });

  it.each([
    ['ICT operations manager', 'digital', 21 / 59],
    ['ICT operations manager', 'green', 0],
    ['web developer', 'digital', 0.922481],
    ['chef', 'digital', 0.028571],
    ['cook', 'digital', 0],
    ['energy assessor', 'green', 35 / 39],
    ['chef', 'green', 0.142857],
    ['cook', 'green', 0.015385],
  ])('%s: %s share %f', (occupation, tag, share) => {
    const found = outlook(index, occupation, `${tag}-share`);
    expect(found.evidence).toBe('computed');
    expect(found.value).toBeCloseTo(share, 6);
  });

  it('finds a digital skill in 2,073 occupations and a green one in 1,408', () => {
    const having = (id: string): number =>
      index.occupations.ids.all().filter((name) => (outlook(index, name, id).value ?? 0) > 0).length;
    expect(having('digital-share')).toBe(2073);
    expect(having('green-share')).toBe(1408);
  });

  it('asks three questions of 698 occupations, two of 98, one of 77; the three highest z make 484 sets, ratings 138', () => {
    const setOf = (list: readonly TraitRow[]): string =>
      list
        .map(({ facts }) => facts.id)
        .sort()
        .join();
    const threeBy = (list: readonly TraitRow[], of: 'z' | 'value'): string =>
      setOf([...list].sort((a, b) => b[of] - a[of] || (a.facts.id < b.facts.id ? -1 : 1)).slice(0, 3));
    const highest = new Set<string>();
    const byRating = new Set<string>();
    const counts = [0, 0, 0, 0];
    const sets = new Set<string>();
    const ordered = new Set<string>();
    const chosen = new Map<string, readonly string[]>();
    for (let row = 0; row < onetIndex.occupationCount; row++) {
      const found = traitRows(onetIndex, row);
      if (found === null || found.traits.length < 28) continue;
      const telling = tellingTraits(found);
      counts[telling.length]!++;
      sets.add(setOf(telling));
      highest.add(threeBy(found.traits, 'z'));
      byRating.add(
        threeBy(
          found.traits.filter(({ facts }) => facts.set === 'work styles'),
          'value',
        ),
      );
      ordered.add(telling.map(({ facts }) => facts.id).join());
      const label = onetIndex.occupations.labels().at(row);
      chosen.set(
        label,
        telling.map(({ facts, z }) => `${facts.label} ${z.toFixed(2)}`),
      );
    }
    expect(counts).toEqual([0, 77, 98, 698]);
    expect(sets.size).toBe(465);
    expect(ordered.size).toBe(624);
    expect(highest.size).toBe(484);
    expect(byRating.size).toBe(138);
    expect(chosen.get('Graphic Designers')).toEqual([
      'Artistic 4.15',
      'Innovation 2.08',
      'Adaptability/Flexibility 1.26',
    ]);
    const names = (label: string) => chosen.get(label)!.map((text) => text.split(' ')[0]);
    expect(names('Lawyers')).toEqual(['Recognition', 'Achievement/Effort', 'Enterprising']);
    expect(names('Heavy and Tractor-Trailer Truck Drivers')).toEqual(['Realistic', 'Self-Control']);
  });

  it('knows sixteen work styles, six work values and six interests of every occupation rated in full', () => {
    const answer = traits(onetIndex, 'Graphic Designers');
    if (answer.status !== 'ok') throw new Error(answer.reason);
    const counts = new Map<string, number>();
    for (const { set } of answer.results) counts.set(set, (counts.get(set) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ 'work styles': 16, 'work values': 6, interests: 6 });
    const scale = (set: string) => answer.results.find((trait) => trait.set === set)!;
    expect(scale('work styles')).toMatchObject({ min: 1, max: 5 });
    expect(scale('interests')).toMatchObject({ min: 1, max: 7 });
  });

  it('composes the ICT operations manager of skill groups: working with computers 13.6 %, information skills 4.5 %', () => {
    const answer = composition(index, 'ICT operations manager');
    const share = (label: string) => answer.results.find((group) => group.label === label)!.share;
    // Of a weight of 29.5: 7 skills weigh 4 there, 4 weigh 1⅓, those of several groups in equal parts.
    expect(share('working with computers')).toBeCloseTo(4 / 29.5, 12);
    expect(share('information skills')).toBeCloseTo(4 / 3 / 29.5, 12);
    expect(Math.abs(answer.results.reduce((sum, group) => sum + group.share, 0) - 1)).toBeLessThan(1e-12);
  });

  it('says how much of the weight of tasks depends on people: ICT managers 6 %, head chefs 57 %', () => {
    const shareOf = (name: string) => taskRows(index, findConcept(index, 'occupations', name).row)!.model!.E0;
    expect(shareOf('ICT operations manager')).toBeCloseTo(0.06, 2);
    expect(shareOf('chef')).toBeCloseTo(0.57, 2);
  });

  it('borrows for the ICT operations manager: percentile 82 by beta, 50 by applicability', () => {
    const beta = outlook(index, 'ICT operations manager', 'gpt-beta-model');
    expect(beta).toMatchObject({ evidence: 'borrowed', confidence: 0.75 });
    expect(Math.round(beta.percentile!)).toBe(82);
    expect(Math.round(outlook(index, 'ICT operations manager', 'ai-applicability').percentile!)).toBe(50);
    expect(outlook(index, 'ICT operations manager', 'sml-risk').evidence).toBe('published');
  });

  it('estimates what skills tell, within intervals that hold, and refuses what they do not', () => {
    const ids = ['ai-applicability', 'gpt-beta-model', 'job-zone', 'sml-risk', 'green-potential'];
    const estimated = withEstimates(index, { indicators: ids });
    const records = estimated.meta.sections!['estimates']!['indicators'] as readonly EstimateRecord[];
    const recordOf = (id: string) => records.find((record) => record.id === id)!;
    for (const [id, r2, spearman, halfWidth] of [
      ['ai-applicability', 0.55, 0.75, 0.078],
      ['gpt-beta-model', 0.73, 0.84, 0.137],
      ['job-zone', 0.62, 0.79, 0.8],
    ] as const) {
      const { given, quality, q } = recordOf(id);
      expect(Math.abs(quality!.spearman - spearman)).toBeLessThan(0.01);
      // An interval is ± q times a spread that is about 1.
      expect(Math.abs(q / halfWidth - 1)).toBeLessThan(0.04);
      expect(given).toBe(true);
      expect(quality!.r2).toBeGreaterThanOrEqual(r2);
      expect(quality!.cover).toBeGreaterThanOrEqual(0.77);
      expect(quality!.cover).toBeLessThanOrEqual(0.83);
    }
    expect(recordOf('sml-risk')).toMatchObject({ given: false });
    expect(recordOf('sml-risk').quality!.r2).toBeLessThan(0.2);
    expect(recordOf('green-potential')).toMatchObject({ given: false });
    // 13 kB an indicator, and what its donors are once for each source.
    const stored = [...estimated.sections].filter(([name]) => /^estimates\.(alpha|values)/.test(name));
    const bytes = stored.reduce((sum, [, part]) => sum + part.byteLength, 0);
    expect(bytes / ids.length).toBeLessThan(13_000);
    const name = estimated.occupations.ids
      .all()
      .find((id) => outlook(estimated, id, 'gpt-beta-model').evidence === 'estimated')!;
    const explained = indicatorExplanation(estimated, name, 'gpt-beta-model');
    if (explained.status !== 'ok') throw new Error('expected an answer');
    const sum = explained.results.reduce((total, { contribution }) => total + contribution, explained.base);
    expect(Math.abs(sum - explained.indicator.value!)).toBeLessThan(1e-12);
    expect(explained.results.every(({ kind }) => kind === 'place' || kind === 'skill group')).toBe(true);
  }, 900_000);
});

interface AioeFixture {
  readonly element_ids: readonly string[];
  readonly IM: Readonly<Record<string, readonly number[]>>;
  readonly LV: Readonly<Record<string, readonly number[]>>;
  readonly exposure: Readonly<Record<string, readonly number[]>>;
  readonly published: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

describe.skipIf(indicatorPath === null)('AI occupational exposure', () => {
  it.each([
    ['AIOE', 'all'],
    ['LM', 'language modelling'],
    ['IG', 'image generation'],
  ] as const)('%s gives the published values of three occupations from their ratings', (name, applications) => {
    const data = JSON.parse(readFileSync(join(indicatorPath!, 'aioe-fixture.json'), 'utf8')) as AioeFixture;
    const ids = data.element_ids;
    const occupations = Object.keys(data.IM);
    const rated = createCatalogue({
      occupations: occupations.map((id) => ({ id, label: id })),
      skills: ids.map((id) => ({ id, label: id, layer: 'abilities' })),
      requirements: occupations.flatMap((occupation) =>
        ids.map((skill, i) => ({
          occupation,
          skill,
          kind: 'rated' as const,
          importance: (data.IM[occupation]![i]! - 1) / 4,
          level: data.LV[occupation]![i]! / 7,
        })),
      ),
    });
    const index = buildIndex(rated);
    const exposures = Object.fromEntries(ids.map((id, i) => [id, data.exposure[name]![i]!]));
    const values = formulaValues(index, aioe({ exposures, applications }));
    for (const [row, id] of index.occupations.ids.all().entries())
      expect(values[row]).toBeCloseTo(data.published[name]![id]!, 4);
  });
});
