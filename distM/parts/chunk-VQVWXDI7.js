import {
  writeWhole
} from "./chunk-ZEVKVKGG.js";
import {
  checkPath
} from "./chunk-WGYY42TU.js";

// src/files/index-file.ts
import { readFile } from "node:fs/promises";
import { checkIndex } from "../core.js";
import { openIndex } from "../core.js";
import { SkillGraphError } from "../core.js";
async function saveIndex(index, path) {
  checkIndex(index);
  checkPath(path);
  await writeWhole(path, new Uint8Array(index.buffer, index.byteOffset, index.byteLength));
}
async function loadIndex(path) {
  checkPath(path);
  let bytes;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new SkillGraphError("UNREADABLE", `Cannot read "${path}": ${cause.message}.`, { cause });
  }
  try {
    return openIndex(bytes);
  } catch (cause) {
    if (!(cause instanceof SkillGraphError)) throw cause;
    throw new SkillGraphError(cause.code, `"${path}": ${cause.message}`, { cause });
  }
}

export {
  saveIndex,
  loadIndex
};
