// src/cli/ask/package-files.ts
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
function published(file) {
  let folder = new URL(".", import.meta.url);
  while (!existsSync(new URL("package.json", folder)) && folder.pathname !== "/") folder = new URL("..", folder);
  return new URL(file, folder);
}
var publishedFolder = (name) => fileURLToPath(published(name));
function packageVersion() {
  const manifest = JSON.parse(readFileSync(published("package.json"), "utf8"));
  return manifest.version;
}

export {
  publishedFolder,
  packageVersion
};
