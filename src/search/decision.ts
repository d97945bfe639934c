import { aliasOwners, claimants } from './claim.ts';
import { type Families, type Family, familyOf, isHalf, noFamily } from './family.ts';
import { headOf } from './head.ts';
import { type Hit, hitsOf, inTypedOrder, squeezedHit, type Use } from './hits.ts';
import type { Lookup } from './lookup.ts';
import { ALIAS } from './names-of.ts';
import { squeezedCorrections, squeezedLabels } from './squeezed.ts';
import * as tuning from './tuning.ts';
import { type Unit, unitsOf } from './units.ts';
import { isInflection } from './words.ts';

/** What typed words stand for, by row. */
export type Decision =
  | {
      readonly status: 'certain';
      readonly hit: Hit;
      readonly name: number;
      readonly rule: Rule;
      /** Whether a word was corrected. */
      readonly corrected: boolean;
      readonly hits: readonly Hit[];
    }
  | {
      readonly status: 'choice';
      readonly rows: readonly number[];
      /** How many of them are called so: the family, or whoever has all the typed words in a name; the rest only come near. */
      readonly called: number;
      readonly hits: readonly Hit[];
    }
  | { readonly status: 'unknown'; readonly missing: readonly string[]; readonly hits: readonly Hit[] };

/** Which rule made a name certain, the strongest first. */
export const rules = ['squeezed', 'words', 'stems', 'otherWords', 'otherStems', 'whole'] as const;
export type Rule = (typeof rules)[number];

/** What is asked of one kind of concept in one language. */
export interface Asked {
  readonly lookup: Lookup;
  readonly use: Use;
  /** For occupations only. */
  readonly families: Families | null;
}

/** Decides for typed words; where nothing is called just so, once more with short words written out and long ones cut apart. */
export function decide(asked: Asked, words: readonly string[]): Decision {
  const first = decideWithoutFillers(asked, words);
  const { rules } = asked.lookup;
  if (first.status === 'certain' || first.hits.some(({ equalInWords }) => equalInWords >= 0)) return first;
  const long = words.flatMap((word) => rules.short?.get(word)?.split(' ') ?? apart(asked.lookup, word));
  if (long.every((word, i) => word === words[i])) return first;
  const second = decideWithoutFillers(asked, long);
  return isBetter(second, first) ? second : first;
}

/** A word that the data lack, cut into two that they have, as evenly as may be: who does bricklaying lays bricks. */
function apart({ table, stemPlace }: Lookup, word: string): readonly string[] {
  if (stemPlace(word) >= 0) return [word];
  const cut = table.surfaces
    .startsOf(word)
    .map((left) => table.surfaces.at(left).length)
    .filter((at) => at >= tuning.apartLetters && at <= word.length - tuning.apartLetters)
    .sort((a, b) => Math.abs(a - word.length / 2) - Math.abs(b - word.length / 2))
    .find((at) => table.surfaces.placeOf(word.slice(at)) >= 0);
  return cut === undefined ? [word] : [word.slice(0, cut), word.slice(cut)];
}

function isBetter(one: Decision, other: Decision): boolean {
  const rank = ({ status }: Decision): number => (status === 'certain' ? 2 : status === 'choice' ? 1 : 0);
  return (rank(one) - rank(other) || (one.hits[0]?.score ?? 0) - (other.hits[0]?.score ?? 0)) > 0;
}

/** Where words find nothing whole, once more without fillers. */
function decideWithoutFillers(asked: Asked, words: readonly string[]): Decision {
  const first = decideWords(asked, words);
  if (first.status === 'certain' || (first.hits[0]?.typed ?? 0) >= tuning.wholeTyped) return first;
  const { fillers } = asked.lookup.rules;
  const kept = words.filter((word) => !fillers.has(word));
  if (kept.length === 0 || kept.length === words.length) return first;
  const second = decideWords(asked, kept);
  return second.status === 'unknown' && first.status === 'choice' ? first : second;
}

