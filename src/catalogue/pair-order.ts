import type { DraftColumns, RequirementDraft } from './requirement-draft.ts';

/** Stands for the row of an id that the catalogue does not have. */
export const UNKNOWN = 0xffffffff;

/** The columns of a draft, and the catalogue's rows that its ids stand for, by their numbers in the draft. */
export interface Entries extends DraftColumns {
  readonly draft: RequirementDraft;
  readonly occupationRows: Uint32Array;
  readonly skillRows: Uint32Array;
}

/**
 * Entries with known ends, ordered by occupation, skill, then content; `onUnknown` is told of the others, in the order they
 * came. They are counted out by occupation, which most sources list together, and sorted within each: beside the answer
 * and a number an occupation that takes no memory, and there may be millions of them.
 */
export function pairOrder(entries: Entries, occupations: number, onUnknown: (entry: number) => void): Uint32Array {
  const { occupation, skill, occupationRows, skillRows } = entries;
  const next = new Uint32Array(occupations + 1);
  for (let entry = 0; entry < occupation.length; entry++) {
    const row = occupationRows[occupation[entry]!]!;
    if (row === UNKNOWN || skillRows[skill[entry]!] === UNKNOWN) onUnknown(entry);
    else next[row + 1]!++;
  }
  for (let row = 0; row < occupations; row++) next[row + 1]! += next[row]!;
  const order = new Uint32Array(next[occupations]!);
  for (let entry = 0; entry < occupation.length; entry++) {
    const row = occupationRows[occupation[entry]!]!;
    if (row !== UNKNOWN && skillRows[skill[entry]!] !== UNKNOWN) order[next[row]!++] = entry;
  }
  // Each number has moved on to where its occupation's entries end.
  for (let row = 0, start = 0; row < occupations; row++) {
    const end = next[row]!;
    if (end - start > 1) sortBySkill(entries, order.subarray(start, end));
    start = end;
  }
  return order;
}

/** Up to so many are sorted where they stand. */
const FEW = 32;
const skillsOfFew = /* @__PURE__ */ new Uint32Array(FEW);

/** Sorts entries of one occupation by skill, those of equal skills by content. */
function sortBySkill(entries: Entries, list: Uint32Array): void {
  const { skill, skillRows } = entries;
  if (list.length <= FEW) {
    const skills = skillsOfFew;
    for (let i = 0; i < list.length; i++) {
      const entry = list[i]!;
      const row = skillRows[skill[entry]!]!;
      let at = i;
      for (; at > 0 && skills[at - 1]! > row; at--) {
        skills[at] = skills[at - 1]!;
        list[at] = list[at - 1]!;
      }
      skills[at] = row;
      list[at] = entry;
    }
  } else {
    // Skill and place in one number, which stays far below 2 ** 53.
    const keys = Float64Array.from(list, (entry, i) => skillRows[skill[entry]!]! * list.length + i).sort();
    const before = list.slice();
    for (let i = 0; i < keys.length; i++) list[i] = before[keys[i]! % list.length]!;
  }
  for (let start = 0; start < list.length; ) {
    const row = skillRows[skill[list[start]!]!]!;
    let end = start + 1;
    while (end < list.length && skillRows[skill[list[end]!]!] === row) end++;
    if (end - start > 1) sortByContent(entries, list.subarray(start, end));
    start = end;
  }
}

function sortByContent({ kind, importance, level }: Entries, repeats: Uint32Array): void {
  repeats.sort((a, b) => kind[a]! - kind[b]! || descending(importance, a, b) || descending(level, a, b));
}

function descending(column: Float64Array | null, a: number, b: number): number {
  return column === null ? 0 : comparable(column[b]!) - comparable(column[a]!);
}

function comparable(value: number): number {
  return Number.isNaN(value) ? -1 : value;
}
