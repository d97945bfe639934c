import { html, type Markup } from '../html.ts';
import type { ViewContext } from './context.ts';
import type { Network, NetworkNode } from './network.ts';
import { bar, link, percent } from './parts.ts';

const WIDTH = 960;
const HEIGHT = 560;
const MARGIN = 70;

/** The network as a drawing: what a printed report shows, and a page where there is no WebGL. */
export function networkDrawing(context: ViewContext, { nodes, edges }: Network): Markup {
  const place = fitted(nodes);
  const shape = (node: NetworkNode, i: number): Markup => {
    const [x, y] = place(node);
    const radius = i === 0 ? 13 : node.side === 'occupation' ? 5 + 8 * node.score : 4;
    const href = node.side === 'occupation' ? context.links.occupation(node, 'network') : context.links.skill(node);
    const drawn = html`<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" /><text x="${x}" y="${(Number(y) + radius + 14).toFixed(1)}">${node.label}</text>`;
    return href === undefined
      ? html`<g class="node-${node.side}${i === 0 && ' middle'}">${drawn}</g>`
      : html`<a class="node-${node.side}${i === 0 && ' middle'}" href="${href}">${drawn}</a>`;
  };
  return html`<svg class="drawing" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Network of ${nodes.length} nodes around ${nodes[0]?.label}">
    ${edges.map(({ from, to, weight }) => {
      const [x1, y1] = place(nodes[from]!);
      const [x2, y2] = place(nodes[to]!);
      return html`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke-width="${(0.6 + 4 * weight).toFixed(2)}" />`;
    })}
    ${nodes.map(shape)}
  </svg>`;
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

/** Maps places to the drawing's units, the same scale on both axes. */
function fitted(nodes: readonly NetworkNode[]): (node: NetworkNode) => [string, string] {
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((WIDTH - 2 * MARGIN) / (right - left || 1), (HEIGHT - 2 * MARGIN) / (bottom - top || 1));
  const middleX = (left + right) / 2;
  const middleY = (top + bottom) / 2;
  return ({ x, y }) => [
    (WIDTH / 2 + (x - middleX) * scale).toFixed(1),
    (HEIGHT / 2 + (y - middleY) * scale).toFixed(1),
  ];
}