function decideWords(asked: Asked, words: readonly string[]): Decision {
  const { lookup, use, families } = asked;
  const units = unitsOf(lookup, words);
  const letters = words.join('');
  const found = hitsOf(lookup, units, use);
  // Where no name holds all that was typed: labels that it misspells with its spaces come first.
  const misspelt = (found[0]?.typed ?? 0) < tuning.wholeTyped ? squeezedCorrections(lookup, letters) : null;
  const hits = misspelt === null ? found : withLabels(lookup, misspelt.rows, found);
  const corrected = units.some(({ how }) => how === 'correction');
  const squeezed = misspelt === null ? squeezedLabels(lookup, letters) : misspelt.edits === 0 ? misspelt.rows : [];
  if (squeezed.length === 1) {
    const hit = hits.find(({ row }) => row === squeezed[0]);
    if (hit !== undefined)
      return { status: 'certain', hit, name: lookup.table.firstName(hit.row), rule: 'squeezed', corrected, hits };
  }
  const [best] = hits;
  // Of words that the data all know, half are enough to choose by: whoever stacks shelves stocks them.
  const known = units.every(({ how, stop }) => how === 'word' || stop);
  const least = known ? tuning.leastKnown : tuning.leastTyped;
  if (best === undefined || best.typed < least || (guessed(units) && !best.squeezed)) return unknown(units, hits);
  const sure =
    !best.squeezed && units.every((unit) => unit.sure || unit.stop || sureInContext(lookup, unit, units, hits));
  let relatives: Family | undefined;
  const family = (): Family => {
    relatives ??= families === null ? noFamily : familyOf(lookup, families, units, hits);
    return relatives;
  };
  const choice = (more: readonly number[], first: readonly number[] = []): Decision => {
    const whole = new Set(hits.filter(({ typed }) => typed >= tuning.wholeTyped).map(({ row }) => row));
    // Whoever comes half as near as the nearest is hardly ever meant, and would only make people laugh.
    const least = tuning.choiceFloor * best.score;
    const far = new Set(hits.filter(({ row, score }) => score < least && !whole.has(row)).map(({ row }) => row));
    const rows = [...new Set([...first, ...family().rows, ...more.filter((row) => !far.has(row))])];
    const called = rows.filter((row) => whole.has(row)).length;
    return { status: 'choice', rows, called, hits };
  };
  // Whoever misspells a word and turns the order around has most likely typed something else: Chief Executives is no Executive Chef.
  const certain = (hit: Hit, name: number, rule: Rule): Decision =>
    corrected && !inTypedOrder(lookup, name, units)
      ? choice(rowsOf(hits))
      : { status: 'certain', hit, name, rule, corrected, hits };
  if (!sure) return choice(rowsOf(hits));
  for (const [field, rule] of [
    ['equalInWords', 'words'],
    ['equalInStems', 'stems'],
  ] as const) {
    // What somebody is called in a house or in everyday words comes before another form: account managers do no accounting.
    if (rule === 'stems' && hits.some(({ equalInWords, equalInStems }) => equalInWords === ALIAS && equalInStems !== 0))
      break;
    const equal = hits.filter((hit) => hit[field] === 0 && isSameSaid(lookup, hit.equalName, units));
    if (equal.length === 1) return certain(equal[0]!, equal[0]!.equalName, rule);
    const entire = equal.filter(({ labelCovered }) => labelCovered === 1);
    if (entire.length === 1) return certain(entire[0]!, entire[0]!.equalName, rule);
    if (equal.length > 1) return choice(rowsOf([...equal, ...hits]));
  }
  if (family().named) return choice([]);
  for (const [field, rule] of [
    ['equalInWords', 'otherWords'],
    ['equalInStems', 'otherStems'],
  ] as const)
    for (const tier of [1, 2, 3]) {
      const equal = hits.filter((hit) => hit[field] === tier);
      if (equal.length === 0) continue;
      const [only] = equal;
      const said =
        families === null
          ? tier === ALIAS || !hasRival(only!, hits)
          : isSaid(lookup, only!, rule, units) && (tier === ALIAS || isHeadTyped(lookup, only!.equalName, units));
      if (families !== null && tier !== ALIAS) {
        const everyday = aliasOwners(lookup, hits, units);
        const contested = equal.some(({ row }) => !everyday.includes(row));
        const first =
          everyday.length > 0 ? everyday : equal.length === 1 ? claimants(lookup, families, only!, units) : [];
        if (contested && first.length > 0) return choice(rowsOf([...equal, ...hits]), first);
      }
      if (equal.length === 1 && said) return certain(only!, only!.equalName, rule);
      return choice(rowsOf([...equal, ...hits]));
    }
  const [, next] = hits;
  const whole = best.typed >= tuning.wholeTyped && best.covered >= tuning.wholeName;
  const ahead = next === undefined || best.score - next.score >= tuning.wholeLead;
  if ((whole && ahead) || onlyHolder(units, hits)) return certain(best, best.name, 'whole');
  return choice(rowsOf(hits));
}

