/** Every number and list of judgement in the understanding of names, in one place; `tuning.test.ts` pins them. */

/** How sure a typed word is of a word in the data. */
export const likenessOf = { same: 1, stem: 0.94, part: 0.9, correction: 0.8 } as const;

/** Weights of names by where they come from: preferred label, other names, hidden labels, aliases. */
export const tierWeights: readonly number[] = [1, 0.985, 0.97, 0.96];

/** Weight of a word that says nothing by itself, on the scale on which the rarest word weighs 1. */
export const stopWeight = 0.01;

/** Weight of a word for a person that tells no trade: lady, guy, mate, worker. */
export const personWeight = 0.1;

/** What a word of very many titles weighs at most: what it weighs where there are thousands of occupations. */
export const roleWeight = 0.3;

/** A score keeps this share however few of a concept's names hold what was typed. */
export const namesFloor = 0.85;
/** A score keeps this share however little of the name was typed. */
export const coverFloor = 0.5;
/** How much at most use (how often asked for) lifts a score. */
export const useLift = 0.02;

/** A corrected word of so many letters can be sure, if nothing else is as near. */
export const sureLetters = 5;
/** From so many letters on, one or two edits are forgiven. */
export const oneEditLetters = 5;
export const twoEditsLetters = 8;
/** An unsure correction of so few letters is a guess: it is near, and no choice. */
export const guessLetters = 5;
/** A part of a word counts from so many letters on: at its start or end, anywhere in it. */
export const endPartLetters = 4;
export const innerPartLetters = 6;
/** A part at the end follows so many letters: rounds are no part of grounds. */
export const beforePartLetters = 2;
/** The last word of a search may be unfinished from so many letters on. */
export const begunLetters = 2;
/** A word that the data lack may be two that they have, of so many letters each. */
export const apartLetters = 3;
/** A label is a misspelling of what was typed, spaces left out, by one edit for so many letters, two for twice as many. */
export const squeezedEditLetters = 9;
/** Equal without spaces and signs counts from so many letters on. */
export const squeezedLetters = 5;

/** A word that ends so many labels is the name of a family; so is one by which so many of other groups are called by any name. */
export const familySize = 5;
/** A word that ends so many labels of others does not stand for whoever is called just so by another name alone. */
export const familyOthers = 2;
/** Names of tiers above this one (hidden labels, aliases) are not stated of the concept: one other label is enough then. */
export const statedTier = 1;
/** So many of a family come before those that are called just so by another name. */
export const familyFirst = 4;
/** What a level of its code and a word of its label cost a member of a family, against agreement with its group's title (0–1). */
export const depthCost = 0.12;
export const wordCost = 0.03;
/** What the word "general" in its label or its group's title is worth. */
export const generalLift = 0.25;
/** What every group above it that is called by the family's word is worth. */
export const homeLift = 0.4;
/** What other words of its label are worth that all occupations have (0–1: how common they are). */
export const commonLift = 0.5;
/** What every doubling of the occupations below a member is worth, and of the names it goes by. */
export const belowLift = 0.05;
export const namesLift = 0.06;
/** What every doubling of the others is worth that have a name that says all that its label says. */
export const kindsLift = 0.05;
/** With a further word: when so many labels of the family hold both. */
export const familyPair = 3;
/** Another concept's label is the better one when typed words cover so much more of it. */
export const rivalLead = 0.1;
/** Nearly the whole name: typed words found, name covered, and how far ahead of the next. */
export const wholeTyped = 0.98;
export const wholeName = 0.85;
export const wholeLead = 0.12;
/** A word that one concept alone has stands for it where it is so much of the name. */
export const onlyHolderCovered = 0.4;
/** Below this share of the typed words, nothing is understood. */
export const leastTyped = 0.55;
/** The same where the data know every word. */
export const leastKnown = 0.45;
/** A choice leaves out whoever scores less than this share of the best, unless it holds all that was typed. */
export const choiceFloor = 0.5;
/** A name in a text has at most so many words that say something; what is left of a piece is read up to so many. */
export const windowWords = 6;
export const leftoverWords = 4;
/** A single word that is left names a choice where it is so much of the best name. */
export const leftoverCovered = 0.6;
/** A word of a text that is one of the other names of a skill stands for it by itself if it weighs so much. */
export const rareWord = 0.8;
/** How much a search reads before it refuses. Infinity is a limit, too: none. */
export interface SearchLimits {
  /** Letters of a name; longer ones are no names, but for those in the data. Default 200. */
  readonly queryLength?: number | undefined;
  /** Letters of a text that a profile is read from. Default 1,000,000. */
  readonly textLength?: number | undefined;
}
export const searchLimits: { readonly queryLength: number; readonly textLength: number } = {
  queryLength: 200,
  textLength: 1_000_000,
};
/** So many of a family, and of near names, are listed. */
export const familyShown = 8;
export const nearShown = 5;
