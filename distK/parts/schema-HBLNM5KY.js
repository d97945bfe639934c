import {
  publishedFolder
} from "./chunk-N2MHIA7K.js";

// src/cli/commands/schema.ts
import { readdirSync, readFileSync } from "node:fs";
var folder = /* @__PURE__ */ (() => /* @__PURE__ */ publishedFolder("src/cli/schemas"))();
var schemaCommand = /* @__PURE__ */ (() => ({
  name: "schema",
  summary: "the JSON Schema of what a command prints with --json",
  description: 'JSON Schema, draft 2020-12. "error" is what goes to stderr, with --json, when there is no answer because of a mistake. Without a name, lists the names.',
  arguments: [{ name: "[command]", description: "whose answer; or error", choices: /* @__PURE__ */ schemaNames() }],
  examples: [
    ["schema", "the commands that have one"],
    ["schema similar > similar.schema.json", "for a validator or a code generator"]
  ],
  run: async (call) => {
    const [name] = call.arguments;
    if (name === void 0) return { json: schemaNames(), text: schemaNames };
    const schema = readFileSync(`${folder}/${name}.json`, "utf8");
    return { json: JSON.parse(schema), text: () => [schema.trimEnd()] };
  }
}))();
function schemaNames() {
  return readdirSync(folder).filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -".json".length)).sort();
}
export {
  schemaCommand
};
