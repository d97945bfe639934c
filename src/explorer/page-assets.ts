import { readFileSync } from 'node:fs';
import { SkillGraphError } from '../errors.ts';

/** The page's program and style sheet. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

/** `npm run build` bundles `page/` and `page.css` into two files of `dist/explorer`, and this module into a folder beside it. */
const folder = /* @__PURE__ */ /\/dist\/[^/]+\/[^/]+$/.test(import.meta.url) ? '../explorer/' : '../../dist/explorer/';

/** @throws SkillGraphError `UNSUPPORTED` where the package has not been built. */
export function pageAssets(): PageAssets {
  return { script: asset('page.js'), style: asset('page.css') };
}

function asset(name: string): string {
  try {
    return readFileSync(new URL(folder + name, import.meta.url), 'utf8');
  } catch (cause) {
    throw new SkillGraphError('UNSUPPORTED', 'The explorer page has not been bundled. Run "npm run build" first.', {
      cause,
    });
  }
}
