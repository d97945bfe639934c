import {
  authorityWords,
  gateWords,
  moveWords,
  nearWords,
  regulatedWords,
  shareWords,
  uncountedWords
} from "./chunk-5BKSTIAJ.js";
import {
  addedText,
  amountText,
  askedLessText,
  belowText,
  disagreementText,
  evidenceText,
  exposureCaveat,
  exposureWords,
  figureText,
  fitCaveat,
  groupText,
  hardlyElsewhereTitle,
  lentText,
  outlookCaveats,
  partText,
  placeText,
  qualityText,
  questionText,
  ratedText,
  sentence,
  shareMeaning,
  shownGroup,
  signedText,
  sourceText,
  taskOrderText,
  variantText
} from "./chunk-FXXZ6TKS.js";
import {
  Markup,
  html,
  pageAssets,
  pageTemplate,
  siteFooter
} from "./chunk-TUMGH52Z.js";
import {
  LEAST_TRAITS
} from "./chunk-DY3PZ2UH.js";
import {
  toMermaid
} from "./chunk-5LNP6Z4Y.js";

// src/explorer/render-report.ts
import { sourceName } from "../core.js";
import { competences } from "../core.js";

// src/explorer/report-options.ts
import { occupation } from "../core.js";
import { askedOf, askForms } from "../core.js";

// src/explorer/view/occupation-sections.ts
import { adjacentSkills } from "../core.js";
import { growth } from "../core.js";
import { marksRegulated } from "../core.js";
import { pathways } from "../core.js";
import { similarOccupations } from "../core.js";
import { skillGap } from "../core.js";
import { transitions } from "../core.js";

// src/explorer/view/context.ts
function ofMoves(context) {
  return { ...inLanguage(context), ...context.blockRegulated === true ? { blockRegulated: true } : {} };
}
function inLanguage({ language }) {
  return language === void 0 ? {} : { language };
}

// src/explorer/view/explanation-view.ts
import { explanation } from "../core.js";

// src/explorer/view/glossary.ts
var glossary = {
  likeness: "How alike two occupations are: 0 % nothing in common, 100 % the same. It compares what both ask for, rare skills counting more than common ones, and the groups these skills belong to.",
  held: "Of what the target must have, the share that is there already, in per cent: rare skills weigh more than common ones. It explains a move and does not rank it.",
  gate: "Where moves begin, as likeness from 0 to 1. Near is as alike as occupations of one group are at the least, close as alike as they are on average; both are read from the data.",
  fit: "What your skills say for an occupation, in per cent of the most that so many skills could say. A skill that few occupations ask for says more.",
  there: "Of what must be there, the share that is, in per cent, each skill counting the same. Kindred skills count in part where it says so.",
  share: "How much of the likeness comes from this skill, in per cent of the whole.",
  together: "How often the two are asked for by the same occupations: 0 % never, 100 % always.",
  learn: "How much speaks for the skill: the more of the occupations like this one ask for it, and the more alike they are, the longer the bar. The longest is the first.",
  detour: "The part of what is learnt on the way that the target does not ask for, in per cent of all that is learnt.",
  competences: "How many skills and pieces of knowledge the classification names for the occupation. Essential ones are asked for wherever the work is done, optional ones by some employers or in some places. Groups are kinds of them, such as essential knowledge.",
  degree: "How many occupations of the whole classification ask for the skill, as essential or optional.",
  composition: "Of all that is asked for, the part that belongs to a group of skills, in per cent: an essential skill counts 1, an optional one ½. The longest bar is the largest group, not 100 %.",
  tasks: "Shares of the tasks, in per cent: a core task counts twice as much as another. They are no shares of working hours.",
  deviation: "How far the occupation lies from the mean of all rated ones, in standard deviations. At +1 about five of six occupations ask for less of it, at −1 about five of six ask for more.",
  place: "The figure in its unit, and where that stands: of all occupations that the source has a figure for, the share whose figure is lower.",
  evidence: "Best first: published for this very occupation; computed from what it asks for, by the formula shown; borrowed from an occupation that corresponds in another classification (confidence 0 to 1: how far both mean the same); estimated from skills, with the range that holds the true figure in 80% of cases.",
  asked: "Of all rated occupations, the share that asks for it less. Asked are the traits in which the occupation lies most above the mean, by half a standard deviation at least, and none that goes along with one asked before.",
  shape: "Pearson’s correlation, from −1 to +1, between your answers and what an occupation asks for, each seen against all rated occupations: over the traits of a set, and the mean of the sets.",
  start: "Occupations from which it is a realistic step, none of a higher level, the most alike first. Named with each are the skills it lacks that tell most of the work, essential ones first.",
  opens: "How many occupations become a move from your skills once this one is added, all else staying as it is.",
  common: "Of the occupations in the drawing, the share that asks for the skill, in per cent."
};
function help({ printed }, term) {
  if (printed) return null;
  return html`<details class="help"><summary aria-label="What does this figure say?">?</summary><span class="help-text">${glossary[term]}</span></details>`;
}
var reportTerms = /* @__PURE__ */ (() => [
  ["Alike", glossary.likeness],
  ["Held", glossary.held],
  ["Near and close", glossary.gate],
  ["There already", glossary.there],
  ["Bars of skills to learn next", glossary.learn],
  ["Off the direct way", glossary.detour],
  ["Shares of what it is made of", glossary.composition],
  ["Bars of traits", glossary.deviation],
  ["Places among occupations", glossary.place],
  ["How figures are known", glossary.evidence],
  ["Questions to ask yourself", glossary.asked],
  ["Starting points", glossary.start]
])();

// src/explorer/view/parts.ts
import { counted } from "../core.js";
import { derived } from "../core.js";
function numeral(value) {
  return value.toLocaleString("en-US");
}
function percent(share) {
  const value = 100 * share;
  if (value > 0 && value < 1) return "<1%";
  if (value > 99 && value < 100) return `${(Math.floor(value * 10) / 10).toFixed(1)}%`;
  return `${Math.round(value)}%`;
}
function bar(share, tone = "accent") {
  const width = (100 * Math.max(0, Math.min(1, share))).toFixed(1);
  return html`<span class="bar ${tone}" aria-hidden="true"><span style="width:${width}%"></span></span>`;
}
function link(href, content, className = "") {
  if (href === void 0) return html`<span class="${className}">${content}</span>`;
  return html`<a class="${className}" href="${href}">${content}</a>`;
}
function occupationLink(context, ref, section2) {
  return html`${link(context.links.occupation(ref, section2), ref.label, "concept")}${changeMark(context, "occupations", ref.id)}`;
}
function skillLink(context, ref) {
  return html`${link(context.links.skill(ref), ref.label, "concept")}${changeMark(context, "skills", ref.id)}`;
}
function changeMark({ since }, kind, id) {
  if (since === void 0) return null;
  if (newIds(since[kind]).has(id)) return html` <span class="tag tag-since-new">new</span>`;
  const changed = since[kind].renamed[id] !== void 0 || kind === "occupations" && since.lists[id] !== void 0;
  return changed ? html` <span class="tag tag-since-changed">changed</span>` : null;
}
var newIds = /* @__PURE__ */ (() => /* @__PURE__ */ derived((kind) => new Set(kind.new.map(({ id }) => id))))();
function tag(text) {
  return html`<span class="tag tag-${text.replace(/[^a-z0-9]+/gi, "-").toLowerCase()}">${text}</span>`;
}
function skillChips(context, skills, shown = 12) {
  if (skills.length === 0) return html`<p class="none">None.</p>`;
  const chip = (skill) => html`<li>${link(context.links.skill(skill), skill.label, "chip")}</li>`;
  const first = context.printed ? skills : skills.slice(0, shown);
  const rest = skills.slice(first.length);
  return html`<ul class="chips">${first.map(chip)}</ul>${rest.length > 0 && html`<details class="more"><summary>${numeral(rest.length)} more</summary><ul class="chips">${rest.map(chip)}</ul></details>`}`;
}
function card(title, content, note) {
  return html`<section class="card"><header class="card-head"><h2>${title}</h2>${note !== void 0 && html`<p class="note">${note}</p>`}</header>${content}</section>`;
}
function empty(reason) {
  return html`<p class="empty">${reason}</p>`;
}
function comparedBy({ name }) {
  return name === "default" ? "Compared by everything these data say they ask for." : `Compared by ${name}.`;
}
function spaced(text) {
  return text.replace(/ %/g, "%");
}

// src/explorer/view/explanation-view.ts
var SHOWN = 10;
function explanationView(context, from, to) {
  const why2 = explanation(context.index, from.id, to.id, inLanguage(context));
  if (why2.status === "insufficient") return empty(why2.reason);
  const { onlyFrom, onlyTo, asked } = why2;
  const contributions = [...why2.contributions].sort(mostTelling);
  const skills = contributions.filter(({ feature }) => feature === "skill");
  const groups = contributions.filter(({ feature }) => feature !== "skill");
  return html`<div class="why">
    <p>${sentences(from, to, why2, skills)}</p>
    <div class="why-columns">
      <div>
        <section><h3>Skills both ask for ${help(context, "share")} <span class="tally">${skills.length}</span></h3>${shareList(context, skills)}</section>
        ${groups.length > 0 && html`<section><h3>Groups of skills both draw on <span class="tally">${groups.length}</span></h3>${shareList(context, groups)}</section>`}
      </div>
      <section><h3>Only ${from.label} <span class="tally">${onlyFrom.length}</span></h3>${skillChips(context, onlyFrom, 8)}</section>
      <section><h3>Only ${to.label} <span class="tally">${onlyTo.length}</span></h3>${skillChips(context, onlyTo, 8)}</section>
    </div>
    <p class="fine">${comparedBy(asked.method)} The parts sum to the score of ${why2.score.toFixed(4)}${why2.indirect !== 0 && `, of which ${percent(why2.indirect / why2.score)} comes from no single one`}.</p>
  </div>`;
}
function sentences(from, to, { score, coverage, percentile }, skills) {
  const most = skills.slice(0, 3);
  const part = most.reduce((sum, { share }) => sum + share, 0);
  return html`${from.label} and ${to.label} are <b>${percent(score)}</b> alike; ${standing(percentile, from.label)}.
    The two share ${counted(skills.length, "skill")}${most.length > 0 && html`; what speaks most for it is ${most.map(({ label }, i) => html`${i > 0 && (i === most.length - 1 ? " and " : ", ")}<b>${label}</b>`)}, which make up ${shareWords(part)} of the likeness`}.
    What both ask for is <b>${percent(coverage.forward)}</b> of what ${to.label} asks for, and <b>${percent(coverage.backward)}</b> of what ${from.label} asks for.`;
}
function standing({ value, among }, label) {
  if (value >= 1) return html`of ${counted(among, "other occupation")} none is more like ${label}`;
  return html`of ${counted(among, "other occupation")}, <b>${percent(value)}</b> are less like ${label}`;
}
function shareList(context, contributions) {
  const most = contributions[0]?.share ?? 0;
  const items = contributions.map((contribution) => shareItem(context, contribution, most));
  return html`<ul class="shares">${items.slice(0, SHOWN)}</ul>${items.length > SHOWN && html`<details class="more"><summary>${items.length - SHOWN} more</summary><ul class="shares">${items.slice(SHOWN)}</ul></details>`}`;
}
function mostTelling(a, b) {
  const musts = ({ kinds }) => Number(kinds?.from === "essential") + Number(kinds?.to === "essential");
  return b.share - a.share || musts(b) - musts(a) || (a.degree ?? 0) - (b.degree ?? 0);
}
function shareItem(context, { share, degree, kinds, feature, ...shared }, most) {
  const kind = kinds === void 0 ? "" : kinds.from === kinds.to ? `${kinds.from} for both` : `${kinds.from} here, ${kinds.to} there`;
  const name = feature === "skill" ? skillLink(context, shared) : html`<span class="concept">${shared.label}</span>`;
  return html`<li><span class="share-name">${name}${degree !== void 0 && html`<small>${kind} · asked for by ${counted(degree, "occupation")}</small>`}</span>${bar(most > 0 ? share / most : 0)}<span class="value">${percent(share)}</span></li>`;
}

