import type { SkillIndex } from '../../compact/skill-index.ts';
import { nearWords, regulatedWords } from '../../query/move/move-words.ts';
import { type Pathways, pathways } from '../../query/pathways.ts';
import {
  bestTradeOffs,
  easiestHops,
  fewestSteps,
  leastToLearn,
  type PathObjective,
} from '../../query/routes/route-objectives.ts';
import type { DirectWay, Hop } from '../../query/routes/route-view.ts';
import { type ShortestPaths, shortestPaths } from '../../query/shortest-paths.ts';
import { weightingNamed } from '../ask/method-names.ts';
import { comparisonOf } from '../ask/methods.ts';
import { levelOption, moveOptions, moveOptionsOf, placesOf } from '../ask/move-options.ts';
import { bothNotes, type Named } from '../ask/named.ts';
import { languageOf, openData } from '../ask/open-data.ts';
import {
  anyNumber,
  csvOption,
  dataOptions,
  limitOption,
  methodOptions,
  repeated,
  wholeNumber,
} from '../ask/options.ts';
import { type AskedSubject, askedPair, fromToArgument, notUnderstoodLines, subjectOptions } from '../ask/subject.ts';
import { type CommandModule, unanswered } from '../command.ts';
import { type CsvTable, tableOf } from '../tell/csv.ts';
import { plural, scoreText } from '../tell/figures.ts';
import { heading, noteLines } from '../tell/heading.ts';
import { directLines, routeLines, towardsLines } from '../tell/route-lines.ts';
import type { Screen } from '../tell/screen.ts';
import { wrapped } from '../tell/text.ts';
import { UsageError } from '../tell/usage-error.ts';

const objectives: Readonly<Record<string, PathObjective>> = {
  least: leastToLearn,
  fewest: fewestSteps,
  easiest: easiestHops,
  tradeoffs: bestTradeOffs,
};

export const pathCommand: CommandModule = {
  name: 'path',
  summary: 'the way to an occupation: straight, and over jobs on the way',
  description:
    'Every hop is a move and ends nearer the target; what is learnt on the way counts for the rest. The effort of a route is the weight of all that must be learnt: rare skills weigh more.',
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
      flags: '--detour <times>',
      description: 'most to learn in all, as a multiple of the direct way',
      default: 1.5,
      parse: anyNumber,
    },
    { flags: '--via <names>', description: 'pass through these occupations', parse: repeated },
    { flags: '--among <names>', description: 'stop only at these occupations or groups', parse: repeated },
    { flags: '--never <names>', description: 'never stop at these occupations or groups', parse: repeated },
    { flags: '--learning <name>', description: 'what a skill to learn weighs (default: rarity)' },
    { flags: '--plain', description: 'the shortest chains of similar occupations instead, whatever their level' },
    ...moveOptions,
    levelOption,
    ...methodOptions,
  ],
  examples: [
    ['path "ICT help desk agent" "chief information officer"', 'between two occupations of the sample'],
    ['path --have "manage staff, manage budgets, plan menus" "restaurant manager"', 'from what a person can do'],
    ['path cook "restaurant manager" --objective easiest --max-fall 0', 'small hops, never down'],
    ['path cook "restaurant manager" --plain', 'by likeness alone'],
  ],
  run: async (call) => {
    const index = await openData(call);
    const { from, to } = await askedPair(index, call);
    if (call.flag('plain'))
      return plainAnswer(index, from, to, {
        ...(await comparisonOf(index, call)),
        ...languageOf(call),
        limit: Math.max(1, call.number('limit') ?? 3),
      });
    const [via, among, never] = ['via', 'among', 'never'].map((option) => placesOf(index, call, option));
    const learning = call.text('learning');
    const result = pathways(index, from.input, to.input, {
      limit: Math.max(1, call.number('limit') ?? 3),
      maxSteps: call.number('max-steps'),
      detour: call.number('detour'),
      objective: objectives[call.text('objective') ?? 'least'],
      ...(via!.length === 0 ? {} : { via: via! }),
      ...(among!.length === 0 ? {} : { among: among! }),
      ...(never!.length === 0 ? {} : { never: never! }),
      ...(learning === undefined ? {} : { learning: weightingNamed(learning) }),
      ...(await moveOptionsOf(index, call)),
    });
    if (result.status === 'insufficient') return unanswered(result);
    return {
      json: result,
      csv: () => routeTable(result),
      text: (screen) => [
        ...heading(screen, `From ${from.label} to ${to.label}`, to.code, bothNotes(from, to)),
        ...gateLines(screen, result),
        '',
        ...directLines(screen, result.direct, from.label),
        ...result.results.flatMap((route, i) => [
          '',
          ...routeLines(screen, { route, answer: result, from: from.label, title: `Route ${i + 1}` }),
        ]),
        ...regulatedOnTheWay(screen, result),
        ...proofLines(screen, result),
        ...(result.towards === undefined ? [] : ['', ...towardsLines(screen, result)]),
        ...notUnderstoodLines(screen, result.subject),
      ],
      index,
    };
  },
};

