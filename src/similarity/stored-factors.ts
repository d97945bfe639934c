import { derived } from '../compact/derived.ts';
import { damaged } from '../compact/layout.ts';
import type { FeatureRecord, SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';

/** How factors were made, as `meta.sections.factors` records it. */
export interface FactorRecord {
  readonly rank: number;
  readonly seed: number;
  readonly oversampling: number;
  readonly iterations: number;
  readonly skillFactors?: true;
  readonly features: readonly FeatureRecord[];
}

/** Factors of an index: row `i` of `occupations` holds `rank` numbers, left singular vector times singular value. */
export interface StoredFactors {
  readonly record: FactorRecord;
  readonly rank: number;
  readonly occupations: Float32Array;
  readonly singularValues: Float64Array;
  /** Row `i` holds `rank` numbers for skill `i`, right singular vector times singular value; null unless kept. */
  readonly skills: Float32Array | null;
}

/** Names of the optional sections that hold factors. */
export const factorSections = {
  occupations: 'factors.occupations',
  singularValues: 'factors.singular',
  skills: 'factors.skills',
} as const;

/** Whether an index carries factors. */
export function hasFactors(index: SkillIndex): boolean {
  return index.sections.has(factorSections.occupations);
}

/**
 * The factors that an index carries, as views.
 *
 * @throws SkillGraphError `NEEDS_SECTION` where it carries none, `INDEX_DAMAGED` where they do not fit it.
 */
export const storedFactors: (index: SkillIndex) => StoredFactors = derived((index: SkillIndex): StoredFactors => {
  const rows = index.sections.get(factorSections.occupations);
  const values = index.sections.get(factorSections.singularValues);
  if (rows === undefined || values === undefined)
    throw new SkillGraphError(
      'NEEDS_SECTION',
      'The index carries no factors. Build them with withFactors(index) of skillgraph/latent.',
    );
  const record = index.meta.sections?.['factors'] as FactorRecord | undefined;
  const rank = record?.rank ?? -1;
  if (record === undefined || values.byteLength !== 8 * rank || rows.byteLength !== 4 * rank * index.occupationCount)
    throw damaged(`its factors do not fit ${index.occupationCount} occupations`);
  const skills = index.sections.get(factorSections.skills);
  if (skills !== undefined && skills.byteLength !== 4 * rank * index.skillCount)
    throw damaged(`its skill factors do not fit ${index.skillCount} skills`);
  return {
    record,
    rank,
    occupations: new Float32Array(rows.buffer, rows.byteOffset, rank * index.occupationCount),
    singularValues: new Float64Array(values.buffer, values.byteOffset, rank),
    skills: skills === undefined ? null : new Float32Array(skills.buffer, skills.byteOffset, rank * index.skillCount),
  };
});

/**
 * Skill factors of an index built with `withFactors(index, { skillFactors: true })`.
 *
 * @throws SkillGraphError `NEEDS_SECTION` where it keeps none.
 */
export function storedSkillFactors(index: SkillIndex): { readonly rank: number; readonly skills: Float32Array } {
  const { rank, skills } = storedFactors(index);
  if (skills === null)
    throw new SkillGraphError(
      'NEEDS_SECTION',
      'The index keeps no skill factors. Build them with withFactors(index, { skillFactors: true }) of skillgraph/latent.',
    );
  return { rank, skills };
}
