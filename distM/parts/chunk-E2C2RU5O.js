import {
  askedLimits
} from "./chunk-KO5RFHX6.js";

// src/cli/ask/asked-text.ts
async function askedText(path, what, most) {
  const { reading } = askedLimits();
  const limits = most === void 0 ? reading : { recordLength: most, ...reading };
  const { decodedText, readText } = await import("./read-text-QWBPMO3S.js");
  return path === "-" ? decodedText(process.stdin, `The ${what} on stdin`, { limits }) : readText(path, what, { limits });
}
async function askedNames(path, what) {
  const { namesInLines } = await import("./read-text-QWBPMO3S.js");
  return namesInLines(await askedText(path, what));
}

export {
  askedText,
  askedNames
};
