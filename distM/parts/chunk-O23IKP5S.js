// src/catalogue/source.ts
import { compare } from "../core.js";
function distinctSources(sources, own) {
  const distinct = new Map(sources.map((source) => [JSON.stringify(source), source]));
  distinct.delete(JSON.stringify(own));
  return Object.freeze([...distinct].sort(([a], [b]) => compare(a, b)).map(([, source]) => source));
}

// src/ingest/occupation-names.ts
function namesOf(occupations) {
  const names = /* @__PURE__ */ new Map();
  for (const nameOf of [
    ({ id }) => id,
    ({ code }) => code,
    ({ groupCode }) => groupCode
  ]) {
    const tier = /* @__PURE__ */ new Map();
    for (const [row, occupation] of occupations.entries()) {
      const name = nameOf(occupation);
      if (name === void 0 || name === "" || names.has(name)) continue;
      tier.set(name, [...tier.get(name) ?? [], row]);
    }
    for (const [name, rows] of tier) names.set(name, rows);
  }
  return names;
}

export {
  distinctSources,
  namesOf
};
