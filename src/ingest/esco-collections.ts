import type { SkillInput } from '../catalogue/create-catalogue.ts';
import { Columns } from './columns.ts';
import { reuseLevelOf, splitLabels } from './esco-concepts.ts';
import type { EscoDraft } from './esco-draft.ts';
import { collectionTag } from './esco-files.ts';
import { plainText } from './plain-text.ts';
import type { TableSink } from './table.ts';

/** A collection tags its members. What it says of a skill fills what the skills file leaves blank; not so in another language. */
export function collectionSink(
  draft: EscoDraft,
  file: string,
  header: readonly string[],
  { tagsOnly = false }: { readonly tagsOnly?: boolean } = {},
): TableSink {
  const columns = new Columns(file, header);
  const concept = columns.need('conceptUri');
  const label = columns.find('preferredLabel');
  const status = columns.find('status');
  const reuseLevel = columns.find('reuseLevel');
  const altLabels = columns.find('altLabels');
  const description = columns.find('description');
  const tag = collectionTag(file);
  return {
    row(fields, row) {
      const id = fields[concept]?.trim() ?? '';
      const place = { file, row };
      if (id === '') return draft.issue('MISSING_ID', place, 'A member of the collection has no URI; it is left out.');
      if (fields[status]?.trim().toLowerCase() === 'obsolete') return;
      draft.tags.push({ id, tag, ...place });
      if (tagsOnly) return;
      const reuse = reuseLevelOf(draft, fields[reuseLevel] ?? '', place, fields[label] ?? id);
      const alternatives = splitLabels(fields[altLabels]);
      const text = plainText(fields[description] ?? '');
      const detail: Partial<SkillInput> = {
        ...(reuse === 'unknown' ? {} : { reuseLevel: reuse }),
        ...(alternatives.length === 0 ? {} : { altLabels: alternatives }),
        ...(text === '' ? {} : { description: text }),
      };
      draft.details.push({ id, detail, ...place });
    },
  };
}

/** The green share of occupations (version 1.2.1), an attribute; the shares of ISCO groups are not kept. */
export function greenShareSink(draft: EscoDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const kind = columns.need('conceptType');
  const concept = columns.need('conceptUri');
  const share = columns.need('greenShare');
  return {
    row(fields, row) {
      if (fields[kind]?.trim().toLowerCase() !== 'occupation') return;
      const id = fields[concept]?.trim() ?? '';
      const stated = fields[share]?.trim() ?? '';
      const value = Number(stated.replace(',', '.'));
      if (stated === '' || !Number.isFinite(value))
        draft.issue(
          'BAD_NUMBER',
          { file, row },
          `The green share "${stated}" of ${id} is not a number; it is left out.`,
        );
      else draft.attributes.push({ id, attribute: { set: 'green share', name: 'green share', value }, file, row });
    },
  };
}
