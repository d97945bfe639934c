import { counted } from '../../catalogue/counted.ts';
import { percentText } from '../../catalogue/figures.ts';
import type { ExposureClass } from '../../catalogue/lens.ts';
import type { Disagreement, FitQuestion, LentFrom, OccupationIndicator, Trait } from './lens-answers.ts';

/** What must stand beside every figure of exposure. */
export const exposureCaveat =
  'Exposure says what a technology can reach. It is not replacement, and no forecast of anyone’s job.';

/**
 * That several figures of exposure to AI are not several reasons: those on language models go together over occupations (r
 * .42 to .97 on ESCO; suitability for machine learning less, .24 to .33), all of AI and language models alone almost wholly
 * (r .979).
 */
const oneFact =
  'Most figures on artificial intelligence say nearly the same of an occupation, since they look at the same tasks and abilities: several high ones are one reason, not several.';

/** What must stand beside the outlook of an occupation; nothing where no technology's reach is among it. */
export function outlookCaveats(results: readonly OccupationIndicator[]): readonly string[] {
  const exposures = results.filter(({ exposure }) => exposure === true);
  if (exposures.length === 0) return [];
  const ofAi = exposures.filter(({ trend, evidence }) => trend === 'ai' && evidence !== 'none');
  return ofAi.length < 2 ? [exposureCaveat] : [exposureCaveat, oneFact];
}

/** What an exposure class says of a task. */
export const exposureWords: Readonly<Record<ExposureClass, string>> = {
  E0: 'depends on people',
  E1: 'a language model helps directly',
  E2: 'a model in other software helps',
};

/** How a figure is known, in a sentence part: from whom, how surely, within what. */
export function evidenceText(indicator: OccupationIndicator): string {
  const { evidence, donors, formula, interval, quality, confidence, least, greatest } = indicator;
  switch (evidence) {
    case 'published':
      return 'published for this occupation';
    case 'computed':
      return `computed: ${formula ?? 'by a stated formula'}`;
    case 'borrowed': {
      const names = donors.slice(0, 2).map(({ label, code }) => (label === '' ? code : `${label} (${code})`));
      const more = donors.length > 2 ? ` and ${donors.length - 2} more` : '';
      const [low, high] = [least!, greatest!].map((value) => figureText(indicator, value));
      const range = low === high ? '' : `, theirs from ${low} to ${high}`;
      return `borrowed from ${names.join(', ')}${more}, confidence of the link ${confidence!.toFixed(2)}${range}`;
    }
    case 'estimated':
      return `estimated from skills: between ${figureText(indicator, interval!.low)} and ${figureText(indicator, interval!.high)} in ${percentText(interval!.level)} of cases overall; skills explain ${percentText(quality!.r2)} of the differences`;
    default:
      return indicator.reason!;
  }
}

/** How well estimates do, measured on occupations whose figure was hidden: a sentence to follow others, or nothing. */
export function qualityText({ quality, evidence }: Pick<OccupationIndicator, 'quality' | 'evidence'>): string {
  if (quality === undefined || (evidence !== 'estimated' && evidence !== 'none')) return '';
  const explained = (r2: number): string => percentText(Math.max(0, r2));
  const best = Math.max(...Object.values(quality.groupMeans));
  const beside = Number.isFinite(best) ? `, the mean of an occupation group ${explained(best)}` : '';
  const cover = evidence === 'none' ? '' : `; ${percentText(quality.cover)} of the true figures lay inside the bar`;
  return ` Tried on ${counted(quality.occupations, 'occupation')} with the figure hidden, estimates explain ${explained(quality.r2)} of the differences${beside}${cover}.`;
}

/** Whose figure it is, of which year and country. */
export function sourceText({ source: { name, version, year, country } }: Pick<OccupationIndicator, 'source'>): string {
  const named =
    version === undefined || version === String(year) || name.includes(version) ? name : `${name} ${version}`;
  const when = [year, country].filter((part) => part !== undefined).join(', ');
  return when === '' ? named : `${named} (${when})`;
}

/** A trait as rated: a mean of what people said, whole or not. */
export function ratedText(value: number): string {
  return value.toFixed(2);
}

