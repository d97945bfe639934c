import { checkIndex } from '../compact/check-index.ts';
import { type DerivedSection, hasSection, sectionOf } from '../compact/derived-section.ts';
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

/** The derived section of factors; `withFactors` of skillgraph/latent makes it. */
export const factorSection: DerivedSection<StoredFactors> = {
  name: 'factors',
  version: 1,
  madeOf: ['occupations', 'skills', 'groups', 'requirements'],
  open: (parts, stored, { occupationCount, skillCount }) => {
    const record = stored as unknown as FactorRecord;
    const { rank } = record;
    return {
      record,
      rank,
      occupations: finite(parts.singles('occupations', rank * occupationCount)),
      singularValues: finite(parts.floats('singular', rank)),
      skills: parts.has('skills') ? finite(parts.singles('skills', rank * skillCount)) : null,
    };
  },
};

function finite<Numbers extends Float32Array | Float64Array>(numbers: Numbers): Numbers {
  // Three passes that are compiled already are quicker than one that is not yet.
  const wrong = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  if (!wrong.some((value) => numbers.includes(value))) return numbers;
  throw damaged('its factors are not numbers');
}

/** Whether an index carries factors. */
export function hasFactors(index: SkillIndex): boolean {
  checkIndex(index);
  return hasSection(index, factorSection);
}

/**
 * The factors that an index carries, as views.
 *
 * @throws SkillGraphError `NEEDS_SECTION` where it carries none, `INDEX_DAMAGED` where they do not fit it.
 */
export function storedFactors(index: SkillIndex): StoredFactors {
  const factors = sectionOf(index, factorSection);
  if (factors !== null) return factors;
  throw new SkillGraphError(
    'NEEDS_SECTION',
    'The index carries no factors. Build them with withFactors(index) of skillgraph/latent.',
  );
}

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
