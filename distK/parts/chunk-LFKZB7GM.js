// src/cli/tell/figures.ts
import { counted, countText } from "../core.js";
function scoreText(score) {
  if (Number.isInteger(score) && Math.abs(score) > 1) return String(score);
  return Math.abs(score) >= 5e-4 || score === 0 ? score.toFixed(3) : score.toExponential(1);
}
function percentText(share) {
  const percent = share * 100;
  if (percent > 99 && percent < 100) return `${(Math.floor(percent * 10) / 10).toFixed(1)} %`;
  return percent > 0 && percent < 9.95 ? `${percent.toFixed(1)} %` : `${percent.toFixed(0)} %`;
}
function bytesText(bytes) {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
var EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
function bar(value, width) {
  const eighths = Math.round(Math.min(1, Math.max(0, value)) * width * 8);
  if (eighths === 0) return value > 0 ? "▏" : "";
  return "█".repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8];
}

export {
  scoreText,
  percentText,
  bytesText,
  bar,
  counted,
  countText
};
