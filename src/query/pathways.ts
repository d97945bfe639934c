import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { occupationSubject } from '../similarity/subject.ts';
import { rarity, type Weighting } from '../similarity/weighting.ts';
import { askedOf, filterForm, type OptionForms, weightingForm } from './answer/ask.ts';
import { type Answered, type Insufficient, insufficient, insufficientSubject } from './answer/insufficient.ts';
import {
  type OccupationName,
  resolveSubject,
  resolveTarget,
  type SubjectInput,
  type TargetRef,
} from './answer/subject-input.ts';
import { type MoveOptions, moveForms, moveRules } from './move/move-rules.ts';
import { type MoveAsked, movesAsked } from './move/move-view.ts';
import { canStand, standingOf } from './move/standing.ts';
import { hopRule } from './routes/hop-rule.ts';
import { learningOf, routeGraphAmong } from './routes/learning.ts';
import type { RouteGraph } from './routes/route-graph.ts';
import { leastToLearn, type PathObjective } from './routes/route-objectives.ts';
import type { RouteQuestion, SearchOutcome } from './routes/route-question.ts';
import { type DirectWay, type Pathway, type RouteScene, viewDirect, viewRoute } from './routes/route-view.ts';
import { ruledStops, type StopRules } from './routes/stop-rules.ts';
import { type Towards, towardsTarget } from './routes/towards.ts';

export interface PathwaysOptions extends MoveOptions, StopRules {
  /** How many routes. Default 5. */
  readonly limit?: number | undefined;
  /** Most hops of a route, the last one to the target included: 1–8. Default 4. */
  readonly maxSteps?: number | undefined;
  /** Most that may be learnt in all, as a multiple of what the direct way asks for, at least 1; inclusive. Default 1.5. */
  readonly detour?: number | undefined;
  /** What makes a route good. Default {@link leastToLearn}. */
  readonly objective?: PathObjective | undefined;
  /** What a skill to learn weighs. Default {@link rarity}; ratings and published weights state it themselves. */
  readonly learning?: Weighting | undefined;
  /** Elementary search steps before giving up proof: 10 million take some 80 ms. Default 40 million. */
  readonly budget?: number | undefined;
}

const forms: OptionForms<PathwaysOptions> = {
  ...moveForms,
  limit: 1,
  maxSteps: [1, 8],
  detour: [1, Number.POSITIVE_INFINITY],
  objective: 'object',
  learning: weightingForm,
  budget: [0, Number.POSITIVE_INFINITY],
  among: filterForm,
  never: filterForm,
  via: 'list',
};

/** What can be said of routes that the budget left unseen. */
export interface UnseenRoutes {
  /** `leastToLearn`: none of them costs less. */
  readonly leastCost?: number;
  /** `fewestSteps`: none of them has fewer steps. */
  readonly fewestSteps?: number;
  /** `easiestHops`: none of them has an easier hardest hop. */
  readonly easiestHop?: number;
  /** How far the worst listed route can be from its rightful best, in the objective's own figure; absent if none is listed. */
  readonly gap?: number;
}

/** How routes were asked for. */
export interface PathAsked extends MoveAsked {
  readonly objective: string;
  readonly learning: string;
  readonly detour: number;
  readonly maxSteps: number;
}

/** The direct way, and the routes over other occupations, as far as they are proven to be the best under the gate. */
export interface Pathways extends Answered<PathAsked> {
  readonly target: TargetRef;
  /**
   * `exact`: under this gate and detour no route is better. `budget`: the search was cut short, `unseen` bounds what it left
   * out. `none`: under this gate and detour no route passes.
   */
  readonly proof: 'exact' | 'budget' | 'none';
  /** The way without a stop: always told, whether or not it is a move. */
  readonly direct: DirectWay;
  /** Routes with at least one stop, best first. */
  readonly results: readonly Pathway[];
  readonly unseen?: UnseenRoutes;
  /** Where no route passes and the direct way is no move: moves open now that bring one nearest to the target. */
  readonly towards?: readonly Towards[];
  /** Where no route passes: rules each of which, dropped alone, would let one through. */
  readonly relaxing?: readonly (keyof StopRules)[];
}

/**
 * The ways from an occupation or a person's skills to an occupation: the direct one first, then routes over jobs on the way.
 * Every hop is a move as {@link transitions} lists it, ends nearer the target than it began, and leads down only if the whole
 * does; a stop's level lies between those of the ends. If the direct way is a move, a route must be likelier at every hop.
 *
 * Skills add up: at a stop one learns what it needs, and holds it ever after; the start brings all its skills, essential and
 * optional. A route's cost is the weight of everything learnt on it, at most `detour` times what the direct way asks for. A
 * set of stops is listed once, in the order whose hardest hop is easiest, and only if every stop earns its place: it teaches
 * something that the target needs, and leaving some out would close the route or make its hardest hop harder. Ties: the
 * objective's own order, then occupation ids.
 *
 * Weights are kept to some ten significant digits on a binary grid, so that sums are exact in any order.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_GROUP`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_WEIGHT`.
 *
 * @example
 * const { direct, results } = pathways(index, 'shop assistant', 'shop manager');
 */
