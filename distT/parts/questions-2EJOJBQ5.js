import {
  lentLines
} from "./chunk-RVF3VMQ2.js";
import {
  heading
} from "./chunk-VUEIPFPS.js";
import {
  namedByArguments
} from "./chunk-777AYDIE.js";
import {
  languageOf,
  openData
} from "./chunk-6OU66TWY.js";
import "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  askedLessText,
  fitCaveat,
  questionText,
  spokenText
} from "./chunk-FXXZ6TKS.js";
import "./chunk-YENPQ52R.js";
import "./chunk-W3SR3PCB.js";
import {
  wrapped
} from "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  csvOption,
  dataOptions,
  listed
} from "./chunk-7F7QO62H.js";
import "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/questions.ts
import { fitQuestions } from "../core.js";
var questionsCommand = /* @__PURE__ */ (() => ({
  name: "questions",
  summary: "three questions to ask somebody who considers an occupation",
  description: "What the occupation asks of a person more than most do, as at most three questions that do not ask the same twice. Answers speak for or against it; they do not add up to a fit.",
  arguments: [{ name: "<occupation...>", description: "by any of its names, id or code" }],
  options: [
    ...dataOptions,
    csvOption,
    {
      flags: "--answers <list>",
      description: "answers in order: yes, no or unsure, separated by commas",
      parse: listed
    }
  ],
  examples: [
    ['questions "ICT operations manager"', "in the sample"],
    ["questions chef --answers yes,no", "what the answers speak for"]
  ],
  run: async (call) => {
    const index = await openData(call);
    const subject = await namedByArguments(index, "occupations", call);
    const asked = fitQuestions(index, subject.id, languageOf(call));
    if (asked.status === "insufficient") return { json: asked, text: () => [], insufficient: asked.reason };
    const answers = answersOf(call, asked.results);
    const result = fitQuestions(index, subject.id, { ...languageOf(call), answers });
    if (result.status === "insufficient") return { json: result, text: () => [], insufficient: result.reason };
    return {
      json: result,
      csv: () => ({
        header: ["set", "id", "label", "question", "z", "percentile", "speaks"],
        rows: result.results.map((row) => [
          row.set,
          row.id,
          row.label,
          questionText(row),
          row.z,
          row.percentile,
          row.speaks
        ])
      }),
      text: (screen) => [
        ...heading(screen, `Could ${subject.label} fit you?`, subject.code, subject.note),
        ...lentLines(screen, result),
        "",
        ...result.results.flatMap((question, i) => questionLines(screen, question, i + 1)),
        ...wrapped(fitCaveat, screen.width).map(screen.styles.dim)
      ],
      index,
      lent: true
    };
  }
}))();
function answersOf(call, questions) {
  const typed = call.list("answers");
  if (typed.length > questions.length)
    throw new UsageError(`There are ${questions.length} questions, and ${typed.length} answers.`);
  return Object.fromEntries(
    typed.map((answer, i) => {
      if (answer !== "yes" && answer !== "no" && answer !== "unsure")
        throw new UsageError(`--answers takes yes, no and unsure; "${answer}" is none.`);
      return [questions[i].id, answer];
    })
  );
}
function questionLines({ styles }, question, number) {
  const { speaks } = question;
  return [
    `  ${number}  ${styles.bold(questionText(question))}`,
    `     ${styles.dim(`${askedLessText(question)}.`)}${speaks === void 0 ? "" : `  ${styles.accent(`Your answer ${spokenText[speaks]}.`)}`}`,
    ""
  ];
}
export {
  questionsCommand
};
