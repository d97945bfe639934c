// src/query/lens/composite.ts
import { checkForm, isBetween, isFlag, isNumber, isText, later, listOf, perhaps, recordOf } from "../core.js";
import { checkOptions } from "../core.js";
import { SkillGraphError } from "../core.js";
var forms = /* @__PURE__ */ (() => ({
  name: isText,
  parts: /* @__PURE__ */ later(
    () => listOf(recordOf({ indicator: isText, weight: isBetween(0), reverse: perhaps(isFlag) }))
  )
}))();
var isComposite = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => recordOf(forms)))();
var areResults = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => listOf(recordOf({ id: isText, label: isText, percentile: perhaps(isNumber) }))
))();
function composite(options, results) {
  checkForm("The composite", options, isComposite, "BAD_OPTION");
  checkForm("The results", results, areResults);
  const { name, parts } = checkOptions(options, forms);
  if (parts.length < 2) throw new SkillGraphError("BAD_OPTION", `The composite "${name}" needs at least two parts.`);
  const counted = [];
  for (const { indicator, weight, reverse = false } of parts) {
    const found = results.find(({ id }) => id === indicator);
    if (found === void 0)
      throw new SkillGraphError(
        "BAD_OPTION",
        `The composite "${name}" names "${indicator}". There are: ${results.map(({ id }) => id).join(", ")}.`
      );
    if (found.percentile === void 0) return null;
    const percentile = reverse ? 100 - found.percentile : found.percentile;
    counted.push({ id: indicator, label: found.label, weight, percentile });
  }
  const meanOf = (some) => some.reduce((sum, { weight, percentile }) => sum + weight * percentile, 0) / some.reduce((sum, { weight }) => sum + weight, 0);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const shown = counted.map((part) => ({
    ...part,
    contribution: part.weight * part.percentile / total,
    without: meanOf(counted.filter((other) => other !== part))
  }));
  const without = shown.map((part) => part.without);
  return { name, value: meanOf(counted), range: [Math.min(...without), Math.max(...without)], parts: shown };
}

export {
  composite
};
