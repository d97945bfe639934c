import { buildIndex } from '../../compact/build-index.ts';
import { sourceName } from '../../compact/find-concept.ts';
import { coreBytes } from '../../compact/index-tables.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { lensOptions, withAskedLens } from '../ask/lens-files.ts';
import { weightingNamed } from '../ask/method-names.ts';
import { dataPaths, openPaths, readData } from '../ask/open-data.ts';
import { dataOptions, repeated } from '../ask/options.ts';
import { preparationOptions, prepared } from '../ask/prepared.ts';
import { readingOptions, readingOptionsOf } from '../ask/reading-options.ts';
import { type Call, type CommandModule, UsageError } from '../command.ts';
import { bytesText, plural } from '../tell/figures.ts';
import { working } from '../tell/progress.ts';
import { savedFacts } from '../tell/saved-facts.ts';

export const buildCommand: CommandModule = {
  name: 'build',
  summary: 'save a data set as one file that opens at once',
  description:
    'Reads a folder, zip or edge list once; the saved index then answers in a fraction of the time: name it with --data.',
  arguments: [{ name: '[paths...]', description: 'folders, zips or edge lists; the same as --data' }],
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !/^--(lang|no-cache)/.test(flags)),
    { flags: '-o, --output <file>', description: 'where to save it, such as esco.skg' },
    ...readingOptions,
    { flags: '--no-texts', description: 'leave out descriptions and scope notes' },
    { flags: '--no-alt-labels', description: 'leave out alternative labels and other languages' },
    { flags: '-w, --weighting <name>', description: 'how requirements count when a question does not say' },
    ...lensOptions,
    {
      flags: '--whole <index>',
      description:
        'count how common skills are over these saved indexes, of which this is a block; repeated for all blocks of the whole',
      parse: repeated,
    },
    ...preparationOptions,
  ],
  examples: [
    ['build "ESCO dataset - v1.2.0 - classification - en - csv.zip" -o esco.skg', 'from the download'],
    ['build classification.zip relations.zip -o esco-1.1.skg', 'from the two zips of ESCO up to 1.1'],
    ['build my-data -o my-data.skg --no-texts', 'without descriptions'],
    ['build my-data -o roles.skg --no-texts --neighbours 10', 'for a page that only shows similar roles'],
    [
      'build esco -o outlook.skg --attributes db_29_2_text.zip --crosswalk esco-onet.csv --vintage 2010-to-2019.csv --indicator exposure.csv',
      'with outlook, traits and tasks borrowed from O*NET',
    ],
    ['build jobs-1.csv -o jobs-1.skg --whole jobs.skg', 'a block of a larger whole, which weighs skills as that does'],
    ['similar cook --data esco.skg', 'then ask it'],
  ],
  run: async (call) => {
    const paths = dataPaths(call, call.arguments);
    const output = call.text('output');
    if (output === undefined) throw new UsageError('Say where to save the index: -o esco.skg');
    const weighting = call.text('weighting');
    const catalogue = await withAskedLens(await readData(call, readingOptionsOf(call)), call);
    working('building the index');
    const built = buildIndex(catalogue, {
      texts: call.flag('texts'),
      altLabels: call.flag('alt-labels'),
      ...(weighting === undefined ? {} : { weighting: weightingNamed(weighting) }),
    });
    const index = await prepared(await withAskedWhole(built, call), call);
    const { saveIndex } = await import('../../files/index-file.ts');
    await saveIndex(index, output);
    const { counts } = index.meta;
    return {
      json: savedFacts(index, output),
      text: ({ styles }) => [
        `${styles.good('saved')} ${styles.bold(output)}  ${bytesText(index.byteLength)}, of which ${bytesText(coreBytes(index))} core`,
        `  ${sourceName(index)}: ${plural(counts.occupations, 'occupation')}, ${plural(counts.skills, 'skill')}, ${plural(counts.requirements, 'requirement')}`,
        ...(catalogue.issues.length === 0
          ? []
          : [
              `  ${plural(catalogue.issues.length, 'issue')} met: skillgraph check ${paths.map((path) => `"${path}"`).join(' ')} lists them`,
            ]),
        '',
        styles.dim('try next'),
        `  skillgraph similar "${index.occupations.labels().at(0)}" --data "${output}"`,
      ],
    };
  },
};

/** A block with the counts of its whole, where one is named. */
async function withAskedWhole(index: SkillIndex, call: Call): Promise<SkillIndex> {
  const paths = call.list('whole');
  if (paths.length === 0) return index;
  const { withDegrees } = await import('../../similarity/with-degrees.ts');
  return withDegrees(index, await Promise.all(paths.map((path) => openPaths([path]))));
}
