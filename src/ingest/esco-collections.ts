import type { SkillInput } from '../catalogue/create-catalogue.ts';
import { cellList, cellNumber, cellText, cellWord } from './cells.ts';
import { Columns } from './columns.ts';
import { cellAddress } from './esco-address.ts';
import { reuseLevelOf } from './esco-concepts.ts';
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
      const id = cellAddress(fields, concept);
      const place = { file, row };
      if (id === '') return draft.issue('MISSING_ID', place, 'A member of the collection has no URI; it is left out.');
      if (cellWord(fields, status) === 'obsolete') return;
      draft.tags.push({ id, tag, ...place });
      if (tagsOnly) return;
      const reuse = reuseLevelOf(draft, fields[reuseLevel] ?? '', place, fields[label] ?? id);
      const alternatives = cellList(fields[altLabels]);
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
      if (cellWord(fields, kind) !== 'occupation') return;
      const id = cellAddress(fields, concept);
      const { value, why } = { why: '', ...cellNumber(fields, share) };
      if (value === null)
        draft.issue(
          'BAD_NUMBER',
          { file, row },
          `The green share "${cellText(fields, share)}" of ${id} ${why}; it is left out.`,
        );
      else draft.attributes.push({ id, attribute: { set: 'green share', name: 'green share', value }, file, row });
    },
  };
}
