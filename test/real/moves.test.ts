import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEsco, readOnet } from '../../src/files/index.ts';
import {
  buildIndex,
  type Calibration,
  calibration,
  growth,
  isMove,
  occupationSummary,
  type Pathways,
  pathways,
  type SkillIndex,
  shortestPaths,
  type Transitions,
  transitions,
  type Unlocks,
  unlocks,
} from '../../src/index.ts';
import { withFactors } from '../../src/latent/index.ts';
import { heldOf, heldShares } from '../../src/query/move/held.ts';
import type { MoveRow } from '../../src/query/move/standing.ts';
import { occupationSubject } from '../../src/similarity/subject.ts';
import { type CareerStart, careerStarts } from '../golden/careers/starts.ts';
import { careerPage } from '../support/career-page.ts';
import { againstGroups, allMoves, evidenceRows, quantile } from '../support/move-evidence.ts';
import { realData } from '../support/real-data.ts';

const esco = realData('esco-1.2.0-en');
const goldenFolder = join(import.meta.dirname, '..', 'golden', 'careers');
const substitutable = evidenceRows('truth/jobtech-substitutability-isco4.csv');
const routePairs = evidenceRows('panels/route-pairs.csv');

const gateOf = (index: SkillIndex) => (calibration(index, { nullSamples: 0 }) as Calibration).gate;

