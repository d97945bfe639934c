import type { SkillIndex } from '../../compact/skill-index.ts';
import type { TraitMatch, TraitMatches } from '../../query/lens/trait-matches.ts';
import { shapeCaveat, signedText, sourceText } from '../../query/lens/words.ts';
import type { Answer } from './answer.ts';
import { bar, plural } from './figures.ts';
import { heading, noteLines } from './heading.ts';
import { tableLines } from './table.ts';

/** What goes along with a person's traits, as a table whose bars show how alike the shapes are. */
export function traitMatchAnswer(index: SkillIndex, result: TraitMatches): Answer {
  const { results, subject, source } = result;
  const sets = [...new Set(results.flatMap((match) => Object.keys(match.sets)))].sort();
  return {
    json: result,
    csv: () => ({
      header: ['rank', 'id', 'code', 'label', 'correlation', ...sets],
      rows: results.map((match, at) => [
        at + 1,
        match.id,
        match.code,
        match.label,
        match.correlation,
        ...sets.map((set) => match.sets[set]),
      ]),
    }),
    text: (screen) => [
      ...heading(screen, `Whose traits go along with ${plural(subject.traits.length, 'trait')}`),
      ...noteLines(screen, `${shapeCaveat} ${sourceText({ source })}.`),
      '',
      ...tableLines<TraitMatch>(
        screen,
        [
          { title: 'occupation', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
          { title: 'shape', cell: ({ correlation }) => bar(Math.max(0, correlation), SHAPE) },
          { title: 'alike', cell: ({ correlation }) => signedText(correlation, 2), align: 'right' as const },
          ...(sets.length < 2 ? [] : sets).map((set) => ({
            title: set,
            cell: ({ sets: own }: TraitMatch) => (own[set] === undefined ? '' : signedText(own[set], 2)),
            align: 'right' as const,
            minor: true,
          })),
        ],
        results,
      ),
    ],
    index,
    lent: true,
  };
}

const SHAPE = 12;
