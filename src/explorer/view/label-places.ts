import type { Place } from './force-layout.ts';

/** A dot and what it is called, in the units of the drawing. */
export interface LabelledDot {
  readonly at: Place;
  readonly radius: number;
  /** Width of the text. */
  readonly width: number;
}

/** Sizes of the drawing and of its type. */
export interface LabelSpace {
  readonly width: number;
  readonly height: number;
  /** Height of a line of text. */
  readonly line: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between a label and whatever else there is: beside it, and above or below it. */
const GAP = 2;
const LEAD = 1;

/**
 * Where labels stand: the middle of each one's base line, below its dot, above it, beside it, or further off, the first that
 * touches no other label and no other dot and stays inside; null where there is no such place. The first dots choose first.
 */
export function labelPlaces(dots: readonly LabelledDot[], space: LabelSpace): (Place | null)[] {
  const circles = dots.map(({ at, radius }) => box(at.x, at.y - radius, 2 * radius, 2 * radius));
  const taken: Box[] = [];
  return dots.map((dot, own) => {
    for (const { x, top } of candidates(dot, space)) {
      const label = box(x, top, dot.width, space.line);
      if (label.left < 0 || label.right > space.width || label.top < 0 || label.bottom > space.height) continue;
      if (taken.some((other) => touch(label, other))) continue;
      if (circles.some((circle, other) => other !== own && touch(label, circle))) continue;
      taken.push(label);
      return { x, y: top + 0.78 * space.line };
    }
    return null;
  });
}

function candidates(
  { at, radius, width }: LabelledDot,
  space: LabelSpace,
): { readonly x: number; readonly top: number }[] {
  const { line } = space;
  const half = width / 2;
  const inside = Math.max(half + GAP, Math.min(space.width - half - GAP, at.x));
  const rows = [at.y + radius + GAP, at.y - radius - GAP - line];
  const beside = at.y - line / 2;
  return [
    ...rows.map((top) => ({ x: inside, top })),
    { x: at.x + radius + 2 * GAP + half, top: beside },
    { x: at.x - radius - 2 * GAP - half, top: beside },
    ...rows.flatMap((top, i) =>
      [half / 2, -half / 2].map((shift) => ({ x: at.x + shift, top: top + (i === 0 ? 1 : -1) })),
    ),
    ...[1, 2].flatMap((further) => [
      { x: inside, top: rows[0]! + further * (line + GAP) },
      { x: inside, top: rows[1]! - further * (line + GAP) },
    ]),
  ];
}

function box(middle: number, top: number, width: number, height: number): Box {
  return { left: middle - width / 2, right: middle + width / 2, top, bottom: top + height };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + LEAD && b.top < a.bottom + LEAD;
}
