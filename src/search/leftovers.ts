import { decide, type Rule } from './decision.ts';
import type { AskedIn } from './engine.ts';
import { headOf, isHead } from './head.ts';
import { namesOfStem } from './lookup.ts';
import type { TextWord } from './text-words.ts';
import { leftoverCovered, leftoverWords, likenessOf, wholeTyped } from './tuning.ts';

/** Runs of words that no name took, without fillers at their ends. */
export function leftovers(piece: readonly TextWord[], taken: Uint8Array, asked: readonly AskedIn[]): TextWord[][] {
  const idle = (word: string): boolean =>
    asked.every(({ lookup: { rules } }) => rules.stopWords.has(word) || rules.fillers.has(word));
  const runs: TextWord[][] = [];
  let run: TextWord[] = [];
  for (let at = 0; at <= piece.length; at++) {
    if (at < piece.length && taken[at] === 0) {
      run.push(piece[at]!);
      continue;
    }
    while (run.length > 0 && idle(run[0]!.word)) run = run.slice(1);
    while (run.length > 0 && idle(run.at(-1)!.word)) run = run.slice(0, -1);
    const words = run.filter(({ word }) => !idle(word)).length;
    if (words > 0 && words <= leftoverWords) runs.push(run);
    run = [];
  }
  return runs;
}

/**
 * Words that are all that a piece says but for numbers and small words, and that end in what occupations are called by, read
 * as a title: whoever writes "carer" and the years was one, and so was a "carer for my mother".
 */
export function titleAlone(
  asked: readonly AskedIn[],
  piece: readonly TextWord[],
  words: readonly TextWord[],
): Leftover | null {
  for (const one of asked) {
    const { lookup, families } = one;
    const { rules, table } = lookup;
    const said = words.filter(({ word }) => !isNumber(word));
    const place = said.findIndex(({ word }, i) => i > 0 && rules.places?.has(word) === true);
    const title = place < 0 ? said : said.slice(0, place);
    const last = title.at(-1);
    if (last === undefined) continue;
    const head = last.word;
    const speaks = ({ word }: TextWord): boolean =>
      !rules.stopWords.has(word) && !rules.fillers.has(word) && !isNumber(word);
    const before = place < 0 ? piece : piece.slice(0, piece.indexOf(last));
    if (before.some((word) => speaks(word) && !words.includes(word))) continue;
    const stem = lookup.stemPlace(rules.short?.get(head) ?? head);
    if (stem < 0 || families === null) continue;
    const called = new Set([...families.headedBy(stem), ...families.namedBy(stem)]);
    // Cooking is what cooks do, and no title.
    const forms = [head, head.replace(/s$/, ''), ...(rules.short?.get(head)?.split(' ') ?? [])];
    const isSaid = namesOfStem(lookup, stem).some((name) => forms.includes(table.surfaces.at(headOf(lookup, name))));
    const decision = isSaid ? decide(one, wordsOf(title)) : null;
    if (decision?.status === 'certain' && isHead(lookup, decision.name, stem))
      return { certain: true, rows: [decision.hit.row], words: title };
    if (decision?.status !== 'choice') continue;
    const rows = decision.rows.slice(0, decision.called).filter((row) => called.has(row));
    if (rows.length > 1) return { certain: false, rows, words: title };
  }
  return null;
}

function wordsOf(words: readonly TextWord[]): readonly string[] {
  return words.map(({ word }) => word);
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Rules by which a word by itself, out of a sentence, is not certain. */
const loose: ReadonlySet<Rule> = /* @__PURE__ */ new Set<Rule>(['stems', 'otherWords', 'otherStems', 'whole']);

/** Rows that words stand for: one for certain, or those they may. */
interface Leftover {
  readonly certain: boolean;
  readonly rows: readonly number[];
  readonly words: readonly TextWord[];
}

/** What is left, understood like a typed name; null where it says nothing. */
export function leftoverReading(
  asked: readonly AskedIn[],
  piece: readonly TextWord[],
  words: readonly TextWord[],
): Leftover | null {
  let choice: Leftover | null = null;
  for (const one of asked) {
    const decision = decide(one, wordsOf(words));
    const alone = words.filter(({ word }) => !one.lookup.rules.stopWords.has(word)).length === 1;
    if (decision.status === 'certain' && !(alone && loose.has(decision.rule)))
      return { certain: true, rows: [decision.hit.row], words };
    // A word that is all a piece says is an entry of a list, which a person may confirm.
    if (decision.status === 'certain' && piece.length === words.length)
      choice ??= { certain: false, rows: [decision.hit.row], words };
    const [best] = decision.hits;
    if (decision.status !== 'choice' || best === undefined) continue;
    // A word by itself that is corrected, or a part of others, may be anything.
    const sure = !alone || (best.covered >= leftoverCovered && best.likeness >= likenessOf.stem);
    if (best.typed < wholeTyped || !sure) continue;
    const whole = new Set(decision.hits.filter(({ typed }) => typed >= wholeTyped).map(({ row }) => row));
    choice ??= { certain: false, rows: decision.rows.filter((row) => whole.has(row)), words };
  }
  return choice;
}