// src/explorer/view/gap-view.ts
var SHOWN2 = 10;
var titles = { essential: "Essential", optional: "Optional", rated: "Rated" };
function gapView(context, gap) {
  const { target, surplus, coverage } = gap;
  const sides = ["essential", "rated", "optional"].filter((kind) => gap[kind].needed > 0);
  const over = [...surplus.essential, ...surplus.rated, ...surplus.optional];
  return html`<div class="gap">
    <div class="verdict">${verdict(target, coverage.forward.flat, coverage.forwardCredited.flat)} ${help(context, "there")}</div>
    ${sides.map((kind) => sideView(context, titles[kind], gap[kind]))}
    <section class="card"><header class="card-head"><h2>Left over</h2><p class="note">${counted(over.length, "skill")} that ${target.label} does not ask for</p></header>${skillChips(context, over, 16)}</section>
  </div>`;
}
function verdict(target, exact, credited) {
  if (exact === null) return html`${target.label} asks for nothing essential.`;
  const more = credited !== null && credited > exact + 1e-9;
  return html`<b class="big">${percent(exact)}</b> of what ${target.label} must have is there already${more && html`, <b>${percent(credited)}</b> with kindred skills counted in part`}.`;
}
function sideView(context, title, side) {
  const { needed, have, partial, missing } = side;
  return html`<section class="card gap-side">
    <header class="card-head"><h2>${title}</h2><p class="count">${have.length} of ${needed} there</p></header>
    ${meter(side)}
    <div class="gap-columns">
      <section><h3><span class="dot good"></span>Already there <span class="tally">${have.length}</span></h3>${skillChips(context, have, SHOWN2)}</section>
      ${partial.length > 0 && html`<section><h3><span class="dot part"></span>There in part <span class="tally">${partial.length}</span></h3>${partialList(context, partial)}</section>`}
      <section><h3><span class="dot miss"></span>To learn <span class="tally">${missing.length}</span></h3>${learnList(context, missing)}</section>
    </div>
  </section>`;
}
function meter({ needed, have, partial, missing }) {
  const width = (count) => (100 * count / needed).toFixed(2);
  return html`<span class="stack" aria-hidden="true"><span class="good" style="width:${width(have.length)}%"></span><span class="part" style="width:${width(partial.length)}%"></span><span class="miss" style="width:${width(missing.length)}%"></span></span>`;
}
function partialList(context, partial) {
  const items = partial.map((skill) => partialItem(context, skill));
  const shown = context.printed ? items.length : SHOWN2;
  return html`<ul class="partials">${items.slice(0, shown)}</ul>${items.length > shown && html`<details class="more"><summary>${items.length - shown} more</summary><ul class="partials">${items.slice(shown)}</ul></details>`}`;
}
function partialItem(context, skill) {
  const { held, relation } = skill.through;
  return html`<li>${skillLink(context, skill)} <small>${percent(skill.credit)} ${relation === "same" ? "of the level asked for" : html`through ${held.label} (${relation})`}</small></li>`;
}
function learnList(context, missing) {
  if (missing.length === 0) return html`<p class="none">Nothing.</p>`;
  const most = Math.max(...missing.map(({ rarityShare }) => rarityShare));
  const item2 = (skill) => html`<li><span class="share-name">${skillLink(context, skill)}<small>asked for by ${counted(skill.degree, "occupation")}</small></span>${bar(most === 0 ? 0 : skill.rarityShare / most, "plain")}</li>`;
  const shown = context.printed ? missing.length : SHOWN2;
  return html`<ul class="shares">${missing.slice(0, shown).map(item2)}</ul>${missing.length > shown && html`<details class="more"><summary>${missing.length - shown} more</summary><ul class="shares">${missing.slice(shown).map(item2)}</ul></details>`}`;
}

// src/explorer/view/competences-view.ts
var kindTitles = { essential: "Essential", optional: "Optional", rated: "Rated" };
var typeTitles = {
  skill: "skills and competences",
  unknown: "competences",
  language: "languages",
  attitude: "attitudes",
  ability: "abilities",
  tool: "tools",
  activity: "activities"
};
var reuseTitles = {
  "occupation-specific": "Occupation-specific",
  "sector-specific": "Sector-specific",
  "cross-sector": "Cross-sector",
  transversal: "Transversal",
  unknown: "Reuse level unknown"
};
function competencesView(context, { groups, attributes }) {
  if (groups.length === 0)
    return empty("The data list no competence for this occupation, so it can be named but not compared.");
  return html`<div class="groups">${groups.map((group) => groupCard(context, group))}</div>${attributesView(attributes)}`;
}
function groupTitle({ kind, type, layer }) {
  const sort = type === "unknown" && layer !== "skills" ? layer : typeTitles[type] ?? type;
  return `${kindTitles[kind]} ${sort}`;
}
function reuseTitle(reuseLevel) {
  return reuseTitles[reuseLevel] ?? reuseLevel;
}
function groupCard(context, group) {
  const buckets = group.buckets.filter((bucket) => group.kind !== "rated" || bucket.count > 0);
  const onlyUnknown = buckets.every(({ reuseLevel, count }) => reuseLevel === "unknown" || count === 0);
  return html`<section class="card group kind-${group.kind}">
    <header class="card-head"><h2>${groupTitle(group)}</h2><p class="count">${counted(group.count, "competence")}</p></header>
    ${onlyUnknown ? list(
    context,
    buckets.flatMap(({ competences: competences3 }) => competences3)
  ) : buckets.map((bucket) => bucketView(context, bucket))}
  </section>`;
}
function bucketView(context, { reuseLevel, count, competences: competences3 }) {
  if (count === 0)
    return html`<div class="bucket bare"><h3>${reuseTitle(reuseLevel)} <span class="tally">0</span></h3></div>`;
  return html`<div class="bucket">
    <h3>${reuseTitle(reuseLevel)} <span class="tally">${count}</span></h3>
    ${list(context, competences3)}
  </div>`;
}
function list(context, competences3) {
  return html`<ul class="competences">${competences3.map((competence) => item(context, competence))}</ul>`;
}
function item(context, competence) {
  const { tags, description, scopeNote, degree, importance } = competence;
  return html`<li class="competence">
    <p class="name">${skillLink(context, competence)}${tags.map(tag)}${importance !== void 0 && html`<span class="rating">${bar(importance)}<span>${percent(importance)}</span></span>`}</p>
    ${description !== void 0 && html`<p class="about">${description}</p>`}
    ${scopeNote !== void 0 && html`<p class="about"><b>Scope note.</b> ${scopeNote}</p>`}
    <p class="asked">asked for by ${counted(degree, "occupation")}</p>
  </li>`;
}
function attributesView(attributes) {
  if (attributes.length === 0) return null;
  const sets = [...new Set(attributes.map(({ set }) => set))];
  return html`<div class="attributes">${sets.map(
    (set) => card(
      set[0].toUpperCase() + set.slice(1),
      html`<ul class="ratings">${attributes.filter((attribute) => attribute.set === set).map(attributeItem)}</ul>`,
      "As published; no score is derived from it."
    )
  )}</div>`;
}
function attributeItem({ name, value, min, max, unit }) {
  const scaled = typeof value === "number" && min !== void 0 && max !== void 0 && max > min;
  return html`<li><span>${name}</span>${scaled && bar((value - min) / (max - min), "plain")}<span class="value">${String(value)}${unit !== void 0 && ` ${unit}`}</span></li>`;
}

// src/explorer/view/learn-view.ts
function learnView(context, answer, add) {
  if (answer.results.length === 0) return empty("Nothing goes together with these skills.");
  const most = answer.results[0].score;
  return html`<ol class="ranking learn">${answer.results.map((skill) => learnItem(context, skill, most, add))}</ol>`;
}
function learnItem(context, { score, reuseLevel, degree, support, ...skill }, most, add) {
  return html`<li class="ranked">
    <div class="ranked-line">
      <span class="ranked-name">${skillLink(context, skill)}<small>${reuseLevel !== "unknown" && `${reuseTitle(reuseLevel)} · `}asked for by ${counted(degree, "occupation")}</small></span>
      <span class="ranked-score">${bar(score / most)}</span>
      ${add !== void 0 && html`<span class="ranked-actions">${add(skill.id)}</span>`}
    </div>
    ${support.occupations.length > 0 && html`<p class="about">Asked for by ${support.occupations.map((other, i) => html`${i > 0 && ", "}${occupationLink(context, other)}`)}${support.skills.length > 0 && html`; goes with ${support.skills.map((other, i) => html`${i > 0 && ", "}${skillLink(context, other)}`)}`}.</p>`}
  </li>`;
}

// src/explorer/view/move-item.ts
function moveItem(context, move, note) {
  const { missing } = move;
  return html`<li>
    <p class="stop-name">${occupationLink(context, move)}${move.level !== void 0 && html`<span class="fact">level ${move.level}</span>`}</p>
    ${note !== void 0 && html`<p class="about">${note}</p>`}
    ${moveLine(move)}
    ${regulatedNote(move)}
    ${missing.length > 0 && html`<p class="about">Learn ${missing.map((skill, i) => html`${i > 0 && ", "}${link(context.links.skill(skill), skill.label)}`)}</p>`}
  </li>`;
}
function regulatedNote({ regulated }) {
  return regulated !== void 0 && html`<p class="about">${regulatedWords[regulated]}</p>`;
}
function moveLine(move) {
  return html`<p class="held">${bar(move.held, "good")}<span>${percent(move.held)} held</span></p><p class="about">${moveWords(move)}</p>`;
}

