import { mergeCatalogues } from '../../catalogue/merge-catalogues.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { buildIndex } from '../../compact/build-index.ts';
import { sourceName } from '../../compact/find-concept.ts';
import { saveIndex } from '../../files/index-file.ts';
import { borrowedRatings } from '../../ingest/borrow-ratings.ts';
import { crosswalkOf } from '../ask/crosswalk-file.ts';
import { readPaths } from '../ask/open-data.ts';
import { limitsOption, listed } from '../ask/options.ts';
import { preparationOptions, prepared } from '../ask/prepared.ts';
import { type Call, type CommandModule, UsageError } from '../command.ts';
import { bytesText, plural } from '../tell/figures.ts';
import { savedFacts } from '../tell/saved-facts.ts';

export const mergeCommand: CommandModule = {
  name: 'merge',
  summary: 'join several data sets into one saved index',
  description:
    'Without --links: one classification in several languages, one data set each, the main one first. With --links: the ratings of the second are lent to the occupations of the first that correspond.',
  arguments: [{ name: '<paths...>', description: 'folders, zips or edge lists, each a data set by itself' }],
  options: [
    { flags: '-o, --output <file>', description: 'where to save it, such as merged.skg' },
    {
      flags: '--languages <codes>',
      description: 'language of each, where its files do not say: en,de',
      parse: listed,
    },
    { flags: '--links <file>', description: 'table from occupations of the first to those of the second' },
    ...preparationOptions,
    limitsOption,
    { flags: '--json', description: 'print what was saved as JSON' },
  ],
  examples: [
    ['merge roles-en.csv roles-de.csv --languages en,de -o roles.skg', 'two tables with the same ids'],
    ['merge my-data db_29_2_text.zip --links esco-onet.csv -o rated.skg', 'with the ratings of O*NET'],
  ],
  run: async (call) => {
    const output = call.text('output');
    if (output === undefined) throw new UsageError('Say where to save the index: -o merged.skg');
    if (call.arguments.length < 2) throw new UsageError('Give two data sets or more, the main one first.');
    const catalogue = await merged(call);
    const index = await prepared(buildIndex(catalogue), call);
    await saveIndex(index, output);
    const { counts, languages } = index.meta;
    return {
      json: savedFacts(index, output),
      text: ({ styles }) => [
        `${styles.good('saved')} ${styles.bold(output)}  ${bytesText(index.byteLength)}`,
        `  ${sourceName(index)}: ${plural(counts.occupations, 'occupation')}, ${plural(counts.skills, 'skill')}, ${plural(counts.requirements, 'requirement')}, in ${languages.join(', ')}`,
        ...(catalogue.issues.length === 0 ? [] : [`  ${plural(catalogue.issues.length, 'issue')} met`]),
      ],
    };
  },
};

async function merged(call: Call): Promise<Catalogue> {
  const languages = call.list('languages');
  const links = call.text('links');
  if (languages.length > 0 && languages.length !== call.arguments.length)
    throw new UsageError(
      `Give a language for each of the ${call.arguments.length} data sets; ${languages.length} given.`,
    );
  const catalogues: Catalogue[] = [];
  for (const [i, path] of call.arguments.entries())
    catalogues.push(await readPaths([path], languages[i] === undefined ? {} : { language: languages[i] }));
  if (links === undefined) return mergeCatalogues(catalogues);
  if (catalogues.length > 2) throw new UsageError('With --links give two data sets, who borrows and who lends.');
  return borrowedRatings(catalogues[0]!, catalogues[1]!, await crosswalkOf(links));
}
