import {
  metricWords,
  weightingWords
} from "./chunk-GIHZ5NUX.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";

// src/cli/ask/method-names.ts
import { tversky } from "../core.js";
import { product, rounded } from "../core.js";
function methodNamed(name) {
  const metric = metricNamed(name);
  if (metric !== void 0) return metric;
  throw new UsageError(`No method "${name}". "skillgraph info --methods" lists them: ${metricNames().join(", ")}, ….`);
}
function metricNamed(name) {
  const parts = /^tversky[:(]\s*([\d.]+)\s*,\s*([\d.]+)\s*\)?$/i.exec(name.trim());
  if (parts) return tversky(Number(parts[1]), Number(parts[2]));
  return metricWords.find(([metric]) => squeezed(metric.name) === squeezed(name))?.[0];
}
function metricNames() {
  return metricWords.map(([{ name }]) => name);
}
function weightingNamed(name) {
  const within = /^rounded[:(]\s*(.+?)\s*\)?$/i.exec(name.trim())?.[1];
  if (within !== void 0) return rounded(weightingNamed(within));
  const factors = name.split(/[*×]/).map((factor) => {
    const found = weightingWords.find(([weighting]) => squeezed(weighting.name) === squeezed(factor));
    if (found !== void 0) return found[0];
    const known = weightingWords.map(([weighting]) => weighting.name).join(", ");
    throw new UsageError(`No weighting "${factor.trim()}". Known: ${known}, or a product of them with *.`);
  });
  return factors.length === 1 ? factors[0] : product(...factors);
}
function squeezed(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

export {
  methodNamed,
  metricNamed,
  weightingNamed
};
