import { higher } from '../catalogue/higher.ts';
import { type RequirementKind, requirementKinds } from '../catalogue/types.ts';
import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { readable, SkillGraphError } from '../errors.ts';
import type { Subject } from '../similarity/subject.ts';
import { askedOf, type OptionForms } from './answer/ask.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Answered, type Insufficient, insufficientSubject } from './answer/insufficient.ts';
import { type ProfileSkill, resolveSubject, type SubjectInput } from './answer/subject-input.ts';
import { type MoveOptions, type MoveRules, moveForms, moveRules } from './move/move-rules.ts';
import { type MoveAsked, movesAsked } from './move/move-view.ts';
import { canStand, type Standing, standingOf } from './move/standing.ts';

/** What counts as a move, and how many changes are returned. */
export interface WhatIfOptions extends MoveOptions {
  /** How many changed occupations to return. Default 10. */
  readonly limit?: number | undefined;
  /** What the added skills are to an occupation. Default `rated` where requirements are ratings, else `essential`. */
  readonly kind?: RequirementKind | undefined;
}

const forms: OptionForms<WhatIfOptions> = { ...moveForms, limit: 0, kind: /* @__PURE__ */ new Set(requirementKinds) };

/** An occupation of whose needs more is held with the added skills. */
export interface HeldChange extends ConceptRef {
  /** Share held with the added skills. */
  readonly score: number;
  readonly before: number;
  /** score − before. */
  readonly change: number;
  /** How alike it is to the subject, and whether it is a move with the added skills. */
  readonly likeness: number;
  readonly move: boolean;
}

/** What passes a line before and after. */
export interface PassingChange {
  readonly before: number;
  readonly after: number;
  readonly newly: readonly ConceptRef[];
  readonly lost: readonly ConceptRef[];
}

/** What more skills would change. */
export interface WhatIf extends Answered<MoveAsked> {
  readonly added: readonly ConceptRef[];
  /** Those of the added that were there already. */
  readonly alreadyHeld: readonly ConceptRef[];
  /** Occupations one may move to: all that `transitions` lists. */
  readonly moves: PassingChange;
  /** Those of them, not down, of which as much is held as kindred occupations hold of each other: as in `unlocks`. */
  readonly open: PassingChange;
  /** Of how many occupations more is held. */
  readonly changed: number;
  /** Moves first, greatest change first, then id ascending. */
  readonly results: readonly HeldChange[];
}

/**
 * What would change if a subject had more skills: which moves and openings it would gain. Somebody of an occupation who
 * learns more still comes from it: likeness stays, what is held grows, so that the answer agrees with `unlocks`. A profile
 * with more skills is another profile, and is compared as such, so that the answer agrees with `transitions` of it.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_SKILL`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_WEIGHT`; `BAD_INPUT` for
 * importance or level where the data state none.
 *
 * @example
 * const answer = whatIf(index, 'shop assistant', ['manage staff']);
 * if (answer.status === 'ok') console.log(answer.open.newly.map(({ label }) => label));
 */
export function whatIf(
  index: SkillIndex,
  subject: SubjectInput,
  added: readonly ProfileSkill[],
  options: WhatIfOptions = {},
): WhatIf | Insufficient {
  const { limit = 10, language, level, kind } = askedOf(index, options, forms);
  const extra = addedSkills(index, added, kind);
  const { subject: before, ref } = resolveSubject(index, subject, language);
  const rules = moveRules(index, options);
  const after = joined(before, extra);
  if (!canStand(rules, before.row >= 0 ? before : after)) return insufficientSubject(ref);

  const old = standingOf(rules, before, 'from', { level });
  const now =
    before.row >= 0
      ? standingOf(rules, before, 'from', { holding: after, likeness: old.likeness })
      : standingOf(rules, after, 'from', { level });
  const view = (row: number): ConceptRef => conceptRef(index, 'occupations', row, language);
  const held = new Set(before.skills);
  const skills = Array.from(extra.skills, (skill) => ({ skill, ref: conceptRef(index, 'skills', skill, language) }));
  const moving = { old: moveRows(old), now: moveRows(now) };
  const rows = Array.from({ length: index.occupationCount }, (_, row) => row).filter(
    (row) => row !== before.row && now.heldAt(row) !== old.heldAt(row),
  );
  const changes = new Map(rows.map((row) => [row, now.heldAt(row) - old.heldAt(row)]));
  const change = (row: number): number => changes.get(row)!;
  rows.sort((a, b) => Number(moving.now.has(b)) - Number(moving.now.has(a)) || change(b) - change(a) || a - b);
  return {
    status: 'ok',
    subject: ref,
    asked: movesAsked(rules, old),
    added: skills.filter(({ skill }) => !held.has(skill)).map((entry) => entry.ref),
    alreadyHeld: skills.filter(({ skill }) => held.has(skill)).map((entry) => entry.ref),
    moves: passing(moving.old, moving.now, view),
    open: passing(openRows(rules, old), openRows(rules, now), view),
    changed: rows.length,
    results: rows.slice(0, limit).map((row): HeldChange => {
      const { id, label, code } = view(row);
      return {
        id,
        label,
        score: now.heldAt(row),
        ...(code === undefined ? {} : { code }),
        before: old.heldAt(row),
        change: change(row),
        likeness: now.likeness.of(row),
        move: moving.now.has(row),
      };
    }),
  };
}

