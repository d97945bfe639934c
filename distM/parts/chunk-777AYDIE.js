import {
  triedName,
  understoodName
} from "./chunk-6OU66TWY.js";
import {
  countText
} from "./chunk-LFKZB7GM.js";
import {
  Interrupted
} from "./chunk-W3SR3PCB.js";
import {
  isSample
} from "./chunk-KO5RFHX6.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";

// src/cli/ask/named.ts
import { sourceName } from "../core.js";
import { SkillGraphError, shown as shown2 } from "../core.js";

// src/cli/ask/choice-text.ts
import { shown } from "../core.js";
function choiceText({ typed, kind, what, family, size }) {
  const one = kind === "occupations" ? "occupation" : "skill";
  const meant = family.length === 1 ? `comes near one ${one} alone` : `can mean several ${kind}`;
  const said = `${shown(typed)} ${what === void 0 ? meant : `is ${what}`}`;
  return size > family.length ? `${said}: here are ${family.length} of ${countText(size)}.` : `${said}.`;
}
function narrowingText({ kind, what, family, size }) {
  const name = `ame ${family.length === 1 ? "it" : "one"} by its label, code or id`;
  const [first] = family;
  if (size <= family.length || what !== void 0 || first === void 0) return `N${name}`;
  const search = `skillgraph search${kind === "skills" ? " --skills" : ""}`;
  return `Say more, as in ${shown(first.label)} (${search} lists others), or n${name}`;
}

// src/cli/ask/choose.ts
import { createInterface } from "node:readline";
async function chosen(question, family, { input, output } = { input: process.stdin, output: process.stderr }) {
  if (!isSomebodyThere({ input, output }) || family.length === 0) return void 0;
  output.write(`${question}
`);
  for (const [at, { label, code }] of family.entries())
    output.write(`  ${at + 1}  ${label}${code === void 0 ? "" : `  ${code}`}
`);
  const dialogue = createInterface({ input, output });
  try {
    for (; ; ) {
      const typed = await lineTyped(dialogue, `Which one? 1–${family.length}, or nothing: `, output);
      if (typed === "") return null;
      const one = family[Number(typed) - 1];
      if (one !== void 0) return one;
      output.write(`"${typed}" is none of the numbers 1 to ${family.length}.
`);
    }
  } finally {
    dialogue.close();
  }
}
function isSomebodyThere({ input, output } = { input: process.stdin, output: process.stderr }) {
  return input.isTTY === true && output.isTTY === true;
}
function lineTyped(dialogue, prompt, output) {
  return new Promise((resolve, reject) => {
    const settle = (end) => {
      dialogue.removeAllListeners("close");
      dialogue.removeAllListeners("SIGINT");
      end();
    };
    const broken = (end) => settle(() => {
      output.write("\n");
      end();
    });
    dialogue.once("close", () => broken(() => resolve("")));
    dialogue.once("SIGINT", () => broken(() => reject(new Interrupted())));
    dialogue.question(prompt, (line) => settle(() => resolve(line.trim())));
  });
}

