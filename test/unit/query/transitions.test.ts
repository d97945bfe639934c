import { describe, expect, it } from 'vitest';
import {
  buildIndex,
  type SkillIndex,
  type Transitions,
  type TransitionsOptions,
  transitions,
} from '../../../src/index.ts';
import { createCatalogue } from '../../../src/ingest/index.ts';
import { codeOf } from '../../support/coded.ts';

type Job = { readonly level?: number; readonly needs: readonly string[]; readonly also?: readonly string[] };

/** A kitchen ladder, and a researcher who shares with the chef only what all researchers share. */
const jobs: Readonly<Record<string, Job>> = {
  porter: { level: 1, needs: ['clean', 'carry'] },
  cook: { level: 2, needs: ['clean', 'roast', 'bake', 'season'] },
  'grill cook': { level: 2, needs: ['clean', 'roast', 'season', 'grill'] },
  chef: { level: 3, needs: ['roast', 'bake', 'season', 'plan menus', 'lead', 'report', 'cooperate'] },
  'food scientist': { level: 4, needs: ['bake', 'season', 'report', 'cooperate', 'experiment'] },
  physicist: { level: 3, needs: ['report', 'cooperate', 'experiment', 'calculate', 'publish'] },
  linguist: { level: 3, needs: ['report', 'cooperate', 'phonetics', 'publish'] },
  historian: { level: 3, needs: ['report', 'cooperate', 'archives', 'publish'] },
  hobbyist: { needs: ['bake', 'season'], also: ['roast'] },
  idle: { level: 1, needs: [] },
};

const index: SkillIndex = buildIndex(
  createCatalogue({
    source: { name: 'test', levelScale: 'test level' },
    occupations: Object.entries(jobs).map(([id, { level }]) => ({ id, label: id, ...(level ? { level } : {}) })),
    skills: [...new Set(Object.values(jobs).flatMap(({ needs, also = [] }) => [...needs, ...also]))].map((id) => ({
      id,
      label: id,
    })),
    requirements: Object.entries(jobs).flatMap(([occupation, { needs, also = [] }]) => [
      ...needs.map((skill) => ({ occupation, skill, kind: 'essential' as const })),
      ...also.map((skill) => ({ occupation, skill, kind: 'optional' as const })),
    ]),
  }),
);

const ask = (from: Parameters<typeof transitions>[1], options: TransitionsOptions = {}): Transitions => {
  const answer = transitions(index, from, { viable: 0.25, highlyViable: 0.5, ...options });
  if (answer.status !== 'ok') throw new Error(answer.reason);
  return answer;
};
const moves = ({ results }: Transitions) => results.map(({ id, viability }) => `${id}: ${viability}`);

describe('transitions', () => {
  it('ranks by similarity and lets through what coverage and level allow', () => {
    expect(moves(ask('cook'))).toEqual([
      'hobbyist: highly viable',
      'grill cook: highly viable',
      'chef: viable',
      'porter: viable',
    ]);
  });

  it('says of every blocked move which gate stops it, and what would pass', () => {
    const { blocked, counts } = ask('cook', { viable: 0.35 });
    const gates = Object.fromEntries(blocked.map(({ id, blockedBy }) => [id, blockedBy.map(({ gate }) => gate)]));
    expect(gates).toEqual({ 'food scientist': ['coverage', 'level'], chef: ['coverage'], porter: ['coverage'] });
    const { blockedBy } = blocked.find(({ id }) => id === 'food scientist')!;
    expect(blockedBy[1]).toMatchObject({ value: 2, bound: 1, message: /level changes by \+2; at most 1/ });
    expect(blockedBy[0]!.message).toMatch(/^34\.\d % of what is needed is held; 35\.0 % .* \(your threshold\)\.$/);
    expect(counts).toEqual({ candidates: 5, highlyViable: 2, viable: 0, blockedByCoverage: 3, blockedByLevel: 0 });
    expect(ask('cook').counts).toMatchObject({ blockedByCoverage: 0, blockedByLevel: 1 });
  });

  it('is not fooled by a block of skills that everybody has', () => {
    const { results, blocked } = ask('chef', { limit: 20 });
    expect(results.map(({ id }) => id)).not.toContain('physicist');
    const physicist = blocked.find(({ id }) => id === 'physicist')!;
    expect(physicist).toMatchObject({ held: 2, needed: 5 });
    expect(physicist.coverage).toBeLessThan(2 / 5);
  });

  it('tells up and down by level where levels differ', () => {
    const direction = Object.fromEntries(ask('cook').results.map(({ id, direction: d }) => [id, [d.direction, d.by]]));
    expect(direction['chef']).toEqual(['advancement', 'level']);
    expect(direction['porter']).toEqual(['step back', 'level']);
  });

  it('tells them by the asymmetry of coverage where levels are equal or unknown', () => {
    const sideways = ask('linguist').results.find(({ id }) => id === 'historian')!;
    expect(sideways.direction).toEqual({ direction: 'lateral', by: 'coverage', levelChange: 0, asymmetry: 0 });
    const hobby = ask('hobbyist').results.find(({ id }) => id === 'chef')!;
    expect(hobby.direction).toMatchObject({ direction: 'advancement', by: 'coverage', levelChange: null });
    const back = ask('chef').results.find(({ id }) => id === 'hobbyist')!;
    expect(back.direction).toMatchObject({ direction: 'step back', by: 'coverage' });
    expect(back.direction.asymmetry).toBe(back.backward - back.coverage);
  });

  it('names the rarest of what is missing', () => {
    const porter = ask('cook').results.find(({ id }) => id === 'porter')!;
    expect(porter).toMatchObject({ held: 1, needed: 2, missing: [{ id: 'carry' }] });
  });

  it('starts from a profile, whose level is an option', () => {
    const skills = ['roast', 'bake', 'season'];
    expect(moves(ask(skills, { level: 1 }))).toEqual([
      'hobbyist: highly viable',
      'cook: highly viable',
      'grill cook: viable',
    ]);
    expect(ask(skills).results.map(({ id }) => id)).toContain('chef');
  });

  it('gives the first five of ten as the five', () => {
    const { results } = ask('cook', { limit: 10 });
    expect(ask('cook', { limit: 2 }).results).toEqual(results.slice(0, 2));
  });

  it('takes its thresholds from the data and says so', () => {
    const answer = transitions(index, 'cook') as Transitions;
    expect(answer.gates.viable.from).toBe('shared pairs');
    expect(answer.gates.highlyViable.value).toBeGreaterThanOrEqual(answer.gates.viable.value);
    expect(ask('cook').gates).toMatchObject({ viable: { value: 0.25, from: 'given' }, maxLevelChange: 1 });
    expect(ask('cook', { highlyViable: 0.1 }).gates.highlyViable.value).toBe(0.25);
  });

  it('looks only among the occupations asked for', () => {
    const { results, counts } = ask('cook', { among: ['chef', 'food scientist'] });
    expect(results.map(({ id }) => id)).toEqual(['chef']);
    expect(counts.candidates).toBe(2);
  });

  it('is insufficient without skills', () => {
    expect(transitions(index, 'idle')).toMatchObject({ status: 'insufficient', reason: /no requirement/ });
    expect(transitions(index, [])).toMatchObject({ status: 'insufficient', results: [] });
  });

  it('refuses thresholds and levels out of range', () => {
    expect(codeOf(() => ask('cook', { viable: 1.5 }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cook', { maxLevelChange: -1 }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cook', { level: 0 }))).toBe('BAD_OPTION');
    expect(codeOf(() => ask('cok'))).toBe('UNKNOWN_OCCUPATION');
  });
});
