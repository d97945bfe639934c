import type { ConceptInput } from '../catalogue/concepts.ts';
import type { GroupInput, SkillInput } from '../catalogue/create-catalogue.ts';
import { cleanText, distinctTexts } from '../catalogue/text.ts';
import type { Attribute, ReuseLevel, SkillType, Translation } from '../catalogue/types.ts';
import { reuseLevels } from '../catalogue/types.ts';
import { cellList, cellText, cellWord } from './cells.ts';
import { Columns } from './columns.ts';
import { cellAddress } from './esco-address.ts';
import type { EscoDraft, Growing, Place } from './esco-draft.ts';
import { plainText } from './plain-text.ts';
import type { TableSink } from './table.ts';

/** Occupations of the main language. */
export function occupationSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const texts = textColumns(columns);
  const iscoGroup = columns.need('iscoGroup');
  const code = columns.find('code');
  const regulated = columns.find('regulatedProfessionNote');
  return {
    row(fields, row) {
      const place = { file, row };
      const concept = conceptOf(draft, texts, fields, place);
      if (concept === null) return;
      const groupCode = cellText(fields, iscoGroup);
      const ownCode = cellText(fields, code);
      const note = regulationOf(fields[regulated]);
      draft.occupations.push({
        ...concept,
        ...(ownCode === '' ? {} : { code: ownCode }),
        ...(groupCode === '' ? {} : { groupCode }),
        ...(note === null ? {} : { attributes: [note] }),
      });
    },
  };
}

/** Skills and knowledge of the main language. */
export function skillSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const texts = textColumns(columns);
  const skillType = columns.need('skillType');
  const reuseLevel = columns.find('reuseLevel');
  return {
    row(fields, row) {
      const place = { file, row };
      const concept = conceptOf(draft, texts, fields, place);
      if (concept === null) return;
      const type = typeOf(draft, fields[skillType] ?? '', place, concept.label);
      const reuse = reuseLevelOf(draft, fields[reuseLevel] ?? '', place, concept.label);
      draft.skills.push({ ...concept, type, reuseLevel: reuse, layer: 'skills' });
    },
  };
}

/** Skill groups or ISCO groups of the main language. The URI holds the code, so a mangled one is restored from it. */
export function groupSink(
  draft: EscoDraft,
  pillar: GroupInput['pillar'],
  file: string,
  header: readonly string[],
): TableSink {
  const columns = new Columns(file, header);
  const texts = textColumns(columns);
  const code = columns.find('code');
  return {
    row(fields, row) {
      const place = { file, row };
      const concept = conceptOf(draft, texts, fields, place);
      if (concept === null) return;
      const stated = cellText(fields, code);
      const fromUri = /\/(?:isco\/C|isced-f\/)(\d+)$/.exec(concept.id)?.[1];
      if (fromUri !== undefined && stated !== '' && stated !== fromUri)
        draft.issue('MANGLED_CODE', place, `The code "${stated}" of "${concept.label}" was restored to "${fromUri}".`);
      const restored = fromUri ?? stated;
      draft.groups.push({ ...concept, pillar, ...(restored === '' ? {} : { code: restored }) });
    },
  };
}

/** Labels and texts of concepts of any kind in a further language. */
export function translationSink(
  draft: EscoDraft,
  language: string,
  file: string,
  header: readonly string[],
): TableSink {
  const texts = textColumns(new Columns(file, header));
  return {
    row(fields, row) {
      const { id, label: stated, status } = essentials(texts, fields);
      const label = cleanText(stated);
      if (id === '' || status === 'obsolete') return;
      if (label === '')
        return draft.issue('BLANK_VALUE', { file, row }, `The label of ${id} in "${language}" is blank; it has none.`);
      const { altLabels, hiddenLabels = [], description, scopeNote } = textsOf(texts, fields);
      const hidden = distinctTexts(hiddenLabels).texts;
      const { texts: others, tidied } = distinctTexts(altLabels);
      if (tidied || label !== stated)
        draft.issue('CLEANED_TEXT', { file, row }, `Labels of "${label}" (${id}) in "${language}" were tidied.`);
      const translation: Translation = {
        label,
        ...(others.length === 0 ? {} : { altLabels: others }),
        ...(hidden.length === 0 ? {} : { hiddenLabels: hidden }),
        ...(description === undefined ? {} : { description }),
        ...(scopeNote === undefined ? {} : { scopeNote }),
      };
      draft.translations.push({ id, language, translation, file, row });
    },
  };
}

