import { checkCount } from '../query/answer/options.ts';
import type { Pathways } from '../query/pathways.ts';
import type { Hop, Pathway } from '../query/routes/route-view.ts';

/** How many routes are drawn, and how. */
export interface MermaidOptions {
  /** How many of the routes to draw, the best first; occupations they share are drawn once. Default 1. */
  readonly routes?: number;
  /** Skills named on an arrow; the rest is counted. Default 3. */
  readonly skills?: number;
  /** From left to right, or from top to bottom. Default `LR`. */
  readonly direction?: 'LR' | 'TB';
}

/**
 * Career pathways as a Mermaid flowchart, for Markdown: occupations as boxes, on each arrow what is learnt on the way.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 *
 * @example
 * const chart = toMermaid(pathways(index, 'cook', 'head chef'));
 */
export function toMermaid({ from, to, results }: Pathways, options: MermaidOptions = {}): string {
  const { routes = 1, skills = 3, direction = 'LR' } = options;
  checkCount('routes', routes, 1);
  checkCount('skills', skills);
  const start = from.kind === 'occupation' ? from.label : 'your skills';
  const boxes = new Map<string, string>([['', `  n0(["${mermaidText(start)}"])`]]);
  const arrows = new Map<string, string>();
  for (const { hops } of results.slice(0, routes)) addRoute(hops, boxes, arrows, skills);
  if (!boxes.has(to.id)) boxes.set(to.id, `  n1["${mermaidText(to.label)}"]`);
  return [`flowchart ${direction}`, ...boxes.values(), ...arrows.values(), ''].join('\n');
}

function addRoute(
  hops: Pathway['hops'],
  boxes: Map<string, string>,
  arrows: Map<string, string>,
  skills: number,
): void {
  const number = (id: string) => [...boxes.keys()].indexOf(id);
  let before = '';
  for (const hop of hops) {
    if (!boxes.has(hop.id)) boxes.set(hop.id, `  n${boxes.size}["${mermaidText(hop.label)}"]`);
    const arrow = `  n${number(before)} -->|"${mermaidText(lesson(hop, skills))}"| n${number(hop.id)}`;
    arrows.set(arrow, arrow);
    before = hop.id;
  }
}

function lesson({ learnt }: Hop, skills: number): string {
  if (learnt.length === 0) return 'nothing new to learn';
  const named = learnt.slice(0, skills).map(({ label }) => label);
  const rest = learnt.length - named.length;
  return `learn ${[...named, ...(rest > 0 ? [`${rest} ${named.length > 0 ? 'more' : 'skills'}`] : [])].join(', ')}`;
}

/** Mermaid takes character codes between `#` and `;` inside quotes; markup and line breaks must not reach it. */
function mermaidText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[#&<>"`|\\[\]{}()]/g, (character) => `#${character.charCodeAt(0)};`);
}
