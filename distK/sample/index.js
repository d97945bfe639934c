// src/sample/index.ts
import { openIndex } from "../core.js";
import { sampleBytes } from "./bytes.js";
var sample = /* @__PURE__ */ (() => /* @__PURE__ */ openIndex(/* @__PURE__ */ fromBase64(sampleBytes)))();
function fromBase64(text) {
  const decoded = atob(text);
  const bytes = new Uint8Array(decoded.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = decoded.charCodeAt(i);
  return bytes.buffer;
}
export {
  sample
};
