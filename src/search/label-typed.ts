import { conceptRef } from '../compact/concept-ref.ts';
import { derivedBy } from '../compact/derived.ts';
import { fold, foldedTogether } from '../compact/fold.ts';
import type { Names, SkillIndex } from '../compact/skill-index.ts';
import { positionIn } from '../compact/strings.ts';
import { addressed, rowsOf } from './addresses.ts';
import type { NamedKind } from './packed-names.ts';
import { searchLimits, squeezedLetters } from './tuning.ts';
import type { Certain } from './understand.ts';

/**
 * What a text stands for that is the label of one concept, and of no other even without spaces and signs: what `understand`
 * says by the strongest of its rules, found in the labels as they stand, so that a process with one name to read opens no
 * table of words. Null for any other text.
 */
export function labelTyped(index: SkillIndex, kind: NamedKind, typed: string, language?: string): Certain | null {
  const text = typed.trim();
  const folded = fold(text);
  const letters = folded.replace(other, '');
  if (!/^[ -~]*$/.test(folded) || letters.length < squeezedLetters || text.length > searchLimits.queryLength)
    return null;
  const { ids, codes, labels } = index[kind];
  const { languages } = index.meta;
  let found: { readonly row: number; readonly spoken: string } | null = null;
  for (const [at, all] of lettersTogether(labels, languages).entries()) {
    const start = all.indexOf(`¦${letters}¦`);
    if (start < 0) continue;
    const row = all.slice(0, start).split('¶').length - 1;
    if (all.includes(`¦${letters}¦`, start + 1) || (found !== null && found.row !== row)) return null;
    if (fold(labels(languages[at]).at(row)) !== folded) return null;
    found ??= { row, spoken: languages[at]! };
  }
  if (found === null || positionIn(ids, text) >= 0 || addressed(index, kind, text) !== null) return null;
  if (rowsOf(codes.all(), text).length > 0) return null;
  const { row, spoken } = found;
  return {
    status: 'certain',
    kind,
    typed,
    ...conceptRef(index, kind, row, language),
    matched: labels(spoken).at(row),
    matchedBy: 'label',
    how: 'same',
    language: spoken,
  };
}

/** Labels as {@link foldedTogether} writes them, letters and digits alone; those of other scripts fall out, too. */
const lettersTogether = /* @__PURE__ */ derivedBy((labels: Names['labels'], languages: readonly string[]) =>
  // Blanks are most of what goes, and go fastest so.
  languages.map((language) => foldedTogether(labels(language).all()).replaceAll(' ', '').replace(other, '')),
);

const other = /[^a-z\d¦¶]+/g;
