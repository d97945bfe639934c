import {
  alikeColumns
} from "./chunk-XTTSJP6H.js";
import {
  sectionLine
} from "./chunk-VUEIPFPS.js";
import {
  bar,
  countText,
  counted,
  percentText,
  scoreText
} from "./chunk-LFKZB7GM.js";
import {
  authorityWords,
  blockWords,
  directionWords,
  nearWords,
  observedWords,
  regulatedWords,
  uncountedWords,
  unlistedWords
} from "./chunk-5BKSTIAJ.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";

// src/cli/tell/moves.ts
var moveHeader = [
  "id",
  "code",
  "label",
  "likeness",
  "word",
  "held",
  "holds",
  "back",
  "direction",
  "by",
  "levelChange",
  "authorityChange",
  "skillsNeeded",
  "skillsHeld",
  "regulated",
  "observed",
  "observedTotal"
];
function moveCells(move) {
  const { id, code, label, score, likeness, held, holds, back, direction, skills, regulated, observed } = move;
  const { levelChange, authorityChange } = direction;
  return [
    id,
    code,
    label,
    score,
    likeness,
    held,
    holds,
    back,
    direction.direction,
    direction.by,
    levelChange ?? void 0,
    authorityChange ?? void 0,
    skills.needed,
    skills.held,
    regulated,
    observed?.count,
    observed?.total
  ];
}
function moveCsv({ results, blocked }) {
  return {
    header: ["status", ...moveHeader, "blockedBy"],
    rows: [
      ...results.map((move) => ["move", ...moveCells(move), void 0]),
      ...blocked.map((move) => ["blocked", ...moveCells(move), move.blockedBy.map(({ reason }) => reason).join(" ")])
    ]
  };
}
function moveLines(screen, result, { heldTitle, into }) {
  const { counts, asked } = result;
  const marked = into === void 0;
  const results = marked ? result.results : result.results.map(unmarked);
  const blocked = marked ? result.blocked : result.blocked.map(unmarked);
  const fromAbove = marked ? [] : results.filter(({ direction }) => direction.direction === "down");
  const columns = [...moveColumns(screen, heldTitle), missingColumn(screen), ...alikeColumns(screen)];
  return [
    ...gateLines(
      screen,
      asked,
      `${counted(counts.moves, "move")}: ${countText(counts.up)} up, ${countText(counts.sideways)} sideways, ${countText(counts.down)} down. Likeliest first.`
    ),
    "",
    ...results.length === 0 ? ["  No occupation is near enough, on a level within reach."] : [],
    ...tableLines(
      screen,
      columns,
      results.filter((move) => !fromAbove.includes(move))
    ),
    ...fromAbove.length === 0 ? [] : ["", sectionLine(screen, "A step down for them"), ...tableLines(screen, columns, fromAbove)],
    ...regulatedLines(screen, result.results, marked ? "" : `: ${into}`),
    ...blocked.length === 0 ? [] : [
      "",
      sectionLine(screen, "Alike, but no move", blockedCounts(counts.blocked)),
      ...tableLines(
        screen,
        [
          ...moveColumns(screen, heldTitle),
          {
            title: "why not",
            cell: ({ blockedBy }) => blockedBy.map(({ reason }) => blockWords[reason]).join(", "),
            style: screen.styles.warn
          }
        ],
        blocked.slice(0, Math.max(3, Math.ceil(results.length / 2)))
      )
    ]
  ];
}
function gateLines({ styles, width }, asked, opening) {
  const missing = authorityWords(asked);
  const counted2 = asked.observed === void 0 ? "" : ` ${observedWords(asked.observed)}`;
  return wrapped(
    `${opening} Near from likeness ${nearWords(asked)}. ${uncountedWords}${missing === "" ? "" : ` ${missing}`}${counted2}`,
    width
  ).map(styles.dim);
}
var arrows = { up: "↑", sideways: "→", down: "↓" };
function moveColumns(screen, heldTitle = "held") {
  const { styles } = screen;
  return [
    { title: "likeness", cell: ({ score }) => scoreText(score), align: "right" },
    { title: "", cell: ({ likeness }) => likeness, style: styles.good },
    { title: heldTitle, cell: ({ held }) => percentText(held), align: "right" },
    { title: "", cell: ({ held }) => bar(held, 8).padEnd(8), style: styles.accent, minor: true },
    {
      title: "occupation",
      cell: ({ label, regulated }) => `${label}${regulated === void 0 ? "" : " §"}`,
      style: styles.bold,
      flexible: true
    },
    { title: "code", cell: ({ code }) => code ?? "" },
    { title: "went here", cell: observedText, align: "right" },
    { title: "", cell: ({ direction }) => arrows[direction.direction] },
    { title: "where it leads", cell: leadsText, flexible: true, minor: true }
  ];
}
function leadsText({ direction, regulated }) {
  return `${directionWords(direction)}${regulated === void 0 ? "" : " · regulated"}`;
}
function observedText({ observed }) {
  return observed === void 0 ? "" : `${countText(observed.count)} of ${countText(observed.total)}`;
}
function missingColumn({ styles }) {
  return {
    title: "still to learn, weightiest first",
    cell: ({ missing }) => missing.slice(0, 3).map(({ label }) => label).join(" · "),
    style: styles.dim,
    flexible: true,
    minor: true
  };
}
function unmarked({ regulated: _, ...row }) {
  return row;
}
function regulatedLines({ styles, width }, moves, of = "") {
  const marks = new Set(moves.flatMap(({ regulated }) => regulated === void 0 ? [] : [regulatedWords[regulated]]));
  return [...marks].flatMap((words) => wrapped(`§ ${words}${of}`, width).map(styles.dim));
}
function blockedCounts(blocked) {
  return Object.entries(blocked).map(([reason, count]) => `${countText(count)} ${blockWords[reason]}`).join(", ");
}
function openText({ threshold, any, statements }) {
  const ground = threshold.from === "kindred" ? "what kindred occupations hold of each other" : "as asked";
  const what = any ? "Any occupation" : "A move that is not down";
  return `${unlistedWords} ${what} is open from ${percentText(threshold.value)} held (${ground}); ${weighedWords[statements]}.`;
}
function nothingOpens(open, closed) {
  if (open + closed === 0)
    return "There is no move that is not down, so no skill opens one; --any asks of all occupations.";
  return closed === 0 ? "All of them are open already." : "No single skill opens one; try a larger skillgraph plan --budget, or lower --threshold.";
}
var weighedWords = {
  sets: "rare skills count more",
  weights: "skills count as published",
  ratings: "skills count by how far above the median they are rated"
};

export {
  moveHeader,
  moveCells,
  moveCsv,
  moveLines,
  gateLines,
  moveColumns,
  missingColumn,
  regulatedLines,
  openText,
  nothingOpens
};