/** A figure in its unit: shares in percent, others with two decimals, so that those side by side read alike, unless they are whole. */
export function figureText(indicator: Pick<OccupationIndicator, 'range' | 'unit'>, value: number): string {
  return isShare(indicator) ? percentText(value) : Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** How much a part adds to a figure, in its unit and signed; what is small is not rounded to nothing. */
export function addedText(indicator: Pick<OccupationIndicator, 'range' | 'unit'>, contribution: number): string {
  return `${contribution < 0 ? '−' : '+'}${partText(indicator, Math.abs(contribution))}`;
}

/** A part of a figure, with a decimal more than the figure has. */
export function partText(indicator: Pick<OccupationIndicator, 'range' | 'unit'>, size: number): string {
  const [scale, decimals, unit] = isShare(indicator) ? [100, 1, ' %'] : [1, 3, ''];
  const text = (scale * size).toFixed(decimals);
  return `${size > 0 && Number(text) === 0 ? `<${10 ** -decimals}` : text}${unit}`;
}

function isShare({ range, unit }: Pick<OccupationIndicator, 'range' | 'unit'>): boolean {
  return /^share/.test(unit) && range?.[0] === 0 && range[1] === 1;
}

/** A figure with what it is a share of, or with its unit. */
export function amountText(indicator: Pick<OccupationIndicator, 'range' | 'unit'>, value: number): string {
  const figure = figureText(indicator, value);
  const { unit } = indicator;
  if (unit === 'share') return figure;
  return unit.startsWith('share of ') ? `${figure} of ${unit.slice('share of '.length)}` : `${figure} (${unit})`;
}

/** The mean of the group where it is one: that of a single figure is the figure again. */
export function shownGroup({ group }: Pick<OccupationIndicator, 'group'>): OccupationIndicator['group'] {
  return group !== undefined && group.occupations > 1 ? group : undefined;
}

/** `mean of production managers: 61 %`, or nothing. */
export function groupText(indicator: Pick<OccupationIndicator, 'group' | 'range' | 'unit'>): string {
  const group = shownGroup(indicator);
  return group === undefined
    ? ''
    : `mean of ${group.label ?? `group ${group.group}`}: ${figureText(indicator, group.mean)}`;
}

/** A narrower or wider count in a sentence. */
export function variantText(indicator: OccupationIndicator): string {
  const { label, value } = indicator;
  return `${sentence(label).slice(0, -1)}: ${amountText(indicator, value!)}; ${placeText(indicator)}.`;
}

/** What hardly any other occupation asks for. */
export const hardlyElsewhereTitle = 'Asked for here and hardly anywhere else';

/** What a share of the composition is a share of. */
export const shareMeaning =
  'Shares of what is asked for by skill group: essential skills count 1, optional ones ½, ratings as published. A skill of several groups counts for each in equal parts.';

/** By what usual tasks are ordered, and what that order is not. */
export function taskOrderText(usual: readonly { readonly usually?: number }[]): string {
  const isCounted = usual.some(({ usually }) => usually !== undefined);
  return `core tasks count twice, and what weighs the same stands ${isCounted ? 'by how often it is done' : 'as the source numbers it: how often it is done is not known'}. Open data order no tasks in a day.`;
}

/** As a sentence of its own. */
export function sentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

/** That sources rank an occupation very differently, and what to make of it; the difference is that of the figures shown. */
export function disagreementText({ highest, lowest }: Disagreement): string {
  const [high, low] = [highest, lowest].map(({ percentile }) => Math.round(percentile)) as [number, number];
  return `The sources disagree: ${highest.label} puts it at percentile ${high}, ${lowest.label} at ${low}, ${high - low} apart. No one of these figures stands for the outlook.`;
}

/** Whose traits or tasks they are, and how surely they are this occupation's. */
export function lentText({ evidence, donors, source }: LentFrom): string {
  const names = donors.map(
    ({ label, code, confidence }) =>
      `${label === '' ? code : `${label} (${code})`}, confidence of the link ${confidence.toFixed(2)}`,
  );
  const how = evidence === 'published' ? 'Published for this occupation' : `Borrowed from ${names.join('; ')}`;
  return `${how}. ${sourceText({ source })}.`;
}

/** What an answer speaks for. */
export const spokenText: Readonly<Record<NonNullable<FitQuestion['speaks']>, string>> = {
  for: 'speaks for it',
  against: 'speaks against it',
  neither: 'speaks neither way',
};

/** What a few answers are not. */
export const fitCaveat = 'Each answer speaks for itself. A few answers do not measure fit.';

/** What going along in traits says, and what it does not. */
export const shapeCaveat =
  'Compared in shape, not in height: +1.00 is the same shape, 0 none in common, −1.00 the opposite. It says what the work asks of people, not whether somebody would do it well.';

/** How many ask less for what a question is about. */
export function askedLessText({ below }: Pick<Trait, 'below'>): string {
  return `${belowText(below)} of occupations ask for it less`;
}

/** The question that a trait asks a person. */
export function questionText({ set, label }: Pick<Trait, 'set' | 'label'>): string {
  if (set === 'interests') return `Do you like ${label.toLowerCase()} work${interestWords[label] ?? ''}?`;
  if (set === 'work values')
    return `Is this important to you at work: ${label.toLowerCase()}${valueWords[label] ?? ''}?`;
  return `Do you like work that asks for ${label.toLowerCase().replace('/', ' and ')}?`;
}

/** What the six interests (Holland 1997) mean, in our words. */
const interestWords: Readonly<Record<string, string>> = {
  Realistic: ', with hands, tools, machines or outdoors',
  Investigative: ', finding out and working things out',
  Artistic: ', creating and designing with few set rules',
  Social: ', helping, teaching and caring',
  Enterprising: ', leading, persuading and deciding',
  Conventional: ', keeping things in order by clear rules',
};

const valueWords: Readonly<Record<string, string>> = {
  Achievement: ' – using what you are best at and seeing results',
  'Working Conditions': ' – security, pay, and conditions that suit you',
  Recognition: ' – getting ahead and being looked up to',
  Relationships: ' – friendly colleagues and serving others',
  Support: ' – a management that stands behind its people',
  Independence: ' – deciding and trying things yourself',
};

/** Where a figure stands among all occupations of its source. */
export function placeText({ deciles, value, below }: Pick<OccupationIndicator, 'deciles' | 'value' | 'below'>): string {
  if (below === 0) return 'no occupation lies lower';
  if (value! >= deciles.at(-1)!) return 'no occupation lies higher';
  return `${belowText(below!)} of occupations lie below`;
}

/** How many percent lie below, never said to be all of them. */
export function belowText(below: number): string {
  return below > 99 ? 'over 99 %' : below < 1 ? 'less than 1 %' : `${below.toFixed(0)} %`;
}

/** A deviation with its sign, `+0.4` or `−1.2`; what rounds to nothing has none. */
export function signedText(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  return Number(text) === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}
