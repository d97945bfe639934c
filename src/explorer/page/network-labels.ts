import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
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

/** Draws a label below its node, with a rim that keeps it legible on lines. */
export function drawLabel(rim: string, text: string): NodeLabelDrawingFunction {
  return (context, { x, y, size, label }, { labelFont, labelSize }) => {
    if (!label) return;
    context.font = `500 ${labelSize}px ${labelFont}`;
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = rim;
    const shown = shortened(label);
    context.strokeText(shown, x, y + size + labelSize);
    context.fillStyle = text;
    context.fillText(shown, x, y + size + labelSize);
    context.textAlign = 'start';
  };
}
