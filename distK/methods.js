import {
  analyticalTasks,
  interpersonalTasks,
  manualTasks,
  offshorability,
  physicalRoutine,
  routineCognitive,
  routineManual,
  routineTaskIntensity,
  standardised,
  standardisedSum,
  teleworkable
} from "./parts/chunk-UOJMVR4A.js";
import {
  ease,
  measureBlend
} from "./parts/chunk-5TTYG6ZW.js";
import {
  composite
} from "./parts/chunk-3DHEF5NS.js";
import {
  withDegrees
} from "./parts/chunk-CZOROWBG.js";
import {
  withFeatureSpace
} from "./parts/chunk-2MFAHO3D.js";
import {
  traitMatches
} from "./parts/chunk-DY3PZ2UH.js";
import {
  withNeighbours
} from "./parts/chunk-3PA3KTLG.js";
import {
  textBlend
} from "./parts/chunk-VHPYVPTN.js";

// src/methods.ts
import { coreBytes, tablesOf } from "./core.js";
import { errorCodes } from "./core.js";

// src/query/lens/aioe.ts
import { checkForm as checkForm2, dictionaryOf as dictionaryOf2, isNumber as isNumber2, later, oneOf } from "./core.js";
import { checkOptions as checkOptions2 } from "./core.js";
import { SkillGraphError } from "./core.js";

// src/query/lens/weighted-sum.ts
import { isIndicatorFacts } from "./core.js";
import { checkForm, dictionaryOf, isFunction, isNumber, isText, such } from "./core.js";
import { checkOptions } from "./core.js";
import { requirementKinds } from "./core.js";
var areNumbers = /* @__PURE__ */ (() => /* @__PURE__ */ dictionaryOf(isNumber))();
var areScores = (value) => value instanceof Map ? such(
  () => [...value].every(([id, score]) => typeof id === "string" && Number.isFinite(score)),
  "numbers by id"
)(value) : areNumbers(value);
var forms = {
  over: isText,
  scores: areScores,
  combine: isFunction,
  scoredAs: isFunction,
  origin: isNumber,
  scale: isNumber
};
function weightedSum(facts, options) {
  checkForm("The facts", facts, isIndicatorFacts);
  const {
    over,
    scores,
    combine = usualWeight,
    scoredAs = (id) => id,
    origin = 0,
    scale = 1
  } = checkOptions(options, forms);
  checkForm("The option scores", scores, areScores, "BAD_OPTION");
  const scoreOf = (id) => scores instanceof Map ? scores.get(id) : scores[id];
  return {
    ...facts,
    prepare: (index) => {
      const elements = elementsOf(index, over);
      return (row) => {
        const counted = [];
        let total = 0;
        for (const element of elements(row)) {
          const score = scoreOf(scoredAs(element.id));
          if (score === void 0) continue;
          const weight = combine(element);
          checkForm(`What combine gives for ${element.id}`, weight, isNumber);
          if (!(weight > 0)) continue;
          counted.push({ part: { id: element.id, label: element.label }, weight, score });
          total += weight;
        }
        if (total === 0) return null;
        const base = origin === 0 ? 0 : -origin * scale;
        const parts = counted.map(({ part, weight, score }) => ({
          ...part,
          contribution: scale * weight * score / total
        }));
        return { value: parts.reduce((sum, { contribution }) => sum + contribution, base), base, parts };
      };
    }
  };
}
function usualWeight({ importance }) {
  return Number.isNaN(importance) ? 1 : importance;
}
function elementsOf(index, layer) {
  const { offsets, targets, kinds, importance, levels } = index.requirements;
  const wanted = layer === void 0 ? -1 : index.meta.layers.indexOf(layer);
  if (layer !== void 0 && wanted < 0) return () => [];
  return (row) => {
    const elements = [];
    for (let edge = offsets[row]; edge < offsets[row + 1]; edge++) {
      const skill = targets[edge];
      if (wanted >= 0 && index.skills.layers[skill] !== wanted) continue;
      elements.push({
        id: index.skills.ids.at(skill),
        label: index.skills.labels().at(skill),
        kind: requirementKinds[kinds[edge]],
        importance: importance === null ? Number.NaN : importance[edge],
        level: levels === null ? Number.NaN : levels[edge]
      });
    }
    return elements;
  };
}

