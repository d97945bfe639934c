import {
  TextDecoding
} from "./chunk-XAXBVLKJ.js";
import {
  openZip
} from "./chunk-EFCQSSH5.js";
import {
  CELL_LENGTH,
  RECORD_LENGTH,
  checkLimits,
  inflatedLimit
} from "./chunk-IHSMZTY6.js";
import {
  fileName,
  isPathOrPaths
} from "./chunk-WGYY42TU.js";
import {
  TableFeed,
  isHeader
} from "./chunk-4ITXIHJL.js";
import {
  catalogueOfGraph
} from "./chunk-MQSLNDBF.js";
import {
  isRecord
} from "./chunk-SESHL5MT.js";

// src/files/read-graph.ts
import { SkillGraphError } from "../core.js";
var graphReader = {
  name: "graph",
  lookedFor: "a graph as JSON (of skillgraph export -f json)",
  recognises: async (files, head) => files.length === 1 && isGraphJson(await head(files[0])),
  read: async ({ files }, options) => {
    const [source] = files;
    const records = recordsOf(await textOf(source, options), fileName(source));
    return catalogueOfGraph(records, { source: options.source, language: options.language });
  }
};
function isGraphJson(head) {
  return /^\s*\{\s*"(?:options|attributes|nodes|edges)"\s*:/.test(head);
}
var LONGEST = /* @__PURE__ */ (() => 2 ** 29 - 2 ** 10)();
async function textOf(source, { signal, onProgress }) {
  const file = fileName(source);
  const decoding = new TextDecoding();
  const parts = [];
  let bytes = 0;
  for await (const chunk of source.open()) {
    if (signal?.aborted) throw new SkillGraphError("ABORTED", `Reading ${file} was cancelled.`);
    bytes += chunk.length;
    if (bytes > LONGEST)
      throw new SkillGraphError(
        "TOO_LARGE",
        `${file} has over ${LONGEST} bytes, more than one JSON text can be read of. Save the data as an index: skillgraph build.`
      );
    onProgress?.({ file, bytes, totalBytes: Math.max(source.bytes, bytes) });
    parts.push(decoding.write(chunk));
  }
  parts.push(decoding.end());
  return parts.join("");
}
function recordsOf(text, file) {
  let graph;
  try {
    graph = JSON.parse(text);
  } catch (cause) {
    throw new SkillGraphError(
      "BAD_INPUT",
      `${file} is not whole JSON: ${cause.message}. Write it again with skillgraph export -f json.`,
      { cause }
    );
  }
  const { attributes = {}, nodes, edges } = graph;
  if (isRecord(attributes) && areRecords(nodes, ({ key }) => typeof key === "string") && areRecords(edges, ({ source, target }) => typeof source === "string" && typeof target === "string"))
    return { attributes, nodes, edges };
  throw new SkillGraphError(
    "BAD_INPUT",
    `${file} is JSON of a graph, but not as graphology writes it: "nodes" with a key each, "edges" with source and target. Read it with graphology or networkx, and save the table of edges as CSV.`
  );
}
function areRecords(list, is) {
  return Array.isArray(list) && list.every(
    (record) => isRecord(record) && is(record) && (record["attributes"] === void 0 || isRecord(record["attributes"]))
  );
}

// src/files/read-tables.ts
import { isFunction, recordOf } from "../core.js";
import { SkillGraphError as SkillGraphError3 } from "../core.js";

// src/files/csv.ts
import { parse } from "fast-csv";
import { beyond, SkillGraphError as SkillGraphError2 } from "../core.js";

// src/files/csv-records.ts
function endOfRecords(text, delimiter) {
  let last = 0;
  for (const end of recordEnds(text, delimiter)) last = end;
  return last;
}
function recordsOf2(text, delimiter) {
  const records = [];
  let start = 0;
  for (const end of recordEnds(text, delimiter)) {
    records.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) records.push(text.slice(start));
  return records;
}
function* recordEnds(text, delimiter) {
  let position = 0;
  for (; ; ) {
    const end = text.indexOf("\n", position) + 1;
    const opening = openingQuote(text, position, end === 0 ? text.length : end, delimiter);
    if (opening >= 0) {
      const closing = closingQuote(text, opening + 1);
      if (closing < 0) return;
      position = closing + 1;
    } else {
      if (end === 0) return;
      yield end;
      position = end;
    }
  }
}
function openingQuote(text, from, to, delimiter) {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== QUOTE) continue;
    let before = at - 1;
    while (before >= from && text[before] === " ") before--;
    if (before < from || text[before] === delimiter || text[before] === "\uFEFF") return at;
  }
  return -1;
}
function closingQuote(text, from) {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text.charCodeAt(quote + 1) === QUOTE) quote = text.indexOf('"', quote + 2);
  return quote;
}
var QUOTE = 34;

