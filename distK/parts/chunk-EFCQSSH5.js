import {
  entriesLimit,
  inflatedLimit
} from "./chunk-IHSMZTY6.js";

// src/files/zip.ts
import { crc32 } from "node:zlib";
import yauzl from "yauzl";
import { beyond, SkillGraphError } from "../core.js";
var openAs = { autoClose: false, strictFileNames: false };
async function openZip(path, limits = {}) {
  let zip;
  try {
    const open = await yauzl.openPromise(path, openAs);
    zip = open;
    const entries = await checkedEntries(open, `"${path}"`, limits);
    return { files: filesOf(open, entries, path), close: () => open.close() };
  } catch (cause) {
    zip?.close();
    throw cause instanceof SkillGraphError ? cause : malformed(path, cause);
  }
}
async function filesInZip(archive, name, limits) {
  try {
    const zip = await yauzl.fromBufferPromise(archive, openAs);
    return filesOf(zip, await checkedEntries(zip, name, limits), name);
  } catch (cause) {
    throw cause instanceof SkillGraphError ? cause : malformed(name, cause);
  }
}
function filesOf(zip, entries, path) {
  return entries.map((entry) => ({
    name: entry.fileName,
    bytes: entry.uncompressedSize,
    open: () => inflated(zip, entry, path)
  }));
}
async function checkedEntries(zip, what, limits) {
  if (zip.entryCount > entriesLimit(limits))
    throw beyond("entries", `${what} holds ${zip.entryCount} files`, entriesLimit(limits));
  const entries = [];
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    if (entry.isEncrypted())
      throw new SkillGraphError("MALFORMED_ZIP", `${what} is locked with a password. Unpack it and name the folder.`);
    entries.push(entry);
    bytes += entry.uncompressedSize;
  }
  const allowed = inflatedLimit(limits, zip.fileSize);
  if (bytes > allowed) throw beyond("inflatedBytes", `${what} unpacks to ${bytes} bytes`, allowed);
  return entries;
}
async function* inflated(zip, entry, path) {
  let sum = 0;
  let stream;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (cause) {
    throw malformed(path, cause, entry.fileName);
  } finally {
    stream?.destroy();
  }
  if (sum !== entry.crc32) throw malformed(path, new Error("its checksum does not match"), entry.fileName);
}
function malformed(path, cause, entry) {
  const what = entry === void 0 ? `"${path}"` : `"${entry}" in "${path}"`;
  const { message } = cause;
  return new SkillGraphError(
    "MALFORMED_ZIP",
    `Cannot read the zip archive ${what}: ${message}. ${/compression method/.test(message) ? "Pack it anew in the usual way (deflate)" : "Download it again"}.`,
    { cause }
  );
}

export {
  openZip,
  filesInZip
};
