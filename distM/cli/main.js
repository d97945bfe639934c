#!/usr/bin/env node
import {
  BYTE_ORDER_MARK,
  csvLine,
  excelLine
} from "../parts/chunk-KAD6BBAV.js";
import "../parts/chunk-YENPQ52R.js";
import {
  tableLines
} from "../parts/chunk-X54WEOCL.js";
import {
  Interrupted
} from "../parts/chunk-W3SR3PCB.js";
import {
  isSample,
  screenOf,
  takeLimits,
  terminalSafe,
  terminalSafeJson,
  unstyled,
  wrapped
} from "../parts/chunk-KO5RFHX6.js";
import {
  packageVersion
} from "../parts/chunk-N2MHIA7K.js";
import {
  csvOption,
  excelOption
} from "../parts/chunk-7F7QO62H.js";
import {
  finished
} from "../parts/chunk-CN7YLS6V.js";
import {
  UsageError
} from "../parts/chunk-7MGYQIBA.js";
import "../parts/chunk-LMLQOX2J.js";

// src/cli/main.ts
import { writeSync } from "node:fs";

// src/cli/program.ts
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";

// src/cli/other-names.ts
var otherNames = {
  similarOccupations: "similar",
  nearest: "similar",
  similarSkills: "similar --skills",
  explanation: "explain",
  skillGap: "gap",
  profileMatches: "match",
  understand: "search",
  find: "search",
  adjacentSkills: "adjacent",
  unlocks: "unlock",
  unlockPlan: "plan",
  pathways: "path",
  routes: "path",
  shortestPaths: "path",
  moves: "transitions",
  calibration: "calibrate",
  indicators: "outlook",
  fitQuestions: "questions",
  composition: "compose",
  occupationSummary: "compose",
  similarPairs: "pairs",
  counterparts: "crosswalk",
  jobFamilies: "families",
  coreSkills: "core",
  evaluation: "evaluate",
  releaseDiff: "diff",
  migrated: "migrate",
  version: "--version"
};
function byOwnName([first, ...rest]) {
  if (first === void 0) return [];
  const called = writtenPlain(first);
  const own = Object.entries(otherNames).find(([name]) => writtenPlain(name) === called)?.[1];
  return own === void 0 ? [first, ...rest] : [...own.split(" "), ...rest];
}
function writtenPlain(name) {
  return name.startsWith("-") ? name : name.toLowerCase().replace(/[-_]/g, "");
}

