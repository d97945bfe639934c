import { counted } from '../../catalogue/counted.ts';
import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import type { Place } from './force-layout.ts';
import { labelPlaces } from './label-places.ts';
import type { Network, NetworkNode } from './network.ts';
import { bar, link, percent } from './parts.ts';

const MARGIN = 56;
const LONGEST = 30;

/** Size of a drawing in its own units. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** The network as a drawing: what a printed report shows, and a page where there is no WebGL. */
export function networkDrawing(
  context: ViewContext,
  { nodes, edges }: Network,
  { width, height }: DrawingSize = { width: 960, height: 560 },
): Markup {
  const place = fitted(nodes, width, height);
  const radius = ({ side, score }: NetworkNode, i: number) =>
    i === 0 ? 13 : side === 'occupation' ? 5 + 8 * score : 4;
  const labels = labelPlaces(
    nodes.map((node, i) => ({
      at: place(node),
      radius: radius(node, i),
      width: LETTER * shortened(node.label).length,
    })),
    { width, height, line: LINE },
  );
  const shape = (node: NetworkNode, i: number): Markup => {
    const { x, y } = place(node);
    const href = node.side === 'occupation' ? context.links.occupation(node, 'network') : context.links.skill(node);
    const drawn = html`<title>${node.label}</title><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius(node, i).toFixed(1)}" />${textAt(labels[i]!, node.label)}`;
    return href === undefined
      ? html`<g class="node-${node.side}${i === 0 && ' middle'}">${drawn}</g>`
      : html`<a class="node-${node.side}${i === 0 && ' middle'}" href="${href}">${drawn}</a>`;
  };
  return html`<svg class="drawing" viewBox="0 0 ${width} ${height}" role="group" aria-label="Network of ${counted(nodes.length, 'node')} around ${nodes[0]?.label}">
    ${edges.map(({ from, to, weight }) => {
      const a = place(nodes[from]!);
      const b = place(nodes[to]!);
      return html`<line x1="${a.x.toFixed(1)}" y1="${a.y.toFixed(1)}" x2="${b.x.toFixed(1)}" y2="${b.y.toFixed(1)}" stroke-width="${(0.6 + 4 * weight).toFixed(2)}" />`;
    })}
    ${nodes.map(shape)}
  </svg>`;
}

/** Where there is no room for a name, it is in the title alone. */
function textAt(place: Place | null, label: string): Markup | null {
  return place && html`<text x="${place.x.toFixed(1)}" y="${place.y.toFixed(1)}">${shortened(label)}</text>`;
}

/** The same network as a list, for those who do not see it. */
export function networkList(context: ViewContext, { nodes }: Network): Markup {
  const [middle, ...others] = nodes;
  return html`<details class="more network-list"><summary>The network as a list</summary><ul class="shares">${others.map(
    (node) =>
      html`<li><span class="share-name">${link(
        node.side === 'occupation' ? context.links.occupation(node, 'network') : context.links.skill(node),
        node.label,
        'concept',
      )}<small>${node.side === 'occupation' ? `similar to ${middle?.label}` : 'a common skill'}</small></span>${bar(node.score)}<span class="value">${percent(node.score)}</span></li>`,
  )}</ul></details>`;
}

/** Maps places to the drawing's units; wide where there is room, because labels are wide. */
function fitted(nodes: readonly NetworkNode[], width: number, height: number): (node: NetworkNode) => Place {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scaleX = (width - 2.6 * MARGIN) / (right - left || 1);
  const scaleY = (height - 2 * MARGIN) / (bottom - top || 1);
  return ({ x, y }) => ({
    x: width / 2 + (x - (left + right) / 2) * scaleX,
    y: height / 2 + (y - (top + bottom) / 2) * scaleY,
  });
}

/** Letters are about so wide, lines so high, at the drawing's size of type. */
const LETTER = 7;
const LINE = 15;

/** A label of a length that a drawing can bear. */
export function shortened(label: string): string {
  return label.length <= LONGEST ? label : `${label.slice(0, LONGEST - 1).trimEnd()}…`;
}
