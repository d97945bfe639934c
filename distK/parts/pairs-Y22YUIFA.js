import {
  pairOf
} from "./chunk-RXFG7EGZ.js";
import {
  comparisonOf
} from "./chunk-PYV6RBPG.js";
import "./chunk-QHYNLCOC.js";
import "./chunk-GIHZ5NUX.js";
import {
  languageOf,
  openData,
  openPaths
} from "./chunk-6OU66TWY.js";
import {
  bytesText,
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  blocksOf,
  pairsHeader,
  renderPairs
} from "./chunk-U3QVI34Y.js";
import "./chunk-YENPQ52R.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  dataOptions,
  limitOption,
  methodOptions,
  minScoreOption,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import {
  progress
} from "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import {
  targetOf,
  unwritable
} from "./chunk-ZEVKVKGG.js";
import "./chunk-LMLQOX2J.js";

// src/cli/streams/write-pairs.ts
import { once } from "node:events";
import { open, rename, rm, stat } from "node:fs/promises";
import { SkillGraphError } from "../core.js";

// src/cli/streams/unfinished-pairs.ts
async function unfinishedPairs(file, format, header) {
  const { size } = await file.stat();
  const start = await bytesOf(file, 0, Math.min(size, header.length));
  if (!Buffer.from(header).subarray(0, start.length).equals(start))
    throw new UsageError(
      `The file to resume does not begin with "${header.trim()}". It was written by other options, or by something else.`
    );
  for (let span = SPAN; ; span *= 4) {
    const from = Math.max(header.length, size - span);
    const found = lastSource(await bytesOf(file, from, Math.max(0, size - from)), from, format, from <= header.length);
    if (found !== void 0) return found;
  }
}
var SPAN = /* @__PURE__ */ (() => 1 << 16)();
function lastSource(bytes, offset, format, fromStart) {
  const end = bytes.lastIndexOf(LINE_FEED);
  if (end < 0) return fromStart ? null : void 0;
  let lineStart = startOfLine(bytes, end);
  if (lineStart === 0 && !fromStart) return void 0;
  let source = sourceOf(bytes.subarray(lineStart, end).toString(), format);
  let whole = false;
  while (lineStart > 0) {
    const before = startOfLine(bytes, lineStart - 1);
    if (before === 0 && !fromStart) return void 0;
    const other = sourceOf(bytes.subarray(before, lineStart - 1).toString(), format);
    if (other !== source && whole) break;
    whole ||= other !== source;
    source = other;
    lineStart = before;
  }
  return { source, kept: offset + lineStart, rest: bytes.subarray(lineStart) };
}
var LINE_FEED = 10;
function startOfLine(bytes, end) {
  return end === 0 ? 0 : bytes.lastIndexOf(LINE_FEED, end - 1) + 1;
}
function sourceOf(line, format) {
  const pair = pairOf(line, format);
  if (pair !== void 0) return pair.source;
  throw new UsageError(`The file to resume holds a line that is no pair: ${line.slice(0, 80)}`);
}
async function bytesOf(file, from, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.subarray(0, bytesRead);
}

