// src/query/move/move-words.ts
import { counted } from "../core.js";
import { holdsWord } from "../core.js";
var fractions = /* @__PURE__ */ (() => [
  [0.05, "a twentieth"],
  [0.1, "a tenth"],
  [0.2, "a fifth"],
  [0.25, "a quarter"],
  [1 / 3, "a third"],
  [0.4, "two fifths"],
  [0.5, "half"],
  [0.6, "three fifths"],
  [2 / 3, "two thirds"],
  [0.75, "three quarters"],
  [0.8, "four fifths"],
  [0.9, "nine tenths"]
])();
function shareWords(share) {
  if (share >= 1) return "all";
  if (share >= 0.95) return "nearly all";
  if (share <= 0) return "nothing";
  if (share < 0.03) return "next to nothing";
  return fractions.reduce((best, next) => Math.abs(next[0] - share) < Math.abs(best[0] - share) ? next : best)[1];
}
function directionWords({ direction, by, levelChange, authorityChange }) {
  const change = Math.abs(levelChange ?? 0);
  const levels = `${change === 1 ? "one level" : `${numberWord(change)} levels`} ${direction}`;
  const authority = (authorityChange ?? 0) > 0 ? "more authority" : "less authority";
  switch (by) {
    case "level":
      return levels;
    case "both":
      return `${levels}, with ${authority}`;
    case "authority":
      return `${direction}: ${authority}, ${levelChange === 0 ? "same level" : "level unknown"}`;
    case "grade":
      return `a grade ${direction}`;
    case "mixed":
      return `sideways: a level ${(levelChange ?? 0) > 0 ? "up" : "down"}, with ${authority}`;
    default:
      return levelChange === 0 ? "same level" : "level unknown";
  }
}
function standingWords({ likeness, held }) {
  const share = shareWords(held);
  const little = likeness !== "far" && holdsWord(held) === "little";
  const holds = little ? `but holds ${share.includes("nothing") ? "" : "only "}` : "holds ";
  return `${likeness} · ${holds}${share} of what is needed`;
}
function moveWords(move) {
  return `${standingWords(move)} · ${directionWords(move.direction)}`;
}
var uncountedWords = "Held counts the skills that are listed: years of training, licences and certificates are not among them.";
var unlistedWords = "What follows is not on the list; who does the work may have some of it already.";
function observedWords({ source, periods, unread, unknown }) {
  const licence = source.licence === void 0 ? "" : ` (${source.licence})`;
  const out = [
    ...unread > 0 ? [`${counted(unread, "row")} could not be read`] : [],
    ...unknown > 0 ? [`${counted(unknown, "pair names", "pairs name")} no two occupations of these data`] : []
  ];
  return `Went here: counted by ${[source.name + licence, ...periods].join(", ")}${out.length === 0 ? "" : `; ${out.join(", ")}`}.`;
}
var regulatedWords = {
  source: "regulated profession, entry may ask for a licence or title (these data mark few: without a mark it may ask for one, too)",
  given: "regulated, by your list"
};
var blockWords = {
  far: "not near",
  fall: "too far down",
  rise: "too far up",
  unprepared: "up, with too little held",
  education: "far more education required",
  regulated: "title needed"
};
var sourceWords = {
  "unit groups": "as the jobs of most unit groups are",
  "pair in fifty": "as one pair in fifty is",
  "six per start": "as six per start are",
  given: "as asked"
};
function nearWords({ gate: { value, evidence } }) {
  const within = evidence.nearInTrade < value ? `, within one trade ${evidence.nearInTrade.toFixed(3)}` : "";
  return `${value.toFixed(3)}${within}`;
}
function gateWords({ gate }) {
  return `near from ${nearWords({ gate })} (${sourceWords[gate.from]}), close from ${gate.evidence.close.toFixed(3)}`;
}
function authorityWords({ authorityBy }) {
  if (authorityBy === "codes")
    return "Authority is told by codes alone: the labels are not English, and no ladder of words is given.";
  return authorityBy === "none" ? "Nothing tells authority in these data: directions are those of levels." : "";
}
function numberWord(count) {
  return ["no", "one", "two", "three", "four"][count] ?? String(count);
}

export {
  shareWords,
  directionWords,
  standingWords,
  moveWords,
  uncountedWords,
  unlistedWords,
  observedWords,
  regulatedWords,
  blockWords,
  nearWords,
  gateWords,
  authorityWords
};
