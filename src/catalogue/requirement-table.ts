import { SkillGraphError } from '../errors.ts';
import { higher } from './higher.ts';
import type { DraftColumns, RequirementDraft } from './requirement-draft.ts';
import { cleanText } from './text.ts';
import type { Issue, IssueCode, RequirementTable } from './types.ts';
import { requirementKinds } from './types.ts';

/**
 * Turns a draft into the sorted table: unknown ends are reported and left out, repeated pairs are merged by content.
 * Of several statements about a pair the strongest kind (essential before optional before rated), the highest
 * importance and the highest level are kept, whatever their order in the file.
 */
export function requirementTable(
  draft: RequirementDraft,
  occupationRows: ReadonlyMap<string, number>,
  skillRows: ReadonlyMap<string, number>,
  issues: Issue[],
): RequirementTable {
  const entries = resolved(draft, occupationRows, skillRows);
  const { occupationRow, skillRow } = entries;
  const order = pairOrder(entries, occupationRows.size, skillRows.size, issues);

  const occupation = new Uint32Array(order.length);
  const skill = new Uint32Array(order.length);
  const kind = new Uint8Array(order.length);
  const importance = entries.importance && new Float64Array(order.length);
  const level = entries.level && new Float64Array(order.length);
  let length = 0;
  let repeated = 0;
  for (let i = 0; i < order.length; i++) {
    const entry = order[i]!;
    checkWeight(entries, entry);
    const o = occupationRow[entry]!;
    const s = skillRow[entry]!;
    const last = length - 1;
    if (length > 0 && occupation[last] === o && skill[last] === s) {
      if (++repeated <= MOST_REPEATED) issues.push(repeatedPair(entries, entry, kind[last]!));
      kind[last] = Math.min(kind[last]!, entries.kind[entry]!);
      if (importance) importance[last] = higher(importance[last]!, entries.importance![entry]!);
      if (level) level[last] = higher(level[last]!, entries.level![entry]!);
      continue;
    }
    occupation[length] = o;
    skill[length] = s;
    kind[length] = entries.kind[entry]!;
    if (importance) importance[length] = entries.importance![entry]!;
    if (level) level[length] = entries.level![entry]!;
    length++;
  }
  if (repeated > MOST_REPEATED)
    issues.push({
      code: 'DUPLICATE_REQUIREMENT',
      file: draft.file,
      message: `${repeated - MOST_REPEATED} more rows state a pair again.`,
    });
  return {
    length,
    occupation: cut(occupation, length),
    skill: cut(skill, length),
    kind: cut(kind, length),
    importance: importance && statedOrNull(cut(importance, length)),
    level: level && statedOrNull(cut(level, length)),
  };
}

/** Repeated pairs that are reported one by one: a file of nothing else would fill the memory with reports. */
const MOST_REPEATED = 100_000;

const UNKNOWN = 0xffffffff;

/** The columns of a draft, and the catalogue's rows that its ids stand for. */
interface Entries extends DraftColumns {
  readonly draft: RequirementDraft;
  readonly occupationRow: Uint32Array;
  readonly skillRow: Uint32Array;
}

function resolved(
  draft: RequirementDraft,
  occupationRows: ReadonlyMap<string, number>,
  skillRows: ReadonlyMap<string, number>,
): Entries {
  const columns = draft.columns();
  return {
    ...columns,
    draft,
    occupationRow: rowsOf(columns.occupation, draft.occupationIds, occupationRows),
    skillRow: rowsOf(columns.skill, draft.skillIds, skillRows),
  };
}

function rowsOf(column: Uint32Array, ids: readonly string[], rows: ReadonlyMap<string, number>): Uint32Array {
  const rowOfId = Uint32Array.from(ids, (id) => rows.get(id) ?? rows.get(cleanText(id)) ?? UNKNOWN);
  const found = new Uint32Array(column.length);
  for (let entry = 0; entry < found.length; entry++) found[entry] = rowOfId[column[entry]!]!;
  return found;
}

