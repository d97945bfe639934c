import { checkForm, type Forms, such } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { ConceptKind } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { readable, SkillGraphError } from '../errors.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import type { Profile } from '../query/answer/subject-input.ts';
import type { ReleaseDiff, Successor, SuccessorEvidence } from './diff-types.ts';
import { areStoredNames, isReleaseDiff, isStoredProfile, isStoredTable } from './input-forms.ts';
import { movedName, type Outcome } from './moved-name.ts';

/** A row of a table: an edge list, a truth table, observed moves, adverts. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** A table, and which of its columns name concepts of which kind. */
export interface StoredTable {
  readonly rows: readonly StoredRow[];
  readonly columns: Readonly<Record<string, ConceptKind>>;
}

/** Stored ids, codes or labels. */
export interface StoredNames {
  readonly kind: ConceptKind;
  readonly names: readonly string[];
}

/** What can move along: a person's skills, a table, or a list of names. */
export type Migratable = Profile | StoredTable | StoredNames;

/** One name that did not simply stay, and how often it stands in the input. */
export interface MovedName {
  readonly kind: ConceptKind;
  readonly name: string;
  readonly count: number;
  /** What is written instead. */
  readonly to: string;
  readonly concept: ConceptRef;
  /** By which of its names it goes on: its own (`kept`: renamed or recoded), or a successor's evidence. */
  readonly by: 'kept' | SuccessorEvidence;
}

/** One name that a person has to decide about. */
export interface OpenName {
  readonly kind: ConceptKind;
  readonly name: string;
  readonly count: number;
  /** `choice`: candidates differ. `ended`: there is no successor. `ambiguous`: it named several. `unknown`: it named none. */
  readonly why: 'choice' | 'ended' | 'ambiguous' | 'unknown';
  readonly candidates: readonly (Successor | ConceptRef)[];
}

/** Stored data in the names of the later release. */
export interface Migrated<Input> {
  /** What moved along, in the form and order of the input. */
  readonly output: Input;
  /** The rest, untouched: rows, skills or names of which something needs a person. With `output` it is the whole input. */
  readonly left: Input;
  /** Entries: rows, skills, or names. */
  readonly counts: {
    readonly entries: number;
    readonly unchanged: number;
    readonly moved: number;
    readonly left: number;
  };
  /** By kind, then in the order of the input. */
  readonly moved: readonly MovedName[];
  readonly open: readonly OpenName[];
}

/** The two releases, where stored data may use alternative labels. */
export interface MigrationOptions {
  readonly before?: SkillIndex | undefined;
  readonly after?: SkillIndex | undefined;
}

const isIndex = /* @__PURE__ */ such(
  (value) =>
    typeof (value as SkillIndex | null)?.occupationCount === 'number' && typeof (value as SkillIndex).meta === 'object',
  'an index; make one with buildIndex(catalogue) or openIndex(buffer)',
);

const forms: Forms<MigrationOptions> = { before: isIndex, after: isIndex };

/**
 * Moves stored data along to the later release: what is kept stays as it is written (or gets its new label or code where
 * it is written by that), what has one certain successor is written as that, and what needs a person is set apart with its
 * candidates. Nothing is dropped; the same input gives the same output.
 *
 * @throws SkillGraphError `BAD_INPUT` for anything but a profile, a table with columns, or names of a kind;
 * `MISSING_COLUMN` for a column that no row has.
 *
 * @example
 * const { output, open } = migrated({ kind: 'occupations', names: ['1330.5'] }, diff);
 */
export function migrated<Input extends Migratable>(
  input: Input,
  diff: ReleaseDiff,
  options: MigrationOptions = {},
): Migrated<Input> {
  checkForm('The diff', diff, isReleaseDiff);
  const book = new Book(diff, checkOptions(options, forms));
  if (typeof input !== 'object' || input === null) throw notMigratable();
  readable('The input', () => 'rows' in input);
  if ('rows' in input && 'columns' in input) {
    const { rows, columns } = checkedTable(input);
    const parts = divided(rows, (row) => movedRow(row, columns, book));
    return book.answer(rows.length, parts, (some) => ({ ...input, rows: some }));
  }
  if ('names' in input && 'kind' in input) {
    checkForm('The names', input, areStoredNames);
    const parts = divided(input.names, (name) => book.move(input.kind, name));
    return book.answer(input.names.length, parts, (some) => ({ ...input, names: some }));
  }
  if ('skills' in input && Array.isArray(input.skills)) {
    checkForm('The profile', input, isStoredProfile);
    const parts = divided(input.skills, (entry) => {
      if (typeof entry === 'string') return book.move('skills', entry);
      const to = book.move('skills', entry.skill);
      return to === null ? null : to === entry.skill ? entry : { ...entry, skill: to };
    });
    return book.answer(input.skills.length, parts, (some) => ({ ...input, skills: some }));
  }
  throw notMigratable();
}

