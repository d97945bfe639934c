/** Commands by what they are called in the library, or elsewhere: they answer to these names, too. */
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

/** The line with a command's own name where it is called by another: `pathways …` is `path …`. */
export function byOwnName([first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const called = writtenPlain(first);
  const own = Object.entries(otherNames).find(([name]) => writtenPlain(name) === called)?.[1];
  return own === undefined ? [first, ...rest] : [...own.split(' '), ...rest];
}

function writtenPlain(name: string): string {
  return name.startsWith('-') ? name : name.toLowerCase().replace(/[-_]/g, '');
}
