import {
  mergeCatalogues
} from "../parts/chunk-H7T3WH3O.js";
import {
  borrowedRatings
} from "../parts/chunk-KKXBJBG3.js";
import {
  fromMoves
} from "../parts/chunk-D2CJSQPN.js";
import {
  fromEsco,
  fromPairs,
  fromTabiya
} from "../parts/chunk-MCKHC3N4.js";
import "../parts/chunk-VLFQYCSY.js";
import {
  fromOnet
} from "../parts/chunk-CTY7JPRA.js";
import "../parts/chunk-4ITXIHJL.js";
import {
  activityScores,
  fromIndicatorFiles,
  fromIndicatorList,
  fromIndicators,
  fromTaskExposures,
  fromTaskList,
  fromTraitList,
  withAttributes,
  withIndicators,
  withLens,
  withLensTables
} from "../parts/chunk-BU4W7L5W.js";
import "../parts/chunk-O23IKP5S.js";
import {
  fromVintages,
  vintageLinks
} from "../parts/chunk-XAK5PKI7.js";
import {
  escoOnetNesta2020,
  fromCrosswalk,
  reversedCrosswalk
} from "../parts/chunk-JRODJITU.js";
import "../parts/chunk-X24V72K6.js";
import "../parts/chunk-NKZ44XYU.js";
import "../parts/chunk-LMLQOX2J.js";

// src/catalogue/checked-catalogue.ts
import { isCatalogueInput, isRequirement } from "../core.js";
import { createCatalogue as createUnchecked } from "../core.js";
import { checkedEntries, checkForm } from "../core.js";
import { RequirementDraft } from "../core.js";
function createCatalogue(input) {
  checkForm("The catalogue", input, isCatalogueInput);
  const { requirements } = input;
  if (requirements instanceof RequirementDraft) return createUnchecked(input);
  return createUnchecked({ ...input, requirements: checkedEntries("requirements", requirements, isRequirement) });
}

// src/ingest/index.ts
import { RequirementDraft as RequirementDraft2 } from "../core.js";
import { issueCodes, requirementKinds, reuseLevels, skillTypes } from "../core.js";
export {
  RequirementDraft2 as RequirementDraft,
  activityScores,
  borrowedRatings,
  createCatalogue,
  escoOnetNesta2020,
  fromCrosswalk,
  fromEsco,
  fromIndicatorFiles,
  fromIndicatorList,
  fromIndicators,
  fromMoves,
  fromOnet,
  fromPairs,
  fromTabiya,
  fromTaskExposures,
  fromTaskList,
  fromTraitList,
  fromVintages,
  issueCodes,
  mergeCatalogues,
  requirementKinds,
  reuseLevels,
  reversedCrosswalk,
  skillTypes,
  vintageLinks,
  withAttributes,
  withIndicators,
  withLens,
  withLensTables
};