/** The direct way as route 0. */
function routeTable({ direct, results }: Pathways): CsvTable {
  const cells = (route: number, hop: number, way: DirectWay | Hop) => ({
    ...way,
    route,
    hop,
    likeness: way.score,
    learnt: way.learnt.length,
    targetHeld: 'targetHeld' in way ? way.targetHeld : 1,
  });
  return tableOf(
    [cells(0, 1, direct), ...results.flatMap(({ hops }, route) => hops.map((hop, i) => cells(route + 1, i + 1, hop)))],
    ['route', 'hop', 'id', 'code', 'label', 'likeness', 'held', 'cost', 'learnt', 'targetHeld'],
  );
}

function gateLines(screen: Screen, { asked }: Pathways): string[] {
  const words: Readonly<Record<string, string>> = {
    leastToLearn: 'Least to learn first',
    fewestSteps: 'Fewest steps first',
    easiestHops: 'Easiest hardest hop first',
    bestTradeOffs: 'Best trade-offs of learning, steps and hardest hop',
  };
  return noteLines(
    screen,
    `${words[asked.objective] ?? asked.objective}; skills weigh by ${asked.learning}. Every hop is near: likeness from ${nearWords(asked)}.`,
  );
}

/** Whom on the way, or at its end, entry may ask a licence of: said once. */
function regulatedOnTheWay(screen: Screen, { direct, results }: Pathways): string[] {
  const places = new Map<string, Set<string>>();
  for (const { regulated, label } of [direct, ...results.flatMap(({ hops }) => hops)])
    if (regulated !== undefined)
      places.set(regulatedWords[regulated], (places.get(regulatedWords[regulated]) ?? new Set()).add(label));
  return [...places].flatMap(([words, labels]) => [
    '',
    ...noteLines(screen, `§ ${words}: ${[...labels].join(', ')}`, '  '),
  ]);
}

/** What is proven, and under which conditions. */
function proofLines(screen: Screen, { proof, unseen, direct, asked, relaxing = [] }: Pathways): string[] {
  const under = `under this gate (near from ${nearWords(asked)}, detour up to ${asked.detour} times)`;
  if (proof === 'exact') return ['', ...noteLines(screen, `Best ${under}: no other route is better.`)];
  if (proof === 'budget') {
    const gap = unseen?.gap;
    const bound = gap === undefined ? '' : ` The best unseen route can be better by ${gap.toFixed(2)} at most.`;
    return [
      '',
      ...wrapped(`The search was cut short; better routes may exist.${bound}`, screen.width).map(screen.styles.warn),
    ];
  }
  const none = direct.move
    ? `No job in between is a likelier way ${under}.`
    : `No job in between brings you nearer ${under}.`;
  const drop =
    relaxing.length === 0 ? '' : ` Dropping ${relaxing.map((name) => `--${name}`).join(' or ')} would open one.`;
  return ['', ...noteLines(screen, none + drop)];
}

function plainAnswer(
  index: SkillIndex,
  from: AskedSubject,
  to: Named,
  options: Parameters<typeof shortestPaths>[3],
): Awaited<ReturnType<CommandModule['run']>> {
  const start = typeof from.input === 'string' || 'id' in from.input ? from.input : null;
  if (start === null)
    throw new UsageError('With --plain give two occupations: chains of similar ones start at one, not at a person.');
  const result = shortestPaths(index, start, to.input, options);
  return {
    json: result,
    csv: () =>
      tableOf(
        result.results.flatMap(({ steps }, path) => steps.map((step, i) => ({ ...step, path: path + 1, step: i + 1 }))),
        ['path', 'step', 'id', 'code', 'label', 'score', 'shared'],
      ),
    text: (screen) => [
      ...heading(screen, `From ${from.label} to ${to.label}`, to.code, bothNotes(from, to)),
      ...plainLines(screen, result, from.label),
    ],
    index,
    ...(result.results.length === 0 ? { insufficient: 'No chain of similar occupations joins the two.' } : {}),
  };
}

function plainLines(screen: Screen, { asked, results }: ShortestPaths, from: string): string[] {
  const { styles } = screen;
  return [
    ...noteLines(
      screen,
      `The shortest chains of similar occupations (${asked.method?.name}, each joined to its ${plural(asked.neighbours, 'nearest one', 'nearest ones')}); level and learning play no part.`,
    ),
    ...results.flatMap(({ distance, steps }, i) => [
      '',
      `${styles.bold(`Chain ${i + 1}`)}  ${styles.dim(`length ${distance.toFixed(3)}`)}`,
      `  ${styles.accent('●')} ${styles.bold(from)}`,
      ...steps.map(
        ({ label, score, shared }, at) =>
          `  ${styles.accent(at === steps.length - 1 ? '◎' : '○')} ${styles.bold(label)}  ${styles.dim(`similarity ${scoreText(score)}, ${plural(shared, 'shared skill')}`)}`,
      ),
    ]),
  ];
}
