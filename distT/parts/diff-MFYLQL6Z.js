import {
  vintageTable
} from "./chunk-BQEH63E2.js";
import {
  skillParagraph
} from "./chunk-5YG44G33.js";
import {
  heading,
  sectionLine
} from "./chunk-VUEIPFPS.js";
import {
  openPaths
} from "./chunk-6OU66TWY.js";
import {
  countText,
  counted,
  scoreText
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  answerChanges
} from "./chunk-VMLZ7Y23.js";
import "./chunk-CSP5VXGU.js";
import {
  releaseDiff
} from "./chunk-NXO7GNDR.js";
import "./chunk-TDKA2FOL.js";
import "./chunk-YENPQ52R.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  csvOption,
  limitOption,
  limitsOption
} from "./chunk-7F7QO62H.js";
import {
  working
} from "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-XAK5PKI7.js";
import "./chunk-X24V72K6.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
import "./chunk-RQ5FNHMR.js";

// src/cli/tell/diff-lines.ts
function diffLines(screen, diff, limit) {
  return [
    ...heading(screen, `${diff.before.name} → ${diff.after.name}`),
    "",
    ...conceptLines(screen, "Occupations", diff.occupations, limit),
    ...conceptLines(screen, "Skills", diff.skills, limit),
    ...conceptLines(screen, "Groups", diff.groups, limit),
    ...requirementLines(screen, diff.requirements, limit)
  ];
}
function conceptLines(screen, title, changes2, limit) {
  const { counts, kept, gone, new: came } = changes2;
  if (counts.before + counts.after === 0) return [];
  const figures = [
    `${countText(counts.kept)} kept`,
    `${countText(counts.gone)} gone`,
    `${countText(counts.new)} new`,
    ...["renamed", "recoded", "regrouped", "moved", "retagged"].filter((part) => counts[part] > 0).map((part) => `${countText(counts[part])} ${part}`)
  ];
  const renamed = kept.flatMap(
    ({ renamed: names = {}, label }) => Object.values(names).slice(0, 1).map((change) => ({ before: change.before, after: change.after || label }))
  );
  return [
    sectionLine(screen, title, figures.join(", ")),
    ...goneLines(screen, gone, limit),
    ...skillParagraph(
      screen,
      "new",
      came.map(({ label }) => label),
      { limit }
    ),
    ...renamedLines(screen, renamed, limit),
    ""
  ];
}
function renamedLines(screen, renamed, limit) {
  return [
    ...tableLines(
      screen,
      [
        { title: "called so far", cell: ({ before }) => before, flexible: true },
        { title: "now called", cell: ({ after }) => after, flexible: true }
      ],
      renamed.slice(0, limit)
    ),
    ...renamed.length > limit ? [`  … and ${countText(renamed.length - limit)} more now called otherwise`] : []
  ];
}
function goneLines(screen, gone, limit) {
  const followed = gone.filter(({ certainty }) => certainty !== "none").sort((a, b) => rank(a) - rank(b));
  const ended = gone.filter(({ certainty }) => certainty === "none");
  const rows = tableLines(
    screen,
    [
      { title: "gone", cell: ({ label }) => label, flexible: true },
      { title: "", cell: fateText, style: screen.styles.dim },
      {
        title: "goes on in",
        cell: ({ successors }) => successors.map(({ label }) => label).join(" · "),
        flexible: true
      },
      {
        title: "because",
        cell: ({ successors }) => becauseText(successors[0]),
        style: screen.styles.dim,
        minor: true
      }
    ],
    followed.slice(0, limit)
  );
  return [
    ...rows,
    ...followed.length > limit ? [`  … and ${countText(followed.length - limit)} more with a successor`] : [],
    ...skillParagraph(
      screen,
      "ended",
      ended.map(({ label }) => label),
      { limit }
    )
  ];
}
var rank = ({ certainty, successors }) => certainty === "certain" ? 0 : 2 - (successors[0]?.likeness ?? 0);
function fateText({ fate, certainty }) {
  if (certainty === "certain") return fate === "merged" ? "merged into" : "now";
  return fate === "split" ? "split; choose" : "perhaps; choose";
}
function becauseText({ evidence, likeness, tookPlaces }) {
  if (evidence === "stated") return "the table says so";
  if (evidence === "label") return "the same name";
  if (evidence === "altLabel") return "one of its names";
  if (tookPlaces !== void 0 && tookPlaces.taken > 0)
    return `took its place in ${countText(tookPlaces.taken)} of ${counted(tookPlaces.of, "list")}`;
  return `alike ${scoreText(likeness)}`;
}
function requirementLines(screen, { counts, changed }, limit) {
  if (counts.before + counts.after === 0) return [];
  const figures = `${countText(counts.before)} → ${countText(counts.after)}: ${countText(counts.added)} new, ${countText(counts.removed)} gone, ${countText(counts.rekinded)} changed in kind${counts.rerated > 0 ? `, ${countText(counts.rerated)} in rating` : ""}`;
  const size = ({ added, removed, rekinded, rerated }) => added.length + removed.length + rekinded.length + rerated.length;
  const largest = [...changed].sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1)).slice(0, limit);
  return [
    sectionLine(screen, "Requirements", figures),
    `  ${counted(counts.changedLists, "kept occupation has", "kept occupations have")} another list. The largest changes:`,
    ...tableLines(
      screen,
      [
        { title: "occupation", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
        { title: "new", cell: ({ added }) => countText(added.length), align: "right" },
        { title: "gone", cell: ({ removed }) => countText(removed.length), align: "right" },
        { title: "kind", cell: ({ rekinded }) => countText(rekinded.length), align: "right" },
        {
          title: "such as",
          cell: ({ added, removed }) => [...added, ...removed].slice(0, 3).map(({ label }) => label).join(" · "),
          style: screen.styles.dim,
          flexible: true,
          minor: true
        }
      ],
      largest
    )
  ];
}
function answerLines(screen, { counts, mean, median, asked, results }) {
  const figures = mean === null ? "nothing to compare" : `of ${countText(counts.compared)} kept occupations ${countText(counts.changed)} have another ten; overlap ${scoreText(mean)} on average, median ${scoreText(median)}`;
  return [
    "",
    sectionLine(screen, "Answers", figures.replace("ten", asked.depth === 10 ? "ten" : String(asked.depth))),
    ...mean === null ? [] : [
      `  Moves: ${countText(counts.movesGained)} gained, ${countText(counts.movesLost)} lost, at ${counted(counts.movesChanged, "occupation")}.`
    ],
    screen.styles.dim(
      "  Overlap of the most similar before and after: 1 the same, 0 nothing in common; the top counts most."
    ),
    ...results.flatMap((change) => changeLines(screen, change))
  ];
}
function changeLines(screen, { label, overlap, neighbours, moves, because }) {
  const own = [
    ...because.added.length > 0 ? [`${because.added.length} new`] : [],
    ...because.removed.length > 0 ? [`${because.removed.length} gone`] : [],
    ...because.rekinded.length > 0 ? [`${because.rekinded.length} of another kind`] : []
  ];
  const why = own.length > 0 ? `its own requirements: ${own.join(", ")}` : "its own requirements stay";
  return [
    "",
    `  ${scoreText(overlap)}  ${screen.styles.bold(label)}  ${screen.styles.dim(why)}`,
    ...skillParagraph(screen, "   came", neighbours.added.map(neighbourText), { limit: 5 }),
    ...skillParagraph(screen, "   went", neighbours.removed.map(neighbourText), { limit: 5 }),
    `     ${screen.styles.dim("moves")}    ${countText(moves.added.length)} gained, ${countText(moves.removed.length)} lost`
  ];
}
function neighbourText({ label, because, requirements }) {
  if (because === "new" || because === "gone") return `${label} (${because})`;
  return because === "requirements" ? `${label} (${requirements[0].label}${requirements.length > 1 ? ", …" : ""})` : label;
}

