import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import {
  ease,
  measureBlend
} from "./chunk-5TTYG6ZW.js";

// src/cli/ask/measures.ts
import { meanProximity, neighbourVote, relatednessDensity } from "../core.js";
var measures = {
  neighbours: {
    make: () => neighbourVote(),
    words: "how many of the most similar occupations ask for it, by similarity"
  },
  density: {
    make: () => relatednessDensity,
    words: "how much of what goes with it is held (relatedness density)"
  },
  proximity: {
    make: () => meanProximity,
    words: "how often it goes together with what is held (proximity θ)"
  },
  ease: {
    make: () => ease(),
    words: "how much all occupations together lead to expect it of what is held (linear model)"
  },
  blend: {
    make: () => measureBlend([
      { measure: ease(), weight: 0.7 },
      { measure: neighbourVote(), weight: 0.3 }
    ]),
    words: ".7 of what all occupations together lead to expect, .3 of what the most similar ones ask for"
  }
};
var usualMeasures = ["neighbours", "proximity", "density"];
function measureNamed(name) {
  const measure = Object.hasOwn(measures, name) ? measures[name] : void 0;
  if (measure !== void 0) return measure;
  throw new UsageError(`No measure of nearness "${name}". Known: ${Object.keys(measures).join(", ")}.`);
}

export {
  measures,
  usualMeasures,
  measureNamed
};
