import { findConcept } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { evaluation } from '../../evaluate/evaluation.ts';
import { type ProfileKind, profileKinds, type SkillReader } from '../../evaluate/made-up-profiles.ts';
import type { Listed } from '../../evaluate/resampled.ts';
import { withAskedIndicators } from '../ask/asked-indicators.ts';
import { contestantNamed, usualContestants } from '../ask/contestants.ts';
import { candidatesOf, evidenceOf } from '../ask/evidence.ts';
import { measureNamed, usualMeasures } from '../ask/measures.ts';
import { searchOf } from '../ask/understood.ts';
import { type Answer, type Call, UsageError } from '../command.ts';
import {
  adjacencyLines,
  adjacencyTable,
  evaluationLines,
  evaluationTable,
  profilesLines,
  profilesTable,
} from '../tell/evaluation-lines.ts';
import { indicatorsLines, indicatorsTable } from '../tell/indicator-evaluation-lines.ts';
import { movesLines, movesTable } from '../tell/move-evaluation-lines.ts';
import { underBar } from '../tell/progress.ts';

/** One way of judging, as `--question` names it. */
export type Judge = (index: SkillIndex, call: Call, asked: Listed) => Promise<Answer>;

const similar: Judge = async (index, call, asked) => {
  const baseline = call.text('baseline');
  const candidates = await candidatesOf(index, call);
  const contestants = namedMethods(call, usualContestants).map((name) => contestantNamed(index, name));
  const evidence = await evidenceOf(index, call);
  const groups = call.text('groups') === 'scores' ? 'scores' : 'ranks';
  const result = await underBar('asking every method', (onProgress) =>
    evaluation(index, contestants, evidence, { ...asked, groups, baseline, candidates, onProgress }),
  );
  return {
    json: result,
    csv: () => evaluationTable(result),
    text: (screen) => evaluationLines(screen, result),
  };
};

const moves: Judge = async (index, call, { k: _, ...asked }) => {
  const { moveEvaluation } = await import('../../evaluate/move-evaluation.ts');
  const contestants = namedMethods(call, ['default']).map((name) => contestantNamed(index, name));
  const evidence = await evidenceOf(index, call);
  const candidates = await candidatesOf(index, call);
  const result = await underBar('looking up moves', (onProgress) =>
    moveEvaluation(index, contestants, evidence, {
      ...asked,
      relevant: call.number('relevant'),
      candidates,
      onProgress,
    }),
  );
  return { json: result, csv: () => movesTable(result), text: (screen) => movesLines(screen, result) };
};

const adjacent: Judge = async (index, call, asked) => {
  const { adjacencyEvaluation } = await import('../../evaluate/adjacency-evaluation.ts');
  const measures = namedMethods(call, usualMeasures).map((name) => measureNamed(name).make());
  const profile = call.text('profile') === 'all' ? 'all' : 'essential';
  const result = await underBar('hiding skills and finding them', (onProgress) =>
    adjacencyEvaluation(index, measures, { ...asked, cases: call.number('cases'), profile, onProgress }),
  );
  return {
    json: result,
    csv: () => adjacencyTable(result),
    text: (screen) => adjacencyLines(screen, result),
  };
};

const profiles: Judge = async (index, call, asked) => {
  refuseMethods(call);
  const { profileEvaluation } = await import('../../evaluate/profile-evaluation.ts');
  const kinds = call.list('people').map(peopleNamed);
  const read = await skillReader(index);
  const result = await underBar('making up people and finding their occupations', (onProgress) =>
    profileEvaluation(index, {
      ...asked,
      profiles: call.number('cases'),
      kinds: kinds.length > 0 ? kinds : undefined,
      read,
      onProgress,
    }),
  );
  return { json: result, csv: () => profilesTable(result), text: (screen) => profilesLines(screen, result) };
};

/** How well skills tell figures that are hidden. */
const indicators: Judge = async (index, call, { seed }) => {
  refuseMethods(call);
  const { indicatorEvaluation } = await import('../../evaluate/indicator-evaluation.ts');
  const carrying = await withAskedIndicators(index, call);
  const result = await underBar('hiding figures and estimating them', (onProgress) =>
    indicatorEvaluation(carrying, { seed, onProgress }),
  );
  return { json: result, csv: () => indicatorsTable(result), text: (screen) => indicatorsLines(screen, result) };
};

/** The questions, by name. */
export const answers: Readonly<Record<string, Judge>> = { similar, moves, adjacent, profiles, indicators };

function namedMethods(call: Call, usual: readonly string[]): readonly string[] {
  const typed = call.list('methods');
  return typed.length > 0 ? typed : usual;
}

/** @throws UsageError where there are no methods to choose from. */
function refuseMethods(call: Call): void {
  if (call.list('methods').length > 0)
    throw new UsageError('--methods goes with --question similar, moves or adjacent.');
}

/** @throws UsageError */
function peopleNamed(name: string): ProfileKind {
  const kind = profileKinds.find((known) => known === name);
  if (kind === undefined) throw new UsageError(`No made-up people "${name}". Known: ${profileKinds.join(', ')}.`);
  return kind;
}

/** Typed names as the terminal understands them: what is certain. */
async function skillReader(index: SkillIndex): Promise<SkillReader> {
  const [search, { understand }] = await Promise.all([searchOf(index), import('../../search/create-search.ts')]);
  return (typed) => {
    const understood = understand(search, typed, { kind: 'skills' });
    return understood.status === 'certain' ? findConcept(index, 'skills', understood.id).row : null;
  };
}
