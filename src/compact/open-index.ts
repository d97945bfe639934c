import { SkillGraphError } from '../errors.ts';
import { damaged, readSections } from './layout.ts';
import { SectionReader } from './section-reader.ts';
import type { IndexMeta, Names, SkillIndex } from './skill-index.ts';

/**
 * Opens a snapshot in place: length and checksum are verified, then everything is a view, and names are decoded when
 * first asked for. Takes any buffer, a `SharedArrayBuffer` too, or a view that starts at a multiple of 8 bytes.
 *
 * @throws SkillGraphError `NOT_AN_INDEX`, `INDEX_VERSION`, `INDEX_DAMAGED`.
 */
export function openIndex(snapshot: ArrayBufferLike | Uint8Array): SkillIndex {
  const bytes = bytesOf(snapshot);
  const sections = readSections(bytes);
  const meta = readMeta(sections);
  const { occupations, skills, groups, requirements, skillRelations } = meta.counts;
  const read = new SectionReader(sections);
  const names = (prefix: string, count: number): Names => {
    const table =
      (kind: string) =>
      (language: string = meta.language) =>
        read.optionalStrings(`${prefix}.${kind}@${language}`, count);
    const ownLabels = read.strings(`${prefix}.label`, count);
    const otherLabels = table('label');
    return {
      ids: read.strings(`${prefix}.id`, count),
      codes: read.strings(`${prefix}.code`, count),
      labels: (language = meta.language) => (language === meta.language ? ownLabels : otherLabels(language)),
      altLabels: table('alt'),
      hiddenLabels: table('hidden'),
      descriptions: table('text'),
      scopeNotes: table('note'),
    };
  };
  return Object.freeze({
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
      groups: read.adjacency('group.broader.offsets', 'group.broader', groups, groups + groups),
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
}

function bytesOf(snapshot: ArrayBufferLike | Uint8Array): Uint8Array {
  if (snapshot instanceof Uint8Array) return snapshot;
  if (snapshot instanceof ArrayBuffer || Object.prototype.toString.call(snapshot) === '[object SharedArrayBuffer]')
    return new Uint8Array(snapshot);
  throw new SkillGraphError(
    'NOT_AN_INDEX',
    `openIndex takes an ArrayBuffer, a SharedArrayBuffer or a Uint8Array, not ${typeof snapshot}.`,
  );
}

function readMeta(sections: ReadonlyMap<string, Uint8Array>): IndexMeta {
  const bytes = sections.get('meta');
  if (bytes === undefined) throw damaged('it has no section "meta"');
  let meta: IndexMeta;
  try {
    meta = JSON.parse(new TextDecoder().decode(bytes.slice())) as IndexMeta;
  } catch {
    throw damaged('its section "meta" is not JSON');
  }
  const counts = meta?.counts;
  const numbers = [counts?.occupations, counts?.skills, counts?.groups, counts?.requirements, counts?.skillRelations];
  const lists = [meta?.languages, meta?.layers, meta?.tags, meta?.kinds];
  const texts = [meta?.language, meta?.source?.name, meta?.weighting?.name];
  const complete =
    numbers.every((value) => Number.isInteger(value) && value >= 0) &&
    lists.every((value) => Array.isArray(value)) &&
    texts.every((value) => typeof value === 'string');
  if (!complete) throw damaged('its section "meta" is incomplete');
  return meta;
}