// src/cli/registry.ts
var look = "Look around:";
var careers = "Careers:";
var data = "Data:";
var programs = "For programs and shells:";
var commandEntries = [
  {
    name: "demo",
    summary: "see on a small sample what this is for",
    group: look,
    load: async () => (await import("../parts/demo-WQXN4THQ.js")).demoCommand
  },
  {
    name: "search",
    summary: "find an occupation or a skill by what people call it",
    group: look,
    load: async () => (await import("../parts/search-YKTZZBKL.js")).searchCommand
  },
  {
    name: "competences",
    summary: "an occupation's page: what it asks for, grouped",
    group: look,
    load: async () => (await import("../parts/competences-NTRJZXNY.js")).competencesCommand
  },
  {
    name: "similar",
    summary: "the occupations (or skills) most like one",
    group: look,
    load: async () => (await import("../parts/similar-6LZS74D7.js")).similarCommand
  },
  {
    name: "explain",
    summary: "why two occupations score as they do",
    group: look,
    load: async () => (await import("../parts/explain-WADVQ4J3.js")).explainCommand
  },
  {
    name: "outlook",
    summary: "exposure to AI, digital and green shares, and what else is known of the outlook",
    group: look,
    load: async () => (await import("../parts/outlook-TUSALKG2.js")).outlookCommand
  },
  {
    name: "traits",
    summary: "work styles, values and interests: what it asks more, and less, than others",
    group: look,
    load: async () => (await import("../parts/traits-DHCB4HVF.js")).traitsCommand
  },
  {
    name: "questions",
    summary: "three questions to ask somebody who considers an occupation",
    group: look,
    load: async () => (await import("../parts/questions-2EJOJBQ5.js")).questionsCommand
  },
  {
    name: "compose",
    summary: "what an occupation is made of, and what people in it do",
    group: look,
    load: async () => (await import("../parts/compose-C7DQONXC.js")).composeCommand
  },
  {
    name: "explore",
    summary: "a page to look around in: one HTML file that works offline",
    group: look,
    load: async () => (await import("../parts/explore-75XO6RA6.js")).exploreCommand
  },
  {
    name: "report",
    summary: "an occupation's page to mail or print, as HTML or Markdown",
    group: look,
    load: async () => (await import("../parts/report-VOQBBHO3.js")).reportCommand
  },
  {
    name: "gap",
    summary: "what is there, what is there in part, and what is missing for an occupation",
    group: careers,
    load: async () => (await import("../parts/gap-47JKLOWF.js")).gapCommand
  },
  {
    name: "match",
    summary: "which occupations fit a person",
    group: careers,
    load: async () => (await import("../parts/match-ZU42H6EU.js")).matchCommand
  },
  {
    name: "adjacent",
    summary: "skills to learn next",
    group: careers,
    load: async () => (await import("../parts/adjacent-ETR5YJIP.js")).adjacentCommand
  },
  {
    name: "unlock",
    summary: "which single skill opens which occupations",
    group: careers,
    load: async () => (await import("../parts/unlock-BQ6QDFDH.js")).unlockCommand
  },
  {
    name: "plan",
    summary: "the best few skills to learn together",
    group: careers,
    load: async () => (await import("../parts/plan-PGRQHGLZ.js")).planCommand
  },
  {
    name: "transitions",
    summary: "where one can go from here, and what is in the way",
    group: careers,
    load: async () => (await import("../parts/transitions-V2Y472IC.js")).transitionsCommand
  },
  {
    name: "feeders",
    summary: "who could move here",
    group: careers,
    load: async () => (await import("../parts/feeders-LV2LUV4U.js")).feedersCommand
  },
  {
    name: "path",
    summary: "the way to an occupation: straight, and over jobs on the way",
    group: careers,
    load: async () => (await import("../parts/path-MASNGBAO.js")).pathCommand
  },
  {
    name: "growth",
    summary: "typical next steps: upward, sideways, two steps ahead",
    group: careers,
    load: async () => (await import("../parts/growth-Y5ENUWT7.js")).growthCommand
  },
  {
    name: "crosswalk",
    summary: "the same occupation, and the like of it, in another classification",
    group: data,
    load: async () => (await import("../parts/crosswalk-OFCG4HWI.js")).crosswalkCommand
  },
  {
    name: "families",
    summary: "families of occupations by what they ask for, whatever the classification says",
    group: data,
    load: async () => (await import("../parts/families-346S7YNN.js")).familiesCommand
  },
  {
    name: "core",
    summary: "the skills that hold everything together",
    group: data,
    load: async () => (await import("../parts/core-UQNDD6I3.js")).coreCommand
  },
  {
    name: "check",
    summary: "read a data set and list everything odd in it",
    group: data,
    load: async () => (await import("../parts/check-KGKZO5QZ.js")).checkCommand
  },
  {
    name: "build",
    summary: "save a data set as one file that opens at once",
    group: data,
    load: async () => (await import("../parts/build-67Y52B4Y.js")).buildCommand
  },
  {
    name: "merge",
    summary: "join several data sets into one saved index",
    group: data,
    load: async () => (await import("../parts/merge-SRKLTJYA.js")).mergeCommand
  },
  {
    name: "info",
    summary: "what a data set or a saved index holds",
    group: data,
    load: async () => (await import("../parts/info-EI36VLVF.js")).infoCommand
  },
  {
    name: "evaluate",
    summary: "which way of comparing is best, on your own evidence",
    group: data,
    load: async () => (await import("../parts/evaluate-OCB6VNPU.js")).evaluateCommand
  },
  {
    name: "calibrate",
    summary: "what a score means on this data: thresholds, percentiles, chance",
    group: data,
    load: async () => (await import("../parts/calibrate-CK7Q7IMX.js")).calibrateCommand
  },
  {
    name: "diff",
    summary: "what changed between two releases, and what that does to answers",
    group: data,
    load: async () => (await import("../parts/diff-MFYLQL6Z.js")).diffCommand
  },
  {
    name: "migrate",
    summary: "move stored ids, profiles and tables along to a new release",
    group: data,
    load: async () => (await import("../parts/migrate-AY3J2XXY.js")).migrateCommand
  },
  {
    name: "pairs",
    summary: "the most similar occupations of every occupation, as CSV or NDJSON",
    group: data,
    load: async () => (await import("../parts/pairs-Y22YUIFA.js")).pairsCommand
  },
  {
    name: "merge-pairs",
    summary: "blocks of all pairs, merged into the best of every occupation",
    group: data,
    load: async () => (await import("../parts/merge-pairs-D5PCSF7H.js")).mergePairsCommand
  },
  {
    name: "export",
    summary: "the graph for Gephi, Cytoscape, networkx, spreadsheets",
    group: data,
    load: async () => (await import("../parts/export-5OZE6LYP.js")).exportCommand
  },
  {
    name: "sql",
    summary: "a question as SQL, for DuckDB or Spark",
    group: data,
    load: async () => (await import("../parts/sql-FAGLQNSZ.js")).sqlCommand
  },
  {
    name: "schema",
    summary: "the JSON Schema of what a command prints with --json",
    group: programs,
    load: async () => (await import("../parts/schema-HBLNM5KY.js")).schemaCommand
  },
  {
    name: "completion",
    summary: "let the shell complete commands and options",
    group: programs,
    load: async () => (await import("../parts/completion-5II5BN5B.js")).completionCommand
  }
];