function notMigratable(): SkillGraphError {
  return new SkillGraphError(
    'BAD_INPUT',
    'Give a profile { skills }, a table { rows, columns: { column: "occupations" | "skills" | "groups" } }, or names { kind, names }.',
  );
}

interface Parts<Entry> {
  readonly moved: readonly Entry[];
  readonly left: readonly Entry[];
  readonly unchanged: number;
}

function divided<Entry>(entries: readonly Entry[], move: (entry: Entry) => Entry | null): Parts<Entry> {
  const moved: Entry[] = [];
  const left: Entry[] = [];
  let unchanged = 0;
  for (const entry of entries) {
    const to = move(entry);
    if (to === null) left.push(entry);
    else {
      moved.push(to);
      if (to === entry) unchanged++;
    }
  }
  return { moved, left, unchanged };
}

/** Every column is looked up, so that a person sees all that is open in one go. */
function movedRow(row: StoredRow, columns: StoredTable['columns'], book: Book): StoredRow | null {
  let whole = true;
  let changed: Record<string, unknown> | null = null;
  for (const [column, kind] of Object.entries(columns)) {
    const value = row[column];
    if (value === undefined || value === null || value === '') continue;
    const to = book.move(kind, String(value));
    if (to === null) whole = false;
    else if (to !== String(value)) {
      changed ??= { ...row };
      changed[column] = to;
    }
  }
  return whole ? (changed ?? row) : null;
}

function checkedTable(table: StoredTable): StoredTable {
  checkForm('The table', table, isStoredTable);
  const columns = Object.keys(table.columns);
  const missing = columns.find((name) => table.rows.length > 0 && !table.rows.some((row) => name in row));
  if (missing !== undefined)
    throw new SkillGraphError(
      'MISSING_COLUMN',
      `No row has the column "${missing}". Columns there: ${Object.keys(table.rows[0]!).join(', ')}.`,
    );
  return table;
}

/** Looks names up, and keeps account of what became of each. */
class Book {
  readonly #diff: ReleaseDiff;
  readonly #options: MigrationOptions;
  readonly #entries = new Map<
    string,
    { readonly kind: ConceptKind; readonly name: string; readonly outcome: Outcome; count: number }
  >();

  constructor(diff: ReleaseDiff, options: MigrationOptions) {
    this.#diff = diff;
    this.#options = options;
  }

  /** What is written instead of a name; null where a person decides. */
  move(kind: ConceptKind, name: string): string | null {
    const key = `${kind}\n${name}`;
    let entry = this.#entries.get(key);
    if (entry === undefined) {
      entry = { kind, name, outcome: movedName(this.#diff, kind, name, this.#options), count: 0 };
      this.#entries.set(key, entry);
    }
    entry.count++;
    return 'to' in entry.outcome ? entry.outcome.to : null;
  }

  answer<Input, Entry>(
    entries: number,
    parts: Parts<Entry>,
    whole: (some: readonly Entry[]) => Input,
  ): Migrated<Input> {
    const moved: MovedName[] = [];
    const open: OpenName[] = [];
    for (const { kind, name, outcome, count } of this.#entries.values()) {
      if (!('to' in outcome)) open.push({ kind, name, count, why: outcome.why, candidates: outcome.candidates });
      else if (outcome.to !== name)
        moved.push({ kind, name, count, to: outcome.to, concept: outcome.concept, by: outcome.by });
    }
    return {
      output: whole(parts.moved),
      left: whole(parts.left),
      counts: {
        entries,
        unchanged: parts.unchanged,
        moved: parts.moved.length - parts.unchanged,
        left: parts.left.length,
      },
      moved: moved.sort(byKind),
      open: open.sort(byKind),
    };
  }
}

const order: readonly ConceptKind[] = ['occupations', 'skills', 'groups'];

function byKind(a: { readonly kind: ConceptKind }, b: { readonly kind: ConceptKind }): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind);
}