// src/explorer/view/moves-view.ts
var SHOWN3 = 5;
function movesView(context, growth3, { down, blocked }) {
  const { upward, sideways, ahead, asked, counts } = growth3;
  const inTheWay = blocked.filter(({ blockedBy }) => blockedBy.every(({ reason }) => reason !== "far"));
  if (upward.length + sideways.length + down.length + ahead.length + inTheWay.length === 0)
    return empty(
      `No occupation is near enough, on a level within reach (${gateWords(asked)}), so nothing is proposed.`
    );
  return html`<div class="note">Likeliest first: ${gateWords(asked)}. ${uncountedWords} ${authorityWords(asked)}${!context.printed && html` ${help(context, "gate")} <span class="on-screen">What is held ${help(context, "held")}</span>`}</div>
  <div class="growth">
    ${card("A step up", steps(context, upward, "No step up is near enough."), of(upward, counts.up))}
    ${card("Sideways", steps(context, sideways, "No sideways step is near enough."), of(sideways, counts.sideways))}
    ${card("Two steps ahead", stepsAhead(context, ahead), "no move yet, and a close step up from one that is")}
    ${counts.down > 0 && card("A step down", steps(context, down, ""), of(down, counts.down))}
    ${inTheWay.length > 0 && card(
    "Near, and no move",
    listed(
      context,
      inTheWay.map((move) => blockedItem(context, move))
    ),
    "what is in the way"
  )}
  </div>`;
}
function of(list2, count) {
  return count > SHOWN3 ? `${Math.min(SHOWN3, list2.length)} of ${counted(count, "move")}` : counted(count, "move");
}
function steps(context, list2, none) {
  if (list2.length === 0) return html`<p class="none">${none}</p>`;
  return listed(
    context,
    list2.map((step) => moveItem(context, step))
  );
}
function listed({ printed }, items) {
  const rest = printed ? [] : items.slice(SHOWN3);
  return html`<ul class="steps">${items.slice(0, SHOWN3)}</ul>${rest.length > 0 && html`<details class="more"><summary>${numeral(rest.length)} more</summary><ul class="steps">${rest}</ul></details>`}`;
}
function stepsAhead(context, list2) {
  if (list2.length === 0) return html`<p class="none">Nothing further up is in sight.</p>`;
  return html`<ul class="steps">${list2.map(
    (step) => moveItem(context, step, html`by way of ${occupationLink(context, step.through)}`)
  )}</ul>`;
}
function blockedItem(context, move) {
  return moveItem(context, move, move.blockedBy.map(({ message }) => message).join(" "));
}

// src/explorer/view/pathways-view.ts
function pathwaysView(context, answer) {
  const start = answer.subject.kind === "occupation" ? answer.subject.label : "Your skills";
  return html`<div class="note">Every step is a move: ${gateWords(answer.asked)}. ${proofText(answer)} ${help(context, "gate")} ${!context.printed && html`<span class="on-screen">Off the direct way ${help(context, "detour")} What is held ${help(context, "held")}</span>`}</div>
  <ol class="routes">${directView(context, start, answer.direct)}${answer.results.map((route, i) => routeView(context, start, route, i))}</ol>
  ${towardsView(context, answer)}`;
}
function proofText({ proof, asked, direct }) {
  const under = `under this gate (near from ${nearWords(asked)}, detour up to ${asked.detour} times)`;
  if (proof === "exact") return `These are the best routes ${under}: the ones with least to learn.`;
  if (proof === "budget") return "The search was cut short, so there may be better routes.";
  return direct.move ? `No job in between is a likelier way ${under}.` : `No job in between brings one nearer ${under}.`;
}
function directView(context, start, direct) {
  const why2 = direct.blockedBy.map(({ message }) => message).join(" ");
  return html`<li class="card route">
    <header class="card-head"><h2>Straight there</h2>
      <p class="note">${direct.move ? "A move" : "No move"}; ${counted(direct.learnt.length, "skill")} to learn. ${why2}</p></header>
    <ol class="track">
      <li class="stop start"><span class="node"></span><div><b>${start}</b></div></li>
      ${hopView(context, direct, true)}
    </ol>
  </li>`;
}
function routeView(context, start, route, i) {
  const steps2 = counted(route.steps, "step");
  return html`<li class="card route">
    <header class="card-head"><h2><span class="tally">${i + 1}</span> By way of ${listed2(route.hops.slice(0, -1).map(({ label }) => label))}</h2>
      <p class="note">${steps2}; the hardest starts with ${percent(route.hardestHop)} of what it needs${route.detour > 0 && `, ${percent(route.detour / route.cost)} of the learning is off the direct way`}</p></header>
    <ol class="track">
      <li class="stop start"><span class="node"></span><div><b>${start}</b></div></li>
      ${route.hops.map((hop, at) => hopView(context, hop, at + 1 === route.hops.length))}
    </ol>
  </li>`;
}
function listed2(labels2) {
  return labels2.length < 2 ? labels2.join("") : `${labels2.slice(0, -1).join(", ")} and ${labels2.at(-1)}`;
}
function hopView(context, hop, last) {
  return html`<li class="stop${last && " end"}">
    <span class="node"></span>
    <div>
      <p class="leg">${hop.learnt.length === 0 ? "Nothing new to learn" : html`Learn ${counted(hop.learnt.length, "skill")}`}</p>
      ${hop.learnt.length > 0 && skillChips(context, hop.learnt, 5)}
      <p class="stop-name">${occupationLink(context, hop)}${hop.level !== void 0 && html`<span class="fact">level ${hop.level}</span>`}</p>
      ${moveLine(hop)}
      ${regulatedNote(hop)}
    </div>
  </li>`;
}
function towardsView(context, { towards, target }) {
  if (towards === void 0 || towards.length === 0) return null;
  const nearer = towards.some((step) => step.nearer);
  return html`<section class="card"><header class="card-head"><h2>Steps towards ${target.label}</h2><p class="note">open now, ${nearer ? "and nearer to it" : "and nearest to it, though none is nearer than the start"}</p></header><ul class="steps">${towards.map(
    (step) => moveItem(context, step, html`${percent(step.heldThen)} of what ${target.label} needs is held after it`)
  )}</ul></section>`;
}

// src/explorer/view/similar-view.ts
function similarView(context, from, { results }, open) {
  if (results.length === 0) return empty("No other occupation shares a competence with this one.");
  return html`<ol class="ranking">${results.map((result) => similarItem(context, from, result, open === result.id))}</ol>`;
}
function similarItem(context, from, result, open) {
  const why2 = context.links.occupation(from, "similar", open ? void 0 : result);
  return html`<li class="ranked${open && " open"}" id="why-${result.code ?? result.id}">
    <div class="ranked-line">
      <span class="ranked-name">${occupationLink(context, result)}${result.code !== void 0 && html`<span class="code">${result.code}</span>`}</span>
      <span class="ranked-shared">${result.shared === 0 && result.score > 0 ? "kindred skills only" : counted(result.shared, "shared skill")}</span>
      <span class="ranked-score">${bar(result.score)}<b>${percent(result.score)}</b></span>
      ${!context.printed && why2 !== void 0 && html`<span class="ranked-actions"><a class="button small" href="${why2}" aria-expanded="${open ? "true" : "false"}" data-keep>Why?<span class="visually-hidden"> ${result.label}</span></a>
        ${link(context.links.occupation(from, "compare", result), html`Side by side<span class="visually-hidden"> with ${result.label}</span>`, "button small")}
        ${link(context.links.occupation(from, "gap", result), html`Gap<span class="visually-hidden"> to ${result.label}</span>`, "button small")}</span>`}
    </div>
    ${open && explanationView(context, from, result)}
  </li>`;
}

// src/explorer/view/occupation-sections.ts
var LISTED = 15;
function similarSection(context, from, open, limit = 15) {
  const answer = similarOccupations(context.index, from.id, { limit, ...inLanguage(context) });
  if (answer.status === "insufficient") return empty(answer.reason);
  const note = `${comparedBy(answer.asked.method)} Press “Why?” to see what a score is made of.`;
  return card(
    html`Similar occupations ${help(context, "likeness")}`,
    similarView(context, from, answer, open?.id),
    context.printed ? void 0 : note
  );
}
function gapSection(context, from, to) {
  if (to === void 0)
    return html`<div class="toward">${chooser(context)}</div>${empty("No other occupation shares a competence.")}`;
  const gap = skillGap(context.index, from.id, to.id, inLanguage(context));
  const swap = context.links.occupation(to, "gap", from);
  return html`<div class="toward"><h2>From ${from.label} to ${occupationLink(context, to)}</h2>${!context.printed && swap !== void 0 && html`<a class="button small" href="${swap}">Swap<span class="visually-hidden"> start and target</span></a>`}${chooser(context)}</div>${gap.status === "insufficient" ? empty(gap.reason) : gapView(context, gap)}`;
}
function learnSection(context, from, limit = 12) {
  const answer = adjacentSkills(context.index, from.id, { limit, ...inLanguage(context) });
  if (answer.status === "insufficient") return empty(answer.reason);
  return card(
    html`Skills next to these ${help(context, "learn")}`,
    learnView(context, answer),
    "not asked for here, but by the occupations most like this one; who does the work may have some already"
  );
}
function pathwaysSection(context, from, other, k = 3) {
  const suggestions = destinations(context, from);
  const to = other ?? suggestions[0];
  if (to === void 0) return html`<div class="toward">${chooser(context)}</div>${empty("Choose where to go.")}`;
  const answer = pathways(context.index, from.id, to.id, { limit: k, ...ofMoves(context) });
  return html`<div class="toward"><h2>From ${from.label} to ${occupationLink(context, to)}</h2>${chooser(context)}</div>
  ${!context.printed && suggestions.length > 0 && html`<p class="try">Or to ${suggestions.map((ref) => link(context.links.occupation(from, "pathways", ref), ref.label, "chip"))}</p>`}
  ${regulatedChoice(context, from, "pathways", other)}
  ${answer.status === "insufficient" ? empty(answer.reason) : pathwaysView(context, answer)}`;
}
function movesSection(context, from) {
  const { index } = context;
  const asked = { limit: LISTED, ...ofMoves(context) };
  const steps2 = growth(index, from.id, asked);
  if (steps2.status === "insufficient") return empty(steps2.reason);
  const down = steps2.counts.down === 0 ? null : transitions(index, from.id, { ...asked, direction: "down" });
  const all = transitions(index, from.id, asked);
  return html`${regulatedChoice(context, from, "moves")}${movesView(context, steps2, {
    down: down?.status === "ok" ? down.results : [],
    blocked: all.status === "insufficient" ? [] : all.blocked
  })}`;
}
function regulatedChoice(context, from, section2, other) {
  const { index, links, printed, blockRegulated = false } = context;
  if (printed || links.regulated === void 0 || !marksRegulated(index)) return null;
  return html`<p class="try">${blockRegulated && "Without moves into regulated occupations. "}<a class="chip" id="regulated-choice" data-keep href="${links.regulated(from, section2, !blockRegulated, other)}">${blockRegulated ? "Allow regulated occupations" : "Leave out regulated occupations"}</a></p>`;
}
function bestMatch(context, from) {
  return similarOccupations(context.index, from.id, { limit: 1, ...inLanguage(context) }).results[0];
}
function destinations(context, from) {
  const answer = growth(context.index, from.id, { limit: 4, ...inLanguage(context) });
  const steps2 = answer.status === "insufficient" ? [] : [...answer.ahead, ...answer.upward, ...answer.sideways];
  if (steps2.length > 0) return steps2.slice(0, 6);
  return [...similarOccupations(context.index, from.id, { limit: 4, ...inLanguage(context) }).results];
}
function chooser({ printed }) {
  return printed ? null : html`<div id="chooser"></div>`;
}