// src/cli/program.ts
async function runProgram(typed, screen) {
  const line = byOwnName(withHelpAsOption(typed));
  let outcome = { exitCode: 0 };
  const program = styled(new Command("skillgraph"), screenOf(process.stdout)).description("Occupations and skills as a graph: what is similar, what is missing, where to go next, and why.").version(packageVersion(), "-V, --version", "print the version").helpOption("-h, --help", "show help").helpCommand(false).showSuggestionAfterError(true).configureOutput({ writeErr: (text) => void process.stderr.write(unstyled(text)) }).addHelpText("after", "\nskillgraph <command> --help shows its options and examples. New here? skillgraph demo").showHelpAfterError(
    [...isOption(line[0]) ? [optionsFollow] : [], "skillgraph --help lists all commands."].join("\n")
  ).exitOverride();
  for (const entry of commandEntries) {
    const command = program.command(entry.name).summary(entry.summary).description(entry.summary);
    command.helpGroup(entry.group).exitOverride();
    if (entry.name === line[0])
      await configured(styled(command, screenOf(process.stdout)), entry, async (run) => {
        outcome = await run(screen);
      });
  }
  if (line.length === 0) {
    program.outputHelp();
    return { exitCode: 0 };
  }
  try {
    await program.parseAsync(line, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { exitCode: error.exitCode === 0 ? 0 : 2 };
  }
  return outcome;
}
var optionsFollow = "Options follow the command: skillgraph similar chef --limit 3.";
function isOption(word) {
  return word?.startsWith("-") === true;
}
function withHelpAsOption(typed) {
  if (typed[0] !== "help") return typed;
  return typed[1] === void 0 ? ["--help"] : [typed[1], "--help"];
}
async function configured(command, entry, keep) {
  const module = await entry.load();
  command.description(module.description ? `${module.summary}

${module.description}` : module.summary);
  for (const spec of module.arguments ?? []) command.addArgument(argumentOf(spec));
  for (const spec of module.options ?? []) command.addOption(optionOf(spec));
  if (module.options?.includes(csvOption)) command.addOption(optionOf(excelOption));
  command.addHelpText("after", examplesText(module));
  command.showHelpAfterError(
    `For example: skillgraph ${module.examples[0][0]}
skillgraph ${entry.name} --help shows its options and more examples.`
  );
  command.action(async () => {
    const values = command.processedArgs.flat().filter((value) => typeof value === "string");
    await keep(async (screen) => {
      const call = callOf(values, command.opts(), screen);
      takeLimits(call);
      const result = await answered(module, call);
      return typeof result === "number" ? { exitCode: result } : { answer: result, call };
    });
  });
}
async function answered(module, call) {
  try {
    return await module.run(call);
  } catch (error) {
    if (error instanceof UsageError) error.example ??= module.examples[0][0];
    throw error;
  }
}
function argumentOf({ name, description, choices }) {
  const argument = new Argument(name, description);
  return choices === void 0 ? argument : argument.choices(choices);
}
function optionOf({ flags, description, default: fallback, choices, parse, hidden }) {
  const option = new Option(flags, description);
  if (fallback !== void 0) option.default(fallback);
  if (choices) option.choices(choices);
  if (hidden) option.hideHelp();
  if (parse)
    option.argParser((typed, before) => {
      try {
        return parse(typed, before);
      } catch (error) {
        throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error;
      }
    });
  return option;
}
function callOf(values, options, screen) {
  const value = (name) => options[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];
  return {
    arguments: values,
    text: (name) => typeof value(name) === "string" ? value(name) : void 0,
    number: (name) => typeof value(name) === "number" ? value(name) : void 0,
    flag: (name) => value(name) === true,
    list: (name) => Array.isArray(value(name)) ? value(name) : [],
    screen,
    commands: commandEntries
  };
}
function styled(command, { styles, width }) {
  return command.configureHelp({
    helpWidth: Math.min(width, 100),
    sortSubcommands: false,
    styleTitle: styles.bold,
    styleCommandText: styles.accent,
    styleSubcommandText: styles.accent,
    styleOptionText: styles.accent,
    styleArgumentText: styles.accent
  });
}
function examplesText({ examples }) {
  const lines = examples.map(([typed, does]) => `  $ skillgraph ${typed}
      ${does}`);
  return `
Examples:
${lines.join("\n")}`;
}

// src/cli/schemas/version.ts
var SCHEMA_VERSION = 2;

// src/cli/tell/attribution-lines.ts
import { attributionOf } from "../core.js";
import { sourceName } from "../core.js";
function attributionLines(index, { styles, width }, lent = false) {
  const { source } = index.meta;
  const words = attributionOf(lent || index.meta.tags.includes("borrowed") ? index.meta : { source }) ?? source.licence;
  const named = words?.includes(source.name) === true ? "" : `${sourceName(index)}.`;
  const sample = isSample(index) ? "Sample (own data: --data)." : "";
  return wrapped([sample, named, words].filter(Boolean).join(" "), width).map(styles.dim);
}

// src/cli/tell/failure.ts
import { SkillGraphError } from "../core.js";
function failureOf(error, screen) {
  if (error instanceof SkillGraphError) return knownFailure(error, screen);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    const told = failure(2, screen, "USAGE", message, []);
    const example = error.example === void 0 ? [] : [`For example: skillgraph ${error.example}`];
    return { ...told, lines: [...told.lines, ...example] };
  }
  return failure(1, screen, "UNEXPECTED", `Something unexpected happened: ${message}`, []);
}
function knownFailure({ code, message, candidates }, screen) {
  return failure(code === "BAD_OPTION" ? 2 : 1, screen, code, message, candidates);
}
function failure(exitCode, screen, code, message, candidates) {
  const told = candidates.every(({ label }) => message.includes(`"${label}"`));
  return {
    code: exitCode,
    lines: [
      ...wrapped(`${screen.styles.bad("error:")} ${unstyled(message)}`, screen.width, "  "),
      ...told ? [] : candidateLines(candidates, screen)
    ],
    json: { status: "error", code, message, candidates }
  };
}
function candidateLines(candidates, screen) {
  return tableLines(
    screen,
    [
      { title: "label", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
      { title: "code", cell: ({ code }) => code ?? "" },
      { title: "id", cell: ({ id, code }) => code === void 0 ? id : "", style: screen.styles.dim, flexible: true }
    ],
    candidates,
    { header: false }
  );
}

// src/cli/run-command-line.ts
async function runCommandLine(typed) {
  try {
    const outcome = await runProgram(typed, screenOf(process.stdout));
    finished();
    return "exitCode" in outcome ? outcome.exitCode : show(outcome.answer, outcome.call);
  } catch (error) {
    finished();
    if (error instanceof Interrupted) return INTERRUPTED;
    const { code, lines, json } = failureOf(error, screenOf(process.stderr));
    process.stderr.write(
      typed.includes("--json") ? `${terminalSafeJson(JSON.stringify(versioned(json)))}
` : `${terminalSafe(lines.join("\n"))}
`
    );
    return code;
  }
}
var INTERRUPTED = 130;
function versioned(json) {
  return { schemaVersion: SCHEMA_VERSION, ...json };
}
function show(answer, call) {
  const { json, csv, text, index, lent, insufficient, hint } = answer;
  if (call.flag("json") && (call.flag("csv") || call.flag("excel")))
    throw new UsageError(
      `--json and ${call.flag("csv") ? "--csv" : "--excel"} are two forms of one answer: choose one.`
    );
  if (call.flag("json")) process.stdout.write(`${terminalSafeJson(JSON.stringify(versioned(json), null, 2))}
`);
  else if (insufficient !== void 0) {
    const screen = screenOf(process.stderr);
    const reason = wrapped(`${screen.styles.warn("no answer:")} ${unstyled(insufficient)}`, screen.width, "  ");
    process.stderr.write(`${terminalSafe([...reason, ...hint?.(screen) ?? []].join("\n"))}
`);
  } else if ((call.flag("csv") || call.flag("excel")) && csv) writeCsv(csv(), call.flag("excel"));
  else {
    const lines = text(call.screen).join("\n").trimEnd();
    const source = index ? `

${attributionLines(index, call.screen, lent).join("\n")}` : "";
    process.stdout.write(`${terminalSafe(`${lines}${source}`)}
`);
  }
  return insufficient === void 0 ? 0 : 1;
}
var CHUNK = /* @__PURE__ */ (() => 1 << 16)();
function writeCsv({ header, rows }, forExcel) {
  const line = forExcel ? excelLine : csvLine;
  let text = `${line(header)}
`;
  if (forExcel) process.stdout.write(BYTE_ORDER_MARK);
  for (const row of rows) {
    text += `${line(row)}
`;
    if (text.length > CHUNK) {
      process.stdout.write(terminalSafe(text));
      text = "";
    }
  }
  process.stdout.write(terminalSafe(text));
}

// src/cli/main.ts
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code === "EPIPE") process.exit();
    const why = error.code === "ENOSPC" ? "there is no room left for the answer" : "the answer cannot be written";
    try {
      writeSync(2, `error: ${error.code ?? "An error"}: ${why}.
`);
    } catch {
    }
    process.exit(1);
  });
process.exitCode = await runCommandLine(process.argv.slice(2));