// src/cli/tell/diff-rows.ts
var header = [
  "concept",
  "change",
  "id",
  "label",
  "code",
  "before",
  "after",
  "other",
  "otherLabel",
  "certainty",
  "evidence"
];
function diffRows(diff) {
  const rows = [
    ...conceptRows("occupation", diff.occupations),
    ...conceptRows("skill", diff.skills),
    ...conceptRows("group", diff.groups),
    ...requirementRows(diff)
  ];
  return { header, rows: rows.map((row) => header.map((_, column) => row[column])) };
}
function* conceptRows(concept, { kept, gone, new: came }) {
  for (const { id, label, code, certainty, successors } of gone) {
    const row = [concept, "gone", id, label, code, void 0, void 0];
    if (successors.length === 0) yield [...row, void 0, void 0, certainty];
    for (const one of successors) yield [...row, one.id, one.label, certainty, one.evidence];
  }
  for (const { id, label, code } of came) yield [concept, "new", id, label, code];
  for (const one of kept)
    for (const [change, before, after] of changesOf(one))
      yield [concept, change, one.id, one.label, one.code, before, after];
}
function changesOf({ renamed = {}, recoded, regrouped, moved, retagged }) {
  return [
    ...Object.entries(renamed).map(([language, change]) => [
      `renamed@${language}`,
      change.before,
      change.after
    ]),
    ...recoded ? [["recoded", recoded.before, recoded.after]] : [],
    ...regrouped ? [["regrouped", regrouped.before, regrouped.after]] : [],
    ...moved ? [["moved", moved.removed.join(" "), moved.added.join(" ")]] : [],
    ...retagged ? [["retagged", retagged.removed.join(" "), retagged.added.join(" ")]] : []
  ];
}
function* requirementRows({ requirements }) {
  for (const { id, label, code, added, removed, rekinded, rerated } of requirements.changed) {
    const row = (change, before, after, skill) => ["requirement", change, id, label, code, before, after, skill.id, skill.label];
    for (const skill of added) yield row("added", void 0, skill.kind, skill);
    for (const skill of removed) yield row("removed", skill.kind, void 0, skill);
    for (const skill of rekinded) yield row("rekinded", skill.kind.before, skill.kind.after, skill);
    for (const skill of rerated)
      yield row("rerated", skill.importance.before ?? void 0, skill.importance.after ?? void 0, skill);
  }
}

