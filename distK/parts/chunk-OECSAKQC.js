import {
  Markup,
  html,
  icon,
  pageAssets,
  pageTemplate,
  siteFooter
} from "./chunk-TUMGH52Z.js";
import {
  isReleaseDiff
} from "./chunk-TDKA2FOL.js";
import {
  withNames
} from "./chunk-O54QLS5J.js";

// src/explorer/render-explorer.ts
import { createHash } from "node:crypto";
import { counted } from "../core.js";
import { isText } from "../core.js";
import { checkOptions } from "../core.js";
import { checkIndex } from "../core.js";
import { sourceName } from "../core.js";

// src/explorer/embedded-snapshot.ts
import { deflateRawSync } from "node:zlib";
import { sectionsWithout } from "../core.js";
import { withGates } from "../core.js";

// src/explorer/byte-stream.ts
var ByteWriter = class {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  /** A whole number from 0 on. */
  number(value) {
    this.#reserve(8);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = rest % 128 | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }
  raw(bytes) {
    this.#reserve(bytes.byteLength);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.byteLength;
  }
  text(text) {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.byteLength);
    this.raw(bytes);
  }
  bytes() {
    return this.#bytes.slice(0, this.#length);
  }
  #reserve(more) {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
};

// src/explorer/packed-words.ts
var ONE = 128;
var TWO = /* @__PURE__ */ (() => ONE + 16384)();
var SPELLED = 0;
var SPACE = 32;
function packWords(lists) {
  const found = new Words();
  const read = lists.map((texts) => found.read(texts));
  const codes = found.codes();
  return { dictionary: found.dictionary(codes), packed: read.map((tokens) => found.written(tokens, codes)) };
}
function isLetter(byte) {
  return byte >= 97 && byte <= 122 || byte >= 65 && byte <= 90 || byte >= 128;
}
var Words = class {
  #bytes = new Uint8Array(1 << 20);
  #starts = [0];
  #uses = [];
  /** One more than the word; 0 where there is none. */
  #slots = new Uint32Array(1 << 16);
  /** The words of some texts, by number. */
  read({ bytes, sizes }) {
    const tokens = new Uint32Array(bytes.length);
    let count = 0;
    let at = 0;
    let end = 0;
    for (let i = 0; i < sizes.length; i++) {
      end += sizes[i];
      for (let first = true; at < end; first = false) {
        const start = at;
        const isWord = isLetter(bytes[at]);
        let hash = 2166136261;
        do
          hash = Math.imul(hash ^ bytes[at], 16777619);
        while (++at < end && isLetter(bytes[at]) === isWord);
        const isOneSpace = at === start + 1 && bytes[start] === SPACE;
        if (!isOneSpace || first || at === end) tokens[count++] = this.#numberOf(bytes, start, at, hash);
      }
    }
    return tokens.slice(0, count);
  }
  /** What stands for every word: the more often it is used the smaller; {@link SPELLED} where it is used once. */
  codes() {
    const codes = new Uint32Array(this.#uses.length);
    const often = this.#uses.flatMap((uses, word) => uses > 1 ? [word] : []);
    often.sort((a, b) => this.#uses[b] - this.#uses[a] || a - b);
    for (const [i, word] of often.entries()) codes[word] = i + 1;
    return codes;
  }
  dictionary(codes) {
    const order = [];
    for (const [word, code] of codes.entries()) if (code !== SPELLED) order[code - 1] = word;
    const writer = new ByteWriter();
    writer.number(order.length);
    for (const word of order) writer.number(this.#word(word).length);
    for (const word of order) writer.raw(this.#word(word));
    return writer.bytes();
  }
  written(tokens, codes) {
    const coded = new Uint8Array(3 * tokens.length);
    const spelled = new ByteWriter();
    let at = 0;
    for (const token of tokens) {
      const code = codes[token];
      if (code < ONE) coded[at++] = code;
      else if (code < TWO) {
        coded[at++] = 128 | code - ONE >> 8;
        coded[at++] = code - ONE & 255;
      } else {
        coded[at++] = 192 | code - TWO >> 16;
        coded[at++] = code - TWO >> 8 & 255;
        coded[at++] = code - TWO & 255;
      }
      if (code !== SPELLED) continue;
      const word = this.#word(token);
      spelled.number(word.length);
      spelled.raw(word);
    }
    const writer = new ByteWriter();
    for (const bytes of [coded.subarray(0, at), spelled.bytes()]) {
      writer.number(bytes.length);
      writer.raw(bytes);
    }
    return writer.bytes();
  }
  #word(word) {
    return this.#bytes.subarray(this.#starts[word], this.#starts[word + 1]);
  }
  #numberOf(bytes, start, end, hash) {
    let slot = (hash ^ hash >>> 15) & this.#slots.length - 1;
    for (; this.#slots[slot] !== 0; slot = slot + 1 & this.#slots.length - 1) {
      const word2 = this.#slots[slot] - 1;
      if (!this.#is(word2, bytes, start, end)) continue;
      this.#uses[word2]++;
      return word2;
    }
    const word = this.#uses.length;
    this.#slots[slot] = word + 1;
    this.#uses.push(1);
    this.#keep(bytes, start, end);
    if (2 * this.#uses.length > this.#slots.length) this.#grow();
    return word;
  }
  #is(word, bytes, start, end) {
    const from = this.#starts[word];
    if (this.#starts[word + 1] - from !== end - start) return false;
    for (let i = 0; start + i < end; i++) if (this.#bytes[from + i] !== bytes[start + i]) return false;
    return true;
  }
  #keep(bytes, start, end) {
    const from = this.#starts.at(-1);
    const to = from + end - start;
    if (to > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.#bytes.length, to));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (let i = start; i < end; i++) this.#bytes[from + i - start] = bytes[i];
    this.#starts.push(to);
  }
  #grow() {
    const slots = new Uint32Array(2 * this.#slots.length);
    for (let word = 0; word < this.#uses.length; word++) {
      let hash = 2166136261;
      for (const byte of this.#word(word)) hash = Math.imul(hash ^ byte, 16777619);
      let slot = (hash ^ hash >>> 15) & slots.length - 1;
      while (slots[slot] !== 0) slot = slot + 1 & slots.length - 1;
      slots[slot] = word + 1;
    }
    this.#slots = slots;
  }
};

// src/explorer/packed-sections.ts
var RAW = 0;
var TEXTS = 1;
var UUIDS = 2;
var NUMBERS = 3;
var INVERSE = 4;
var PLANES = 5;
var TEXT = 6;
var fractions = /* @__PURE__ */ (() => /^factors\.(?:occupations|skills)$/)();
var numbers = /* @__PURE__ */ (() => /offsets$|^req\.skills$|\.broader$|^skill\.related$/)();
var wholeText = /* @__PURE__ */ (() => /^lens\./)();
function packSections(sections) {
  const writer = new ByteWriter();
  const texts = /* @__PURE__ */ new Map();
  const uuids = /* @__PURE__ */ new Map();
  for (const [name, bytes] of sections) {
    const table = tableIn(name, bytes);
    if (table === null) continue;
    if ("prefix" in table) uuids.set(name, table);
    else texts.set(name, table);
  }
  const { dictionary, packed } = packWords([...texts.values()]);
  writer.raw(dictionary);
  writer.number(sections.size);
  for (const [name, bytes] of sections) {
    writer.text(name);
    const [table, listed] = [texts.get(name), uuids.get(name)];
    if (table !== void 0) writeTexts(writer, table, packed.shift(), wholeText.test(name) ? TEXT : TEXTS);
    else if (listed !== void 0) writeUuids(writer, listed);
    else if (isInverse(name, sections)) {
      writer.number(INVERSE);
      writer.number(bytes.byteLength / 4);
    } else if (fractions.test(name)) writePlanes(writer, bytes);
    else if (numbers.test(name)) writeNumbers(writer, wordsOf(bytes));
    else writeRaw(writer, bytes);
  }
  return writer.bytes();
}
function isInverse(name, sections) {
  return (name === "inv.offsets" || name === "inv.occupations") && sections.has("req.offsets");
}
function writePlanes(writer, bytes) {
  const count = bytes.byteLength / 4;
  const planes = new Uint8Array(bytes.byteLength);
  for (let i = 0; i < count; i++)
    for (let plane = 0; plane < 4; plane++) planes[plane * count + i] = bytes[4 * i + plane];
  writer.number(PLANES);
  writer.number(count);
  writer.raw(planes);
}
function writeNumbers(writer, values) {
  writer.number(NUMBERS);
  writer.number(values.length);
  let before = 0;
  for (const value of values) {
    const difference = value - before;
    writer.number(difference >= 0 ? 2 * difference : -2 * difference - 1);
    before = value;
  }
}
function tableIn(name, section) {
  if (wholeText.test(name)) return { bytes: section, sizes: [section.byteLength] };
  if (fractions.test(name) || numbers.test(name)) return null;
  const offsets = textOffsets(section);
  if (offsets === null) return null;
  const bytes = section.subarray(4 * offsets.length);
  const sizes = Uint32Array.from({ length: offsets.length - 1 }, (_, i) => offsets[i + 1] - offsets[i]);
  return uuidsOf(bytes, sizes) ?? { bytes, sizes };
}
function writeTexts(writer, { sizes }, words, coding) {
  writer.number(coding);
  writer.number(coding === TEXT ? sizes[0] : sizes.length);
  if (coding === TEXTS) for (let i = 0; i < sizes.length; i++) writer.number(sizes[i]);
  writer.raw(words);
}
function writeUuids(writer, { prefix, bytes }) {
  writer.number(UUIDS);
  writer.number(bytes.length / 16);
  writer.text(prefix);
  writer.raw(bytes);
}
function writeRaw(writer, section) {
  writer.number(RAW);
  writer.number(section.byteLength);
  writer.raw(section);
}
function textOffsets(section) {
  if (section.byteLength < 8) return null;
  const words = wordsOf(section.slice(0, section.byteLength & ~3));
  if (words[0] !== 0) return null;
  for (let i = 1; i < words.length && words[i] >= words[i - 1]; i++)
    if (words[i] === section.byteLength - 4 * (i + 1)) return words.subarray(0, i + 1);
  return null;
}
var hyphens = [8, 13, 18, 23];
var pairs = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
var HYPHEN = 45;
function uuidsOf(texts, sizes) {
  const length = (sizes[0] ?? 0) - 36;
  if (length < 0 || !sizes.every((size) => size === length + 36)) return null;
  const prefix = texts.subarray(0, length);
  if (!prefix.every((byte) => byte < 128)) return null;
  const bytes = new Uint8Array(16 * sizes.length);
  let next = 0;
  for (let start = 0; start < texts.length; start += length + 36) {
    for (let i = 0; i < length; i++) if (texts[start + i] !== prefix[i]) return null;
    for (const at of hyphens) if (texts[start + length + at] !== HYPHEN) return null;
    for (const at of pairs) {
      const byte = 16 * digitOf(texts[start + length + at]) + digitOf(texts[start + length + at + 1]);
      if (!(byte >= 0)) return null;
      bytes[next++] = byte;
    }
  }
  return { prefix: new TextDecoder().decode(prefix), bytes };
}
function digitOf(byte) {
  if (byte >= 48 && byte <= 57) return byte - 48;
  return byte >= 97 && byte <= 102 ? byte - 87 : Number.NaN;
}
function wordsOf(bytes) {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

// src/explorer/embedded-snapshot.ts
var unused = /* @__PURE__ */ (() => /^group\.(?:text|note|alt)@/)();
var unusedDerived = ["neighbours", "space"];
var level = 6;
function embeddedSnapshot(index) {
  const kept = new Map([...sectionsWithout(prepared(index), unusedDerived)].filter(([name]) => !unused.test(name)));
  return deflateRawSync(packSections(kept), { level }).toString("base64");
}
function prepared(index) {
  const has = (name) => index.meta.sections?.[name] !== void 0;
  const gated = has("gates") ? index : withGates(index);
  return has("names") ? gated : withNames(gated);
}
function embeddedJson(value) {
  return deflateRawSync(JSON.stringify(value), { level }).toString("base64");
}

// src/explorer/view/since.ts
function sinceOf(index, diff) {
  const rows = new Map(index.skills.ids.all().map((id, row) => [id, row]));
  const rowsOf = (skills) => skills.flatMap(({ id }) => rows.get(id) ?? []);
  const kind = ({ kept, gone, new: came }) => ({
    kept: kept.length,
    gone,
    new: came.map(({ predecessors: _, ...concept }) => concept),
    renamed: Object.fromEntries(kept.flatMap((concept) => formerLabel(concept)))
  });
  return {
    before: named(diff.before, "an earlier release"),
    after: named(diff.after, "this one"),
    occupations: kind(diff.occupations),
    skills: kind(diff.skills),
    requirements: diff.requirements.counts,
    lists: Object.fromEntries(
      diff.requirements.changed.map(({ id, added, removed, rekinded }) => [
        id,
        { added: rowsOf(added), rekinded: rowsOf(rekinded), removed: removed.map(({ label }) => label) }
      ])
    )
  };
}
function named({ name }, otherwise) {
  return name === "unnamed" ? otherwise : name;
}
function formerLabel({ id, renamed }) {
  const [change] = Object.values(renamed ?? {});
  return change === void 0 ? [] : [[id, change.before]];
}

// src/explorer/render-explorer.ts
var __freeze = Object.freeze;
var __defProp = Object.defineProperty;
var __template = (cooked, raw) => __freeze(__defProp(cooked, "raw", { value: __freeze(raw || cooked.slice()) }));
var _a;
var _b;
var forms = { title: isText, since: isReleaseDiff };
function renderExplorer(index, options = {}) {
  checkIndex(index);
  const { title = `${sourceName(index)} explorer`, since } = checkOptions(options, forms);
  const { script, style } = pageAssets();
  const hash = createHash("sha256").update(script).digest("base64");
  return pageTemplate({
    title,
    style,
    language: "en",
    scripts: `'sha256-${hash}'`,
    // The page's own program, run once more beside it.
    workers: "blob:",
    header: html`<a class="skip" href="#main">Skip to content</a>
<header class="site"><div class="site-inner">
  <a class="brand" href="#/">${new Markup(icon)}<span>${title}</span></a>
  <div id="site-search"></div>
  <nav class="site-nav" aria-label="Site"><a href="#/">Explore</a><a href="#/profile">My profile</a>${since !== void 0 && html`<a href="#/changes">What changed</a>`}</nav>
  <span id="language"></span>
  <details id="share"><summary aria-label="Share" title="Share"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 12V3M6.5 6L10 2.5 13.5 6M5 9.5H4V17h12V9.5h-1" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"/></svg></summary><div class="share-box">
    <p><label for="share-link">Link to what is shown</label><span><input id="share-link" readonly><button type="button" class="button small" data-copies="share-link">Copy link</button></span></p>
    <p data-of="card" hidden><label for="share-card">A card of this occupation for another page</label><span><input id="share-card" readonly><button type="button" class="button small" data-copies="share-card">Copy card</button></span></p>
    <p><button type="button" class="button small" id="share-print">Print this page</button> <span role="status"></span></p>
  </div></details>
  <button type="button" id="theme" aria-label="Change colours"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor"/></svg></button>
</div></header>`,
    main: html`<p class="opening">Opening ${counted(index.occupationCount, "occupation")} …</p><noscript><p>This page needs JavaScript. Everything it runs is inside this file.</p></noscript>`,
    footer: siteFooter(index),
    end: html(_b || (_b = __template(['<script type="text/plain" id="snapshot">', "</script>", "\n<script>", "</script>\n"])), new Markup(embeddedSnapshot(index)), since !== void 0 && html(_a || (_a = __template(['\n<script type="text/plain" id="since">', "</script>"])), new Markup(embeddedJson(sinceOf(index, since)))), new Markup(script))
  });
}

export {
  renderExplorer
};
