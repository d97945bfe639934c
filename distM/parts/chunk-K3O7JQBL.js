// src/evaluate/input-forms.ts
import { dictionaryOf, isFlag, isFunction, isNumber, isText, later, listOf, oneOf, perhaps, recordOf, such } from "../core.js";
import { asForm_2 as asForm } from "../core.js";
var gainWanted = "a number of 0 or more, or null for a pair that is not to be counted";
var isGain = /* @__PURE__ */ (() => /* @__PURE__ */ such(
  (value) => value === null || isNumber(value) === null && value >= 0,
  gainWanted
))();
var isStatedGain = /* @__PURE__ */ (() => /* @__PURE__ */ such((value) => value === null || typeof value === "number", gainWanted))();
var isPair = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({ from: isText, to: isText, gain: perhaps(isStatedGain) })
))();
var isUnit = /* @__PURE__ */ (() => /* @__PURE__ */ oneOf(["occupation", "group"]))();
var isTruth = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    name: isText,
    unit: isUnit,
    directed: isFlag,
    judgements: listOf(recordOf({ from: isText, to: isText, gain: isGain })),
    columns: perhaps(recordOf({ read: listOf(isText), header: listOf(isText) }))
  })
))();
var areGains = /* @__PURE__ */ (() => /* @__PURE__ */ dictionaryOf(
  /* @__PURE__ */ such((value) => isNumber(value) === null && value >= 0, "a number of 0 or more")
))();
var areGainsByLength = (value) => areGains(value) ?? such(
  (gains) => Object.keys(gains).length > 0 && Object.keys(gains).every((key) => /^\d+$/.test(key)),
  "gains by lengths of a common prefix, such as { 4: 2, 3: 1 }"
)(value);
var areRows = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => listOf(dictionaryOf(perhaps(isText)))))();
var isObservedMoves = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => recordOf({
    source: recordOf({ name: isText }),
    moves: listOf(recordOf({ from: isText, to: isText, count: isNumber }))
  })
))();
var areContestants = /* @__PURE__ */ (() => /* @__PURE__ */ later(() => {
  const each = listOf(
    recordOf({ name: perhaps(isText), method: asForm("method"), weighting: perhaps(asForm("weighting")) })
  );
  const some = such((value) => value.length > 0, "at least one { method }");
  return (value) => each(value) ?? some(value);
}))();
var areMeasures = /* @__PURE__ */ (() => /* @__PURE__ */ later(
  () => listOf(recordOf({ name: isText, parameters: dictionaryOf(() => null), score: isFunction }))
))();

export {
  isPair,
  isUnit,
  isTruth,
  areGains,
  areGainsByLength,
  areRows,
  isObservedMoves,
  areContestants,
  areMeasures
};
