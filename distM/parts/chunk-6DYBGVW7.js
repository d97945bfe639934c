import {
  profileOf,
  shuffled
} from "./chunk-AUVF6PPU.js";

// src/evaluate/made-up-profiles.ts
import { requirementKinds } from "../core.js";
import { tablesOf } from "../core.js";
import { randomNumbers } from "../core.js";
import { occupationSubject } from "../core.js";
var profileKinds = ["exact", "siblings", "noisy", "typed"];
function madeUpProfiles(index, { kind, size, count, seed, read }) {
  const random = randomNumbers(seed);
  const essential = requirementKinds.indexOf("essential");
  const siblings = siblingsOf(index);
  const found = [];
  for (const occupation of shuffled(index.occupationCount, random)) {
    if (found.length === count) break;
    const subject = occupationSubject(index, occupation);
    const essentials = [...subject.kinds.keys()].filter((at) => subject.kinds[at] === essential);
    if (essentials.length < size) continue;
    const drawn = shuffled(essentials.length, random).slice(0, size).map((i) => subject.skills[essentials[i]]);
    const skills = new Set(kind === "typed" ? [] : drawn);
    let [understood, mistaken] = [0, 0];
    if (kind === "typed")
      for (const [at, skill] of drawn.entries()) {
        const meant = read(typedName(index, skill, at % 2 === 1, random));
        if (meant === null) continue;
        skills.add(meant);
        if (meant === skill) understood++;
        else mistaken++;
      }
    if (kind === "siblings")
      for (const skill of drawn.slice(0, Math.ceil(size / 2))) {
        const others = siblings(skill).filter((other) => !skills.has(other));
        if (others.length === 0) continue;
        skills.delete(skill);
        skills.add(others[Math.floor(random() * others.length)]);
      }
    if (kind === "noisy")
      while (skills.size < Math.min(index.skillCount, size + Math.floor(size / 2)))
        skills.add(Math.floor(random() * index.skillCount));
    found.push({ occupation, profile: personWith([...skills]), understood, mistaken });
  }
  return found;
}
function typedName(index, skill, mistyped, random) {
  const { labels, altLabels } = tablesOf(index).skills;
  const others = altLabels().at(skill).split("\n").filter(Boolean);
  const name = others[Math.floor(random() * others.length)] ?? labels().at(skill);
  return mistyped ? swapped(name, random) : name;
}
function swapped(name, random) {
  const longest = name.split(/\s+/).reduce((best, word) => word.length > best.length ? word : best, "");
  if (longest.length < 4) return name;
  const at = 1 + Math.floor(random() * (longest.length - 2));
  const wrong = `${longest.slice(0, at)}${longest[at + 1]}${longest[at]}${longest.slice(at + 2)}`;
  return name.replace(longest, () => wrong);
}
function personWith(skills) {
  const subject = {
    row: -1,
    skills: Uint32Array.from(skills).sort(),
    kinds: new Uint8Array(skills.length),
    importance: null,
    levels: null
  };
  return profileOf(subject, [...subject.skills.keys()]);
}
function siblingsOf(index) {
  const { offsets, targets } = tablesOf(index).broader.skills;
  const under = /* @__PURE__ */ new Map();
  for (let skill = 0; skill < index.skillCount; skill++)
    for (let edge = offsets[skill]; edge < offsets[skill + 1]; edge++) {
      const known = under.get(targets[edge]);
      if (known) known.push(skill);
      else under.set(targets[edge], [skill]);
    }
  return (skill) => {
    const found = /* @__PURE__ */ new Set();
    for (const parent of targets.subarray(offsets[skill], offsets[skill + 1]))
      for (const other of under.get(parent) ?? []) if (other !== skill) found.add(other);
    return [...found].sort((a, b) => a - b);
  };
}

export {
  profileKinds,
  madeUpProfiles
};
