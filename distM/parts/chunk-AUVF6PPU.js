// src/evaluate/hidden-skills.ts
import { requirementKinds } from "../core.js";
import { randomNumbers } from "../core.js";
import { occupationSubject } from "../core.js";
var CASES_EACH = 3;
var LEAST_LEFT = 3;
function hiddenSkills(index, from, cases, seed) {
  const random = randomNumbers(seed);
  const essential = requirementKinds.indexOf("essential");
  const found = [];
  for (const occupation of shuffled(index.occupationCount, random)) {
    const subject = occupationSubject(index, occupation);
    const essentials = [...subject.kinds.keys()].filter((at) => subject.kinds[at] === essential);
    const kept = from === "essential" ? essentials : [...subject.kinds.keys()];
    if (essentials.length <= LEAST_LEFT) continue;
    for (const pick of shuffled(essentials.length, random).slice(0, CASES_EACH)) {
      if (found.length === cases) return found;
      const hidden = essentials[pick];
      const left = kept.filter((at) => at !== hidden);
      found.push({ occupation, profile: profileOf(subject, left), hidden: subject.skills[hidden] });
    }
  }
  return found;
}
function profileOf(subject, positions) {
  const pick = (column) => column ? Float64Array.from(positions, (at) => column[at]) : null;
  return {
    row: -1,
    skills: Uint32Array.from(positions, (at) => subject.skills[at]),
    kinds: Uint8Array.from(positions, (at) => subject.kinds[at]),
    importance: pick(subject.importance),
    levels: pick(subject.levels)
  };
}
function shuffled(count, random) {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

export {
  hiddenSkills,
  profileOf,
  shuffled
};
