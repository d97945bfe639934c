import {
  bar,
  scoreText
} from "./chunk-LFKZB7GM.js";

// src/cli/tell/score-columns.ts
var WIDTH = 16;
function scoreColumns(screen, rows) {
  const best = Math.max(1, ...rows.map(({ score }) => score));
  return [
    { title: "score", cell: ({ score }) => scoreText(score), align: "right" },
    // A picture of the number beside it: gives way first where names would be cut to a stump.
    {
      title: "",
      cell: ({ score }) => bar(score / best, WIDTH).padEnd(WIDTH),
      style: screen.styles.accent,
      minor: true
    }
  ];
}

export {
  scoreColumns
};
