import { withAskedFactors } from '../ask/asked-factors.ts';
import { compositeWords, usualContestants } from '../ask/contestants.ts';
import { evidenceOptions } from '../ask/evidence.ts';
import { lensOptions } from '../ask/lens-files.ts';
import { measures, usualMeasures } from '../ask/measures.ts';
import { openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, listed, wholeNumber } from '../ask/options.ts';
import type { Call, CommandModule } from '../command.ts';
import { answers } from './evaluate-answers.ts';

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
      choices: /* @__PURE__ */ Object.keys(answers),
      default: 'similar',
    },
    {
      flags: '-m, --methods <names>',
      description: `default: ${/* @__PURE__ */ usualContestants.join(',')}; with --question adjacent, of ${/* @__PURE__ */ Object.keys(measures).join(', ')}: ${/* @__PURE__ */ usualMeasures.join(',')}`,
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
    {
      flags: '--people <kinds>',
      description: 'with --question profiles: which of exact, siblings, noisy, typed (default: all)',
      parse: listed,
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
    ['evaluate --question adjacent --methods neighbours,ease,blend --data esco.skg', 'the same by a linear model'],
    ['evaluate --question profiles --data esco.skg', 'how well people are told their occupation'],
    [
      'evaluate --question indicators --data esco.skg --indicator exposure.csv --crosswalk esco-onet.csv',
      'how well skills tell an indicator of your own',
    ],
  ],
  run: async (call) => {
    const opened = await openData(call);
    const index = await withAskedFactors(opened, call);
    const asked = {
      k: call.number('length') ?? 10,
      seed: call.number('seed') ?? 1,
      resamples: call.number('resamples') ?? 1000,
      clock: clockOf(call),
    };
    return { ...(await answers[call.text('question') ?? 'similar']!(index, call, asked)), index: opened };
  },
};

/** Seconds differ from run to run; what other programs read does not. */
function clockOf(call: Call): (() => number) | undefined {
  return call.flag('json') || call.flag('csv') ? undefined : () => performance.now();
}