// src/cli/commands/diff.ts
var diffCommand = /* @__PURE__ */ (() => ({
  name: "diff",
  summary: "what changed between two releases, and what that does to answers",
  description: "Compares two releases of one classification: what is kept, renamed, recoded, gone and new, requirements that came and went, and where concepts that are gone go on. A successor is called certain by name only; one that is merely alike is offered as a choice. With --answers also what changes in the most similar occupations and in moves.",
  arguments: [
    { name: "[old]", description: "the earlier release: folder, zip, saved index or edge list" },
    { name: "[new]", description: "the later release" }
  ],
  options: [
    { flags: "--table <file>", description: "a published table of old and new codes instead of two releases" },
    { flags: "--answers", description: "compare answers, too" },
    /* @__PURE__ */ limitOption(10),
    limitsOption,
    { flags: "--json", description: "print the whole comparison as JSON" },
    csvOption
  ],
  examples: [
    ["diff my-data esco.skg", "what is new, gone and renamed, with successors"],
    ["diff my-data esco.skg --answers --limit 5", "and which answers change most"],
    ["diff my-data esco.skg --csv > changes.csv", "one row a change, for a spreadsheet"],
    ["diff --table soc-2010-to-2018.csv", "what a published table of codes says"]
  ],
  run: async (call) => {
    const [old, now] = call.arguments;
    const table = call.text("table");
    const limit = call.number("limit") ?? 10;
    if (table !== void 0) {
      const diff2 = await vintageTable(table);
      return { json: printed(diff2), csv: () => diffRows(diff2), text: (screen) => diffLines(screen, diff2, limit) };
    }
    if (old === void 0 || now === void 0)
      throw new UsageError("Name two releases, the earlier one first: skillgraph diff old.skg new.skg");
    const [before, after] = [await openPaths([old]), await openPaths([now])];
    working("comparing the releases");
    const diff = releaseDiff(before, after);
    const answers = call.flag("answers") ? answerChanges(before, after, diff, { limit }) : void 0;
    return {
      json: { ...printed(diff), ...answers === void 0 ? {} : { answers } },
      csv: () => diffRows(diff),
      text: (screen) => [
        ...diffLines(screen, diff, limit),
        ...answers === void 0 ? [] : answerLines(screen, answers)
      ],
      index: after
    };
  }
}))();
function printed(diff) {
  const part = ({ counts, kept, gone, new: came, likenessFrom }) => ({
    counts,
    changed: kept.filter((concept) => changes.some((name) => concept[name] !== void 0)),
    gone,
    new: came,
    likenessFrom
  });
  const { before, after, requirements } = diff;
  return {
    before,
    after,
    occupations: part(diff.occupations),
    skills: part(diff.skills),
    groups: part(diff.groups),
    requirements
  };
}
var changes = ["renamed", "recoded", "regrouped", "moved", "retagged"];
export {
  diffCommand
};
