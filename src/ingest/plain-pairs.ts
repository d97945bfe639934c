import type { RequirementDraft } from '../catalogue/requirement-draft.ts';
import { cleanText } from '../catalogue/text.ts';
import { type RequirementKind, requirementKinds } from '../catalogue/types.ts';
import { cellOf } from './cells.ts';
import { type PairPositions, pairFields } from './pair-names.ts';
import type { TableSink } from './table.ts';

/** Columns that a plain edge list may have: two ends, a weight, a kind. */
const plainFields: ReadonlySet<string> = /* @__PURE__ */ new Set(['occupation', 'skill', 'weight', 'kind']);

/** Whether an edge list says nothing of its ends but what they are called. */
export function isPlain(at: PairPositions): boolean {
  return pairFields.every((field) => plainFields.has(field) || at[field] < 0);
}

/** Where a plain edge list holds what, and what becomes of what is new in it. */
export interface PlainList {
  readonly at: PairPositions;
  /** The kind of rows that state none. */
  readonly usualKind: RequirementKind;
  /** Takes a row that needs a careful reader: a blank, a kind or a number that is not written plainly. */
  readonly unusual: (fields: readonly string[], row: number) => void;
  /** Keeps the first statement of a name. */
  readonly nameOccupation: (id: string, written: string, row: number) => void;
  readonly nameSkill: (id: string, written: string, row: number) => void;
}

/**
 * The quick way through edge lists of millions of rows: what a field stood for once, it stands for again. Values are
 * looked up as they are written; only what is new is cleaned and named.
 */
export class PlainPairs {
  readonly #draft: RequirementDraft;
  readonly #occupations: Numbers;
  readonly #skills: Numbers;
  readonly #kinds: ReadonlyMap<unknown, number> = new Map(requirementKinds.map((kind, number) => [kind, number]));

  constructor(draft: RequirementDraft) {
    this.#draft = draft;
    this.#occupations = new Numbers((id) => draft.occupationNumber(id));
    this.#skills = new Numbers((id) => draft.skillNumber(id));
  }

  /** A sink for one file, by rows or by columns. */
  sink({ at, usualKind, unusual, nameOccupation, nameSkill }: PlainList): TableSink {
    const usual = requirementKinds.indexOf(usualKind);
    const draft = this.#draft;
    const [occupationNumbers, skillNumbers, kindNumbers] = [this.#occupations, this.#skills, this.#kinds];
    /** Whether the row was plain, and is taken. */
    const take = (occupation: unknown, skill: unknown, weight: unknown, kind: unknown, row: number): boolean => {
      const kindNumber = at.kind < 0 ? usual : kindNumbers.get(kind);
      const importance = at.weight < 0 ? Number.NaN : plainNumber(weight);
      if (kindNumber === undefined || importance < 0) return false;
      let a = occupationNumbers.get(occupation);
      let b = skillNumbers.get(skill);
      if (a === undefined || b === undefined) {
        const [occupationText, skillText] = [cellOf(occupation), cellOf(skill)];
        const [occupationId, skillId] = [cleanText(occupationText), cleanText(skillText)];
        if (occupationId === '' || skillId === '') return false;
        if (a === undefined) nameOccupation(occupationId, occupationText.trim(), row);
        if (b === undefined) nameSkill(skillId, skillText.trim(), row);
        a ??= occupationNumbers.learn(occupation, occupationId);
        b ??= skillNumbers.learn(skill, skillId);
      }
      draft.push(a, b, kindNumber, importance, row);
      return true;
    };
    return {
      needs: [at.occupation, at.skill, at.weight, at.kind].filter((position) => position >= 0),
      row: (fields, row) => {
        if (!take(fields[at.occupation], fields[at.skill], fields[at.weight], fields[at.kind], row))
          unusual(fields, row);
      },
      columns: (columns, count, row) => {
        const [occupations, skills] = [columns[at.occupation]!, columns[at.skill]!];
        const [weights, kinds] = [columns[at.weight], columns[at.kind]];
        for (let i = 0; i < count; i++)
          if (!take(occupations[i], skills[i], weights?.[i], kinds?.[i], row + i))
            unusual(
              Array.from(columns, (values) => cellOf(values?.[i])),
              row + i,
            );
      },
    };
  }
}

/** Numbers by value as it is written; the last one is at hand, because edge lists tend to be sorted by one end. */
class Numbers {
  readonly #numberOf: (id: string) => number;
  readonly #known = new Map<unknown, number>();
  #last: unknown = this;
  #number: number | undefined;

  constructor(numberOf: (id: string) => number) {
    this.#numberOf = numberOf;
  }

  get(value: unknown): number | undefined {
    if (value !== this.#last) {
      this.#last = value;
      this.#number = this.#known.get(value);
    }
    return this.#number;
  }

  learn(value: unknown, id: string): number {
    const number = this.#numberOf(id);
    this.#known.set(value, number);
    this.#last = value;
    this.#number = number;
    return number;
  }
}

const digits = /^\d{1,15}(?:\.\d{1,15})?$/;

/** A number written without sign, exponent or grouping; −1 for anything that needs reading. */
function plainNumber(value: unknown): number {
  if (typeof value === 'number') return value >= 0 && value < Number.POSITIVE_INFINITY ? value : -1;
  return typeof value === 'string' && digits.test(value) ? Number(value) : -1;
}