// src/cli/ask/named.ts
async function named(index, kind, typed, language) {
  const understood = await understoodName(index, kind, typed, language);
  if (understood.status === "certain") return namedAs(understood);
  if (understood.status === "choice") {
    const one = await chosen(choiceText(understood), understood.family);
    if (one === null) throw new SkillGraphError("AMBIGUOUS", `Nothing was chosen. ${narrowingText(understood)}.`);
    if (one !== void 0)
      return namedAs({ ...one, status: "certain", kind, typed, matched: one.id, matchedBy: "id", how: "same" });
  }
  throw notCertain(index, understood);
}
async function namedByArguments(index, kind, call) {
  return named(index, kind, call.arguments.join(" "), call.text("lang"));
}
async function twoNames(index, typed, language) {
  if (typed.length === 2) return [typed[0], typed[1]];
  const mark = typed.findIndex((word) => /^(to|->|→)$/.test(word));
  if (mark > 0 && mark + 1 < typed.length) return [typed.slice(0, mark).join(" "), typed.slice(mark + 1).join(" ")];
  const ways = [];
  for (let cut = 1; cut < typed.length; cut++) {
    const way = [typed.slice(0, cut).join(" "), typed.slice(cut).join(" ")];
    const read = [];
    for (const name of way) read.push(await triedName(index, "occupations", name, language));
    if (read.every(({ status }) => status === "certain")) ways.push(way);
  }
  if (ways.length === 1) return ways[0];
  throw new UsageError(
    `It is not clear where the second name begins in "${typed.join(" ")}". Put names of several words in quotation marks, or "to" between them.`
  );
}
async function bothNamed(index, call) {
  const language = call.text("lang");
  if (call.arguments.length < 2) throw new UsageError(`Give two occupations; ${call.arguments.length} given.`);
  const [from, to] = await twoNames(index, call.arguments, language);
  return [await named(index, "occupations", from, language), await named(index, "occupations", to, language)];
}
async function oneOrTwoNamed(index, call) {
  const whole = await triedName(index, "occupations", call.arguments.join(" "), call.text("lang"));
  const isOne = call.arguments.length === 1 || whole.status === "certain" && whole.how === "same";
  return isOne ? [await namedByArguments(index, "occupations", call)] : bothNamed(index, call);
}
function bothNotes(from, to) {
  return [from.note, to.note].filter(Boolean).join("; ") || void 0;
}
function namedAs(input) {
  const { id, label, code } = input;
  const note = tookNote(input);
  return { id, label, input, ...code === void 0 ? {} : { code }, ...note === void 0 ? {} : { note } };
}
function tookNote({ typed, label, matched, matchedBy, how }) {
  if (matchedBy === "id" || matchedBy === "code") return void 0;
  if (matchedBy === "label" && how === "same") return void 0;
  const why = how === "correction" ? matched === label ? "spelling corrected" : `spelling corrected: "${matched}" is another name of it` : matchedBy === "altLabel" ? "another name" : matchedBy === "hiddenLabel" || matchedBy === "alias" ? "an everyday name" : how === "part" ? "nothing else comes near" : "its label in other words";
  return `took "${typed}" for "${label}" (${why})`;
}
function notCertain(index, understood) {
  const { kind, typed, what } = understood;
  const one = kind === "occupations" ? "occupation" : "skill";
  if (understood.status === "choice") {
    const candidates2 = understood.family.map(candidateOf);
    return new SkillGraphError("AMBIGUOUS", `${choiceText(understood)} ${narrowingText(understood)}:`, {
      candidates: candidates2
    });
  }
  const candidates = understood.near.map(candidateOf);
  const where = isSample(index) ? `the sample of ${index.meta.counts[kind]} ${kind} of ${sourceName(index)}` : sourceName(index);
  const said = what === void 0 ? "" : ` It is ${what}.`;
  const { missing } = understood;
  const lacking = missing.length > 0 && typed.trim().includes(" ") ? ` No name there has ${missing.slice(0, 5).map(shown2).join(" or ")}.` : "";
  const whole = isSample(index) ? " Name a whole classification with --data." : "";
  const hint = candidates.length > 0 ? `${whole} Did you mean:` : whole;
  return new SkillGraphError(
    kind === "occupations" ? "UNKNOWN_OCCUPATION" : "UNKNOWN_SKILL",
    `No ${one} ${shown2(typed)} in ${where}.${said}${lacking}${spokenThere(index, understood)}${hint}`,
    { candidates }
  );
}
function spokenThere({ meta }, { typed, missing, near }) {
  const { language, languages } = meta;
  if (language === "und") return "";
  const onlyEnglish = languages.every((one) => one.split("-")[0] === "en");
  const foreign = /[^ -~\s]/.test(typed) || littleWords.test(typed);
  const alone = missing.length > 0 && near.length === 0;
  if (onlyEnglish) return foreign || alone ? " Names there are in English alone." : "";
  return foreign || !languages.includes("en") ? ` Names there are in: ${languages.join(", ")}.` : "";
}
var littleWords = /* @__PURE__ */ (() => /(?:^|\s)(?:d'|l'|(?:da|de|del|della|der|des|di|du|el|et|la|las|le|les|los|oder|para|und|van|von|zu)(?=\s))/i)();
function candidateOf({ id, label, code }) {
  return { id, label, ...code === void 0 ? {} : { code } };
}

export {
  choiceText,
  chosen,
  isSomebodyThere,
  named,
  namedByArguments,
  twoNames,
  bothNamed,
  oneOrTwoNamed,
  bothNotes
};
