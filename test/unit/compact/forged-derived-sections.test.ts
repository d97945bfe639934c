import { beforeAll, describe, expect, it } from 'vitest';
import { type Section, writeSections } from '../../../src/compact/layout.ts';
import { openIndex } from '../../../src/compact/open-index.ts';
import { errorCodes } from '../../../src/errors.ts';
import { readCatalogue } from '../../../src/files/index.ts';
import {
  buildIndex,
  growth,
  indicatorExplanation,
  indicators,
  nearest,
  occupationSummary,
  pathways,
  profileMatches,
  type SkillIndex,
  similarOccupations,
  skillGap,
  traits,
  transitions,
} from '../../../src/index.ts';
import { withEstimates, withFactors } from '../../../src/latent/index.ts';
import { withDegrees, withFeatureSpace, withGates, withNeighbours } from '../../../src/methods.ts';
import { withMentions } from '../../../src/query/profile/mentions.ts';
import { createSearch, understand, withNames } from '../../../src/search/index.ts';
import { randomNumbers } from '../../../src/similarity/random.ts';
import { codeOf } from '../../support/coded.ts';
import { jobsWith, told } from '../../support/made-up-indicator.ts';
import { sampleFolder } from '../../support/sample.ts';

/** Forgeries of every section: 60, or as many as the environment asks for. */
const files = Number(process.env['SKILLGRAPH_FUZZ_SECTIONS'] ?? 60);

const alike = (index: SkillIndex): unknown => similarOccupations(index, 'chef', { limit: 20, minScore: 0.001 });
const lens = (index: SkillIndex): unknown => [
  indicators(index, 'ICT operations manager'),
  traits(index, 'ICT operations manager'),
  occupationSummary(index, 'ICT operations manager'),
  indicatorExplanation(index, 'ICT operations manager', 'gpt-beta-model'),
];

/** The questions that read a section. */
const questions: Readonly<Record<string, (index: SkillIndex) => unknown>> = {
  degrees: (index) => [skillGap(index, 'cook', 'chef'), alike(index)],
  factors: alike,
  gates: (index) => transitions(index, 'cook', { limit: 2 }),
  mentions: (index) =>
    profileMatches(index, { skills: ['manage staff', 'plan menus', 'cook', 'TCP/IP'] }, { limit: 3 }),
  names: (index) => {
    const search = createSearch(index);
    return [
      understand(search, 'pastri chef'),
      understand(search, 'manage staf', { kind: 'skills' }),
      search('kitchen'),
    ];
  },
  neighbours: (index) => [
    nearest(index, 'chef'),
    similarOccupations(index, 'cook', { limit: 3 }),
    growth(index, 'cook'),
    pathways(index, 'cook', 'chef'),
  ],
  space: alike,
  'lens.links': lens,
  'lens.indicators': lens,
  'lens.traits': lens,
  'lens.tasks': lens,
};
const estimated = (index: SkillIndex): unknown => [
  indicators(index, 'job 10'),
  indicatorExplanation(index, 'job 10', 'made-up'),
];

/** What numbers are forged as. */
const words = [0, 1, 2, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff];
const floats = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 1e300, -1e300, 5e-324, 2];
const values: readonly unknown[] = [
  null,
  -1,
  0,
  0.5,
  1e9,
  2 ** 53,
  '',
  'x',
  '\u0000',
  true,
  [],
  {},
  [[]],
  [null],
  ['__proto__'],
];

type Random = (most: number) => number;

/** Some of the numbers or bytes of a section made otherwise, or its end. */
function forgedBytes(bytes: Uint8Array, below: Random): Uint8Array {
  if (below(12) === 0) return bytes.slice(0, below(bytes.length + 1));
  if (below(24) === 0) return new Uint8Array([...bytes, ...bytes.slice(0, 8)]);
  const other = bytes.slice();
  const view = new DataView(other.buffer);
  for (let change = below(3); change >= 0 && other.length > 0; change--) {
    const at = below(other.length);
    const how = below(4);
    if (how === 0) view.setUint8(at, below(256));
    else if (how === 1) view.setUint8(at, view.getUint8(at) ^ (1 << below(8)));
    else if (how === 2 && other.length >= 4)
      view.setUint32(Math.min(at & ~3, (other.length - 4) & ~3), words[below(words.length)]!, true);
    else if (other.length >= 8)
      view.setFloat64(Math.min(at & ~7, (other.length - 8) & ~7), floats[below(floats.length)]!, true);
  }
  return other;
}