// src/query/lens/aioe.ts
var groups = /* @__PURE__ */ (() => ({
  all: { names: [/./], label: "AI occupational exposure", published: { origin: 6.034597, scale: 2.218568 } },
  "language modelling": {
    names: [/language model/i],
    label: "exposure to language modelling",
    published: { origin: 0.586049, scale: 11.682614 }
  },
  "image generation": {
    names: [/image generation/i],
    label: "exposure to image generation",
    published: { origin: 0.555009, scale: 39.23829 }
  },
  analysis: {
    names: [/strategy games/i, /image recognition/i, /visual question/i],
    label: "exposure to AI that analyses",
    published: null
  }
}))();
var byApplication = /* @__PURE__ */ (() => /* @__PURE__ */ dictionaryOf2(isNumber2))();
var areExposures = /* @__PURE__ */ (() => /* @__PURE__ */ dictionaryOf2(
  (value) => typeof value === "object" ? byApplication(value) : isNumber2(value)
))();
var forms2 = /* @__PURE__ */ (() => ({
  exposures: areExposures,
  applications: /* @__PURE__ */ later(() => oneOf(Object.keys(groups))),
  origin: isNumber2,
  scale: isNumber2
}))();
function aioe(options) {
  const { exposures, applications = "all", ...own } = checkOptions2(options, forms2);
  checkForm2("The option exposures", exposures, areExposures, "BAD_OPTION");
  const { label, names, published } = groups[applications];
  const constants = published ?? (own.origin === void 0 && own.scale === void 0 ? null : { origin: 0, scale: 1 });
  const formula = weightedSum(
    {
      id: applications === "all" ? "aioe" : `aioe-${applications.replace(/ /g, "-")}`,
      label,
      unit: "standard deviations",
      direction: "the abilities it needs are more related to what AI can do",
      trend: "ai",
      exposure: true,
      source: {
        name: "AI Occupational Exposure",
        version: "2021",
        year: 2021,
        country: "US",
        attribution: "AI occupational exposure after Felten, Raj & Seamans (2021), from O*NET abilities."
      },
      formula: `mean exposure of abilities, weighed by importance and level${constants === null ? ", standardised over the occupations" : ""}`
    },
    {
      over: "abilities",
      scores: new Map(Object.entries(exposures).map(([ability, own2]) => [ability, exposureOf(own2, ability, names)])),
      combine: ({ importance, level }) => (1 + 4 * importance) / 5 * level,
      ...constants,
      ...own
    }
  );
  return constants === null ? standardised(formula) : formula;
}
function exposureOf(own, ability, names) {
  if (typeof own === "number") return own;
  const asked = Object.entries(own).filter(([application]) => names.some((name) => name.test(application)));
  if (asked.length < names.length)
    throw new SkillGraphError(
      "BAD_OPTION",
      `The exposures of ability ${ability} name ${Object.keys(own).join(", ") || "no application"}; ${asked.length} of ${names.length} that are asked for are among them.`
    );
  return asked.reduce((sum, [, related]) => sum + related, 0);
}

// src/methods.ts
import { indicatorTableOf } from "./core.js";
import { tagShare } from "./core.js";
import { taskRows } from "./core.js";
import { englishLadder } from "./core.js";
import { withGates } from "./core.js";
import { meanProximity, neighbourVote, relatednessDensity } from "./core.js";
import { bestTradeOffs, easiestHops, fewestSteps, leastToLearn } from "./core.js";
import { similarUnder } from "./core.js";
import { blend } from "./core.js";
import { comparedFeatures, fusedMethod } from "./core.js";
import { featureCosine } from "./core.js";
import { groupFeatures } from "./core.js";
import { ratingFeatures } from "./core.js";
import { relatedSkillFeatures } from "./core.js";
import { skillFeatures } from "./core.js";
import { textFeatures } from "./core.js";
import { latentCosine } from "./core.js";
import { defaultWeighting, plainMethod, weighted } from "./core.js";
import { adamicAdar, commonSkills, leichtHolmeNewman, minConditional, newman, resourceAllocation, tversky } from "./core.js";
import { reciprocalRankFusion } from "./core.js";
import { hasFactors } from "./core.js";
import { bm25, centred, comparativeAdvantage, essentialOnly, product, publishedLevel, rounded, smoothedRarity } from "./core.js";
export {
  adamicAdar,
  aioe,
  analyticalTasks,
  bestTradeOffs,
  blend,
  bm25,
  centred,
  commonSkills,
  comparativeAdvantage,
  comparedFeatures,
  composite,
  coreBytes,
  defaultWeighting,
  ease,
  easiestHops,
  englishLadder,
  errorCodes,
  essentialOnly,
  featureCosine,
  fewestSteps,
  fusedMethod,
  groupFeatures,
  hasFactors,
  indicatorTableOf,
  interpersonalTasks,
  latentCosine,
  leastToLearn,
  leichtHolmeNewman,
  manualTasks,
  meanProximity,
  measureBlend,
  minConditional,
  neighbourVote,
  newman,
  offshorability,
  physicalRoutine,
  plainMethod,
  product,
  publishedLevel,
  ratingFeatures,
  reciprocalRankFusion,
  relatedSkillFeatures,
  relatednessDensity,
  resourceAllocation,
  rounded,
  routineCognitive,
  routineManual,
  routineTaskIntensity,
  similarUnder,
  skillFeatures,
  smoothedRarity,
  standardisedSum,
  tablesOf,
  tagShare,
  teleworkable,
  textBlend,
  textFeatures,
  traitMatches,
  tversky,
  taskRows as usualTasks,
  weighted,
  weightedSum,
  withDegrees,
  withFeatureSpace,
  withGates,
  withNeighbours
};
