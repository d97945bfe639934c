// src/files/source-file.ts
import { checkForm, listOf } from "../core.js";
function fileName({ name }) {
  return name.slice(name.lastIndexOf("/") + 1);
}
function pathsText(paths) {
  return paths.map((path) => `"${path}"`).join(" and ");
}
var isPath = (path) => typeof path === "string" && path !== "" && !path.includes("\0") ? null : { at: "", value: path, wanted: "the path of a file: a text that is not blank" };
var isPathOrPaths = (paths) => (Array.isArray(paths) ? listOf(isPath) : isPath)(paths);
function checkPath(path) {
  checkForm("The path", path, isPath);
}

export {
  fileName,
  pathsText,
  isPath,
  isPathOrPaths,
  checkPath
};
