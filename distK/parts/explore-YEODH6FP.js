import {
  writeDocument
} from "./chunk-OBFCIGIP.js";
import {
  openData,
  openPaths
} from "./chunk-6OU66TWY.js";
import {
  bytesText,
  counted
} from "./chunk-LFKZB7GM.js";
import "./chunk-QS2RKJMR.js";
import {
  renderExplorer
} from "./chunk-OECSAKQC.js";
import "./chunk-TUMGH52Z.js";
import {
  releaseDiff
} from "./chunk-NXO7GNDR.js";
import "./chunk-TDKA2FOL.js";
import "./chunk-YENPQ52R.js";
import "./chunk-KO5RFHX6.js";
import "./chunk-N2MHIA7K.js";
import {
  dataOption,
  limitsOption,
  wholeNumber
} from "./chunk-7F7QO62H.js";
import {
  finished,
  working
} from "./chunk-CN7YLS6V.js";
import {
  UsageError
} from "./chunk-7MGYQIBA.js";
import "./chunk-ZEVKVKGG.js";
import "./chunk-LMLQOX2J.js";
import "./chunk-O54QLS5J.js";
import "./chunk-5D2ZWJBX.js";
import "./chunk-PHDNDULC.js";
import "./chunk-RQ5FNHMR.js";

// src/cli/commands/explore.ts
import { once } from "node:events";
import { sourceName } from "../core.js";

// src/cli/streams/serve-page.ts
import { createServer } from "node:http";
import { SkillGraphError } from "../core.js";
var refusals = {
  404: "Not here.",
  405: "Only GET.",
  421: "This page is for this machine only."
};
function isLoopback(host, port) {
  const [, name, stated] = /^(localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::(\d+))?$/i.exec(host ?? "") ?? [];
  return name !== void 0 && (stated === void 0 ? port === 80 : Number(stated) === port);
}
function policyOf(page) {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  return policy === "" ? "" : `${policy.replaceAll("&#39;", "'").replaceAll("&quot;", '"')}; `;
}
async function servePage(page, port) {
  const body = Buffer.from(page);
  const server = createServer((request, response) => {
    const found = request.url === "/" || request.url?.startsWith("/?") === true;
    const allowed = request.method === "GET" || request.method === "HEAD";
    const status = !isLoopback(request.headers.host, server.address().port) ? 421 : !allowed ? 405 : found ? 200 : 404;
    const content = status === 200 ? body : Buffer.from(refusals[status]);
    response.writeHead(status, {
      "content-type": status === 200 ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
      "content-length": content.byteLength,
      "x-content-type-options": "nosniff",
      "content-security-policy": `${policyOf(page)}frame-ancestors 'none'`,
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "cache-control": "no-store"
    });
    response.end(request.method === "HEAD" ? void 0 : content);
  });
  await new Promise((resolve, reject) => {
    server.once(
      "error",
      (error) => reject(
        new SkillGraphError("UNREADABLE", `Port ${port} cannot be used (${error.message}). Give another with --port.`, {
          cause: error
        })
      )
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}

// src/cli/commands/explore.ts
var exploreCommand = {
  name: "explore",
  summary: "a page to look around in: one HTML file that works offline",
  description: "Writes one HTML file with the data inside: search, competences, similar occupations and why, gaps, pathways, growth, your own profile, a network to walk in. It needs no server and no connection. With --serve it is shown on this machine instead, until you press Ctrl-C.",
  arguments: [{ name: "[paths...]", description: "folders, zips, a saved index or edge lists; the same as --data" }],
  options: [
    dataOption,
    limitsOption,
    { flags: "-o, --output <file>", description: "where to write the page (default: explorer.html)" },
    { flags: "--since <path>", description: "an earlier release: mark what is new and changed, and show what is gone" },
    { flags: "--title <text>", description: "title of the page" },
    { flags: "--serve", description: "serve the page on this machine instead of writing it" },
    { flags: "--port <number>", description: "port for --serve (default: any free one)", parse: wholeNumber }
  ],
  examples: [
    ["explore", "the sample, as explorer.html"],
    ['explore esco.skg -o esco.html --title "Our jobs"', "a saved index, under your own title"],
    ["explore esco.skg --since my-data -o changes.html", "with what changed since an earlier release"],
    ["explore my-data --serve", "only look, here and now"]
  ],
  run: async (call) => {
    const title = call.text("title");
    const port = call.number("port") ?? 0;
    if (port > 65535) throw new UsageError("A port is a number from 0 to 65535.");
    const index = await openData(call, call.arguments);
    const earlier = call.text("since");
    const since = earlier === void 0 ? void 0 : releaseDiff(await openPaths([earlier]), index);
    working("making the page");
    const page = renderExplorer(index, {
      ...title === void 0 ? {} : { title },
      ...since === void 0 ? {} : { since }
    });
    if (call.flag("serve")) {
      finished();
      const { address, close } = await servePage(page, port);
      process.stdout.write(`${sourceName(index)} is at ${address}
Press Ctrl-C to stop.
`);
      await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
      close();
      return 0;
    }
    const output = call.text("output") ?? "explorer.html";
    const bytes = await writeDocument(output, page);
    const { occupations, skills } = index.meta.counts;
    return {
      json: void 0,
      text: ({ styles }) => [
        `${styles.good("saved")} ${styles.bold(output)}  ${bytesText(bytes)}`,
        `  ${sourceName(index)}: ${counted(occupations, "occupation")}, ${counted(skills, "skill")}. Open the file in a browser.`
      ],
      index,
      lent: true
    };
  }
};
export {
  exploreCommand
};
