import { type Forms, isFlag, listOf } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { checkIndex } from '../compact/check-index.ts';
import { withSection } from '../compact/derived-section.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { comparedFeatures } from '../similarity/default-method.ts';
import { checkBlocks, type FeatureBlock, type FeatureSpace, featureSpace } from '../similarity/features.ts';
import { storedBlocks } from '../similarity/features-stored.ts';
import { type FactorRecord, factorSection } from '../similarity/stored-factors.ts';
import { type SvdOptions, svdForms, truncatedSvd } from './truncated-svd.ts';

/** What is decomposed, and how. */
export interface FactorOptions extends SvdOptions {
  /** What occupations are compared by. Default: the index's own ({@link comparedFeatures}). */
  readonly features?: readonly FeatureBlock[] | undefined;
  /** Also keep a factor row per skill, for similar skills by factors: 4 bytes × rank × skills. Default false. */
  readonly skillFactors?: boolean | undefined;
}

const forms: Forms<FactorOptions> = { ...svdForms, features: /* @__PURE__ */ listOf(() => null), skillFactors: isFlag };

/**
 * The index with occupation factors: a truncated singular value decomposition of its features (latent semantic analysis,
 * Deerwester et al. 1990), in a derived section that any build of the library can read. The options and the seed are
 * recorded in `meta.sections.factors`; the same index, options and seed give the same bytes. Given an index with
 * factors, replaces them.
 *
 * @throws SkillGraphError `BAD_OPTION`; `EMPTY_CATALOGUE` where no occupation has a feature.
 *
 * @example
 * const index = withFactors(buildIndex(catalogue), { rank: 128 });
 * similarOccupations(index, 'chef', { method: latentCosine() });
 */
export function withFactors(index: SkillIndex, options: FactorOptions = {}): SkillIndex {
  checkIndex(index);
  const {
    features = comparedFeatures(index),
    rank: wanted = 128,
    seed = 1,
    oversampling = 16,
    iterations = 2,
    skillFactors = false,
  } = checkOptions(options, forms);
  checkBlocks(features);
  const space = featureSpace(index, features);
  const { matrix } = space;
  if (matrix.rows.targets.length === 0)
    throw new SkillGraphError(
      'EMPTY_CATALOGUE',
      'No occupation has a feature to decompose. Build the index from requirements, or choose other features.',
    );
  const { rank, left, singularValues } = truncatedSvd(
    { rowCount: matrix.rowCount, columnCount: matrix.columnCount, rows: matrix.rows, values: matrix.weights },
    { rank: wanted, seed, oversampling, iterations },
  );
  const kind = skillFactors ? ({ skillFactors } as const) : {};
  const record = {
    rank,
    seed,
    oversampling,
    iterations,
    ...kind,
    features: storedBlocks(features),
  } satisfies FactorRecord;
  return withSection(
    index,
    factorSection,
    {
      occupations: Float32Array.from(left, (value, i) => value * singularValues[i % rank]!),
      singular: singularValues,
      ...(skillFactors ? { skills: skillRows(index, space, left, rank) } : {}),
    },
    record,
  );
}

/** Xᵀ U, the rows that stand for skills; a skill that is no feature, or that no occupation has, stays 0. */
function skillRows(
  index: SkillIndex,
  { matrix, featureOf }: FeatureSpace,
  left: Float64Array,
  rank: number,
): Float32Array {
  const vectors = new Float32Array(rank * index.skillCount);
  const sums = new Float64Array(rank);
  for (let column = 0; column < matrix.columnCount; column++) {
    const { feature, row: skill } = featureOf(column);
    const { offsets, targets } = matrix.columns;
    if (feature !== 'skill' || offsets[column] === offsets[column + 1]) continue;
    sums.fill(0);
    for (let edge = offsets[column]!; edge < offsets[column + 1]!; edge++) {
      const weight = matrix.columnWeights ? matrix.columnWeights[edge]! : 1;
      const start = targets[edge]! * rank;
      for (let i = 0; i < rank; i++) sums[i]! += weight * left[start + i]!;
    }
    vectors.set(sums, skill * rank);
  }
  return vectors;
}
