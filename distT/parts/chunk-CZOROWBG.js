// src/similarity/with-degrees.ts
import { checkIndex } from "../core.js";
import { withSection } from "../core.js";
import { readable, SkillGraphError, shown } from "../core.js";
import { degreeSection, ownTotals } from "../core.js";
function withDegrees(index, whole) {
  checkIndex(index);
  const rowOf = new Map(index.skills.ids.all().map((id, row) => [id, row]));
  const degrees = new Uint32Array(index.skillCount);
  const importance = new Float64Array(index.skillCount);
  const record = { occupations: 0, requirements: 0, total: 0 };
  const counted = /* @__PURE__ */ new Set();
  for (const block of blocksOf(whole)) {
    for (const id of block.occupations.ids.all()) {
      if (counted.has(id))
        throw new SkillGraphError(
          "BAD_INPUT",
          `The occupation "${id}" stands in two blocks of the whole; give each block once, and each occupation in one.`
        );
      counted.add(id);
    }
    const { occupations, skillTotals, total } = ownTotals(block);
    record.occupations += occupations;
    record.requirements += block.requirements.targets.length;
    record.total += total;
    const { offsets } = block.requiredBy;
    for (const [skill, id] of block.skills.ids.all().entries()) {
      const row = rowOf.get(id);
      if (row === void 0) continue;
      degrees[row] += offsets[skill + 1] - offsets[skill];
      importance[row] += skillTotals[skill];
    }
  }
  const missing = index.occupations.ids.all().find((id) => !counted.has(id));
  if (missing !== void 0)
    throw new SkillGraphError(
      "BAD_INPUT",
      `The occupation "${missing}" is in no block of the whole; the whole holds this index, too.`
    );
  return withSection(index, degreeSection, { skills: degrees, importance }, { ...record });
}
function* blocksOf(whole) {
  if (typeof whole !== "object" || whole === null)
    throw new SkillGraphError("BAD_INPUT", `The whole is ${shown(whole)}; give an index, or a list of them.`);
  for (const block of readable("The whole", () => Symbol.iterator in whole) ? whole : [whole]) {
    checkIndex(block);
    yield block;
  }
}

export {
  withDegrees
};
