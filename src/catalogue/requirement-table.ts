import { SkillGraphError } from '../errors.ts';
import type { RequirementDraft } from './requirement-draft.ts';
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
  for (let i = 0; i < order.length; i++) {
    const entry = order[i]!;
    checkWeight(entries, entry);
    const o = occupationRow[entry]!;
    const s = skillRow[entry]!;
    const last = length - 1;
    if (length > 0 && occupation[last] === o && skill[last] === s) {
      issues.push(repeatedPair(entries, entry, kind[last]!));
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
  return {
    length,
    occupation: length < order.length ? occupation.slice(0, length) : occupation,
    skill: length < order.length ? skill.slice(0, length) : skill,
    kind: length < order.length ? kind.slice(0, length) : kind,
    importance: importance && statedOrNull(importance.slice(0, length)),
    level: level && statedOrNull(level.slice(0, length)),
  };
}

const UNKNOWN = 0xffffffff;

/** The columns of a draft, and the catalogue's rows that its ids stand for. */
interface Entries extends Omit<RequirementDraft, 'add'> {
  readonly occupationRow: Uint32Array;
  readonly skillRow: Uint32Array;
}

function resolved(
  draft: RequirementDraft,
  occupationRows: ReadonlyMap<string, number>,
  skillRows: ReadonlyMap<string, number>,
): Entries {
  const { length, file, occupationIds, skillIds, occupation, skill, kind, importance, level, row } = draft;
  return {
    ...{ length, file, occupationIds, skillIds, occupation, skill, kind, importance, level, row },
    occupationRow: rowsOf(occupation, occupationIds, occupationRows),
    skillRow: rowsOf(skill, skillIds, skillRows),
  };
}

function rowsOf(column: Uint32Array, ids: readonly string[], rows: ReadonlyMap<string, number>): Uint32Array {
  const rowOfId = Uint32Array.from(ids, (id) => rows.get(id) ?? UNKNOWN);
  const found = new Uint32Array(column.length);
  for (let entry = 0; entry < found.length; entry++) found[entry] = rowOfId[column[entry]!]!;
  return found;
}

/** Entries with known ends, ordered by occupation, skill, then content: a stable counting sort, skills first. */
function pairOrder(entries: Entries, occupations: number, skills: number, issues: Issue[]): Uint32Array {
  const { occupationRow, skillRow } = entries;
  const known = new Uint32Array(entries.length);
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

function higher(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : Math.max(a, b);
}

function checkWeight(draft: Entries, entry: number): void {
  const importance = draft.importance?.[entry];
  if (importance === undefined || Number.isNaN(importance)) return;
  if (!Number.isFinite(importance) || importance < 0)
    throw new SkillGraphError(
      'BAD_WEIGHT',
      `The weight of "${draft.skillIds[draft.skill[entry]!]}" for "${draft.occupationIds[draft.occupation[entry]!]}" is ${importance}. Weights are finite numbers of at least 0.`,
    );
}

function statedOrNull(column: Float64Array): Float64Array | null {
  return column.some((value) => !Number.isNaN(value)) ? column : null;
}

function unknownEnd(draft: Entries, entry: number): Issue {
  const occupation = draft.occupationIds[draft.occupation[entry]!]!;
  const skill = draft.skillIds[draft.skill[entry]!]!;
  const missing = draft.occupationRow[entry] === UNKNOWN ? `occupation ${occupation}` : `skill ${skill}`;
  return issueAt(
    'UNKNOWN_CONCEPT',
    draft,
    entry,
    `The requirement ${occupation} – ${skill} names the unknown ${missing}; it is left out.`,
  );
}

function repeatedPair(draft: Entries, entry: number, keptKind: number): Issue {
  const pair = `${draft.occupationIds[draft.occupation[entry]!]} – ${draft.skillIds[draft.skill[entry]!]}`;
  const kind = draft.kind[entry]!;
  return kind === keptKind
    ? issueAt('DUPLICATE_REQUIREMENT', draft, entry, `${pair} is stated more than once; one statement is kept.`)
    : issueAt(
        'CONFLICTING_KINDS',
        draft,
        entry,
        `${pair} is both ${requirementKinds[keptKind]} and ${requirementKinds[kind]}; ${requirementKinds[keptKind]} is kept.`,
      );
}

function issueAt(code: IssueCode, draft: Entries, entry: number, message: string): Issue {
  const row = draft.row?.[entry] ?? 0;
  return row > 0 ? { code, file: draft.file, row, message } : { code, file: draft.file, message };
}
