import { cellNumber, cellText } from './cells.ts';
import { Columns } from './columns.ts';
import type { OnetDraft } from './onet-draft.ts';
import { isBlank } from './onet-ratings.ts';
import type { TableSink } from './table.ts';

/** What people in an occupation do: core and supplemental tasks. */
export function statementSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
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
      if (!isBlank(fields[type])) entry.core = cellText(fields, type) === 'Core';
    },
  };
}

/** How important a task is (IM), and how often it is done (FT: the share of answers in seven categories). */
export function taskRatingSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const code = columns.need('O*NET-SOC Code');
  const id = columns.need('Task ID');
  const scale = columns.need('Scale ID');
  const data = columns.need('Data Value');
  const category = columns.find('Category');
  const suppress = columns.find('Recommend Suppress');
  return {
    row(fields, row) {
      const place = { file, row };
      const occupation = cellText(fields, code);
      const task = cellText(fields, id);
      const kind = cellText(fields, scale);
      const what = `${kind} of task ${task} for ${occupation}`;
      if (kind !== 'FT' && kind !== 'IM') return;
      if (cellText(fields, suppress) === 'Y')
        return draft.issue('SUPPRESSED', place, `The source recommends to suppress ${what}; it is left out.`);
      const { value } = cellNumber(fields, data);
      const place7 = cellNumber(fields, category).value ?? 0;
      const isPlace = Number.isInteger(place7) && place7 >= 1 && place7 <= 7;
      if (value === null || (kind === 'FT' && !isPlace))
        return draft.issue(
          'BAD_NUMBER',
          place,
          `${what} is "${fields[data]}", not a number of a known category; it is left out.`,
        );
      if (kind === 'IM') draft.task(occupation, task).importance = value;
      else draft.task(occupation, task).frequency.set(place7, value);
    },
  };
}

/** New and revised tasks, which the statements do not hold yet. */
export function emergingSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
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
      const revised = cellText(fields, category) === 'Revision' && !isBlank(fields[original]);
      const entry = draft.task(occupation, revised ? `${cellText(fields, original)} revised` : `new: ${task}`);
      entry.text = task;
      entry.emerging = true;
    },
  };
}

/** Education, experience and training: the share of answers in each category. */
export function educationSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const code = columns.need('O*NET-SOC Code');
  const element = columns.need('Element ID');
  const name = columns.need('Element Name');
  const scale = columns.need('Scale ID');
  const category = columns.need('Category');
  const data = columns.need('Data Value');
  const suppress = columns.find('Recommend Suppress');
  return {
    row(fields, row) {
      const place = { file, row };
      const occupation = cellText(fields, code);
      const what = `"${fields[name]}" (${fields[category]}) of ${occupation}`;
      const { value } = cellNumber(fields, data);
      // The mean category rests on all shares: without a suppressed one it would say something else.
      if (cellText(fields, scale) === 'RL')
        draft.requireEducation(occupation, cellNumber(fields, category).value ?? Number.NaN, value ?? Number.NaN);
      if (cellText(fields, suppress) === 'Y')
        return draft.issue('SUPPRESSED', place, `The source recommends to suppress ${what}; it is left out.`);
      if (value === null) return draft.issue('BLANK_VALUE', place, `${what} has no share; it is left out.`);
      // An answer that nobody gave says nothing of the occupation.
      if (value === 0) return;
      draft.measured.push({
        occupation,
        set: 'education',
        element: cellText(fields, element),
        name: cellText(fields, name),
        scale: cellText(fields, scale),
        category: cellText(fields, category),
        value,
        ...place,
      });
    },
  };
}

/** What the categories of education, experience and training are called. */
export function educationCategorySink(draft: OnetDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
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
export function intermediateSink(draft: OnetDraft, file: string, header: readonly string[]): TableSink {
  const columns = new Columns(file, header);
  const id = columns.need('IWA ID');
  const title = columns.need('IWA Title');
  return {
    row(fields) {
      const activity = cellText(fields, id);
      if (activity !== '') draft.refer(draft.elements, activity, { label: cellText(fields, title), description: '' });
    },
  };
}
