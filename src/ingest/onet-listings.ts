import { cellLabel, cellText } from './cells.ts';
import type { Columns } from './columns.ts';
import type { OnetDraft } from './onet-draft.ts';
import { isMarked } from './onet-figures.ts';
import type { OnetLayer } from './onet-files.ts';
import type { TableSink } from './table.ts';

/**
 * Technology skills or tools: the commodity is the skill, the examples are its alternative labels. A commodity is tagged
 * when any of its examples is hot, or in demand for any occupation.
 */
export function exampleSink(draft: OnetDraft, columns: Columns, layer: OnetLayer): TableSink {
  const { file } = columns;
  const code = columns.need('O*NET-SOC Code');
  const commodity = columns.need('Commodity Code');
  const title = columns.need('Commodity Title');
  const example = columns.find('Example');
  const hot = columns.find('Hot Technology');
  const inDemand = columns.find('In Demand');
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      const id = cellText(fields, commodity);
      if (occupation === '' || id === '')
        return draft.issue('MISSING_ID', { file, row }, 'The row lacks an occupation or a commodity; it is left out.');
      const skill = draft.skill(layer, id, cellLabel(fields, title));
      const name = cellLabel(fields, example);
      if (name !== '') skill.examples.add(name);
      if (isMarked(fields, hot)) skill.tags.add('hot technology');
      if (isMarked(fields, inDemand)) skill.tags.add('in demand');
      draft.pairs.entry(occupation, id, { file, row });
    },
  };
}

/** Tasks with the detailed work activities they consist of: the activities are skills. */
export function taskSink(draft: OnetDraft, columns: Columns, layer: OnetLayer): TableSink {
  const { file } = columns;
  const code = columns.need('O*NET-SOC Code');
  const activity = columns.need('DWA ID');
  const title = columns.find('DWA Title');
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      const id = cellText(fields, activity);
      if (occupation === '' || id === '')
        return draft.issue('MISSING_ID', { file, row }, 'The row lacks an occupation or an activity; it is left out.');
      draft.skill(layer, id, cellLabel(fields, title));
      draft.pairs.entry(occupation, id, { file, row });
    },
  };
}

/** The hierarchy above detailed work activities. */
export function activityReferenceSink(draft: OnetDraft, columns: Columns): TableSink {
  const { file } = columns;
  const at = {
    id: columns.need('DWA ID'),
    label: columns.need('DWA Title'),
    intermediateId: columns.need('IWA ID'),
    intermediate: columns.find('IWA Title'),
    elementId: columns.need('Element ID'),
    element: columns.find('Element Name'),
  };
  return {
    row(fields, row) {
      const text = (column: number) => cellText(fields, column);
      const id = text(at.id);
      if (id === '') return draft.issue('MISSING_ID', { file, row }, 'The row names no activity; it is left out.');
      draft.refer(draft.activities, id, {
        id,
        label: text(at.label),
        intermediateId: text(at.intermediateId),
        intermediate: text(at.intermediate),
        elementId: text(at.elementId),
        element: text(at.element),
      });
    },
  };
}
