import type { CommandModule } from './command.ts';

/** A command as the top-level help knows it; `load` fetches the rest when it is named. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly group: string;
  readonly load: () => Promise<CommandModule>;
}

const look = 'Look around:';
const careers = 'Careers:';
const data = 'Data:';
const programs = 'For programs and shells:';

/** Every command, in the order of the help. A new command is a file in `commands/` and an entry here. */
export const commandEntries: readonly CommandEntry[] = [
  {
    name: 'demo',
    summary: 'see on a small sample what this is for',
    group: look,
    load: async () => (await import('./commands/demo.ts')).demoCommand,
  },
  {
    name: 'search',
    summary: 'find an occupation or a skill by what people call it',
    group: look,
    load: async () => (await import('./commands/search.ts')).searchCommand,
  },
  {
    name: 'competences',
    summary: "an occupation's page: what it asks for, grouped",
    group: look,
    load: async () => (await import('./commands/competences.ts')).competencesCommand,
  },
  {
    name: 'similar',
    summary: 'the occupations (or skills) most like one',
    group: look,
    load: async () => (await import('./commands/similar.ts')).similarCommand,
  },
  {
    name: 'explain',
    summary: 'why two occupations score as they do',
    group: look,
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  {
    name: 'outlook',
    summary: 'exposure to AI, digital and green shares, and what else is known of the outlook',
    group: look,
    load: async () => (await import('./commands/outlook.ts')).outlookCommand,
  },
  {
    name: 'traits',
    summary: 'work styles, values and interests: what it asks more, and less, than others',
    group: look,
    load: async () => (await import('./commands/traits.ts')).traitsCommand,
  },
  {
    name: 'questions',
    summary: 'three questions to ask somebody who considers an occupation',
    group: look,
    load: async () => (await import('./commands/questions.ts')).questionsCommand,
  },
  {
    name: 'compose',
    summary: 'what an occupation is made of, and what people in it do',
    group: look,
    load: async () => (await import('./commands/compose.ts')).composeCommand,
  },
  {
    name: 'explore',
    summary: 'a page to look around in: one HTML file that works offline',
    group: look,
    load: async () => (await import('./commands/explore.ts')).exploreCommand,
  },
  {
    name: 'report',
    summary: "an occupation's page to mail or print, as HTML or Markdown",
    group: look,
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  {
    name: 'gap',
    summary: 'what is there, what is there in part, and what is missing for an occupation',
    group: careers,
    load: async () => (await import('./commands/gap.ts')).gapCommand,
  },
  {
    name: 'match',
    summary: 'which occupations fit a person',
    group: careers,
    load: async () => (await import('./commands/match.ts')).matchCommand,
  },
  {
    name: 'adjacent',
    summary: 'skills to learn next',
    group: careers,
    load: async () => (await import('./commands/adjacent.ts')).adjacentCommand,
  },
  {
    name: 'unlock',
    summary: 'which single skill opens which occupations',
    group: careers,
    load: async () => (await import('./commands/unlock.ts')).unlockCommand,
  },
  {
    name: 'plan',
    summary: 'the best few skills to learn together',
    group: careers,
    load: async () => (await import('./commands/plan.ts')).planCommand,
  },
  {
    name: 'transitions',
    summary: 'where one can go from here, and what is in the way',
    group: careers,
    load: async () => (await import('./commands/transitions.ts')).transitionsCommand,
  },
  {
    name: 'feeders',
    summary: 'who could move here',
    group: careers,
    load: async () => (await import('./commands/feeders.ts')).feedersCommand,
  },
  {
    name: 'path',
    summary: 'the way to an occupation: straight, and over jobs on the way',
    group: careers,
    load: async () => (await import('./commands/path.ts')).pathCommand,
  },
  {
    name: 'growth',
    summary: 'typical next steps: upward, sideways, two steps ahead',
    group: careers,
    load: async () => (await import('./commands/growth.ts')).growthCommand,
  },
  {
    name: 'crosswalk',
    summary: 'the same occupation, and the like of it, in another classification',
    group: data,
    load: async () => (await import('./commands/crosswalk.ts')).crosswalkCommand,
  },
  {
    name: 'families',
    summary: 'families of occupations by what they ask for, whatever the classification says',
    group: data,
    load: async () => (await import('./commands/families.ts')).familiesCommand,
  },
  {
    name: 'core',
    summary: 'the skills that hold everything together',
    group: data,
    load: async () => (await import('./commands/core.ts')).coreCommand,
  },
  {
    name: 'check',
    summary: 'read a data set and list everything odd in it',
    group: data,
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  {
    name: 'build',
    summary: 'save a data set as one file that opens at once',
    group: data,
    load: async () => (await import('./commands/build.ts')).buildCommand,
  },
  {
    name: 'merge',
    summary: 'join several data sets into one saved index',
    group: data,
    load: async () => (await import('./commands/merge.ts')).mergeCommand,
  },
  {
    name: 'info',
    summary: 'what a data set or a saved index holds',
    group: data,
    load: async () => (await import('./commands/info.ts')).infoCommand,
  },
  {
    name: 'evaluate',
    summary: 'which way of comparing is best, on your own evidence',
    group: data,
    load: async () => (await import('./commands/evaluate.ts')).evaluateCommand,
  },
  {
    name: 'calibrate',
    summary: 'what a score means on this data: thresholds, percentiles, chance',
    group: data,
    load: async () => (await import('./commands/calibrate.ts')).calibrateCommand,
  },
  {
    name: 'diff',
    summary: 'what changed between two releases, and what that does to answers',
    group: data,
    load: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  {
    name: 'migrate',
    summary: 'move stored ids, profiles and tables along to a new release',
    group: data,
    load: async () => (await import('./commands/migrate.ts')).migrateCommand,
  },
  {
    name: 'pairs',
    summary: 'the most similar occupations of every occupation, as CSV or NDJSON',
    group: data,
    load: async () => (await import('./commands/pairs.ts')).pairsCommand,
  },
  {
    name: 'merge-pairs',
    summary: 'blocks of all pairs, merged into the best of every occupation',
    group: data,
    load: async () => (await import('./commands/merge-pairs.ts')).mergePairsCommand,
  },
  {
    name: 'export',
    summary: 'the graph for Gephi, Cytoscape, networkx, spreadsheets',
    group: data,
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'sql',
    summary: 'a question as SQL, for DuckDB or Spark',
    group: data,
    load: async () => (await import('./commands/sql.ts')).sqlCommand,
  },
  {
    name: 'schema',
    summary: 'the JSON Schema of what a command prints with --json',
    group: programs,
    load: async () => (await import('./commands/schema.ts')).schemaCommand,
  },
  {
    name: 'completion',
    summary: 'let the shell complete commands and options',
    group: programs,
    load: async () => (await import('./commands/completion.ts')).completionCommand,
  },
];