describe.skipIf(esco === null)('moves on ESCO 1.2.0', () => {
  let plain: SkillIndex;
  let index: SkillIndex;
  let moves: readonly (readonly MoveRow[] | null)[];
  let groups: readonly string[];

  beforeAll(async () => {
    plain = buildIndex(await readEsco(esco!));
    index = withFactors(plain);
    moves = allMoves(index).moves;
    groups = index.occupations.groupCodes.all();
  });

  it('begin where the unit groups say: near, close and kindred', () => {
    const factors = gateOf(index);
    expect([factors.near, factors.close, factors.kindred].map((value) => value.toFixed(4))).toEqual([
      '0.3288',
      '0.5085',
      '0.3198',
    ]);
    const without = gateOf(plain);
    expect([without.near, without.close].map((value) => value.toFixed(4))).toEqual(['0.1689', '0.3492']);
  });

  it.skipIf(substitutable === null)('agree with expert substitutability at least as far as promised', () => {
    const rowsOf = (list: typeof moves) => list.map((found) => found?.map(({ row }) => row) ?? null);
    const factors = againstGroups(groups, rowsOf(moves), substitutable!);
    expect(factors.precision).toBeGreaterThanOrEqual(0.12);
    expect(factors.recall).toBeGreaterThanOrEqual(0.24);
    const without = againstGroups(groups, rowsOf(allMoves(plain).moves), substitutable!);
    expect(without.precision).toBeGreaterThanOrEqual(0.118);
    expect(without.recall).toBeGreaterThanOrEqual(0.245);
  });

  it('leave as many as an adviser can go through, and hardly anyone without', () => {
    const counts = moves.flatMap((found) => (found === null ? [] : [found.length]));
    expect(quantile(counts, 0.5)).toBeGreaterThanOrEqual(40);
    expect(quantile(counts, 0.5)).toBeLessThanOrEqual(60);
    expect(quantile(counts, 0.9)).toBeLessThanOrEqual(125);
    expect(counts.filter((count) => count === 0).length).toBeLessThanOrEqual(2);
  });

  it('rise two levels only where close with half held, and never three', () => {
    const { close } = gateOf(index);
    let further = 0;
    for (const found of moves)
      for (const { likeness, held, direction } of found ?? []) {
        const rise = direction.levelChange ?? 0;
        if (rise < 2) continue;
        further++;
        expect(rise).toBe(2);
        expect(likeness).toBeGreaterThanOrEqual(close);
        expect(held).toBeGreaterThanOrEqual(0.5);
      }
    expect(further).toBeGreaterThan(300);
    const [nurse, pharmacist] = ['nurse responsible for general care', 'specialist pharmacist'];
    expect(isMove(index, 'nurse assistant', nurse)).toMatchObject({ move: true });
    expect(isMove(index, 'healthcare assistant', pharmacist)).toMatchObject({ move: false });
    expect(isMove(index, 'infantry soldier', 'artillery officer')).toMatchObject({ move: false });
    expect(isMove(index, 'data entry clerk', 'data analyst')).toMatchObject({ move: false });
  });

  it('enter a marked profession, or one with a title by ISCO, from another trade only from below with half held', () => {
    const reasons = (from: string, to: string) => {
      const answer = isMove(index, from, to);
      return answer.status === 'ok' ? answer.blockedBy.map(({ reason }) => reason) : null;
    };
    expect(reasons('astronomer', 'general practitioner')).toEqual(['regulated']);
    expect(reasons('thanatology researcher', 'general practitioner')).toEqual(['regulated']);
    const startsOf = (label: string) => {
      const answer = occupationSummary(index, label);
      return answer.status === 'ok' ? answer.startingPoints.map((one) => one.label) : null;
    };
    expect(startsOf('general practitioner')).toEqual(['specialised doctor']);
    expect(reasons('pharmacy technician', 'hospital pharmacist')).toEqual(['regulated']);
    expect(reasons('dental hygienist', 'dental practitioner')).toEqual(['regulated']);
    expect(reasons('nurse responsible for general care', 'orthoptist')).toEqual(['regulated']);
    expect(reasons('physiologist', 'kinesiologist')).toEqual(['regulated']);
    expect(reasons('nurse responsible for general care', 'psychotherapist')).toEqual(['regulated']);
    for (const other of ['optometrist', 'audiologist', 'advanced physiotherapist', 'industrial pharmacist'])
      expect(reasons('dental hygienist', other)).toContain('regulated');
    expect(reasons('helicopter pilot', 'deck officer')).toContain('regulated');
    expect(reasons('social worker', 'psychologist')).toContain('regulated');
    expect(reasons('food technologist', 'food safety specialist')).toEqual([]);
    expect(reasons('physiotherapist', 'occupational therapist')).toEqual([]);
    expect(reasons('specialist nurse', 'advanced nurse practitioner')).toEqual([]);
    expect(reasons('nurse responsible for general care', 'midwife')).toEqual([]);
  });

  it('are of one trade from three quarters of near on, and of another only from near on', () => {
    const { near } = gateOf(index);
    let sooner = 0;
    for (const [row, found] of moves.entries())
      for (const { row: to, likeness } of found ?? []) {
        if (likeness >= near) continue;
        sooner++;
        expect(likeness).toBeGreaterThanOrEqual(0.75 * near);
        expect(groups[to]!.slice(0, 3)).toBe(groups[row]!.slice(0, 3));
      }
    expect(sooner).toBeGreaterThan(10_000);
  });

  it('lead into technicians’ work by level alone with a fifth held, or halfway to close', () => {
    const { near, close } = gateOf(index);
    const { levels } = index.occupations;
    for (const [row, found] of moves.entries())
      for (const { row: to, likeness, held, direction } of found ?? [])
        if (direction.by === 'level' && levels[row] === 2 && levels[to] === 3)
          expect(held >= 0.2 || likeness >= (near + close) / 2).toBe(true);
    expect(isMove(index, 'hairdresser', 'wedding planner')).toMatchObject({ move: false });
    expect(isMove(index, 'hairdresser', 'beauty salon manager')).toMatchObject({ move: true });
  });

  it('have their direction from evidence: no professional falls to manager, nearly all can rise', () => {
    let professionalsDown = 0;
    let managersUp = 0;
    for (const [row, found] of moves.entries())
      for (const { row: to, direction } of found?.slice(0, 10) ?? []) {
        const way = `${groups[row]![0]}${groups[to]![0]} ${direction.direction}`;
        if (way === '21 down') professionalsDown++;
        if (way === '12 up') managersUp++;
      }
    expect([professionalsDown, managersUp]).toEqual([0, 0]);
    const sampled = moves.filter((found, row) => row % 6 === 5 && found !== null);
    const rising = sampled.filter((found) => found!.some(({ direction }) => direction.direction === 'up'));
    expect(sampled).toHaveLength(506);
    expect(rising.length).toBeGreaterThanOrEqual(415);
  });

  it.skipIf(substitutable === null)('open by one skill what was not open, as true as promised', () => {
    const { ids } = index.occupations;
    const rowOf = new Map(ids.all().map((id, row) => [id, row]));
    let none = 0;
    const listed = Array.from({ length: index.occupationCount }, (_, row) => {
      if (row % 5 !== 0 || moves[row] === null) return null;
      const answer = unlocks(index, ids.at(row), { limit: Number.MAX_SAFE_INTEGER }) as Unlocks;
      if (answer.results.length === 0) none++;
      expect(answer.results.map(({ occupations }) => occupations.length)).toEqual(
        answer.results.map(({ score }) => score),
      );
      const likely = answer.results.map(({ occupations }) => occupations.map(({ likeness }) => likeness));
      for (const [i, opened] of likely.entries()) {
        expect(opened).toEqual([...opened].sort((a, b) => b - a));
        const next = likely[i + 1];
        if (next?.length === opened.length) expect(next[0]).toBeLessThanOrEqual(opened[0]!);
      }
      return [...new Set(answer.results.flatMap(({ occupations }) => occupations.map(({ id }) => rowOf.get(id)!)))];
    });
    expect(none).toBeLessThanOrEqual(88);
    const { precision } = againstGroups(groups, listed, substitutable!, (row) => moves[row] !== null);
    expect(precision).toBeGreaterThanOrEqual(0.09);
  });

  it('show nothing ahead that lacks what a rise asks for, nor by way of sideways work in another field', () => {
    const { ids } = index.occupations;
    const rowOf = new Map(ids.all().map((id, row) => [id, row]));
    for (let row = 0; row < index.occupationCount; row += 25) {
      const answer = growth(index, ids.at(row));
      if (answer.status !== 'ok') continue;
      for (const { held, blockedBy, through } of answer.ahead) {
        expect(held).toBeGreaterThanOrEqual(0.05);
        expect(blockedBy.map(({ reason }) => reason)).not.toContain('unprepared');
        const stop = rowOf.get(through.id)!;
        const { direction } = moves[row]!.find((move) => move.row === stop)!.direction;
        if (direction !== 'up') expect(groups[stop]!.slice(0, 2)).toBe(groups[row]!.slice(0, 2));
      }
    }
  });

  describe.skipIf(routePairs === null)('along routes', () => {
    it('never cost more than the detour, seldom stray into a third field, and always show a next step', () => {
      const major = new Map(index.occupations.ids.all().map((id, row) => [id, groups[row]![0]]));
      let listed = 0;
      let stray = 0;
      for (const [kind, from, to] of routePairs!) {
        const answer = pathways(index, from!, to!) as Pathways;
        expect(answer.direct.cost).toBeGreaterThan(0);
        for (const { cost, hops } of answer.results) {
          expect(cost).toBeLessThanOrEqual(1.5 * answer.direct.cost + 1e-9);
          for (const { learnt } of hops.slice(0, -1)) expect(learnt.some(({ forTarget }) => forTarget)).toBe(true);
          if (kind !== 'likelier') continue;
          listed++;
          const ends = [major.get(from!), major.get(to!)];
          if (hops.slice(0, -1).some(({ id }) => !ends.includes(major.get(id)))) stray++;
        }
        if (kind === 'likelier')
          expect(answer.direct.move || answer.results.length > 0 || answer.towards!.length > 0).toBe(true);
        expect(answer.proof).not.toBe('budget');
      }
      expect(listed).toBeGreaterThan(50);
      expect(stray / listed).toBeLessThanOrEqual(1 / 8);
    });
  });

  it('take the plain chains of likeness from the same method', () => {
    const { proof, asked, results } = shortestPaths(plain, 'cook', 'hotel concierge', { limit: 10 });
    expect(proof).toBe('exact');
    expect(asked.method!.name).toBe('skills and groups');
    const distances = results.map(({ distance }) => distance);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });

  it.each(careerStarts)('read sensibly from $start', async ({ start, file, why }: CareerStart) => {
    await expect(careerPage(index, start, why)).toMatchFileSnapshot(join(goldenFolder, `${file}.txt`));
  });
});

