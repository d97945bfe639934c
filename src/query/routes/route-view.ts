import { occupationSubject, type Subject } from '../../similarity/subject.ts';
import { type ConceptRef, conceptRef } from '../answer/concept-ref.ts';
import { heldShare } from '../move/held.ts';
import type { MoveRules } from '../move/move-rules.ts';
import { type Block, blockedFacts, type MoveFacts, moveFacts } from '../move/move-view.ts';
import { type MoveRow, moveBetween, type Standing } from '../move/standing.ts';
import { holdingsAfter } from './holding.ts';
import type { Learning } from './learning.ts';
import type { FoundRoute } from './route-question.ts';

/** A skill on a route and what it weighs. */
export interface RouteSkill extends ConceptRef {
  readonly weight: number;
  /** Whether the target needs it too. */
  readonly forTarget: boolean;
}

/** One move of a route. What is held counts all that was learnt before. */
export interface Hop extends MoveFacts {
  /** Weight of what is learnt on this hop. */
  readonly cost: number;
  /** Needed skills not held before: heaviest first, then by id. */
  readonly learnt: readonly RouteSkill[];
  /** How alike it is to the target; 1 for the target itself. */
  readonly towards: number;
  /** Share of what the target needs that is held after the hop. */
  readonly targetHeld: number;
}

/** A way from the start to the target over other occupations; the last hop is the target itself. */
export interface Pathway {
  /** Weight of all that must be learnt: the sum over the hops. */
  readonly cost: number;
  /** The part of `cost` that neither the target nor a `via` needs. */
  readonly detour: number;
  readonly steps: number;
  /** The least likeness of its hops, and the least share held before one. */
  readonly weakestHop: number;
  readonly hardestHop: number;
  readonly hops: readonly Hop[];
}

/** The way without a stop, whether or not it is a move. */
export interface DirectWay extends MoveFacts {
  readonly move: boolean;
  readonly blockedBy: readonly Block[];
  /** Weight of all that must be learnt. */
  readonly cost: number;
  readonly learnt: readonly RouteSkill[];
}

/** What routes of one question have in common. */
export interface RouteScene {
  readonly rules: MoveRules;
  readonly learning: Learning;
  readonly start: Standing;
  readonly target: Standing;
  readonly held: readonly number[];
}

export function viewDirect(scene: RouteScene, move: MoveRow): DirectWay {
  const { rules, start, target } = scene;
  const facts = moveFacts(rules, move, start.subject, target.subject);
  const learner = learnerOf(scene);
  const { learnt, cost } = learner(move.row);
  return { ...blockedFacts(rules, move, facts, start.blocks(move)), move: start.blocked(move) === null, cost, learnt };
}

/** Writes a route out, hop by hop. */
export function viewRoute(scene: RouteScene, route: FoundRoute): Pathway {
  const { rules, learning, start, target } = scene;
  const { needed, grid } = learning;
  const learner = learnerOf(scene);
  const to = target.subject.row;
  const rows = [...route.stops, to];
  const holdings = [-1, ...rows.keys()].map((at) => holdingsAfter(needed, start.subject, rows.slice(0, at + 1)));
  const hops = rows.map((row, i): Hop => {
    const before = holdings[i]!;
    const move = hopMove(scene, i === 0 ? -1 : rows[i - 1]!, row);
    const held = heldShare(needed, before, row);
    const { learnt, cost } = learner(row);
    return {
      ...moveFacts(rules, { ...move, held }, before, occupationSubject(rules.index, row)),
      cost,
      learnt,
      towards: row === to ? 1 : target.likeness.of(row),
      targetHeld: heldShare(needed, holdings[i + 1]!, to),
    };
  });
  return {
    cost: hops.reduce((sum, hop) => sum + hop.cost, 0),
    detour: route.detour / grid.scale,
    steps: hops.length,
    weakestHop: Math.min(...hops.map(({ score }) => score)),
    hardestHop: Math.min(...hops.map(({ held }) => held)),
    hops,
  };
}

function hopMove({ rules, start }: RouteScene, from: number, to: number): MoveRow {
  return (from < 0 ? start.move(to) : moveBetween(rules, from, to))!;
}

/** Learns what one occupation after the other needs: what was not held before, by skill, and what it weighs. */
function learnerOf({ rules, learning, target, held }: RouteScene): (row: number) => {
  readonly learnt: readonly RouteSkill[];
  readonly cost: number;
} {
  const { index, language } = rules;
  const { grid, piecesOf, skillOf } = learning;
  const known = new Set(held);
  const forTarget = new Set(Array.from(piecesOf(target.subject.row), skillOf));
  return (row) => {
    const weights = new Map<number, number>();
    let cost = 0;
    for (const piece of Array.from(piecesOf(row))) {
      if (known.has(piece)) continue;
      known.add(piece);
      const skill = skillOf(piece);
      const weight = grid.weights[piece]!;
      weights.set(skill, (weights.get(skill) ?? 0) + weight);
      cost += weight;
    }
    const learnt = [...weights]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .map(([skill, weight]) => ({
        ...conceptRef(index, 'skills', skill, language),
        weight: weight / grid.scale,
        forTarget: forTarget.has(skill),
      }));
    return { learnt, cost: cost / grid.scale };
  };
}
