import { fold } from '../compact/fold.ts';
import { wordsOf } from './words.ts';

/** A word of a text, folded, with its place in it. */
export interface TextWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text by the pieces that punctuation, brackets, bullets and lines cut it into. */
export function piecesOf(text: string): TextWord[][] {
  const pieces: TextWord[][] = [];
  let from = 0;
  for (const cut of [...text.matchAll(cuts), null]) {
    const end = cut?.index ?? text.length;
    const piece = wordsIn(text, from, end);
    if (piece.length > 0) pieces.push(piece);
    from = end + (cut?.[0].length ?? 0);
  }
  return pieces;
}

/** A full stop cuts at the end of a word only: `.NET`, `node.js` and `1.5` stay whole. */
const cuts = /[,;:!?()[\]{}<>|/\\"“”„«»•·▪◦*\n\r\t]+|\.(?=\s|$)|\s[-–—]+\s|[–—、。,;:]/g;

function wordsIn(text: string, from: number, to: number): TextWord[] {
  const words: TextWord[] = [];
  for (const chunk of text.slice(from, to).matchAll(/\S+/g)) {
    const start = from + chunk.index;
    for (const word of wordsOf(fold(chunk[0]))) words.push({ word, start, end: start + chunk[0].length });
  }
  return words;
}

/** Words of each of the things that a title joins by a sign or a word: a cook/cleaner, a cook and cleaner. */
export function joinedParts(title: string, joins: (word: string) => boolean): readonly (readonly string[])[] {
  const parts = title.split(/[/&]/).flatMap((half) => {
    const found: string[][] = [[]];
    for (const word of wordsOf(fold(half))) {
      if (joins(word)) found.push([]);
      else found.at(-1)!.push(word);
    }
    return found;
  });
  return parts.filter((part) => part.length > 0);
}
