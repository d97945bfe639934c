import { describe, expect, it } from 'vitest';
import * as root from '../../src/index.ts';
import { withNeighbours } from '../../src/methods.ts';
import {
  type AnyFunction,
  mistakenCatalogue as catalogue,
  hostileValues,
  unexpectedError,
  wrongValues,
} from '../support/wrong-values.ts';

/**
 * Every public function of the root is called with every wrong value in every place, all other places being right; it may
 * answer, or throw a SkillGraphError, and nothing else.
 */
const index = root.buildIndex(catalogue);

const near = withNeighbours(index, { limit: 1 });

/** Right arguments of every public function, to be spoilt one at a time. */
const right: Readonly<Record<string, readonly unknown[]>> = {
  openIndex: [index.buffer],
  buildIndex: [catalogue, {}],
  withOccupations: [index, [{ id: 'baker', label: 'baker', requirements: [{ skill: 's', kind: 'essential' }] }], {}],
  withoutOccupations: [index, ['cook']],
  similarOccupations: [index, 'cook', {}],
  similarSkills: [index, 's', {}],
  similarPairs: [index, {}],
  explanation: [index, 'cook', 'chef', {}],
  skillGap: [index, 'cook', 'chef', {}],
  competences: [index, 'cook', {}],
  counterparts: [index, 'cook', index, [{ from: 'cook', to: 'chef', confidence: 1 }], {}],
  profileMatches: [index, ['s', 't'], { minSkills: 1 }],
  adjacentSkills: [index, 'cook', {}],
  prevalentGaps: [index, [{ from: 'cook', to: 'chef' }], {}],
  calibration: [index, {}],
  isMove: [index, 'cook', 'chef', {}],
  transitions: [index, 'cook', {}],
  feeders: [index, 'chef', {}],
  growth: [index, 'cook', {}],
  unlocks: [index, 'cook', {}],
  unlockPlan: [index, 'cook', {}],
  whatIf: [index, 'cook', ['t'], {}],
  pathways: [index, 'cook', 'chef', {}],
  shortestPaths: [index, 'cook', 'chef', {}],
  nearest: [near, 'cook', {}],
  indicators: [index, 'cook', {}],
  indicatorExplanation: [index, 'cook', 'none', {}],
  traits: [index, 'cook', {}],
  fitQuestions: [index, 'cook', {}],
  composition: [index, 'cook', {}],
  occupationSummary: [index, 'cook', {}],
  occupation: [index, 'cook', {}],
  occupations: [index, {}],
  skill: [index, 's', {}],
  skills: [index, {}],
  requiredBy: [index, 's', {}],
  requirementsOf: [index, 'cook', {}],
  attribution: [index],
  findConcept: [index, 'occupations', 'cook'],
  byKind: [{}],
  defaultMethod: [index],
};

const functions = Object.entries(root).filter(
  ([name, value]) => typeof value === 'function' && name !== 'SkillGraphError',
) as readonly (readonly [string, AnyFunction])[];

describe('a caller’s mistake is a SkillGraphError, never a bare one', () => {
  it('every public function is tried', () => {
    const tried = Object.keys(right);
    expect(functions.map(([name]) => name).filter((name) => !tried.includes(name))).toEqual([]);
  });

  const tried = functions.filter(([name]) => name in right);

  it.each(tried)('%s: right arguments are right', async (name, call) => {
    expect(await unexpectedError(call, right[name]!)).toBe(null);
  });

  it.each(tried)('%s: anything in any place', async (name, call) => {
    const odd: string[] = [];
    for (let place = 0; place < right[name]!.length; place++)
      for (const [what, value] of [...wrongValues, ...hostileValues, ['a catalogue', catalogue] as const]) {
        const thrown = await unexpectedError(call, right[name]!.with(place, value));
        if (thrown !== null) odd.push(`${what} as argument ${place + 1}: ${thrown}`);
      }
    expect(odd).toEqual([]);
  });

  it.each(tried)('%s: called with nothing', async (_, call) => {
    expect(await unexpectedError(call, [])).toBe(null);
  });

  const optionNames = [
    'language limit minScore among method weighting includeZero diverse credits measure reuseLevels support',
    'minSkills attributes attributeWeight requirements anchors total keep keepTotal minDegree maxDegree sources',
    'onProgress signal gates threshold direction objective objectives stops seed resamples budget skills features',
    'also beside answers than fold diverse perGroup trade gate level kind neighbours exhaustiveUpTo towards',
    'essential optional rated surprise k topK only 0',
  ].flatMap((line) => line.split(' '));

  it.each(
    tried.filter(([name]) => typeof right[name]!.at(-1) === 'object' && !('meta' in (right[name]!.at(-1) as object))),
  )('%s: anything as any option', async (name, call) => {
    const odd: string[] = [];
    const given = right[name]!;
    if (Array.isArray(given.at(-1))) return;
    for (const option of optionNames)
      for (const [what, value] of [...wrongValues, ...hostileValues]) {
        // A function of the caller's own may throw what it likes.
        if (what === 'a class') continue;
        const options = { ...(given.at(-1) as object), [option]: value };
        const thrown = await unexpectedError(call, given.with(-1, options));
        if (thrown !== null) odd.push(`${option}: ${what}: ${thrown}`);
      }
    expect(odd).toEqual([]);
  });
});

