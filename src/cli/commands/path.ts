import { type Pathways, pathways } from '../../query/pathways.ts';
import {
  bestTradeOffs,
  easiestHops,
  fewestSteps,
  leastToLearn,
  type PathObjective,
} from '../../query/routes/route-objectives.ts';
import { weightingNamed } from '../ask/methods.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import { csvOption, dataOptions, limitOption, listed, shareOfOne, wholeNumber } from '../ask/options.ts';
import { askedPair, fromToArgument, notUnderstoodLines, subjectOptions } from '../ask/subject.ts';
import type { Call, CommandModule } from '../command.ts';
import { percentText, plural } from '../tell/figures.ts';
import { heading } from '../tell/heading.ts';
import { routeLines } from '../tell/route-lines.ts';
import type { Screen } from '../tell/screen.ts';
import { wrapped } from '../tell/text.ts';

const objectives: Readonly<Record<string, PathObjective>> = {
  least: leastToLearn,
  fewest: fewestSteps,
  easiest: easiestHops,
  tradeoffs: bestTradeOffs,
};

export const pathCommand: CommandModule = {
  name: 'path',
  summary: 'routes to an occupation over jobs on the way, step by step',
  description:
    'What is learnt on the way counts for the rest. Each hop must be entered with enough of what it needs; the cost of a route is the weight of all that must be learnt (rare skills weigh more).',
  arguments: [fromToArgument],
  options: [
    ...dataOptions,
    csvOption,
    /* @__PURE__ */ limitOption(3),
    ...subjectOptions,
    {
      flags: '--objective <name>',
      description: 'least to learn, fewest steps, easiest hardest hop, or the best trade-offs of the three',
      choices: /* @__PURE__ */ Object.keys(objectives),
      default: 'least',
    },
    { flags: '--max-steps <count>', description: 'most hops of a route, 1 to 8', default: 4, parse: wholeNumber },
    {
      flags: '--min-coverage <share>',
      description: 'share of its needs a hop must be entered with (default: calibrated on the data)',
      parse: shareOfOne,
    },
    { flags: '--via <names>', description: 'pass through these occupations', parse: listed },
    { flags: '--only <names>', description: 'stop only at these occupations or groups', parse: listed },
    { flags: '--never <names>', description: 'never stop at these occupations or groups', parse: listed },
    { flags: '--max-rise <levels>', description: 'most levels a hop may rise', parse: wholeNumber },
    { flags: '--max-fall <levels>', description: 'most levels a hop may fall', parse: wholeNumber },
    { flags: '-w, --weighting <name>', description: 'what a skill weighs (default: rarity)' },
  ],
  examples: [
    [
      'path "ICT help desk agent" "chief information officer" --min-coverage 0.25',
      'between two occupations of the sample',
    ],
    [
      'path --have "manage staff, manage budgets, plan menus" "restaurant manager" --min-coverage 0.1',
      'from what a person can do',
    ],
    ['path cook "restaurant manager" --objective easiest --max-fall 0 --min-coverage 0.2', 'small hops, never down'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const { from, to } = await askedPair(index, call);
    const result = pathways(index, from.input, to.id, { ...pathOptions(call), ...languageOf(call) });
    if (result.status === 'insufficient') return { json: result, text: () => [], insufficient: result.reason };
    const none = result.results.length === 0;
    return {
      json: result,
      csv: () => ({
        header: ['route', 'hop', 'id', 'code', 'label', 'coverage', 'cost', 'learnt', 'targetCoverage'],
        rows: result.results.flatMap(({ hops }, route) =>
          hops.map((hop, i) => [
            route + 1,
            i + 1,
            hop.id,
            hop.code,
            hop.label,
            hop.coverage,
            hop.cost,
            hop.learnt.length,
            hop.targetCoverage,
          ]),
        ),
      }),
      text: (screen) => [
        ...heading(screen, `From ${from.label} to ${to.label}`, to.code, from.note ?? to.note),
        ...gateLines(screen, result),
        ...result.results.flatMap((route, i) => ['', ...routeLines(screen, route, from.label, `Route ${i + 1}`)]),
        ...proofLines(screen, result),
        ...notUnderstoodLines(screen, result.from),
      ],
      index,
      ...(none ? { insufficient: noRoute(result) } : {}),
    };
  },
};

function pathOptions(call: Call): Parameters<typeof pathways>[3] {
  const [minCoverage, maxRise, maxFall] = ['min-coverage', 'max-rise', 'max-fall'].map(call.number);
  const [via, only, never] = ['via', 'only', 'never'].map(call.list);
  const weighting = call.text('weighting');
  return {
    k: Math.max(1, call.number('limit') ?? 3),
    maxSteps: call.number('max-steps') ?? 4,
    objective: objectives[call.text('objective') ?? 'least']!,
    ...(minCoverage === undefined ? {} : { minCoverage }),
    ...(maxRise === undefined ? {} : { maxRise }),
    ...(maxFall === undefined ? {} : { maxFall }),
    ...(via!.length === 0 ? {} : { via: via! }),
    ...(only!.length === 0 ? {} : { only: only! }),
    ...(never!.length === 0 ? {} : { never: never! }),
    ...(weighting === undefined ? {} : { weighting: weightingNamed(weighting) }),
  };
}

function gateLines({ styles, width }: Screen, { gate, objective, weighting }: Pathways): string[] {
  const words: Readonly<Record<string, string>> = {
    leastToLearn: 'Least to learn first',
    fewestSteps: 'Fewest steps first',
    easiestHops: 'Easiest hardest hop first',
    bestTradeOffs: 'Best trade-offs of learning, steps and hardest hop',
  };
  const basis = gate.basis === 'given' ? 'as asked' : 'calibrated on the data';
  return wrapped(
    `${words[objective] ?? objective}; skills weigh by ${weighting}. A hop needs ${percentText(gate.value)} held (${basis}); ${plural(gate.passing, 'occupation')} can be entered right away.`,
    width,
  ).map(styles.dim);
}

function proofLines({ styles, width }: Screen, { status, unseen, results }: Pathways): string[] {
  if (status === 'exact')
    return ['', styles.dim(`Proven: no other route is better than ${results.length === 1 ? 'this one' : 'these'}.`)];
  const gap = unseen?.gap;
  const bound = gap === undefined ? '' : ` The best unseen route can be better by ${gap.toFixed(2)} at most.`;
  return ['', ...wrapped(`The search was cut short; better routes may exist.${bound}`, width).map(styles.warn)];
}

function noRoute({ nearest, gate }: Pathways): string {
  const blocked = nearest?.blocked ?? [];
  const worst = blocked.map(
    ({ label, coverage }) => `"${label}" could be entered with ${percentText(coverage)} of its needs`,
  );
  const relaxing = nearest?.relaxing ?? [];
  const drop =
    relaxing.length === 0
      ? ''
      : ` Dropping ${relaxing.map((name) => `--${dashed(name)}`).join(' or ')} would open one.`;
  const nearestText =
    worst.length === 0
      ? ''
      : ` The nearest miss: ${worst.join('; ')}, ${percentText(gate.value)} is asked for; --min-coverage ${(Math.floor(1000 * nearest!.route!.hardestHop) / 1000).toString()} would let it pass.`;
  return `No route passes.${nearestText}${drop}`;
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
