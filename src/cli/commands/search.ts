import { shown } from '../../errors.ts';
import { createSearch, type SearchResult } from '../../search/create-search.ts';
import { askedLimits } from '../ask/limits.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption } from '../ask/options.ts';
import type { CommandModule } from '../command.ts';
import { tableOf } from '../tell/csv.ts';
import { bar, scoreText } from '../tell/figures.ts';
import { heading } from '../tell/heading.ts';
import { tableLines } from '../tell/table.ts';

export const searchCommand: CommandModule = {
  name: 'search',
  summary: 'find an occupation or a skill by what people call it',
  description:
    'Looks in ids, codes, labels and alternative labels of every loaded language; forgives typing mistakes and takes beginnings of words. Exact matches come first.',
  arguments: [{ name: '<words...>', description: 'what people call it' }],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(10),
    { flags: '--skills', description: 'look for skills instead of occupations' },
  ],
  examples: [
    ['search web develper', 'typing mistakes are forgiven'],
    ['search manage --skills --limit 20', 'skills'],
    ['search Koch --lang de', 'in another language, where it is loaded'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const query = call.arguments.join(' ');
    const kind = call.flag('skills') ? 'skills' : 'occupations';
    const results = createSearch(index, { limits: askedLimits().search })(query, {
      kind,
      limit: call.number('limit'),
      ...languageOf(call),
    });
    const answer = { status: results.length === 0 ? 'insufficient' : 'ok', query, kind, results };
    return {
      json: answer,
      csv: () => tableOf(results, ['rank', 'id', 'code', 'label', 'score', 'matchedBy', 'text', 'language']),
      text: (screen) => [
        ...heading(screen, `${kind === 'skills' ? 'Skills' : 'Occupations'} called something like ${shown(query)}`),
        '',
        ...tableLines<SearchResult>(
          screen,
          [
            { title: 'match', cell: ({ exact, score }) => (exact ? 'exact' : scoreText(score)), align: 'right' },
            { title: '', cell: ({ score }) => bar(score, 8).padEnd(8), style: screen.styles.accent },
            { title: 'label', cell: ({ label }) => label, style: screen.styles.bold, flexible: true },
            { title: 'code', cell: ({ code }) => code ?? '' },
            { title: 'found as', cell: foundAs, style: screen.styles.dim, flexible: true },
          ],
          results,
        ),
      ],
      index,
      ...(results.length === 0
        ? { insufficient: `Nothing is called anything like ${shown(query)}. Try fewer or other words.` }
        : {}),
    };
  },
};

function foundAs({ matchedBy, text, language, label }: SearchResult): string {
  if (matchedBy === 'id' || matchedBy === 'code') return `its ${matchedBy}`;
  return text === label ? '' : `"${text}"${language === undefined ? '' : ` (${language})`}`;
}
