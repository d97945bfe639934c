import { SkillGraphError } from '../errors.ts';
import { higher } from './higher.ts';
import { type Entries, pairOrder, UNKNOWN } from './pair-order.ts';
import type { RequirementDraft } from './requirement-draft.ts';
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
  const order = pairOrder(entries, occupationRows.size, (entry) => issues.push(unknownEnd(entries, entry)));

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
    const o = entries.occupationRows[entries.occupation[entry]!]!;
    const s = entries.skillRows[entries.skill[entry]!]!;
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

function resolved(
  draft: RequirementDraft,
  occupationRows: ReadonlyMap<string, number>,
  skillRows: ReadonlyMap<string, number>,
): Entries {
  return {
    ...draft.columns(),
    draft,
    occupationRows: rowsOf(draft.occupationIds, occupationRows),
    skillRows: rowsOf(draft.skillIds, skillRows),
  };
}

function rowsOf(ids: readonly string[], rows: ReadonlyMap<string, number>): Uint32Array {
  return Uint32Array.from(ids, (id) => rows.get(id) ?? rows.get(cleanText(id)) ?? UNKNOWN);
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
  const missing =
    entries.occupationRows[entries.occupation[entry]!] === UNKNOWN ? `occupation ${occupation}` : `skill ${skill}`;
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