// src/explorer/report-options.ts
var forms = /* @__PURE__ */ (() => ({ ...askForms, to: "text", similar: 0 }))();
function reportSubject(index, name, options) {
  const { language, to, similar = 10 } = askedOf(index, options, forms);
  const context = {
    index,
    printed: true,
    links: sourceLinks,
    ...language === void 0 ? {} : { language }
  };
  const from = refOf(context, name);
  const given = to === void 0 ? void 0 : refOf(context, to);
  const gapTo = given ?? bestMatch(context, from);
  const pathTo = given ?? destinations(context, from)[0];
  return {
    context,
    from,
    similar,
    ...gapTo === void 0 ? {} : { gapTo },
    ...pathTo === void 0 ? {} : { pathTo }
  };
}
var sourceLinks = {
  occupation: ({ id }) => webAddress(id),
  skill: ({ id }) => webAddress(id),
  group: () => void 0
};
function webAddress(id) {
  return /^https?:\/\//.test(id) ? id : void 0;
}
function refOf(context, name) {
  const { language } = context;
  const { id, label, code } = occupation(context.index, name, language === void 0 ? {} : { language });
  return { id, label, ...code === void 0 ? {} : { code } };
}

// src/explorer/view/header-view.ts
var NAMES_SHOWN = 5;
function headerView(context, { subject, counts }, brief = false) {
  const { label, code, group, level, levelScale, altLabels, description, scopeNote, tags, url } = subject;
  return html`<header class="page-head">
    <div class="page-title">
      ${group && group.label !== group.code && html`<p class="eyebrow">${link(context.links.group(group.code ?? group.id), group.label)}</p>`}
      <h1 tabindex="-1">${label}</h1>
      <p class="facts">
        ${code !== void 0 && html`<span class="fact code">${code}</span>`}
        ${group?.code !== void 0 && html`<span class="fact">Group ${group.code}</span>`}
        ${level !== void 0 && html`<span class="fact">${levelScale ?? "Level"} ${level}</span>`}
        ${tags.map(tag)}${changeMark(context, "occupations", subject.id)}
        ${url !== void 0 && html`<a class="source" href="${url}" rel="noreferrer">${context.index.meta.source.name} source</a>`}
      </p>
      ${!brief && [
    description !== void 0 && html`<p class="lead">${description}</p>`,
    scopeNote !== void 0 && html`<p class="scope"><b>Scope note.</b> ${scopeNote}</p>`,
    names(context, altLabels)
  ]}
    </div>
    ${!brief && figures(context, counts)}
  </header>`;
}
function figures(context, counts) {
  return html`<dl class="figures">
      ${figure(html`Competences ${help(context, "competences")}`, counts.total)}
      ${figure("Groups", counts.groups)}
      ${counts.essential + counts.optional > 0 && [figure("Essential", counts.essential), figure("Optional", counts.optional)]}
      ${counts.rated > 0 && figure("Rated", counts.rated)}
    </dl>`;
}
function figure(name, value) {
  return html`<div><dt>${name}</dt><dd>${numeral(value)}</dd></div>`;
}
function names({ printed }, altLabels) {
  if (altLabels.length === 0) return null;
  const shown = printed ? altLabels : altLabels.slice(0, NAMES_SHOWN);
  const rest = altLabels.slice(shown.length);
  return html`<div class="also">Also called ${shown.join(", ")}${rest.length > 0 && html` <details class="inline-more"><summary>and ${rest.length} more</summary> ${rest.join(", ")}</details>`}</div>`;
}

// src/explorer/view/lens/lens-sections.ts
import { lensSections } from "../core.js";
import { indexIndicators } from "../core.js";

// src/explorer/view/lens/faq-view.ts
import { occupationSummary } from "../core.js";

// src/explorer/view/lens/faq.ts
import { lackingAlike } from "../core.js";
function faqEntries({
  mostImportant,
  hardlyElsewhere,
  alsoExpected,
  differs,
  startingPoints,
  missingThroughout
}) {
  const important = {
    question: "Which skills are most important?",
    term: "degree",
    lead: ["What is asked for here and in few other occupations."],
    list: mostImportant.map((skill) => [{ skill }, `: ${skill.kind}, ${askedBy(skill)}`]),
    after: [
      ...hardlyElsewhere.length === 0 ? [] : [[`${hardlyElsewhereTitle}: `, ...joined(hardlyElsewhere), "."]],
      ...alsoExpected.length === 0 ? [] : [["Also expected, as in many jobs: ", ...joined(alsoExpected), "."]]
    ]
  };
  return [
    ...[mostImportant, hardlyElsewhere, alsoExpected].some(({ length }) => length > 0) ? [important] : [],
    ...differs === null ? [] : [difference(differs)],
    startingFrom(startingPoints, missingThroughout)
  ];
}
function askedBy({ degree, of: of2 }) {
  return `${numeral(degree)} of ${counted(of2, "occupation")} ${degree === 1 ? "asks" : "ask"} for it`;
}
function difference({
  from,
  shared,
  onlyHere,
  onlyThere,
  composition: composition3
}) {
  const rarest = (title, list2) => list2.length === 0 ? [] : [[`${title}: `, ...joined(list2), "."]];
  const apart = composition3.filter(({ share, beside }) => Math.abs(share - (beside?.share ?? 0)) >= 5e-3);
  return {
    question: `How does it differ from ${from.label}?`,
    term: "composition",
    lead: [shared === 0 ? "The two share no skill." : `The two share ${counted(shared, "skill")}.`],
    list: [...rarest("Only here", onlyHere), ...rarest("Only there", onlyThere)],
    after: apart.length === 0 ? [] : [
      [
        `By weight the two differ most in: ${apart.map(({ label, share, beside }) => `${label || "skills in no group"} (${percent(share)} here, ${percent(beside.share)} there)`).join("; ")}.`
      ]
    ]
  };
}
function startingFrom(points, throughout) {
  return {
    question: "What is a good starting point?",
    term: "start",
    lead: [
      points.length === 0 ? "No occupation at its level or below comes near enough in what it asks for." : "Occupations at its level or below from which it is a realistic step, the most alike first, with what is then missing most.",
      ...throughout.length === 0 ? [] : [" None of them brings along ", ...joined(throughout), "."]
    ],
    list: lackingAlike(points).map(({ from, missing }) => [
      ...from.flatMap(
        ({ missing: missing2, score, ...occupation2 }, at) => at === 0 ? [{ occupation: occupation2 }] : [", ", { occupation: occupation2 }]
      ),
      ...missing.length > 0 ? [throughout.length === 0 ? ": to learn " : ": also to learn ", ...joined(missing)] : throughout.length === 0 ? [": nothing essential is missing"] : []
    ]),
    after: []
  };
}
function joined(skills) {
  return skills.flatMap((skill, at) => at === 0 ? [{ skill }] : [", ", { skill }]);
}

// src/explorer/view/lens/faq-view.ts
function faqView(context, from, than) {
  const other = than === void 0 ? {} : { than: than.id };
  const summary = occupationSummary(context.index, from.id, { ...other, ...inLanguage(context) });
  if (summary.status === "insufficient") return empty(summary.reason);
  return html`<div class="faq">${faqEntries(summary).map((entry) => entryView(context, entry))}</div>`;
}
function entryView(context, { question, term, lead, list: list2, after }) {
  const words = (pieces) => html`${pieces.map((piece) => pieceView(context, piece))}`;
  return card(
    html`${question} ${help(context, term)}`,
    html`<p>${words(lead)}</p>${list2.length > 0 && html`<ul class="answers-list">${list2.map((pieces) => html`<li>${words(pieces)}</li>`)}</ul>`}${after.map((pieces) => html`<p class="about">${words(pieces)}</p>`)}`
  );
}
function pieceView(context, piece) {
  if (typeof piece === "string") return html`${piece}`;
  return "skill" in piece ? skillLink(context, piece.skill) : occupationLink(context, piece.occupation);
}

// src/explorer/view/lens/fit-view.ts
import { fitQuestions } from "../core.js";
var fitAnswers = ["yes", "no", "unsure"];
function fitView(context, from) {
  const answer = fitQuestions(context.index, from.id, inLanguage(context));
  const title = "Questions to ask yourself";
  if (answer.status === "insufficient") return card(title, empty(answer.reason));
  const { results } = answer;
  const questions = results.map((question, at) => questionView(context, question, at + 1));
  return card(
    html`${title} ${help(context, "asked")}`,
    html`${context.printed ? html`<ol class="questions">${questions}</ol>` : html`<form class="questions" data-fit="${from.id}">${questions}<p class="fit-sum" role="status"></p></form>`}<p class="fine">${fitCaveat} ${spaced(lentText(answer))}</p>`,
    `${counted(results.length, "question")} on what it asks for more than most`
  );
}
function questionView({ printed }, question, number) {
  const { id } = question;
  const asks = html`<p class="asked">${spaced(sentence(askedLessText(question)))}</p>`;
  if (printed)
    return html`<li class="question"><p class="ask">${questionText(question)}</p>${asks}<p class="ticks">${fitAnswers.map((answer) => html`<span>☐ ${answer}</span>`)}</p></li>`;
  return html`<fieldset class="question" data-trait="${id}"><legend>${number}. ${questionText(question)}</legend>${asks}
    <p class="answers">${fitAnswers.map(
    (answer) => html`<label><input type="radio" name="trait-${id}" value="${answer}">${answer}</label>`
  )}<output class="speaks" aria-live="polite"></output></p></fieldset>`;
}

