import { SkillGraphError } from '../errors.ts';
import type { Requirement, RequirementKind } from './types.ts';
import { requirementKinds } from './types.ts';

/**
 * Gathers requirements while rows stream by: columns of numbers and two tables of interned ids, no object per row.
 * Order does not matter; `createCatalogue` sorts, merges and checks.
 */
export class RequirementDraft {
  /** What issues name as their file. */
  readonly file: string;
  readonly occupationIds: string[] = [];
  readonly skillIds: string[] = [];
  readonly occupation: number[] = [];
  readonly skill: number[] = [];
  readonly kind: number[] = [];
  readonly importance: number[] = [];
  readonly level: number[] = [];
  /** Record number in the file, 0 where there is none. */
  readonly row: number[] = [];
  readonly #occupations = new Map<string, number>();
  readonly #skills = new Map<string, number>();

  constructor(file: string) {
    this.file = file;
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
    return this.occupation.length;
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
    this.occupation.push(intern(occupation, this.#occupations, this.occupationIds));
    this.skill.push(intern(skill, this.#skills, this.skillIds));
    this.kind.push(requirementKinds.indexOf(kind));
    this.importance.push(importance);
    this.level.push(level);
    this.row.push(row);
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
