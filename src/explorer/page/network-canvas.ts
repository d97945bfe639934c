import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { counted } from '../../catalogue/counted.ts';
import { html, Markup } from '../html.ts';
import type { Network } from '../view/network.ts';
import type { NetworkAnswer } from './answers.ts';
import { drawHover, labelDrawer } from './network-labels.ts';

const DRAG_STARTS = 4;

/** Shows a network in a host element; the result takes it down again. */
export function showNetwork(
  host: HTMLElement,
  { network, hrefs, list, drawing }: NetworkAnswer,
  go: (href: string) => void,
): () => void {
  host.innerHTML =
    html`<div class="canvas" role="img" aria-label="Network of ${counted(network.nodes.length, 'node')} around ${network.nodes[0]?.label}; the same as a list below"></div>${new Markup(list)}`.toString();
  const canvas = host.querySelector<HTMLElement>('.canvas')!;
  try {
    const sigma = draw(canvas, network, (node) => go(hrefs[node]!));
    host.dataset['drawn'] = 'sigma';
    return () => sigma.kill();
  } catch {
    // No WebGL: the drawing says the same, without dragging.
    canvas.innerHTML = drawing;
    host.dataset['drawn'] = 'svg';
    return () => {};
  }
}

function draw(canvas: HTMLElement, { nodes, edges }: Network, walk: (node: number) => void): Sigma {
  const colours = paletteOf(canvas);
  const graph = new UndirectedGraph();
  // Labels are wide, and so is the canvas, or high, where the page is narrow: spread to the shape of what is left of it.
  const padding = Math.min(80, canvas.clientWidth / 6);
  const stretch = Math.min(2, (canvas.clientWidth - 2 * padding) / (canvas.clientHeight - 2 * padding));
  for (const [i, node] of nodes.entries())
    graph.addNode(i, {
      x: node.x * stretch,
      y: -node.y,
      label: node.label,
      size: i === 0 ? 16 : node.side === 'occupation' ? 6 + 9 * node.score : 4,
      color: i === 0 ? colours.middle : node.side === 'occupation' ? colours.occupation : colours.skill,
      forceLabel: true,
    });
  for (const { from, to, weight, kind } of edges)
    if (!graph.hasEdge(from, to))
      graph.addEdge(from, to, {
        size: kind === 'similar' ? 0.5 + 6 * weight : 0.6,
        color: from === 0 ? colours.strong : colours.line,
      });
  const sigma = new Sigma(graph, canvas, {
    labelColor: { color: colours.text },
    labelFont: getComputedStyle(canvas).fontFamily,
    labelSize: 13,
    labelWeight: '500',
    labelDensity: 1,
    labelRenderedSizeThreshold: 3,
    stagePadding: padding,
    zIndex: true,
    defaultDrawNodeLabel: () => {},
    defaultDrawNodeHover: drawHover(colours.surface, colours.text),
  });
  sigma.setSetting('defaultDrawNodeLabel', labelDrawer(sigma, colours.surface, colours.text));
  dragAndWalk(sigma, graph, (key) => walk(Number(key)));
  emphasiseNeighbours(sigma, graph);
  return sigma;
}

/** A press that moves drags the node; one that does not walks there. */
function dragAndWalk(sigma: Sigma, graph: UndirectedGraph, walk: (key: string) => void): void {
  let pressed: { readonly node: string; readonly x: number; readonly y: number; moved: boolean } | null = null;
  sigma.on('downNode', ({ node, event }) => {
    pressed = { node, x: event.x, y: event.y, moved: false };
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (pressed === null) return;
    if (Math.hypot(event.x - pressed.x, event.y - pressed.y) > DRAG_STARTS) pressed.moved = true;
    if (!pressed.moved) return;
    const place = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(pressed.node, { x: place.x, y: place.y });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = (): void => {
    const done = pressed;
    pressed = null;
    if (done !== null && !done.moved) walk(done.node);
  };
  sigma.on('upNode', release);
  sigma.on('upStage', release);
}

function emphasiseNeighbours(sigma: Sigma, graph: UndirectedGraph): void {
  let hovered: string | null = null;
  const canvas = sigma.getContainer();
  const hover = (node: string | null): void => {
    hovered = node;
    canvas.style.cursor = node === null ? '' : 'pointer';
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.setSetting('edgeReducer', (edge, attributes) =>
    hovered === null || graph.hasExtremity(edge, hovered) ? attributes : { ...attributes, hidden: true },
  );
}

interface Palette {
  readonly middle: string;
  readonly occupation: string;
  readonly skill: string;
  readonly line: string;
  readonly strong: string;
  readonly text: string;
  readonly surface: string;
}

/** The style sheet's colours, as they stand in this theme. */
function paletteOf(canvas: HTMLElement): Palette {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => {
    canvas.style.color = `var(${name})`;
    return style.color;
  };
  const palette = {
    middle: colour('--accent'),
    occupation: colour('--net-occupation'),
    skill: colour('--net-skill'),
    line: colour('--net-line'),
    strong: colour('--net-strong'),
    text: colour('--text'),
    surface: colour('--surface'),
  };
  canvas.style.color = '';
  return palette;
}
