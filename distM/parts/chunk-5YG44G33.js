import {
  countText
} from "./chunk-LFKZB7GM.js";
import {
  padded,
  wrapped
} from "./chunk-KO5RFHX6.js";

// src/cli/tell/skill-list.ts
function skillParagraph(screen, lead, labels, { limit = 12, leadWidth = 14 } = {}) {
  if (labels.length === 0) return [];
  const names = labels.slice(0, limit).map(unbroken);
  if (labels.length > limit) names.push(unbroken(`… and ${countText(labels.length - limit)} more`));
  const lines = wrapped(names.join(" · "), screen.width - leadWidth).map(broken);
  return lines.map(
    (line, i) => (i === 0 ? screen.styles.dim(padded(`  ${lead}`, leadWidth)) : " ".repeat(leadWidth)) + line
  );
}
function unbroken(label) {
  return label.replaceAll(" ", " ");
}
function broken(line) {
  return line.replaceAll(" ", " ");
}

export {
  skillParagraph
};
