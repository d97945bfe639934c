// src/explorer/html.ts
var Markup = class {
  #text;
  constructor(text) {
    this.#text = text;
  }
  toString() {
    return this.#text;
  }
};
function html(strings, ...values) {
  let text = strings[0];
  for (const [i, value] of values.entries()) text += rendered(value) + strings[i + 1];
  return new Markup(text);
}
function rendered(value) {
  if (value === null || value === void 0 || value === false) return "";
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(rendered).join("");
  return escaped(String(value));
}
function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// src/explorer/page-assets.ts
import { readFileSync } from "node:fs";
import { SkillGraphError } from "../core.js";
var folder = /* @__PURE__ */ (() => /* @__PURE__ */ /\/dist\/[^/]+\/[^/]+$/.test(import.meta.url) ? "../explorer/" : "../../dist/explorer/")();
function pageAssets() {
  return { script: asset("page.js"), style: asset("page.css") };
}
function asset(name) {
  try {
    return readFileSync(new URL(folder + name, import.meta.url), "utf8");
  } catch (cause) {
    throw new SkillGraphError("UNSUPPORTED", 'The explorer page has not been bundled. Run "npm run build" first.', {
      cause
    });
  }
}

// src/explorer/page-template.ts
function pageTemplate({
  title,
  style,
  header,
  main,
  footer,
  end,
  scripts,
  workers,
  language
}) {
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src ${scripts}; worker-src ${workers}; base-uri 'none'; form-action 'none'`;
  return `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${new Markup(style)}</style>
</head>
<body>
${header}
<main id="main" tabindex="-1">${main}</main>
${footer}
${end}</body>
</html>`}
`;
}
var icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M8 7l16 9M8 16l16-9M8 16l16 9M8 25l16-9" stroke="#0f766e" stroke-width="2"/><g fill="#0f766e"><circle cx="8" cy="7" r="4"/><circle cx="8" cy="16" r="4"/><circle cx="8" cy="25" r="4"/></g><g fill="#d97706"><circle cx="24" cy="7" r="4"/><circle cx="24" cy="16" r="4"/><circle cx="24" cy="25" r="4"/></g></svg>';

// src/explorer/site-footer.ts
import { attributionOf } from "../core.js";
function siteFooter({ meta }) {
  const { name, version, licence, url } = meta.source;
  const attribution = attributionOf(meta);
  const source = version === void 0 ? name : `${name} ${version}`;
  return html`<footer class="site-foot"><p>${attribution ?? `Data: ${source}.`}${licence !== void 0 && ` Licence: ${licence}.`}${// Anything else, such as a script, is no address of a source.
  /^https?:\/\//i.test(url ?? "") && html` <a href="${url}" rel="noreferrer">${source}</a>`}</p><p>Made with skillgraph. Scores are computed from the classification alone; they are not predictions about people.</p></footer>`;
}

export {
  Markup,
  html,
  pageAssets,
  pageTemplate,
  icon,
  siteFooter
};
