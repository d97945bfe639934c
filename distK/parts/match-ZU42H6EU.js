import {
  likeliest,
  likeliestLines,
  notUnderstoodLines,
  profileOf,
  subjectOptions,
  tookLines,
  typedSkills
} from "./chunk-IKX6RIZI.js";
import {
  scoreColumns
} from "./chunk-M7FN44VR.js";
import {
  amongOf,
  amongOption
} from "./chunk-EGXEOQBM.js";
import "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import {
  listedNames
} from "./chunk-LW2T5KZD.js";
import {
  askedText
} from "./chunk-E2C2RU5O.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  choiceText,
  chosen
} from "./chunk-777AYDIE.js";
import {
  languageOf,
  openData,
  searchOf
} from "./chunk-6OU66TWY.js";
import {
  counted,
  percentText
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import "./chunk-YENPQ52R.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import "./chunk-W3SR3PCB.js";
import {
  askedLimits,
  terminalSafeJson,
  wrapped
} from "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  atLeastOne,
  csvOption,
  dataOptions,
  limitOption,
  minScoreOption
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import {
  decodedParts
} from "./chunk-XAXBVLKJ.js";
import {
  RECORD_LENGTH
} from "./chunk-IHSMZTY6.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/match.ts
import { JOB_SKILLS } from "../core.js";
import { profileMatches } from "../core.js";

// src/cli/ask/profile-text.ts
async function textProfile(index, path, language) {
  const text = await askedText(path, "text");
  const [search, { profileFromText }] = await Promise.all([
    searchOf(index),
    import("./profile-from-text-QVZHVVMT.js")
  ]);
  return decided(profileFromText(search, text, { language }));
}
async function decided(read) {
  const found = { skills: [...read.skills], occupations: [...read.occupations] };
  const unclear = [];
  for (const mention of read.unclear) {
    const { kind, text, at, family } = mention;
    const question = choiceText({ status: "choice", kind, typed: text, family, size: family.length });
    const one = await chosen(question, family);
    if (one === null || one === void 0) unclear.push(mention);
    else if (!found[kind].some(({ id }) => id === one.id)) found[kind].push({ ...one, text, at });
  }
  for (const mentions of Object.values(found)) mentions.sort((a, b) => a.at - b.at);
  return { ...found, unclear };
}
function textLines({ width }, { skills, occupations }) {
  const named = (list) => list.map(({ text, label }) => text.toLowerCase() === label.toLowerCase() ? label : `${label} ("${text}")`).join(" · ");
  return [
    ...occupations.length === 0 ? [] : wrapped(`jobs read: ${named(occupations)}`, width, "  "),
    ...skills.length === 0 ? [] : wrapped(`skills read: ${named(skills)}`, width, "  ")
  ];
}

// src/cli/streams/match-stream.ts
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { matchConcept } from "../core.js";
import { beyond, SkillGraphError } from "../core.js";
import { conceptRef_2 as conceptRef } from "../core.js";
import { profileRanking, requirementsMet } from "../core.js";
async function streamMatches(index, { brief = false, ...options }, bytes = process.stdin, output = process.stdout) {
  const resultsOf = brief ? briefly : fully;
  const skillId = skillFinder(index);
  let line = 0;
  let text = "";
  const flush = async () => {
    if (text !== "" && !output.write(text)) await new Promise((resolve) => output.once("drain", resolve));
    text = "";
  };
  const input = Readable.from(inLines(decodedParts(bytes)));
  for await (const typed of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (typed.trim() === "") continue;
    text += `${terminalSafeJson(JSON.stringify({ line, ...matchOf(index, typed, { options, skillId, resultsOf }) }))}
`;
    if (text.length > CHUNK) await flush();
  }
  await flush();
}
var CHUNK = /* @__PURE__ */ (() => 1 << 14)();
async function* inLines(parts) {
  const { recordLength = RECORD_LENGTH } = askedLimits().reading;
  let length = 0;
  for await (const part of parts) {
    const end = Math.max(part.lastIndexOf("\n"), part.lastIndexOf("\r"));
    length = end < 0 ? length + part.length : part.length - end - 1;
    if (length > recordLength)
      throw beyond("recordLength", `A line on stdin has over ${recordLength} letters`, recordLength);
    yield part;
  }
}
function matchOf(index, typed, { options, skillId, resultsOf }) {
  let id;
  try {
    const profile = profileOfLine(index, typed);
    id = profile.id;
    const notUnderstood = [];
    const skills = profile.skills.flatMap((entry) => {
      if (typeof entry !== "string" && !("skill" in entry)) return [entry];
      const name = typeof entry === "string" ? entry : entry.skill;
      const known = skillId(name);
      if (known === null) notUnderstood.push(name);
      return known === null ? [] : [typeof entry === "string" ? known : { ...entry, skill: known }];
    });
    const answer = profileRanking(index, skills, options);
    return {
      ...id === void 0 ? {} : { id },
      status: answer.status,
      ...answer.status === "insufficient" ? { reason: answer.reason } : {},
      results: answer.status === "insufficient" ? [] : resultsOf(index, answer, options.language),
      ...notUnderstood.length === 0 ? {} : { notUnderstood }
    };
  } catch (error) {
    if (!(error instanceof SkillGraphError)) throw error;
    return { ...id === void 0 ? {} : { id }, status: "error", reason: error.message, results: [] };
  }
}
var briefly = (index, { ranking }) => Array.from(ranking.rows, (row, i) => ({ id: index.occupations.ids.at(row), score: ranking.scores[i] }));
var fully = (index, { subject, ranking }, language) => Array.from(ranking.rows, (row, i) => {
  const { id, label, code } = conceptRef(index, "occupations", row, language);
  const { needed, had } = requirementsMet(index, subject, row);
  const score = ranking.scores[i];
  return code === void 0 ? { id, label, score, needed, had } : { id, label, score, code, needed, had };
});
function profileOfLine(index, typed) {
  const text = typed.trim();
  if (!/^[[{]/.test(text)) return { skills: listedNames(index, ["skills"], [text]) };
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new SkillGraphError("BAD_INPUT", `The line is not JSON: ${cause.message}.`, { cause });
  }
  const { id, skills } = Array.isArray(parsed) ? { id: void 0, skills: parsed } : parsed;
  if (!Array.isArray(skills) || !skills.every(isSkill))
    throw new SkillGraphError("BAD_INPUT", 'The line holds no list of skills: ["manage staff", …] or {"skills": […]}.');
  return { ...id === void 0 ? {} : { id }, skills };
}
function isSkill(entry) {
  return typeof entry === "string" || typeof entry?.skill === "string";
}
var REMEMBERED = 1e5;
function skillFinder(index) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const remembered = known.get(name);
    if (remembered !== void 0) return remembered;
    if (known.size >= REMEMBERED) known.clear();
    let id = null;
    try {
      const match = matchConcept(index, "skills", name);
      if (match !== null) id = index.skills.ids.at(match.row);
    } catch (error) {
      if (!(error instanceof SkillGraphError)) throw error;
    }
    known.set(name, id);
    return id;
  };
}

