import {
  writeWhole
} from "./chunk-ZEVKVKGG.js";

// src/cli/streams/write-document.ts
async function writeDocument(path, text) {
  if (typeof text === "string") {
    const written = Buffer.from(text);
    await writeWhole(path, written);
    return written.length;
  }
  let bytes = 0;
  await writeWhole(
    path,
    (async function* () {
      let room = Buffer.alloc(ROOM);
      let filled = 0;
      for await (const piece of text) {
        const most = MOST_BYTES * piece.length;
        if (filled + most > room.length) {
          if (filled > 0) yield room.subarray(0, filled);
          filled = 0;
          if (most > room.length) room = Buffer.alloc(most);
        }
        const length = room.write(piece, filled);
        filled += length;
        bytes += length;
      }
      yield room.subarray(0, filled);
    })()
  );
  return bytes;
}
var MOST_BYTES = 3;
var ROOM = /* @__PURE__ */ (() => 1 << 18)();

export {
  writeDocument
};
