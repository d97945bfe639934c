// src/files/encoding.ts
import { StringDecoder } from "node:string_decoder";
var ENOUGH = 64;
var TextDecoding = class {
  #start = Buffer.alloc(0);
  #decoder;
  #encoding = "utf-8";
  #sawLetters = false;
  /** What a reader should report: nothing where the file is Unicode throughout. */
  note;
  write(chunk) {
    if (this.#decoder === void 0) {
      this.#start = this.#start.length === 0 ? chunk : Buffer.concat([this.#start, chunk]);
      if (this.#start.length < ENOUGH) return "";
      return this.#begin();
    }
    return this.#decoded(chunk);
  }
  end() {
    const begun = this.#decoder === void 0 ? this.#begin() : "";
    return begun + this.#decoder.end();
  }
  #begin() {
    const start = this.#start;
    this.#start = Buffer.alloc(0);
    this.#encoding = encodingOf(start);
    this.#decoder = decoderFor(this.#encoding);
    const text = this.#decoded(start);
    return text.charCodeAt(0) === 65279 ? text.slice(1) : text;
  }
  #decoded(chunk) {
    const text = this.#decoder.write(chunk);
    if (this.#encoding !== "utf-8") return text;
    if (this.note === void 0 && text.includes("�") && !chunk.includes(REPLACEMENT)) {
      if (this.#sawLetters) this.note = BROKEN;
      else {
        const known = text.search(/[^\0-\x7f]/);
        if (text.charCodeAt(known) === 65533) {
          this.note = LATIN;
          this.#decoder = decoderFor("windows-1252");
          return this.#decoder.write(chunk);
        }
        this.note = BROKEN;
      }
    }
    this.#sawLetters ||= /[^\0-\x7f]/.test(text);
    return text;
  }
};
async function* decodedParts(chunks) {
  const decoding = new TextDecoding();
  for await (const chunk of chunks) yield decoding.write(chunk);
  yield decoding.end();
}
var REPLACEMENT = /* @__PURE__ */ (() => /* @__PURE__ */ Buffer.from("�"))();
var LATIN = "The file is not UTF-8; it is read as Windows-1252. Save it as UTF-8 if letters look wrong.";
var BROKEN = "Not all of the file is UTF-8: letters that could not be read are shown as �. Save it as UTF-8.";
function encodingOf(start) {
  const [a, b, c, d] = start;
  if (a === 255 && b === 254) return c === 0 && d === 0 && start.length >= 4 ? "utf-32le" : "utf-16le";
  if (a === 254 && b === 255) return "utf-16be";
  if (a === 0 && b === 0 && c === 254 && d === 255) return "utf-32be";
  const zeros = [0, 0, 0, 0];
  const units = Math.min(ENOUGH, start.length & ~3);
  for (let i = 0; i < units; i++) if (start[i] === 0) zeros[i % 4]++;
  const most = units / 4;
  const mostly = (lane) => most > 0 && zeros[lane] > 0.7 * most;
  const hardly = (lane) => zeros[lane] < 0.3 * most;
  if (mostly(1) && mostly(2) && mostly(3) && hardly(0)) return "utf-32le";
  if (mostly(0) && mostly(1) && mostly(2) && hardly(3)) return "utf-32be";
  if (mostly(1) && mostly(3) && hardly(0) && hardly(2)) return "utf-16le";
  if (mostly(0) && mostly(2) && hardly(1) && hardly(3)) return "utf-16be";
  return "utf-8";
}
function decoderFor(encoding) {
  if (encoding === "utf-8") return new StringDecoder("utf8");
  if (encoding === "utf-32le" || encoding === "utf-32be") return utf32(encoding === "utf-32be");
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}
function utf32(bigEndian) {
  let rest = Buffer.alloc(0);
  return {
    write: (chunk) => {
      const bytes = Buffer.concat([rest, chunk]);
      const end = bytes.length & ~3;
      rest = bytes.subarray(end);
      let text = "";
      for (let at = 0; at < end; at += 4) {
        const point = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        text += String.fromCodePoint(point > 1114111 ? 65533 : point);
      }
      return text;
    },
    end: () => rest.length === 0 ? "" : "�"
  };
}

export {
  TextDecoding,
  decodedParts
};
