// src/catalogue/number.ts
var blank = /* @__PURE__ */ (() => /* @__PURE__ */ Object.freeze({ value: null, why: "blank" }))();
var plain = /* @__PURE__ */ (() => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i)();
var grouped = /* @__PURE__ */ (() => /^[+-]?[1-9]\d{0,2}([ ',.])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/)();
function statedNumber(text) {
  if (plain.test(text)) return finite(Number(text));
  const tidy = text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 15)).replace(/[\u066b\uff0e]/g, ".").replace(/[\s\u00a0\u202f]+/g, " ").trim().replace(/^[\u2010-\u2013\u2212]/, "-").replaceAll("’", "'");
  if (tidy === "" || /^n\/?a$/i.test(tidy)) return blank;
  if (plain.test(tidy)) return finite(Number(tidy));
  const [, between, point] = grouped.exec(tidy) ?? [];
  if (between !== void 0) {
    if (between === "," && point === void 0 && tidy.split(",").length === 2)
      return {
        value: null,
        why: `is ${tidy.replace(",", "")} or ${tidy.replace(",", ".")}: write it without a comma`
      };
    if (point !== between) return finite(Number(tidy.replaceAll(between, "").replace(",", ".")));
  }
  if (/^[+-]?\d*,\d+$/.test(tidy)) return finite(Number(tidy.replace(",", ".")));
  return { value: null, why: "is no number" };
}
function finite(value) {
  return Number.isFinite(value) ? { value: value === 0 ? 0 : value } : { value: null, why: "is beyond all numbers" };
}

export {
  statedNumber
};
