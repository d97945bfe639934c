import {
  directLines,
  routeLines
} from "./chunk-6GY27BNA.js";
import "./chunk-UZL6FQYL.js";
import {
  groupLines
} from "./chunk-FT67ME6N.js";
import {
  explanationLines
} from "./chunk-P2OQY3XN.js";
import {
  gapLines
} from "./chunk-SUBTQFKO.js";
import "./chunk-IKX6RIZI.js";
import "./chunk-5YG44G33.js";
import {
  similarLines
} from "./chunk-N56KW4JF.js";
import "./chunk-M7FN44VR.js";
import "./chunk-627HERTW.js";
import "./chunk-XTTSJP6H.js";
import "./chunk-EGXEOQBM.js";
import "./chunk-V77VS7X6.js";
import "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import "./chunk-LW2T5KZD.js";
import "./chunk-E2C2RU5O.js";
import {
  sectionLine
} from "./chunk-VUEIPFPS.js";
import "./chunk-777AYDIE.js";
import {
  openData
} from "./chunk-6OU66TWY.js";
import {
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import "./chunk-5BKSTIAJ.js";
import "./chunk-YENPQ52R.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import "./chunk-W3SR3PCB.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/demo.ts
import { competences } from "../core.js";
import { explanation } from "../core.js";
import { pathways } from "../core.js";
import { similarOccupations } from "../core.js";
import { skillGap } from "../core.js";
var SUBJECT = "ICT operations manager";
var START = "cook";
var GOAL = "restaurant manager";
var demoCommand = {
  name: "demo",
  summary: "see on a small sample what this is for",
  description: "What an occupation asks for, who is similar and why, what is missing for the next one, and a route drawn step by step, on the embedded sample of ESCO.",
  options: [],
  examples: [["demo", "a minute well spent"]],
  run: async (call) => {
    const index = await openData(call);
    return { json: void 0, text: (screen) => demoLines(screen, index), index };
  }
};
function demoLines(screen, index) {
  const { styles } = screen;
  const page = competences(index, SUBJECT);
  const similar = similarOccupations(index, SUBJECT, { limit: 6 });
  const best = similar.results[0];
  const why = best === void 0 ? void 0 : explanation(index, SUBJECT, best.id);
  const gap = best === void 0 ? void 0 : skillGap(index, SUBJECT, best.id);
  const route = pathways(index, START, GOAL, { limit: 1 });
  return [
    styles.bold(`${counted(index.occupationCount, "occupation")}, ${counted(index.skillCount, "skill")}, one graph.`),
    ...wrapped(
      "What an occupation asks for says which others are like it, what is missing on the way there, and what to learn next.",
      screen.width
    ),
    "",
    ...stepLines(screen, 1, `What does an ${SUBJECT} need?`, `skillgraph competences "${SUBJECT}"`),
    `${counted(page.counts.total, "competence")} in ${counted(page.counts.groups, "group")}: ${page.counts.essential} essential, ${page.counts.optional} optional`,
    "",
    ...groupLines(screen, page.groups),
    "",
    ...stepLines(screen, 2, "Which occupations are similar?", `skillgraph similar "${SUBJECT}"`),
    ...similarLines(screen, similar.status === "ok" ? similar.results : []),
    "",
    ...best === void 0 ? [] : [
      ...stepLines(screen, 3, `Why ${best.label}?`, `skillgraph explain "${SUBJECT}" "${best.label}"`),
      ...why?.status === "ok" ? explanationLines(screen, why, SUBJECT, 5) : [],
      ...stepLines(screen, 4, "What is missing for that?", `skillgraph gap "${SUBJECT}" "${best.label}"`),
      ...gap?.status === "ok" ? gapLines(screen, gap, { label: SUBJECT }, 5) : [],
      ""
    ],
    ...stepLines(screen, 5, `How does a ${START} become a ${GOAL}?`, `skillgraph path "${START}" "${GOAL}"`),
    ...route.status === "ok" ? [
      ...directLines(screen, route.direct, START),
      ...route.results.flatMap((found, i) => [
        "",
        ...routeLines(screen, { route: found, direct: route.direct, from: START, title: `Route ${i + 1}` })
      ])
    ] : [],
    "",
    sectionLine(screen, "Try next"),
    ...tableLines(
      screen,
      [
        { title: "", cell: ([typed]) => `skillgraph ${typed}`, style: styles.accent },
        { title: "", cell: ([, does]) => does, style: styles.dim }
      ],
      tryNext,
      { header: false }
    )
  ];
}
var tryNext = [
  ["search web develper", "typing mistakes are forgiven"],
  ['match "manage staff" "plan menus" "manage budgets"', "which occupations fit a person"],
  ["adjacent chef", "what to learn next"],
  ["check my-download.zip", "your own data: ESCO, O*NET, Tabiya, an edge list"],
  ["build my-download.zip -o my.skg", "one file that opens at once; then --data my.skg"]
];
function stepLines({ styles }, step, question, typed) {
  return [`${styles.accent(`${step}`)}  ${styles.bold(question)}`, styles.dim(`   $ ${typed}`), ""];
}
export {
  demoCommand
};