// src/explorer/view/lens/outlook-view.ts
import { indicators } from "../core.js";
import { byTrend } from "../core.js";

// src/explorer/view/lens/indicator-parts.ts
import { indicatorExplanation } from "../core.js";
var SHOWN4 = { page: 8, paper: 4 };
function shownParts(context, occupation2, { id, evidence }) {
  if (evidence === "none") return null;
  const answer = indicatorExplanation(context.index, occupation2, id, inLanguage(context));
  if (answer.status !== "ok") return null;
  const { base, results } = answer;
  if (results.length <= 1 && base === 0) return null;
  const count = context.printed ? SHOWN4.paper : SHOWN4.page;
  const rest = results.slice(count);
  return {
    base,
    parts: results.slice(0, count),
    rest: { count: rest.length, contribution: rest.reduce((sum, part) => sum + part.contribution, 0) }
  };
}
var partTitles = {
  element: "What it is made of",
  donor: "Who lends it",
  "skill group": "What skills and place add to it",
  place: "What skills and place add to it"
};
function partsView(indicator, { base, parts, rest }) {
  const added = (contribution) => spaced(addedText(indicator, contribution));
  const most = Math.max(...parts.map(({ contribution }) => Math.abs(contribution)));
  const signed = parts.some(({ contribution }) => contribution < 0);
  const drawn = ({ contribution }) => signed ? sided(contribution / most) : bar(most === 0 ? 0 : contribution / most);
  const item2 = (label, drawing, value) => html`<li><span class="share-name">${label}</span>${drawing ?? html`<span></span>`}<span class="value">${value}</span></li>`;
  const start = parts[0]?.kind === "element" ? "starting from" : "mean of all occupations that have a figure";
  return html`<h4>${partTitles[parts[0]?.kind ?? "element"]}</h4>
    <ul class="made-of">${base !== 0 && item2(start, null, spaced(partText(indicator, base)))}${parts.map(
    (part) => item2(part.label, drawn(part), added(part.contribution))
  )}${rest.count > 0 && item2(`and ${numeral(rest.count)} more, together`, null, added(rest.contribution))}</ul>`;
}
function sided(share) {
  const width = (50 * Math.min(1, Math.abs(share))).toFixed(1);
  return html`<span class="sided ${share < 0 ? "less" : "more"}" aria-hidden="true"><span style="width:${width}%"></span></span>`;
}

// src/explorer/view/lens/strip.ts
function stripScale(indicator) {
  const { deciles, value, interval, least, greatest } = indicator;
  const mean = shownGroup(indicator)?.mean;
  const shown = [...deciles, value, interval?.low, interval?.high, least, greatest, mean].filter(
    (one) => one !== void 0
  );
  if (shown.length === 0) return null;
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const width = high - low;
  return { least: low, most: high, at: (place) => width === 0 ? 50 : 100 * (place - low) / width };
}
function stripDrawing(indicator, scale, spoken) {
  const { evidence, value, interval, least, greatest, donors, deciles } = indicator;
  const group = shownGroup(indicator);
  const span = interval !== void 0 ? [interval.low, interval.high, "interval"] : donors.length > 1 && least !== void 0 && greatest !== void 0 ? [least, greatest, "lenders"] : null;
  const left = (place) => `left:${scale.at(place).toFixed(2)}%`;
  return html`<div class="strip-plot" role="img" aria-label="${spoken}">
    ${ridge(deciles, scale)}
    ${group !== void 0 && html`<span class="strip-mean" style="${left(group.mean)}"></span>`}
    ${span !== null && html`<span class="strip-span ${span[2]}" style="${left(span[0])};width:${(scale.at(span[1]) - scale.at(span[0])).toFixed(2)}%"></span>`}
    ${value !== void 0 && html`<span class="strip-dot ${evidence}" style="${left(value)}"></span>`}
  </div>`;
}
var STEPS = 80;
var SMOOTHING = 0.025;
var LOGISTIC = 1.702;
function ridge(deciles, scale) {
  if (deciles.length < 2) return null;
  const places = deciles.map((value) => scale.at(value) / 100);
  const heights = Array.from({ length: STEPS + 1 }, (_, step) => density(places, step / STEPS));
  const most = Math.max(...heights);
  const points = heights.map(
    (height, step) => `${(100 * step / STEPS).toFixed(2)} ${(30 - 28 * height / most).toFixed(2)}`
  );
  return new Markup(
    `<svg class="strip-ridge" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true"><path d="M0 30L${points.join("L")}L100 30Z"/></svg>`
  );
}
function density(places, at) {
  const below = (place) => 1 / (1 + Math.exp(LOGISTIC * (place - at) / SMOOTHING));
  let sum = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const [from, to] = [places[i], places[i + 1]];
    const width = Math.max(to - from, 1e-6);
    sum += (below(from) - below(from + width)) / width;
  }
  return sum / (places.length - 1);
}

// src/explorer/view/lens/outlook-view.ts
function outlookView(context, from) {
  const answer = indicators(context.index, from.id, inLanguage(context));
  if (answer.status === "insufficient") return empty(answer.reason);
  const { results, disagreement } = answer;
  return html`<div class="outlook">
    ${disagreement !== void 0 && html`<p class="verdict-note">${spaced(disagreementText(disagreement))}</p>`}
    ${outlookCaveats(results).map((text) => html`<p class="caveat">${text}</p>`)}
    ${legend(context, from)}
    <div class="trends">${byTrend(results).map(
    ([title, own]) => card(title, html`<ul class="strips">${own.map((shown) => strip(context, from, shown))}</ul>`)
  )}</div></div>`;
}
function legend(context, { label }) {
  return html`<ul class="legend" aria-label="How to read the strips">
    <li><span class="key strip-dot borrowed"></span>${label}</li>
    <li><span class="key strip-dot estimated"></span>${label}, where it is only estimated</li>
    <li><span class="key strip-span interval"></span>where the true figure lies in 80% of cases, or from the lowest to the highest lender</li>
    <li><span class="key strip-mean"></span>mean of its occupation group</li>
    <li><span class="key strip-shape"></span>how all occupations of the source are spread</li>
    ${!context.printed && html`<li>how figures are known ${help(context, "evidence")}</li>`}
  </ul>`;
}
function strip(context, from, { indicator, variants }) {
  const { label, evidence, value, deciles } = indicator;
  const scale = stripScale(indicator);
  const group = groupText(indicator);
  const figure2 = value === void 0 ? html`<p class="strip-figure none">No figure</p>` : html`<div class="strip-figure"><b>${spaced(amountText(indicator, value))}</b> <span>${spaced(placeText(indicator))}</span> ${help(context, "place")}</div>`;
  const spoken = [
    value === void 0 ? `${label}: no figure` : `${label}: ${amountText(indicator, value)}`,
    value === void 0 ? "" : placeText(indicator),
    deciles.length === 0 ? "" : `half of all lie below ${figureText(indicator, deciles[5])}`,
    group
  ].filter((part) => part !== "");
  return html`<li class="strip">
    <div class="strip-head"><h3>${label}</h3><span class="badge ${evidence}">${badges[evidence]}</span></div>
    ${figure2}
    ${scale !== null && stripDrawing(indicator, scale, spaced(spoken.join("; ")))}
    ${scale !== null && html`<p class="strip-ends" aria-hidden="true"><span>${spaced(figureText(indicator, scale.least))}</span><span>${spaced(figureText(indicator, scale.most))}</span></p>`}
    <p class="about">${spaced(sentence(evidenceText(indicator)))}${group !== "" && ` ${spaced(sentence(group))}`} ${sourceLink(indicator)}</p>
    ${why(context, from, { indicator, variants })}
  </li>`;
}
var badges = {
  published: "published",
  computed: "computed",
  borrowed: "borrowed",
  estimated: "estimated",
  none: "no evidence"
};
function why(context, from, { indicator, variants }) {
  const parts = shownParts(context, from.id, indicator);
  const facts = html`<p class="fine">High means: ${indicator.direction}.${indicator.formula !== void 0 && indicator.evidence !== "computed" && ` Formula: ${indicator.formula}.`}${spaced(qualityText(indicator))}${indicator.source.licence !== void 0 && ` Licence: ${indicator.source.licence}.`}</p>`;
  const others = variants.map((variant) => html`<p class="fine">${spaced(variantText(variant))}</p>`);
  if (context.printed)
    return html`<div class="why-figure">${others}${parts !== null && partsView(indicator, parts)}${facts}</div>`;
  return html`<details class="more why-figure"><summary>Why this figure<span class="visually-hidden">: ${indicator.label}</span></summary>${others}${parts !== null && partsView(indicator, parts)}${facts}</details>`;
}
function sourceLink(indicator) {
  const { url } = indicator.source;
  const text = sourceText(indicator);
  return /^https?:\/\//i.test(url ?? "") ? html`<a class="source" href="${url}" rel="noreferrer">${text}</a>` : html`<span class="source-name">${sentence(text)}</span>`;
}

// src/explorer/view/lens/person-view.ts
import { storedTraits } from "../core.js";

// src/explorer/view/lens/traits-view.ts
import { traits } from "../core.js";
var FULL = 3;
function traitsView(context, from) {
  const answer = traits(context.index, from.id, inLanguage(context));
  if (answer.status === "insufficient") return empty(answer.reason);
  const { results } = answer;
  return html`<div class="traits">${bySet(results).map(
    ([set, own]) => card(
      html`${sentence(set).slice(0, -1)} ${help(context, "deviation")}`,
      html`<ul class="two-sided" aria-label="${set}">
      <li class="sides" aria-hidden="true"><span></span><span class="side-names"><span>less than others</span><span>more</span></span><span></span></li>
      ${own.map(traitItem)}</ul>`,
      scaleText(own[0])
    )
  )}<p class="fine">Bars run from the mean of all rated occupations, in standard deviations. What a job asks less than others is as telling as what it asks more. ${spaced(lentText(answer))}</p></div>`;
}
function bySet(results) {
  const sets = [...new Set(results.map(({ set }) => set))].sort();
  return sets.map((set) => [set, results.filter((trait) => trait.set === set)]);
}
function scaleText({ scale, min, max }) {
  return `small figures as rated: ${scale.toLowerCase()}${max === void 0 ? "" : `, ${min} to ${max}`}`;
}
function traitItem({ label, z, below, value }) {
  return html`<li><span class="share-name">${label.replaceAll("/", "/​")}<small>${ratedText(value)}</small></span>${sided(z / FULL)}<span class="value">${signedText(z, 1)}<span class="visually-hidden"> deviations; ${spaced(askedLessText({ below }))}</span></span></li>`;
}

