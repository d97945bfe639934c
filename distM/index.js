// src/index.ts
import { buildIndex } from "./core.js";
import { findConcept } from "./core.js";
import { openIndex } from "./core.js";
import { withOccupations } from "./core.js";
import { withoutOccupations } from "./core.js";
import { SkillGraphError } from "./core.js";
import { attribution, occupation, occupations, requiredBy, requirementsOf, skill, skills } from "./core.js";
import { adjacentSkills } from "./core.js";
import { calibration } from "./core.js";
import { competences } from "./core.js";
import { composition } from "./core.js";
import { counterparts } from "./core.js";
import { explanation } from "./core.js";
import { feeders } from "./core.js";
import { fitQuestions } from "./core.js";
import { growth } from "./core.js";
import { indicatorExplanation } from "./core.js";
import { indicators } from "./core.js";
import { isMove } from "./core.js";
import { nearest } from "./core.js";
import { occupationSummary } from "./core.js";
import { pathways } from "./core.js";
import { prevalentGaps } from "./core.js";
import { profileMatches } from "./core.js";
import { shortestPaths } from "./core.js";
import { similarOccupations } from "./core.js";
import { similarPairs } from "./core.js";
import { similarSkills } from "./core.js";
import { skillGap } from "./core.js";
import { traits } from "./core.js";
import { transitions } from "./core.js";
import { unlockPlan } from "./core.js";
import { unlocks } from "./core.js";
import { whatIf } from "./core.js";
import { defaultMethod } from "./core.js";
import { cosine, coverage, dice, jaccard, overlap } from "./core.js";
import { byKind, flat, published, rarity } from "./core.js";
export {
  SkillGraphError,
  adjacentSkills,
  attribution,
  buildIndex,
  byKind,
  calibration,
  competences,
  composition,
  cosine,
  counterparts,
  coverage,
  defaultMethod,
  dice,
  explanation,
  feeders,
  findConcept,
  fitQuestions,
  flat,
  growth,
  indicatorExplanation,
  indicators,
  isMove,
  jaccard,
  nearest,
  occupation,
  occupationSummary,
  occupations,
  openIndex,
  overlap,
  pathways,
  prevalentGaps,
  profileMatches,
  published,
  rarity,
  requiredBy,
  requirementsOf,
  shortestPaths,
  similarOccupations,
  similarPairs,
  similarSkills,
  skill,
  skillGap,
  skills,
  traits,
  transitions,
  unlockPlan,
  unlocks,
  whatIf,
  withOccupations,
  withoutOccupations
};
