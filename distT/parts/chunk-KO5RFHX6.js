import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import {
  statedNumber
} from "./chunk-LMLQOX2J.js";

// src/cli/ask/limits.ts
var asked = { reading: {}, search: {}, nearNames: void 0 };
function askedLimits() {
  return asked;
}
function takeLimits(call) {
  const values = new Map(call.list("limits").map(limitOf));
  const some = (names2) => Object.fromEntries(names2.flatMap((name) => values.has(name) ? [[name, values.get(name)]] : []));
  asked = { reading: some(readingNames), search: some(searchNames), nearNames: values.get(NEAR_NAMES) };
}
var readingNames = ["recordLength", "cellLength", "inflatedBytes", "entries"];
var searchNames = ["queryLength", "textLength"];
var NEAR_NAMES = "nearNames";
var names = /* @__PURE__ */ (() => [...readingNames, ...searchNames, NEAR_NAMES])();
function limitOf(pair) {
  const at = pair.indexOf("=");
  const [name, typed] = [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()];
  if (!names.includes(name) || typed === "")
    throw new UsageError(`--limits takes name=value pairs; names: ${names.join(", ")}. "${pair}" is none.`);
  const least = name === NEAR_NAMES ? 0 : 1;
  const { value } = statedNumber(typed);
  if (value === null || !Number.isInteger(value) || value < least)
    throw new UsageError(`--limits takes whole numbers of at least ${least}; "${typed}" of ${name} is none.`);
  return [name, value];
}

// src/cli/tell/text.ts
function displayWidth(text) {
  let width = 0;
  for (const letter of text.replace(escapes, "")) width += letterWidth(letter);
  return width;
}
function truncated(text, width) {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const letter of text) {
    used += letterWidth(letter);
    if (used > width - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
function padded(text, width, align = "left") {
  const fill = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "left" ? text + fill : fill + text;
}
function wrapped(text, width, indent = "") {
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of text.split(/[ \n\t\r]+(?!%)/)) {
    const size = displayWidth(word);
    if (line !== "" && used + 1 + size > width) {
      lines.push(line);
      line = indent + word;
      used = indent.length + size;
    } else {
      line = line === "" ? word : `${line} ${word}`;
      used += size + (used === 0 ? 0 : 1);
    }
  }
  return line === "" ? lines : [...lines, line];
}
var escapes = /* @__PURE__ */ (() => /\u001b\[[0-9;]*m/g)();
var combining = /* @__PURE__ */ (() => /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u)();
var wide = /* @__PURE__ */ (() => /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$/u)();
function letterWidth(letter) {
  if (letter < "̀" || letter >= "℀" && letter < "⺀" || letter === "…") return 1;
  if (combining.test(letter)) return 0;
  return wide.test(letter) || letter.codePointAt(0) >= 127744 ? 2 : 1;
}

// src/cli/tell/sample.ts
var samples = /* @__PURE__ */ (() => /* @__PURE__ */ new WeakSet())();
function markSample(index) {
  samples.add(index);
}
function isSample(index) {
  return samples.has(index);
}

// src/cli/tell/safe-text.ts
var ownStyle = /* @__PURE__ */ (() => /\u001b\[(?:1|2|22|31|32|33|36|39)m/y)();
var acting = /* @__PURE__ */ (() => (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/g
))();
function terminalSafe(text) {
  return text.replace(acting, (character, at) => {
    if (character !== "\x1B") return "";
    ownStyle.lastIndex = at;
    return ownStyle.test(text) ? character : "";
  });
}
function unstyled(text) {
  return text.replace(acting, "");
}
function terminalSafeJson(json) {
  return json.replace(
    acting,
    (character) => character === "\n" || character === "\r" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

// src/cli/tell/screen.ts
var PIPE_WIDTH = 100;
function screenOf(output, environment = process.env) {
  const isTerminal = output.isTTY === true;
  const width = isTerminal ? Math.max(40, output.columns || 80) : PIPE_WIDTH;
  return { width, isTerminal, styles: hasColours(isTerminal, environment) ? colours : plain };
}
function hasColours(isTerminal, { FORCE_COLOR, NO_COLOR, TERM }) {
  if (FORCE_COLOR !== void 0) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
  return isTerminal && TERM !== "dumb";
}
var same = (text) => text;
var ansi = (on, off) => (text) => text === "" ? "" : `\x1B[${on}m${text}\x1B[${off}m`;
var plain = { bold: same, dim: same, accent: same, good: same, warn: same, bad: same };
var colours = /* @__PURE__ */ (() => ({
  bold: /* @__PURE__ */ ansi(1, 22),
  dim: /* @__PURE__ */ ansi(2, 22),
  accent: /* @__PURE__ */ ansi(36, 39),
  good: /* @__PURE__ */ ansi(32, 39),
  warn: /* @__PURE__ */ ansi(33, 39),
  bad: /* @__PURE__ */ ansi(31, 39)
}))();

export {
  askedLimits,
  takeLimits,
  markSample,
  isSample,
  terminalSafe,
  unstyled,
  terminalSafeJson,
  screenOf,
  displayWidth,
  truncated,
  padded,
  wrapped
};