/** A value of JSON with one of the values inside it made otherwise, or left out. */
function forgedJson(value: unknown, below: Random): unknown {
  if (typeof value !== 'object' || value === null || below(6) === 0) return values[below(values.length)];
  const keys = Object.keys(value);
  if (keys.length === 0) return values[below(values.length)];
  const key = keys[below(keys.length)]!;
  const copy = structuredClone(value) as Record<string, unknown>;
  if (below(10) === 0) delete copy[key];
  else copy[key] = forgedJson(copy[key], below);
  return copy;
}

const jsonOf = (bytes: ArrayBufferView): unknown => JSON.parse(new TextDecoder().decode(bytes));
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The snapshot with a section, or what is recorded of it, made otherwise; its checksum right. */
function forged(index: SkillIndex, name: string, below: Random): ArrayBuffer {
  const all = [...index.sections].map(([own, bytes]): Section => ({ name: own, bytes: bytes.slice() }));
  const own = all.filter((section) => section.name === name || section.name.startsWith(`${name}.`));
  const inRecord = name in index.meta.sections! && below(3) === 0;
  const chosen = inRecord ? 'meta' : own[below(own.length)]!.name;
  if (!inRecord && below(20) === 0) return writeSections(all.filter((section) => section.name !== chosen));
  return writeSections(
    all.map((section) => {
      if (section.name !== chosen) return section;
      if (!inRecord) {
        if (name.startsWith('lens.') && below(4) > 0)
          return { name: chosen, bytes: bytesOf(forgedJson(jsonOf(section.bytes), below)) };
        return { name: chosen, bytes: forgedBytes(section.bytes as Uint8Array, below) };
      }
      const meta = jsonOf(section.bytes) as { sections: Record<string, object> };
      meta.sections[name] = forgedJson(meta.sections[name], below) as object;
      return { name: chosen, bytes: bytesOf(meta) };
    }),
  );
}

/** Whether every number in an answer is one. */
function isSound(answer: unknown): boolean {
  if (typeof answer === 'number') return Number.isFinite(answer);
  return typeof answer !== 'object' || answer === null || Object.values(answer).every(isSound);
}

describe('a forged derived section with a right checksum', () => {
  let sample: SkillIndex;
  let jobs: SkillIndex;

  beforeAll(async () => {
    const plain = buildIndex(await readCatalogue(sampleFolder));
    const compared = withFeatureSpace(withDegrees(withFactors(plain, { rank: 8 }), plain));
    sample = withMentions(withNames(withNeighbours(withGates(compared), { limit: 5, moves: true })));
    jobs = withEstimates(jobsWith(told));
  }, 60_000);

  it('is forged of every section there is, and whole ones answer with numbers', () => {
    const names = [
      ...Object.keys(sample.meta.sections!),
      ...[...sample.sections.keys()].filter((n) => /^lens/.test(n)),
    ];
    expect(Object.keys(questions).sort()).toEqual(names.sort());
    for (const [name, ask] of Object.entries(questions)) expect([name, isSound(ask(sample))]).toEqual([name, true]);
    expect(isSound(estimated(jobs))).toBe(true);
    expect(JSON.stringify(estimated(jobs))).toContain('"estimated"');
  });

  it.each([...Object.keys(questions), 'estimates'])(
    `is refused with a code, or answers with numbers, and never hangs: %s, ${files} times`,
    { timeout: 30_000 + 200 * files },
    (name) => {
      const random = randomNumbers(20_262 + name.length);
      const below: Random = (most) => Math.floor(random() * most);
      const [index, ask] = name === 'estimates' ? [jobs, estimated] : [sample, questions[name]!];
      const right = JSON.stringify(ask(index));
      const counts: Record<string, number> = {};
      const unsound: string[] = [];
      let slowest = 0;
      for (let file = 0; file < files; file++) {
        const bytes = forged(index, name, below);
        const start = process.cpuUsage();
        const code = codeOf(() => {
          const answer = ask(openIndex(bytes));
          if (!isSound(answer)) unsound.push(`file ${file}: ${JSON.stringify(answer).slice(0, 200)}`);
          if (JSON.stringify(answer) === right) counts['same'] = (counts['same'] ?? 0) + 1;
        });
        const { user, system } = process.cpuUsage(start);
        slowest = Math.max(slowest, (user + system) / 1000);
        counts[code] = (counts[code] ?? 0) + 1;
      }
      if (process.env['SKILLGRAPH_FUZZ_SECTIONS'] !== undefined) console.info(name, counts, Math.round(slowest));
      expect(Object.keys(counts).filter((code) => !['none', 'same'].includes(code) && !(code in errorCodes))).toEqual(
        [],
      );
      expect(unsound).toEqual([]);
      expect(counts['INDEX_DAMAGED']).toBeGreaterThan(0);
      expect(slowest).toBeLessThan(2000);
    },
  );
});
