import type { SkillIndex } from '../../compact/skill-index.ts';
import { type ConceptRef, conceptRef } from '../answer/concept-ref.ts';
import { type Needs, needsOfRow } from './needs.ts';
import type { FoundRoute, RouteQuestion } from './route-question.ts';

/** A skill on a route and what it weighs. */
export interface RouteSkill extends ConceptRef {
  readonly weight: number;
  /** Whether the target needs it too. */
  readonly forTarget: boolean;
}

/** One move of a route. */
export interface Hop extends ConceptRef {
  /** Share, by weight, of what the occupation needs that is held before the hop. */
  readonly coverage: number;
  /** Level of preparation, where the data state it. */
  readonly level?: number;
  /** Weight of what is learnt on this hop. */
  readonly cost: number;
  /** Needed skills not held before: heaviest first, then by id. */
  readonly learnt: readonly RouteSkill[];
  /** Needed skills held before, from the start or from earlier hops: heaviest first, then by id. */
  readonly held: readonly RouteSkill[];
  /** Share of what the target needs that is held after the hop. */
  readonly targetCoverage: number;
}

/** A way from the start to the target; the last hop is the target itself. */
export interface Pathway {
  /** Weight of all that must be learnt: the sum over the hops. */
  readonly cost: number;
  /** The part of `cost` that neither the target nor a `via` needs. */
  readonly detour: number;
  readonly steps: number;
  /** The lowest coverage of its hops. */
  readonly hardestHop: number;
  readonly hops: readonly Hop[];
}

/** Writes a route out, hop by hop. */
export function viewRoute(
  index: SkillIndex,
  needs: Needs,
  question: Pick<RouteQuestion, 'held' | 'target'>,
  route: FoundRoute,
  language?: string,
): Pathway {
  const { graph } = needs;
  const held = new Uint8Array(graph.weights.length);
  for (const skill of question.held) held[skill] = 1;
  const targetNeeds = new Set(needsOfRow(needs, question.target));

  const skillViews = (skills: readonly number[]): RouteSkill[] =>
    [...skills]
      .sort((a, b) => graph.weights[b]! - graph.weights[a]! || a - b)
      .map((skill) => ({
        ...conceptRef(index, 'skills', skill, language),
        weight: graph.weights[skill]! / graph.scale,
        forTarget: targetNeeds.has(skill),
      }));
  const weigh = (skills: readonly number[]): number => skills.reduce((sum, skill) => sum + graph.weights[skill]!, 0);

  let cost = 0;
  const hops = [...route.stops, question.target].map((row): Hop => {
    const needed = [...needsOfRow(needs, row)];
    const before = needed.filter((skill) => held[skill] === 1);
    const learnt = needed.filter((skill) => held[skill] === 0);
    for (const skill of learnt) held[skill] = 1;
    cost += weigh(learnt);
    const level = index.occupations.levels[row]!;
    return {
      ...conceptRef(index, 'occupations', row, language),
      coverage: weigh(before) / graph.totals[row]!,
      ...(level === 0 ? {} : { level }),
      cost: weigh(learnt) / graph.scale,
      learnt: skillViews(learnt),
      held: skillViews(before),
      targetCoverage: weigh([...targetNeeds].filter((skill) => held[skill] === 1)) / graph.totals[question.target]!,
    };
  });
  return {
    cost: cost / graph.scale,
    detour: route.detour / graph.scale,
    steps: hops.length,
    hardestHop: route.hardest,
    hops,
  };
}
