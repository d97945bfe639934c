/** Commands by what they are called in the library, or elsewhere. */
export const otherNames: Readonly<Record<string, string>> = {
  similarOccupations: 'similar',
  nearest: 'similar',
  similarSkills: 'similar --skills',
  explanation: 'explain',
  skillGap: 'gap',
  profileMatches: 'match',
  understand: 'search',
  find: 'search',
  adjacentSkills: 'adjacent',
  unlocks: 'unlock',
  unlockPlan: 'plan',
  pathways: 'path',
  routes: 'path',
  shortestPaths: 'path',
  moves: 'transitions',
  calibration: 'calibrate',
  indicators: 'outlook',
  fitQuestions: 'questions',
  composition: 'compose',
  occupationSummary: 'compose',
  similarPairs: 'pairs',
  counterparts: 'crosswalk',
  jobFamilies: 'families',
  coreSkills: 'core',
  evaluation: 'evaluate',
  releaseDiff: 'diff',
  migrated: 'migrate',
  version: '--version',
};

const written = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

const byWriting: ReadonlyMap<string, string> = new Map(
  Object.entries(otherNames).map(([name, command]) => [written(name), command]),
);

/** What to type instead of a first word that is no command; undefined where nothing is known of it. */
export function typedInstead(first: string | undefined): string | undefined {
  if (first?.startsWith('-')) return 'Options follow the command: skillgraph similar chef --limit 3.';
  const command = byWriting.get(written(first ?? ''));
  return command === undefined ? undefined : `That is: skillgraph ${command}`;
}