// src/cli/streams/write-pairs.ts
async function writePairs(index, options, { output, resume }) {
  checkOptions(index, options);
  if (output === void 0) return streamed(index, options, { output, bytes: 0, write: toStdout });
  const target = await targetOf(output);
  const there = await stat(target).catch(() => null);
  if (there !== null && !there.isFile()) return intoDevice(index, options, { output, target });
  const unfinished = `${target}.unfinished`;
  const hasUnfinished = await stat(unfinished).catch(() => null) !== null;
  const isBeside = resume ? hasUnfinished : there !== null && there.size > 0;
  if (!resume && hasUnfinished) await rm(unfinished, { force: true });
  const path = isBeside ? unfinished : target;
  const file = await opened(path, output, resume);
  let written;
  try {
    if (isBeside && there !== null) await file.chmod(there.mode & 4095);
    written = await intoFile(file, index, options, { output, resume });
    if (isBeside) await file.sync();
  } catch (error) {
    throw error instanceof SkillGraphError || error instanceof UsageError ? error : unwritable(output, error);
  } finally {
    await file.close();
  }
  if (isBeside && written.interrupted === void 0) await rename(unfinished, target);
  return written;
}
async function intoDevice(index, options, { output, target }) {
  const file = await opened(target, output, false, "w");
  try {
    let bytes = 0;
    const write = async (text) => {
      await file.write(text);
      bytes += Buffer.byteLength(text);
      return bytes;
    };
    await write(pairsHeader(options));
    return await streamed(index, options, { output, bytes, write });
  } catch (error) {
    throw error instanceof SkillGraphError || error instanceof UsageError ? error : unwritable(output, error);
  } finally {
    await file.close();
  }
}
async function intoFile(file, index, options, { output, resume }) {
  const { from, bytes, rest } = await startOf(file, index, options, resume);
  let expected = rest;
  let length = bytes;
  const write = async (text) => {
    const fresh = Buffer.from(text);
    if (expected.length > 0) {
      if (!fresh.subarray(0, expected.length).equals(expected))
        throw new UsageError(
          `The last lines of "${output}" are not what these data and options give. Resume with those it was begun with.`
        );
      await file.truncate(length);
      expected = Buffer.alloc(0);
    }
    await writeAll(file, fresh, length);
    length += fresh.length;
    return length;
  };
  return streamed(index, { ...options, from }, { output, bytes, write });
}
function checkOptions(index, options) {
  const { from = 0, to = index.occupationCount, threads = 1 } = options;
  if (options.against !== void 0) blocksOf(index, options.against, options);
  if (from > to || to > index.occupationCount)
    throw new UsageError(`--from ${from} --to ${to} is no range of the ${index.occupationCount} occupations.`);
  if (threads < 1) throw new UsageError("--threads takes a whole number of at least 1.");
}
async function opened(path, named, resume, flags = resume ? "r+" : "w+") {
  try {
    return await open(path, flags);
  } catch (error) {
    if (!resume || error.code !== "ENOENT") throw unwritable(named, error);
  }
  return opened(path, named, false);
}
var nothing = /* @__PURE__ */ (() => /* @__PURE__ */ Buffer.alloc(0))();
async function startOf(file, index, options, resume) {
  const { from = 0, to = index.occupationCount, format = "csv" } = options;
  const header = pairsHeader(options);
  const unfinished = resume ? await unfinishedPairs(file, format, header) : null;
  if (unfinished === null) {
    if ((await file.stat()).isFile()) await file.truncate(0);
    await writeAll(file, Buffer.from(header), 0);
    return { from, bytes: header.length, rest: nothing };
  }
  const row = index.occupations.ids.all().indexOf(unfinished.source);
  if (row < from || row >= to)
    throw new UsageError(
      row < 0 ? `The file to resume ends with "${unfinished.source}", which is no occupation of these data.` : `The file to resume got to row ${row}, which is not among --from ${from} --to ${to}.`
    );
  return { from: row, bytes: unfinished.kept, rest: unfinished.rest };
}
async function writeAll(file, bytes, position) {
  for (let done = 0; done < bytes.length; )
    done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
}
async function toStdout(text) {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
  return 0;
}
async function streamed(index, options, { output, bytes: before, write }) {
  const { from = 0, to = index.occupationCount } = options;
  const abort = new AbortController();
  let interrupted2;
  const stop = (signal) => {
    interrupted2 = signal;
    abort.abort();
  };
  for (const signal of signals) process.once(signal, stop);
  const bar = progress("comparing", output === void 0 && process.stdout.isTTY ? {} : process.stderr);
  let next = from;
  let pairs = 0;
  let bytes = before;
  try {
    if (output === void 0) await write(pairsHeader(options));
    for await (const piece of renderPairs(index, { ...options, signal: abort.signal, onProgress: bar.report })) {
      bytes = await write(piece.text);
      next = piece.to;
      pairs += piece.pairs;
      if (abort.signal.aborted) break;
    }
  } catch (error) {
    if (interrupted2 === void 0 || !(error instanceof SkillGraphError) || error.code !== "ABORTED") throw error;
  } finally {
    bar.stop();
    for (const signal of signals) process.off(signal, stop);
  }
  return { output, from, to, next, pairs, bytes, ...interrupted2 && next < to ? { interrupted: interrupted2 } : {} };
}
var signals = ["SIGINT", "SIGTERM"];