// src/explorer/view/lens/person-view.ts
var degrees = ["not at all", "a little", "partly", "much", "very much"];
function personView(context, from) {
  const sets = context.printed ? [] : answerable(context.index);
  if (sets.length === 0) return null;
  return card(
    html`Whose work goes along with you? ${help(context, "shape")}`,
    html`<p class="about">Answer for yourself, at least ${numeral(LEAST_TRAITS)} of a set. Answers stay on this page.</p>
    <form class="person" data-person="${from.id}">${sets.map(
      ([set, traits3], at) => html`<details class="more person-set"${at === 0 && html` open`}><summary>${sentence(set).slice(0, -1)}: ${counted(traits3.length, "question")}</summary>
        <ul class="person-questions">${traits3.map(traitChoice)}</ul></details>`
    )}<p><button type="reset" class="button small">Clear answers</button></p></form>
    <div class="person-matches" role="status"></div>`,
    "your answers against all rated occupations"
  );
}
function answerable(index) {
  const traits3 = storedTraits(index)[0]?.traits ?? [];
  const stated = traits3.filter(({ min, max }) => min !== void 0 && max !== void 0);
  return bySet(stated).filter(([, own]) => own.length >= LEAST_TRAITS);
}
function traitChoice(trait) {
  const { id, min = 0, max = 1 } = trait;
  const value = (step) => min + (max - min) * step / (degrees.length - 1);
  return html`<li><label><span>${questionText(trait)}</span><select data-trait="${id}"><option value="">no answer</option>${degrees.map(
    (words, step) => html`<option value="${String(value(step))}">${words}</option>`
  )}</select></label></li>`;
}

// src/explorer/view/lens/work-view.ts
import { frequencyWords } from "../core.js";
import { composition } from "../core.js";
import { occupationSummary as occupationSummary2 } from "../core.js";
var TASKS = 12;
var GROUPS = 10;
var classes = ["E0", "E1", "E2"];
function tasksView(context, from) {
  const summary = occupationSummary2(context.index, from.id, { limit: TASKS, ...inLanguage(context) });
  const title = "What fills the days";
  if (summary.status === "insufficient") return card(title, empty(summary.reason));
  const { tasks } = summary;
  if (tasks === null)
    return card(title, empty("The data hold no tasks of this occupation, nor of one that corresponds."));
  const { usual, count, emerging } = tasks;
  return card(
    html`${title} ${help(context, "tasks")}`,
    html`${classesView(tasks)}
      <ul class="tasks">${usual.map(taskItem)}</ul>
      ${count > usual.length && html`<p class="note">and ${numeral(count - usual.length)} more</p>`}
      ${emerging.length > 0 && html`<h3>New in this work</h3><ul class="tasks">${emerging.map((text) => html`<li class="task"><p>${text}</p></li>`)}</ul>`}
      <p class="fine">${spaced(lentText(tasks))}</p>`,
    `${numeral(usual.length)} of ${counted(count, "task")}, by weight: ${taskOrderText(usual)}`
  );
}
function taskItem({ text, people, model, core, usually }) {
  const label = people ?? model;
  return html`<li class="task"><p>${text}</p><p class="facts">${label !== void 0 && html`<span class="tag exposure-${label}">${exposureWords[label]}</span>`}${usually !== void 0 && html`<span class="fact">${frequencyWords[usually - 1]}</span>`}${core === false && html`<span class="fact">not a core task</span>`}</p></li>`;
}
function classesView(tasks) {
  const rows = [
    ["people", tasks.people],
    ["a model", tasks.model]
  ].flatMap(([by, shares]) => shares === null ? [] : [{ by, shares }]);
  if (rows.length === 0) return null;
  return html`<div class="classes">${rows.map(
    ({ by, shares }) => html`<p class="classes-by">As ${by} judged the tasks</p>
      <div class="stack" aria-hidden="true">${classes.map((name) => shares[name] > 0 && html`<span class="exposure-${name}" style="width:${(100 * shares[name]).toFixed(1)}%"></span>`)}</div>
      <ul class="legend">${classes.map((name) => html`<li><span class="key exposure-${name}"></span>${percent(shares[name])} ${exposureWords[name]}</li>`)}</ul>`
  )}<p class="fine">Shares of the weight of tasks, not of hours. ${exposureCaveat} ${sourceText({ source: tasks.exposureSource ?? tasks.source })}.</p></div>`;
}
function compositionView(context, from, other) {
  const beside = other === void 0 ? {} : { beside: other.id };
  const answer = composition(context.index, from.id, { ...beside, ...inLanguage(context) });
  const title = "What it is made of";
  if (answer.status === "insufficient") return card(title, empty(answer.reason));
  const { results } = answer;
  const most = Math.max(...results.map((one) => Math.max(one.share, one.beside?.share ?? 0)));
  const shown = results.slice(0, GROUPS);
  const rest = results.slice(GROUPS);
  const restOf = (of2) => rest.reduce((sum, one) => sum + of2(one), 0);
  return card(
    html`${title} ${help(context, "composition")}`,
    html`${other !== void 0 && html`<p class="side-by-side"><span class="key first"></span>${from.label} <span class="key second"></span>${occupationLink(context, other)}</p>`}
      <ul class="composition${other !== void 0 && " beside"}">${shown.map((one) => shareItem2(one, most))}</ul>${rest.length > 0 && html`<p class="note">${counted(rest.length, "more group")}: ${percent(restOf(({ share }) => share))}${other !== void 0 && ` here, ${percent(restOf((one) => one.beside?.share ?? 0))} there`}</p>`}
      <p class="fine">${shareMeaning}</p>`,
    "by skill group"
  );
}
function shareItem2({ label, share, skills, beside }, most) {
  return html`<li><span class="share-name">${label || "in no group"}<small>${counted(skills, "skill")}</small></span><span class="shares-of">${bar(share / most)}<span class="value">${percent(share)}</span>${beside !== void 0 && html`${bar(beside.share / most, "plain")}<span class="value">${percent(beside.share)}</span>`}</span></li>`;
}

// src/explorer/view/lens/lens-sections.ts
var lensTitles = {
  work: "What people do",
  outlook: "Outlook",
  fit: "Could it fit you?",
  questions: "Questions and answers"
};
function hasLensSection(index, section2) {
  if (section2 === "outlook") return indexIndicators(index).length > 0;
  if (section2 === "fit") return index.sections.has(lensSections.traits);
  return true;
}
function lensSection(context, section2, from, other) {
  switch (section2) {
    case "work":
      return html`<div class="work">${tasksView(context, from)}${compositionView(context, from, other)}</div>`;
    case "outlook":
      return outlookView(context, from);
    case "fit":
      return html`${fitView(context, from)}${traitsView(context, from)}${personView(context, from)}`;
    case "questions":
      return faqView(context, from, other);
  }
}

// src/explorer/view/network.ts
import { requirementsOf } from "../core.js";
import { conceptRef_2 as conceptRef } from "../core.js";
import { similarOccupations as similarOccupations2 } from "../core.js";

// src/explorer/view/force-layout.ts
var ROUNDS = 400;
var GOLDEN = /* @__PURE__ */ (() => Math.PI * (3 - /* @__PURE__ */ Math.sqrt(5)))();
function forceLayout(nodeCount, springs) {
  const x = Float64Array.from({ length: nodeCount }, (_, i) => Math.sqrt(i) * Math.cos(i * GOLDEN));
  const y = Float64Array.from({ length: nodeCount }, (_, i) => Math.sqrt(i) * Math.sin(i * GOLDEN));
  const forceX = new Float64Array(nodeCount);
  const forceY = new Float64Array(nodeCount);
  for (let round = 0; round < ROUNDS; round++) {
    forceX.fill(0);
    forceY.fill(0);
    for (let a = 0; a < nodeCount; a++)
      for (let b = a + 1; b < nodeCount; b++) {
        const dx = x[a] - x[b];
        const dy = y[a] - y[b];
        const push = 1 / Math.max(0.01, dx * dx + dy * dy);
        forceX[a] += dx * push;
        forceY[a] += dy * push;
        forceX[b] -= dx * push;
        forceY[b] -= dy * push;
      }
    for (const { from, to, weight } of springs) {
      const dx = x[to] - x[from];
      const dy = y[to] - y[from];
      const pull = weight * Math.hypot(dx, dy);
      forceX[from] += dx * pull;
      forceY[from] += dy * pull;
      forceX[to] -= dx * pull;
      forceY[to] -= dy * pull;
    }
    const step = 0.6 * (1 - round / ROUNDS);
    for (let node = 0; node < nodeCount; node++) {
      const force = Math.hypot(forceX[node], forceY[node]);
      if (force === 0) continue;
      const length = Math.min(step, force) / force;
      x[node] += forceX[node] * length;
      y[node] += forceY[node] * length;
    }
  }
  return Array.from({ length: nodeCount }, (_, node) => ({ x: x[node] - x[0], y: y[node] - y[0] }));
}

// src/explorer/view/network.ts
function networkAround(context, from, options = {}) {
  const { neighbours = 16, skills = 0 } = options;
  const { index } = context;
  const around = similarOccupations2(index, from.id, { limit: neighbours, ...inLanguage(context) });
  const members = [{ ...from, score: 1 }, ...around.results];
  const numbers = new Map(members.map(({ id }, i) => [id, i]));
  const edges = around.results.map(({ score }, i) => ({
    from: 0,
    to: i + 1,
    weight: score,
    kind: "similar"
  }));
  const weakest = Math.min(...around.results.map(({ score }) => score));
  for (const { id } of around.results) {
    const own = numbers.get(id);
    const alike = similarOccupations2(index, id, {
      limit: 4,
      among: members.map((member) => member.id),
      minScore: weakest
    });
    for (const other of alike.results) {
      const to = numbers.get(other.id);
      const known = edges.some(
        (edge) => edge.from === own && edge.to === to || edge.from === to && edge.to === own
      );
      if (to !== 0 && !known) edges.push({ from: own, to, weight: other.score, kind: "similar" });
    }
  }
  const common = skills === 0 ? [] : commonSkills(context, members, skills);
  for (const [i, { askedBy: askedBy2 }] of common.entries())
    for (const id of askedBy2)
      edges.push({ from: numbers.get(id), to: members.length + i, weight: 0.25, kind: "requires" });
  const places = forceLayout(members.length + common.length, edges);
  const nodes = [
    ...members.map(({ id, label, code, score }) => ({
      id,
      label,
      ...code === void 0 ? {} : { code },
      score,
      side: "occupation"
    })),
    ...common.map(({ id, label, askedBy: askedBy2 }) => ({
      id,
      label,
      score: askedBy2.length / members.length,
      side: "skill"
    }))
  ];
  return { nodes: nodes.map((node, i) => ({ ...node, ...places[i] })), edges };
}
function commonSkills({ index, language }, members, limit) {
  const asked = /* @__PURE__ */ new Map();
  for (const { skill } of requirementsOf(index, members[0].id)) asked.set(skill, [members[0].id]);
  for (const { id } of members.slice(1)) for (const { skill } of requirementsOf(index, id)) asked.get(skill)?.push(id);
  return [...asked].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).slice(0, limit).map(([id, askedBy2]) => ({ ...skillRef(index, id, language), askedBy: askedBy2 }));
}
function skillRef(index, id, language) {
  return conceptRef(index, "skills", index.skills.ids.all().indexOf(id), language);
}

