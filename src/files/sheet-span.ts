import { beyond, SkillGraphError } from '../errors.ts';
import { inflatedLimit, type ReadLimits } from './limits.ts';
import type { SourceFile } from './source-file.ts';

/** What a sheet of a workbook may have. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * Holds the sheets of a workbook to a span that can be laid out: the parser fills what lies between the cells, and one
 * cell in the far corner is a matter of a few bytes.
 *
 * @throws SkillGraphError `TOO_LARGE` where rows times columns are beyond the limit on what is unpacked; `MALFORMED_ZIP`
 * for rows and columns that no sheet has.
 */
export async function checkSheetSpans(
  files: readonly SourceFile[],
  file: string,
  packedBytes: number,
  limits: ReadLimits,
): Promise<void> {
  const allowed = inflatedLimit(limits, packedBytes);
  for (const sheet of files.filter(({ name }) => /\bworksheets\/[^/]*\.xml$/i.test(name))) {
    const { rows, columns } = await spanOf(sheet);
    if (rows > MOST_ROWS || columns > MOST_COLUMNS)
      throw new SkillGraphError(
        'MALFORMED_ZIP',
        `${file} is no workbook that can be read: it speaks of row ${rows} and column ${columns}. Save it again as .xlsx, or as CSV.`,
      );
    if (rows * columns > allowed)
      throw beyond('inflatedBytes', `A sheet of ${file} spans ${rows} rows and ${columns} columns`, allowed);
  }
}

/** Rows, and cells that hold something: `<row r="7">`, `<c r="B7" t="s">`. */
const place = /<(?:\w+:)?(?:row\b[^<>]*?\sr="(\d+)"|c\b[^<>]*?\sr="([A-Za-z]+)(\d+)"(?:[^<>]*[^/<>])?>)/g;

/** A tag is no longer. */
const TAG = 1 << 10;

async function spanOf(sheet: SourceFile): Promise<{ readonly rows: number; readonly columns: number }> {
  let [rows, columns] = [1, 1];
  let rest = '';
  for await (const chunk of sheet.open()) {
    const text = rest + chunk.toString('latin1');
    for (const [, row, letters = '', cellRow] of text.matchAll(place)) {
      rows = Math.max(rows, Number(row ?? cellRow));
      let column = 0;
      for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
      columns = Math.max(columns, column);
    }
    rest = text.slice(-TAG);
  }
  return { rows, columns };
}
