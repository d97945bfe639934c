import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { type Ask, askedOf, askForms, type OptionForms } from '../query/answer/ask.ts';
import { type ConceptRef, conceptRef } from '../query/answer/concept-ref.ts';
import { TopK } from '../similarity/top-k.ts';
import { type CommunitiesOptions, communities, communityForms } from './communities.ts';
import { cutForms, type OccupationProjectionOptions, occupationProjection } from './projection.ts';

/** How occupations are joined, how fine the families are, and how they are described. */
export interface JobFamiliesOptions extends Ask, OccupationProjectionOptions, Omit<CommunitiesOptions, 'weight'> {
  /** How many typical skills to list per family. Default 5. */
  readonly skills?: number | undefined;
}

const optionForms: OptionForms<JobFamiliesOptions> = {
  ...askForms,
  ...cutForms,
  ...communityForms,
  skills: 0,
};

/** A skill that tells a family from the rest. */
export interface TypicalSkill extends ConceptRef {
  /** share × log₂(share / share overall): bits by which asking for it points at the family. */
  readonly score: number;
  /** Share of the family's occupations that ask for it, 0–1. */
  readonly share: number;
}

/** Occupations that ask for much the same. */
export interface JobFamily {
  /** `f1` is the largest. */
  readonly id: string;
  /** Its three most typical skills. */
  readonly label: string;
  readonly size: number;
  /** Share of the pairs of its members that the similarity graph joins, 0–1; 0 for a single member. */
  readonly density: number;
  readonly typicalSkills: readonly TypicalSkill[];
  readonly members: readonly ConceptRef[];
}

/** All occupations, divided into families; the largest first. */
export interface JobFamilies {
  readonly modularity: number;
  readonly families: readonly JobFamily[];
}

/**
 * Job families by skills instead of by classification: communities of the occupation similarity graph, named by what
 * their members ask for and others do not. By default each occupation is joined to its ten most similar.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 */
export function jobFamilies(index: SkillIndex, options: JobFamiliesOptions = {}): JobFamilies {
  const {
    skills = 5,
    language,
    limit = options.backbone === undefined ? 10 : undefined,
    seed,
    resolution,
    ...cut
  } = askedOf(index, options, optionForms);
  const graph = occupationProjection(index, { ...cut, limit });
  const found = communities(graph, { seed, resolution });
  const families = found.communities.map((members, i): JobFamily => {
    const rows = members.map((id) => findConcept(index, 'occupations', id).row);
    const inside = new Set(members);
    const joined = graph.reduceEdges(
      (count, _edge, _attributes, from, to) => count + (inside.has(from) && inside.has(to) ? 1 : 0),
      0,
    );
    const pairs = (members.length * (members.length - 1)) / (graph.type === 'directed' ? 1 : 2);
    const typical = typicalSkills(index, rows, Math.max(3, skills), language);
    return {
      id: `f${i + 1}`,
      label: (typical.length > 0 ? typical : rows.map((row) => conceptRef(index, 'occupations', row, language)))
        .slice(0, 3)
        .map(({ label }) => label)
        .join(' · '),
      size: members.length,
      density: pairs === 0 ? 0 : joined / pairs,
      typicalSkills: typical.slice(0, skills),
      members: rows.map((row) => conceptRef(index, 'occupations', row, language)),
    };
  });
  return { modularity: found.modularity, families };
}

function typicalSkills(
  index: SkillIndex,
  rows: readonly number[],
  limit: number,
  language: string | undefined,
): TypicalSkill[] {
  const { requirements, requiredBy, skillCount, occupationCount } = index;
  const asking = new Uint32Array(skillCount);
  for (const row of rows)
    for (let edge = requirements.offsets[row]!; edge < requirements.offsets[row + 1]!; edge++)
      asking[requirements.targets[edge]!]!++;
  const best = new TopK(limit, skillCount);
  for (let skill = 0; skill < skillCount; skill++) {
    if (asking[skill] === 0) continue;
    const share = asking[skill]! / rows.length;
    const overall = (requiredBy.offsets[skill + 1]! - requiredBy.offsets[skill]!) / occupationCount;
    const bits = share * Math.log2(share / overall);
    if (bits > 0) best.offer(skill, bits);
  }
  const { rows: skills, scores } = best.take();
  return Array.from(skills, (skill, i) => ({
    ...conceptRef(index, 'skills', skill, language),
    score: scores[i]!,
    share: asking[skill]! / rows.length,
  }));
}
