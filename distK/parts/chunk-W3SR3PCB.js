// src/cli/tell/interrupted.ts
var Interrupted = class extends Error {
  name = "Interrupted";
  constructor() {
    super("Interrupted.");
  }
};

export {
  Interrupted
};
