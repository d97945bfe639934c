import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  bar,
  scoreText
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import {
  askedLimits
} from "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  csvOption,
  dataOptions,
  limitOption
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";
import {
  createSearch
} from "./chunk-4Y7Z322P.js";
import "./chunk-W4YPE6DX.js";
import "./chunk-O54QLS5J.js";
import "./chunk-5D2ZWJBX.js";
import "./chunk-PHDNDULC.js";

// src/cli/commands/search.ts
import { shown } from "../core.js";
var searchCommand = /* @__PURE__ */ (() => ({
  name: "search",
  summary: "find an occupation or a skill by what people call it",
  description: "Looks in ids, codes, labels and alternative labels of every loaded language; forgives typing mistakes and takes beginnings of words. Exact matches come first.",
  arguments: [{ name: "<words...>", description: "what people call it" }],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    { flags: "--skills", description: "look for skills instead of occupations" }
  ],
  examples: [
    ["search web develper", "typing mistakes are forgiven"],
    ["search manage --skills --limit 20", "skills"],
    ["search Koch --lang de", "in another language, where it is loaded"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const query = call.arguments.join(" ");
    const kind = call.flag("skills") ? "skills" : "occupations";
    const results = createSearch(index, { limits: askedLimits().search })(query, {
      kind,
      limit: call.number("limit") ?? 10,
      ...languageOf(call)
    });
    const answer = { status: results.length === 0 ? "insufficient" : "ok", query, kind, results };
    return {
      json: answer,
      csv: () => ({
        header: ["rank", "id", "code", "label", "score", "matchedBy", "text", "language"],
        rows: results.map((r, i) => [i + 1, r.id, r.code, r.label, r.score, r.matchedBy, r.text, r.language])
      }),
      text: (screen) => [
        ...heading(screen, `${kind === "skills" ? "Skills" : "Occupations"} called something like ${shown(query)}`),
        "",
        ...tableLines(
          screen,
          [
            { title: "match", cell: ({ exact, score }) => exact ? "exact" : scoreText(score), align: "right" },
            { title: "", cell: ({ score }) => bar(score, 8).padEnd(8), style: screen.styles.accent },
            { title: "label", cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
            { title: "code", cell: ({ code }) => code ?? "" },
            { title: "found as", cell: foundAs, style: screen.styles.dim, flexible: true }
          ],
          results
        )
      ],
      index,
      ...results.length === 0 ? { insufficient: `Nothing is called anything like ${shown(query)}. Try fewer or other words.` } : {}
    };
  }
}))();
function foundAs({ matchedBy, text, language, label }) {
  if (matchedBy === "id" || matchedBy === "code") return `its ${matchedBy}`;
  return text === label ? "" : `"${text}"${language === void 0 ? "" : ` (${language})`}`;
}
export {
  searchCommand
};
