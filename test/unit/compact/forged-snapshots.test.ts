import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/create-catalogue.ts';
import { reuseLevels, skillTypes } from '../../../src/catalogue/types.ts';
import { buildIndex } from '../../../src/compact/build-index.ts';
import { checksum } from '../../../src/compact/checksum.ts';
import { readSections, type Section, writeSections } from '../../../src/compact/layout.ts';
import { openIndex } from '../../../src/compact/open-index.ts';
import { errorCodes } from '../../../src/errors.ts';
import { competences, requirementsOf, similarOccupations, skillGap } from '../../../src/index.ts';
import { randomNumbers } from '../../../src/similarity/random.ts';
import { codeOf } from '../../support/coded.ts';

const ids = ['cook', 'head chef', 'kitchen porter', 'waiter', 'baker'];
const skills = ['bake bread', 'carry plates', 'cook soups', 'keep kitchen clean', 'manage staff', 'plan menus'];
const catalogue = createCatalogue({
  source: { name: 'made up', version: '1' },
  language: 'en',
  occupations: ids.map((id, i) => ({
    id,
    label: `${id} é`,
    code: `${i}`,
    groupCode: `5${i}`,
    level: 2,
    broader: i === 0 ? ['g1'] : ['cook', 'g2'],
    tags: i % 2 === 0 ? ['green'] : [],
    translations: { de: { label: `${id} auf deutsch`, altLabels: ['Küchenkraft'] } },
    attributes: i === 0 ? [{ set: 'wages', name: 'median', value: 21 }] : [],
  })),
  skills: skills.map((id, i) => ({
    id,
    label: id,
    description: `How to ${id}.`,
    layer: i < 3 ? 'skills' : 'knowledge',
    broader: i > 0 ? [skills[i - 1]!, 'g3'] : ['g3'],
    translations: { de: { label: `${id}!` } },
  })),
  groups: [
    { id: 'g1', label: 'kitchen', pillar: 'occupation', broader: ['g2'] },
    { id: 'g2', label: 'work', pillar: 'occupation' },
    { id: 'g3', label: 'craft', pillar: 'skill' },
  ],
  requirements: ids.flatMap((occupation, i) =>
    skills.slice(i % 3).map((skill, j) => ({
      occupation,
      skill,
      kind: (['essential', 'optional', 'rated'] as const)[(i + j) % 3]!,
      importance: (1 + j) / 10,
      level: j / 10,
    })),
  ),
  skillRelations: [
    { from: 'cook soups', to: 'keep kitchen clean', kind: 'optional' },
    { from: 'cook soups', to: 'plan menus', kind: 'essential' },
  ],
});
const index = buildIndex(catalogue);
const snapshot = new Uint8Array(index.buffer as ArrayBuffer);
const sections: readonly Section[] = [...readSections(snapshot)].map(([name, bytes]) => ({
  name,
  bytes: bytes.slice(),
}));
const text = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The snapshot with one section made otherwise, its checksum right. */
function forged(name: string, change: (bytes: Uint8Array) => unknown): ArrayBuffer {
  let found = false;
  const changed = sections.map((section) => {
    if (section.name !== name) return section;
    found = true;
    const bytes = (section.bytes as Uint8Array).slice();
    const other = change(bytes);
    return { name, bytes: other instanceof Uint8Array ? other : bytes };
  });
  if (!found) throw new Error(`no section ${name}`);
  return writeSections(changed);
}

const words = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
const floats = (bytes: Uint8Array): Float64Array => new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length >> 3);
const withMeta = (change: object): ArrayBuffer => forged('meta', () => text({ ...index.meta, ...change }));