// src/cli/commands/match.ts
var matchCommand = /* @__PURE__ */ (() => ({
  name: "match",
  summary: "which occupations fit a person",
  description: "Weighs what each skill says for an occupation: rare skills say more, sprawling occupations do not win by containing everything, nor tiny ones by asking for little.",
  arguments: [{ name: "[skills...]", description: "what the person can do; the same as --have" }],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    minScoreOption,
    ...subjectOptions,
    amongOption,
    {
      flags: "--text <file>",
      description: "read skills and jobs out of a text, such as a curriculum vitae (plain text; - for stdin)"
    },
    {
      flags: "--min-skills <count>",
      description: "how many skills that some occupation asks for it takes to answer",
      default: 3,
      parse: atLeastOne
    },
    {
      flags: "--stdin",
      description: "many people: a profile per line of stdin (JSON, or skills separated by commas), a JSON line for each"
    },
    { flags: "--brief", description: "with --stdin: ids and scores alone" }
  ],
  examples: [
    ["match manage staff, manage budgets, plan menus", "three skills"],
    ["match --text cv.txt", "what a text says"],
    ['match --profile me.txt "recruit employees"', "from a file with one skill per line, and one more"],
    ['match --have "manage staff, manage budgets, plan menus" --json', "with what every skill adds"],
    ["match --stdin --limit 5 < profiles.ndjson > matches.ndjson", "a stream of any length"],
    ["match --stdin --brief < profiles.ndjson > scores.ndjson", "ids and scores alone, for programs"]
  ],
  run: async (call) => {
    if (call.flag("brief") && !call.flag("stdin")) throw new UsageError("--brief is for many people, with --stdin.");
    const index = await openData(call);
    if (call.flag("stdin")) {
      await streamMatches(index, { ...matchOptions(index, call), brief: call.flag("brief") });
      return 0;
    }
    const path = call.text("text");
    const read = path === void 0 ? null : await textProfile(index, path, call.text("lang"));
    const typed = await typedSkills(index, call.arguments, call.text("lang"));
    const stated = await profileOf(index, call, typed);
    if (stated === null && read === null)
      throw new UsageError("Say what the person can do: skillgraph match manage staff, plan menus, …");
    const profile = {
      ...read,
      skills: [...stated ?? [], ...read?.skills ?? []],
      nearNames: askedLimits().nearNames
    };
    const strict = profileMatches(index, profile, matchOptions(index, call));
    const guess = strict.status === "insufficient" ? likeliest(profile.skills) : null;
    const guessed = guess === null ? strict : profileMatches(index, { ...profile, skills: guess.skills }, matchOptions(index, call));
    const [answer, taken] = guessed.status === "ok" ? [guessed, guess?.taken ?? []] : [strict, []];
    const result = {
      ...answer,
      ...read === null ? {} : { text: read },
      ...taken.length === 0 ? {} : { guessed: taken }
    };
    if (result.status === "insufficient")
      return {
        json: result,
        text: () => [],
        hint: (screen) => [
          ...read === null ? [] : textLines(screen, read),
          ...notUnderstoodLines(screen, result.subject)
        ],
        insufficient: result.reason
      };
    return {
      json: result,
      csv: () => ({
        header: ["rank", "id", "code", "label", "score", "needed", "had", "raisedMostBy"],
        rows: result.results.map((r, i) => [
          i + 1,
          r.id,
          r.code,
          r.label,
          r.score,
          r.needed,
          r.had,
          r.raisedMostBy?.label
        ])
      }),
      text: (screen) => [
        ...heading(screen, `What fits ${whoText(result)}`),
        ...read === null ? tookLines(screen, result.subject) : textLines(screen, read),
        ...wrapped("Score: what these skills say for the occupation, of the most they could say.", screen.width).map(
          screen.styles.dim
        ),
        ...jobLines(screen, result.subject),
        "",
        ...matchLines(screen, result.results),
        ...taken.length === 0 ? [] : likeliestLines(screen, taken),
        ...notUnderstoodLines(screen, result.subject)
      ],
      index
    };
  }
}))();
function whoText({ subject, counting }) {
  const { occupations = [], skills = [] } = subject.kind === "profile" ? subject : {};
  if (occupations.length === 0) return counted(counting, "skill");
  return [counted(occupations.length, "job"), ...skills.length === 0 ? [] : [counted(skills.length, "skill")]].join(
    " and "
  );
}
function jobLines({ styles, width }, subject) {
  if (subject.kind !== "profile" || subject.occupations === void 0) return [];
  const words = `A job counts as the skills it needs, all of them as much as ${JOB_SKILLS} skills of one's own; "has" counts them, too.`;
  return wrapped(words, width).map(styles.dim);
}
function matchOptions(index, call) {
  const minScore = call.number("min-score");
  const minSkills = call.number("min-skills");
  return {
    limit: call.number("limit") ?? 10,
    ...minScore === void 0 ? {} : { minScore },
    ...minSkills === void 0 ? {} : { minSkills },
    ...amongOf(index, call),
    ...languageOf(call)
  };
}
function matchLines(screen, results) {
  return tableLines(
    screen,
    [
      ...scoreColumns(screen, results),
      { title: "occupation", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
      { title: "code", cell: ({ code }) => code ?? "" },
      { title: "has", cell: ({ had, needed }) => `${had} of ${needed}`, align: "right" },
      {
        title: "carried by",
        cell: ({ matched, score }) => carriers(matched).slice(0, 2).map(({ label, contribution }) => `${label} ${percentText(contribution / score)}`).join(" · "),
        style: screen.styles.dim,
        flexible: true,
        minor: true
      },
      {
        title: "would help most",
        cell: ({ raisedMostBy }) => raisedMostBy?.label ?? "",
        style: screen.styles.good,
        flexible: true
      }
    ],
    results
  );
}
function carriers(matched) {
  const sums = /* @__PURE__ */ new Map();
  for (const { label, contribution, through, from } of matched) {
    const name = from !== void 0 ? `having been ${from.label}` : through === void 0 ? label : `${label} through ${through.label}`;
    sums.set(name, (sums.get(name) ?? 0) + contribution);
  }
  return Array.from(sums, ([label, contribution]) => ({ label, contribution })).sort(
    (a, b) => b.contribution - a.contribution
  );
}
export {
  matchCommand
};