// src/explorer/view/network-view.ts
import { counted as counted2 } from "../core.js";

// src/explorer/view/label-places.ts
var GAP = 2;
var LEAD = 1;
function labelPlaces(dots, space) {
  const circles = dots.map(({ at, radius }) => box(at.x, at.y - radius, 2 * radius, 2 * radius));
  const taken = [];
  return dots.map((dot, own) => {
    for (const { x, top } of candidates(dot, space)) {
      const label = box(x, top, dot.width, space.line);
      if (label.left < 0 || label.right > space.width || label.top < 0 || label.bottom > space.height) continue;
      if (taken.some((other) => touch(label, other))) continue;
      if (circles.some((circle, other) => other !== own && touch(label, circle))) continue;
      taken.push(label);
      return { x, y: top + 0.78 * space.line };
    }
    return null;
  });
}
function candidates({ at, radius, width }, space) {
  const { line } = space;
  const half = width / 2;
  const inside = Math.max(half + GAP, Math.min(space.width - half - GAP, at.x));
  const rows = [at.y + radius + GAP, at.y - radius - GAP - line];
  const beside = at.y - line / 2;
  return [
    ...rows.map((top) => ({ x: inside, top })),
    { x: at.x + radius + 2 * GAP + half, top: beside },
    { x: at.x - radius - 2 * GAP - half, top: beside },
    ...rows.flatMap(
      (top, i) => [half / 2, -half / 2].map((shift) => ({ x: at.x + shift, top: top + (i === 0 ? 1 : -1) }))
    ),
    ...[1, 2].flatMap((further) => [
      { x: inside, top: rows[0] + further * (line + GAP) },
      { x: inside, top: rows[1] - further * (line + GAP) }
    ])
  ];
}
function box(middle, top, width, height) {
  return { left: middle - width / 2, right: middle + width / 2, top, bottom: top + height };
}
function touch(a, b) {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + LEAD && b.top < a.bottom + LEAD;
}

// src/explorer/view/network-view.ts
var MARGIN = 56;
var LONGEST = 30;
function networkDrawing(context, { nodes, edges }, { width, height } = { width: 960, height: 560 }) {
  const place = fitted(nodes, width, height);
  const radius = ({ side, score }, i) => i === 0 ? 13 : side === "occupation" ? 5 + 8 * score : 4;
  const labels2 = labelPlaces(
    nodes.map((node, i) => ({
      at: place(node),
      radius: radius(node, i),
      width: LETTER * shortened(node.label).length
    })),
    { width, height, line: LINE }
  );
  const shape = (node, i) => {
    const { x, y } = place(node);
    const href = node.side === "occupation" ? context.links.occupation(node, "network") : context.links.skill(node);
    const drawn = html`<title>${node.label}</title><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius(node, i).toFixed(1)}" />${textAt(labels2[i], node.label)}`;
    return href === void 0 ? html`<g class="node-${node.side}${i === 0 && " middle"}">${drawn}</g>` : html`<a class="node-${node.side}${i === 0 && " middle"}" href="${href}">${drawn}</a>`;
  };
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" role="group" aria-label="Network of ${counted2(nodes.length, "node")} around ${nodes[0]?.label}">
    ${edges.map(({ from, to, weight }) => {
    const a = place(nodes[from]);
    const b = place(nodes[to]);
    return html`<line x1="${a.x.toFixed(1)}" y1="${a.y.toFixed(1)}" x2="${b.x.toFixed(1)}" y2="${b.y.toFixed(1)}" stroke-width="${(0.6 + 4 * weight).toFixed(2)}" />`;
  })}
    ${nodes.map(shape)}
  </svg>`;
}
function textAt(place, label) {
  return place && html`<text x="${place.x.toFixed(1)}" y="${place.y.toFixed(1)}">${shortened(label)}</text>`;
}
function fitted(nodes, width, height) {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scaleX = (width - 2.6 * MARGIN) / (right - left || 1);
  const scaleY = (height - 2 * MARGIN) / (bottom - top || 1);
  return ({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * scaleX,
    y: height / 2 + (y - (top + bottom) / 2) * scaleY
  });
}
var LETTER = 7;
var LINE = 15;
function shortened(label) {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).trimEnd()}…`;
}

// src/explorer/render-report.ts
function renderReport(index, occupation2, options = {}) {
  const { context, from, gapTo, pathTo, similar } = reportSubject(index, occupation2, options);
  const facts = competences(index, from.id, inLanguage(context));
  const lens = (section2, other) => hasLensSection(index, section2) ? [[lensTitles[section2], lensSection(context, section2, from, other)]] : [];
  const parts = [
    ["Competences and skills", competencesView(context, facts)],
    ...lens("work", gapTo),
    ...lens("outlook"),
    ...lens("fit"),
    ["", similarSection(context, from, void 0, similar)],
    ["What lies between", gapSection(context, from, gapTo)],
    ["Learn next", learnSection(context, from)],
    ["Where it can lead", movesSection(context, from)],
    ["Pathways", pathwaysSection(context, from, pathTo)],
    ...lens("questions", gapTo),
    ["Network", networkDrawing(context, networkAround(context, from))],
    [
      "What the figures say",
      html`<dl class="terms">${reportTerms.map(([name, says]) => html`<div><dt>${name}</dt><dd>${says}</dd></div>`)}</dl>`
    ]
  ];
  return pageTemplate({
    title: `${from.label} – ${sourceName(index)}`,
    style: pageAssets().style,
    language: options.language ?? "en",
    scripts: "'none'",
    workers: "'none'",
    header: html``,
    main: html`<article class="report">${headerView(context, facts)}${parts.map(
      ([title, content]) => html`<section>${title !== "" && html`<h2>${title}</h2>`}${content}</section>`
    )}</article>`,
    footer: siteFooter(index)
  });
}

// src/explorer/render-report-markdown.ts
import { attributionOf } from "../core.js";
import { adjacentSkills as adjacentSkills2 } from "../core.js";
import { competences as competences2 } from "../core.js";
import { growth as growth2 } from "../core.js";
import { pathways as pathways2 } from "../core.js";
import { similarOccupations as similarOccupations3 } from "../core.js";
import { skillGap as skillGap2 } from "../core.js";

// src/explorer/lens-markdown.ts
import { frequencyWords as frequencyWords2 } from "../core.js";
import { composition as composition2 } from "../core.js";
import { fitQuestions as fitQuestions2 } from "../core.js";
import { indicators as indicators2 } from "../core.js";
import { byTrend as byTrend2 } from "../core.js";
import { occupationSummary as occupationSummary3 } from "../core.js";
import { traits as traits2 } from "../core.js";

