import type { SkillIndex } from '../../compact/skill-index.ts';
import { underBar, working } from '../tell/progress.ts';
import { withAskedFactors } from './asked-factors.ts';
import type { Call, OptionSpec } from './call.ts';
import { withAskedEstimates } from './lens-files.ts';
import { wholeNumber } from './options.ts';
import { withNamesReady, withSpaceReady } from './ready.ts';

/** What `build` takes about what it works out beforehand. */
export const preparationOptions: readonly OptionSpec[] = [
  {
    flags: '--factors [rank]',
    description: 'add factors (rank 128): the default method then looks beyond shared skills',
    parse: wholeNumber,
  },
  {
    flags: '--neighbours <count>',
    description:
      'how many of the best matches of every occupation to keep, and no more; 0 for none (default: 50, and whoever else is near)',
    parse: wholeNumber,
  },
];

type Preparation = (index: SkillIndex, call: Call) => SkillIndex | Promise<SkillIndex>;

/** Each says what it works out, if it does, and gives the index with it; in this order, since some are made of those before. */
const preparations: readonly Preparation[] = [
  withAskedFactors,
  withSpaceReady,
  withGatesReady,
  withAskedNeighbours,
  withNamesReady,
  withMentionsReady,
  withAskedEstimates,
];

/** The index with all that is worked out once, so that questions on the saved file need not. */
export async function prepared(index: SkillIndex, call: Call): Promise<SkillIndex> {
  let ready = index;
  for (const prepare of preparations) ready = await prepare(ready, call);
  return ready;
}

/** So that a person's skills speak for what stands near them at once. */
async function withMentionsReady(index: SkillIndex): Promise<SkillIndex> {
  working('reading mentions');
  const { withMentions } = await import('../../query/profile/mentions.ts');
  return withMentions(index);
}

/** So that the first question about moves need not calibrate where they begin. */
async function withGatesReady(index: SkillIndex): Promise<SkillIndex> {
  working('calibrating moves');
  const { withGates } = await import('../../query/move/stored-gates.ts');
  return withGates(index);
}

async function withAskedNeighbours(index: SkillIndex, call: Call): Promise<SkillIndex> {
  const asked = call.number('neighbours');
  const limit = asked ?? 50;
  if (limit === 0) return index;
  const nearest = 'finding the nearest of each';
  working(nearest);
  const { withNeighbours } = await import('../../query/with-neighbours.ts');
  return underBar(nearest, (onProgress) => withNeighbours(index, { limit, moves: asked === undefined, onProgress }));
}