// src/cli/commands/pairs.ts
var pairsCommand = /* @__PURE__ */ (() => ({
  name: "pairs",
  summary: "the most similar occupations of every occupation, as CSV or NDJSON",
  description: "Compares all with all, on all processors, and writes one pair per line as it goes, so that the answer need not fit in memory. Compares by shared skills alone (the plain metric of the data) unless --method says otherwise. A run that was broken off goes on with --resume.",
  options: [
    ...dataOptions,
    { flags: "-o, --output <file>", description: "where to write it (default: the terminal)" },
    {
      flags: "-f, --format <format>",
      description: "csv or ndjson (default: what the file is called, else csv)",
      choices: ["csv", "ndjson"]
    },
    { .../* @__PURE__ */ limitOption(10), description: "best occupations of each" },
    minScoreOption,
    ...methodOptions,
    { flags: "--no-labels", description: "identifiers and scores only" },
    {
      flags: "--from <row>",
      description: "only occupations from this one on, counted from 0 by id",
      parse: wholeNumber
    },
    { flags: "--to <row>", description: "only occupations before this one", parse: wholeNumber },
    { flags: "--part <piece>", description: "only this one of n equal parts, counted from 1: --part 3/8" },
    {
      flags: "--against <path>",
      description: "compare with the occupations of other data, over the same skill ids, instead: one block of a large task"
    },
    { flags: "--resume", description: "go on with an unfinished output file after its last whole occupation" },
    { flags: "--threads <count>", description: "workers (default: as many as pay)", parse: wholeNumber },
    { flags: "--estimate", description: "only say how long it will take and how much room" }
  ],
  examples: [
    ["pairs --limit 5 > top-5.csv", "five for each occupation of the sample"],
    ["pairs --data esco.skg --method cosine --weighting rarity -o pairs.ndjson", "as JSON lines, by another method"],
    ["pairs --data esco.skg --part 3/8 -o part-3.csv", "a part of the rows, for one of several machines"],
    [
      "pairs --data block-1.skg --against block-2.skg -o pairs-1-2.csv",
      "one block of a large task; merge-pairs puts them together"
    ],
    ["pairs --data esco.skg -o all.csv --resume", "goes on where a run was broken off"],
    ["pairs --data esco.skg --estimate", "before a large run"]
  ],
  run: async (call) => {
    const output = call.text("output");
    const estimating = call.flag("estimate");
    if (output === void 0 && call.flag("resume"))
      throw new UsageError("Say which file to resume: -o pairs.csv --resume");
    if (output === void 0 && call.flag("json") && !estimating)
      throw new UsageError("Pairs are printed as JSON lines with --format ndjson; --json sums up what -o has written.");
    const index = await openData(call);
    const options = await optionsOf(index, call);
    if (estimating && options.against !== void 0)
      throw new UsageError("--estimate is for all pairs of one data set; leave --against out.");
    if (estimating) {
      const { pairsEstimate } = await import("./pairs-estimate-4UAVVXE2.js");
      return pairsEstimate(index, options);
    }
    const written = await writePairs(index, options, { output, resume: call.flag("resume") });
    return written.interrupted === void 0 ? finished(index, written) : interrupted(written, written.interrupted);
  }
}))();
async function optionsOf(index, call) {
  const [minScore, threads] = [call.number("min-score"), call.number("threads")];
  const against = call.text("against");
  const format = call.text("format") ?? formatOf(call.text("output"));
  return {
    ...await comparisonOf(index, call),
    ...languageOf(call),
    format,
    labels: call.flag("labels"),
    limit: call.number("limit") ?? 10,
    ...rangeOf(index, call),
    ...against === void 0 ? {} : { against: await openPaths([against], { cached: call.flag("cache") }) },
    ...minScore === void 0 ? {} : { minScore },
    ...threads === void 0 ? {} : { threads }
  };
}
function rangeOf(index, call) {
  const part = call.text("part");
  const [from, to] = [call.number("from"), call.number("to")];
  if (part === void 0) return { from: from ?? 0, to: to ?? index.occupationCount };
  if (from !== void 0 || to !== void 0) throw new UsageError("Give --part, or --from and --to, not both.");
  const [, i, n] = (/^(\d+)\/(\d+)$/.exec(part) ?? []).map(Number);
  if (i === void 0 || n === void 0 || i < 1 || i > n)
    throw new UsageError(`--part is "${part}"; give which of how many, such as --part 3/8.`);
  const cut = (parts) => Math.floor(index.occupationCount * parts / n);
  return { from: cut(i - 1), to: cut(i) };
}
function formatOf(output = "") {
  return /\.(ndjson|jsonl)$/i.test(output) ? "ndjson" : "csv";
}
function finished(index, { output, pairs, from, to, bytes }) {
  if (output === void 0) return 0;
  return {
    json: { output, pairs, from, to, bytes },
    text: ({ styles }) => [
      `${styles.good("saved")} ${styles.bold(output)}  ${bytesText(bytes)}: ${counted(pairs, "pair")} of ${counted(to - from, "occupation")} written`
    ],
    index
  };
}
function interrupted({ output, from, to, next }, signal) {
  const how = output === void 0 ? `Go on with --from ${next}.` : "Go on with the same options and --resume.";
  process.stderr.write(`stopped after ${counted(next - from, "occupation")} of ${to - from}. ${how}
`);
  process.kill(process.pid, signal);
  return 1;
}
export {
  pairsCommand
};