const forgeries: readonly (readonly [string, () => ArrayBuffer])[] = [
  [
    'an offset of a further language far outside',
    () =>
      forged('skill.label@de', (b) => {
        words(b)[2] = 0xfffffff0;
      }),
  ],
  [
    'offsets of texts that descend',
    () =>
      forged('occ.label', (b) => {
        words(b)[1] = 40;
      }),
  ],
  [
    'an offset inside a letter',
    () =>
      forged('occ.label', (b) => {
        words(b)[1]!--;
      }),
  ],
  ['features that are a number', () => withMeta({ features: 5 })],
  [
    'a share that is no number',
    () => withMeta({ features: [{ name: 'skills', share: 'x', rarity: 'flat', parameters: {} }] }),
  ],
  ['100,000 languages', () => withMeta({ languages: ['en', ...Array.from({ length: 99_999 }, (_, i) => `l${i}`)] })],
  ['languages that are numbers', () => withMeta({ languages: ['en', 5] })],
  ['counts that are negative', () => withMeta({ counts: { ...index.meta.counts, skills: -1 } })],
  ['counts that are not there', () => withMeta({ counts: {} })],
  ['kinds that do not occur', () => withMeta({ kinds: ['essential'] })],
  ['a kind there is not', () => withMeta({ kinds: ['essential', 'optional', 'rated', 'other'] })],
  ['fewer layers than stored', () => withMeta({ layers: ['skills'] })],
  ['fewer tags than stored', () => withMeta({ tags: [] })],
  ['a source that is none', () => withMeta({ source: null })],
  ['a weighting without a name', () => withMeta({ weighting: {} })],
  ['sections that are no records', () => withMeta({ sections: { factors: 3 } })],
  ['meta that is a list', () => forged('meta', () => text([1]))],
  ['requirements out of order', () => forged('req.skills', (b) => void words(b).subarray(0, 2).reverse())],
  [
    'a skill twice in a row',
    () =>
      forged('req.skills', (b) => {
        words(b)[1] = words(b)[0]!;
      }),
  ],
  [
    'a skill there is not',
    () =>
      forged('req.skills', (b) => {
        words(b)[0] = 99;
      }),
  ],
  [
    'offsets of requirements that descend',
    () =>
      forged('req.offsets', (b) => {
        words(b)[1] = 99;
      }),
  ],
  [
    'an inverse that is none',
    () =>
      forged('inv.occupations', (b) => {
        words(b).set([0, 1, 2], 0);
      }),
  ],
  [
    'an inverse with rows shifted',
    () =>
      forged('inv.offsets', (b) => {
        words(b)[1]!--;
      }),
  ],
  [
    'a kind of requirement out of range',
    () =>
      forged('req.kinds', (b) => {
        b[0] = 7;
      }),
  ],
  [
    'an infinite importance',
    () =>
      forged('req.importance', (b) => {
        floats(b)[0] = Number.POSITIVE_INFINITY;
      }),
  ],
  [
    'an importance below 0',
    () =>
      forged('req.importance', (b) => {
        floats(b)[0] = -5;
      }),
  ],
  [
    'an infinite level',
    () =>
      forged('req.levels', (b) => {
        floats(b)[0] = Number.NEGATIVE_INFINITY;
      }),
  ],
  [
    'a type out of range',
    () =>
      forged('skill.type', (b) => {
        b[0] = 200;
      }),
  ],
  [
    'a reuse level out of range',
    () =>
      forged('skill.reuse', (b) => {
        b[0] = 5;
      }),
  ],
  [
    'a layer out of range',
    () =>
      forged('skill.layer', (b) => {
        b[0] = 2;
      }),
  ],
  [
    'a tag out of range',
    () =>
      forged('occ.tags', (b) => {
        words(b)[0] = 2;
      }),
  ],
  [
    'a pillar out of range',
    () =>
      forged('group.pillar', (b) => {
        b[0] = 2;
      }),
  ],
  [
    'a kind of skill relation out of range',
    () =>
      forged('skill.related.kinds', (b) => {
        b[0] = 2;
      }),
  ],
  [
    'skill relations out of order',
    () =>
      forged('skill.related', (b) => {
        words(b).reverse();
      }),
  ],
  [
    'a broader relation to itself',
    () =>
      forged('occ.broader', (b) => {
        words(b)[words(b).length - 1] = 3 + 4;
      }),
  ],
  [
    'a broader group there is not',
    () =>
      forged('group.broader', (b) => {
        words(b)[0] = 3;
      }),
  ],
  [
    'ids out of order',
    () =>
      forged('occ.id', (b) => {
        b[4 * 6] = 122;
      }),
  ],
  ['a section that is not there', () => writeSections(sections.filter(({ name }) => name !== 'skill.layer'))],
  ['a section of another size', () => forged('skill.layer', (b) => b.slice(1))],
];

/** The snapshot with bytes of the header or table made otherwise, its checksum right. */
function patched(change: (view: DataView) => void): Uint8Array {
  const bytes = snapshot.slice();
  change(new DataView(bytes.buffer));
  new DataView(bytes.buffer).setUint32(24, checksum(bytes), true);
  return bytes;
}

