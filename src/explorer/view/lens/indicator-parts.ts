import { type IndicatorPart, indicatorExplanation } from '../../../query/indicator-explanation.ts';
import type { OccupationIndicator } from '../../../query/lens/lens-answers.ts';
import { addedText, partText } from '../../../query/lens/words.ts';
import { html, type Markup } from '../../html.ts';
import { inLanguage, type ViewContext } from '../context.ts';
import { bar, countText, spaced } from '../parts.ts';

/** How many parts stand before the rest is added up; on paper fewer. */
const SHOWN = { page: 8, paper: 4 } as const;

/** The parts of a figure, largest first, with what is left of them. */
export interface ShownParts {
  readonly base: number;
  readonly parts: readonly IndicatorPart[];
  readonly rest: { readonly count: number; readonly contribution: number };
}

/** What a figure is made of; null where there is none, or where it is one lender's own figure and nothing else. */
export function shownParts(
  context: ViewContext,
  occupation: string,
  { id, evidence }: OccupationIndicator,
): ShownParts | null {
  if (evidence === 'none') return null;
  const answer = indicatorExplanation(context.index, occupation, id, inLanguage(context));
  if (answer.status !== 'ok') return null;
  const { base, results } = answer;
  if (results.length <= 1 && base === 0) return null;
  const count = context.printed ? SHOWN.paper : SHOWN.page;
  const rest = results.slice(count);
  return {
    base,
    parts: results.slice(0, count),
    rest: { count: rest.length, contribution: rest.reduce((sum, part) => sum + part.contribution, 0) },
  };
}

const partTitles: Readonly<Record<IndicatorPart['kind'], string>> = {
  element: 'What it is made of',
  donor: 'Who lends it',
  'skill group': 'What skills and place add to it',
  place: 'What skills and place add to it',
};

/** Parts as a list; with bars to both sides where some take away. */
export function partsView(indicator: OccupationIndicator, { base, parts, rest }: ShownParts): Markup {
  const added = (contribution: number): string => spaced(addedText(indicator, contribution));
  const most = Math.max(...parts.map(({ contribution }) => Math.abs(contribution)));
  const signed = parts.some(({ contribution }) => contribution < 0);
  const drawn = ({ contribution }: IndicatorPart): Markup =>
    signed ? sided(contribution / most) : bar(most === 0 ? 0 : contribution / most);
  const item = (label: string, drawing: Markup | null, value: string): Markup =>
    html`<li><span class="share-name">${label}</span>${drawing ?? html`<span></span>`}<span class="value">${value}</span></li>`;
  const start = parts[0]?.kind === 'element' ? 'starting from' : 'mean of all occupations that have a figure';
  return html`<h4>${partTitles[parts[0]?.kind ?? 'element']}</h4>
    <ul class="made-of">${base !== 0 && item(start, null, spaced(partText(indicator, base)))}${parts.map((part) =>
      item(part.label, drawn(part), added(part.contribution)),
    )}${rest.count > 0 && item(`and ${countText(rest.count)} more, together`, null, added(rest.contribution))}</ul>`;
}

/** A bar from the middle: to the right where above nothing, to the left where below; −1 to 1. */
export function sided(share: number): Markup {
  const width = (50 * Math.min(1, Math.abs(share))).toFixed(1);
  return html`<span class="sided ${share < 0 ? 'less' : 'more'}" aria-hidden="true"><span style="width:${width}%"></span></span>`;
}
