import type { ExposureClass } from '../../catalogue/lens.ts';
import type { Disagreement, FitQuestion, LentFrom, OccupationIndicator, Trait } from './lens-answers.ts';
/** What must stand beside every figure of exposure. */
export declare const exposureCaveat = "Exposure says what a technology can reach. It is not replacement, and no forecast of anyone\u2019s job.";
/** What must stand beside the outlook of an occupation; nothing where no technology's reach is among it. */
export declare function outlookCaveats(results: readonly OccupationIndicator[]): readonly string[];
/** What an exposure class says of a task. */
export declare const exposureWords: Readonly<Record<ExposureClass, string>>;
/** How a figure is known, in a sentence part: from whom, how surely, within what. */
export declare function evidenceText(indicator: OccupationIndicator): string;
/** How well estimates do, measured on occupations whose figure was hidden: a sentence to follow others, or nothing. */
export declare function qualityText({ quality, evidence }: Pick<OccupationIndicator, 'quality' | 'evidence'>): string;
/** Whose figure it is, of which year and country. */
export declare function sourceText({ source: { name, version, year, country } }: Pick<OccupationIndicator, 'source'>): string;
/** A trait as rated: a mean of what people said, whole or not. */
export declare function ratedText(value: number): string;
/** A figure in its unit: shares in percent, others with two decimals, so that those side by side read alike, unless they are whole. */
export declare function figureText(indicator: Pick<OccupationIndicator, 'range' | 'unit'>, value: number): string;
/** How much a part adds to a figure, in its unit and signed; what is small is not rounded to nothing. */
export declare function addedText(indicator: Pick<OccupationIndicator, 'range' | 'unit'>, contribution: number): string;
/** A part of a figure, with a decimal more than the figure has. */
export declare function partText(indicator: Pick<OccupationIndicator, 'range' | 'unit'>, size: number): string;
/** A figure with what it is a share of, or with its unit. */
export declare function amountText(indicator: Pick<OccupationIndicator, 'range' | 'unit'>, value: number): string;
/** The mean of the group where it is one: that of a single figure is the figure again. */
export declare function shownGroup({ group }: Pick<OccupationIndicator, 'group'>): OccupationIndicator['group'];
/** `mean of production managers: 61 %`, or nothing. */
export declare function groupText(indicator: Pick<OccupationIndicator, 'group' | 'range' | 'unit'>): string;
/** A narrower or wider count in a sentence. */
export declare function variantText(indicator: OccupationIndicator): string;
/** What hardly any other occupation asks for. */
export declare const hardlyElsewhereTitle = "Asked for here and hardly anywhere else";
/** What a share of the composition is a share of. */
export declare const shareMeaning = "Shares of what is asked for by skill group: essential skills count 1, optional ones \u00BD, ratings as published. A skill of several groups counts for each in equal parts.";
/** By what usual tasks are ordered, and what that order is not. */
export declare function taskOrderText(usual: readonly {
    readonly usually?: number;
}[]): string;
/** As a sentence of its own. */
export declare function sentence(text: string): string;
/** That sources rank an occupation very differently, and what to make of it; the difference is that of the figures shown. */
export declare function disagreementText({ highest, lowest }: Disagreement): string;
/** Whose traits or tasks they are, and how surely they are this occupation's. */
export declare function lentText({ evidence, donors, source }: LentFrom): string;
/** What an answer speaks for. */
export declare const spokenText: Readonly<Record<NonNullable<FitQuestion['speaks']>, string>>;
/** What a few answers are not. */
export declare const fitCaveat = "Each answer speaks for itself. A few answers do not measure fit.";
/** What going along in traits says, and what it does not. */
export declare const shapeCaveat = "Compared in shape, not in height: +1.00 is the same shape, 0 none in common, \u22121.00 the opposite. It says what the work asks of people, not whether somebody would do it well.";
/** How many ask less for what a question is about. */
export declare function askedLessText({ below }: Pick<Trait, 'below'>): string;
/** The question that a trait asks a person. */
export declare function questionText({ set, label }: Pick<Trait, 'set' | 'label'>): string;
/** Where a figure stands among all occupations of its source. */
export declare function placeText({ deciles, value, below }: Pick<OccupationIndicator, 'deciles' | 'value' | 'below'>): string;
/** How many percent lie below, never said to be all of them. */
export declare function belowText(below: number): string;
/** A deviation with its sign, `+0.4` or `−1.2`; what rounds to nothing has none. */
export declare function signedText(value: number, decimals: number): string;
