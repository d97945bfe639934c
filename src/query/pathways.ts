import { findConcept } from '../compact/find-concept.ts';
import type { SkillIndex } from '../compact/skill-index.ts';
import { SkillGraphError } from '../errors.ts';
import { rarity, type Weighting } from '../similarity/weighting.ts';
import { type ConceptRef, conceptRef } from './answer/concept-ref.ts';
import { type Insufficient, insufficient, insufficientSubject } from './answer/insufficient.ts';
import { checkCount, checkRange } from './answer/options.ts';
import { resolveSubject, type SubjectInput, type SubjectRef } from './answer/subject-input.ts';
import { calibratedGate, type HopGate } from './routes/default-gate.ts';
import { addHeldWeights } from './routes/held-weights.ts';
import { nearestMiss } from './routes/nearest-miss.ts';
import { heldSkills, type Needs, needsOf } from './routes/needs.ts';
import { leastToLearn, type PathObjective } from './routes/route-objectives.ts';
import type { RouteQuestion, SearchOutcome } from './routes/route-question.ts';
import { type Pathway, viewRoute } from './routes/route-view.ts';
import { ruledStops, type StopRules } from './routes/stop-rules.ts';

export interface PathwaysOptions extends StopRules {
  /** How many routes. Default 5. */
  readonly k?: number;
  /** Most hops of a route, the last one to the target included: 1–8. Default 4. */
  readonly maxSteps?: number;
  /** What makes a route good. Default {@link leastToLearn}. */
  readonly objective?: PathObjective;
  /**
   * Share, by weight, of what an occupation needs that must be held before hopping there, 0–1. Default: calibrated on the
   * index, see `gate` in the answer.
   */
  readonly minCoverage?: number;
  /** What a skill weighs, for coverage and cost alike. Default {@link rarity}. */
  readonly weighting?: Weighting;
  /** Elementary search steps before giving up proof: 10 million take some 80 ms. Default 40 million. */
  readonly budget?: number;
  readonly language?: string;
}

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

/** Why there is no route. */
export interface NearestMiss {
  /** The route that misses the gate least; its `hardestHop` is the `minCoverage` at which it would pass. */
  readonly route?: Pathway;
  /** Its hops below the gate. */
  readonly blocked: readonly (ConceptRef & { readonly coverage: number; readonly needed: number })[];
  /** Options each of which, dropped alone, would let a route through. */
  readonly relaxing: readonly (keyof StopRules)[];
}

/** Routes to an occupation, and how far it is proven that none is better. */
export interface Pathways {
  /**
   * `exact`: these are proven to be the best routes. `budget`: the search was cut short, `unseen` bounds what it left
   * out. `none`: it is proven that no route passes.
   */
  readonly status: 'exact' | 'budget' | 'none';
  readonly from: SubjectRef;
  readonly to: ConceptRef;
  readonly objective: string;
  readonly weighting: string;
  /** The coverage every hop must reach, where it comes from, and how many occupations the start can enter with it. */
  readonly gate: HopGate & { readonly passing: number };
  readonly results: readonly Pathway[];
  readonly unseen?: UnseenRoutes;
  readonly nearest?: NearestMiss;
}

/**
 * The best routes from an occupation or a person's skills to an occupation, over jobs on the way. Skills add up: at a
 * stop one learns what it needs, and holds it ever after; the start brings all its skills, essential and optional. A
 * hop must be entered with at least `minCoverage` of what it needs. A route's cost is the weight of everything learnt
 * on it. A set of stops is listed once, in the order whose hardest hop is easiest, and only if every stop earns its
 * place: leaving some out would close the route or make its hardest hop harder. Ties: the objective's own order, then
 * occupation ids.
 *
 * Weights are kept to some ten significant digits on a binary grid, so that sums are exact in any order.
 *
 * @throws SkillGraphError `UNKNOWN_OCCUPATION`, `UNKNOWN_GROUP`, `AMBIGUOUS`, `BAD_OPTION`, `BAD_WEIGHT`.
 *
 * @example
 * const { results } = pathways(index, 'shop assistant', 'shop manager', { minCoverage: 0.3 });
 */
