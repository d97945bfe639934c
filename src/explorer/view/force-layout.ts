/** A node's place on the plane. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Two nodes by number, and how strongly they are joined, 0–1. */
export interface Spring {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const ROUNDS = 400;
const GOLDEN = Math.PI * (3 - /* @__PURE__ */ Math.sqrt(5));

/**
 * Places for a few dozen nodes, the first one near the middle: all push each other away, springs pull (Fruchterman &
 * Reingold 1991). Starts from a sunflower, so the same graph always looks the same.
 */
export function forceLayout(nodeCount: number, springs: readonly Spring[]): Place[] {
  const x = Float64Array.from({ length: nodeCount }, (_, i) => Math.sqrt(i) * Math.cos(i * GOLDEN));
  const y = Float64Array.from({ length: nodeCount }, (_, i) => Math.sqrt(i) * Math.sin(i * GOLDEN));
  const forceX = new Float64Array(nodeCount);
  const forceY = new Float64Array(nodeCount);
  for (let round = 0; round < ROUNDS; round++) {
    forceX.fill(0);
    forceY.fill(0);
    for (let a = 0; a < nodeCount; a++)
      for (let b = a + 1; b < nodeCount; b++) {
        const dx = x[a]! - x[b]!;
        const dy = y[a]! - y[b]!;
        const push = 1 / Math.max(0.01, dx * dx + dy * dy);
        forceX[a]! += dx * push;
        forceY[a]! += dy * push;
        forceX[b]! -= dx * push;
        forceY[b]! -= dy * push;
      }
    for (const { from, to, weight } of springs) {
      const dx = x[to]! - x[from]!;
      const dy = y[to]! - y[from]!;
      const pull = weight * Math.hypot(dx, dy);
      forceX[from]! += dx * pull;
      forceY[from]! += dy * pull;
      forceX[to]! -= dx * pull;
      forceY[to]! -= dy * pull;
    }
    const step = 0.6 * (1 - round / ROUNDS);
    for (let node = 0; node < nodeCount; node++) {
      const force = Math.hypot(forceX[node]!, forceY[node]!);
      if (force === 0) continue;
      const length = Math.min(step, force) / force;
      x[node]! += forceX[node]! * length;
      y[node]! += forceY[node]! * length;
    }
  }
  return Array.from({ length: nodeCount }, (_, node) => ({ x: x[node]! - x[0]!, y: y[node]! - y[0]! }));
}