// src/files/delimiter.ts
var delimiters = [",", ";", "	", "|", "~", "^"];
function statedDelimiter(text) {
  return /^\ufeff?"?sep=(.)"?[^\S\r\n]*(?:[\r\n]|$)/i.exec(text)?.[1];
}
function likelyDelimiters(text) {
  const bare = text.replace(/"(?:[^"]|"")*"/g, '""');
  const lines = bare.split(/[\r\n]+/).filter((line) => line.trim() !== "" && !line.startsWith("#")).slice(0, LINES);
  return delimiters.map((delimiter) => ({ delimiter, ...usualCount(lines.map((line) => line.split(delimiter).length - 1)) })).sort((a, b) => b.lines - a.lines || Number(b.inFirst) - Number(a.inFirst) || b.count - a.count).map(({ delimiter }) => delimiter);
}
function hasSingleQuotes(text) {
  const [header, ...records] = text.split(/[\r\n]+/).filter((line) => line.trim() !== "" && !line.startsWith("#")).slice(0, LINES);
  const isQuoted = (line) => /^\s*'.*'[,;\t|~^]'.*'\s*$/.test(line);
  return isQuoted(header ?? "") || records.length > 0 && records.every(isQuoted) && !/['"]/.test(header);
}
function usualCount(counts) {
  const frequency = /* @__PURE__ */ new Map();
  for (const count2 of counts) if (count2 > 0) frequency.set(count2, (frequency.get(count2) ?? 0) + 1);
  const [count = 0, lines = 0] = [...frequency].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { count, lines, inFirst: (counts[0] ?? 0) > 0 };
}
var LINES = 10;
function headRows(text, delimiter) {
  const rows = [[]];
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^\\r\\n${escaped(delimiter)}]*))(${escaped(delimiter)}|\\r\\n?|\\n|$)`,
    "y"
  );
  for (let found = field.exec(text); found !== null && rows.length <= LINES; found = field.exec(text)) {
    const [, quoted, bare = "", end = ""] = found;
    rows.at(-1).push(quoted === void 0 ? bare : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== delimiter) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
function escaped(delimiter) {
  return delimiter.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

// src/files/csv.ts
async function readCsv(chunks, file, reader, options = {}) {
  const { onBytes, signal } = options;
  const decoding = new TextDecoding();
  const records = new RecordStream(file, reader, options);
  let bytes = 0;
  for await (const chunk of chunks) {
    if (signal?.aborted) throw new SkillGraphError2("ABORTED", `Reading ${file} was cancelled.`);
    bytes += chunk.length;
    onBytes?.(bytes);
    await records.write(decoding.write(chunk));
  }
  await records.write(decoding.end());
  await records.end();
  if (decoding.note !== void 0) reader.issues.push({ code: "UNUSUAL_LAYOUT", file, message: decoding.note });
}
var HEAD = /* @__PURE__ */ (() => 1 << 16)();
var HEAD_LINES = 12;
var RecordStream = class {
  #file;
  #reader;
  #feed;
  #options;
  #longest;
  #longestCell;
  #dialect;
  #hasQuotes = false;
  #hasBareReturns = false;
  /** Fields stand between single quotation marks: the two marks are swapped for the parser, and back in what it gives. */
  #isSwapped = false;
  #pending = "";
  constructor(file, reader, options) {
    this.#file = file;
    this.#reader = reader;
    this.#feed = new TableFeed(reader, file);
    this.#options = options;
    this.#longest = options.limits?.recordLength ?? RECORD_LENGTH;
    this.#longestCell = options.limits?.cellLength ?? CELL_LENGTH;
  }
  async write(text) {
    const lines = this.#hasBareReturns ? text.replaceAll("\r", "\n") : text;
    this.#pending += this.#isSwapped ? swapped(lines) : lines;
    if (this.#dialect === void 0) {
      if (this.#pending.length < HEAD && !hasLines(this.#pending, HEAD_LINES)) return;
      this.#begin();
    }
    await this.#pass();
  }
  async end() {
    if (this.#dialect === void 0) {
      this.#begin();
      await this.#pass();
    }
    await this.#parse(this.#pending, this.#dialect);
    this.#feed.end();
  }
  #begin() {
    if (!this.#pending.includes("\n") && this.#pending.includes("\r")) {
      this.#hasBareReturns = true;
      this.#pending = this.#pending.replaceAll("\r", "\n");
    }
    const { quoted = true } = this.#options;
    if (quoted && hasSingleQuotes(this.#pending.slice(0, HEAD))) {
      this.#isSwapped = true;
      this.#pending = swapped(this.#pending);
      const message = "Fields stand between single quotation marks; they are read without.";
      this.#reader.issues.push({ code: "UNUSUAL_LAYOUT", file: this.#file, message });
    }
    const { delimiter = statedDelimiter(this.#pending) ?? this.#delimiter() } = this.#options;
    this.#dialect = { delimiter, quoted };
  }
  /** The likeliest separator under which one of the first records is a header that the reader can use. */
  #delimiter() {
    const head = this.#pending.slice(0, HEAD);
    const likely = likelyDelimiters(head);
    if (this.#reader.fits !== void 0) {
      for (const delimiter of likely)
        if (headRows(head, delimiter).some((row) => isHeader(this.#reader, this.#file, row))) return delimiter;
    }
    return likely[0];
  }
  /** Hands on the records that are whole. */
  async #pass() {
    const dialect = this.#dialect;
    this.#hasQuotes ||= dialect.quoted && this.#pending.includes('"');
    const end = this.#hasQuotes ? endOfRecords(this.#pending, dialect.delimiter) : this.#pending.lastIndexOf("\n") + 1;
    if (end > 0) {
      await this.#parse(this.#pending.slice(0, end), dialect);
      this.#pending = this.#pending.slice(end);
    }
    if (this.#pending.length <= this.#longest) return;
    const record = this.#feed.count + 1;
    if (this.#hasQuotes && this.#pending.slice(0, this.#longest).includes("\n"))
      throw malformed(
        this.#file,
        record,
        `a quotation mark is never closed, not within ${this.#longest} letters (limits.recordLength)`
      );
    throw beyond("recordLength", `Record ${record} of ${this.#file} has over ${this.#longest} letters`, this.#longest);
  }
  /** The parser tells no row when it fails, so what it refuses as a whole is given to it record by record. */
  async #parse(text, dialect) {
    if (text === "") return;
    const whole = await parsedRows(text, dialect).catch(() => null);
    if (whole !== null) {
      this.#take(whole);
      return;
    }
    for (const record of recordsOf2(text, dialect.delimiter)) {
      let rows;
      try {
        rows = await parsedRows(record, dialect);
      } catch (cause) {
        const said = cause.message.replace(/^Parse Error: /, "");
        const why = record.includes('\\"') ? `${said} Quotation marks in a field are doubled ("")` : said;
        throw malformed(this.#file, this.#feed.count + 1, why, cause);
      }
      this.#take(rows);
    }
  }
  #take(rows) {
    for (const row of rows) {
      for (const field of row)
        if (field.length > this.#longestCell)
          throw beyond(
            "cellLength",
            `A field of record ${this.#feed.count + 1} of ${this.#file} has ${field.length} letters`,
            this.#longestCell
          );
      this.#feed.row(this.#isSwapped ? row.map(swapped) : row);
    }
  }
};
function swapped(text) {
  return text.replace(/['"]/g, (mark) => mark === '"' ? "'" : '"');
}
function hasLines(text, count) {
  let at = -1;
  for (let line = 0; line < count; line++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return false;
  }
  return true;
}
function parsedRows(text, { delimiter, quoted }) {
  if (isSimple(text)) return Promise.resolve(splitRows(text, delimiter));
  return new Promise((resolve, reject) => {
    const rows = [];
    const parser = parse({ headers: false, delimiter, ...quoted ? {} : { quote: null } });
    parser.on("data", (row) => rows.push(row));
    parser.on("error", reject);
    parser.on("end", () => resolve(rows));
    parser.end(text);
  });
}
function isSimple(text) {
  return !text.includes('"') && !/\r(?!\n)/.test(text);
}
function splitRows(text, delimiter) {
  const rows = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    const line = text.slice(start, stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop);
    rows.push(line.split(delimiter));
    start = stop + 1;
  }
  return rows;
}
function malformed(file, row, why, cause) {
  return new SkillGraphError2("MALFORMED_CSV", `${file} is not well-formed CSV at record ${row}: ${why}.`, { cause });
}

// src/files/read-tables.ts
var separator = (value) => typeof value === "string" && value.length === 1 && !/["\r\n]/.test(value) ? null : { at: "", value, wanted: 'one character that separates fields, such as ";"' };
var isSignal = (value) => value instanceof AbortSignal ? null : { at: "", value, wanted: "a signal, such as that of an AbortController" };
var readForms = /* @__PURE__ */ (() => ({
  onProgress: isFunction,
  signal: isSignal,
  delimiter: separator,
  limits: /* @__PURE__ */ recordOf({})
}))();
async function readTables(reader, files, { onProgress, signal, delimiter, limits } = {}, quoted = () => true) {
  const selected = new Set(reader.select(files.map(({ name }) => name)));
  const wanted = files.filter(({ name }) => selected.has(name));
  const totalBytes = wanted.reduce((sum, file) => sum + file.bytes, 0);
  let done = 0;
  for (const source of wanted) {
    if (signal?.aborted) throw new SkillGraphError3("ABORTED", "Reading was cancelled.");
    const file = fileName(source);
    const onBytes = (bytes) => onProgress?.({ file, bytes: done + bytes, totalBytes });
    if (isWorkbook(file)) {
      const { readXlsx } = await import("./xlsx-U35KKGPI.js");
      await readXlsx(source, reader, { onBytes, signal, limits });
    } else if (isParquet(file)) {
      const { readParquet } = await import("./parquet-45A25N5C.js");
      await readParquet(source, reader, { onBytes, signal });
    } else await readCsv(source.open(), file, reader, { delimiter, quoted: quoted(file), signal, onBytes, limits });
    done += source.bytes;
  }
}
function isParquet(file) {
  return /\.(?:parquet|pq)$/i.test(file);
}
function isWorkbook(file) {
  return /\.xlsx$/i.test(file);
}

// src/files/foreign-files.ts
import { MAGIC } from "../core.js";
var foreign = [
  {
    is: (_, head) => head.startsWith(MAGIC),
    words: "is a saved index, read already: open it with loadIndex, or name it with --data."
  },
  {
    is: (name, head) => /\.zip$/i.test(name) || !isDocument(name) && head.startsWith("PK"),
    words: "is an archive inside an archive. Unpack the outer one and name the inner."
  },
  {
    is: (_, head) => head.startsWith("‹") || head.startsWith("�"),
    words: "is compressed twice. Unpack it once."
  },
  {
    is: (name, head) => /\.(tar|tgz)$/i.test(name) || head.slice(257, 262) === "ustar",
    words: "is a tar archive. Unpack it and name the folder."
  },
  {
    is: (name, head) => /\.(7z|rar|xz|bz2|zst)$/i.test(name) || /^(?:7z\u00bc|Rar!|BZh|.7zXZ|\(\u00b5\/)/.test(head),
    words: "is an archive of a kind that is not read. Unpack it and name the folder; zip and gz are read as they are."
  },
  {
    is: (name, head) => /\.xls$/i.test(name) || /^\u00d0\u00cf.\u00e0/u.test(head),
    words: "is an Excel workbook of the old form. Save it as .xlsx, or as CSV."
  },
  {
    is: (name) => /\.(ods|numbers|xlsb|xlsm)$/i.test(name),
    words: "is a spreadsheet of a kind that is not read. Save it as .xlsx, or as CSV."
  },
  {
    is: (name, head) => /\.(docx?|odt|rtf|pptx?|odp)$/i.test(name) || head.startsWith("{\\rtf"),
    words: "is a document, no table. Save the table as CSV."
  },
  {
    is: (_, head) => head.startsWith("version https://git-lfs"),
    words: "is a pointer of Git LFS: the file itself was not downloaded. Fetch it with git lfs pull."
  },
  {
    is: (name, head) => !isParquet(name) && head.startsWith("PAR1"),
    words: "is a Parquet file under another name. Call it something.parquet."
  },
  {
    is: (name, head) => /\.(db|sqlite3?)$/i.test(name) || head.startsWith("SQLite format 3"),
    words: "is an SQLite database. Export its tables as CSV."
  },
  {
    is: (_, head) => /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|table|div)\b/i.test(head),
    words: "is a web page, no table. Where it should be a download, that asked for a login or a click: download it again in a browser."
  },
  {
    is: (name, head) => /\.(ttl|nt|nq|n3|trig)$/i.test(name) || /^\s*(?:@prefix|@base|PREFIX|BASE)\s/i.test(head) || /^<[^>]+>\s+<[^>]+>\s/.test(head),
    words: "is RDF (SKOS). Take the CSV download of the classification: https://esco.ec.europa.eu/en/use-esco/download."
  },
  {
    is: (name, head) => /\.(rdf|owl)$/i.test(name) || /^\s*<(?:\?xml[^>]*>\s*<)?rdf:RDF/i.test(head),
    words: "is RDF as XML. Take the CSV download of the classification: https://esco.ec.europa.eu/en/use-esco/download."
  },
  {
    is: (name, head) => /\.(gexf|graphml)$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?<(?:gexf|graphml)\b/i.test(head),
    words: "is a graph for other tools. Of exports, the JSON is read again: skillgraph export -f json."
  },
  { is: (_, head) => /^\s*(?:<\?xml)/i.test(head), words: "is XML, which is not read. Save the table as CSV." },
  { is: (name, head) => /\.pdf$/i.test(name) || head.startsWith("%PDF"), words: "is a PDF. Save the table as CSV." },
  {
    is: (_, head) => /^\s*[[{]/.test(head) && /"(?:@context|@graph|@id)"/.test(head),
    words: "is JSON-LD. Take the CSV download of the classification."
  },
  {
    is: (_, head) => /^\s*[[{]/.test(head) && /"(?:_links|_embedded|className|hasEssentialSkill)"/.test(head),
    words: "is an answer of the ESCO web service. Take the CSV download: https://esco.ec.europa.eu/en/use-esco/download."
  },
  {
    is: (name, head) => !isGraphJson(head) && (/\.(json|ndjson|jsonl|geojson)$/i.test(name) || /^\s*(?:\{\s*["}]|\[\s*["{[])/.test(head)),
    words: "is JSON of a form that is not read; the graph that skillgraph export -f json writes is. Save the table as CSV."
  },
  { is: (name, head) => !isParquet(name) && isNoText(head), words: "is no text. Save the table as CSV." }
];
function isNoText(head) {
  const odd = head.match(/[\u0000-\u0008\u000e-\u001e\u0081\u008d\u008f\u0090\u009d\ufffd]/g)?.length ?? 0;
  return odd > ODD * head.length;
}
var ODD = 0.1;
function isDocument(name) {
  return /\.(?:xls[xmb]|ods|numbers|docx|odt|pptx|odp)$/i.test(name);
}
function documentWords(files) {
  const has = (part) => files.some(({ name }) => name === part);
  if (has("xl/workbook.xml")) return "is an Excel workbook under another name. Call it something.xlsx.";
  if (has("xl/workbook.bin") || has("mimetype") && has("content.xml") || has("word/document.xml"))
    return "is a document of an office program. Save the table as .xlsx, or as CSV.";
  return void 0;
}
function foreignWords({ name }, head) {
  return foreign.find(({ is }) => is(name, head))?.words;
}

// src/files/source-files.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { compare } from "../core.js";
import { checkForm } from "../core.js";
import { checkObject } from "../core.js";
import { SkillGraphError as SkillGraphError5 } from "../core.js";

// src/files/gzip.ts
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { beyond as beyond2, SkillGraphError as SkillGraphError4 } from "../core.js";
function gunzipped(source, limits) {
  return {
    name: source.name.replace(/\.gz$/i, ""),
    bytes: source.bytes,
    open: () => inflated(source, inflatedLimit(limits, source.bytes))
  };
}
function checkStatedSize(name, end, packedBytes, limits) {
  const allowed = inflatedLimit(limits, packedBytes);
  const stated = end.readUInt32LE(0);
  if (stated > MOST * (packedBytes + 1)) throw unpackable(name, "it is cut short, or damaged");
  if (stated > allowed) throw beyond2("inflatedBytes", `"${name}" unpacks to ${stated} bytes`, allowed);
}
var MOST = 1032;
function unpackable(name, why, cause) {
  return new SkillGraphError4("MALFORMED_ZIP", `"${name}" cannot be unpacked: ${why}. Download it again.`, { cause });
}
async function* inflated(source, allowed) {
  const packed = Readable.from(source.open());
  const gunzip = createGunzip();
  packed.on("error", (error) => gunzip.destroy(error));
  packed.pipe(gunzip);
  let bytes = 0;
  try {
    for await (const chunk of gunzip) {
      bytes += chunk.length;
      if (bytes > allowed) throw beyond2("inflatedBytes", `"${source.name}" unpacks to over ${allowed} bytes`, allowed);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof SkillGraphError4 || cause.syscall !== void 0) throw cause;
    throw unpackable(source.name, cause.message, cause);
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}
function isGzip(start) {
  return start[0] === 31 && start[1] === 139;
}

// src/files/pipe.ts
import { createReadStream } from "node:fs";
import { beyond as beyond3 } from "../core.js";
var PIPED_BYTES = /* @__PURE__ */ (() => 2 ** 28)();
function pipeOf(path, name, { inflatedBytes = PIPED_BYTES }) {
  const kept = [];
  const stream = createReadStream(path);
  const parts = stream[Symbol.asyncIterator]();
  let bytes = 0;
  const open2 = async function* () {
    for (let at = 0; ; at++) {
      if (at === kept.length) {
        const { done, value } = await parts.next();
        if (done) return;
        bytes += value.length;
        if (bytes > inflatedBytes)
          throw beyond3("inflatedBytes", `"${name}" gives over ${inflatedBytes} bytes`, inflatedBytes);
        kept.push(value);
      }
      yield kept[at];
    }
  };
  return { file: { name, bytes: 0, open: open2 }, close: () => void stream.destroy() };
}

// src/files/source-files.ts
var DEPTH = 3;
async function withSourceFiles(given, options, use) {
  checkObject(options, "{ signal: … }");
  const { limits, signal } = options;
  const paths = checkedPaths(given);
  const opening = { archives: [], limits: checkLimits(limits) };
  try {
    const files = [];
    for (const path of paths) {
      if (signal?.aborted) throw new SkillGraphError5("ABORTED", "Reading was cancelled.");
      files.push(...await filesOf(path, opening));
    }
    return await use({ paths, files });
  } catch (cause) {
    throw cause instanceof Error && "syscall" in cause ? unreadable(cause) : cause;
  } finally {
    for (const archive of opening.archives) archive.close();
  }
}
function checkedPaths(given) {
  checkForm("The path", given, isPathOrPaths);
  const paths = typeof given === "string" ? [given] : given;
  if (paths.length === 0) throw new SkillGraphError5("BAD_INPUT", "Name at least one path to read; the list is empty.");
  return paths;
}
async function filesOf(path, opening) {
  if (!(await stat(path)).isDirectory()) return one(path, path.replaceAll("\\", "/").split("/").pop(), "", opening);
  const files = [];
  for (const below of await pathsBelow(path, DEPTH)) {
    const name = relative(path, below).replaceAll("\\", "/");
    files.push(...await one(below, name, `${name}/`, opening));
  }
  return files.sort((a, b) => compare(a.name, b.name));
}
async function one(path, name, prefix, opening) {
  const start = await startOf(path);
  if (isZip(start) ? !isDocument(name) : /\.zip$/i.test(name)) return inside(path, prefix, opening);
  if (!(await stat(path)).isFile()) {
    const pipe = pipeOf(path, name, opening.limits);
    opening.archives.push(pipe);
    return piped(pipe.file, path, opening.limits);
  }
  const file = await fileOnDisk(path, name);
  if (!isGzip(start)) return [file];
  checkStatedSize(name, await endOf(path, file.bytes), file.bytes, opening.limits);
  return [gunzipped(file, opening.limits)];
}
async function piped(file, path, limits) {
  for await (const start of file.open()) {
    if (isZip(start.subarray(0, 4)))
      throw new SkillGraphError5(
        "UNKNOWN_FORMAT",
        `"${path}" gives a zip archive, which is read from a file alone. Name the file.`
      );
    if (isGzip(start)) return [gunzipped(file, limits)];
    break;
  }
  return [file];
}
async function pathsBelow(folder, depth, seen = /* @__PURE__ */ new Set()) {
  const paths = [];
  seen.add(await realpath(folder));
  for (const name of await readdir(folder)) {
    if (name.startsWith(".") || passedOver.has(name)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile()) paths.push(path);
    else if (found?.isDirectory() && depth > 1 && !seen.has(await realpath(path)))
      paths.push(...await pathsBelow(path, depth - 1, seen));
  }
  return paths;
}
var passedOver = /* @__PURE__ */ (() => /* @__PURE__ */ new Set(["__MACOSX", "node_modules"]))();
async function endOf(path, size) {
  const file = await open(path);
  try {
    return (await file.read(Buffer.alloc(4), 0, 4, Math.max(0, size - 4))).buffer;
  } finally {
    await file.close();
  }
}
async function startOf(path) {
  if (!(await stat(path)).isFile()) return Buffer.alloc(0);
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
function isZip(start) {
  return start.length === 4 && start.readUInt32LE(0) === 67324752;
}
async function inside(path, prefix, { archives, limits }) {
  const archive = await openZip(path, limits);
  archives.push(archive);
  const what = documentWords(archive.files);
  if (what !== void 0) throw new SkillGraphError5("UNKNOWN_FORMAT", `"${path}" ${what}`);
  return archive.files.filter(({ name }) => !name.split("/").some((part) => part.startsWith(".") || passedOver.has(part))).map((file) => ({ ...file, name: prefix + file.name })).map((file) => /\.gz$/i.test(file.name) ? gunzipped(file, limits) : file);
}
async function fileOnDisk(path, name) {
  const { size } = await stat(path);
  return {
    name,
    bytes: size,
    open: () => createReadStream2(path, { highWaterMark: 1 << 18 }),
    slice: (start, end) => sliceOf(path, start, end)
  };
}
async function sliceOf(path, start, end) {
  const bytes = new Uint8Array(Math.max(0, end - start));
  const file = await open(path);
  try {
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await file.read(bytes, at, bytes.length - at, start + at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
  } finally {
    await file.close();
  }
  return bytes.buffer;
}
function unreadable(cause) {
  return new SkillGraphError5("UNREADABLE", `Cannot read the data: ${cause.message}.`, { cause });
}

export {
  graphReader,
  statedDelimiter,
  likelyDelimiters,
  headRows,
  readForms,
  readTables,
  isParquet,
  isWorkbook,
  foreignWords,
  withSourceFiles
};
