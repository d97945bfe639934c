import {
  pairOf
} from "./chunk-RXFG7EGZ.js";
import {
  writeDocument
} from "./chunk-OBFCIGIP.js";
import {
  bytesText,
  counted
} from "./chunk-LFKZB7GM.js";
import {
  pairsHeader
} from "./chunk-U3QVI34Y.js";
import "./chunk-YENPQ52R.js";
import {
  wholeNumber
} from "./chunk-7F7QO62H.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-ZEVKVKGG.js";
import "./chunk-LMLQOX2J.js";

// src/cli/commands/merge-pairs.ts
import { once } from "node:events";

// src/cli/streams/merge-pairs.ts
import { createReadStream } from "node:fs";
import { compare } from "../core.js";
import { SkillGraphError } from "../core.js";
async function* mergedPairs(paths, limit) {
  const files = paths.map((path) => new PairsFile(path));
  await Promise.all(files.map((file) => file.advance()));
  const header = sharedHeader(files);
  let piece = { text: header, pairs: 0, occupations: 0 };
  for (let source = leastSource(files); source !== null; source = leastSource(files)) {
    const lines = [];
    for (const file of files) {
      if (file.current?.source !== source) continue;
      for (const line of file.current.lines) lines.push(line);
      if (!file.step()) await file.advance();
    }
    for (const { line } of best(lines, limit)) {
      piece.text += `${line}
`;
      piece.pairs++;
    }
    piece.occupations++;
    if (piece.text.length < PIECE) continue;
    yield piece;
    piece = { text: "", pairs: 0, occupations: 0 };
  }
  yield piece;
}
var PIECE = /* @__PURE__ */ (() => 1 << 18)();
function sharedHeader(files) {
  const headed = files.filter(({ header }) => header !== null);
  for (const { header, path } of headed)
    if (header !== headed[0].header)
      throw new UsageError(
        `"${path}" does not begin as "${headed[0].path}" does. Merge files that were written with the same --format and labels.`
      );
  return headed[0]?.header ?? "";
}
function leastSource(files) {
  let least = null;
  for (const { current } of files)
    if (current !== null && (least === null || compare(current.source, least) < 0)) least = current.source;
  return least;
}
function best(lines, limit) {
  const seen = /* @__PURE__ */ new Set();
  for (const { source, target } of lines)
    if (seen.size === seen.add(target).size)
      throw new UsageError(`The pair "${source}" and "${target}" comes twice. Give every block once.`);
  return lines.sort((a, b) => b.score - a.score || compare(a.target, b.target)).slice(0, limit);
}
var PairsFile = class {
  path;
  /** Its first line, where it is not a pair already; null for a file with nothing in it. */
  header = null;
  #groups = [];
  #next = 0;
  #pieces = null;
  constructor(path) {
    this.path = path;
  }
  /** Where it has got to; null at its end. */
  get current() {
    return this.#groups[this.#next] ?? null;
  }
  /** To the next occupation, where it is read already. */
  step() {
    return ++this.#next < this.#groups.length;
  }
  /** Reads on until there is an occupation, or to the end. */
  async advance() {
    this.#pieces ??= this.#read();
    this.#next = 0;
    do {
      const { value, done } = await this.#pieces.next();
      this.#groups = done ? [] : value;
      if (done) return;
    } while (this.#groups.length === 0);
  }
  async *#read() {
    let format = "ndjson";
    let source = null;
    let lines = [];
    for await (const texts of linesOf(this.path)) {
      const groups = [];
      for (const line of texts) {
        if (this.header === null) {
          format = line.startsWith("{") ? "ndjson" : "csv";
          this.header = format === "csv" ? `${line}
` : "";
          if (format === "csv" && !headers.includes(this.header))
            throw new UsageError(`"${this.path}" holds no pairs: it begins with "${line.slice(0, 80)}".`);
          if (format === "csv") continue;
        }
        const pair = pairOf(line, format);
        if (pair === void 0)
          throw new UsageError(`"${this.path}" holds a line that is no pair: "${line.slice(0, 80)}".`);
        if (pair.source !== source) {
          if (source !== null) {
            groups.push({ source, lines });
            if (compare(source, pair.source) > 0)
              throw new UsageError(
                `"${this.path}" is not in the order of its occupations: "${pair.source}" comes after "${source}". Merge files as pairs wrote them.`
              );
          }
          source = pair.source;
          lines = [];
        }
        lines.push({ ...pair, line });
      }
      yield groups;
    }
    if (source !== null) yield [{ source, lines }];
  }
};
var headers = /* @__PURE__ */ (() => [
  /* @__PURE__ */ pairsHeader({ labels: true }),
  /* @__PURE__ */ pairsHeader({ labels: false })
])();
async function* linesOf(path) {
  let rest = "";
  try {
    for await (const chunk of createReadStream(path, { encoding: "utf8", highWaterMark: 1 << 20 })) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop();
      yield lines;
    }
  } catch (error) {
    throw new SkillGraphError("UNREADABLE", `"${path}" cannot be read: ${error.message}.`, { cause: error });
  }
  if (rest !== "") yield [rest];
}

// src/cli/commands/merge-pairs.ts
var mergePairsCommand = {
  name: "merge-pairs",
  summary: "blocks of all pairs, merged into the best of every occupation",
  description: 'Takes files that "pairs --against" wrote, one for each block that the occupations were compared with, and keeps the best of every occupation: to the bit what "pairs" gives on everything at once. Reads them side by side, so that they need not fit in memory.',
  arguments: [{ name: "<files...>", description: 'CSV or NDJSON, as "pairs" wrote them, all of one kind' }],
  options: [
    {
      flags: "-l, --limit <count>",
      description: "best occupations of each: no more than the blocks were made with",
      default: 10,
      parse: wholeNumber
    },
    { flags: "-o, --output <file>", description: "where to write it (default: the terminal)" },
    { flags: "--json", description: "with -o: sum up as JSON what was written" }
  ],
  examples: [
    ["merge-pairs block-1-1.csv block-1-2.csv -o best-1.csv", "what block 1 found in itself and in block 2"],
    ["merge-pairs block-1-1.csv block-1-2.csv --limit 3 > top-3.csv", "the three best of each"]
  ],
  run: async (call) => {
    const limit = call.number("limit") ?? 10;
    if (limit < 1) throw new UsageError("--limit takes a whole number of at least 1.");
    const output = call.text("output");
    if (output === void 0 && call.flag("json"))
      throw new UsageError("--json sums up what -o has written; give -o, too.");
    if (output === void 0) {
      for await (const { text } of mergedPairs(call.arguments, limit))
        if (!process.stdout.write(text)) await once(process.stdout, "drain");
      return 0;
    }
    const found = { pairs: 0, occupations: 0 };
    const bytes = await writeDocument(
      output,
      (async function* () {
        for await (const { text, pairs, occupations } of mergedPairs(call.arguments, limit)) {
          found.pairs += pairs;
          found.occupations += occupations;
          yield text;
        }
      })()
    );
    const written = { output, ...found, bytes };
    return {
      json: written,
      text: ({ styles }) => [
        `${styles.good("saved")} ${styles.bold(output)}  ${bytesText(written.bytes)}: ${counted(written.pairs, "pair")} of ${counted(written.occupations, "occupation")}`
      ]
    };
  }
};
export {
  mergePairsCommand
};