export function pathways(
  index: SkillIndex,
  from: SubjectInput,
  to: OccupationName,
  options: PathwaysOptions = {},
): Pathways | Insufficient {
  const checked = askedOf(index, options, forms);
  const { limit = 5, objective = leastToLearn, learning: weighting = rarity, budget = 40e6, language, level } = checked;
  const { maxSteps = 4, detour = 1.5 } = checked;
  if (!Number.isInteger(maxSteps))
    throw new SkillGraphError('BAD_OPTION', `The option maxSteps is ${maxSteps}; give a whole number.`);

  const { subject, ref } = resolveSubject(index, from, language);
  const { row, ref: targetRef } = resolveTarget(index, to, language);
  if (subject.row === row)
    throw new SkillGraphError('BAD_OPTION', `Start and target are both "${targetRef.label}". Give two different ones.`);
  const rules = moveRules(index, options);
  if (!canStand(rules, subject)) return insufficientSubject(ref);
  const start = standingOf(rules, subject, 'from', { level });
  const direct = start.move(row);
  if (direct === null)
    return insufficient(
      ref,
      `"${targetRef.label}" and the start have nothing that they could be compared by.`,
      {},
      targetRef,
    );

  const target = standingOf(rules, occupationSubject(index, row), 'to');
  const learning = learningOf(index, direct.needed, weighting);
  const held = learning.heldBy(subject);
  const scene: RouteScene = { rules, learning, start, target, held };
  const maxStops = maxSteps - 1;
  const ends = { from: subject.row, to: row, maxStops };
  const isMove = start.blocked(direct) === null;
  const directWay = viewDirect(scene, direct);
  const { scale } = learning.grid;
  const asking = (stops: StopRules): Asking => {
    const { allowed, via } = ruledStops(index, stops, ends);
    const hops = hopRule(rules, { start, target, direct, isMove }, allowed);
    const mostDetour = Math.floor(detour * anyway(scene, []) * scale) - Math.round(anyway(scene, via) * scale);
    const always = [row, ...via];
    const known = [...held, ...always.flatMap((place) => Array.from(learning.piecesOf(place)))];
    return {
      graph: routeGraphAmong(learning, { allowed: hops.allowed, always, known, most: mostDetour }),
      question: {
        from: subject.row,
        held,
        target: row,
        threshold: 0,
        k: limit,
        maxStops,
        budget,
        via,
        mostDetour,
        ...hops,
      },
    };
  };
  const { graph, question } = asking(checked);
  const outcome = objective.search(graph, question);
  const results = outcome.routes.map((route) => viewRoute(scene, route));
  const proof = outcome.exact ? (results.length === 0 ? 'none' : 'exact') : 'budget';
  const lost = results.length === 0;
  return {
    status: 'ok',
    subject: ref,
    target: targetRef,
    asked: {
      ...movesAsked(rules, start),
      objective: objective.name,
      learning: learning.needed.kind === 'sets' ? weighting.name : learning.needed.kind,
      detour,
      maxSteps,
    },
    proof,
    direct: directWay,
    results,
    ...(proof === 'budget' ? { unseen: unseen(objective, scene, question, outcome, results) } : {}),
    ...(lost && !isMove
      ? {
          towards: towardsTarget(rules, start, target, {
            needed: learning.needed,
            allowed: ruledStops(index, checked, ends).allowed,
          }),
        }
      : {}),
    ...(proof === 'none' ? { relaxing: relaxing(checked, (stops) => oneRoute(asking(stops))) } : {}),
  };
}

type Question = Omit<RouteQuestion, 'objective'>;

/** A question with the needs of the occupations that its routes may pass. */
interface Asking {
  readonly graph: RouteGraph;
  readonly question: Question;
}

function oneRoute({ graph, question }: Asking): SearchOutcome {
  return leastToLearn.search(graph, { ...question, k: 1 });
}

/** What must be learnt on every route: the needs of the target and of the stops one must pass. */
function anyway({ learning: { grid, piecesOf }, held, target }: RouteScene, via: readonly number[]): number {
  const known = new Set(held);
  let weight = 0;
  for (const row of [target.subject.row, ...via])
    for (const piece of Array.from(piecesOf(row))) {
      if (!known.has(piece)) weight += grid.weights[piece]!;
      known.add(piece);
    }
  return weight / grid.scale;
}

function unseen(
  { bounded }: PathObjective,
  scene: RouteScene,
  question: Question,
  { bound }: SearchOutcome,
  results: readonly Pathway[],
): UnseenRoutes {
  const last = results.at(-1);
  if (bound === null || bounded === 'none') return {};
  const gap = (value: number): { readonly gap?: number } => (last === undefined ? {} : { gap: Math.max(0, value) });
  if (bounded === 'detour') {
    const leastCost = anyway(scene, question.via ?? []) + bound / scene.learning.grid.scale;
    return { leastCost, ...gap((last?.cost ?? 0) - leastCost) };
  }
  if (bounded === 'steps') return { fewestSteps: bound, ...gap((last?.steps ?? 0) - bound) };
  return { easiestHop: bound, ...gap(bound - (last?.hardestHop ?? 0)) };
}

function relaxing(rules: StopRules, search: (rules: StopRules) => SearchOutcome): readonly (keyof StopRules)[] {
  const { among, never, via } = rules;
  const stops: StopRules = { among, never, via };
  return (['among', 'never', 'via'] as const).filter((name) => {
    if (stops[name] === undefined) return false;
    const { [name]: _dropped, ...others } = stops;
    return search(others).routes.length > 0;
  });
}
