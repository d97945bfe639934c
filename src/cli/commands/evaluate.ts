import { findConcept } from '../../compact/find-concept.ts';
import type { SkillIndex } from '../../compact/skill-index.ts';
import { evaluation } from '../../evaluate/evaluation.ts';
import type { SkillReader } from '../../evaluate/made-up-profiles.ts';
import { meanProximity, neighbourVote, relatednessDensity } from '../../query/profile/adjacency-measures.ts';
import { withAskedFactors } from '../ask/asked-factors.ts';
import { compositeWords, contestantNamed, usualContestants } from '../ask/contestants.ts';
import { candidatesOf, evidenceOf, evidenceOptions } from '../ask/evidence.ts';
import { lensOptions } from '../ask/lens-files.ts';
import { openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, listed, wholeNumber } from '../ask/options.ts';
import { searchOf } from '../ask/understood.ts';
import type { Answer, Call, CommandModule } from '../command.ts';
import {
  adjacencyLines,
  adjacencyTable,
  evaluationLines,
  evaluationTable,
  profilesLines,
  profilesTable,
} from '../tell/evaluation-lines.ts';
import { movesLines, movesTable } from '../tell/move-evaluation-lines.ts';
import { working } from '../tell/progress.ts';
import { evaluatedIndicators } from './evaluate-indicators.ts';

export const evaluateCommand: CommandModule = {
  name: 'evaluate',
  summary: 'which way of comparing is best, on your own evidence',
  description: /* @__PURE__ */ [
    'Holds methods against pairs that somebody judged: a CSV file whose first two columns name occupations by id or code,',
    'or groups by code, with a column "gain" if some pairs are better than others: above 0 is relevant, 0 is not, blank is not counted. Without a file, occupations of the same',
    `group are the evidence. Methods: any of "info --methods", with a weighting after @; ${/* @__PURE__ */ compositeWords.map(([name]) => name).join(', ')}; several joined by +.`,
  ].join(' '),
  arguments: [{ name: '[truth]', description: 'CSV file of judged pairs' }],
  options: [
    .../* @__PURE__ */ dataOptions.filter(({ flags }) => !flags.startsWith('--lang')),
    csvOption,
    {
      flags: '-q, --question <name>',
      description:
        'what is judged: similar (pairs of occupations or groups), moves (what transitions lists), adjacent (hidden skills), profiles (made-up people), indicators (hidden figures)',
      choices: ['similar', 'moves', 'adjacent', 'profiles', 'indicators'],
      default: 'similar',
    },
    {
      flags: '-m, --methods <names>',
      description: `default: ${/* @__PURE__ */ usualContestants.join(',')}`,
      parse: listed,
    },
    { flags: '--baseline <name>', description: 'compare with this one (default: the first)' },
    ...evidenceOptions,
    {
      flags: '--groups <sum>',
      description: 'how answers add up to a group’s, with --unit group',
      choices: ['ranks', 'scores'],
      default: 'ranks',
    },
    {
      flags: '--profile <skills>',
      description: 'with --question adjacent: what is left to go by',
      choices: ['essential', 'all'],
      default: 'essential',
    },
    { flags: '--cases <count>', description: 'with --question adjacent or profiles: how many', parse: wholeNumber },
    {
      flags: '--factors [rank]',
      description: 'build factors first, for latent, default and fused',
      parse: wholeNumber,
    },
    .../* @__PURE__ */ lensOptions.filter(({ flags }) => !/^--(no-estimates|borrow-ratings)/.test(flags)),
    { flags: '-k, --length <count>', description: 'length of the list that counts', default: 10, parse: wholeNumber },
    { flags: '--seed <number>', description: 'seed of the intervals', default: 1, parse: wholeNumber },
    {
      flags: '--resamples <count>',
      description: 'bootstrap resamples behind the intervals',
      default: 1000,
      parse: wholeNumber,
    },
  ],
  examples: [
    ['evaluate', 'how well occupations of the same group are found in the sample'],
    ['evaluate pairs.csv --data esco.skg --methods jaccard,cosine@rarity,fused', 'your own pairs, three methods'],
    [
      'evaluate judged.csv --unit group --factors --csv > table.csv',
      'pairs of groups, with factors, for a spreadsheet',
    ],
    ['evaluate --methods jaccard,jaccard+features --baseline jaccard', 'is a fusion better than one of its parts?'],
    [
      'evaluate judged.csv --unit group --directed --question moves --relevant 1 --data esco.skg',
      'how far moves agree with judgements',
    ],
    ['evaluate --question moves --moves counted.csv --data esco.skg', 'how far they agree with moves people made'],
    ['evaluate --question adjacent --data esco.skg', 'how well skills to learn next are suggested'],
    ['evaluate --question profiles --data esco.skg', 'how well people are told their occupation'],
    [
      'evaluate --question indicators --data esco.skg --indicator exposure.csv --crosswalk esco-onet.csv',
      'how well skills tell an indicator of your own',
    ],
  ],
  run: async (call) => {
    const opened = await openData(call);
    const index = await withAskedFactors(opened, call);
    const drawn = { seed: call.number('seed') ?? 1, resamples: call.number('resamples') ?? 1000 };
    const asked = { ...drawn, k: call.number('length') ?? 10, cases: call.number('cases') };
    switch (call.text('question')) {
      case 'moves':
        return { ...(await moves(index, call, asked)), index: opened };
      case 'adjacent':
        return { ...(await adjacent(index, call, asked)), index: opened };
      case 'indicators':
        return { ...(await evaluatedIndicators(index, call)), index: opened };
      case 'profiles':
        return { ...(await profiles(index, call, asked)), index: opened };
      default:
        return { ...(await similar(index, call, asked)), index: opened };
    }
  },
};

