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
  const occupationOf = rowsOfIds(draft.occupationIds, occupationRows);
  const skillOf = rowsOfIds(draft.skillIds, skillRows);
  const order = pairOrder(draft, occupationOf, skillOf, occupationRows.size, skillRows.size, issues);

  const occupation = new Uint32Array(order.length);
  const skill = new Uint32Array(order.length);
  const kind = new Uint8Array(order.length);
  const importance = new Float64Array(order.length);
  const level = new Float64Array(order.length);
  let length = 0;
  for (const entry of order) {
    checkWeight(draft, entry);
    const o = occupationOf[draft.occupation[entry]!]!;
    const s = skillOf[draft.skill[entry]!]!;
    const last = length - 1;
    if (length > 0 && occupation[last] === o && skill[last] === s) {
      issues.push(repeatedPair(draft, entry, kind[last]!));
      kind[last] = Math.min(kind[last]!, draft.kind[entry]!);
      importance[last] = higher(importance[last]!, draft.importance[entry]!);
      level[last] = higher(level[last]!, draft.level[entry]!);
      continue;
    }
    occupation[length] = o;
    skill[length] = s;
    kind[length] = draft.kind[entry]!;
    importance[length] = draft.importance[entry]!;
    level[length] = draft.level[entry]!;
    length++;
  }
  return {
    length,
    occupation: occupation.slice(0, length),
    skill: skill.slice(0, length),
    kind: kind.slice(0, length),
    importance: statedOrNull(importance.slice(0, length)),
    level: statedOrNull(level.slice(0, length)),
  };
}

const UNKNOWN = 0xffffffff;

function rowsOfIds(ids: readonly string[], rows: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(ids, (id) => rows.get(id) ?? UNKNOWN);
}

/** Entries with known ends, ordered by occupation, skill, then content: a stable counting sort, skills first. */
function pairOrder(
  draft: RequirementDraft,
  occupationOf: Uint32Array,
  skillOf: Uint32Array,
  occupations: number,
  skills: number,
  issues: Issue[],
): Uint32Array {
  const known = new Uint32Array(draft.length);
  let length = 0;
  for (let entry = 0; entry < draft.length; entry++) {
    if (occupationOf[draft.occupation[entry]!] === UNKNOWN || skillOf[draft.skill[entry]!] === UNKNOWN)
      issues.push(unknownEnd(draft, entry, occupationOf));
    else known[length++] = entry;
  }
  const bySkill = countingSort(known.subarray(0, length), skills, (entry) => skillOf[draft.skill[entry]!]!);
  const order = countingSort(bySkill, occupations, (entry) => occupationOf[draft.occupation[entry]!]!);
  sortRepeatsByContent(order, draft);
  return order;
}

function countingSort(entries: Uint32Array, keys: number, keyOf: (entry: number) => number): Uint32Array {
  const starts = new Uint32Array(keys + 1);
  for (const entry of entries) starts[keyOf(entry) + 1]!++;
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
  const sorted = new Uint32Array(entries.length);
  for (const entry of entries) sorted[starts[keyOf(entry)]!++] = entry;
  return sorted;
}

function sortRepeatsByContent(order: Uint32Array, draft: RequirementDraft): void {
  const same = (a: number, b: number) =>
    draft.occupation[a] === draft.occupation[b] && draft.skill[a] === draft.skill[b];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && same(order[start]!, order[end]!)) end++;
    if (end - start > 1)
      order
        .subarray(start, end)
        .sort(
          (a, b) =>
            draft.kind[a]! - draft.kind[b]! || descending(draft.importance, a, b) || descending(draft.level, a, b),
        );
    start = end;
  }
}

function descending(column: readonly number[], a: number, b: number): number {
  return comparable(column[b]!) - comparable(column[a]!);
}

function comparable(value: number): number {
  return Number.isNaN(value) ? -1 : value;
}

function higher(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : Math.max(a, b);
}

function checkWeight(draft: RequirementDraft, entry: number): void {
  const importance = draft.importance[entry]!;
  if (Number.isNaN(importance)) return;
  if (!Number.isFinite(importance) || importance < 0)
    throw new SkillGraphError(
      'BAD_WEIGHT',
      `The weight of "${draft.skillIds[draft.skill[entry]!]}" for "${draft.occupationIds[draft.occupation[entry]!]}" is ${importance}. Weights are finite numbers of at least 0.`,
    );
}

function statedOrNull(column: Float64Array): Float64Array | null {
  return column.some((value) => !Number.isNaN(value)) ? column : null;
}

function unknownEnd(draft: RequirementDraft, entry: number, occupationOf: Uint32Array): Issue {
  const occupation = draft.occupationIds[draft.occupation[entry]!]!;
  const skill = draft.skillIds[draft.skill[entry]!]!;
  const missing = occupationOf[draft.occupation[entry]!] === UNKNOWN ? `occupation ${occupation}` : `skill ${skill}`;
  return issueAt(
    'UNKNOWN_CONCEPT',
    draft,
    entry,
    `The requirement ${occupation} – ${skill} names the unknown ${missing}; it is left out.`,
  );
}

function repeatedPair(draft: RequirementDraft, entry: number, keptKind: number): Issue {
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

function issueAt(code: IssueCode, draft: RequirementDraft, entry: number, message: string): Issue {
  const row = draft.row[entry]!;
  return row > 0 ? { code, file: draft.file, row, message } : { code, file: draft.file, message };
}
