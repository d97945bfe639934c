import { cellNumber, cellText, cellWord } from './cells.ts';
import type { Columns } from './columns.ts';
import type { OnetDraft } from './onet-draft.ts';
import { isBlank, type OnetFigures } from './onet-figures.ts';
import type { TableSink } from './table.ts';

/** What people in an occupation do: core and supplemental tasks. */
export function statementSink(draft: OnetDraft, columns: Columns): TableSink {
  const { file } = columns;
  const code = columns.need('O*NET-SOC Code');
  const id = columns.need('Task ID');
  const text = columns.need('Task');
  const type = columns.find('Task Type');
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      const task = cellText(fields, id);
      if (occupation === '' || task === '')
        return draft.issue('MISSING_ID', { file, row }, 'The task lacks an occupation or an id; it is left out.');
      const entry = draft.task(occupation, task);
      entry.text = cellText(fields, text);
      if (!isBlank(fields[type])) entry.core = cellWord(fields, type) === 'core';
    },
  };
}

/** How important a task is (IM), and how often it is done (FT: the share of answers in seven categories). */
export function taskRatingSink(figures: OnetFigures): TableSink {
  const { draft, columns } = figures;
  const id = columns.need('Task ID');
  const category = columns.find('Category');
  return {
    row(fields, row) {
      const place = figures.place(row);
      const [occupation, scale] = [figures.occupation(fields), figures.scale(fields)];
      const task = cellText(fields, id);
      if (scale !== 'FT' && scale !== 'IM') return;
      const what = `${scale} of task ${task} for ${occupation}`;
      const value = figures.kept(fields, what, place);
      if (value === null) return;
      if (scale === 'IM') draft.task(occupation, task).importance = value;
      else {
        const answer = cellNumber(fields, category).value ?? 0;
        if (!Number.isInteger(answer) || answer < 1 || answer > 7)
          return draft.issue(
            'BAD_NUMBER',
            place,
            `${what} is of the answer "${cellText(fields, category)}", not 1 to 7; it is left out.`,
          );
        draft.task(occupation, task).frequency.set(answer, value);
      }
    },
  };
}

/** New and revised tasks, which the statements do not hold yet. */
export function emergingSink(draft: OnetDraft, columns: Columns): TableSink {
  const { file } = columns;
  const code = columns.need('O*NET-SOC Code');
  const text = columns.need('Task');
  const category = columns.find('Category');
  const original = columns.find('Original Task ID');
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      const task = cellText(fields, text);
      if (occupation === '' || task === '')
        return draft.issue('MISSING_ID', { file, row }, 'The task lacks an occupation or a text; it is left out.');
      const revised = cellWord(fields, category) === 'revision' && !isBlank(fields[original]);
      const entry = draft.task(occupation, revised ? `${cellText(fields, original)} revised` : `new: ${task}`);
      entry.text = task;
      entry.emerging = true;
    },
  };
}

/** Education, experience and training: the share of answers in each category. */
export function educationSink(figures: OnetFigures): TableSink {
  const { draft, columns } = figures;
  const element = columns.need('Element ID');
  const name = columns.need('Element Name');
  const category = columns.need('Category');
  return {
    row(fields, row) {
      const place = figures.place(row);
      const [occupation, scale] = [figures.occupation(fields), figures.scale(fields)];
      const [label, answer] = [cellText(fields, name), cellText(fields, category)];
      // The mean category rests on all shares: without a suppressed one it would say something else.
      if (scale === 'RL')
        draft.requireEducation(occupation, cellNumber(fields, category).value ?? Number.NaN, figures.stated(fields));
      const value = figures.kept(fields, `"${label}" (${answer}) of ${occupation}`, place);
      // An answer that nobody gave says nothing of the occupation.
      if (value === null || value === 0) return;
      const [id, set] = [cellText(fields, element), 'education'];
      draft.measured.push({ occupation, set, element: id, name: label, scale, category: answer, value, ...place });
    },
  };
}

/** What the categories of education, experience and training are called. */
export function educationCategorySink(draft: OnetDraft, columns: Columns): TableSink {
  const element = columns.need('Element ID');
  const scale = columns.need('Scale ID');
  const category = columns.need('Category');
  const description = columns.need('Category Description');
  return {
    row(fields) {
      const key = [element, scale, category].map((column) => cellText(fields, column)).join('|');
      draft.refer(draft.categories, key, cellText(fields, description));
    },
  };
}

/** Names of intermediate work activities. */
export function intermediateSink(draft: OnetDraft, columns: Columns): TableSink {
  const id = columns.need('IWA ID');
  const title = columns.need('IWA Title');
  return {
    row(fields) {
      const activity = cellText(fields, id);
      if (activity !== '') draft.refer(draft.elements, activity, { label: cellText(fields, title), description: '' });
    },
  };
}
