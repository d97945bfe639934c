import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/ingest/moves.ts
import { isSource } from "../core.js";
import { compare } from "../core.js";
import { checkedEntries, checkForm, isText, later, perhaps, recordOf, such } from "../core.js";
import { checkOptions } from "../core.js";
import { cleanText } from "../core.js";
var movesForms = { source: isSource, period: isText, file: isText };
var isMove = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    from: perhaps(isText),
    to: perhaps(isText),
    count: such((value) => typeof value === "number" || typeof value === "string", "a number above 0"),
    period: perhaps(isText)
  })
))();
function fromMoves(rows, options) {
  const { source, period, file = "moves" } = checkOptions(options, movesForms);
  checkForm("The option source", source, isSource, "BAD_OPTION");
  const counts = /* @__PURE__ */ new Map();
  const periods = /* @__PURE__ */ new Set();
  const issues = [];
  let row = 0;
  for (const record of checkedEntries("rows", rows, isMove)) {
    row++;
    const [from, to] = [cleanText(record.from ?? ""), cleanText(record.to ?? "")];
    if (from === "" || to === "") {
      issues.push({ code: "MISSING_ID", file, row, message: "The move lacks an end; it is left out." });
      continue;
    }
    if (from === to) {
      issues.push({
        code: "SELF_RELATION",
        file,
        row,
        message: `A move from ${from} to itself is none; it is left out.`
      });
      continue;
    }
    const count = typeof record.count === "number" ? record.count : statedNumber(record.count).value ?? Number.NaN;
    if (!(count > 0 && Number.isFinite(count))) {
      const message = `The count of ${from} → ${to} is "${record.count}", no number above 0; it is left out.`;
      issues.push({ code: "BAD_NUMBER", file, row, message });
      continue;
    }
    const when = cleanText(record.period ?? "");
    if (period !== void 0 && when !== period) continue;
    if (when !== "") periods.add(when);
    const key = `${from}
${to}`;
    counts.set(key, { from, to, count: count + (counts.get(key)?.count ?? 0) });
  }
  const moves = [...counts].sort(([a], [b]) => compare(a, b)).map(([, move]) => move);
  return { source, moves, periods: [...periods].sort(compare), issues };
}

export {
  fromMoves
};
