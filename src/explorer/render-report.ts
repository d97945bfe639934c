import { sourceName } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import type { ConceptRef } from '../query/answer/concept-ref.ts';
import { competences } from '../query/competences.ts';
import { html, type Markup } from './html.ts';
import { pageAssets } from './page-assets.ts';
import { pageTemplate } from './page-template.ts';
import { type ReportOptions, reportSubject } from './report-options.ts';
import { siteFooter } from './site-footer.ts';
import { competencesView } from './view/competences-view.ts';
import { inLanguage, type LensSection } from './view/context.ts';
import { reportTerms } from './view/glossary.ts';
import { headerView } from './view/header-view.ts';
import { hasLensSection, lensSection, lensTitles } from './view/lens/lens-sections.ts';
import { networkAround } from './view/network.ts';
import { networkDrawing } from './view/network-view.ts';
import { gapSection, learnSection, movesSection, pathwaysSection, similarSection } from './view/occupation-sections.ts';

/**
 * One occupation's page as a static HTML document, to mail or print: competences, similar occupations, the gap to one of
 * them, what to learn next, growth, pathways and the network around it. No script, nothing loaded from anywhere.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `AMBIGUOUS`.
 *
 * @example
 * await writeFile('report.html', renderReport(index, 'ICT operations manager', { to: 'ICT project manager' }));
 */
export function renderReport(index: SkillIndex, occupation: string, options: ReportOptions = {}): string {
  const { context, from, gapTo, pathTo, similar } = reportSubject(index, occupation, options);
  const facts = competences(index, from.id, inLanguage(context));
  const lens = (section: LensSection, other?: ConceptRef): readonly (readonly [string, Markup])[] =>
    hasLensSection(index, section) ? [[lensTitles[section], lensSection(context, section, from, other)]] : [];
  const parts: readonly (readonly [title: string, content: Markup])[] = [
    ['Competences and skills', competencesView(context, facts)],
    ...lens('work', gapTo),
    ...lens('outlook'),
    ...lens('fit'),
    ['', similarSection(context, from, undefined, similar)],
    ['What lies between', gapSection(context, from, gapTo)],
    ['Learn next', learnSection(context, from)],
    ['Where it can lead', movesSection(context, from)],
    ['Pathways', pathwaysSection(context, from, pathTo)],
    ...lens('questions', gapTo),
    ['Network', networkDrawing(context, networkAround(context, from))],
    [
      'What the figures say',
      html`<dl class="terms">${reportTerms.map(([name, says]) => html`<div><dt>${name}</dt><dd>${says}</dd></div>`)}</dl>`,
    ],
  ];
  return pageTemplate({
    title: `${from.label} – ${sourceName(index)}`,
    style: pageAssets().style,
    language: options.language ?? 'en',
    scripts: "'none'",
    workers: "'none'",
    header: html``,
    main: html`<article class="report">${headerView(context, facts.subject, facts.counts)}${parts.map(
      ([title, content]) => html`<section>${title !== '' && html`<h2>${title}</h2>`}${content}</section>`,
    )}</article>`,
    footer: siteFooter(index),
  });
}