/** Everything a snapshot is read for. */
function asked(opened: ReturnType<typeof openIndex>): unknown[] {
  const answers: unknown[] = [];
  for (const names of [opened.occupations, opened.skills, opened.groups]) {
    answers.push(names.ids.all(), names.codes.all());
    for (const language of ['en', 'de'])
      for (const table of [names.labels, names.altLabels, names.hiddenLabels, names.descriptions, names.scopeNotes])
        answers.push(table(language).all());
  }
  const [first, second] = opened.occupations.ids.all();
  if (first === undefined || second === undefined) return answers;
  answers.push(similarOccupations(opened, first), skillGap(opened, first, second), competences(opened, first));
  answers.push(requirementsOf(opened, first));
  return answers;
}

describe('a forged snapshot with a right checksum', () => {
  it.each(forgeries)('is refused at opening: %s', (_, forge) => {
    expect(codeOf(() => openIndex(forge()))).toBe('INDEX_DAMAGED');
  });

  it('is refused where sections overlap, leave the buffer, or come twice', () => {
    const entry = (i: number): number => 32 + 40 * i;
    const overlapping = patched((v) => v.setUint32(entry(2) + 32, v.getUint32(entry(1) + 32, true), true));
    const outside = patched((v) => v.setUint32(entry(2) + 36, 0xfffffff0, true));
    const inTable = patched((v) => v.setUint32(entry(0) + 32, 32, true));
    const twice = patched((v) => {
      for (let at = 0; at < 32; at++) v.setUint8(entry(2) + at, v.getUint8(entry(1) + at));
    });
    for (const bytes of [overlapping, outside, inTable, twice])
      expect(codeOf(() => openIndex(bytes))).toBe('INDEX_DAMAGED');
  });

  it.each([
    [
      'attributes that are no JSON',
      () =>
        forged('occ.attributes', (b) => {
          b[0] = 33;
        }),
    ],
    ['attributes of another number of occupations', () => forged('occ.attributes', () => text([[]]))],
    ['attributes that are none', () => forged('occ.attributes', () => text([[5], [], [], [], []]))],
  ])('is refused when a question reads it: %s', (_, forge) => {
    const opened = openIndex(forge());
    expect(codeOf(() => competences(opened, 'cook'))).toBe('INDEX_DAMAGED');
  });

  it.each([
    ['skill.type', skillTypes],
    ['skill.reuse', reuseLevels],
  ])('opens with the last that %s may be, and is refused with one more', (name, list) => {
    const of = (code: number) => () =>
      openIndex(
        forged(name, (b) => {
          b[0] = code;
        }),
      );
    expect(codeOf(of(list.length - 1))).toBe('none');
    expect(codeOf(of(list.length))).toBe('INDEX_DAMAGED');
  });

  it('is refused with a code when a text that is not UTF-8 is read', () => {
    const broken = openIndex(
      forged('skill.text@en', (b) => {
        b[b.length - 2] = 0xff;
      }),
    );
    expect(codeOf(() => broken.skills.descriptions().all())).toBe('INDEX_DAMAGED');
  });

  /** Files: 2,000, or as many as the environment asks for. */
  const files = Number(process.env['SKILLGRAPH_FUZZ_SNAPSHOTS'] ?? 2000);

  it(`is refused with a code or answers, and never hangs, in ${files} files`, { timeout: 30_000 + 20 * files }, () => {
    const random = randomNumbers(20_261);
    const below = (most: number): number => Math.floor(random() * most);
    const extremes = [0, 1, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff];
    const counts: Record<string, number> = {};
    let slowest = 0;
    for (let file = 0; file < files; file++) {
      const bytes = patched((view) => {
        for (let change = below(4); change >= 0; change--) {
          const at = 16 + below(view.byteLength - 20);
          const how = below(3);
          if (how === 0) view.setUint8(at, below(256));
          else if (how === 1) view.setUint32(at & ~3, extremes[below(extremes.length)]!, true);
          else view.setUint8(at, view.getUint8(at) ^ (1 << below(8)));
        }
      });
      const start = process.cpuUsage();
      const code = codeOf(() => asked(openIndex(bytes)));
      const { user, system } = process.cpuUsage(start);
      slowest = Math.max(slowest, (user + system) / 1000);
      counts[code] = (counts[code] ?? 0) + 1;
    }
    if (process.env['SKILLGRAPH_FUZZ_SNAPSHOTS'] !== undefined) console.info(counts, Math.round(slowest));
    expect(Object.keys(counts).filter((code) => code !== 'none' && !(code in errorCodes))).toEqual([]);
    expect(counts['INDEX_DAMAGED']).toBeGreaterThan(files / 2);
    expect(slowest).toBeLessThan(2000);
  });
});
