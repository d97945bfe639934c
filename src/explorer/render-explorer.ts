import { createHash } from 'node:crypto';
import { counted } from '../catalogue/counted.ts';
import { type Forms, isFunction, isText } from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import { checkIndex } from '../compact/check-index.ts';
import { sourceName } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { ReleaseDiff } from '../releases/diff-types.ts';
import { isReleaseDiff } from '../releases/input-forms.ts';
import { embeddedJson, embeddedSnapshot } from './embedded-snapshot.ts';
import { html, Markup } from './html.ts';
import { pageAssets } from './page-assets.ts';
import { icon, pageTemplate } from './page-template.ts';
import { siteFooter } from './site-footer.ts';
import { sinceOf } from './view/since.ts';

export interface ExplorerOptions {
  /** Title of the page. Default: the name of the data. */
  readonly title?: string | undefined;
  /** What changed since an earlier release: marked everywhere, and told on a page of its own. */
  readonly since?: ReleaseDiff | undefined;
  /** Called as the data get written, in bytes. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

const forms: Forms<ExplorerOptions> = { title: isText, since: isReleaseDiff, onProgress: isFunction };

/**
 * The explorer as one HTML document: search, an occupation's page, gaps, pathways, growth, one's own profile, a network
 * to walk in. It carries the index and the program, loads nothing, and works from a file without a connection.
 *
 * @throws SkillGraphError `BAD_INPUT` for what is no index; `BAD_OPTION`; `UNSUPPORTED` where the package has not been built.
 *
 * @example
 * await writeFile('explorer.html', renderExplorer(index));
 */
export function renderExplorer(index: SkillIndex, options: ExplorerOptions = {}): string {
  checkIndex(index);
  const { title = `${sourceName(index)} explorer`, since, onProgress } = checkOptions(options, forms);
  const { script, style } = pageAssets();
  const hash = createHash('sha256').update(script).digest('base64');
  return pageTemplate({
    title,
    style,
    language: 'en',
    scripts: `'sha256-${hash}'`,
    // The page's own program, run once more beside it.
    workers: 'blob:',
    header: html`<a class="skip" href="#main">Skip to content</a>
<header class="site"><div class="site-inner">
  <a class="brand" href="#/">${new Markup(icon)}<span>${title}</span></a>
  <div id="site-search"></div>
  <nav class="site-nav" aria-label="Site"><a href="#/">Explore</a><a href="#/profile">My profile</a>${since !== undefined && html`<a href="#/changes">What changed</a>`}</nav>
  <span id="language"></span>
  <details id="share"><summary aria-label="Share" title="Share"><svg viewBox="0 0 20 20" aria-hidden="true"><path d="M10 12V3M6.5 6L10 2.5 13.5 6M5 9.5H4V17h12V9.5h-1" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"/></svg></summary><div class="share-box">
    <p><label for="share-link">Link to what is shown</label><span><input id="share-link" readonly><button type="button" class="button small" data-copies="share-link">Copy link</button></span></p>
    <p data-of="card" hidden><label for="share-card">A card of this occupation for another page</label><span><input id="share-card" readonly><button type="button" class="button small" data-copies="share-card">Copy card</button></span></p>
    <p><button type="button" class="button small" id="share-print">Print this page</button> <span role="status"></span></p>
  </div></details>
  <button type="button" id="theme" aria-label="Change colours"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7" fill="none" stroke="currentColor" stroke-width="1.6"/><path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor"/></svg></button>
</div></header>`,
    main: html`<p class="opening">Opening ${counted(index.occupationCount, 'occupation')} …</p><noscript><p>This page needs JavaScript. Everything it runs is inside this file.</p></noscript>`,
    footer: siteFooter(index),
    end: html`<script type="text/plain" id="snapshot">${new Markup(embeddedSnapshot(index, onProgress))}</script>${
      since !== undefined &&
      html`
<script type="text/plain" id="since">${new Markup(embeddedJson(sinceOf(index, since)))}</script>`
    }
<script>${new Markup(script)}</script>
`,
  });
}
