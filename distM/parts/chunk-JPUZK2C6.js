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
      let room = Buffer.alloc(0);
      for await (const piece of text) {
        if (room.length < MOST_BYTES * piece.length) room = Buffer.alloc(MOST_BYTES * piece.length);
        const length = room.write(piece);
        bytes += length;
        yield room.subarray(0, length);
      }
    })()
  );
  return bytes;
}
var MOST_BYTES = 3;

export {
  writeDocument
};
