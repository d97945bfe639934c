import type { OccupationIndicator } from '../../../query/lens/lens-answers.ts';
import { shownGroup } from '../../../query/lens/words.ts';
import { html, Markup } from '../../html.ts';

/** Where values stand on a strip. */
export interface StripScale {
  readonly least: number;
  readonly most: number;
  /** Place of a value in percent of the width. */
  readonly at: (value: number) => number;
}

/** From the lowest to the highest of everything the strip shows; null where it shows nothing. */
export function stripScale(indicator: OccupationIndicator): StripScale | null {
  const { deciles, value, interval, least, greatest } = indicator;
  const mean = shownGroup(indicator)?.mean;
  const shown = [...deciles, value, interval?.low, interval?.high, least, greatest, mean].filter(
    (one) => one !== undefined,
  );
  if (shown.length === 0) return null;
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const width = high - low;
  return { least: low, most: high, at: (place) => (width === 0 ? 50 : (100 * (place - low)) / width) };
}

/** What is drawn of a strip: how it is spread, what surrounds the dot, the dot itself. No figure, no dot. */
export function stripDrawing(indicator: OccupationIndicator, scale: StripScale, spoken: string): Markup {
  const { evidence, value, interval, least, greatest, donors, deciles } = indicator;
  const group = shownGroup(indicator);
  const span =
    interval !== undefined
      ? ([interval.low, interval.high, 'interval'] as const)
      : donors.length > 1 && least !== undefined && greatest !== undefined
        ? ([least, greatest, 'lenders'] as const)
        : null;
  const left = (place: number): string => `left:${scale.at(place).toFixed(2)}%`;
  return html`<div class="strip-plot" role="img" aria-label="${spoken}">
    ${ridge(deciles, scale)}
    ${group !== undefined && html`<span class="strip-mean" style="${left(group.mean)}"></span>`}
    ${
      span !== null &&
      html`<span class="strip-span ${span[2]}" style="${left(span[0])};width:${(scale.at(span[1]) - scale.at(span[0])).toFixed(2)}%"></span>`
    }
    ${value !== undefined && html`<span class="strip-dot ${evidence}" style="${left(value)}"></span>`}
  </div>`;
}

/** Points of a ridge, and how far a step is smoothed, in shares of the width. */
const STEPS = 80;
const SMOOTHING = 0.025;
/** The logistic curve that is nearest to the normal distribution's (Bowling et al. 2009). */
const LOGISTIC = 1.702;

/**
 * How the source's occupations are spread: a tenth lies between each two deciles, evenly for all that is known, smoothed
 * a little so that the eye sees a shape and no steps.
 */
function ridge(deciles: readonly number[], scale: StripScale): Markup | null {
  if (deciles.length < 2) return null;
  const places = deciles.map((value) => scale.at(value) / 100);
  const heights = Array.from({ length: STEPS + 1 }, (_, step) => density(places, step / STEPS));
  const most = Math.max(...heights);
  const points = heights.map(
    (height, step) => `${((100 * step) / STEPS).toFixed(2)} ${(30 - (28 * height) / most).toFixed(2)}`,
  );
  return new Markup(
    `<svg class="strip-ridge" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true"><path d="M0 30L${points.join('L')}L100 30Z"/></svg>`,
  );
}

/** Density at a place of a spread that is even between deciles, blurred by a normal curve. */
function density(places: readonly number[], at: number): number {
  const below = (place: number): number => 1 / (1 + Math.exp((LOGISTIC * (place - at)) / SMOOTHING));
  let sum = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    const [from, to] = [places[i]!, places[i + 1]!];
    const width = Math.max(to - from, 1e-6);
    sum += (below(from) - below(from + width)) / width;
  }
  return sum / (places.length - 1);
}
