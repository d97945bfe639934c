import { cellLabel, cellNumber, cellText, cellWord } from './cells.ts';
import { Columns } from './columns.ts';
import type { OnetDraft } from './onet-draft.ts';
import type { OnetLayer } from './onet-files.ts';
import type { PairColumns } from './pair-columns.ts';
import type { TableSink } from './table.ts';

/** Blank, or `n/a` in the text layout. */
export function isBlank(field: string | undefined): boolean {
  return field === undefined || /^\s*(n\/a)?\s*$/i.test(field);
}

/**
 * Ratings of importance (scale IM) and level (LV) of one layer. A row that the source recommends to suppress is left
 * out; a level marked not relevant is unknown, while its importance stands.
 */
export function ratingSink(
  draft: OnetDraft,
  layer: OnetLayer,
  keepSuppressed: boolean,
  file: string,
  header: readonly string[],
): TableSink {
  const columns = new Columns(file, header);
  const code = columns.need('O*NET-SOC Code');
  const element = columns.need('Element ID');
  const name = columns.find('Element Name');
  const scale = columns.need('Scale ID');
  const data = columns.need('Data Value');
  const suppress = columns.find('Recommend Suppress');
  const irrelevant = columns.find('Not Relevant');
  return {
    row(fields, row) {
      const place = { file, row };
      const occupation = cellText(fields, code);
      const id = cellText(fields, element);
      if (occupation === '' || id === '')
        return draft.issue('MISSING_ID', place, 'The rating lacks an occupation or an element; it is left out.');
      const what = `${fields[scale]} of ${id} for ${occupation}`;
      const column = columnOf(draft.pairs, cellText(fields, scale));
      if (column === null)
        return draft.issue('UNKNOWN_VALUE', place, `The scale of ${what} is neither IM nor LV; the row is left out.`);
      draft.skill(layer, id, cellLabel(fields, name));
      const entry = draft.pairs.entry(occupation, id, place);
      const isImportance = column === draft.pairs.importance;
      if (!keepSuppressed && cellWord(fields, suppress) === 'y') {
        draft.pairs.explained[entry] ||= isImportance;
        return draft.issue('SUPPRESSED', place, `The source recommends to suppress ${what}; it is left out.`);
      }
      if (column === draft.pairs.level && cellWord(fields, irrelevant) === 'y')
        return draft.issue('NOT_RELEVANT', place, `The source marks ${what} as not relevant; the level is unknown.`);
      if (isBlank(fields[data])) {
        draft.pairs.explained[entry] ||= isImportance;
        return draft.issue(
          'BLANK_VALUE',
          place,
          `${what} is blank; ${isImportance ? 'the pair is left out' : 'it is unknown'}.`,
        );
      }
      const number = cellNumber(fields, data);
      if (number.value === null)
        return draft.issue('BAD_NUMBER', place, `${what}, "${cellText(fields, data)}", ${number.why}; it is left out.`);
      const { value } = number;
      const stated = column[entry]!;
      if (!Number.isNaN(stated))
        draft.issue('DUPLICATE_REQUIREMENT', place, `${what} is stated more than once; the highest value is kept.`);
      column[entry] = Number.isNaN(stated) ? value : Math.max(stated, value);
    },
  };
}

function columnOf(pairs: PairColumns, scale: string): number[] | null {
  if (scale === 'IM') return pairs.importance;
  return scale === 'LV' ? pairs.level : null;
}
