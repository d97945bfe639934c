import type { Catalogue } from '../../catalogue/types.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import type { LensTables } from '../../ingest/lens-tables.ts';
import { underBar } from '../tell/progress.ts';
import { UsageError } from '../tell/usage-error.ts';
import type { Call, OptionSpec } from './call.ts';
import { askedLimits } from './limits.ts';
import { repeated } from './options.ts';

/** Files about outlook, traits and tasks, for `build`. */
export const lensOptions: readonly OptionSpec[] = [
  {
    flags: '--attributes <path>',
    description: 'an O*NET download whose traits, tasks and ratings are borrowed, or a table of them; may be repeated',
    parse: repeated,
  },
  {
    flags: '--crosswalk <file>',
    description: 'table of what corresponds in the other classification; may be repeated',
    parse: repeated,
  },
  {
    flags: '--vintage <file>',
    description: 'table from one edition of a classification to another; may be repeated',
    parse: repeated,
  },
  {
    flags: '--indicator <file>',
    description:
      'indicators of outlook: a known public table, or one row per occupation and indicator; may be repeated',
    parse: repeated,
  },
  {
    flags: '--borrow-ratings',
    description:
      'with --attributes and --crosswalk: borrow its ratings of skills, too, so that they count in comparisons',
  },
  {
    flags: '--no-estimates',
    description:
      'leave indicators blank where no figure can be had or borrowed, instead of estimating them from skills',
  },
];

/** The catalogue with what the files say, and what follows from the ratings they hold. */
export async function withAskedLens(catalogue: Catalogue, call: Call): Promise<Catalogue> {
  const paths = {
    attributes: call.list('attributes'),
    crosswalks: call.list('crosswalk'),
    vintages: call.list('vintage'),
    indicators: call.list('indicator'),
  };
  if (Object.values(paths).every((list) => list.length === 0)) {
    if (call.flag('borrow-ratings')) throw nothingToBorrow();
    return catalogue;
  }
  const { readLens } = await import('../../files/read-lens.ts');
  const { withLensTables } = await import('../../ingest/lens-tables.ts');
  const tables = await readLens(paths, { limits: askedLimits().reading });
  const seen = withLensTables(catalogue, { ...tables, computed: await computedOf(tables.donors ?? []) });
  return call.flag('borrow-ratings') ? borrowing(seen, tables) : seen;
}

/** The catalogue with the donors' ratings, over the crosswalks. */
async function borrowing(catalogue: Catalogue, tables: LensTables): Promise<Catalogue> {
  const { donors = [], crosswalks = [] } = tables;
  if (donors.length === 0 || crosswalks.length === 0) throw nothingToBorrow();
  const { borrowedRatings } = await import('../../ingest/borrow-ratings.ts');
  const { fromCrosswalk } = await import('../../ingest/crosswalk.ts');
  const { fromVintages } = await import('../../ingest/vintages.ts');
  const vintages = (tables.vintages ?? []).map((table) => fromVintages(table));
  return donors
    .flatMap((donor) => crosswalks.map((table) => [donor, fromCrosswalk(table)] as const))
    .reduce((borrower, [donor, crosswalk]) => borrowedRatings(borrower, donor, crosswalk, { vintages }), catalogue);
}

function nothingToBorrow(): UsageError {
  return new UsageError(
    '--borrow-ratings needs whose ratings they are, and what corresponds: --attributes db_29_2_text.zip --crosswalk esco-onet.csv',
  );
}

/** Task indices and teleworkability, where a donor has the ratings they are made of. */
async function computedOf(donors: readonly Catalogue[]) {
  const { buildIndex } = await import('../../compact/build-index.ts');
  const { indicatorTableOf } = await import('../../query/lens/formula.ts');
  const { onetFormulas } = await import('../../query/lens/onet-formulas.ts');
  const { vintageOfCatalogue } = await import('../../ingest/vintages.ts');
  return donors.flatMap((donor) => {
    const vintage = vintageOfCatalogue(donor);
    if (vintage === null) return [];
    const index: SkillIndex = buildIndex(donor, { texts: false, altLabels: false });
    return onetFormulas
      .map((formula) => indicatorTableOf(index, formula, vintage))
      .filter(({ codes }) => codes.length > 0);
  });
}

/** Estimates for occupations without a figure, where the index carries indicators. */
export async function withAskedEstimates(index: SkillIndex, call: Call): Promise<SkillIndex> {
  const { storedIndicators } = await import('../../compact/lens-sections.ts');
  if (!call.flag('estimates') || storedIndicators(index).length === 0) return index;
  const { withEstimates } = await import('../../latent/with-estimates.ts');
  return underBar('estimating indicators', (onProgress) => withEstimates(index, { onProgress }));
}
