// src/similarity/rank-correlation.ts
import { checkForm, isNumbers } from "../core.js";
import { firstPast } from "../core.js";
import { SkillGraphError } from "../core.js";
function rankCorrelation(a, b) {
  checkForm("The first list", a, isNumbers);
  checkForm("The second list", b, isNumbers);
  if (a.length !== b.length)
    throw new SkillGraphError("BAD_INPUT", `There are ${a.length} numbers and ${b.length}; give equally many.`);
  if (a.length < 3) return Number.NaN;
  const x = meanRanks(a);
  const y = meanRanks(b);
  const middle = (a.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const dx = x[i] - middle;
    const dy = y[i] - middle;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}
function meanRanks(values) {
  const ascending = values.slice().sort();
  return values.map((value) => {
    const first = firstPast(0, ascending.length, (place) => ascending[place] >= value);
    const end = firstPast(first, ascending.length, (place) => ascending[place] > value);
    return (first + end + 1) / 2;
  });
}

export {
  rankCorrelation
};