/** `skill/competence` and `knowledge` as the package names them; blank and unheard-of types are reported. */
export function typeOf(draft: EscoDraft, stated: string, place: Place, label: string): SkillType {
  const type = skillTypes.get(stated.trim().toLowerCase());
  if (type !== undefined) return type;
  if (stated.trim() === '') draft.issue('BLANK_VALUE', place, `The skill type of "${label}" is blank.`);
  else
    draft.issue('UNKNOWN_VALUE', place, `The skill type "${stated.trim()}" of "${label}" is not one ESCO publishes.`);
  return 'unknown';
}

/** A reuse level as published. Blank is usual in ESCO and no issue; anything else unheard-of is one. */
export function reuseLevelOf(draft: EscoDraft, stated: string, place: Place, label: string): ReuseLevel {
  const level = stated.trim().toLowerCase();
  if (level === '') return 'unknown';
  if ((reuseLevels as readonly string[]).includes(level)) return level as ReuseLevel;
  draft.issue('UNKNOWN_VALUE', place, `The reuse level "${level}" of "${label}" is not one ESCO publishes.`);
  return 'unknown';
}

const skillTypes: ReadonlyMap<string, SkillType> = /* @__PURE__ */ new Map([
  ['skill/competence', 'skill'],
  ['skill', 'skill'],
  ['knowledge', 'knowledge'],
  ['language', 'language'],
  ['attitude', 'attitude'],
]);

interface TextColumns {
  readonly id: number;
  readonly label: number;
  readonly altLabels: number;
  readonly hiddenLabels: number;
  readonly description: number;
  readonly scopeNote: number;
  readonly status: number;
}

function textColumns(columns: Columns): TextColumns {
  return {
    id: columns.need('conceptUri'),
    label: columns.need('preferredLabel'),
    altLabels: columns.find('altLabels'),
    hiddenLabels: columns.find('hiddenLabels'),
    description: columns.find('description'),
    scopeNote: columns.find('scopeNote'),
    status: columns.find('status'),
  };
}

function essentials(at: TextColumns, fields: readonly string[]): { id: string; label: string; status: string } {
  return {
    id: cellAddress(fields, at.id),
    label: fields[at.label] ?? '',
    status: cellWord(fields, at.status),
  };
}

function textsOf(
  at: TextColumns,
  fields: readonly string[],
): Pick<SkillInput, 'description' | 'scopeNote' | 'hiddenLabels'> & { altLabels: readonly string[] } {
  const description = plainText(fields[at.description] ?? '');
  const scopeNote = plainText(fields[at.scopeNote] ?? '');
  const hiddenLabels = cellList(fields[at.hiddenLabels]);
  return {
    altLabels: cellList(fields[at.altLabels]),
    ...(hiddenLabels.length === 0 ? {} : { hiddenLabels }),
    ...(description === '' ? {} : { description }),
    ...(scopeNote === '' ? {} : { scopeNote }),
  };
}

function conceptOf(
  draft: EscoDraft,
  at: TextColumns,
  fields: readonly string[],
  place: Place,
): Growing<ConceptInput> | null {
  const { id, label, status } = essentials(at, fields);
  if (status === 'obsolete') {
    draft.issue('OBSOLETE_CONCEPT', place, `"${label}" (${id}) is obsolete; it and its relations are left out.`);
    return null;
  }
  return { id, label, ...textsOf(at, fields), ...place };
}

/**
 * What a source says of the regulation of a profession, as an attribute: `regulated`, or the note's own words. That it is
 * unregulated, or that nothing is said, is none.
 */
export function regulationOf(stated: string | undefined): Attribute | null {
  const note = cleanText(plainText(stated ?? ''));
  const word = /\/regulated-professions\/([a-z-]+)\/?$/i.exec(note)?.[1]?.toLowerCase() ?? note;
  if (word === '' || /^un-?regulated$/i.test(word)) return null;
  return { set: 'regulated profession', name: 'regulated profession', value: word };
}