/** Entries with known ends, ordered by occupation, skill, then content: a stable counting sort, skills first. */
function pairOrder(entries: Entries, occupations: number, skills: number, issues: Issue[]): Uint32Array {
  const { occupationRow, skillRow } = entries;
  const known = new Uint32Array(occupationRow.length);
  let length = 0;
  for (let entry = 0; entry < known.length; entry++) {
    if (occupationRow[entry] === UNKNOWN || skillRow[entry] === UNKNOWN) issues.push(unknownEnd(entries, entry));
    else known[length++] = entry;
  }
  const inOrder = known.subarray(0, length);
  const bySkill = countingSort(inOrder, skills, skillRow, new Uint32Array(length));
  const order = countingSort(bySkill, occupations, occupationRow, inOrder);
  sortRepeatsByContent(order, entries);
  return order;
}

/** Entries by row, those of equal rows in the order they came. */
function countingSort(entries: Uint32Array, rows: number, rowOf: Uint32Array, into: Uint32Array): Uint32Array {
  const next = new Uint32Array(rows + 1);
  for (let i = 0; i < entries.length; i++) next[rowOf[entries[i]!]! + 1]!++;
  for (let row = 0; row < rows; row++) next[row + 1]! += next[row]!;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    into[next[rowOf[entry]!]!++] = entry;
  }
  return into;
}

function sortRepeatsByContent(order: Uint32Array, entries: Entries): void {
  const { occupationRow, skillRow, kind, importance, level } = entries;
  const same = (a: number, b: number) => occupationRow[a] === occupationRow[b] && skillRow[a] === skillRow[b];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && same(order[start]!, order[end]!)) end++;
    if (end - start > 1)
      order
        .subarray(start, end)
        .sort((a, b) => kind[a]! - kind[b]! || descending(importance, a, b) || descending(level, a, b));
    start = end;
  }
}

function descending(column: Float64Array | null, a: number, b: number): number {
  return column === null ? 0 : comparable(column[b]!) - comparable(column[a]!);
}

function comparable(value: number): number {
  return Number.isNaN(value) ? -1 : value;
}

function checkWeight(entries: Entries, entry: number): void {
  const importance = entries.importance?.[entry];
  if (importance === undefined || Number.isNaN(importance)) return;
  if (!Number.isFinite(importance) || importance < 0)
    throw new SkillGraphError(
      'BAD_WEIGHT',
      `The weight of "${skillOf(entries, entry)}" for "${occupationOf(entries, entry)}" is ${importance}. Weights are finite numbers of at least 0.`,
    );
}

function cut<T extends Uint8Array | Uint32Array | Float64Array>(column: T, length: number): T {
  return length < column.length ? (column.slice(0, length) as T) : column;
}

function statedOrNull(column: Float64Array): Float64Array | null {
  return column.some((value) => !Number.isNaN(value)) ? column : null;
}

function unknownEnd(entries: Entries, entry: number): Issue {
  const occupation = occupationOf(entries, entry);
  const skill = skillOf(entries, entry);
  const missing = entries.occupationRow[entry] === UNKNOWN ? `occupation ${occupation}` : `skill ${skill}`;
  return issueAt(
    'UNKNOWN_CONCEPT',
    entries,
    entry,
    `The requirement ${occupation} – ${skill} names the unknown ${missing}; it is left out.`,
  );
}

function repeatedPair(entries: Entries, entry: number, keptKind: number): Issue {
  const pair = `${occupationOf(entries, entry)} – ${skillOf(entries, entry)}`;
  const kind = entries.kind[entry]!;
  return kind === keptKind
    ? issueAt('DUPLICATE_REQUIREMENT', entries, entry, `${pair} is stated more than once; one statement is kept.`)
    : issueAt(
        'CONFLICTING_KINDS',
        entries,
        entry,
        `${pair} is both ${requirementKinds[keptKind]} and ${requirementKinds[kind]}; ${requirementKinds[keptKind]} is kept.`,
      );
}

function issueAt(code: IssueCode, entries: Entries, entry: number, message: string): Issue {
  const row = entries.row?.[entry] ?? 0;
  const { file } = entries.draft;
  return row > 0 ? { code, file, row, message } : { code, file, message };
}

function occupationOf({ draft, occupation }: Entries, entry: number): string {
  return draft.occupationIds[occupation[entry]!]!;
}

function skillOf({ draft, skill }: Entries, entry: number): string {
  return draft.skillIds[skill[entry]!]!;
}
