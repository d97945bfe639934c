import {
  unstyled,
  wrapped
} from "./chunk-KO5RFHX6.js";

// src/cli/tell/heading.ts
function heading({ styles, width }, title, code, note) {
  return [
    styles.bold(unstyled(title)) + (code === void 0 ? "" : `  ${styles.dim(code)}`),
    ...note === void 0 ? [] : wrapped(unstyled(note), width).map(styles.dim)
  ];
}
function sectionLine({ styles }, title, figure = "") {
  return styles.bold(title) + (figure === "" ? "" : `  ${styles.dim(figure)}`);
}

export {
  heading,
  sectionLine
};