function moveRows({ moves }: Standing): ReadonlySet<number> {
  return new Set(moves().map(({ row }) => row));
}

function openRows({ gates, held }: MoveRules, { moves }: Standing): ReadonlySet<number> {
  const open = moves().filter(({ needed, held: share, direction }) => {
    const gate = needed === held.first ? gates.first : (gates.second ?? gates.first);
    return direction.direction !== 'down' && share >= gate.kindred;
  });
  return new Set(open.map(({ row }) => row));
}

function passing(old: ReadonlySet<number>, now: ReadonlySet<number>, view: (row: number) => ConceptRef): PassingChange {
  const only = (these: ReadonlySet<number>, those: ReadonlySet<number>): ConceptRef[] =>
    [...these]
      .filter((row) => !those.has(row))
      .sort((a, b) => a - b)
      .map(view);
  return { before: old.size, after: now.size, newly: only(now, old), lost: only(old, now) };
}

/** Added skills as rows; every name must be known. */
function addedSkills(index: SkillIndex, added: readonly ProfileSkill[], kind: RequirementKind | undefined): Subject {
  const isList = readable(
    'What is added',
    () => Array.isArray(added) && !added.includes(null) && !added.includes(undefined),
  );
  if (!isList)
    throw new SkillGraphError('BAD_INPUT', 'The added skills are a list of names, or of { skill, importance, level }.');
  const { importance, levels } = index.requirements;
  const entries = added as readonly (string | Extract<ProfileSkill, { readonly skill: string }>)[];
  for (const entry of entries) {
    if (typeof entry === 'string') continue;
    for (const [field, column] of [
      ['importance', importance],
      ['level', levels],
    ] as const)
      if (entry[field] !== undefined && column === null)
        throw new SkillGraphError(
          'BAD_INPUT',
          `The data state no ${field}, so none can be added with "${entry.skill}". Leave it out.`,
        );
  }
  for (const entry of entries) findConcept(index, 'skills', typeof entry === 'string' ? entry : entry.skill);
  const { subject } = resolveSubject(index, added);
  const chosen = kind ?? (importance ? 'rated' : 'essential');
  return { ...subject, kinds: subject.kinds.map(() => requirementKinds.indexOf(chosen)) };
}

/** What a subject holds with more skills, as a profile; values already stated are kept where they are higher. */
function joined(profile: Subject, extra: Subject): Subject {
  const all = new Map<number, { importance: number; level: number }>();
  for (const { skills, importance, levels } of [profile, extra])
    for (const [i, skill] of skills.entries()) {
      const known = all.get(skill);
      const stated = { importance: importance?.[i] ?? Number.NaN, level: levels?.[i] ?? Number.NaN };
      all.set(
        skill,
        known
          ? { importance: higher(known.importance, stated.importance), level: higher(known.level, stated.level) }
          : stated,
      );
    }
  const rows = [...all].sort(([a], [b]) => a - b);
  const column = (field: 'importance' | 'level'): Float64Array | null => {
    const values = Float64Array.from(rows, ([, stated]) => stated[field]);
    return values.every(Number.isNaN) ? null : values;
  };
  return {
    row: -1,
    skills: Uint32Array.from(rows, ([skill]) => skill),
    kinds: new Uint8Array(rows.length),
    importance: column('importance'),
    levels: column('level'),
  };
}
