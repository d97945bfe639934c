import { writeSections } from '../compact/layout.ts';
import { openIndex } from '../compact/open-index.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { comparedFeatures } from '../similarity/default-method.ts';
import { type FeatureBlock, featureSpace } from '../similarity/features.ts';
import { storedBlocks } from '../similarity/features-stored.ts';
import { type FactorRecord, factorSections } from '../similarity/stored-factors.ts';
import { type SvdOptions, truncatedSvd } from './truncated-svd.ts';

/** What is decomposed, and how. */
export interface FactorOptions extends SvdOptions {
  /** What occupations are compared by. Default: the index's own ({@link comparedFeatures}). */
  readonly features?: readonly FeatureBlock[];
}

/**
 * The index with occupation factors: a truncated singular value decomposition of its features (latent semantic analysis,
 * Deerwester et al. 1990), in an optional section that any build of the library can read. The options and the seed are
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
  const {
    features = comparedFeatures(index),
    rank: wanted = 128,
    seed = 1,
    oversampling = 16,
    iterations = 2,
  } = options;
  const { matrix } = featureSpace(index, features);
  if (matrix.rows.targets.length === 0)
    throw new SkillGraphError(
      'EMPTY_CATALOGUE',
      'No occupation has a feature to decompose. Build the index from requirements, or choose other features.',
    );
  const { rank, left, singularValues } = truncatedSvd(
    { rowCount: matrix.rowCount, columnCount: matrix.columnCount, rows: matrix.rows, values: matrix.weights },
    { rank: wanted, seed, oversampling, iterations },
  );
  const record: FactorRecord = { rank, seed, oversampling, iterations, features: storedBlocks(features) };
  const meta = { ...index.meta, sections: { ...index.meta.sections, factors: record } };
  const kept = [...index.sections].filter(
    ([name]) => name !== 'meta' && !Object.values<string>(factorSections).includes(name),
  );
  return openIndex(
    writeSections([
      { name: 'meta', bytes: new TextEncoder().encode(JSON.stringify(meta)) },
      ...kept.map(([name, bytes]) => ({ name, bytes })),
      {
        name: factorSections.occupations,
        bytes: Float32Array.from(left, (value, i) => value * singularValues[i % rank]!),
      },
      { name: factorSections.singularValues, bytes: singularValues },
    ]),
  );
}
