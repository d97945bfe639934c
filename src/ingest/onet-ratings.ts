import { cellLabel, cellText } from './cells.ts';
import { isMarked, type OnetFigures } from './onet-figures.ts';
import type { OnetLayer } from './onet-files.ts';
import type { PairColumns } from './pair-columns.ts';
import type { TableSink } from './table.ts';

/**
 * Ratings of importance (scale IM) and level (LV) of one layer. A row that the source recommends to suppress is left
 * out; a level marked not relevant is unknown, while its importance stands.
 */
export function ratingSink(figures: OnetFigures, layer: OnetLayer): TableSink {
  const { draft, columns } = figures;
  const element = columns.need('Element ID');
  const name = columns.find('Element Name');
  const irrelevant = columns.find('Not Relevant');
  return {
    row(fields, row) {
      const place = figures.place(row);
      const occupation = figures.occupation(fields);
      const id = cellText(fields, element);
      if (occupation === '' || id === '')
        return draft.issue('MISSING_ID', place, 'The rating lacks an occupation or an element; it is left out.');
      const what = `${figures.scale(fields)} of ${id} for ${occupation}`;
      const column = columnOf(draft.pairs, figures.scale(fields));
      if (column === null)
        return draft.issue('UNKNOWN_VALUE', place, `The scale of ${what} is neither IM nor LV; the row is left out.`);
      draft.skill(layer, id, cellLabel(fields, name));
      const entry = draft.pairs.entry(occupation, id, place);
      const isImportance = column === draft.pairs.importance;
      const isSuppressed = figures.isSuppressed(fields, what, place);
      if (!isSuppressed && !isImportance && isMarked(fields, irrelevant))
        return draft.issue('NOT_RELEVANT', place, `The source marks ${what} as not relevant; the level is unknown.`);
      const loss = isImportance ? 'the pair is left out' : 'it is unknown';
      const value = isSuppressed ? null : figures.value(fields, what, place, loss);
      if (value === null) {
        draft.pairs.explained[entry] ||= isImportance;
        return;
      }
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
