import {
  listedNames
} from "./chunk-LW2T5KZD.js";
import {
  askedText
} from "./chunk-E2C2RU5O.js";
import {
  choiceText,
  chosen,
  isSomebodyThere,
  named,
  twoNames
} from "./chunk-777AYDIE.js";
import {
  triedName
} from "./chunk-6OU66TWY.js";
import {
  counted
} from "./chunk-LFKZB7GM.js";
import {
  askedLimits,
  unstyled,
  wrapped
} from "./chunk-KO5RFHX6.js";
import {
  repeated
} from "./chunk-7F7QO62H.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";

// src/cli/ask/subject.ts
import { SkillGraphError, shown } from "../core.js";
var subjectOptions = [
  {
    flags: "--have <skills>",
    description: "start from a person: skills, separated by commas (by | where a name has commas); may be repeated",
    parse: repeated
  },
  { flags: "--profile <file>", description: "the same from a file: one skill per line, or JSON; - for stdin" }
];
var subjectArgument = {
  name: "[occupation...]",
  description: "an occupation by any of its names, id or code; left out with --have or --profile"
};
var fromToArgument = {
  name: "<from-to...>",
  description: "two occupations by any of their names, id or code; with --have or --profile the second alone"
};
async function askedSubject(index, call) {
  const skills = await profileOf(index, call);
  if (skills !== null) {
    if (call.arguments.length > 0)
      throw new UsageError(
        `With --have or --profile give no occupation; "${call.arguments.join(" ")}" is one too many.`
      );
    return person(skills);
  }
  if (call.arguments.length === 0) throw new UsageError("Give an occupation, or a person's skills with --have.");
  return subjectNamed(index, call.arguments.join(" "), call.text("lang"));
}
async function askedPair(index, call) {
  const language = call.text("lang");
  const skills = await profileOf(index, call);
  if (skills !== null) {
    if (call.arguments.length === 0) throw new UsageError("With --have or --profile give one occupation.");
    return { from: person(skills), to: await named(index, "occupations", call.arguments.join(" "), language) };
  }
  if (call.arguments.length < 2)
    throw new UsageError(`Give two occupations, or a person's skills with --have; ${call.arguments.length} given.`);
  const [from, to] = await twoNames(index, call.arguments, language);
  return { from: await subjectNamed(index, from, language), to: await named(index, "occupations", to, language) };
}
function person(skills) {
  return {
    input: { skills, nearNames: askedLimits().nearNames },
    label: `your ${counted(skills.length, "skill")}`,
    skills: skills.length
  };
}
async function subjectNamed(index, typed, language) {
  const { input, label, code, note } = await named(index, "occupations", typed, language);
  return { input, label, ...code === void 0 ? {} : { code }, ...note === void 0 ? {} : { note } };
}
async function profileOf(index, call, more = []) {
  const have = [...listedNames(index, ["skills"], call.list("have")), ...more];
  const file = call.text("profile");
  if (file === void 0 && have.length === 0) return null;
  const stated = [...have, ...file === void 0 ? [] : await skillsOfFile(file)];
  const read = [];
  for (const skill of stated) read.push(await understoodSkill(index, skill, call.text("lang")));
  return read;
}
async function understoodSkill(index, stated, language) {
  if (typeof stated === "string") return decided(await triedName(index, "skills", stated, language));
  if (!("skill" in stated) || typeof stated.skill !== "string") return stated;
  const understood = await decided(await triedName(index, "skills", stated.skill, language));
  return understood.status === "certain" ? { ...stated, skill: understood.id } : understood;
}
async function decided(understood) {
  if (understood.status !== "choice") return understood;
  const one = await chosen(choiceText(understood), understood.family);
  return one === null || one === void 0 ? understood : certainly(understood.typed, one);
}
function certainly(typed, one) {
  return { ...one, status: "certain", kind: "skills", typed, matched: one.label, matchedBy: "label", how: "same" };
}
function likeliest(skills) {
  const taken = [];
  const read = skills.map((skill) => {
    if (typeof skill === "string" || !("status" in skill) || skill.status !== "choice") return skill;
    const [first, ...others] = skill.family.map(({ id, label }) => ({ id, label }));
    if (first === void 0) return skill;
    taken.push({ typed: skill.typed, ...first, others });
    return certainly(skill.typed, first);
  });
  return taken.length === 0 || isSomebodyThere() ? null : { skills: read, taken };
}
function likeliestLines({ styles, width }, taken) {
  const said = taken.map(({ typed, label: likely, others }) => {
    const more = others.slice(0, MEANT_SHOWN - 1).map(({ label }) => `"${label}"`);
    const instead = more.length === 0 ? "" : `, and may be ${more.join(", ")}`;
    return wrapped(
      `${styles.warn("a guess:")} ${unstyled(shown(typed))} counts as "${likely}"${instead}.`,
      width,
      "  "
    );
  });
  return ["", ...said.flat(), ...wrapped("Name the one you mean for a better answer.", width)];
}
async function typedSkills(index, typed, language) {
  if (typed.length === 0) return [];
  const whole = typed.join(" ");
  if (typed.some((word) => /[,;|]/.test(word))) {
    const read2 = await triedName(index, "skills", whole, language);
    if (read2.status === "certain" && read2.how === "same") return [whole];
    return listedNames(index, ["skills"], whole.includes("|") ? [whole] : whole.split(";"));
  }
  if (typed.length === 1 || typed.some((word) => word.includes(" "))) return [...typed];
  const read = await triedName(index, "skills", whole, language);
  return read.status === "certain" ? [whole] : [...typed];
}
async function skillsOfFile(path) {
  const text = await askedText(path, "profile");
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed)) return (await import("./read-text-QWBPMO3S.js")).namesInLines(trimmed);
  try {
    const parsed = JSON.parse(trimmed);
    const skills = "skills" in parsed ? parsed.skills : parsed;
    if (Array.isArray(skills)) return skills;
  } catch (cause) {
    throw new SkillGraphError("BAD_INPUT", `The profile "${path}" is not JSON: ${cause.message}.`, {
      cause
    });
  }
  throw new SkillGraphError("BAD_INPUT", `The profile "${path}" holds no list of skills. Write ["manage staff", …].`);
}
function notUnderstoodLines({ styles, width }, subject) {
  if (subject.kind === "occupation" || subject.notUnderstood.length === 0) return [];
  return [
    "",
    ...subject.notUnderstood.flatMap(({ name, reason, near }) => {
      const meant = near.slice(0, MEANT_SHOWN).map(({ label }) => `"${label}"`);
      const more = near.length > meant.length ? `, or ${near.length - meant.length} more` : "";
      const hint = meant.length === 0 ? "" : ` ${meant.join(", ")}${more}`;
      if (reason === "ambiguous")
        return wrapped(
          `${styles.warn("not counted:")} ${unstyled(shown(name))} may be${hint}; add one by its name.`,
          width,
          "  "
        );
      const nearest = hint === "" ? "" : ` Did you mean${hint}?`;
      return wrapped(
        `${styles.warn("not counted:")} ${unstyled(shown(name))} is no skill here.${nearest}`,
        width,
        "  "
      );
    })
  ];
}
var MEANT_SHOWN = 4;
function tookLines({ styles, width }, subject) {
  if (subject.kind === "occupation") return [];
  const taken = subject.skills.flatMap(
    ({ label, took }) => took === void 0 ? [] : [`"${took.typed}" for "${label}"`]
  );
  return taken.length === 0 ? [] : wrapped(`took ${taken.join(", ")}`, width, "  ").map(styles.dim);
}

export {
  subjectOptions,
  subjectArgument,
  fromToArgument,
  askedSubject,
  askedPair,
  profileOf,
  likeliest,
  likeliestLines,
  typedSkills,
  notUnderstoodLines,
  tookLines
};
