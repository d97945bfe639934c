import { cellNumber, cellText } from './cells.ts';
import type { Columns } from './columns.ts';
import type { OnetDraft } from './onet-draft.ts';
import { isBlank, type OnetFigures } from './onet-figures.ts';
import type { TableSink } from './table.ts';

/** The occupations themselves. */
export function occupationDataSink(draft: OnetDraft, columns: Columns): TableSink {
  const { file } = columns;
  const code = columns.need('O*NET-SOC Code');
  const title = columns.need('Title');
  const description = columns.find('Description');
  return {
    row(fields, row) {
      const id = cellText(fields, code);
      const text = cellText(fields, description);
      draft.occupations.push({
        id,
        code: id,
        label: fields[title] ?? '',
        ...broadGroup(id),
        ...(text === '' ? {} : { description: text }),
        file,
        row,
      });
    },
  };
}

/** Alternate and reported titles: alternative labels. */
export function titleSink(draft: OnetDraft, columns: Columns): TableSink {
  const { file } = columns;
  const code = columns.need('O*NET-SOC Code');
  const titles = [columns.need('Alternate Title', 'Reported Job Title'), columns.find('Short Title')];
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      for (const column of titles) {
        const title = fields[column];
        if (!isBlank(title)) draft.titles.push({ occupation, title: title!.trim(), file, row });
      }
    },
  };
}

/** Job Zones: the level of preparation, 1 (little or none) to 5 (extensive). */
export function zoneSink(draft: OnetDraft, columns: Columns): TableSink {
  const { file } = columns;
  const code = columns.need('O*NET-SOC Code');
  const zone = columns.need('Job Zone');
  return {
    row(fields, row) {
      const occupation = cellText(fields, code);
      if (isBlank(fields[zone]))
        return draft.issue('BLANK_VALUE', { file, row }, `The Job Zone of ${occupation} is blank.`);
      const value = cellNumber(fields, zone).value ?? Number.NaN;
      if (!Number.isInteger(value) || value < 1 || value > 5)
        return draft.issue(
          'BAD_NUMBER',
          { file, row },
          `The Job Zone of ${occupation} is "${fields[zone]}", not 1 to 5.`,
        );
      draft.zones.push({ occupation, zone: value, file, row });
    },
  };
}

/**
 * Work styles, work values, interests or work context: measured properties, carried as attributes on their own scales.
 * Shares of answers (work context's CXP and CTP) are passed over: the mean says it.
 */
export function attributeSink(figures: OnetFigures, set: string): TableSink {
  const { draft, columns } = figures;
  const element = columns.find('Element ID');
  const name = columns.need('Element Name');
  const category = columns.find('Category');
  return {
    row(fields, row) {
      const place = figures.place(row);
      if (!isBlank(fields[category])) return;
      const occupation = figures.occupation(fields);
      const label = cellText(fields, name);
      const value = figures.kept(fields, `"${label}" of ${occupation}`, place);
      if (value === null) return;
      const [id, scale] = [cellText(fields, element), figures.scale(fields)];
      draft.measured.push({ occupation, set, element: id, name: label, scale, value, ...place });
    },
  };
}

function numberAt(fields: readonly string[], column: number): number {
  return cellNumber(fields, column).value ?? Number.NaN;
}

/** Ends and names of the scales. */
export function scaleSink(draft: OnetDraft, columns: Columns): TableSink {
  const { file } = columns;
  const id = columns.need('Scale ID');
  const name = columns.need('Scale Name');
  const minimum = columns.need('Minimum');
  const maximum = columns.need('Maximum');
  return {
    row(fields, row) {
      const scale = cellText(fields, id);
      const [min, max] = [numberAt(fields, minimum), numberAt(fields, maximum)];
      if (Number.isFinite(min) && Number.isFinite(max) && max > min && !isBlank(fields[maximum]))
        draft.refer(draft.scales, scale, { name: cellText(fields, name), min, max });
      else
        draft.issue(
          'BAD_NUMBER',
          { file, row },
          `The ends of the scale ${scale} cannot be read; the usual ones count.`,
        );
    },
  };
}

/** The content model: names and descriptions of every element, whose ids spell out the hierarchy. */
export function elementSink(draft: OnetDraft, columns: Columns): TableSink {
  const id = columns.need('Element ID');
  const name = columns.need('Element Name');
  const description = columns.find('Description');
  return {
    row(fields) {
      const element = cellText(fields, id);
      if (element !== '')
        draft.refer(draft.elements, element, {
          label: fields[name] ?? '',
          description: cellText(fields, description),
        });
    },
  };
}

/**
 * The SOC broad occupation (`15-1250` for `15-1252.00`): what an ISCO unit group is to ESCO. Broad codes end in 0, minor
 * groups do not follow from the digits.
 */
function broadGroup(code: string): { readonly groupCode?: string } {
  const broad = /^(\d\d-\d{3})\d(?:\.\d\d)?$/.exec(code)?.[1];
  return broad === undefined ? {} : { groupCode: `${broad}0` };
}
