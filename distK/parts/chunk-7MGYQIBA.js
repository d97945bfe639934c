// src/cli/tell/usage-error.ts
var UsageError = class extends Error {
  name = "UsageError";
  /** What could be typed instead, after the name of the program. */
  example;
};

export {
  UsageError
};
