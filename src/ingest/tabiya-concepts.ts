import type { ConceptInput } from '../catalogue/concepts.ts';
import { cellList, cellText } from './cells.ts';
import { Columns } from './columns.ts';
import { regulationOf, reuseLevelOf, typeOf } from './esco-concepts.ts';
import type { EscoDraft, Growing, Place } from './esco-draft.ts';
import { plainText } from './plain-text.ts';
import type { LocalIds } from './tabiya-ids.ts';
import type { TableSink } from './table.ts';

export function tabiyaOccupationSink(
  draft: EscoDraft,
  ids: LocalIds,
  file: string,
  header: readonly string[],
): TableSink {
  const columns = new Columns(file, header);
  const concept = conceptReader(ids, columns);
  const groupCode = columns.find('ISCOGROUPCODE', 'OCCUPATIONGROUPCODE');
  const code = columns.find('CODE');
  const regulated = columns.find('REGULATEDPROFESSIONNOTE');
  return {
    row(fields, row) {
      const place = { file, row };
      const common = concept(fields, place);
      const group = cellText(fields, groupCode);
      const note = regulationOf(fields[regulated]);
      const own = cellText(fields, code);
      draft.occupations.push(
        Object.assign(common, {
          ...(own === '' ? {} : { code: own }),
          ...(group === '' ? {} : { groupCode: group }),
          ...(note === null ? {} : { attributes: [note] }),
        }),
      );
    },
  };
}

export function tabiyaSkillSink(draft: EscoDraft, ids: LocalIds, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const concept = conceptReader(ids, columns);
  const skillType = columns.need('SKILLTYPE');
  const reuseLevel = columns.find('REUSELEVEL');
  return {
    row(fields, row) {
      const place = { file, row };
      const common = concept(fields, place);
      draft.skills.push(
        Object.assign(common, {
          type: typeOf(draft, fields[skillType] ?? '', place, common.label),
          reuseLevel: reuseLevelOf(draft, fields[reuseLevel] ?? '', place, common.label),
          layer: 'skills',
        }),
      );
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
  const concept = conceptReader(ids, columns);
  const code = columns.find('CODE');
  return {
    row(fields, row) {
      const common = concept(fields, { file, row });
      const own = cellText(fields, code);
      draft.groups.push(Object.assign(common, { pillar, ...(own === '' ? {} : { code: own }) }));
    },
  };
}

/** What all concepts have. Their ids are settled when all rows are known. */
function conceptReader(
  ids: LocalIds,
  columns: Columns,
): (fields: readonly string[], place: Place) => Growing<ConceptInput> {
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
    const description = plainText(fields[at.description] ?? '');
    const scopeNote = plainText(fields[at.scopeNote] ?? '');
    const concept: Growing<ConceptInput> = {
      id: '',
      label: fields[at.label] ?? '',
      altLabels: cellList(fields[at.altLabels]),
      ...(description === '' ? {} : { description }),
      ...(scopeNote === '' ? {} : { scopeNote }),
      ...place,
    };
    ids.add(concept, {
      local: cellText(fields, at.local),
      uri: cellText(fields, at.uri),
      uuid: cellText(fields, at.history).split(/[\s,;]+/)[0]!,
      ...place,
    });
    return concept;
  };
}
