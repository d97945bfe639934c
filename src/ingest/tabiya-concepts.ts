import type { ConceptInput } from '../catalogue/concepts.ts';
import { Columns } from './columns.ts';
import { reuseLevelOf, splitLabels, typeOf } from './esco-concepts.ts';
import type { EscoDraft, Place } from './esco-draft.ts';
import { iscoSkillLevel, restoredUnitGroup } from './isco.ts';
import { plainText } from './plain-text.ts';
import type { TableSink } from './table.ts';

/** The concepts of one file by their local ids (`key_1`), which mean nothing outside the model. */
export type LocalIds = Map<string, string>;

export function tabiyaOccupationSink(
  draft: EscoDraft,
  ids: LocalIds,
  file: string,
  header: readonly string[],
): TableSink {
  const columns = new Columns(file, header);
  const concept = conceptReader(draft, ids, columns);
  const groupCode = columns.find('ISCOGROUPCODE', 'OCCUPATIONGROUPCODE');
  const code = columns.find('CODE');
  return {
    row(fields, row) {
      const place = { file, row };
      const stated = fields[groupCode]?.trim() ?? '';
      const group = restoredUnitGroup(stated);
      const level = iscoSkillLevel(group);
      const common = concept(fields, place);
      if (group !== stated)
        draft.issue(
          'MANGLED_CODE',
          place,
          `The ISCO group "${stated}" of "${common.label}" was restored to "${group}".`,
        );
      const own = fields[code]?.trim() ?? '';
      draft.occupations.push({
        ...common,
        ...(own === '' ? {} : { code: own }),
        ...(group === '' ? {} : { groupCode: group }),
        ...(level === undefined ? {} : { level }),
      });
    },
  };
}

export function tabiyaSkillSink(draft: EscoDraft, ids: LocalIds, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const concept = conceptReader(draft, ids, columns);
  const skillType = columns.need('SKILLTYPE');
  const reuseLevel = columns.find('REUSELEVEL');
  return {
    row(fields, row) {
      const place = { file, row };
      const common = concept(fields, place);
      draft.skills.push({
        ...common,
        type: typeOf(draft, fields[skillType] ?? '', place, common.label),
        reuseLevel: reuseLevelOf(draft, fields[reuseLevel] ?? '', place, common.label),
        layer: 'skills',
      });
    },
  };
}

export function tabiyaGroupSink(
  draft: EscoDraft,
  ids: LocalIds,
  pillar: 'occupation' | 'skill',
  file: string,
  header: readonly string[],
): TableSink {
  const columns = new Columns(file, header);
  const concept = conceptReader(draft, ids, columns);
  const code = columns.find('CODE');
  return {
    row(fields, row) {
      const common = concept(fields, { file, row });
      const own = fields[code]?.trim() ?? '';
      draft.groups.push({ ...common, pillar, ...(own === '' ? {} : { code: own }) });
    },
  };
}

/**
 * What all concepts have. A concept is known outside its model by its origin's URI, or by the first UUID of its history;
 * the local id stands in where neither is stated.
 */
function conceptReader(
  draft: EscoDraft,
  ids: LocalIds,
  columns: Columns,
): (fields: readonly string[], place: Place) => ConceptInput {
  const at = {
    local: columns.need('ID'),
    uri: columns.find('ORIGINURI', 'ESCOURI'),
    history: columns.find('UUIDHISTORY'),
    label: columns.need('PREFERREDLABEL'),
    altLabels: columns.find('ALTLABELS'),
    description: columns.find('DESCRIPTION'),
    scopeNote: columns.find('SCOPENOTE'),
  };
  return (fields, place) => {
    const local = fields[at.local]?.trim() ?? '';
    const history = fields[at.history]?.trim().split(/[\s,;]+/)[0];
    const id = fields[at.uri]?.trim() || history || local;
    const known = ids.get(local);
    if (local !== '' && known !== undefined && known !== id)
      draft.issue(
        'DUPLICATE_CONCEPT',
        place,
        `The local id ${local} stands for both ${known} and ${id}; the first in text order counts.`,
      );
    if (known === undefined || id < known) ids.set(local, id);
    const description = plainText(fields[at.description] ?? '');
    const scopeNote = plainText(fields[at.scopeNote] ?? '');
    return {
      id,
      label: fields[at.label] ?? '',
      altLabels: splitLabels(fields[at.altLabels]),
      ...(description === '' ? {} : { description }),
      ...(scopeNote === '' ? {} : { scopeNote }),
      ...place,
    };
  };
}
