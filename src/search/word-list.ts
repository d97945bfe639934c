import { damaged } from '../compact/layout.ts';

/** How many words are cut out of the text at once. */
const BLOCK = 64;

/**
 * Words in code-unit order, as lines of one text. A question looks into few places of it, so words are cut apart, and
 * checked, a block at a time.
 */
export class WordList {
  readonly length: number;
  /** The words, each between line feeds. */
  readonly text: string;
  /** Where the first word of every block begins in the text; at last, where the text ends. */
  readonly starts: Uint32Array;
  readonly #blocks: (readonly string[])[] = [];
  /** The first word of every block. */
  readonly #firsts: readonly string[];

  /** @throws SkillGraphError `INDEX_DAMAGED` where the starts are not as many as such a text has. */
  constructor(lines: string, starts: Uint32Array, length: number) {
    this.text = `\n${lines}\n`;
    this.starts = starts;
    this.length = length;
    if (starts.length !== Math.ceil(length / BLOCK) + 1 || starts.at(-1) !== (length === 0 ? 1 : this.text.length))
      throw damaged('its words do not fit it');
    this.#firsts = Array.from(starts.subarray(0, -1), (start) =>
      this.text.slice(start, this.text.indexOf('\n', start)),
    );
  }

  static of(words: Iterable<string>): WordList {
    const sorted = [...new Set(words)].sort();
    const starts: number[] = [];
    let at = 1;
    for (const [place, word] of sorted.entries()) {
      if (place % BLOCK === 0) starts.push(at);
      at += word.length + 1;
    }
    return new WordList(sorted.join('\n'), Uint32Array.from([...starts, at]), sorted.length);
  }

  at(place: number): string {
    const block = Math.floor(place / BLOCK);
    return (this.#blocks[block] ?? this.#cut(block))[place % BLOCK]!;
  }

  /** Where a word stands; −1 where it does not. */
  placeOf(word: string): number {
    const place = this.#firstFrom(word);
    return place < this.length && this.at(place) === word ? place : -1;
  }

  /** The words that begin so: from the first place up to, not including, the second. */
  beginning(start: string): readonly [from: number, to: number] {
    return [this.#firstFrom(start), this.#firstFrom(`${start}\uffff`)];
  }

  /** The words with which a text begins, the shortest first. */
  startsOf(text: string): readonly number[] {
    const found: number[] = [];
    for (let start = text; start !== ''; ) {
      const place = this.#firstFrom(start);
      const isWord = place < this.length && this.at(place) === start;
      if (isWord) found.unshift(place);
      // Words that it begins with stand before it, and so does nothing else but what begins with the longest of them.
      start = place === 0 ? '' : sharedStart(this.at(place - 1), isWord ? start.slice(0, -1) : start);
    }
    return found;
  }

  #firstFrom(word: string): number {
    const block = firstNotBefore(this.#firsts, word) - 1;
    return block < 0 ? 0 : BLOCK * block + firstNotBefore(this.#blocks[block] ?? this.#cut(block), word);
  }

  #cut(block: number): readonly string[] {
    const size = Math.min(BLOCK, this.length - BLOCK * block);
    const words = this.text.slice(this.starts[block], this.starts[block + 1]! - 1).split('\n');
    const next = BLOCK * (block + 1) < this.length ? [this.#firsts[block + 1]!] : [];
    const ascend = [...words, ...next].every((word, i, all) => i === 0 || all[i - 1]! < word);
    if (!(size > 0) || words.length !== size || !ascend) throw damaged('its words do not fit it');
    this.#blocks[block] = words;
    return words;
  }
}

/** The place of the first of ascending words that does not stand before a word; how many there are where all do. */
function firstNotBefore(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What two texts both begin with. */
function sharedStart(one: string, other: string): string {
  let end = 0;
  while (end < one.length && one[end] === other[end]) end++;
  return one.slice(0, end);
}