/** A correction is sure, too, where of all it may stand for only one word stands in names with the rest of what was typed. */
function sureInContext({ table }: Lookup, unit: Unit, units: readonly Unit[], hits: readonly Hit[]): boolean {
  if (unit.how !== 'correction' || unit.typed.length < tuning.sureLetters) return false;
  if (units.filter(({ stop }) => !stop).length < 2) return false;
  const possible = new Set(unit.alternatives.map(({ surface }) => table.stemOf[surface]!));
  const found = new Set<number>();
  for (const { name, typed } of hits) {
    if (typed < tuning.wholeTyped) continue;
    for (let at = table.starts[name]!; at < table.starts[name + 1]!; at++) {
      const stem = table.stemOf[table.tokens[at]!]!;
      if (possible.has(stem)) found.add(stem);
    }
  }
  return found.size === 1;
}

function withLabels(lookup: Lookup, rows: readonly number[], hits: readonly Hit[]): readonly Hit[] {
  const own = rows.map((row) => squeezedHit(row, lookup.table.firstName(row)));
  return [...own, ...hits.filter(({ row }) => !rows.includes(row))];
}

/** Another concept's label holds all that was typed, and more of it was typed than of the owner's label. */
function hasRival(owner: Hit, hits: readonly Hit[]): boolean {
  const own = Math.max(0, owner.labelCovered);
  return hits.some(({ row, labelCovered }) => row !== owner.row && labelCovered >= own + tuning.rivalLead);
}

/** One typed word that exactly one concept has, and that is a good part of the name it stands in. */
function onlyHolder(units: readonly Unit[], hits: readonly Hit[]): boolean {
  const speaking = units.filter(({ stop }) => !stop);
  if (speaking.length !== 1 || hits.length !== 1 || speaking[0]!.how !== 'word') return false;
  return hits[0]!.labelCovered >= tuning.onlyHolderCovered;
}

/** Whether a title of one word is a half of the label, or an inflection of another name: marketing is none of "marketeer". */
function isSaid(lookup: Lookup, { row, equalName }: Hit, rule: Rule, units: readonly Unit[]): boolean {
  const { table } = lookup;
  const [one, ...more] = units.filter(({ stop }) => !stop);
  if (rule !== 'otherStems' || one === undefined || more.length > 0 || isHalf(lookup, row, equalName)) return true;
  const words = table.tokens.subarray(table.starts[equalName], table.starts[equalName + 1]);
  return [...words].some((word) => isInflection(one.typed, table.surfaces.at(word)));
}

/** Whether who a name names was typed as who is named, at the end or before a joint: a teacher's assistant is no assistant teacher. */
function isHeadTyped(lookup: Lookup, name: number, units: readonly Unit[]): boolean {
  const { table, rules } = lookup;
  const joint = units.findIndex(({ typed }, at) => at > 0 && rules.joints?.has(typed) === true);
  const said = table.stemOf[headOf(lookup, name)];
  return [units, units.slice(0, Math.max(0, joint))].some((some) => {
    const head = some.findLast(({ stop }) => !stop);
    return head?.alternatives.some(({ surface }) => table.stemOf[surface] === said) || (head?.written.length ?? 0) > 0;
  });
}

/** Whether a name says what was typed in its order, or but for endings: a painter and decorator is no decorative painter. */
function isSameSaid(lookup: Lookup, name: number, units: readonly Unit[]): boolean {
  if (inTypedOrder(lookup, name, units)) return true;
  const { starts, tokens, surfaces } = lookup.table;
  const words = Array.from(tokens.subarray(starts[name], starts[name + 1]), (word) => surfaces.at(word));
  return units.every(({ stop, typed }) => stop || words.some((word) => isInflection(typed, word)));
}

/** Whether nothing but unsure corrections of short words speaks. */
function guessed(units: readonly Unit[]): boolean {
  return units.every(
    ({ stop, sure, how, typed }) =>
      stop || (!sure && (how === 'nothing' || (how === 'correction' && typed.length <= tuning.guessLetters))),
  );
}

function unknown(units: readonly Unit[], hits: readonly Hit[]): Decision {
  const missing = units.filter(({ how, stop }) => how === 'nothing' && !stop).map(({ typed }) => typed);
  return { status: 'unknown', missing, hits };
}

function rowsOf(hits: readonly { readonly row: number }[]): number[] {
  return [...new Set(hits.map(({ row }) => row))];
}
