import {
  foreignWords,
  withSourceFiles
} from "./chunk-GTRHJZQ6.js";
import {
  decodedParts
} from "./chunk-XAXBVLKJ.js";
import "./chunk-EFCQSSH5.js";
import {
  RECORD_LENGTH
} from "./chunk-IHSMZTY6.js";
import "./chunk-WGYY42TU.js";
import "./chunk-4ITXIHJL.js";
import "./chunk-NKZ44XYU.js";
import "./chunk-LMLQOX2J.js";
import "./chunk-MQSLNDBF.js";
import "./chunk-SESHL5MT.js";

// src/files/read-text.ts
import { cleanText } from "../core.js";
import { beyond, SkillGraphError } from "../core.js";
async function readText(path, what, options = {}) {
  try {
    return await withSourceFiles(path, options, async ({ files }) => {
      const [file, ...others] = files;
      if (file === void 0 || others.length > 0)
        throw new SkillGraphError("BAD_INPUT", `"${path}" holds ${files.length} files. Name the one of the ${what}.`);
      return checkedText(path, file, await decodedText(file.open(), `The ${what} "${path}"`, options));
    });
  } catch (cause) {
    if (!(cause instanceof SkillGraphError && cause.code === "UNREADABLE")) throw cause;
    throw new SkillGraphError("UNREADABLE", `The ${what} "${path}" cannot be read. Check the path.`, { cause });
  }
}
async function decodedText(chunks, what, { limits = {} } = {}) {
  const { recordLength = RECORD_LENGTH } = limits;
  const parts = [];
  let length = 0;
  for await (const part of decodedParts(chunks)) {
    length += part.length;
    if (length > recordLength) throw beyond("recordLength", `${what} has over ${recordLength} letters`, recordLength);
    parts.push(part);
  }
  return parts.join("");
}
function namesInLines(text) {
  return text.split(/\r\n?|\n/).map(cleanText).filter((line) => line !== "" && !line.startsWith("#"));
}
var HEAD = /* @__PURE__ */ (() => 1 << 14)();
function checkedText(path, file, text) {
  const head = text.slice(0, HEAD);
  const words = /^\s*[[{]/.test(head) ? void 0 : foreignWords(file, head);
  if (words === void 0) return text;
  throw new SkillGraphError("UNKNOWN_FORMAT", `"${path}" ${/^.*?(?=[.:] |$)/.exec(words)[0]}. Save it as plain text.`);
}
export {
  decodedText,
  namesInLines,
  readText
};
