import { compare } from '../catalogue/compare.ts';
import {
  type Attribute,
  type RequirementKind,
  type ReuseLevel,
  requirementKinds,
  reuseLevels,
  type SkillType,
  skillTypes,
} from '../catalogue/types.ts';
import { listOf } from '../compact/adjacency.ts';
import { attributionOf } from '../compact/attribution.ts';
import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type OccupationView, occupation, type SkillView, skill } from './accessors.ts';
import { type Ask, askedOf, askForms } from './answer/ask.ts';
import { attributesOf } from './answer/attributes.ts';
import type { Answered, Asked, OccupationSubject } from './answer/insufficient.ts';

/** In which language the page is given. */
export type CompetencesOptions = Ask;

/** One competence of an occupation. */
export interface Competence extends SkillView {
  readonly kind: RequirementKind;
  /** As published, a share of its scale; absent where not stated. */
  readonly importance?: number;
  readonly requiredLevel?: number;
}

/** Competences of one reuse level. */
export interface CompetenceBucket {
  readonly reuseLevel: ReuseLevel;
  readonly count: number;
  readonly competences: readonly Competence[];
}

/** Competences of one kind and type, such as essential knowledge. */
export interface CompetenceGroup {
  readonly kind: RequirementKind;
  readonly type: SkillType;
  readonly layer: string;
  readonly count: number;
  /** Narrow to wide; the three ESCO shows are there even when empty. */
  readonly buckets: readonly CompetenceBucket[];
}

/** An occupation's page as data. */
export interface Competences extends Answered<Asked, OccupationView & OccupationSubject> {
  readonly counts: {
    readonly total: number;
    readonly groups: number;
    readonly essential: number;
    readonly optional: number;
    readonly rated: number;
  };
  readonly groups: readonly CompetenceGroup[];
  readonly attributes: readonly Attribute[];
  /** The sentence the data's licence asks to be shown. */
  readonly attribution?: string;
}

/**
 * Everything an occupation asks for, grouped as essential or optional, by type and by reuse level, with counts, the
 * occupation's own facts, and the attribution to show with them.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`.
 */
export function competences(index: SkillIndex, name: string, options: CompetencesOptions = {}): Competences {
  const { language } = askedOf(index, options, askForms);
  const { row, by } = findConcept(index, 'occupations', name);
  const all = competencesOf(index, row, language);
  const groups = grouped(all);
  const ofKind = (kind: RequirementKind) => all.filter((competence) => competence.kind === kind).length;
  const attribution = attributionOf(index.meta);
  return {
    status: 'ok',
    subject: { ...occupation(index, index.occupations.ids.at(row), { language }), kind: 'occupation', matchedBy: by },
    asked: {},
    counts: {
      total: all.length,
      groups: groups.length,
      essential: ofKind('essential'),
      optional: ofKind('optional'),
      rated: ofKind('rated'),
    },
    groups,
    attributes: attributesOf(index, row),
    ...(attribution === undefined ? {} : { attribution }),
  };
}

function competencesOf(index: SkillIndex, row: number, language: string | undefined): Competence[] {
  const { offsets, kinds, importance, levels } = index.requirements;
  const ids = index.skills.ids;
  return Array.from(listOf(index.requirements, row), (at, i): Competence => {
    const edge = offsets[row]! + i;
    const stated = (column: Float64Array | null) => (column && !Number.isNaN(column[edge]) ? column[edge] : undefined);
    const important = stated(importance);
    const level = stated(levels);
    return {
      ...skill(index, ids.at(at), { language }),
      kind: requirementKinds[kinds[edge]!]!,
      ...(important === undefined ? {} : { importance: important }),
      ...(level === undefined ? {} : { requiredLevel: level }),
    };
  });
}

const alwaysShown: readonly ReuseLevel[] = ['occupation-specific', 'sector-specific', 'cross-sector'];
const typeOrder: readonly SkillType[] = [
  'knowledge',
  .../* @__PURE__ */ skillTypes.filter((type) => type !== 'knowledge'),
];

function grouped(all: readonly Competence[]): CompetenceGroup[] {
  const groups = new Map<string, Competence[]>();
  for (const competence of all) {
    const key = `${competence.kind}|${competence.type}|${competence.layer}`;
    const group = groups.get(key);
    if (group) group.push(competence);
    else groups.set(key, [competence]);
  }
  return [...groups.values()]
    .map((members): CompetenceGroup => {
      const { kind, type, layer } = members[0]!;
      return { kind, type, layer, count: members.length, buckets: buckets(members) };
    })
    .sort(
      (a, b) =>
        requirementKinds.indexOf(a.kind) - requirementKinds.indexOf(b.kind) ||
        typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) ||
        compare(a.layer, b.layer),
    );
}

function buckets(members: readonly Competence[]): CompetenceBucket[] {
  return reuseLevels.flatMap((reuseLevel) => {
    const inBucket = members.filter((competence) => competence.reuseLevel === reuseLevel).sort(byImportanceThenLabel);
    if (inBucket.length === 0 && !alwaysShown.includes(reuseLevel)) return [];
    return [{ reuseLevel, count: inBucket.length, competences: inBucket }];
  });
}

function byImportanceThenLabel(a: Competence, b: Competence): number {
  return (
    (b.importance ?? 0) - (a.importance ?? 0) ||
    compare(a.label.toLowerCase(), b.label.toLowerCase()) ||
    compare(a.id, b.id)
  );
}
