import { counted } from '../catalogue/counted.ts';
import { cleanLines } from '../catalogue/text.ts';
import type { Issue } from '../catalogue/types.ts';
import { cellList, cellText } from './cells.ts';
import { Columns } from './columns.ts';
import { finds, type TableOpener, type TableSink } from './table.ts';

/** What a table of labels says of an identifier. */
export interface LabelEntry {
  readonly label: string;
  readonly altLabels: readonly string[];
  readonly description: string;
}

/** Reads tables that say what identifiers of an edge list are called: a column of identifiers, and one of labels. */
export class LabelReader implements TableOpener {
  readonly issues: Issue[];
  readonly #entries = new Map<string, LabelEntry & { readonly file: string }>();
  readonly #used = new Set<string>();

  constructor(issues: Issue[]) {
    this.issues = issues;
  }

  fits(file: string, header: readonly string[]): boolean {
    return finds(() => this.open(file, header));
  }

  open(file: string, header: readonly string[]): TableSink {
    const columns = new Columns(file, header);
    const id = columns.need(
      ...['id', 'uri', 'code', 'concept uri', 'occupation', 'skill', 'job', 'identifier', 'key', 'element id'],
      ...['occupation id', 'skill id', 'job id', 'onet soc code', 'soc code'],
    );
    const label = columns.need(
      ...['label', 'title', 'name', 'preferred label', 'occupation label', 'skill label', 'job title', 'skill name'],
      ...['element name', 'occupation title', 'occupation name'],
    );
    const altLabels = columns.find('alt labels', 'alternative labels', 'alternative titles', 'synonyms');
    const description = columns.find('description');
    return {
      row: (fields, row) => {
        const name = cellText(fields, id);
        const entry = {
          label: cellText(fields, label),
          altLabels: cellList(fields[altLabels]),
          description: cleanLines(fields[description] ?? ''),
          file,
        };
        if (name === '' || entry.label === '') {
          this.issues.push({ code: 'MISSING_ID', file, row, message: 'The row lacks its identifier or its label.' });
          return;
        }
        const known = this.#entries.get(name);
        if (known !== undefined && known.label !== entry.label)
          this.issues.push({
            code: 'DUPLICATE_CONCEPT',
            file,
            row,
            message: `${name} is called "${known.label}" and "${entry.label}"; the first in text order counts.`,
          });
        if (known === undefined || entry.label < known.label) this.#entries.set(name, entry);
      },
    };
  }

  /** What is said of an identifier. */
  of(id: string): LabelEntry | undefined {
    const entry = this.#entries.get(id);
    if (entry !== undefined) this.#used.add(id);
    return entry;
  }

  /** Reports, once, the identifiers that nothing asked for. */
  reportUnused(): void {
    const unused = [...this.#entries].filter(([id]) => !this.#used.has(id));
    const [first] = unused;
    if (first !== undefined)
      this.issues.push({
        code: 'UNKNOWN_CONCEPT',
        file: first[1].file,
        message: `${counted(unused.length, 'label is', 'labels are')} for identifiers that no pair names, such as "${first[0]}", and left out.`,
      });
  }
}
