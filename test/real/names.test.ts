import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileEvaluation } from '../../src/evaluate/index.ts';
import { readEsco } from '../../src/files/index.ts';
import { buildIndex, profileMatches } from '../../src/index.ts';
import { englishOccupationAliases } from '../../src/search/english-occupation-aliases.ts';
import { englishSkillAliases } from '../../src/search/english-skill-aliases.ts';
import { createSearch, profileFromText, understand } from '../../src/search/index.ts';
import { panelPath, panelRows } from '../support/panel.ts';
import { realData } from '../support/real-data.ts';

/** One row of a panel: what was typed, and what a person would accept. */
interface Row {
  readonly typed: string;
  readonly verdict: 'one' | 'choice' | 'none' | 'list';
  readonly acceptable: readonly string[];
  readonly certainToo: readonly string[];
}

const zips = realData('esco-1.1.1-zips');
const titles = rowsOf('titles.csv');
const skills = rowsOf('skills.csv');

function rowsOf(name: string): readonly Row[] | null {
  const split = (cell: string | undefined): string[] => (cell ?? '').split(' | ').filter((label) => label !== '');
  return (
    panelRows(name)?.map((row) => ({
      typed: row['typed']!,
      verdict: row['verdict'] as Row['verdict'],
      acceptable: split(row['acceptable']),
      certainToo: split(row['certain_also_ok']),
    })) ?? null
  );
}

const accepts = ({ acceptable }: Row, label: string): boolean =>
  acceptable.some((wanted) => (wanted.startsWith('*') ? label.endsWith(wanted.slice(1)) : wanted === label));

describe.skipIf(zips === null || titles === null || skills === null)(
  'what people type, on complete ESCO 1.1.1',
  async () => {
    const index = zips === null ? null : buildIndex(await readEsco(zips));
    const search = index === null ? null : createSearch(index);
    const figures = (kind: 'occupations' | 'skills', rows: readonly Row[]) => {
      let certain = 0;
      let right = 0;
      let handled = 0;
      let found = 0;
      const said = rows.filter(({ verdict }) => verdict !== 'list');
      const ones = said.filter(({ verdict }) => verdict === 'one').length;
      let rightOnes = 0;
      for (const row of said) {
        const understood = understand(search!, row.typed, { kind });
        if (understood.status === 'certain') {
          certain++;
          const good =
            row.verdict === 'one' ? accepts(row, understood.label) : row.certainToo.includes(understood.label);
          if (good) right++;
          if (good) handled++;
          if (good && row.verdict === 'one') rightOnes++;
        } else if (understood.status === 'choice') {
          if (row.verdict !== 'none' && understood.family.some(({ label }) => accepts(row, label))) handled++;
        } else if (row.verdict === 'none') handled++;
        if (row.verdict !== 'none')
          found += search!(row.typed, { kind, limit: 5 }).some(({ label }) => accepts(row, label)) ? 1 : 0;
      }
      const wanted = said.filter(({ verdict }) => verdict !== 'none').length;
      return {
        precision: right / certain,
        wrong: (certain - right) / said.length,
        recall: rightOnes / ones,
        handled: handled / said.length,
        hitAtFive: found / wanted,
      };
    };

    it('understands job titles: certain is right, a choice holds what is meant', () => {
      const { precision, wrong, recall, handled, hitAtFive } = figures('occupations', titles!);
      expect(precision).toBeGreaterThanOrEqual(0.94);
      expect(wrong).toBeLessThanOrEqual(0.04);
      expect(recall).toBeGreaterThanOrEqual(0.8);
      expect(handled).toBeGreaterThanOrEqual(0.9);
      expect(hitAtFive).toBeGreaterThanOrEqual(0.93);
    });

    it('understands skills: certain is right, a choice holds what is meant', () => {
      const { precision, wrong, recall, handled, hitAtFive } = figures('skills', skills!);
      expect(precision).toBeGreaterThanOrEqual(0.98);
      expect(wrong).toBeLessThanOrEqual(0.015);
      expect(recall).toBeGreaterThanOrEqual(0.7);
      expect(handled).toBeGreaterThanOrEqual(0.94);
      expect(hitAtFive).toBeGreaterThanOrEqual(0.95);
    });

    it.skipIf(panelPath('texts.json') === null)(
      'reads paragraphs as in a CV: skills named are found, others are not',
      () => {
        const texts = JSON.parse(readFileSync(panelPath('texts.json')!, 'utf8')) as { text: string; gold: string[] }[];
        let found = 0;
        let right = 0;
        let met = 0;
        let wanted = 0;
        for (const { text, gold } of texts) {
          const labels = profileFromText(search!, text).skills.map(({ label }) => label);
          const meant = gold.map((one) => one.split('|'));
          found += labels.length;
          right += labels.filter((label) => meant.some((names) => names.includes(label))).length;
          wanted += meant.length;
          met += meant.filter((names) => names.some((name) => labels.includes(name))).length;
        }
        expect(right / found).toBeGreaterThanOrEqual(0.95);
        expect(met / wanted).toBeGreaterThanOrEqual(0.85);
      },
    );

    it('takes no foreign phrase for certain', () => {
      for (const phrase of ['gestión de proyectos', 'Buchhaltung', 'travail en équipe', 'kochen', 'gestione del tempo'])
        expect(understand(search!, phrase, { kind: 'skills' }).status, phrase).not.toBe('certain');
      for (const phrase of ['Lokführer', 'Krankenschwester', 'profesor de primaria', 'lehrer'])
        expect(understand(search!, phrase).status, phrase).not.toBe('certain');
    });
  },
);