export function pathways(
  index: SkillIndex,
  from: SubjectInput,
  to: string,
  options: PathwaysOptions = {},
): Pathways | Insufficient {
  const {
    k = 5,
    maxSteps = 4,
    objective = leastToLearn,
    minCoverage,
    weighting = rarity,
    budget = 40e6,
    language,
  } = options;
  checkCount('k', k, 1);
  checkRange('maxSteps', checkCount('maxSteps', maxSteps, 1), 1, 8);
  checkRange('budget', budget, 0, Number.POSITIVE_INFINITY);
  for (const name of ['maxRise', 'maxFall'] as const) if (options[name] !== undefined) checkCount(name, options[name]);
  if (minCoverage !== undefined) checkRange('minCoverage', minCoverage, 0, 1);

  const { subject, ref } = resolveSubject(index, from, language);
  const target = findConcept(index, 'occupations', to).row;
  const targetRef = conceptRef(index, 'occupations', target, language);
  if (subject.row === target)
    throw new SkillGraphError('BAD_OPTION', `Start and target are both "${targetRef.label}". Give two different ones.`);
  const needs = needsOf(index, weighting);
  const held = heldSkills(needs, subject);
  if (held.length === 0) return insufficientSubject(ref);
  if (needs.graph.totals[target] === 0)
    return insufficient(
      ref,
      `"${targetRef.label}" needs no skill that weighs anything, so nothing leads there in particular.`,
    );

  const gate: HopGate =
    minCoverage === undefined ? calibratedGate(index, needs) : { value: minCoverage, basis: 'given' };
  const maxStops = maxSteps - 1;
  const ends = { from: subject.row, to: target, maxStops };
  const base = { from: subject.row, held, target, threshold: gate.value, k, maxStops, budget };
  const question = { ...base, ...ruledStops(index, options, ends) };
  const outcome = objective.search(needs.graph, question);
  const results = outcome.routes.map((route) => viewRoute(index, needs, question, route, language));
  const status = outcome.exact ? (results.length === 0 ? 'none' : 'exact') : 'budget';
  return {
    status,
    from: ref,
    to: targetRef,
    objective: objective.name,
    weighting: weighting.name,
    gate: { ...gate, passing: passing(needs, question) },
    results,
    ...(status === 'budget' ? { unseen: unseen(objective, needs, question, outcome, results) } : {}),
    ...(status === 'none' ? { nearest: explainNone(index, needs, base, question, options, ends, language) } : {}),
  };
}

type Question = Omit<RouteQuestion, 'objective'>;

function passing({ graph }: Needs, { from, held, threshold }: Question): number {
  const weights = addHeldWeights(graph, held, new Float64Array(graph.rows));
  return weights.reduce((count, weight, row) => {
    const total = graph.totals[row]!;
    return count + (row !== from && total > 0 && weight / total >= threshold ? 1 : 0);
  }, 0);
}

/** What must be learnt on every route: the needs of the target and of the stops one must pass. */
function unavoidable({ graph }: Needs, { held, target, via = [] }: Question): number {
  const known = new Set(held);
  let weight = 0;
  for (const row of [target, ...via])
    for (let i = graph.offsets[row]!; i < graph.offsets[row + 1]!; i++) {
      const skill = graph.skills[i]!;
      if (!known.has(skill)) weight += graph.weights[skill]!;
      known.add(skill);
    }
  return weight / graph.scale;
}

function unseen(
  { bounded }: PathObjective,
  needs: Needs,
  question: Question,
  { bound }: SearchOutcome,
  results: readonly Pathway[],
): UnseenRoutes {
  const last = results.at(-1);
  if (bound === null || bounded === 'none') return {};
  const gap = (value: number): { readonly gap?: number } => (last === undefined ? {} : { gap: Math.max(0, value) });
  if (bounded === 'detour') {
    const leastCost = unavoidable(needs, question) + bound / needs.graph.scale;
    return { leastCost, ...gap((last?.cost ?? 0) - leastCost) };
  }
  if (bounded === 'steps') return { fewestSteps: bound, ...gap((last?.steps ?? 0) - bound) };
  return { easiestHop: bound, ...gap(bound - (last?.hardestHop ?? 0)) };
}

function explainNone(
  index: SkillIndex,
  needs: Needs,
  base: Question,
  question: Question,
  rules: StopRules,
  ends: { readonly from: number; readonly to: number; readonly maxStops: number },
  language: string | undefined,
): NearestMiss {
  const miss = nearestMiss(needs.graph, question);
  const route = miss === null ? undefined : viewRoute(index, needs, question, miss.route, language);
  const blocked = (route?.hops ?? [])
    .filter(({ coverage }) => coverage < question.threshold)
    .map(({ id, label, code, coverage }) => ({
      id,
      label,
      ...(code === undefined ? {} : { code }),
      coverage,
      needed: question.threshold,
    }));
  const set = (['only', 'never', 'via', 'maxRise', 'maxFall'] as const).filter((name) => rules[name] !== undefined);
  const relaxing = set.filter((name) => {
    const { [name]: _dropped, ...others } = rules;
    const freed: Question = { ...base, ...ruledStops(index, others, ends), k: 1 };
    return leastToLearn.search(needs.graph, freed).routes.length > 0;
  });
  return { ...(route === undefined ? {} : { route }), blocked, relaxing };
}
