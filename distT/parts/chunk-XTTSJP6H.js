import {
  countText
} from "./chunk-LFKZB7GM.js";

// src/cli/tell/alike-columns.ts
function alikeColumns({ styles }) {
  return [
    {
      title: "and much the same",
      cell: ({ alike = [] }) => alike.map(({ label }) => label).join(", "),
      style: styles.dim,
      flexible: true,
      minor: true
    },
    {
      title: "of its group",
      cell: ({ passedOver = 0 }) => passedOver === 0 ? "" : `${countText(passedOver)} more`,
      style: styles.dim,
      minor: true
    }
  ];
}

export {
  alikeColumns
};