const esco12 = realData('esco-1.2.0-en');

describe.each([
  ['1.1.1', zips],
  ['1.2.0', esco12],
])('what fits a person, on ESCO %s', (_edition, path) => {
  const read = path === null ? null : readEsco(path).then((catalogue) => buildIndex(catalogue));

  /** Means over 3,000 people of three seeds. */
  const figures = async (kind: 'exact' | 'siblings', size: number) => {
    const index = (await read)!;
    const runs = [1, 2, 3].map((seed) => {
      const [result] = profileEvaluation(index, { kinds: [kind], sizes: [size], resamples: 0, seed }).results;
      return { mrr: result!.mrr.mean, hits: result!.hitRate.mean };
    });
    const mean = (of: 'mrr' | 'hits') => runs.reduce((sum, run) => sum + run[of], 0) / runs.length;
    return { mrr: mean('mrr'), hits: mean('hits') };
  };

  it.skipIf(path === null)('finds the occupation again that a made-up profile was drawn from', async () => {
    const [exactFive, exactTen] = [await figures('exact', 5), await figures('exact', 10)];
    const [five, ten] = [await figures('siblings', 5), await figures('siblings', 10)];
    // Nowhere more than .006 under what the exact formula reached without kin: .888 and .956 of five, .934 and .971 of ten.
    expect(exactFive.mrr).toBeGreaterThanOrEqual(0.882);
    expect(exactFive.hits).toBeGreaterThanOrEqual(0.95);
    expect(exactTen.mrr).toBeGreaterThanOrEqual(0.93);
    expect(exactTen.hits).toBeGreaterThanOrEqual(0.965);
    expect(five.mrr).toBeGreaterThanOrEqual(0.75);
    expect(five.hits).toBeGreaterThanOrEqual(0.92);
    expect(ten.mrr).toBeGreaterThanOrEqual(0.89);
    expect(ten.hits).toBeGreaterThanOrEqual(0.96);
  });

  it.skipIf(path === null)(
    'has the data analyst or scientist among the first for the four words everybody types',
    async () => {
      const index = (await read)!;
      const search = createSearch(index);
      const typed = ['python', 'machine learning', 'sql', 'statistics'];
      const profile = typed.map((name) => understand(search, name, { kind: 'skills' }));
      expect(profile.map(({ status }) => status)).toEqual(['certain', 'certain', 'certain', 'certain']);
      const { results } = profileMatches(index, profile, { limit: 5 });
      expect(results.map(({ label }) => label).some((label) => /^data (analyst|scientist)$/.test(label))).toBe(true);
    },
  );
});

describe.skipIf(esco12 === null)('a word that many occupations are called by, on ESCO 1.2.0', async () => {
  const search = esco12 === null ? null : createSearch(buildIndex(await readEsco(esco12)));
  const read = (typed: string) => {
    const understood = understand(search!, typed);
    return understood.status === 'choice' ? understood.family.map(({ label }) => label) : understood;
  };

  it.each([
    ['farmer', ['farm manager', 'mixed farmer']],
    ['doctor', ['general practitioner', 'specialised doctor']],
    ['miner', ['underground heavy equipment operator', 'surface miner', 'underground miner']],
    ['nurse', ['nurse responsible for general care']],
    ['teacher', ['primary school teacher', 'vocational teacher', 'secondary school teacher']],
    ['cleaner', ['domestic cleaner']],
    ['engineer', ['mechanical engineer', 'electrical engineer', 'electronics engineer']],
    ['clerk', ['office clerk']],
    ['driver', ['bus driver', 'car and van delivery driver']],
    ['designer', ['graphic designer', 'industrial designer', 'interior designer']],
    ['guard', ['security guard']],
    ['painter', ['construction painter']],
    ['technician', ['telecommunications engineering technician', 'electronics engineering technician']],
    ['machine operator', ['sewing machine operator']],
    ['assistant', ['kitchen assistant', 'sales assistant']],
    ['fitter', ['tile fitter', 'sprinkler fitter', 'fitter and turner']],
  ])('%s is a choice, the generic first', (typed, first) => {
    expect((read(typed) as string[]).slice(0, first.length)).toEqual(first);
  });

  it('stands for one where the others called by it are of its own group, or a label says it', () => {
    for (const [typed, label] of [
      ['reporter', 'journalist'],
      ['professor', 'higher education lecturer'],
      ['dentist', 'dental practitioner'],
      ['cook', 'cook'],
      ['waiter', 'waiter/waitress'],
    ] as const)
      expect(read(typed), typed).toMatchObject({ status: 'certain', label });
    expect(read('marketing')).not.toMatchObject({ status: 'certain' });
  });
});

describe.skipIf(esco12 === null)('everyday names of our own', () => {
  it('stand for concepts that ESCO 1.2.0 has, each by one address', async () => {
    const index = buildIndex(await readEsco(esco12!));
    const ids = { occupation: new Set(index.occupations.ids.all()), skill: new Set(index.skills.ids.all()) };
    for (const [kind, table] of [
      ['occupation', englishOccupationAliases],
      ['skill', englishSkillAliases],
    ] as const)
      for (const key of Object.keys(table))
        expect(ids[kind].has(`http://data.europa.eu/esco/${kind}/${key}`), key).toBe(true);
  });
});
