import { isMeta, isSound } from './check-snapshot.ts';
import { damaged, readSections } from './layout.ts';
import { SectionReader } from './section-reader.ts';
import type { IndexMeta, Names, SkillIndex } from './skill-index.ts';
import { areAscending, blankStrings, decode, type StringTable } from './strings.ts';

/**
 * Opens a snapshot in place: length, checksum and everything that queries rely on are verified, then all is a view, and
 * names are decoded when first asked for. Takes any buffer, a `SharedArrayBuffer` too, or a view that starts at a multiple of 8 bytes.
 *
 * @throws SkillGraphError `NOT_AN_INDEX`, `INDEX_VERSION`, `INDEX_DAMAGED`.
 */
export function openIndex(snapshot: ArrayBufferLike | Uint8Array): SkillIndex {
  const bytes = bytesOf(snapshot);
  const sections = readSections(bytes);
  const meta = metaOf(sections);
  const { occupations, skills, groups, requirements, skillRelations } = meta.counts;
  const read = new SectionReader(sections);
  const names = (prefix: string, count: number): Names => {
    const tables = new Map<string, StringTable>();
    // In every language, asked for or not: what is looked at later must be sound, too.
    for (const name of sections.keys())
      if (name.startsWith(`${prefix}.`) && name.includes('@')) tables.set(name, read.strings(name, count));
    const ids = read.strings(`${prefix}.id`, count);
    if (!areAscending(sections.get(`${prefix}.id`)!, count)) throw damaged('its ids are not in order');
    tables.set(`${prefix}.label@${meta.language}`, read.strings(`${prefix}.label`, count));
    const table =
      (kind: string) =>
      (language: string = meta.language) =>
        tables.get(`${prefix}.${kind}@${language}`) ?? blankStrings(count);
    return {
      ids,
      codes: read.strings(`${prefix}.code`, count),
      labels: table('label'),
      altLabels: table('alt'),
      hiddenLabels: table('hidden'),
      descriptions: table('text'),
      scopeNotes: table('note'),
    };
  };
  const index: SkillIndex = Object.freeze({
    buffer: bytes.buffer,
    byteOffset: bytes.byteOffset,
    byteLength: bytes.byteLength,
    meta,
    occupationCount: occupations,
    skillCount: skills,
    groupCount: groups,
    requirements: {
      ...read.adjacency('req.offsets', 'req.skills', occupations, skills, requirements),
      kinds: read.bytes('req.kinds', requirements),
      importance: sections.has('req.importance') ? read.floats('req.importance', requirements) : null,
      levels: sections.has('req.levels') ? read.floats('req.levels', requirements) : null,
    },
    requiredBy: read.adjacency('inv.offsets', 'inv.occupations', skills, occupations, requirements),
    broader: {
      occupations: read.adjacency('occ.broader.offsets', 'occ.broader', occupations, groups + occupations),
      skills: read.adjacency('skill.broader.offsets', 'skill.broader', skills, groups + skills),
      groups: read.adjacency('group.broader.offsets', 'group.broader', groups, groups),
    },
    skillRelations: {
      ...read.adjacency('skill.related.offsets', 'skill.related', skills, skills, skillRelations),
      kinds: read.bytes('skill.related.kinds', skillRelations),
    },
    occupations: {
      ...names('occ', occupations),
      levels: read.bytes('occ.level', occupations),
      tags: read.words('occ.tags', occupations),
      groupCodes: read.strings('occ.groupCode', occupations),
    },
    skills: {
      ...names('skill', skills),
      types: read.bytes('skill.type', skills),
      reuse: read.bytes('skill.reuse', skills),
      layers: read.bytes('skill.layer', skills),
      tags: read.words('skill.tags', skills),
    },
    groups: { ...names('group', groups), pillars: read.bytes('group.pillar', groups) },
    sections,
    // What console.log shows of it in Node, Deno and Bun, instead of every table.
    [Symbol.for('nodejs.util.inspect.custom')]: () =>
      `SkillIndex { ${meta.source.name}: ${occupations} occupations, ${skills} skills, ${requirements} requirements, ${bytes.byteLength} bytes }`,
  });
  if (!isSound(index)) throw damaged('its tables contradict one another');
  return index;
}

function metaOf(sections: ReadonlyMap<string, Uint8Array>): IndexMeta {
  let meta: unknown;
  try {
    meta = JSON.parse(decode(sections.get('meta')!));
  } catch {}
  if (isMeta(meta)) return meta;
  throw damaged('its section "meta" is not as it should be');
}

/** Whatever is no bytes becomes none, and is refused as no index; so does what cannot so much as be asked. */
function bytesOf(snapshot: unknown): Uint8Array {
  try {
    if (snapshot instanceof Uint8Array) return snapshot;
    if (/ArrayBuffer]$/.test(Object.prototype.toString.call(snapshot))) return new Uint8Array(snapshot as ArrayBuffer);
  } catch {}
  return new Uint8Array();
}
