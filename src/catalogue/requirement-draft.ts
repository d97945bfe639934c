import { SkillGraphError } from '../errors.ts';
import type { Requirement, RequirementKind } from './types.ts';
import { requirementKinds } from './types.ts';

/** Requirements by column, in the order they came. */
export interface DraftColumns {
  /** Positions in `occupationIds`. */
  readonly occupation: Uint32Array;
  /** Positions in `skillIds`. */
  readonly skill: Uint32Array;
  /** Positions in `requirementKinds`. */
  readonly kind: Uint8Array;
  /** NaN where not stated; null where nowhere stated. */
  readonly importance: Float64Array | null;
  /** NaN where not stated; null where nowhere stated. */
  readonly level: Float64Array | null;
  /** Record numbers in the file, 0 where there is none; null where there is nowhere one. */
  readonly row: Uint32Array | null;
}

/**
 * Gathers requirements while rows stream by: columns of numbers and two tables of interned ids, no object per row.
 * Order does not matter; `createCatalogue` sorts, merges and checks.
 */
export class RequirementDraft {
  readonly #fallback: string;
  readonly #files = new Set<string>();
  readonly occupationIds: string[] = [];
  readonly skillIds: string[] = [];
  readonly #occupations = new Map<string, number>();
  readonly #skills = new Map<string, number>();
  #length = 0;
  #last = -1;
  #lastId: string | null = null;
  #occupation = new Uint32Array(64);
  #skill = new Uint32Array(64);
  #kind = new Uint8Array(64);
  #importance: Float64Array | null = null;
  #level: Float64Array | null = null;
  #row: Uint32Array | null = null;

  constructor(file: string) {
    this.#fallback = file;
  }

  /** What issues name as their file: those that state requirements, where they are named. */
  get file(): string {
    return this.#files.size === 0 ? this.#fallback : [...this.#files].join(' and ');
  }

  /** Names a further file that requirements are stated in, for what is said of them. */
  statedIn(file: string): void {
    this.#files.add(file);
  }

  /** Requirements as records, gathered. @throws SkillGraphError `BAD_WEIGHT` for a stated weight that is not finite. */
  static from(requirements: Iterable<Requirement>, file = 'requirements'): RequirementDraft {
    const draft = new RequirementDraft(file);
    for (const r of requirements) {
      checkStated(r, 'importance');
      checkStated(r, 'level');
      draft.add(r.occupation, r.skill, r.kind, r.importance, r.level);
    }
    return draft;
  }

  get length(): number {
    return this.#length;
  }

  /** What is gathered so far. */
  columns(): DraftColumns {
    const end = this.#length;
    return {
      occupation: this.#occupation.subarray(0, end),
      skill: this.#skill.subarray(0, end),
      kind: this.#kind.subarray(0, end),
      importance: this.#importance?.subarray(0, end) ?? null,
      level: this.#level?.subarray(0, end) ?? null,
      row: this.#row?.subarray(0, end) ?? null,
    };
  }

  /** `importance` and `level` are NaN where the source states none. */
  add(
    occupation: string,
    skill: string,
    kind: RequirementKind,
    importance: number = Number.NaN,
    level: number = Number.NaN,
    row = 0,
  ): void {
    const at = this.#length;
    this.push(
      this.occupationNumber(occupation),
      this.skillNumber(skill),
      requirementKinds.indexOf(kind),
      importance,
      row,
    );
    this.#level = stated(this.#level, at, level, this.#kind.length);
  }

  /** The number that an occupation goes by in the columns. */
  occupationNumber(id: string): number {
    // Sources tend to list what an occupation asks for in one place.
    if (id !== this.#lastId) {
      this.#last = intern(id, this.#occupations, this.occupationIds);
      this.#lastId = id;
    }
    return this.#last;
  }

  /** The number that a skill goes by in the columns. */
  skillNumber(id: string): number {
    return intern(id, this.#skills, this.skillIds);
  }

  /** {@link add} of ends that are numbers already, the kind a position in `requirementKinds`. */
  push(occupation: number, skill: number, kind: number, importance: number, row: number): void {
    const at = this.#length;
    if (at === this.#kind.length) this.#grow(2 * at);
    this.#occupation[at] = occupation;
    this.#skill[at] = skill;
    this.#kind[at] = kind;
    this.#importance = stated(this.#importance, at, importance, this.#kind.length);
    if (this.#row !== null || row !== 0) {
      this.#row ??= new Uint32Array(this.#kind.length);
      this.#row[at] = row;
    }
    this.#length = at + 1;
  }

  #grow(capacity: number): void {
    this.#occupation = enlarged(this.#occupation, new Uint32Array(capacity));
    this.#skill = enlarged(this.#skill, new Uint32Array(capacity));
    this.#kind = enlarged(this.#kind, new Uint8Array(capacity));
    if (this.#importance) this.#importance = enlarged(this.#importance, new Float64Array(capacity).fill(Number.NaN));
    if (this.#level) this.#level = enlarged(this.#level, new Float64Array(capacity).fill(Number.NaN));
    if (this.#row) this.#row = enlarged(this.#row, new Uint32Array(capacity));
  }
}

function checkStated(requirement: Requirement, field: 'importance' | 'level'): void {
  const value = requirement[field];
  if (value !== undefined && !Number.isFinite(value))
    throw new SkillGraphError(
      'BAD_WEIGHT',
      `The ${field} of "${requirement.skill}" for "${requirement.occupation}" is ${value}. Give a finite number, or leave it out.`,
    );
}

function intern(id: string, numbers: Map<string, number>, ids: string[]): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  const number = ids.length;
  numbers.set(id, number);
  ids.push(id);
  return number;
}

/** The column with a value. One that many sources leave out takes no room before something is stated in it. */
function stated(column: Float64Array | null, at: number, value: number, capacity: number): Float64Array | null {
  if (column === null && Number.isNaN(value)) return null;
  const kept = column ?? new Float64Array(capacity).fill(Number.NaN);
  kept[at] = value;
  return kept;
}

function enlarged<T extends Uint8Array | Uint32Array | Float64Array>(column: T, larger: T): T {
  larger.set(column);
  return larger;
}