const onet = realData('onet-29.2');
const onetMore = realData('onet-29.2-more');
const related = evidenceRows('truth/onet-related-occupations-half.csv');

describe.skipIf(onet === null)('moves on O*NET 29.2', () => {
  let index: SkillIndex;
  let held: ReturnType<typeof heldOf>['first'];

  beforeAll(async () => {
    index = buildIndex(await readOnet(onet!));
    held = heldOf(index).first;
  });

  const rowOf = (label: string): number => index.occupations.labels().all().indexOf(label);
  const share = (from: string, to: string): number =>
    heldShares(held, occupationSubject(index, rowOf(from)))[rowOf(to)]!;

  it('begin where the SOC groups say', () => {
    const { near, close } = gateOf(index);
    expect([near.toFixed(4), close.toFixed(4)]).toEqual(['0.4054', '0.5385']);
  });

  it('hold of ratings what lies above the median, without rarity', () => {
    expect(held.kind).toBe('ratings');
    expect(share('Cashiers', 'Accountants and Auditors')).toBeLessThan(0.2);
    expect(share('Cashiers', 'Tellers')).toBeGreaterThan(0.45);
    expect(share('Cashiers', 'Tellers')).toBeLessThan(0.55);
  });

  it('compare occupations without ratings by the layers they have, and say so', () => {
    const { results, asked } = transitions(index, 'Data Scientists', { limit: 4 }) as Transitions;
    expect(asked.gate.evidence.otherwise!.near.toFixed(3)).toBe('0.101');
    expect(results.map(({ label }) => label).sort()).toEqual([
      'Biostatisticians',
      'Mathematicians',
      'Operations Research Analysts',
      'Statisticians',
    ]);
    expect(results.every(({ comparedBy }) => comparedBy === 'other layers')).toBe(true);
  });

  it.skipIf(related === null)('tell related occupations from others by what is held', () => {
    expect(areaUnder(index, held, related!)).toBeGreaterThanOrEqual(0.88);
  });
});

