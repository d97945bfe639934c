// src/similarity/text-blend.ts
import { badOption } from "../core.js";
import { derived } from "../core.js";
import { blend } from "../core.js";
import { defaultMethod } from "../core.js";
import { featureCosine } from "../core.js";
import { textFeatures } from "../core.js";
import { checkedOptions } from "../core.js";
function textBlend(options = {}) {
  const { words = 0.2, letters = 0.1 } = checkedOptions(options, { words: "weight", letters: "weight" });
  if (words + letters >= 1)
    throw badOption("words and letters", words + letters, "numbers that leave the default method some of 1");
  const made = derived((index) => {
    const texts = [
      { method: ownWords, weight: words },
      { method: titleLetters, weight: letters }
    ].filter(({ weight }) => weight > 0);
    return blend([{ method: defaultMethod(index), weight: 1 - words - letters }, ...texts], { absent: "left out" });
  });
  return {
    name: "text",
    symmetric: true,
    parameters: { words, letters },
    scorer: (index) => made(index).scorer(index)
  };
}
var ownWords = /* @__PURE__ */ (() => /* @__PURE__ */ featureCosine(
  [/* @__PURE__ */ textFeatures({ of: "occupations", descriptions: true, sequence: 2 })],
  { name: "words" }
))();
var titleLetters = /* @__PURE__ */ (() => /* @__PURE__ */ featureCosine(
  [/* @__PURE__ */ textFeatures({ of: "occupations", altLabels: false, letters: [3, 5] })],
  { name: "letters" }
))();

export {
  textBlend
};
