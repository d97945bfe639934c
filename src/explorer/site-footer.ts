import { attributionOf } from '../compact/attribution.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { html, type Markup } from './html.ts';

/** Where the data come from and on what terms. */
export function siteFooter({ meta }: SkillIndex): Markup {
  const { name, version, licence, url } = meta.source;
  const attribution = attributionOf(meta);
  const source = version === undefined ? name : `${name} ${version}`;
  return html`<footer class="site-foot"><p>${attribution ?? `Data: ${source}.`}${licence !== undefined && ` Licence: ${licence}.`}${
    // Anything else, such as a script, is no address of a source.
    /^https?:\/\//i.test(url ?? '') && html` <a href="${url}" rel="noreferrer">${source}</a>`
  }</p><p>Made with skillgraph. Scores are computed from the classification alone; they are not predictions about people.</p></footer>`;
}
