import {
  checkForm,
  type Form,
  type Forms,
  isCount,
  isText,
  later,
  listOf,
  oneOf,
  perhaps,
  recordOf,
} from '../catalogue/forms.ts';
import { checkOptions } from '../catalogue/options.ts';
import type { Pathways } from '../query/pathways.ts';
import type { DirectWay } from '../query/routes/route-view.ts';

/** What is drawn of a hop, or of the direct way. */
type Leg = Pick<DirectWay, 'id' | 'label' | 'learnt'>;

/** How many routes are drawn, and how. */
export interface MermaidOptions {
  /** How many of the routes to draw, the best first; occupations they share are drawn once. Default 1. */
  readonly routes?: number;
  /** Skills named on an arrow; the rest is counted. Default 3. */
  readonly skills?: number;
  /** From left to right, or from top to bottom. Default `LR`. */
  readonly direction?: 'LR' | 'TB';
}

const mermaidForms: Forms<MermaidOptions> = {
  routes: /* @__PURE__ */ isCount(1),
  skills: /* @__PURE__ */ isCount(),
  direction: /* @__PURE__ */ oneOf(['LR', 'TB']),
};

/** What is drawn of an answer. */
const isPathways: Form = /* @__PURE__ */ later(() => {
  const leg = { id: isText, label: isText, learnt: listOf(recordOf({ label: isText })) };
  return recordOf({
    subject: (value) =>
      recordOf({
        kind: oneOf(['occupation', 'profile']),
        label: (value as { readonly kind?: unknown } | null)?.kind === 'occupation' ? isText : perhaps(isText),
      })(value),
    target: recordOf({ id: isText, label: isText }),
    direct: (value) => ((value as { readonly move?: unknown }).move ? recordOf(leg)(value) : recordOf({})(value)),
    results: listOf(recordOf({ hops: listOf(recordOf(leg)) })),
  });
});

/**
 * Career pathways as a Mermaid flowchart, for Markdown: occupations as boxes, on each arrow what is learnt on the way. Where
 * there is no route over others, the direct way, if it is a move.
 *
 * @throws SkillGraphError `BAD_OPTION`.
 *
 * @example
 * const chart = toMermaid(pathways(index, 'cook', 'head chef'));
 */
export function toMermaid(answer: Pathways, options: MermaidOptions = {}): string {
  const { routes = 1, skills = 3, direction = 'LR' } = checkOptions(options, mermaidForms);
  checkForm('The answer of pathways', answer, isPathways);
  const { subject, target, direct, results } = answer;
  const start = subject.kind === 'occupation' ? subject.label : 'your skills';
  const boxes = new Map<string, string>([['', `  n0(["${mermaidText(start)}"])`]]);
  const arrows = new Map<string, string>();
  const drawn: (readonly Leg[])[] = results.slice(0, routes).map(({ hops }) => hops);
  if (drawn.length === 0 && direct.move) drawn.push([direct]);
  for (const hops of drawn) addRoute(hops, boxes, arrows, skills);
  if (!boxes.has(target.id)) boxes.set(target.id, `  n1["${mermaidText(target.label)}"]`);
  return [`flowchart ${direction}`, ...boxes.values(), ...arrows.values(), ''].join('\n');
}

function addRoute(hops: readonly Leg[], boxes: Map<string, string>, arrows: Map<string, string>, skills: number): void {
  const number = (id: string) => [...boxes.keys()].indexOf(id);
  let before = '';
  for (const hop of hops) {
    if (!boxes.has(hop.id)) boxes.set(hop.id, `  n${boxes.size}["${mermaidText(hop.label)}"]`);
    const arrow = `  n${number(before)} -->|"${mermaidText(lesson(hop, skills))}"| n${number(hop.id)}`;
    arrows.set(arrow, arrow);
    before = hop.id;
  }
}

function lesson({ learnt }: Leg, skills: number): string {
  if (learnt.length === 0) return 'nothing new to learn';
  const named = learnt.slice(0, skills).map(({ label }) => label);
  const rest = learnt.length - named.length;
  return `learn ${[...named, ...(rest > 0 ? [`${rest} ${named.length > 0 ? 'more' : 'skills'}`] : [])].join(', ')}`;
}

/** Mermaid takes character codes between `#` and `;` inside quotes; markup and line breaks must not reach it. */
function mermaidText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[#&<>"`|\\[\]{}()]/g, (character) => `#${character.charCodeAt(0)};`);
}
