// src/cli/streams/pair-lines.ts
function pairOf(line, format) {
  return format === "csv" ? fromCsv(line) : fromJson(line);
}
var FIELDS = /* @__PURE__ */ (() => /^(?:"((?:[^"]|"")*)"|([^",]*)),(?:"((?:[^"]|"")*)"|([^",]*)),([^",]+)(?:,|$)/)();
function fromCsv(line) {
  const found = FIELDS.exec(line);
  if (found === null) return void 0;
  const [, source, plainSource, target, plainTarget, score] = found;
  return paired(
    source?.replaceAll('""', '"') ?? plainSource,
    target?.replaceAll('""', '"') ?? plainTarget,
    Number(score)
  );
}
function fromJson(line) {
  try {
    const { source, target, score } = JSON.parse(line);
    return paired(source, target, score);
  } catch {
    return void 0;
  }
}
function paired(source, target, score) {
  return typeof source === "string" && typeof target === "string" && typeof score === "number" && Number.isFinite(score) ? { source, target, score } : void 0;
}

export {
  pairOf
};