interface Drawn {
  readonly k: number;
  readonly seed: number;
  readonly resamples: number;
  readonly cases: number | undefined;
}

async function similar(index: SkillIndex, call: Call, { k, seed, resamples }: Drawn): Promise<Answer> {
  const typed = call.list('methods');
  const baseline = call.text('baseline');
  const candidates = await candidatesOf(index, call);
  const clock = clockOf(call);
  working('asking every method');
  const result = evaluation(
    index,
    (typed.length > 0 ? typed : usualContestants).map((name) => contestantNamed(index, name)),
    await evidenceOf(index, call),
    {
      k,
      seed,
      resamples,
      groups: call.text('groups') === 'scores' ? 'scores' : 'ranks',
      ...(baseline === undefined ? {} : { baseline }),
      ...(candidates === undefined ? {} : { candidates }),
      ...(clock === undefined ? {} : { clock }),
    },
  );
  return {
    json: result,
    csv: () => evaluationTable(result),
    text: (screen) => evaluationLines(screen, result),
  };
}

async function moves(index: SkillIndex, call: Call, { seed, resamples }: Drawn): Promise<Answer> {
  const { moveEvaluation } = await import('../../evaluate/move-evaluation.ts');
  const typed = call.list('methods');
  const result = moveEvaluation(
    index,
    (typed.length > 0 ? typed : ['default']).map((name) => contestantNamed(index, name)),
    await evidenceOf(index, call),
    {
      relevant: call.number('relevant'),
      candidates: await candidatesOf(index, call),
      seed,
      resamples,
      clock: clockOf(call),
    },
  );
  return { json: result, csv: () => movesTable(result), text: (screen) => movesLines(screen, result) };
}

async function adjacent(index: SkillIndex, call: Call, { k, seed, resamples, cases }: Drawn): Promise<Answer> {
  const { adjacencyEvaluation } = await import('../../evaluate/adjacency-evaluation.ts');
  working('hiding skills and finding them');
  const result = adjacencyEvaluation(index, [neighbourVote(), meanProximity, relatednessDensity], {
    k,
    seed,
    resamples,
    cases,
    profile: call.text('profile') === 'all' ? 'all' : 'essential',
    clock: clockOf(call),
  });
  return {
    json: result,
    csv: () => adjacencyTable(result),
    text: (screen) => adjacencyLines(screen, result),
  };
}

async function profiles(index: SkillIndex, call: Call, { k, seed, resamples, cases }: Drawn): Promise<Answer> {
  const { profileEvaluation } = await import('../../evaluate/profile-evaluation.ts');
  working('making up people and finding their occupations');
  const read = await skillReader(index);
  const result = profileEvaluation(index, { k, seed, resamples, profiles: cases, read, clock: clockOf(call) });
  return { json: result, csv: () => profilesTable(result), text: (screen) => profilesLines(screen, result) };
}

/** Typed names as the terminal understands them: what is certain. */
async function skillReader(index: SkillIndex): Promise<SkillReader> {
  const [search, { understand }] = await Promise.all([searchOf(index), import('../../search/create-search.ts')]);
  return (typed) => {
    const understood = understand(search, typed, { kind: 'skills' });
    return understood.status === 'certain' ? findConcept(index, 'skills', understood.id).row : null;
  };
}

/** Seconds differ from run to run; what other programs read does not. */
function clockOf(call: Call): (() => number) | undefined {
  return call.flag('json') || call.flag('csv') ? undefined : () => performance.now();
}