// src/explorer/markdown.ts
function markdownText(text) {
  return text.replace(/\s+/g, " ").trim().replace(/[\\`*_[\]<>|#~$&]/g, "\\$&").replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
function markdownLink(label, address) {
  if (address === void 0) return markdownText(label);
  return `[${markdownText(label)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}
function markdownTable(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)];
}

// src/explorer/lens-markdown.ts
function lensLines(subject) {
  return [...workLines(subject), ...outlookLines(subject), ...fitLines(subject), ...faqLines(subject)];
}
var TASKS2 = 12;
var GROUPS2 = 10;
function workLines({ context, from, gapTo }) {
  const summary = occupationSummary3(context.index, from.id, { limit: TASKS2, ...inLanguage(context) });
  const tasks = summary.status === "ok" ? summary.tasks : null;
  const made = composition2(context.index, from.id, {
    ...gapTo === void 0 ? {} : { beside: gapTo.id },
    ...inLanguage(context)
  });
  return [
    "## What people do",
    "",
    ...tasks === null ? ["The data hold no tasks of this occupation, nor of one that corresponds.", ""] : [
      ...tasks.usual.map(({ text, people, model, usually, core }) => {
        const label = people ?? model;
        const notes = [
          label === void 0 ? "" : exposureWords[label],
          usually === void 0 ? "" : frequencyWords2[usually - 1],
          core === false ? "not a core task" : ""
        ].filter((note) => note !== "");
        return `- ${markdownText(text)}${notes.length === 0 ? "" : ` (${notes.map(markdownText).join("; ")})`}`;
      }),
      ...tasks.emerging.map((text) => `- new: ${markdownText(text)}`),
      "",
      ...["people", "model"].flatMap((by) => {
        const shares = tasks[by];
        if (shares === null) return [];
        return [
          `As ${by === "people" ? "people" : "a model"} judged the tasks, of their weight: ${["E0", "E1", "E2"].map((name) => `${percent(shares[name])} ${exposureWords[name]}`).join(", ")}.`,
          ""
        ];
      }),
      markdownText(`By weight: ${taskOrderText(tasks.usual)} ${lentText(tasks)}`),
      ""
    ],
    "### What it is made of",
    "",
    ...made.status === "insufficient" ? [markdownText(made.reason)] : markdownTable(
      ["skill group", markdownText(from.label), ...gapTo === void 0 ? [] : [markdownText(gapTo.label)]],
      made.results.slice(0, GROUPS2).map(({ label, share, beside }) => [
        markdownText(label || "in no group"),
        percent(share),
        ...beside === void 0 ? [] : [percent(beside.share)]
      ])
    ),
    "",
    ...made.status === "insufficient" ? [] : [shareMeaning, ""]
  ];
}
function outlookLines({ context, from }) {
  if (!hasLensSection(context.index, "outlook")) return [];
  const answer = indicators2(context.index, from.id, inLanguage(context));
  if (answer.status === "insufficient") return ["## Outlook", "", markdownText(answer.reason), ""];
  const { results, disagreement } = answer;
  return [
    "## Outlook",
    "",
    ...disagreement === void 0 ? [] : [markdownText(disagreementText(disagreement)), ""],
    ...outlookCaveats(results).flatMap((text) => [text, ""]),
    ...byTrend2(results).flatMap(([title, own]) => [
      `### ${title}`,
      "",
      ...own.flatMap((shown) => indicatorLines(context, from.id, shown)),
      ""
    ])
  ];
}
function indicatorLines(context, occupation2, { indicator, variants }) {
  const { label, value, evidence, source, direction } = indicator;
  const group = groupText(indicator);
  const figure2 = value === void 0 ? "no figure" : `${amountText(indicator, value)}; ${placeText(indicator)}`;
  const parts = shownParts(context, occupation2, indicator);
  return [
    `- **${markdownText(label)}**: ${markdownText(figure2)} (*${evidence === "none" ? "no evidence" : evidence}*)`,
    `  - ${markdownText(`${sentence(evidenceText(indicator))}${group === "" ? "" : ` ${sentence(group)}`}${qualityText(indicator)}`)}`,
    `  - ${markdownText(`High means: ${direction}.`)} ${markdownLink(sourceText(indicator), source.url === void 0 ? void 0 : webAddress(source.url))}`,
    ...variants.map((variant) => `  - ${markdownText(variantText(variant))}`),
    ...parts === null ? [] : [
      `  - ${[
        ...parts.base === 0 ? [] : [`starting from ${partText(indicator, parts.base)}`],
        ...parts.parts.map((part) => `${markdownText(part.label)} ${addedText(indicator, part.contribution)}`),
        ...parts.rest.count === 0 ? [] : [`${parts.rest.count} more ${addedText(indicator, parts.rest.contribution)}`]
      ].join("; ")}`
    ]
  ];
}
function fitLines({ context, from }) {
  if (!hasLensSection(context.index, "fit")) return [];
  const asked = fitQuestions2(context.index, from.id, inLanguage(context));
  const rated = traits2(context.index, from.id, inLanguage(context));
  return [
    "## Could it fit you?",
    "",
    ...asked.status === "insufficient" ? [markdownText(asked.reason), ""] : [
      ...asked.results.map(
        (question, at) => `${at + 1}. ${markdownText(questionText(question))} ${fitAnswers.map((answer) => `☐ ${answer}`).join(" ")} (${markdownText(askedLessText(question))})`
      ),
      "",
      fitCaveat,
      ""
    ],
    ...rated.status === "insufficient" ? [] : [
      ...bySet(rated.results).flatMap(([set, own]) => [
        `### ${markdownText(sentence(set).slice(0, -1))}`,
        "",
        ...markdownTable(
          ["", "deviations from the mean of all", "more than … of occupations", "as rated"],
          own.map(({ label, z, below, value, min, max }) => [
            markdownText(label),
            signedText(z, 1),
            markdownText(belowText(below)),
            `${ratedText(value)}${max === void 0 ? "" : ` of ${min} to ${max}`}`
          ])
        ),
        ""
      ]),
      markdownText(lentText(rated)),
      ""
    ]
  ];
}
function faqLines({ context, from, gapTo }) {
  const summary = occupationSummary3(context.index, from.id, {
    ...gapTo === void 0 ? {} : { than: gapTo.id },
    ...inLanguage(context)
  });
  if (summary.status === "insufficient") return [];
  return ["## Questions and answers", "", ...faqEntries(summary).flatMap(entryLines)];
}
function entryLines({ question, lead, list: list2, after }) {
  const words = (pieces) => pieces.map((piece) => {
    if (typeof piece === "string") return padded(piece);
    const ref = "skill" in piece ? piece.skill : piece.occupation;
    return markdownLink(ref.label, webAddress(ref.id));
  }).join("");
  return [
    `### ${markdownText(question)}`,
    "",
    words(lead),
    "",
    ...list2.map((pieces) => `- ${words(pieces)}`),
    ...list2.length === 0 ? [] : [""],
    ...after.flatMap((pieces) => [words(pieces), ""])
  ];
}
function padded(text) {
  const [before = "", after = ""] = [/^\s*/.exec(text)?.[0], /\s*$/.exec(text)?.[0]];
  return `${before}${markdownText(text)}${after}`;
}

// src/explorer/render-report-markdown.ts
function renderReportMarkdown(index, occupation2, options = {}) {
  const subject = reportSubject(index, occupation2, options);
  const facts = competences2(index, subject.from.id, inLanguage(subject.context));
  const blocks = [
    ...head(facts),
    ...competenceLines(facts),
    ...lensLines(subject),
    ...similarLines(subject),
    ...gapLines(subject),
    ...learnLines(subject),
    ...growthLines(subject),
    ...pathwayLines(subject),
    "## What the figures say",
    "",
    ...reportTerms.map(([name, says]) => `- **${name}**: ${markdownText(says)}`),
    "",
    "---",
    "",
    markdownText(attributionOf(index.meta) ?? `Data: ${index.meta.source.name}.`)
  ];
  return `${blocks.join("\n")}
`;
}
function head({ subject, counts }) {
  const { label, code, group, level, levelScale, description, altLabels, tags, url } = subject;
  const facts = [
    code,
    group === void 0 ? void 0 : `${group.label}${group.code === void 0 ? "" : ` (${group.code})`}`,
    level === void 0 ? void 0 : `${levelScale ?? "level"} ${level}`,
    ...tags
  ].filter((fact) => fact !== void 0);
  const figures2 = Object.entries(counts).filter(([, count]) => count > 0);
  return [
    `# ${markdownText(label)}`,
    "",
    ...paragraph(facts.map(markdownText).join(" · ")),
    ...paragraph(description === void 0 ? "" : markdownText(description)),
    ...paragraph(altLabels.length === 0 ? "" : `Also called ${altLabels.map(markdownText).join(", ")}.`),
    ...paragraph(url === void 0 ? "" : markdownLink("Source", url)),
    ...markdownTable(
      figures2.map(([name]) => name === "total" ? "competences" : name),
      [figures2.map(([, count]) => String(count))]
    ),
    ""
  ];
}
function competenceLines({ groups }) {
  return groups.flatMap((group) => [
    `## ${markdownText(groupTitle(group))} (${group.count})`,
    "",
    ...group.buckets.flatMap(
      ({ reuseLevel, count, competences: list2 }) => count === 0 ? [] : [`### ${reuseTitle(reuseLevel)} (${count})`, "", ...list2.map(competenceLine), ""]
    )
  ]);
}
function competenceLine({ id, label, description, tags, importance }) {
  const about = [
    ...importance === void 0 ? [] : [percent(importance)],
    ...tags.length === 0 ? [] : [`*${tags.map(markdownText).join(", ")}*`],
    ...description === void 0 ? [] : [markdownText(description)]
  ];
  return `- **${markdownLink(label, webAddress(id))}**${about.length === 0 ? "" : `: ${about.join(" · ")}`}`;
}
function similarLines({ context, from, similar }) {
  const { results } = similarOccupations3(context.index, from.id, { limit: similar, ...inLanguage(context) });
  if (results.length === 0) return section("Similar occupations", ["No other occupation shares a competence."]);
  return section(
    "Similar occupations",
    markdownTable(
      ["", "occupation", "code", "similarity", "shared skills"],
      results.map(({ id, label, code, score, shared }, i) => [
        String(i + 1),
        markdownLink(label, webAddress(id)),
        markdownText(code ?? ""),
        percent(score),
        String(shared)
      ])
    )
  );
}
function gapLines({ context, from, gapTo }) {
  if (gapTo === void 0) return [];
  const gap = skillGap2(context.index, from.id, gapTo.id, inLanguage(context));
  if (gap.status === "insufficient") return section("What lies between", [gap.reason]);
  const lists = ["essential", "rated", "optional"].flatMap((kind) => {
    const { needed, have, partial, missing } = gap[kind];
    if (needed === 0) return [];
    return [
      `- ${kind}, already there (${have.length} of ${needed}): ${labels(have)}`,
      ...partial.length === 0 ? [] : [`- ${kind}, there in part (${partial.length}): ${labels(partial)}`],
      `- ${kind}, to learn (${missing.length}): ${labels(missing)}`
    ];
  });
  return section(`From ${markdownText(from.label)} to ${markdownText(gapTo.label)}`, lists);
}
function learnLines({ context, from }) {
  const answer = adjacentSkills2(context.index, from.id, inLanguage(context));
  if (answer.status === "insufficient") return section("Learn next", [answer.reason]);
  return section(
    "Learn next",
    answer.results.map(
      ({ id, label, support }) => `- **${markdownLink(label, webAddress(id))}**: asked for by ${labels(support.occupations)}`
    )
  );
}
function growthLines({ context, from }) {
  const answer = growth2(context.index, from.id, inLanguage(context));
  if (answer.status === "insufficient") return section("Where it can lead", [answer.reason]);
  const step = (title, list2) => list2.map((move) => `- ${title}: ${markdownLink(move.label, webAddress(move.id))} · ${moveWords(move)}`);
  const lines = [
    ...step("a step up", answer.upward),
    ...step("sideways", answer.sideways),
    ...step("two steps ahead", answer.ahead)
  ];
  return section("Where it can lead", lines.length === 0 ? ["No step is within reach."] : lines);
}
function pathwayLines({ context, from, pathTo }) {
  if (pathTo === void 0) return [];
  const answer = pathways2(context.index, from.id, pathTo.id, { limit: 2, ...inLanguage(context) });
  const title = `Ways to ${markdownText(pathTo.label)}`;
  if (answer.status === "insufficient") return section(title, [answer.reason]);
  const { direct, towards = [] } = answer;
  const straight = `Straight there: ${direct.move ? "a move" : "no move"} · ${moveWords(direct)} · ${counted(direct.learnt.length, "skill")} to learn.`;
  if (answer.results.length === 0)
    return section(title, [
      straight,
      ...direct.move ? [] : ["", "No job in between brings one nearer under this gate. Open now, and nearest to it:", ""],
      ...towards.map((move) => `- ${markdownLink(move.label, webAddress(move.id))} · ${moveWords(move)}`)
    ]);
  const routes = answer.results.map(
    ({ hops }, i) => `${i + 1}. ${hops.map(({ label, learnt }) => `${markdownText(label)} (${counted(learnt.length, "skill")} to learn)`).join(" → ")}`
  );
  return section(title, [straight, "", "```mermaid", toMermaid(answer, { routes: 2 }).trimEnd(), "```", "", ...routes]);
}
function section(title, lines) {
  return [`## ${title}`, "", ...lines, ""];
}
function paragraph(text) {
  return text === "" ? [] : [text, ""];
}
function labels(refs) {
  return refs.length === 0 ? "none" : refs.map(({ label }) => markdownText(label)).join(", ");
}

export {
  renderReport,
  renderReportMarkdown
};
