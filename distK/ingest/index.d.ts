/**
 * skillgraph/ingest: from rows to a catalogue, whatever the rows come from. Pure: no disk, no network, runs in browsers.
 */
export { createCatalogue } from '../catalogue/checked-catalogue.ts';
export type { ConceptInput } from '../catalogue/concepts.ts';
export type { CatalogueInput, GroupInput, OccupationInput, SkillInput, } from '../catalogue/create-catalogue.ts';
export type { ExposureClass, IndicatorFacts, IndicatorParts, IndicatorTable, Lens, LensLinks, OccupationTask, TaskFrequency, TaskTable, TraitFacts, TraitTable, Trend, Vintage, } from '../catalogue/lens.ts';
export { mergeCatalogues } from '../catalogue/merge-catalogues.ts';
export { type DraftColumns, RequirementDraft } from '../catalogue/requirement-draft.ts';
export { issueCodes, requirementKinds, reuseLevels, skillTypes } from '../catalogue/types.ts';
export { type AttributeRow, withAttributes } from '../catalogue/with-attributes.ts';
export { activityScores } from './ai-applicability.ts';
export { type BorrowOptions, borrowedRatings } from './borrow-ratings.ts';
export { type Crosswalk, type CrosswalkLink, type CrosswalkOptions, escoOnetNesta2020, fromCrosswalk, reversedCrosswalk, } from './crosswalk.ts';
export { type EscoOptions, fromEsco } from './esco.ts';
export { fromIndicatorFiles, type IndicatorFiles } from './indicator-files.ts';
export type { ReadIndicator, StatedIndicator } from './indicator-table.ts';
export { fromIndicatorList, fromIndicators, type IndicatorsOptions } from './indicators.ts';
export type { LinkOptions } from './lens-links.ts';
export { fromTaskList, fromTraitList } from './lens-lists.ts';
export { type LensTables, withLensTables } from './lens-tables.ts';
export { fromMoves, type MoveRecord, type MovesOptions } from './moves.ts';
export { fromOnet, type OnetOptions } from './onet.ts';
export type { OnetLayer } from './onet-files.ts';
export { fromPairs, type PairNames, type PairsOptions } from './pairs.ts';
export { fromTabiya, type TabiyaOptions } from './tabiya.ts';
export type { Table } from './table.ts';
export { fromTaskExposures } from './task-exposures.ts';
export { fromVintages, type VintageColumns, type VintageLinks, type VintageTable, vintageLinks, } from './vintages.ts';
export { withIndicators, withLens } from './with-lens.ts';