describe('the message of a mistake names it and the remedy', () => {
  const message = (ask: () => unknown): string => {
    try {
      ask();
    } catch (error) {
      if (error instanceof root.SkillGraphError) return `${error.code}: ${error.message}`;
      throw error;
    }
    return 'nothing thrown';
  };
  const similar = root.similarOccupations as AnyFunction;

  it.each([
    [
      'a method by its name',
      () => similar(index, 'cook', { method: 'jaccard' }),
      /^BAD_OPTION: .*method.*"jaccard".*jaccard from 'skillgraph'/,
    ],
    [
      'a weighting by its name',
      () => similar(index, 'cook', { weighting: 'rarity' }),
      /^BAD_OPTION: .*weighting.*"rarity".*rarity from 'skillgraph'/,
    ],
    ['a catalogue', () => similar(catalogue, 'cook'), /^BAD_INPUT: .*catalogue.*buildIndex/],
    ['a forgotten await', () => similar(Promise.resolve(index), 'cook'), /^BAD_INPUT: .*promise.*await/],
    ['an unknown option', () => similar(index, 'cook', { limt: 3 }), /^BAD_OPTION: .*limt.*limit/],
    ['the former name of an option', () => similar(index, 'cook', { topK: 3 }), /^BAD_OPTION: .*topK.*limit is meant/],
    [
      'a language that is not loaded',
      () => similar(index, 'cook', { language: 'xx' }),
      /^BAD_OPTION: .*language.*"xx".*en/,
    ],
    ['a profile with a hole', () => similar(index, [null]), /^BAD_INPUT: .*null/],
    ['a symbol for a name', () => similar(index, Symbol('cook')), /^BAD_INPUT: .*Symbol\(cook\)/],
    ['no limit', () => similar(index, 'cook', { limit: Symbol('ten') }), /^BAD_OPTION: .*limit.*Symbol\(ten\)/],
  ])('%s', (_, ask, expected) => {
    expect(message(ask)).toMatch(expected);
  });

  it.each([
    ['a list', ['limit']],
    ['a map', new Map([['limit', 3]])],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a promise', Promise.resolve({ limit: 3 })],
  ])('%s is no options, though nothing in it would be read', (_, options) => {
    expect(message(() => similar(index, 'cook', options))).toMatch(/^BAD_OPTION: Options are /);
  });

  it('an option is one wherever it stands, and is read once', () => {
    expect(message(() => similar(index, 'cook', Object.create({ method: 'jaccard' })))).toMatch(
      /^BAD_OPTION: .*method/,
    );
    let asked = 0;
    const changing = {
      get limit() {
        return asked++ === 0 ? 1 : Symbol('none');
      },
    };
    expect((similar(index, 'cook', changing) as { results: unknown[] }).results).toHaveLength(1);
    expect(asked).toBe(1);
  });

  it('an index whose bytes were handed to another thread, or cut, says so', () => {
    const opened = (): { index: root.SkillIndex; buffer: ArrayBuffer } => {
      const buffer = Reflect.construct(ArrayBuffer, [index.byteLength, { maxByteLength: 2 * index.byteLength }]);
      new Uint8Array(buffer).set(new Uint8Array(index.buffer, 0, index.byteLength));
      return { index: root.openIndex(buffer), buffer };
    };
    const transferred = opened();
    structuredClone(transferred.buffer, { transfer: [transferred.buffer] });
    const cut = opened();
    (cut.buffer as ArrayBuffer & { resize(length: number): void }).resize(64);
    for (const gone of [transferred, cut])
      expect(message(() => similar(gone.index, 'cook'))).toMatch(/^BAD_INPUT: .*transferred.*slice/);
  });

  it('what is undefined counts as not given', () => {
    const { results } = root.similarOccupations(index, 'cook', {
      limit: undefined,
      method: undefined,
      among: undefined,
    });
    expect(results).toEqual(root.similarOccupations(index, 'cook').results);
  });
});
