import type Sigma from 'sigma';
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { Place } from '../view/force-layout.ts';
import { labelPlaces } from '../view/label-places.ts';
import { shortened } from '../view/network-view.ts';

/** Draws the label of a node under the pointer on a plate of the page's own colours, in both themes. */
export function drawHover(plate: string, text: string): NodeHoverDrawingFunction {
  return (context, { x, y, size, label }, { labelFont, labelSize }) => {
    if (!label) return;
    context.font = `600 ${labelSize}px ${labelFont}`;
    const width = context.measureText(label).width;
    const left = x + size + 2;
    context.shadowColor = 'rgb(0 0 0 / 0.35)';
    context.shadowBlur = 6;
    context.fillStyle = plate;
    context.beginPath();
    context.roundRect(left - 4, y - labelSize / 2 - 6, width + 14, labelSize + 12, 5);
    context.fill();
    context.shadowBlur = 0;
    context.beginPath();
    context.arc(x, y, size + 3, 0, 2 * Math.PI);
    context.lineWidth = 2;
    context.strokeStyle = text;
    context.stroke();
    context.fillStyle = text;
    context.fillText(label, left + 3, y + labelSize / 3);
  };
}

/**
 * Draws the label of each node where it touches no other label and no other node, with a rim that keeps it legible on lines;
 * one for which there is no room is shown under the pointer only. Places are worked out once for each time the network is
 * drawn.
 */
export function labelDrawer(sigma: Sigma, rim: string, text: string): NodeLabelDrawingFunction {
  let places: ReadonlyMap<string, Place | null> | null = null;
  sigma.on('beforeRender', () => {
    places = null;
  });
  return (context, { label, ...node }, { labelFont, labelSize }) => {
    if (!label) return;
    context.font = `500 ${labelSize}px ${labelFont}`;
    places ??= placesIn(sigma, context, labelSize);
    const place = places.get((node as { readonly key?: string }).key ?? '');
    if (!place) return;
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = rim;
    const shown = shortened(label);
    context.strokeText(shown, place.x, place.y);
    context.fillStyle = text;
    context.fillText(shown, place.x, place.y);
    context.textAlign = 'start';
  };
}

function placesIn(sigma: Sigma, context: CanvasRenderingContext2D, labelSize: number): Map<string, Place | null> {
  const keys = sigma.getGraph().nodes();
  const dots = keys.map((key) => {
    const data = sigma.getNodeDisplayData(key)!;
    const width = context.measureText(shortened(data.label ?? '')).width;
    return { at: sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size), width };
  });
  const { width, height } = sigma.getDimensions();
  const found = labelPlaces(dots, { width, height, line: labelSize + 3 });
  return new Map(keys.map((key, i) => [key, found[i]!]));
}
