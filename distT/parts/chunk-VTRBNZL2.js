import {
  listed
} from "./chunk-PHDNDULC.js";

// src/search/spoken-rules.ts
import { SkillGraphError, shown } from "../core.js";
var smallWords = /* @__PURE__ */ (() => ({
  de: {
    stopWords: /* @__PURE__ */ listed(
      "als am an auf aus bei das dem den der des die ein eine einem einen einer eines fur im in ins ist mit nach oder sich und vom von vor zu zum zur"
    ),
    fillers: /* @__PURE__ */ listed(
      "abgeschlossene ausbildung beruf erfahrung erfahren fahigkeit fahigkeiten gute guter kenntnis kenntnisse kompetenz kompetenzen sehr sicherer umgang wissen"
    ),
    joints: /* @__PURE__ */ listed("an auf bei fur im in mit von zu"),
    places: /* @__PURE__ */ listed("an bei fur in mit"),
    pairs: /* @__PURE__ */ listed("oder und")
  },
  fr: {
    stopWords: /* @__PURE__ */ listed(
      "a au aux avec ce ces d dans de des du en est et l la le les leur ou par pour qu que qui sa se ses son sur un une"
    ),
    fillers: /* @__PURE__ */ listed(
      "aptitude aptitudes bon bonne bonnes capacite capacites competence competences connaissance connaissances experience maitrise metier notions tres"
    ),
    joints: /* @__PURE__ */ listed("a au aux d dans de des du en pour"),
    places: /* @__PURE__ */ listed("a chez dans pour"),
    pairs: /* @__PURE__ */ listed("et ou")
  },
  es: {
    stopWords: /* @__PURE__ */ listed(
      "a al con de del e el en es la las lo los o para por que se sin sobre su sus un una unas unos y"
    ),
    fillers: /* @__PURE__ */ listed(
      "buen buena buenas buenos capacidad capacidades competencia competencias conocimiento conocimientos destreza dominio experiencia habilidad habilidades muy nociones oficio"
    ),
    joints: /* @__PURE__ */ listed("a al de del en para"),
    places: /* @__PURE__ */ listed("con en para"),
    pairs: /* @__PURE__ */ listed("e o u y")
  }
}))();
function spokenRules(language, stem, name = "snowball") {
  if (typeof language !== "string" || !Object.hasOwn(smallWords, language))
    throw new SkillGraphError(
      "BAD_INPUT",
      `No language is ${shown(language)} here; give one of ${Object.keys(smallWords).join(", ")}.`
    );
  if (typeof stem !== "function" || typeof name !== "string")
    throw new SkillGraphError(
      "BAD_INPUT",
      `A stemmer is a function with a name, not ${shown(stem)} called ${shown(name)}.`
    );
  const spelt = language === "de" ? (word) => word.replace(umlauts, "$1") : (word) => word;
  return { name: `${language}-${name}-1`, stem: (word) => stem(spelt(word)), ...smallWords[language] };
}
var umlauts = /* @__PURE__ */ (() => /([ao]|(?<![aeq])u)e/g)();

export {
  spokenRules
};
