import {
  moveColumns
} from "./chunk-UZL6FQYL.js";
import {
  sectionLine
} from "./chunk-VUEIPFPS.js";
import {
  bar,
  counted,
  percentText,
  scoreText
} from "./chunk-LFKZB7GM.js";
import {
  directionWords,
  standingWords
} from "./chunk-5BKSTIAJ.js";
import {
  tableLines
} from "./chunk-X54WEOCL.js";
import {
  padded,
  wrapped
} from "./chunk-KO5RFHX6.js";

// src/cli/tell/route-lines.ts
var NAMED = 6;
function directLines(screen, direct, from) {
  const { styles, width } = screen;
  const { move, blockedBy, learnt } = direct;
  const figures = `${counted(learnt.length, "skill")} to learn`;
  const why = blockedBy.map(({ message }) => message).join(" ");
  return [
    `${styles.bold("Straight there")}  ${styles.dim(`${move ? "a move" : "no move"} · ${figures}`)}`,
    ...why === "" ? [] : wrapped(why, width).map(styles.warn),
    "",
    `  ${styles.accent("●")} ${styles.bold(from)}`,
    ...hopLines(screen, direct, learnt, "")
  ];
}
function routeLines(screen, { route, direct, from, title }) {
  const { styles } = screen;
  const { cost, detour, steps, weakestHop, hops } = route;
  const aside = detour > 0 && cost > 0 ? `; ${percentText(detour / cost)} of it is for the way only` : "";
  const effort = direct.cost > 0 ? `${(cost / direct.cost).toFixed(2)} × the effort of going straight${aside}` : "";
  const figures = [
    counted(steps, "step"),
    `${counted(
      hops.reduce((sum, { learnt }) => sum + learnt.length, 0),
      "skill"
    )} to learn`,
    `weakest hop: likeness ${scoreText(weakestHop)}`
  ];
  return [
    `${styles.bold(title)}  ${styles.dim(figures.join(" · "))}`,
    ...effort === "" ? [] : [styles.dim(effort)],
    "",
    `  ${styles.accent("●")} ${styles.bold(from)}`,
    ...hops.flatMap(
      (hop, i) => hopLines(screen, hop, hop.learnt, i === hops.length - 1 ? "" : `target then ${percentText(hop.targetHeld)} held`)
    )
  ];
}
function towardsLines(screen, towards, target) {
  const nearer = towards.some((step) => step.nearer);
  return [
    sectionLine(
      screen,
      nearer ? `Open now, and nearer to ${target}` : `Open now, and nearest to ${target}`,
      nearer ? "nearest first" : "though none brings you nearer"
    ),
    ...tableLines(
      screen,
      [
        { title: "to target", cell: ({ towards: near }) => scoreText(near), align: "right" },
        { title: "target held then", cell: ({ heldThen }) => percentText(heldThen), align: "right" },
        ...moveColumns(screen)
      ],
      towards
    )
  ];
}
function hopLines(screen, hop, learnt, reach) {
  const { styles, width } = screen;
  const last = reach === "";
  const rail = `  ${styles.accent("│")}   `;
  const names = learnt.slice(0, NAMED).map(({ label }) => label.replaceAll(" ", " "));
  if (learnt.length > NAMED) names.push(`… ${learnt.length - NAMED} more`);
  const learn = learnt.length === 0 ? [styles.dim("nothing to learn")] : wrapped(`learn ${names.join(" · ")}`, width - 6, "      ").map((line) => line.replaceAll(" ", " "));
  const code = hop.code === void 0 ? "" : `  ${hop.code}`;
  return [
    `${rail}${styles.dim(`${padded(standingWords(hop), 52)} ${bar(hop.held, 10)}`)}`,
    ...learn.map((line) => rail + line),
    `  ${styles.accent(last ? "◎" : "○")} ${styles.bold(hop.label)}${styles.dim(`${code}  ${directionWords(hop.direction)}`)}${reach === "" ? "" : `  ${styles.dim(reach)}`}`
  ];
}

export {
  directLines,
  routeLines,
  towardsLines
};
