import {
  writeDocument
} from "./chunk-OBFCIGIP.js";
import {
  named,
  namedByArguments
} from "./chunk-777AYDIE.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import {
  bytesText
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  renderReport,
  renderReportMarkdown
} from "./chunk-R7FRBHAC.js";
import "./chunk-5BKSTIAJ.js";
import "./chunk-FXXZ6TKS.js";
import "./chunk-TUMGH52Z.js";
import "./chunk-W3SR3PCB.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  dataOptions,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import "./chunk-7MGYQIBA.js";
import "./chunk-DY3PZ2UH.js";
import "./chunk-ZEVKVKGG.js";
import "./chunk-LMLQOX2J.js";
import "./chunk-5LNP6Z4Y.js";

// src/cli/commands/report.ts
var reportCommand = /* @__PURE__ */ (() => ({
  name: "report",
  summary: "an occupation's page to mail or print, as HTML or Markdown",
  description: "Competences, similar occupations, the gap to one of them, what to learn next, growth and pathways on one page that stands alone. Without -o, Markdown goes to the terminal.",
  arguments: [{ name: "<occupation...>", description: "by any of its names, id or code" }],
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !flags.startsWith("--json")),
    { flags: "-o, --output <file>", description: "where to write it; .md gives Markdown, anything else HTML" },
    {
      flags: "-f, --format <format>",
      description: "html or markdown, whatever the file is called",
      choices: ["html", "markdown"]
    },
    { flags: "--to <occupation>", description: "the occupation to compare with and to find ways to" },
    { flags: "--similar <count>", description: "how many similar occupations", default: 10, parse: wholeNumber }
  ],
  examples: [
    ['report "ICT operations manager" -o report.html', "to mail or print"],
    ['report cook --to "restaurant manager" -o cook.md', "towards an occupation, for a wiki"],
    ["report 1330.5 --lang de", "in German, in the terminal"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const language = call.text("lang");
    const subject = await namedByArguments(index, "occupations", call);
    const to = call.text("to");
    const target = to === void 0 ? void 0 : await named(index, "occupations", to, language);
    const output = call.text("output");
    const format = call.text("format") ?? (output === void 0 || /\.(md|markdown)$/i.test(output) ? "markdown" : "html");
    const render = format === "markdown" ? renderReportMarkdown : renderReport;
    const document = render(index, subject.id, {
      similar: call.number("similar") ?? 10,
      ...languageOf(call),
      ...target === void 0 ? {} : { to: target.id }
    });
    if (output === void 0) return { json: void 0, text: () => document.trimEnd().split("\n") };
    const bytes = await writeDocument(output, document);
    return {
      json: void 0,
      text: ({ styles }) => [`${styles.good("saved")} ${styles.bold(output)}  ${bytesText(bytes)}`],
      index,
      lent: true
    };
  }
}))();
export {
  reportCommand
};
