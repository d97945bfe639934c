// src/compact/with-stored-lens.ts
import { sectionsWithout } from "../core.js";
import { writeSections } from "../core.js";
import { encodedLens, lensSections } from "../core.js";
import { openIndex } from "../core.js";
function withStoredLens(index, lens) {
  const former = Object.values(lensSections);
  const kept = [...sectionsWithout(index, ["estimates"])].filter(([name]) => !former.includes(name));
  return openIndex(writeSections([...kept.map(([name, bytes]) => ({ name, bytes })), ...encodedLens(lens)]));
}
export {
  withStoredLens
};
