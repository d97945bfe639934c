import { isMeta, isSound } from './check-snapshot.ts';
import { damaged, readSections } from './layout.ts';
import { SectionReader } from './section-reader.ts';
import type { IndexMeta, Names, SkillIndex } from './skill-index.ts';
import { blankStrings, decode } from './strings.ts';

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
  const names = (parts: SectionReader, count: number): Names => {
    const tables = new Map([[`label@${meta.language}`, parts.strings('label', count)]]);
    const table = (kind: string) => {
      // In every language, asked for or not: what is looked at later must be sound, too.
      for (const name of meta.languages.map((language) => `${kind}@${language}`))
        if (parts.has(name)) tables.set(name, parts.strings(name, count));
      return (language: string = meta.language) => tables.get(`${kind}@${language}`) ?? blankStrings(count);
    };
    const ids = parts.strings('id', count);
    if (!ids.areAscending()) throw damaged('its ids are not in order');
    return {
      ids,
      codes: parts.strings('code', count),
      labels: table('label'),
      altLabels: table('alt'),
      hiddenLabels: table('hidden'),
      descriptions: table('text'),
      scopeNotes: table('note'),
    };
  };
  const occ = new SectionReader(sections, 'occ.');
  const skill = new SectionReader(sections, 'skill.');
  const group = new SectionReader(sections, 'group.');
  const req = new SectionReader(sections, 'req.');
  const stated = (name: string) => (req.has(name) ? req.floats(name, requirements) : null);
  const index: SkillIndex = Object.freeze({
    buffer: bytes.buffer,
    byteOffset: bytes.byteOffset,
    byteLength: bytes.byteLength,
    meta,
    occupationCount: occupations,
    skillCount: skills,
    groupCount: groups,
    requirements: {
      ...req.adjacency('offsets', 'skills', occupations, skills, requirements),
      kinds: req.bytes('kinds', requirements),
      importance: stated('importance'),
      levels: stated('levels'),
    },
    requiredBy: new SectionReader(sections, 'inv.').adjacency(
      'offsets',
      'occupations',
      skills,
      occupations,
      requirements,
    ),
    broader: {
      occupations: occ.adjacency('broader.offsets', 'broader', occupations, groups + occupations),
      skills: skill.adjacency('broader.offsets', 'broader', skills, groups + skills),
      groups: group.adjacency('broader.offsets', 'broader', groups, groups),
    },
    skillRelations: {
      ...skill.adjacency('related.offsets', 'related', skills, skills, skillRelations),
      kinds: skill.bytes('related.kinds', skillRelations),
    },
    occupations: {
      ...names(occ, occupations),
      levels: occ.bytes('level', occupations),
      tags: occ.words('tags', occupations),
      groupCodes: occ.strings('groupCode', occupations),
    },
    skills: {
      ...names(skill, skills),
      types: skill.bytes('type', skills),
      reuse: skill.bytes('reuse', skills),
      layers: skill.bytes('layer', skills),
      tags: skill.words('tags', skills),
    },
    groups: { ...names(group, groups), pillars: group.bytes('pillar', groups) },
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
function bytesOf(snapshot: ArrayBufferLike | Uint8Array): Uint8Array {
  try {
    return snapshot instanceof Uint8Array ? snapshot : new Uint8Array(new DataView(snapshot).buffer);
  } catch {
    return new Uint8Array();
  }
}