/** The probability that a related rated pair holds more than one that is not, over the sources of the evidence. */
function areaUnder(
  index: SkillIndex,
  held: ReturnType<typeof heldOf>['first'],
  related: readonly (readonly string[])[],
): number {
  const rows = new Map(index.occupations.codes.all().map((code, row) => [code, row]));
  const partners = new Map<number, Set<number>>();
  for (const [from, , to] of related) {
    const [source, target] = [rows.get(from!), rows.get(to!)];
    if (source === undefined || target === undefined || held.of(source).total === 0 || held.of(target).total === 0)
      continue;
    partners.set(source, (partners.get(source) ?? new Set()).add(target));
  }
  const scores: { readonly value: number; readonly hit: boolean }[] = [];
  for (const [source, targets] of partners) {
    const shares = heldShares(held, occupationSubject(index, source));
    for (let row = 0; row < shares.length; row++)
      if (row !== source && held.of(row).total > 0) scores.push({ value: shares[row]!, hit: targets.has(row) });
  }
  scores.sort((a, b) => a.value - b.value);
  let misses = 0;
  let won = 0;
  for (let i = 0; i < scores.length; ) {
    let end = i;
    while (end < scores.length && scores[end]!.value === scores[i]!.value) end++;
    const tied = scores.slice(i, end);
    const hits = tied.filter(({ hit }) => hit).length;
    won += hits * (misses + (tied.length - hits) / 2);
    misses += tied.length - hits;
    i = end;
  }
  return won / (misses * (scores.length - misses));
}

describe.skipIf(onet === null || onetMore === null || related === null)(
  'moves on O*NET 29.2 with its further files',
  () => {
    let index: SkillIndex;

    beforeAll(async () => {
      index = buildIndex(await readOnet([onet!, onetMore!]));
    });

    it('agree with related occupations at least as far as promised, and stay few', () => {
      const { moves, rules } = allMoves(index);
      const codes = index.occupations.codes.all();
      const rows = new Map(codes.map((code, row) => [code, row]));
      const isRated = (row: number): boolean => rules.held.first.of(row).total > 0;
      const partners = new Map<number, Set<number>>();
      for (const [from, , to] of related!) {
        const [source, target] = [rows.get(from!), rows.get(to!)];
        if (source === undefined || target === undefined || !isRated(source) || !isRated(target)) continue;
        partners.set(source, (partners.get(source) ?? new Set()).add(target));
      }
      let hits = 0;
      let listed = 0;
      let wanted = 0;
      for (const [source, targets] of partners) {
        wanted += targets.size;
        for (const { row } of moves[source] ?? []) {
          if (!isRated(row)) continue;
          listed++;
          if (targets.has(row)) hits++;
        }
      }
      expect(hits / listed).toBeGreaterThanOrEqual(0.265);
      expect(hits / wanted).toBeGreaterThanOrEqual(0.61);
      const counts = moves.flatMap((found, row) => (found !== null && isRated(row) ? [found.length] : []));
      expect(counts).toHaveLength(879);
      expect(quantile(counts, 0.5)).toBeGreaterThanOrEqual(25);
      expect(quantile(counts, 0.5)).toBeLessThanOrEqual(35);
    });

    it('begin for occupations without ratings where the same recipe says on their layers', () => {
      const { asked } = transitions(index, 'Data Scientists', { limit: 1 }) as Transitions;
      expect(asked.gate.evidence.otherwise!.near.toFixed(3)).toBe('0.091');
    });

    it('lead a registered nurse to nurse practitioner, and not to the six further years of a physician', () => {
      const answer = transitions(index, 'Registered Nurses', { limit: 200 }) as Transitions;
      const labels = answer.results.map(({ label }) => label);
      expect(labels).toContain('Nurse Practitioners');
      expect(labels).not.toContain('Neurologists');
      const blocked = answer.blocked.find(({ label }) => label === 'Neurologists')!;
      expect(blocked.blockedBy.map(({ reason }) => reason)).toEqual(['education']);
    });
  },
);
