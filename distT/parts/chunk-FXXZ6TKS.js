// src/query/lens/words.ts
import { counted } from "../core.js";
var exposureCaveat = "Exposure says what a technology can reach. It is not replacement, and no forecast of anyone’s job.";
var oneFact = "Most figures on artificial intelligence say nearly the same of an occupation, since they look at the same tasks and abilities: several high ones are one reason, not several.";
function outlookCaveats(results) {
  const exposures = results.filter(({ exposure }) => exposure === true);
  if (exposures.length === 0) return [];
  const ofAi = exposures.filter(({ trend, evidence }) => trend === "ai" && evidence !== "none");
  return ofAi.length < 2 ? [exposureCaveat] : [exposureCaveat, oneFact];
}
var exposureWords = {
  E0: "depends on people",
  E1: "a language model helps directly",
  E2: "a model in other software helps"
};
function evidenceText(indicator) {
  const { evidence, donors, formula, interval, quality, confidence, least, greatest } = indicator;
  switch (evidence) {
    case "published":
      return "published for this occupation";
    case "computed":
      return `computed: ${formula ?? "by a stated formula"}`;
    case "borrowed": {
      const names = donors.slice(0, 2).map(({ label, code }) => label === "" ? code : `${label} (${code})`);
      const more = donors.length > 2 ? ` and ${donors.length - 2} more` : "";
      const [low, high] = [least, greatest].map((value) => figureText(indicator, value));
      const range = low === high ? "" : `, theirs from ${low} to ${high}`;
      return `borrowed from ${names.join(", ")}${more}, confidence of the link ${confidence.toFixed(2)}${range}`;
    }
    case "estimated":
      return `estimated from skills: between ${figureText(indicator, interval.low)} and ${figureText(indicator, interval.high)} in ${percent(interval.level)} of cases overall; skills explain ${percent(quality.r2)} of the differences`;
    default:
      return indicator.reason;
  }
}
function qualityText({ quality, evidence }) {
  if (quality === void 0 || evidence !== "estimated" && evidence !== "none") return "";
  const explained = (r2) => percent(Math.max(0, r2));
  const best = Math.max(...Object.values(quality.groupMeans));
  const beside = Number.isFinite(best) ? `, the mean of an occupation group ${explained(best)}` : "";
  const cover = evidence === "none" ? "" : `; ${percent(quality.cover)} of the true figures lay inside the bar`;
  return ` Tried on ${counted(quality.occupations, "occupation")} with the figure hidden, estimates explain ${explained(quality.r2)} of the differences${beside}${cover}.`;
}
function sourceText({ source: { name, version, year, country } }) {
  const named = version === void 0 || version === String(year) || name.includes(version) ? name : `${name} ${version}`;
  const when = [year, country].filter((part) => part !== void 0).join(", ");
  return when === "" ? named : `${named} (${when})`;
}
function ratedText(value) {
  return value.toFixed(2);
}
function figureText(indicator, value) {
  return isShare(indicator) ? percent(value) : Number.isInteger(value) ? String(value) : value.toFixed(2);
}
function addedText(indicator, contribution) {
  return `${contribution < 0 ? "−" : "+"}${partText(indicator, Math.abs(contribution))}`;
}
function partText(indicator, size) {
  const [scale, decimals, unit] = isShare(indicator) ? [100, 1, " %"] : [1, 3, ""];
  const text = (scale * size).toFixed(decimals);
  return `${size > 0 && Number(text) === 0 ? `<${10 ** -decimals}` : text}${unit}`;
}
function isShare({ range, unit }) {
  return /^share/.test(unit) && range?.[0] === 0 && range[1] === 1;
}
function amountText(indicator, value) {
  const figure = figureText(indicator, value);
  const { unit } = indicator;
  if (unit === "share") return figure;
  return unit.startsWith("share of ") ? `${figure} of ${unit.slice("share of ".length)}` : `${figure} (${unit})`;
}
function shownGroup({ group }) {
  return group !== void 0 && group.occupations > 1 ? group : void 0;
}
function groupText(indicator) {
  const group = shownGroup(indicator);
  return group === void 0 ? "" : `mean of ${group.label ?? `group ${group.group}`}: ${figureText(indicator, group.mean)}`;
}
function variantText(indicator) {
  const { label, value } = indicator;
  return `${sentence(label).slice(0, -1)}: ${amountText(indicator, value)}; ${placeText(indicator)}.`;
}
var hardlyElsewhereTitle = "Asked for here and hardly anywhere else";
var shareMeaning = "Shares of what is asked for by skill group: essential skills count 1, optional ones ½, ratings as published. A skill of several groups counts for each in equal parts.";
function taskOrderText(usual) {
  const isCounted = usual.some(({ usually }) => usually !== void 0);
  return `core tasks count twice, and what weighs the same stands ${isCounted ? "by how often it is done" : "as the source numbers it: how often it is done is not known"}. Open data order no tasks in a day.`;
}
function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
function disagreementText({ highest, lowest }) {
  const [high, low] = [highest, lowest].map(({ percentile }) => Math.round(percentile));
  return `The sources disagree: ${highest.label} puts it at percentile ${high}, ${lowest.label} at ${low}, ${high - low} apart. No one of these figures stands for the outlook.`;
}
function lentText({ evidence, donors, source }) {
  const names = donors.map(
    ({ label, code, confidence }) => `${label === "" ? code : `${label} (${code})`}, confidence of the link ${confidence.toFixed(2)}`
  );
  const how = evidence === "published" ? "Published for this occupation" : `Borrowed from ${names.join("; ")}`;
  return `${how}. ${sourceText({ source })}.`;
}
var spokenText = {
  for: "speaks for it",
  against: "speaks against it",
  neither: "speaks neither way"
};
var fitCaveat = "Each answer speaks for itself. A few answers do not measure fit.";
var shapeCaveat = "Compared in shape, not in height: +1.00 is the same shape, 0 none in common, −1.00 the opposite. It says what the work asks of people, not whether somebody would do it well.";
function askedLessText({ below }) {
  return `${belowText(below)} of occupations ask for it less`;
}
function questionText({ set, label }) {
  if (set === "interests") return `Do you like ${label.toLowerCase()} work${interestWords[label] ?? ""}?`;
  if (set === "work values")
    return `Is this important to you at work: ${label.toLowerCase()}${valueWords[label] ?? ""}?`;
  return `Do you like work that asks for ${label.toLowerCase().replace("/", " and ")}?`;
}
var interestWords = {
  Realistic: ", with hands, tools, machines or outdoors",
  Investigative: ", finding out and working things out",
  Artistic: ", creating and designing with few set rules",
  Social: ", helping, teaching and caring",
  Enterprising: ", leading, persuading and deciding",
  Conventional: ", keeping things in order by clear rules"
};
var valueWords = {
  Achievement: " – using what you are best at and seeing results",
  "Working Conditions": " – security, pay, and conditions that suit you",
  Recognition: " – getting ahead and being looked up to",
  Relationships: " – friendly colleagues and serving others",
  Support: " – a management that stands behind its people",
  Independence: " – deciding and trying things yourself"
};
function placeText({ deciles, value, below }) {
  if (below === 0) return "no occupation lies lower";
  if (value >= deciles.at(-1)) return "no occupation lies higher";
  return `${belowText(below)} of occupations lie below`;
}
function belowText(below) {
  return below > 99 ? "over 99 %" : below < 1 ? "less than 1 %" : `${below.toFixed(0)} %`;
}
function percent(share) {
  const value = share * 100;
  return `${value > 0 && value < 9.95 ? value.toFixed(1) : value.toFixed(0)} %`;
}
function signedText(value, decimals) {
  const text = Math.abs(value).toFixed(decimals);
  return Number(text) === 0 ? text : `${value < 0 ? "−" : "+"}${text}`;
}

export {
  exposureCaveat,
  outlookCaveats,
  exposureWords,
  evidenceText,
  qualityText,
  sourceText,
  ratedText,
  figureText,
  addedText,
  partText,
  amountText,
  shownGroup,
  groupText,
  variantText,
  hardlyElsewhereTitle,
  shareMeaning,
  taskOrderText,
  sentence,
  disagreementText,
  lentText,
  spokenText,
  fitCaveat,
  shapeCaveat,
  askedLessText,
  questionText,
  placeText,
  belowText,
  signedText
};
